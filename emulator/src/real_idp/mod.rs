//! Sign-ins at real identity providers: the emulator as relying party of OpenID Connect and as service provider of
//! SAML 2.0, as WorkOS is. Behind the feature `real-idp`, and only for emulators that were asked for it: requests leave
//! the machine, and answers of strangers are read.
//!
//! The state machine knows nothing of it. It sends the browser to `/sso/<protocol>/leave/<flow>`; what happens from
//! there to the identity provider and back is here; then the flow is ended with a profile or an error. Everything that
//! an identity provider says is compared with real time and not with the emulator's clock, which may be frozen.

mod client;
mod oidc;
mod pending;
mod saml;

use crate::behaviour::Call;
use crate::behaviour::sso::upstream;
use crate::control::Control;
use crate::message::{Request, Response};
use crate::reply::Reply;
use crate::store::Record;
use pending::Pending;

/// What is remembered between leaving for an identity provider and coming back. A reset lets it be: flows that are over
/// have no use for it.
#[derive(Default)]
pub(crate) struct RealIdp {
    oidc: Pending<oidc::Asked>,
    saml: Pending<saml::Asked>,
    /// Identifiers of the SAML messages that were accepted.
    accepted: saml::Accepted,
}

/// Answers a request that belongs to a sign-in at a real identity provider; `None` for all others.
pub(crate) async fn serve(control: &Control, request: &Request) -> Option<Response> {
    if !control.shell.switches.real_idp {
        return None;
    }
    let segments: Vec<&str> = request.path.strip_prefix('/')?.split('/').collect();
    let sign_in = SignIn { control, request };
    match (request.method.as_str(), segments.as_slice()) {
        ("GET", ["sso", "oidc", "leave", flow]) => Some(oidc::leave(&sign_in, flow).await),
        ("GET", ["sso", "saml", "leave", flow]) => Some(saml::leave(&sign_in, flow).await),
        ("GET", ["sso", "oidc", "callback", id]) => {
            let connection = sign_in.connection(id)?;
            Some(oidc::come_back(&sign_in, &connection).await)
        }
        ("POST", ["sso", "saml", "acs", id]) => {
            let connection = sign_in.connection(id)?;
            Some(saml::consume(&sign_in, &connection).await)
        }
        ("GET", ["sso", "saml", "metadata", id]) => {
            let connection = sign_in.connection(id)?;
            Some(saml::metadata(&sign_in, &connection))
        }
        _ => None,
    }
}

/// A step of a sign-in.
struct SignIn<'a> {
    control: &'a Control,
    request: &'a Request,
}

impl SignIn<'_> {
    fn act<T>(&self, act: impl FnOnce(&mut Call<'_>) -> T) -> T {
        self.control.shell.act(self.request, act)
    }

    fn real_idp(&self) -> &RealIdp {
        &self.control.shell.real_idp
    }

    fn base_url(&self) -> &str {
        &self.control.shell.base_url
    }

    /// A connection whose identity provider is a real one.
    fn connection(&self, id: &str) -> Option<Record> {
        self.act(|call| upstream::connection(call, id))
    }

    /// A flow and its connection.
    fn flow(&self, id: &str) -> Option<(Record, Record)> {
        self.act(|call| upstream::flow(call, id))
    }

    /// Ends a flow.
    fn end(&self, flow: &Record, connection: &Record, said: Result<Attributes, Failed>) -> Response {
        let reply = self.act(|call| match said {
            Ok(attributes) => upstream::sign_in(call, flow, connection, attributes),
            Err(Failed { error, description }) => upstream::fail(call, flow, connection, error, &description),
        });
        // The way to the application is a GET, also after the POST of a SAML response.
        let status = if self.request.method == "POST" { 303 } else { 302 };
        let is_redirect = reply.status == Some(302);
        let response = reply.into_response(200);
        Response { status: if is_redirect { status } else { response.status }, ..response }
    }

    /// A parameter of the query.
    fn parameter(&self, name: &str) -> Option<String> {
        let mut pairs = self.request.query_pairs().into_iter();
        pairs.find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

/// Attributes or claims of a person, by the name that the identity provider gives them.
type Attributes = serde_json::Map<String, serde_json::Value>;

/// Why a sign-in ends without a person: a documented code, and what exactly happened.
#[derive(Debug)]
struct Failed {
    error: &'static str,
    description: String,
}

impl Failed {
    fn new(error: &'static str, description: impl Into<String>) -> Self {
        Self { error, description: description.into() }
    }
}

fn over() -> Response {
    upstream::over().into_response(410)
}

fn problem(text: &str) -> Response {
    upstream::problem(text).into_response(400)
}

/// Sends the browser to the identity provider. The address says who signs in where, so nothing keeps it.
fn away(url: impl Into<String>) -> Response {
    Reply::redirect(url).header("cache-control", "no-store").into_response(302)
}

/// A text that nobody can guess. It does not come from the emulator's seeded source: the identity provider is real.
fn unguessable() -> String {
    use base64::Engine as _;
    let mut bytes = [0; 32];
    // It fails only on systems without any source of randomness, where nothing else here could work either.
    if aws_lc_rs::rand::fill(&mut bytes).is_err() {
        std::process::abort();
    }
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
