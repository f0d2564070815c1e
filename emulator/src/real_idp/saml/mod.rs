//! The service provider of SAML 2.0: web browser single sign-on, with requests by redirect or form and responses by form.
//!
//! Messages, XML and signatures are the library's business; what is demanded of them is here. A response or its
//! assertion must be signed with RSA and SHA-2 by a certificate of the connection, name this service provider as its
//! audience and this address as its destination and recipient, be of this time and not used before, and answer the
//! request that is waiting; or, where the identity provider may start sign-ins, none.

mod provider;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use saml_rs::{
    AcsEndpoint, AssertionSignaturePolicy, AudienceValidationPolicy, BrowserInput, EntityId, ForceAuthn,
    FormField, IdpDescriptor, PendingAuthnRequest, RelayStateParam, ReplayCache, ReplayKey, ReplayPolicy,
    Saml, SamlError, SamlValidationContext, Sp, SpConfig, SpValidationPolicy, SsoResponse, SsoSession,
    StartSso, XmlSignatureProfile,
};
use serde_json::Value;

use super::{Attributes, Failed, SignIn, away, over, problem, unguessable};
use crate::behaviour::sso::upstream;
use crate::message::Response;
use crate::reply::Reply;
use crate::store::Record;

/// Largest body of a response, in bytes.
const MAX_BODY: usize = 1024 * 1024;

/// What an authentication request asked, by its relay state.
pub(super) struct Asked {
    flow_id: String,
    connection_id: String,
    pending: PendingAuthnRequest,
}

/// Identifiers of messages and assertions that were accepted, until they are too old to be accepted again.
#[derive(Default)]
pub(super) struct Accepted(Mutex<HashMap<String, SystemTime>>);

impl ReplayCache for &Accepted {
    fn check_and_store(&mut self, key: ReplayKey, expires_at: SystemTime) -> Result<(), SamlError> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = SystemTime::now();
        known.retain(|_, expires_at| *expires_at > now);
        let key = key.cache_key();
        if known.contains_key(&key) {
            return Err(SamlError::ReplayDetected { key });
        }
        known.insert(key, expires_at);
        Ok(())
    }
}

/// `GET /sso/saml/leave/<flow>`: sends the browser to the identity provider.
pub(super) async fn leave(sign_in: &SignIn<'_>, flow_id: &str) -> Response {
    let Some((flow, connection)) = sign_in.flow(flow_id) else {
        return over();
    };
    match ask(sign_in, &flow, &connection).await {
        Ok(response) => response,
        Err(description) => sign_in.end(&flow, &connection, Err(Failed::new("server_error", description))),
    }
}

/// `GET /sso/saml/metadata/<connection>`: what an administrator enters at the identity provider.
pub(super) fn metadata(sign_in: &SignIn<'_>, connection: &Record) -> Response {
    match service_provider(sign_in, connection) {
        Ok(sp) => {
            Reply::file("application/samlmetadata+xml", sp.metadata_xml().to_owned()).into_response(200)
        }
        Err(error) => problem(&error),
    }
}

/// `POST /sso/saml/acs/<connection>`: the assertion consumer service.
pub(super) async fn consume(sign_in: &SignIn<'_>, connection: &Record) -> Response {
    if sign_in.request.body.len() > MAX_BODY {
        return problem("The response of the identity provider is too large.");
    }
    let fields: Vec<(String, String)> =
        url::form_urlencoded::parse(&sign_in.request.body).into_owned().collect();
    let relay_state = fields.iter().find(|(name, _)| name == "RelayState").map(|(_, value)| value.as_str());
    let asked = relay_state.and_then(|relay_state| sign_in.real_idp().saml.take(relay_state));
    let Some(asked) = asked else {
        return unsolicited(sign_in, connection, &fields).await;
    };
    if asked.connection_id != connection.id {
        return problem("The identity provider's response came to the service of another connection.");
    }
    let Some((flow, connection)) = sign_in.flow(&asked.flow_id) else {
        return over();
    };
    let said = accept(sign_in, &connection, &fields, Some(&asked.pending)).await;
    sign_in.end(&flow, &connection, said)
}

/// A response that nobody asked for: a person has clicked the tile of the application.
async fn unsolicited(sign_in: &SignIn<'_>, connection: &Record, fields: &[(String, String)]) -> Response {
    // Without a flow there is nobody to tell of a failure but the person.
    let said = match accept(sign_in, connection, fields, None).await {
        Ok(attributes) => attributes,
        Err(failed) => return problem(&failed.description),
    };
    match sign_in.act(|call| upstream::unsolicited(call, connection)) {
        Some(flow) => sign_in.end(&flow, connection, Ok(said)),
        None => problem("The environment has no default redirect URI to send an unsolicited code to."),
    }
}

