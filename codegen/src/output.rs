//! Writing and checking are one code path: everything is produced in memory, then compared with the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::problem::Error;

/// What to do with files that differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write them, and delete generated files that nothing produces any more.
    Write,
    /// Report them.
    Check,
}

/// Files in memory, by path relative to the root.
#[derive(Debug, Default)]
pub(crate) struct Output {
    files: BTreeMap<String, String>,
}

/// How the disk differs from what the generator produces.
#[derive(Debug, Default)]
pub(crate) struct Differences {
    /// Number of produced files.
    pub files: usize,
    /// Missing on disk, or different from what is produced: the data changed or the file was edited.
    pub stale: Vec<String>,
    /// On disk in a folder of generated files, but produced by nothing.
    pub orphaned: Vec<String>,
}

impl Output {
    /// Adds a file; a path can be added once.
    pub(crate) fn add(&mut self, path: &str, text: String) -> Result<(), Error> {
        if self.files.insert(path.to_owned(), text).is_some() {
            return Err(Error::Twice { file: path.to_owned() });
        }
        Ok(())
    }

    /// Formats every Rust file with the `rustfmt` of the toolchain.
    pub(crate) fn format(&mut self, root: &Path) -> Result<(), Error> {
        let rust: Vec<(&String, &mut String)> =
            self.files.iter_mut().filter(|(path, _)| path.ends_with(".rs")).collect();
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let share = rust.len().div_ceil(threads).max(1);
        let mut shares: Vec<Vec<(&String, &mut String)>> = Vec::new();
        for file in rust {
            match shares.last_mut() {
                Some(last) if last.len() < share => last.push(file),
                _ => shares.push(vec![file]),
            }
        }
        std::thread::scope(|scope| {
            let format_share = |share: Vec<(&String, &mut String)>| {
                share.into_iter().try_for_each(|(path, text)| {
                    *text = format_rust(root, path, text)?;
                    Ok(())
                })
            };
            let workers: Vec<_> =
                shares.into_iter().map(|share| scope.spawn(move || format_share(share))).collect();
            workers.into_iter().try_for_each(|worker| match worker.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            })
        })
    }

    /// Compares with the disk and, in [`Mode::Write`], makes the disk equal. `folders` hold nothing but generated
    /// files.
    pub(crate) fn settle(&self, root: &Path, folders: &[&str], mode: Mode) -> Result<Differences, Error> {
        let mut differences = Differences { files: self.files.len(), ..Differences::default() };
        for (path, text) in &self.files {
            let full = root.join(path);
            if fs::read_to_string(&full).is_ok_and(|current| current == *text) {
                continue;
            }
            differences.stale.push(path.clone());
            if mode == Mode::Write {
                let parent = full.parent().unwrap_or(root);
                fs::create_dir_all(parent)
                    .map_err(|source| Error::File { path: parent.to_owned(), source })?;
                fs::write(&full, text).map_err(|source| Error::File { path: full.clone(), source })?;
            }
        }
        for folder in folders {
            for full in files_below(&root.join(folder))? {
                let relative = full.strip_prefix(root).unwrap_or(&full).to_string_lossy().replace('\\', "/");
                if self.files.contains_key(&relative) {
                    continue;
                }
                differences.orphaned.push(relative);
                if mode == Mode::Write {
                    fs::remove_file(&full).map_err(|source| Error::File { path: full.clone(), source })?;
                }
            }
        }
        Ok(differences)
    }
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let failed = |source| Error::File { path: folder.to_owned(), source };
    let mut files = Vec::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn format_rust(root: &Path, file: &str, text: &str) -> Result<String, Error> {
    let failed = |message: String| Error::Format { file: file.to_owned(), message };
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--emit", "stdout", "--quiet"]);
    if root.join("rustfmt.toml").exists() {
        command.arg("--config-path").arg(root.join("rustfmt.toml"));
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| failed(format!("cannot be started: {error}")))?;
    // rustfmt reads everything before it writes, so that the pipes cannot block each other.
    let written = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    written.map_err(|error| failed(error.to_string()))?;
    String::from_utf8(output.stdout).map_err(|error| failed(error.to_string()))
}
