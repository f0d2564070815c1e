//! Sign-ins on their way through an identity provider.

use serde_json::{Map, Value, json};

use crate::behaviour::Call;
use crate::behaviour::connections::Protocol;
use crate::behaviour::oauth_callback;
use crate::reply::Reply;
use crate::state::Context;
use crate::store::{Kind, Record};

/// Flows. Hidden members: `connection_id` and those of [`NewFlow`].
pub(super) static FLOWS: Kind = Kind {
    name: "sso_flow",
    prefix: "sso_session",
    label: "Sign-in",
    indexes: &["connection_id"],
    owners: &[("connection", "connection_id")],
};

/// How long a person may take, in seconds.
const LIFETIME: u64 = 60 * 60;

/// What a flow keeps of the request that started it.
#[derive(Debug)]
pub(super) struct NewFlow {
    /// Where the browser goes in the end.
    pub(super) redirect_uri: String,
    /// The application's `state`.
    pub(super) state: Option<String>,
    /// PKCE challenge.
    pub(super) code_challenge: Option<String>,
    /// Address to fill in.
    pub(super) login_hint: String,
    /// The application wants a new authentication: no session is continued.
    pub(super) fresh: bool,
    /// The identity provider started the sign-in.
    pub(super) idp_initiated: bool,
    /// `redirect_uri` is where the application begins sign-ins of its own, and not its callback.
    pub(super) to_sign_in_endpoint: bool,
}

/// Why a sign-in did not succeed, as its callback says it.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    /// Documented code.
    pub(super) error: String,
    /// In words.
    pub(super) description: String,
    /// Further parameters.
    pub(super) parameters: Vec<(&'static str, String)>,
}

impl Refusal {
    pub(super) fn new(error: &str, description: impl Into<String>) -> Self {
        Self { error: error.to_owned(), description: description.into(), parameters: Vec::new() }
    }
}

/// Starts a flow at a connection.
pub(super) fn start(call: &mut Call<'_>, connection: &Record, new: NewFlow) -> Record {
    let hidden = json!({
        "connection_id": connection.id,
        "redirect_uri": new.redirect_uri,
        "state": new.state,
        "code_challenge": new.code_challenge,
        "login_hint": new.login_hint,
        "fresh": new.fresh,
        "idp_initiated": new.idp_initiated,
        "to_sign_in_endpoint": new.to_sign_in_endpoint,
        "expires_at": call.in_seconds(LIFETIME),
    });
    let hidden = match hidden {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    let flow = call.create_with(&FLOWS, json!({}), hidden);
    emit(call, "started", &flow, connection, None, None);
    flow
}

/// The flow with this id, unless it is over.
pub(super) fn find(call: &Call<'_>, id: &str) -> Option<Record> {
    let flow = call.state.store.get(&FLOWS, id)?;
    (!call.is_past(flow.text("expires_at"))).then(|| flow.clone())
}

/// The identity provider's page of a flow, or where the flow leaves for a real identity provider.
pub(super) fn page(call: &Call<'_>, flow: &Record, connection: &Record) -> String {
    let protocol = Protocol::of(connection).segment();
    if is_at_real_provider(call.context, connection) {
        return format!("{}/sso/{protocol}/leave/{}", call.context.base_url, flow.id);
    }
    format!("{}/_idp/{protocol}/{}", call.context.base_url, flow.id)
}

/// Whether people sign in at a real identity provider through this connection, and not at the test identity provider.
pub(super) fn is_at_real_provider(context: &Context, connection: &Record) -> bool {
    let has = |options: &str, names: &[&str]| {
        names
            .iter()
            .any(|name| connection.member(options)[*name].as_str().is_some_and(|text| !text.is_empty()))
    };
    context.real_idp
        && match Protocol::of(connection) {
            Protocol::Oidc => has("oidc_options", &["discovery_endpoint"]),
            Protocol::Saml => has("saml_options", &["idp_metadata_url", "idp_sso_url"]),
            Protocol::OAuth | Protocol::Other => false,
        }
}

/// Ends a flow: back to the application with a code.
pub(super) fn succeed(
    call: &mut Call<'_>,
    flow: &Record,
    connection: &Record,
    profile: &Record,
    code: &str,
) -> Reply {
    call.state.store.remove(&FLOWS, &flow.id);
    emit(call, "succeeded", flow, connection, Some(profile), None);
    oauth_callback::of_flow(flow, &[("code", code)])
}

/// Ends a flow that the identity provider started: to where the application starts a sign-in of its own.
pub(super) fn hand_over(call: &mut Call<'_>, flow: &Record, connection: &Record) -> Reply {
    call.state.store.remove(&FLOWS, &flow.id);
    let mut parameters = vec![("connection_id", connection.id.as_str())];
    parameters.extend(connection.member("organization_id").as_str().map(|id| ("organization_id", id)));
    oauth_callback::of_flow(flow, &parameters)
}

/// Ends a flow: back to the application with an error.
pub(super) fn fail(
    call: &mut Call<'_>,
    flow: &Record,
    connection: &Record,
    profile: Option<&Record>,
    refusal: &Refusal,
) -> Reply {
    call.state.store.remove(&FLOWS, &flow.id);
    emit(call, "failed", flow, connection, profile, Some(refusal));
    oauth_callback::of_flow(flow, &parameters(refusal))
}

/// Back to the application without ever having left for the identity provider.
pub(super) fn refuse(new: &NewFlow, refusal: &Refusal) -> Reply {
    oauth_callback::redirect(&new.redirect_uri, &parameters(refusal), new.state.as_deref())
}

fn parameters(refusal: &Refusal) -> Vec<(&str, &str)> {
    let mut parameters = vec![("error", refusal.error.as_str()), ("error_description", &refusal.description)];
    parameters.extend(refusal.parameters.iter().map(|(name, value)| (*name, value.as_str())));
    parameters
}

/// Logs `authentication.sso_<status>`.
fn emit(
    call: &mut Call<'_>,
    status: &str,
    flow: &Record,
    connection: &Record,
    profile: Option<&Record>,
    refusal: Option<&Refusal>,
) {
    let mut data = json!({
        "type": "sso",
        "status": status,
        "ip_address": null,
        "user_agent": call.request.header_value("user-agent"),
        "user_id": null,
        "email": profile.map(|profile| profile.text("email")),
        "sso": {
            "organization_id": connection.member("organization_id"),
            "connection_id": connection.id,
            "session_id": flow.id,
        },
    });
    if let Some(refusal) = refusal {
        data["error"] = json!({"code": refusal.error, "message": refusal.description});
    }
    call.emit(&format!("authentication.sso_{status}"), data);
}
