//! Passwords of users: the rules for new ones, and their hashes.

mod imported;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use serde_json::json;

use self::imported::Imported;
use super::Call;
use crate::random::Random;
use crate::reply::Failure;

/// Shortest password that the API accepts. Seeded users may have shorter ones.
pub(super) const SHORTEST: usize = 8;

/// Between the type of an imported hash and the hash.
const SEPARATOR: char = '\n';

/// Ends the type if the salt was hashed before the password.
const SALT_FIRST: &str = " after salt";

/// The hash of a password, as a PHC string. The parameters are the cheapest ones that Argon2 allows: the
/// emulator holds no real password, and a test signs in often.
pub(super) fn hash(random: &mut Random, password: &str) -> Result<String, Failure> {
    let salt: [u8; 16] = random.bytes();
    let hashed = Params::new(Params::MIN_M_COST, Params::MIN_T_COST, Params::MIN_P_COST, None)
        .map(|parameters| Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters))
        .ok()
        .and_then(|argon2| argon2.hash_password_with_salt(password.as_bytes(), &salt).ok());
    // Argon2 refuses nothing but passwords of more than 4 GiB.
    hashed.map(|hash| hash.to_string()).ok_or_else(|| too_weak("password_too_long", "is too long"))
}

/// Whether a password belongs to a hash: a PHC string of Argon2, or one that [`requested`] has labelled.
pub(super) fn fits(hash: &str, password: &str) -> bool {
    match hash.split_once(SEPARATOR) {
        Some((label, hash)) => imported(label, hash).is_some_and(|imported| imported.fits(password)),
        None => Argon2::default().verify_password(password.as_bytes(), hash).is_ok(),
    }
}

fn imported(label: &str, hash: &str) -> Option<Imported> {
    let (kind, salt_first) = match label.strip_suffix(SALT_FIRST) {
        Some(kind) => (kind, true),
        None => (label, false),
    };
    Imported::read(kind, salt_first, hash)
}

/// Refuses passwords that are too short.
pub(super) fn check_strength(password: &str) -> Result<(), Failure> {
    if password.chars().count() >= SHORTEST {
        return Ok(());
    }
    Err(too_weak("password_too_short", &format!("must have at least {SHORTEST} characters")))
}

/// The hash of the password that a request brings, if it brings one: `password` itself, or a `password_hash` that
/// another system made.
pub(super) fn requested(call: &mut Call<'_>) -> Result<Option<String>, Failure> {
    if let Some(password) = call.text("password").map(str::to_owned) {
        check_strength(&password)?;
        return hash(&mut call.state.random, &password).map(Some);
    }
    let Some(hash) = call.text("password_hash") else {
        return Ok(None);
    };
    let kind = call.text("password_hash_type").unwrap_or_default();
    let salt_first = if call.text("password_salt_position") == Some("prefix") { SALT_FIRST } else { "" };
    let label = format!("{kind}{salt_first}");
    match PasswordHash::new(hash) {
        Ok(parsed)
            if kind == "argon2"
                && parsed.algorithm.as_str().starts_with("argon2")
                && parsed.hash.is_some() =>
        {
            Ok(Some(hash.to_owned()))
        }
        _ if imported(&label, hash).is_some() => Ok(Some(format!("{label}{SEPARATOR}{hash}"))),
        _ => Err(Failure::coded(400, "invalid_password_hash", "The password hash is not valid.")),
    }
}

fn too_weak(code: &str, what: &str) -> Failure {
    let message = "Password does not meet strength requirements.";
    let errors = json!([{"code": code, "message": format!("Password {what}.")}]);
    Failure::coded(400, "password_strength_error", message).with("errors", errors)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_fits_its_password_only() {
        let mut random = Random::new(1);
        let first = hash(&mut random, "correct horse").unwrap();
        let second = hash(&mut random, "correct horse").unwrap();
        assert!(first.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{first}");
        assert_ne!(first, second);
        assert!(fits(&first, "correct horse") && fits(&second, "correct horse"));
        assert!(!fits(&first, "correct house") && !fits("", "") && !fits("plain", "plain"));
    }
}
