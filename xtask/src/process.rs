//! Running other programs: each command line is printed before it runs, and its failure names it.

use std::{
    ffi::OsStr,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// A command in the repository's root folder.
pub(crate) fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(crate::root());
    command
}

/// Cargo, the one that runs this task.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// Runs a command with its output shown; an exit status other than 0 is an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = describe(command);
    println!("\n$ {line}");
    let status = command.status().with_context(|| format!("`{line}` could not start"))?;
    if !status.success() {
        bail!("`{line}` ended with {status}");
    }
    Ok(())
}

/// Whether a program answers to `--version`.
pub(crate) fn is_present(program: &str, arguments: &[&str]) -> bool {
    command(program, arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn describe(command: &Command) -> String {
    let root = crate::root();
    let root = root.to_string_lossy();
    // The folder of a tool differs from machine to machine and says nothing.
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(command.get_program()))
        .chain(command.get_args())
        .map(|part| {
            let part = part.to_string_lossy();
            let part = part.strip_prefix(&format!("{root}/")).unwrap_or(&part).to_owned();
            if part.contains(' ') { format!("'{part}'") } else { part }
        })
        .collect::<Vec<_>>()
        .join(" ")
}
