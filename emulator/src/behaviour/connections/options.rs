//! Settings of a connection for its identity provider: checked and kept. Unless real identity providers are asked for
//! (feature `real-idp`), nobody is asked by them.

use std::net::IpAddr;

use serde_json::{Map, Value, json};
use url::Url;

use super::Protocol;
use super::certificates::is_certificate;
use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::Record;

/// Members of `saml_options` that a metadata document would supply.
const FROM_METADATA: [&str; 3] = ["idp_entity_id", "idp_sso_url", "idp_signing_certs"];

/// The authentication method that a connection has if none is given.
const DEFAULT_METHOD: &str = "client_secret_basic";

/// 422 with a code of its own that names the member at fault.
pub(super) fn refused(code: &'static str, field: &str, message: &str) -> Failure {
    let errors = json!([{"field": field, "code": code, "message": message}]);
    Failure::coded(422, code, message).with("errors", errors)
}

/// The type of a new connection: the given one, or the generic one of the options.
pub(super) fn connection_type(call: &Call<'_>) -> Result<String, Failure> {
    let Some(given) = call.text("connection_type") else {
        return match (call.body("saml_options"), call.body("oidc_options")) {
            (Some(_), _) => Ok("GenericSAML".to_owned()),
            (None, Some(_)) => Ok("GenericOIDC".to_owned()),
            (None, None) => {
                let message = "connection_type, saml_options or oidc_options is required.";
                Err(refused("connection_type_or_options_required", "connection_type", message))
            }
        };
    };
    let types = call.api.enumeration("ConnectionType");
    let known = types.is_some_and(|types| types.values.contains(&given));
    if known && matches!(Protocol::of_type(given), Protocol::Saml | Protocol::Oidc) {
        return Ok(given.to_owned());
    }
    let message = format!(
        "connection_type must be a SAML or OpenID Connect type such as GenericSAML, OktaSAML or GenericOIDC, \
         not '{given}'."
    );
    Err(refused("connection_type_not_supported", "connection_type", &message))
}

/// Hidden members of a new connection.
pub(super) fn of_new(call: &Call<'_>) -> Result<Map<String, Value>, Failure> {
    let protocol = Protocol::of_type(&connection_type(call)?);
    let mut hidden = call.given(&["external_id", "attribute_maps", "saml_options", "oidc_options"]);
    check_protocol(call, protocol)?;
    if let Some(saml) = object(call, "saml_options") {
        check_saml(saml)?;
        let given = |name: &str| saml.get(name).is_some_and(is_given);
        let one_by_one = given("idp_sso_url") && given("idp_signing_certs");
        if !given("idp_metadata_url") && !one_by_one {
            let message = "saml_options needs idp_metadata_url, or idp_sso_url and idp_signing_certs.";
            return Err(refused("incomplete_saml_options", "saml_options", message));
        }
    }
    if let Some(oidc) = object(call, "oidc_options") {
        check_oidc(oidc)?;
    }
    // Private keys are of no use here.
    if let Some(Value::Object(saml)) = hidden.get_mut("saml_options") {
        saml.remove("sp_signing_key_pair");
        saml.remove("sp_encryption_key_pairs");
    }
    Ok(hidden)
}

/// Hidden members that an update gives new values.
pub(super) fn of_changed(call: &Call<'_>, connection: &Record) -> Result<Map<String, Value>, Failure> {
    check_protocol(call, Protocol::of(connection))?;
    let mut changed = Map::new();
    if let Some(given) = object(call, "saml_options") {
        check_saml(given)?;
        changed.insert("saml_options".to_owned(), merged(connection.member("saml_options"), given));
    }
    if let Some(given) = object(call, "oidc_options") {
        let mut options = merged(connection.member("oidc_options"), given);
        if let Value::Object(members) = &mut options {
            if method(members) == "private_key_jwt" && !given.contains_key("client_secret") {
                members.remove("client_secret");
            }
            check_oidc(members)?;
        }
        changed.insert("oidc_options".to_owned(), options);
    }
    if let Some(given) = object(call, "attribute_maps") {
        let mut maps = connection.member("attribute_maps").clone();
        for (name, changes) in given {
            if let Some(changes) = changes.as_object() {
                // A null standard attribute is one without a source; a null custom one is gone.
                let keep_nulls = name == "standard_attributes";
                maps[name.as_str()] = match keep_nulls {
                    true => extended(&maps[name.as_str()], changes),
                    false => merged(&maps[name.as_str()], changes),
                };
            }
        }
        changed.insert("attribute_maps".to_owned(), maps);
    }
    Ok(changed)
}

