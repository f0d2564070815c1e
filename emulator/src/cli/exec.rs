//! A command and an emulator for it.

use std::ffi::OsString;
use std::process::{ExitCode, ExitStatus};

use tokio::process::Child;

use super::{Environment, Failure, interrupted, runtime};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Port on the loopback interface; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    #[command(flatten)]
    environment: Environment,
    /// The command and its arguments. It finds the emulator in WORKOS_BASE_URL, WORKOS_API_KEY and WORKOS_CLIENT_ID.
    #[arg(required = true, last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let Some((program, rest)) = arguments.command.split_first() else {
        return Ok(ExitCode::SUCCESS);
    };
    runtime()?.block_on(async {
        let emulator = arguments.environment.builder().port(arguments.port).start().await?;
        let mut command = tokio::process::Command::new(program);
        command
            .args(rest)
            .env("WORKOS_BASE_URL", emulator.url())
            .env("WORKOS_API_KEY", emulator.api_key())
            .env("WORKOS_CLIENT_ID", emulator.client_id())
            .kill_on_drop(true);
        let failed = |source| Failure::Run { program: program.to_string_lossy().into_owned(), source };
        let mut child = command.spawn().map_err(failed)?;
        let status = end_of(&mut child).await?;
        emulator.stop().await;
        Ok(exit_code(status))
    })
}

/// Waits for the command. A request to end is passed on: the command decides what becomes of it.
async fn end_of(child: &mut Child) -> Result<ExitStatus, Failure> {
    loop {
        tokio::select! {
            status = child.wait() => return Ok(status?),
            result = interrupted() => {
                result?;
                terminate(child);
            }
        }
    }
}

/// Asks the command to end. A terminal sends Ctrl-C to both, so that the command may be ending already.
#[cfg(unix)]
fn terminate(child: &Child) {
    use rustix::process::{Pid, Signal, kill_process};
    let id = child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
    if let Some(id) = id {
        // It may have ended meanwhile; there is nothing to do about it then.
        let _ = kill_process(id, Signal::TERM);
    }
}

#[cfg(not(unix))]
fn terminate(child: &mut Child) {
    let _ = child.start_kill();
}

/// The status of the command, or, as shells have it, 128 and the number of the signal that ended it.
fn exit_code(status: ExitStatus) -> ExitCode {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return u8::try_from(128 + signal).map_or(ExitCode::FAILURE, ExitCode::from);
    }
    status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
}
