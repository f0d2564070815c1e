//! Certificates of SAML connections.
//!
//! The emulator neither signs nor decrypts SAML, so every certificate that WorkOS would make is its one
//! embedded certificate. It reads no validity out of certificates that it is given.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::options::refused;
use super::{CONNECTIONS, Protocol};
use crate::behaviour::Call;
use crate::keys;
use crate::reply::{Failure, Reply};
use crate::state::State;
#[cfg(feature = "real-idp")]
use crate::store::Store;
use crate::store::{Kind, Record};

static IDP_SIGNING: Kind = Kind {
    name: "saml_idp_signing_certificate",
    prefix: "saml_idp_signing_cert",
    label: "SAML IdP signing certificate",
    indexes: &["connection_id"],
    owners: &[("connection", "connection_id")],
};

static SP_ENCRYPTION: Kind = Kind {
    name: "saml_sp_encryption_certificate",
    prefix: "saml_sp_encryption_cert",
    label: "SAML SP encryption certificate",
    indexes: &["connection_id"],
    owners: &[("connection", "connection_id")],
};

static SP_SIGNING: Kind = Kind {
    name: "saml_sp_signing_certificate",
    prefix: "saml_sp_signing_cert",
    label: "SAML SP signing certificate",
    indexes: &["connection_id"],
    owners: &[("connection", "connection_id")],
};

/// The certificates of a new SAML connection: those of the identity provider that its options name, and one
/// of each kind that WorkOS makes.
pub(super) fn plant(state: &mut State, now: Timestamp, connection: &Record) {
    let given = connection.member("saml_options")["idp_signing_certs"].as_array().cloned();
    for certificate in given.into_iter().flatten() {
        let value = certificate.as_str().unwrap_or_default();
        insert(state, now, &IDP_SIGNING, connection, value, (None, None));
    }
    for kind in [&SP_ENCRYPTION, &SP_SIGNING] {
        insert_own(state, now, kind, connection);
    }
}

/// The certificates with which the identity provider of a connection signs.
#[cfg(feature = "real-idp")]
pub(crate) fn of_identity_provider(store: &Store, connection_id: &str) -> Vec<String> {
    let certificates = store.find(&IDP_SIGNING, "connection_id", connection_id);
    certificates.map(|certificate| certificate.text("value").to_owned()).collect()
}

/// Whether a text can be an X.509 certificate, in PEM form or as the bare base64 that metadata has: base64 of
/// an ASN.1 sequence whose length is right.
pub(super) fn is_certificate(text: &str) -> bool {
    let text = text.trim();
    let bare = text
        .strip_prefix("-----BEGIN CERTIFICATE-----")
        .and_then(|rest| rest.strip_suffix("-----END CERTIFICATE-----"))
        .unwrap_or(text);
    let bare: String = bare.split_whitespace().collect();
    match STANDARD.decode(bare).as_deref() {
        Ok([0x30, 0x82, high, low, rest @ ..]) => rest.len() == usize::from(*high) << 8 | usize::from(*low),
        _ => false,
    }
}

pub(super) fn list_idp_signing(call: &mut Call<'_>) -> Result<Reply, Failure> {
    list(call, &IDP_SIGNING)
}

pub(super) fn create_idp_signing(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = saml_connection(call)?;
    let value = call.text("value").unwrap_or_default().to_owned();
    if !is_certificate(&value) {
        let message = "value must be an X.509 certificate in PEM form.";
        return Err(refused("invalid_certificate", "value", message));
    }
    let validity = (None, None);
    let certificate = insert(call.state, call.context.now, &IDP_SIGNING, &connection, &value, validity);
    Ok(Reply::value(shown(&certificate)))
}

pub(super) fn delete_idp_signing(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = saml_connection(call)?;
    let certificate = of_path(call, &IDP_SIGNING)?;
    if call.find_all(&IDP_SIGNING, "connection_id", &connection.id).len() == 1 {
        let message = "The last signing certificate of a connection cannot be deleted.";
        return Err(Failure::coded(400, "cannot_delete_last_certificate", message));
    }
    call.remove(&IDP_SIGNING, &certificate.id)?;
    Ok(Reply::nothing())
}

