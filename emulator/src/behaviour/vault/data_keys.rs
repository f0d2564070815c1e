//! Data keys. The encrypted form holds the key itself, as WorkOS's does: `WOS.EKM.v1`, a zero byte, a nonce,
//! and the sealed key with its id and context. Nothing is stored.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::behaviour::Call;
use crate::reply::{Failure, Reply};

/// How encrypted data keys begin, by which the layouts of local encryption are told apart.
const PREFIX: &[u8] = b"WOS.EKM.v1\0";

pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let context = super::context(call, "context")?;
    let key = STANDARD.encode(call.state.random.bytes::<32>());
    let id = call.new_id("data_key");
    answer(call, &id, &key, context)
}

pub(super) fn decrypt(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let opened = open(call, "keys")?;
    Ok(Reply::value(json!({"id": opened["id"], "data_key": opened["data_key"]})))
}

/// The same key and id under another context.
pub(super) fn rekey(call: &mut Call<'_>) -> Result<Reply, Failure> {
    let context = super::context(call, "context")?;
    let opened = open(call, "encrypted_keys")?;
    let text = |name: &str| opened[name].as_str().unwrap_or_default();
    answer(call, text("id"), text("data_key"), context)
}

fn answer(call: &mut Call<'_>, id: &str, key: &str, context: Map<String, Value>) -> Result<Reply, Failure> {
    let nonce: [u8; NONCE_LEN] = call.state.random.bytes();
    let mut sealed = json!({"id": id, "data_key": key, "context": context}).to_string().into_bytes();
    let aad = Aad::from(PREFIX);
    let master = master(call)?;
    let result = master.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut sealed);
    result.map_err(|_| unusable("context"))?;
    let encrypted = STANDARD.encode([PREFIX, &nonce, &sealed].concat());
    Ok(Reply::value(json!({"id": id, "data_key": key, "encrypted_keys": encrypted, "context": context})))
}

/// What an encrypted data key in the body holds.
fn open(call: &Call<'_>, member: &str) -> Result<Value, Failure> {
    let bytes = STANDARD.decode(call.text(member).unwrap_or_default()).map_err(|_| unusable(member))?;
    let sealed = bytes.strip_prefix(PREFIX).and_then(|rest| rest.split_first_chunk::<NONCE_LEN>());
    let (nonce, sealed) = sealed.ok_or_else(|| unusable(member))?;
    let mut sealed = sealed.to_vec();
    let opened = master(call)?
        .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(PREFIX), &mut sealed)
        .map_err(|_| unusable(member))?;
    serde_json::from_slice(opened).map_err(|_| unusable(member))
}

fn master(call: &Call<'_>) -> Result<LessSafeKey, Failure> {
    let bytes = Sha256::digest(format!("workos-emulator vault of {}", call.state.environment.client_id));
    let key = UnboundKey::new(&AES_256_GCM, &bytes).map_err(|_| unusable("keys"))?;
    Ok(LessSafeKey::new(key))
}

fn unusable(member: &str) -> Failure {
    let message = format!("{member} is no data key that this environment encrypted.");
    Failure::coded(400, "invalid_data_key", message)
}
