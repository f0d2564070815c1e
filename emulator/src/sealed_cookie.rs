//! Sessions as the official SDKs seal them into cookies, so that an application behind any of them takes a session
//! that the emulator made.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{
    AES_128, AES_256, Algorithm, EncryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::pbkdf2;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use hex_simd::AsciiCase;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::Sha256;

use crate::random::Random;

/// Fewest characters that Node's packages accept.
const SHORTEST_PASSWORD: usize = 32;

/// Why a session cannot be sealed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SealError {
    #[error("a cookie password has {SHORTEST_PASSWORD} characters at least")]
    ShortPassword,
    #[error("the session cannot be encrypted")]
    Encryption,
}

/// Whether a password is good for any form.
pub(crate) fn check_password(password: &str) -> Result<(), SealError> {
    if password.chars().count() < SHORTEST_PASSWORD { Err(SealError::ShortPassword) } else { Ok(()) }
}

/// Seals the answer to a grant in every form that the password is good for: `node` (iron; also the AuthKit
/// packages of web frameworks), `python` (Fernet: the password is a key of 32 bytes in base64) and `rust`
/// (AES-256-GCM: 64 hexadecimal digits; also Go).
pub(crate) fn seal_for_all(
    answer: &Value,
    password: &str,
    now: Timestamp,
    random: &mut Random,
) -> Result<Value, SealError> {
    check_password(password)?;
    let mut sealed = json!({"node": iron(&camel_case(&session(answer)).to_string(), password, random)?});
    let plain = session(answer).to_string();
    if let Some(key) = fernet_key(password) {
        sealed["python"] = fernet(&plain, &key, now, random)?.into();
    }
    if let Some(key) = hexadecimal_key(password) {
        sealed["rust"] = aes_gcm(&plain, &key, random)?.into();
    }
    Ok(sealed)
}

/// The members that go into a cookie.
fn session(answer: &Value) -> Value {
    let members = ["access_token", "refresh_token", "user", "impersonator"].into_iter();
    let present = members.filter_map(|name| Some((name.to_owned(), answer.get(name)?.clone())));
    Value::Object(present.collect())
}

/// Names in camel case, those of the caller's own `metadata` excepted.
fn camel_case(value: &Value) -> Value {
    let Value::Object(members) = value else {
        return value.clone();
    };
    let renamed = members.iter().map(|(name, value)| {
        let value = if name == "metadata" { value.clone() } else { camel_case(value) };
        let mut words = name.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        let name = words.fold(first, |name, word| {
            let (initial, rest) = word.split_at(word.len().min(1));
            name + &initial.to_ascii_uppercase() + rest
        });
        (name, value)
    });
    Value::Object(renamed.collect::<Map<_, _>>())
}

/// `Fe26.2`, eight parts between asterisks, with the version of what is inside after a tilde. Both keys come from the
/// password and the text of their salt.
fn iron(plain: &str, password: &str, random: &mut Random) -> Result<String, SealError> {
    let iv = random.bytes::<16>();
    let mut salt = || hex_simd::encode_to_string(random.bytes::<32>(), AsciiCase::Lower);
    let (encryption_salt, integrity_salt) = (salt(), salt());
    let ciphertext = aes_cbc(&AES_256, &iron_key(password, &encryption_salt), iv, plain.as_bytes())?;
    let (iv, ciphertext) = (URL_SAFE_NO_PAD.encode(iv), URL_SAFE_NO_PAD.encode(ciphertext));
    let covered = format!("Fe26.2*1*{encryption_salt}*{iv}*{ciphertext}*");
    let mac = hmac(&iron_key(password, &integrity_salt), covered.as_bytes());
    Ok(format!("{covered}*{integrity_salt}*{}~2", URL_SAFE_NO_PAD.encode(mac)))
}

fn iron_key(password: &str, salt: &str) -> [u8; 32] {
    let mut key = [0; 32];
    let once = std::num::NonZeroU32::MIN;
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA1, once, salt.as_bytes(), password.as_bytes(), &mut key);
    key
}

/// Version, seconds, initialization vector, AES-128-CBC, and an HMAC over all of that.
fn fernet(plain: &str, key: &[u8; 32], now: Timestamp, random: &mut Random) -> Result<String, SealError> {
    let (signing_key, encryption_key) = key.split_at(16);
    let iv = random.bytes::<16>();
    let mut token = vec![0x80];
    token.extend(now.as_second().to_be_bytes());
    token.extend(iv);
    token.extend(aes_cbc(&AES_128, encryption_key, iv, plain.as_bytes())?);
    let mac = hmac(signing_key, &token);
    token.extend(mac);
    Ok(URL_SAFE.encode(token))
}

fn fernet_key(password: &str) -> Option<[u8; 32]> {
    URL_SAFE.decode(password).ok()?.try_into().ok()
}

/// Nonce, ciphertext and tag.
fn aes_gcm(plain: &str, key: &[u8; 32], random: &mut Random) -> Result<String, SealError> {
    let key = UnboundKey::new(&AES_256_GCM, key).map_err(|_| SealError::Encryption)?;
    let nonce = random.bytes::<12>();
    let mut sealed = plain.as_bytes().to_vec();
    LessSafeKey::new(key)
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut sealed)
        .map_err(|_| SealError::Encryption)?;
    Ok(STANDARD.encode([&nonce[..], &sealed].concat()))
}

fn hexadecimal_key(password: &str) -> Option<[u8; 32]> {
    hex_simd::decode_to_vec(password).ok()?.try_into().ok()
}

fn aes_cbc(
    algorithm: &'static Algorithm,
    key: &[u8],
    iv: [u8; 16],
    plain: &[u8],
) -> Result<Vec<u8>, SealError> {
    let encrypted = || {
        let key = PaddedBlockEncryptingKey::cbc_pkcs7(UnboundCipherKey::new(algorithm, key).ok()?).ok()?;
        let mut bytes = plain.to_vec();
        key.less_safe_encrypt(&mut bytes, EncryptionContext::Iv128(FixedLength::from(iv))).ok()?;
        Some(bytes)
    };
    encrypted().ok_or(SealError::Encryption)
}

fn hmac(key: &[u8], bytes: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_decides_the_forms() {
        let answer =
            json!({"access_token": "a", "refresh_token": "b", "user": {"first_name": "Ada"}, "more": 1});
        let forms = |password: &str| {
            let sealed = seal_for_all(&answer, password, Timestamp::UNIX_EPOCH, &mut Random::new(0));
            sealed.map(|sealed| sealed.as_object().unwrap().keys().cloned().collect::<Vec<_>>())
        };
        assert_eq!(forms(&"p".repeat(31)), Err(SealError::ShortPassword));
        assert_eq!(forms("a password that is only text, 32 and more").unwrap(), ["node"]);
        assert_eq!(forms(&URL_SAFE.encode([7; 32])).unwrap(), ["node", "python"]);
        assert_eq!(forms(&"0f".repeat(32)).unwrap(), ["node", "rust"]);
    }

    #[test]
    fn names_are_those_of_the_language() {
        let value = json!({"user": {"first_name": "Ada", "metadata": {"some_key": 1}}, "access_token": "t"});
        let camel = json!({"user": {"firstName": "Ada", "metadata": {"some_key": 1}}, "accessToken": "t"});
        assert_eq!(camel_case(&value), camel);
    }
}
