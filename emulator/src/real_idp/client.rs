//! Requests to identity providers: encrypted unless they stay on the machine, bounded in time and size, never
//! redirected.

use std::net::IpAddr;
use std::time::Duration;

use reqwest::{Client, RequestBuilder, Response, redirect};
use serde_json::Value;
use url::Url;

/// How long an identity provider may take for one answer.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Largest answer, in bytes.
const MAX_BODY: usize = 1024 * 1024;

/// A client for one sign-in: the addresses of a provider are few, and its connections not worth keeping.
pub(super) fn client() -> Result<Client, String> {
    let client = Client::builder().timeout(TIMEOUT).redirect(redirect::Policy::none());
    client.build().map_err(|error| format!("There is no HTTP client: {}.", error.without_url()))
}

/// An address of an identity provider: https, or http on this machine.
pub(super) fn address(what: &str, text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|_| format!("The {what} '{text}' is no URL."))?;
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let is_local = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_local => Ok(url),
        _ => Err(format!("The {what} '{text}' is neither https nor on this machine.")),
    }
}

/// Sends a request for text.
pub(super) async fn text(what: &str, request: RequestBuilder) -> Result<String, String> {
    let (status, body) = answer(what, request).await?;
    let text = String::from_utf8(body).map_err(|_| format!("The {what} is no text."))?;
    if status == 200 { Ok(text) } else { Err(format!("The {what} was answered with status {status}.")) }
}

/// Sends a request for JSON. What an OAuth error says is passed on.
pub(super) async fn json(what: &str, request: RequestBuilder) -> Result<Value, String> {
    let (status, body) = answer(what, request).await?;
    let value: Option<Value> = serde_json::from_slice(&body).ok();
    match (status, value) {
        (200, Some(value)) => Ok(value),
        (200, None) => Err(format!("The {what} is no JSON.")),
        (status, value) => {
            let value = value.unwrap_or_default();
            let said = ["error", "error_description"].map(|name| value[name].as_str().unwrap_or_default());
            Err(format!("The {what} was answered with status {status}. {}", said.join(" "))
                .trim_end()
                .to_owned())
        }
    }
}

async fn answer(what: &str, request: RequestBuilder) -> Result<(u16, Vec<u8>), String> {
    let failed = |error: reqwest::Error| format!("The {what} cannot be had: {}.", innermost(&error));
    let mut response: Response = request.send().await.map_err(failed)?;
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_BODY {
            return Err(format!("The {what} is larger than {MAX_BODY} bytes."));
        }
    }
    Ok((response.status().as_u16(), body))
}

/// What an error comes from in the end; the outer ones say no more than that a request failed.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encrypted_or_local() {
        for good in ["https://idp.example.com/", "http://127.0.0.1:1/", "http://localhost/", "http://[::1]/"]
        {
            assert!(address("issuer", good).is_ok(), "{good}");
        }
        for bad in ["http://idp.example.com/", "http://localhost.evil.com/", "file:///etc/passwd", "nothing"]
        {
            assert!(address("issuer", bad).is_err(), "{bad}");
        }
    }
}
