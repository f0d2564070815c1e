//! How an emulator is started: its settings, and why it may not start.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::runtime::Handle;

use crate::clock::Clock;
use crate::engine::Engine;
use crate::seed::{self, SeedError};
use crate::server::{Emulator, Listening};
use crate::shell::{Credentials, Settings, Shell, Switches};
use crate::state::{DEFAULT_API_KEY, DEFAULT_CLIENT_ID, Environment, State};
use crate::webhooks::{Dispatcher, WebhookSettings};

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
        let listening = Listening::on(self.port).await?;
        let credentials = Credentials { api_key: self.api_key, client_id: self.client_id };
        let environment = Environment {
            client_id: credentials.client_id.clone(),
            api_keys: BTreeSet::from([credentials.api_key.clone()]),
        };
        let state = State::new(self.seed_number, environment);
        let dispatcher = Dispatcher::new(Handle::current(), self.clock.clone(), self.webhooks);
        let settings = Settings { base_url: listening.base_url(), credentials, switches: self.switches };
        let shell = Shell::new(Arc::new(Engine::generated()), self.clock, dispatcher, settings, state);
        for seed in self.seeds {
            let text = match seed {
                Seed::Text(text) => text,
                Seed::File(path) => {
                    std::fs::read_to_string(&path).map_err(|source| StartError::ReadSeed { path, source })?
                }
            };
            shell.seed(&seed::parse(&text)?)?;
        }

        Ok(listening.serve(shell))
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
