//! Scopes: lists in the form of one text (RFC 6749, section 3.3).

use super::applications;
use crate::reply::Failure;
use crate::store::Record;

/// Scopes about a user, which every application may request.
pub(super) const OF_USERS: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// The scopes of a request, each once; those of the application if it names none.
pub(super) fn requested(application: &Record, text: Option<&str>) -> Result<String, Failure> {
    let mut wanted: Vec<&str> = Vec::new();
    for scope in text.unwrap_or_default().split_whitespace() {
        if !wanted.contains(&scope) {
            wanted.push(scope);
        }
    }
    // Assumption: a request without scopes is one for all that the application has.
    if wanted.is_empty() {
        wanted.extend(applications::texts(application, "scopes"));
    }
    let of_users = !applications::is_m2m(application);
    let allowed = |scope: &str| {
        of_users && OF_USERS.contains(&scope)
            || applications::texts(application, "scopes").any(|known| known == scope)
    };
    match wanted.iter().find(|scope| !allowed(scope)) {
        None => Ok(wanted.join(" ")),
        Some(scope) => {
            let description = format!("The application may not request the scope '{scope}'.");
            Err(Failure::oauth("invalid_scope", description))
        }
    }
}

/// Whether a list of scopes has this one.
pub(super) fn has(scopes: &str, scope: &str) -> bool {
    scopes.split(' ').any(|known| known == scope)
}