pub(super) fn list_sp_encryption(call: &mut Call<'_>) -> Result<Reply, Failure> {
    list(call, &SP_ENCRYPTION)
}

pub(super) fn create_sp_encryption(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = saml_connection(call)?;
    let certificate = insert_own(call.state, call.context.now, &SP_ENCRYPTION, &connection);
    Ok(Reply::value(shown(&certificate)))
}

pub(super) fn delete_sp_encryption(call: &mut Call<'_>) -> Result<Reply, Failure> {
    delete(call, &SP_ENCRYPTION)
}

pub(super) fn get_sp_signing(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = saml_connection(call)?;
    match call.find_by(&SP_SIGNING, "connection_id", &connection.id) {
        Some(certificate) => Ok(Reply::value(shown(&certificate))),
        None => Err(Failure::not_found(&SP_SIGNING, &connection.id)),
    }
}

pub(super) fn create_sp_signing(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let connection = saml_connection(call)?;
    if call.find_by(&SP_SIGNING, "connection_id", &connection.id).is_some() {
        let message = "The connection has a signing certificate already; delete it first.";
        return Err(Failure::coded(409, "sp_signing_cert_already_exists", message));
    }
    let certificate = insert_own(call.state, call.context.now, &SP_SIGNING, &connection);
    Ok(Reply::value(shown(&certificate)))
}

pub(super) fn delete_sp_signing(call: &mut Call<'_>) -> Result<Reply, Failure> {
    delete(call, &SP_SIGNING)
}

fn list(call: &Call<'_>, kind: &Kind) -> Result<Reply, Failure> {
    let connection = saml_connection(call)?;
    let certificates = call.state.store.find(kind, "connection_id", &connection.id);
    Ok(Reply::list(certificates.map(shown).collect()))
}

fn delete(call: &mut Call<'_>, kind: &Kind) -> Result<Reply, Failure> {
    call.find(&CONNECTIONS, call.path("connection_id"))?;
    let certificate = of_path(call, kind)?;
    call.remove(kind, &certificate.id)?;
    Ok(Reply::nothing())
}

fn saml_connection(call: &Call<'_>) -> Result<Record, Failure> {
    let connection = call.find(&CONNECTIONS, call.path("connection_id"))?;
    if Protocol::of(&connection) == Protocol::Saml {
        return Ok(connection);
    }
    let message = format!("The connection '{}' is no SAML connection.", connection.id);
    Err(Failure::coded(400, "connection_is_not_saml", message))
}

fn of_path(call: &Call<'_>, kind: &Kind) -> Result<Record, Failure> {
    let id = call.path("certificate_id");
    let certificate = call.find(kind, id)?;
    if certificate.text("connection_id") == call.path("connection_id") {
        Ok(certificate)
    } else {
        Err(Failure::not_found(kind, id))
    }
}

/// A certificate that WorkOS makes.
fn insert_own(state: &mut State, now: Timestamp, kind: &'static Kind, connection: &Record) -> Record {
    let validity = (Some(keys::CERTIFICATE_NOT_BEFORE), Some(keys::CERTIFICATE_NOT_AFTER));
    insert(state, now, kind, connection, &keys::certificate_pem(), validity)
}

fn insert(
    state: &mut State,
    now: Timestamp,
    kind: &'static Kind,
    connection: &Record,
    value: &str,
    (not_before, not_after): (Option<&str>, Option<&str>),
) -> Record {
    let body = json!({"value": value, "not_before": not_before, "not_after": not_after});
    let hidden = Map::from_iter([("connection_id".to_owned(), connection.id.as_str().into())]);
    state.create(now, kind, body, hidden)
}

fn shown(certificate: &Record) -> Value {
    let mut members = certificate.body.clone();
    members.remove("updated_at");
    Value::Object(members)
}
