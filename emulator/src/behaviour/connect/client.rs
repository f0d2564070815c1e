//! Which application sends a request to `/oauth2`, and whether it proves it (RFC 6749, section 2.3).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;

use super::{applications, client_secrets};
use crate::behaviour::Call;
use crate::reply::Failure;
use crate::store::Record;

/// The application behind a request.
pub(super) struct Client {
    pub(super) application: Record,
    /// Whether it showed a client secret. Who does not is a public client, which anybody could be.
    pub(super) authenticated: bool,
}

/// The client of a request, from an `Authorization: Basic` header or from the body. A secret that is shown
/// must be right; whether one must be shown is the grant's business.
pub(super) fn identify(call: &mut Call<'_>) -> Result<Client, Failure> {
    let in_body = (call.text("client_id"), call.text("client_secret"));
    let (client_id, secret) = match (basic_credentials(call)?, in_body) {
        (Some(_), (_, Some(_))) => {
            let description = "The client must authenticate in one way only.";
            return Err(Failure::oauth("invalid_request", description));
        }
        (Some((client_id, _)), (Some(other), None)) if client_id != other => {
            return Err(Failure::oauth("invalid_request", "There are two different values of client_id."));
        }
        (Some((client_id, secret)), _) => (client_id, Some(secret)),
        (None, (client_id, secret)) => (client_id.unwrap_or_default().to_owned(), secret.map(str::to_owned)),
    };
    let application = applications::named(&call.state.store, &client_id)
        .filter(|application| application.text("client_id") == client_id)
        .ok_or_else(|| invalid_client("Invalid client ID."))?;
    let Some(secret) = secret else {
        return Ok(Client { application, authenticated: false });
    };
    let known = client_secrets::matching(&call.state.store, &application.id, &secret)
        .ok_or_else(|| invalid_client("Invalid client secret."))?;
    let now = call.now();
    // Not `call.change`: use is no update.
    call.state.store.update(&client_secrets::CLIENT_SECRETS, &known.id, |known| {
        known.set("last_used_at", now);
    });
    Ok(Client { application, authenticated: true })
}

/// [`identify`] for requests that need a client secret.
pub(super) fn authenticate(call: &mut Call<'_>) -> Result<Record, Failure> {
    let client = identify(call)?;
    if client.authenticated {
        Ok(client.application)
    } else {
        Err(invalid_client("The client secret is missing."))
    }
}

/// The answer to a client that is unknown or does not prove who it is (RFC 6749, section 5.2).
pub(super) fn invalid_client(description: &str) -> Failure {
    let mut failure = Failure::oauth("invalid_client", description);
    failure.status = 401;
    failure.header("www-authenticate", "Basic realm=\"WorkOS emulator\"")
}

/// Client id and secret of an `Authorization: Basic` header. Both are form-encoded in it, which shows with
/// characters other than letters and digits only.
fn basic_credentials(call: &Call<'_>) -> Result<Option<(String, String)>, Failure> {
    let Some((scheme, encoded)) =
        call.request.header_value("authorization").and_then(|header| header.split_once(' '))
    else {
        return Ok(None);
    };
    if !scheme.eq_ignore_ascii_case("basic") {
        return Ok(None);
    }
    let malformed = || invalid_client("The Authorization header is malformed.");
    let decoded = STANDARD.decode(encoded.trim()).map_err(|_| malformed())?;
    let decoded = String::from_utf8(decoded).map_err(|_| malformed())?;
    let (client_id, secret) = decoded.split_once(':').ok_or_else(malformed)?;
    let read = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8().map(std::borrow::Cow::into_owned)
    };
    match (read(client_id), read(secret)) {
        (Ok(client_id), Ok(secret)) => Ok(Some((client_id, secret))),
        _ => Err(malformed()),
    }
}
