//! The emulator as a value: start it, ask for its URL, drop it.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::builder::{Builder, StartError};
use crate::control::Control;
use crate::ledger::Ledger;
use crate::shell::Shell;
use crate::socket::{Ending, Socket};
use crate::wire;

/// How long open connections may finish what they are doing when the emulator goes.
const GRACE: Duration = Duration::from_secs(1);

/// A running emulator on a loopback port. It stops when it is dropped.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), workos_emulator::StartError> {
/// let emulator = workos_emulator::Emulator::start().await?;
/// println!("WORKOS_BASE_URL={} WORKOS_API_KEY={}", emulator.url(), emulator.api_key());
/// # Ok(())
/// # }
/// ```
pub struct Emulator {
    control: Control,
    address: SocketAddr,
    stop: watch::Sender<bool>,
}

impl Emulator {
    /// Starts an empty emulator on a free port. Needs a tokio runtime, which must live as long.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Starts an emulator that answers every valid request with a sample made from the API description; the
    /// request header `x-emulator-sample` chooses `minimal`, `full` (the default), `nulls` or `unknown`.
    pub async fn contract() -> Result<Self, StartError> {
        Self::builder().contract().start().await
    }

    /// Settings for an emulator.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Its origin, such as `http://127.0.0.1:4100`: the base URL of a client.
    pub fn url(&self) -> &str {
        &self.control.shell.base_url
    }

    /// An API key that it accepts.
    pub fn api_key(&self) -> &str {
        &self.control.shell.credentials.api_key
    }

    /// Client id of its environment.
    pub fn client_id(&self) -> &str {
        &self.control.shell.credentials.client_id
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The requests so far.
    pub fn ledger(&self) -> Ledger {
        self.control.ledger()
    }

    /// Its controls: faults, outbox, clock, webhooks, reset.
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Starts a second emulator that goes on from the state of this one: see [`Control::fork`].
    pub async fn fork(&self) -> Result<Self, StartError> {
        self.control.fork().await
    }

    /// Stops listening and waits for open connections, at most a second.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        // Every connection holds a receiver until it is done.
        let _ = tokio::time::timeout(GRACE, self.stop.closed()).await;
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
        // Controls may outlive their emulator; forks that others were promised only here may not.
        self.control.shell.end_forks();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}

/// A port that is taken, before there is anything to serve on it.
pub(crate) struct Listening {
    listener: TcpListener,
    address: SocketAddr,
}

impl Listening {
    /// Takes a port of the loopback interface; 0 is a free one.
    pub(crate) async fn on(port: u16) -> Result<Self, StartError> {
        let failed = |source| StartError::Listen { port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, address })
    }

    /// Origin of what is served here.
    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves an emulator until the handle is dropped.
    pub(crate) fn serve(self, shell: Shell) -> Emulator {
        let control = Control { shell: Arc::new(shell) };
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(accept(self.listener, control.clone(), stopped));
        Emulator { control, address: self.address, stop }
    }
}

async fn accept(listener: TcpListener, control: Control, mut stopped: watch::Receiver<bool>) {
    loop {
        let connection = tokio::select! {
            connection = listener.accept() => connection,
            _ = stopped.wait_for(|stopped| *stopped) => return,
        };
        match connection {
            Ok((stream, peer)) => {
                tokio::spawn(converse(stream, peer, control.clone(), stopped.clone()));
            }
            // Usually too many open files: give others time to close theirs.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

/// Serves one connection until it ends, a fault breaks it or the emulator stops.
async fn converse(stream: TcpStream, peer: SocketAddr, control: Control, mut stopped: watch::Receiver<bool>) {
    // Answers are small and written at once; waiting for more to send would only delay them.
    let _ = stream.set_nodelay(true);
    let ending = Arc::new(Ending::default());
    let socket = Socket::new(stream, Arc::clone(&ending));
    let service =
        service_fn(move |request| wire::serve(control.clone(), peer.ip(), Arc::clone(&ending), request));
    let connection = http1::Builder::new()
        // A timer for every request would cost, and who is slow here keeps nobody but himself waiting.
        .header_read_timeout(None)
        .auto_date_header(false)
        .serve_connection(TokioIo::new(socket), service);
    let mut connection = std::pin::pin!(connection);
    let stop = async move { drop(stopped.wait_for(|stopped| *stopped).await) };
    // An error is a connection that broke, often on purpose; the client sees it, and the ledger has it.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = stop => {
            connection.as_mut().graceful_shutdown();
            let _ = tokio::time::timeout(GRACE, connection).await;
        }
    }
}