fn check_protocol(call: &Call<'_>, protocol: Protocol) -> Result<(), Failure> {
    let wrong = match protocol {
        Protocol::Saml => ["oidc_options"].as_slice(),
        Protocol::Oidc => &["saml_options"],
        Protocol::OAuth | Protocol::Other => &["oidc_options", "saml_options"],
    };
    match wrong.iter().find(|name| call.body(name).is_some()) {
        Some(name) => {
            let message = format!("{name} does not belong to a connection of this type.");
            Err(refused("connection_type_conflicts_with_options", name, &message))
        }
        None => Ok(()),
    }
}

fn check_saml(options: &Map<String, Value>) -> Result<(), Failure> {
    let given = |name: &&str| options.get(*name).is_some_and(is_given);
    if given(&"idp_metadata_url")
        && let Some(name) = FROM_METADATA.iter().find(|name| given(name))
    {
        let message = format!("{name} comes from idp_metadata_url; give one of them.");
        return Err(refused("ambiguous_saml_options", &format!("saml_options.{name}"), &message));
    }
    if let Some(text) = options.get("idp_sso_url").and_then(Value::as_str)
        && !Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
    {
        let message = "idp_sso_url must be an http or https URL.";
        return Err(refused("invalid_idp_sso_url", "saml_options.idp_sso_url", message));
    }
    let certificates = options.get("idp_signing_certs").and_then(Value::as_array);
    for (index, certificate) in certificates.into_iter().flatten().enumerate() {
        if !certificate.as_str().is_some_and(is_certificate) {
            let field = format!("saml_options.idp_signing_certs.{index}");
            let message = "An identity provider's certificate must be an X.509 certificate.";
            return Err(refused("invalid_certificate", &field, message));
        }
    }
    Ok(())
}

fn check_oidc(options: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| options.get(name).and_then(Value::as_str);
    if !text("discovery_endpoint").is_none_or(is_secure) {
        let message = "discovery_endpoint must be an https URL.";
        return Err(refused("discovery_endpoint_must_use_https", "oidc_options.discovery_endpoint", message));
    }
    let signs = method(options) == "private_key_jwt";
    let (code, field, message) = match (signs, text("client_secret").is_some()) {
        (true, true) => (
            "client_secret_not_accepted",
            "oidc_options.client_secret",
            "private_key_jwt has no client_secret.",
        ),
        (false, false) => {
            ("client_secret_required", "oidc_options.client_secret", "client_secret is required.")
        }
        (false, true) if options.get("jwt_signing_key_pair").is_some_and(is_given) => (
            "key_pair_not_accepted",
            "oidc_options.jwt_signing_key_pair",
            "jwt_signing_key_pair belongs to private_key_jwt only.",
        ),
        _ => return Ok(()),
    };
    Err(refused(code, field, message))
}

/// https, or an identity provider on this machine.
fn is_secure(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| {
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let local = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        url.scheme() == "https" || (url.scheme() == "http" && local)
    })
}

fn method(options: &Map<String, Value>) -> &str {
    let given = options.get("token_authentication_method").and_then(Value::as_str);
    given.unwrap_or(DEFAULT_METHOD)
}

fn object<'c>(call: &'c Call<'_>, name: &str) -> Option<&'c Map<String, Value>> {
    call.body(name)?.as_object()
}

/// Neither null nor empty.
fn is_given(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::String(text) => !text.is_empty(),
        _ => true,
    }
}

/// An object with further members.
fn extended(value: &Value, changes: &Map<String, Value>) -> Value {
    let mut members = value.as_object().cloned().unwrap_or_default();
    members.extend(changes.clone());
    Value::Object(members)
}

/// An object with further members, without those that are null.
fn merged(value: &Value, changes: &Map<String, Value>) -> Value {
    let mut value = extended(value, changes);
    if let Value::Object(members) = &mut value {
        members.retain(|_, member| !member.is_null());
    }
    value
}
