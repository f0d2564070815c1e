//! Second factors of seeded users.

use serde_json::{Map, Value, json};

use super::{DEFAULT_ISSUER, FACTORS, totp};
use crate::behaviour::users;
use crate::seed::{SeedCall, SeedError};

/// Seed key `users`: `totp: true` gives a user a verified factor with a new secret, `totp_secret` one with this
/// secret, in Base32.
pub(super) fn plant(call: &mut SeedCall<'_>, value: &Value) -> Result<(), SeedError> {
    for entry in call.entries(value)? {
        let secret = match entry.text("totp_secret")? {
            None if entry.flag("totp")? == Some(true) => totp::new_secret(&mut call.state.random),
            None => continue,
            Some(text) => {
                totp::read_secret(text).ok_or_else(|| entry.error("totp_secret", "must be in Base32"))?
            }
        };
        let email = entry.required_text("email")?;
        let Some(user) = users::by_email(&call.state.store, email) else { continue };
        let hidden =
            Map::from_iter([("secret".to_owned(), secret.into()), ("verified".to_owned(), true.into())]);
        let body = json!({
            "type": "totp",
            "user_id": user.id,
            "totp": {"issuer": DEFAULT_ISSUER, "user": user.text("email")},
        });
        call.create_with(&FACTORS, body, hidden);
    }
    Ok(())
}
