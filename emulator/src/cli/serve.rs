//! Serving, the usual thing.

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use tokio::sync::oneshot;
use workos_emulator::Emulator;

use super::{Environment, Failure, interrupted, runtime};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Port on the loopback interface; 0 takes a free one.
    #[arg(long, default_value_t = 4100)]
    port: u16,
    /// Print one line of JSON when ready.
    #[arg(long)]
    json: bool,
    /// End when standard input does, which is also when the process that holds its other end goes away.
    #[arg(long)]
    exit_with_stdin: bool,
    #[command(flatten)]
    environment: Environment,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    runtime()?.block_on(async {
        let emulator = arguments.environment.builder().port(arguments.port).start().await?;
        announce(&emulator, arguments.json)?;
        if arguments.exit_with_stdin {
            tokio::select! {
                result = interrupted() => result?,
                () = end_of_input() => {}
            }
        } else {
            interrupted().await?;
        }
        emulator.stop().await;
        Ok(ExitCode::SUCCESS)
    })
}

fn announce(emulator: &Emulator, json: bool) -> io::Result<()> {
    let (url, api_key, client_id) = (emulator.url(), emulator.api_key(), emulator.client_id());
    let mut output = io::stdout().lock();
    if json {
        let line = serde_json::json!({"url": url, "api_key": api_key, "client_id": client_id});
        writeln!(output, "{line}")?;
    } else {
        writeln!(output, "WorkOS emulator: everything in it is made up; keep it away from production.\n")?;
        writeln!(output, "WORKOS_BASE_URL={url}\nWORKOS_API_KEY={api_key}\nWORKOS_CLIENT_ID={client_id}\n")?;
        writeln!(output, "Controls: {url}/_emulator    Stop: Ctrl-C")?;
    }
    output.flush()
}

/// Resolves when standard input ends. A thread of its own reads it: the end of a pipe cannot be waited for without
/// blocking on every system, and the thread goes with the process.
async fn end_of_input() {
    let (ended, end) = oneshot::channel();
    std::thread::spawn(move || {
        let (mut input, mut ignored) = (io::stdin().lock(), [0; 256]);
        // An error, such as that of a closed descriptor, is an end too.
        while input.read(&mut ignored).is_ok_and(|count| count > 0) {}
        let _ = ended.send(());
    });
    let _ = end.await;
}
