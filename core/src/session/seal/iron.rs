//! Iron (`Fe26.2`): Node, Kotlin and the AuthKit web packages.
//!
//! Eight parts between asterisks: mark, password id, encryption salt, initialization vector, ciphertext, expiry, integrity
//! salt, HMAC. Both keys are PBKDF2-SHA1 of the password with one iteration and the *text* of their salt. The HMAC covers
//! the first six parts and is checked before anything is decrypted. A suffix `~version` says what is inside.

use base64_simd::URL_SAFE_NO_PAD;
use hex_simd::AsciiCase;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use super::{Failure, Opened};
use crate::crypto::{QuickPassword, aes_cbc_decrypt, aes_cbc_encrypt, hmac_sha256, macs_are_equal};
use crate::error::{Error, ErrorKind};
use crate::secret::{Secret, SecretBytes};

pub(super) const PREFIX: &str = "Fe26.2*";
/// The version that current packages write: the object is the session itself.
const VERSION: &str = "2";
/// Random bytes that sealing draws: an initialization vector and two salts.
pub(super) const RANDOM_BYTES: usize = 16 + 32 + 32;
/// How far the clocks of the machines that seal and open may be apart.
const EXPIRY_SKEW_MS: i64 = 60_000;

pub(super) fn seal(
    plain: &[u8],
    password: &QuickPassword,
    random: &mut dyn FnMut(&mut [u8]) -> Result<(), Error>,
) -> Result<Secret, Error> {
    let (mut iv, mut encryption_salt, mut integrity_salt) = ([0; 16], [0; 32], [0; 32]);
    random(&mut iv)?;
    random(&mut encryption_salt)?;
    random(&mut integrity_salt)?;
    let [encryption_salt, integrity_salt] =
        [encryption_salt, integrity_salt].map(|salt| hex_simd::encode_to_string(salt, AsciiCase::Lower));
    let encryption_key = password.key(encryption_salt.as_bytes());
    let ciphertext = aes_cbc_encrypt(&*encryption_key, iv, plain)
        .ok_or_else(|| Error::new(ErrorKind::Unexpected, "the session could not be encrypted"))?;

    let mut sealed = Zeroizing::new(String::with_capacity(ciphertext.len() * 4 / 3 + 256));
    sealed.push_str("Fe26.2*1*");
    sealed.push_str(&encryption_salt);
    sealed.push('*');
    URL_SAFE_NO_PAD.encode_append(iv, &mut *sealed);
    sealed.push('*');
    URL_SAFE_NO_PAD.encode_append(&ciphertext, &mut *sealed);
    // No expiry: the tokens inside have their own.
    sealed.push('*');
    let integrity_key = password.key(integrity_salt.as_bytes());
    let mac = hmac_sha256(&*integrity_key, &[sealed.as_bytes()]);
    sealed.push('*');
    sealed.push_str(&integrity_salt);
    sealed.push('*');
    URL_SAFE_NO_PAD.encode_append(mac, &mut *sealed);
    sealed.push('~');
    sealed.push_str(VERSION);
    Ok(Secret::from(std::mem::take(&mut *sealed)))
}

pub(super) fn open(sealed: &str, password: &QuickPassword, now: Timestamp) -> Opened {
    let (sealed, version) = match sealed.rsplit_once('~') {
        Some((sealed, version)) => (sealed, Some(version)),
        None => (sealed, None),
    };
    // From both ends, because the ciphertext between them is long.
    let mut parts = sealed.splitn(5, '*');
    let mut next = || parts.next().ok_or(Failure::Malformed);
    let (_mark, _password_id, encryption_salt, iv, rest) = (next()?, next()?, next()?, next()?, next()?);
    let mut parts = rest.rsplitn(4, '*');
    let mut next = || parts.next().ok_or(Failure::Malformed);
    let (mac, integrity_salt, expiry, ciphertext) = (next()?, next()?, next()?, next()?);
    // No asterisk is left in the ciphertext, because base64 has none.
    let decode = |text: &str| URL_SAFE_NO_PAD.decode_to_vec(text).map_err(|_| Failure::Malformed);
    let iv: [u8; 16] = decode(iv)?.try_into().map_err(|_| Failure::Malformed)?;
    let (ciphertext, mac) = (decode(ciphertext)?, decode(mac)?);

    // What the HMAC covers ends before the asterisk in front of the integrity salt.
    let covered = &sealed[..expiry.as_ptr() as usize - sealed.as_ptr() as usize + expiry.len()];
    let integrity_key = password.key(integrity_salt.as_bytes());
    let expected = hmac_sha256(&*integrity_key, &[covered.as_bytes()]);
    let is_genuine = mac.as_slice().try_into().is_ok_and(|mac| macs_are_equal(&expected, mac).into());
    if !is_genuine {
        return Err(Failure::Mismatch);
    }
    if !expiry.is_empty() {
        let expiry: i64 = expiry.parse().map_err(|_| Failure::Malformed)?;
        if expiry.saturating_add(EXPIRY_SKEW_MS) <= now.as_millisecond() {
            return Err(Failure::Expired);
        }
    }
    let encryption_key = password.key(encryption_salt.as_bytes());
    let plain = aes_cbc_decrypt(&*encryption_key, iv, &ciphertext).ok_or(Failure::Mismatch)?;
    Ok(match version {
        None | Some(VERSION) => plain,
        Some(_) => persistent(plain),
    })
}

/// Other versions keep the session in a member `persistent`, where they have one.
fn persistent(plain: SecretBytes) -> SecretBytes {
    #[derive(Deserialize)]
    struct Envelope<'a> {
        #[serde(borrow)]
        persistent: &'a RawValue,
    }
    match serde_json::from_slice::<Envelope<'_>>(plain.expose()) {
        Ok(envelope) => envelope.persistent.get().as_bytes().to_vec().into(),
        Err(_) => plain,
    }
}
