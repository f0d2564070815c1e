//! Client secrets of applications. Only their hashes are kept.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::applications;
use crate::behaviour::{Call, Module};
use crate::reply::{Failure, Reply};
use crate::store::{Kind, Record, Store};

/// Client secrets. Hidden members: `application_id`, `hash`.
pub(super) static CLIENT_SECRETS: Kind = Kind {
    name: "connect_application_secret",
    prefix: "secret",
    label: "Client secret",
    indexes: &["application_id"],
    owners: &[("connect_application", "application_id")],
};

/// Length of a new secret, of letters and digits.
const LENGTH: usize = 48;
/// How much of it the API goes on showing.
const HINT_LENGTH: usize = 4;

pub(in crate::behaviour) static MODULE: Module = Module {
    operations: &[
        ("connect.list_application_client_secrets", list),
        ("connect.create_application_client_secret", create),
        ("connect.delete_client_secret", delete),
    ],
    pages: &[],
    seeds: &[],
};

/// The members of a secret with this value, shown and hidden.
pub(super) fn members(application_id: &str, secret: &str) -> (Value, Map<String, Value>) {
    let start = secret.char_indices().rev().nth(HINT_LENGTH - 1).map_or(0, |(index, _)| index);
    hashed_members(application_id, &hash(secret), &secret[start..])
}

/// The members of a secret of which only the hash is known.
pub(super) fn hashed_members(application_id: &str, hash: &str, hint: &str) -> (Value, Map<String, Value>) {
    let body = json!({"secret_hint": hint, "last_used_at": null});
    let hidden = Map::from_iter([
        ("application_id".to_owned(), application_id.into()),
        ("hash".to_owned(), hash.into()),
    ]);
    (body, hidden)
}

/// The application's secret with this value. All of them are compared, each in constant time.
pub(super) fn matching(store: &Store, application_id: &str, secret: &str) -> Option<Record> {
    let hash = hash(secret);
    let mut found = None;
    for known in store.find(&CLIENT_SECRETS, "application_id", application_id) {
        if verify_slices_are_equal(known.text("hash").as_bytes(), hash.as_bytes()).is_ok() {
            found = Some(known.clone());
        }
    }
    found
}

/// Secrets are long and random, so a plain hash is as good as a slow one.
fn hash(secret: &str) -> String {
    STANDARD.encode(Sha256::digest(secret))
}

fn list(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let application = applications::of_path(call)?;
    let secrets = call.state.store.find(&CLIENT_SECRETS, "application_id", &application.id);
    Ok(Reply::value(secrets.map(Record::value).collect::<Value>()))
}

fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let application = applications::of_path(call)?;
    let value = call.state.random.token(LENGTH);
    let (body, hidden) = members(&application.id, &value);
    let mut answer = call.create_with(&CLIENT_SECRETS, body, hidden).value();
    answer["secret"] = value.into();
    Ok(Reply::value(answer))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let id = call.path("id").to_owned();
    call.remove(&CLIENT_SECRETS, &id)?;
    Ok(Reply::nothing())
}