async fn ask(sign_in: &SignIn<'_>, flow: &Record, connection: &Record) -> Result<Response, String> {
    let sp = service_provider(sign_in, connection)?;
    let idp = provider::descriptors(sign_in, connection).await?;
    let idp = idp.first().ok_or("The identity provider has no signing certificate.")?;
    let relay_state = unguessable();
    let options = |start: StartSso| -> Result<StartSso, String> {
        let param = RelayStateParam::try_from_option(Some(relay_state.clone())).map_err(said)?;
        let start = start.relay_state(param);
        Ok(if flow.member("fresh") == true { start.force_authn(ForceAuthn::Required) } else { start })
    };
    // By redirect if the identity provider takes it, otherwise by form.
    let started = match sp.start_sso(idp, options(StartSso::redirect())?) {
        Ok(started) => started,
        Err(_) => sp.start_sso(idp, options(StartSso::post())?).map_err(said)?,
    };
    let response = match started.outbound.redirect_url() {
        Ok(url) => away(url),
        Err(_) => {
            let form = started.outbound.post_form().map_err(said)?;
            let fields = form.fields().iter().map(|field| (field.name(), field.value()));
            upstream::form(connection.text("name"), form.action().as_str(), fields).into_response(200)
        }
    };
    let asked =
        Asked { flow_id: flow.id.clone(), connection_id: connection.id.clone(), pending: started.pending };
    sign_in.real_idp().saml.put(relay_state, asked);
    Ok(response)
}

/// The attributes of the person whom a response is about, if it is all that it must be.
async fn accept(
    sign_in: &SignIn<'_>,
    connection: &Record,
    fields: &[(String, String)],
    pending: Option<&PendingAuthnRequest>,
) -> Result<Attributes, Failed> {
    let failed = |description: String| Failed::new("server_error", description);
    let sp = service_provider(sign_in, connection).map_err(failed)?;
    // One descriptor per certificate, of which any may have signed.
    let descriptors = provider::descriptors(sign_in, connection).await.map_err(failed)?;
    let mut refusal = failed("The identity provider has no signing certificate.".to_owned());
    for idp in &descriptors {
        match accept_from(sign_in, &sp, idp, fields, pending) {
            Ok(session) => return Ok(attributes(&session)),
            Err(error) => refusal = failed_by(&error),
        }
    }
    Err(refusal)
}

fn accept_from(
    sign_in: &SignIn<'_>,
    sp: &Saml<Sp>,
    idp: &IdpDescriptor,
    fields: &[(String, String)],
    pending: Option<&PendingAuthnRequest>,
) -> Result<SsoSession, SamlError> {
    let fields = fields.iter().map(|(name, value)| FormField::new(name.as_str(), value.as_str()));
    let input = BrowserInput::<SsoResponse>::post(fields.collect());
    let mut accepted = &sign_in.real_idp().accepted;
    let validation = SamlValidationContext::new(SystemTime::now(), ReplayPolicy::RequireCache(&mut accepted));
    match pending {
        Some(pending) => sp.finish_sso(idp, pending, input, validation),
        None => sp.accept_unsolicited_sso(idp, input, validation),
    }
}

/// What WorkOS is for this identity provider.
fn service_provider(sign_in: &SignIn<'_>, connection: &Record) -> Result<Saml<Sp>, String> {
    let options = connection.member("saml_options");
    let own = |name: &str, path: &str| {
        let fallback = format!("{}/sso/saml/{path}/{}", sign_in.base_url(), connection.id);
        options[name].as_str().map_or(fallback, str::to_owned)
    };
    let validation = SpValidationPolicy {
        // Providers sign one or the other; a signed response protects the assertion in it.
        assertions: AssertionSignaturePolicy::AllowUnsignedForCompatibility,
        xml_signatures: XmlSignatureProfile::StrictRsaSha2,
        audience: AudienceValidationPolicy::Validate,
        ..SpValidationPolicy::recommended()
    };
    let entity_id = EntityId::try_new(own("sp_entity_id", "metadata")).map_err(said)?;
    let config = SpConfig::builder(entity_id)
        .acs_endpoint(AcsEndpoint::post(own("acs_url", "acs")).map_err(said)?)
        .validation(validation)
        .build()
        .map_err(said)?;
    Saml::sp(config).map_err(said)
}

/// The attributes, with the name identifier as `id` unless there is an attribute of this name. One value stands alone,
/// several are a list.
fn attributes(session: &SsoSession) -> Attributes {
    let mut all = Attributes::from_iter([("id".to_owned(), session.name_id().value().into())]);
    for attribute in session.attributes().as_slice() {
        let mut values: Vec<Value> = attribute.values().iter().map(|value| value.as_str().into()).collect();
        let value = if values.len() == 1 { values.remove(0) } else { values.into() };
        all.insert(attribute.name().to_owned(), value);
    }
    all
}

fn failed_by(error: &SamlError) -> Failed {
    const DENIALS: [&str; 2] = ["RequestDenied", "AuthnFailed"];
    let is_denied = |second: &str| DENIALS.iter().any(|denial| second.ends_with(denial));
    match error {
        SamlError::StatusNotSuccess { second: Some(second), .. } | SamlError::FailedStatus { second, .. }
            if is_denied(second) =>
        {
            Failed::new("access_denied", "The identity provider denied access.")
        }
        error => Failed::new("server_error", format!("The SAML response is not valid: {error}.")),
    }
}

fn said(error: SamlError) -> String {
    format!("SAML cannot be used with this connection: {error}.")
}
