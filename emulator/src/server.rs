//! The emulator as a value: start it, ask for its URL, drop it.

use std::collections::BTreeSet;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::control::Control;

use crate::engine::Engine;
use crate::ledger::Ledger;
use crate::seed::{self, SeedError};
use crate::shell::{Shell, Switches};
use crate::socket::{Ending, Socket};
use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID, Environment, State};
use crate::webhooks::{Dispatcher, WebhookSettings};
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
    api_key: String,
    client_id: String,
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
        &self.api_key
    }

    /// Client id of its environment.
    pub fn client_id(&self) -> &str {
        &self.client_id
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
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url()).finish_non_exhaustive()
    }
}

/// Why an emulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The port is not to be had.
    #[error("cannot listen on 127.0.0.1:{port}: {source}")]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// What the system says.
        source: std::io::Error,
    },
    /// The seed file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    ReadSeed {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The seed does not fit.
    #[error("the seed does not fit: {0}")]
    Seed(#[from] SeedError),
}

/// Settings for an emulator.
pub struct Builder {
    port: u16,
    seeds: Vec<Seed>,
    seed_number: u64,
    api_key: String,
    client_id: String,
    clock: Clock,
    switches: Switches,
    webhooks: WebhookSettings,
}

enum Seed {
    Text(String),
    File(PathBuf),
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            port: 0,
            seeds: Vec::new(),
            seed_number: 0,
            api_key: DEFAULT_API_KEY.to_owned(),
            client_id: DEFAULT_CLIENT_ID.to_owned(),
            clock: Clock::system(),
            switches: Switches {
                interactive: false,
                contract: false,
                check_answers: cfg!(debug_assertions),
                real_idp: false,
            },
            webhooks: WebhookSettings::default(),
        }
    }
}

impl Builder {
    /// Listens on this port of the loopback interface; 0, the default, is a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Plants a seed, YAML or JSON text in the format of the official emulator.
    pub fn seed(mut self, text: impl Into<String>) -> Self {
        self.seeds.push(Seed::Text(text.into()));
        self
    }

    /// Plants a seed file.
    pub fn seed_file(mut self, path: impl AsRef<Path>) -> Self {
        self.seeds.push(Seed::File(path.as_ref().to_owned()));
        self
    }

    /// Number from which ids, codes and secrets follow; 0 by default.
    pub fn seed_number(mut self, number: u64) -> Self {
        self.seed_number = number;
        self
    }

    /// API key of the environment, `sk_test_default` by default.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = key.into();
        self
    }

    /// Client id of the environment, `client_emulator` by default.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = id.into();
        self
    }

    /// The emulator's time; the wall clock by default.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Answers every valid request with a sample: see [`Emulator::contract`].
    pub fn contract(mut self) -> Self {
        self.switches.contract = true;
        self
    }

    /// Lets the sign-in pages wait for a person instead of signing in the first or the hinted user.
    pub fn interactive(mut self) -> Self {
        self.switches.interactive = true;
        self
    }

    /// Lets people sign in at the real identity providers of those connections that have the settings of one
    /// (`oidc_options` or `saml_options`), as WorkOS does. The others keep the test identity provider.
    #[cfg(feature = "real-idp")]
    pub fn real_identity_providers(mut self) -> Self {
        self.switches.real_idp = true;
        self
    }

    /// Compares every answer and event with the API description and turns differences into a 500. On by
    /// default in debug builds.
    pub fn check_answers(mut self, check: bool) -> Self {
        self.switches.check_answers = check;
        self
    }

    /// How webhooks are delivered.
    pub fn webhooks(mut self, settings: WebhookSettings) -> Self {
        self.webhooks = settings;
        self
    }

    /// Starts the emulator. Needs a tokio runtime, which must live as long.
    pub async fn start(self) -> Result<Emulator, StartError> {
        let port = self.port;
        let listen = |source| StartError::Listen { port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;

        let environment = Environment {
            client_id: self.client_id.clone(),
            api_keys: BTreeSet::from([self.api_key.clone()]),
        };
        let state = State::new(self.seed_number, environment);
        let dispatcher = Dispatcher::new(Handle::current(), self.clock.clone(), self.webhooks);
        let base_url = format!("http://{address}");
        let shell = Shell::new(Engine::generated(), self.clock, dispatcher, base_url, self.switches, state);
        for seed in self.seeds {
            let text = match seed {
                Seed::Text(text) => text,
                Seed::File(path) => {
                    std::fs::read_to_string(&path).map_err(|source| StartError::ReadSeed { path, source })?
                }
            };
            shell.seed(&seed::parse(&text)?)?;
        }

        let control = Control { shell: Arc::new(shell) };
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(accept(listener, control.clone(), stopped));
        Ok(Emulator { control, api_key: self.api_key, client_id: self.client_id, address, stop })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("port", &self.port)
            .field("switches", &self.switches)
            .finish_non_exhaustive()
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
