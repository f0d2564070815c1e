//! Checks ID tokens (OpenID Connect Core, section 3.1.3.7).

use std::time::{SystemTime, UNIX_EPOCH};

use jsonwebtoken::jwk::{Jwk, KeyAlgorithm, PublicKeyUse};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Map, Value};

/// How far the clocks of the identity provider and of this machine may be apart, in seconds.
const LEEWAY: u64 = 60;

/// What an ID token must say.
pub(super) struct Expected<'a> {
    pub(super) issuer: &'a str,
    pub(super) client_id: &'a str,
    /// Key of the HMAC algorithms, which are accepted only if the connection is set to one of them: otherwise a token
    /// could be signed with whatever else is known.
    pub(super) client_secret: Option<&'a str>,
    pub(super) nonce: &'a str,
    /// The algorithm that the connection is set to.
    pub(super) algorithm: Option<&'a str>,
}

/// The claims of an ID token that is what it must be; otherwise what is wrong with it.
pub(super) fn verify(
    token: &str,
    keys: &Value,
    expected: &Expected<'_>,
) -> Result<Map<String, Value>, String> {
    let invalid = |error: jsonwebtoken::errors::Error| format!("The ID token is not valid: {error}.");
    let header = decode_header(token).map_err(invalid)?;
    let name = format!("{:?}", header.alg);
    if expected.algorithm.is_some_and(|wanted| wanted != name) {
        return Err(format!(
            "The ID token is signed with {name}, and the connection is set to another algorithm."
        ));
    }
    let key = match header.alg {
        Algorithm::HS256 | Algorithm::HS384 | Algorithm::HS512 => {
            let secret = expected.client_secret.filter(|_| expected.algorithm.is_some());
            let secret = secret
                .ok_or_else(|| format!("The ID token is signed with {name}, which is not accepted."))?;
            DecodingKey::from_secret(secret.as_bytes())
        }
        _ => DecodingKey::from_jwk(&key(keys, header.kid.as_deref(), header.alg)?).map_err(invalid)?,
    };
    let mut validation = Validation::new(header.alg);
    validation.leeway = LEEWAY;
    validation.validate_nbf = true;
    validation.set_audience(&[expected.client_id]);
    validation.set_issuer(&[expected.issuer]);
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    let claims = decode::<Map<String, Value>>(token, &key, &validation).map_err(invalid)?.claims;
    check(&claims, expected)?;
    Ok(claims)
}

/// What the library does not check.
fn check(claims: &Map<String, Value>, expected: &Expected<'_>) -> Result<(), String> {
    let says = |name: &str, wanted: &str| claims.get(name).and_then(Value::as_str) == Some(wanted);
    if !says("nonce", expected.nonce) {
        return Err("The nonce of the ID token is not that of the request.".to_owned());
    }
    let is_for_several = claims.get("aud").and_then(Value::as_array).is_some_and(|aud| aud.len() > 1);
    if (is_for_several || claims.contains_key("azp")) && !says("azp", expected.client_id) {
        return Err("The ID token was issued to another client.".to_owned());
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let issued_at = claims.get("iat").and_then(Value::as_f64);
    match issued_at {
        None => Err("The ID token does not say when it was issued.".to_owned()),
        Some(issued_at) if issued_at > (now + LEEWAY) as f64 => {
            Err("The ID token was issued in the future.".to_owned())
        }
        Some(_) => Ok(()),
    }
}

/// The key that a token names, or the only one that fits if it names none.
fn key(keys: &Value, id: Option<&str>, algorithm: Algorithm) -> Result<Jwk, String> {
    let all = keys["keys"].as_array().ok_or("The key set has no keys.")?;
    // Keys of types that are not known here are none of ours.
    let known = all.iter().filter_map(|key| serde_json::from_value::<Jwk>(key.clone()).ok());
    let mut fitting = known.filter(|key| {
        id.is_none_or(|id| key.common.key_id.as_deref() == Some(id))
            && key.common.public_key_use.as_ref().is_none_or(|usage| *usage == PublicKeyUse::Signature)
            && key.common.key_algorithm.as_ref().is_none_or(|allowed| is_same(*allowed, algorithm))
    });
    match (fitting.next(), fitting.next()) {
        (Some(key), None) => Ok(key),
        (None, _) => Err("The key of the ID token's signature is not in the key set.".to_owned()),
        (Some(_), Some(_)) => Err("The ID token does not name the key of its signature.".to_owned()),
    }
}

fn is_same(allowed: KeyAlgorithm, algorithm: Algorithm) -> bool {
    allowed.to_string() == format!("{algorithm:?}")
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use jsonwebtoken::{EncodingKey, Header, encode};
    use serde_json::json;

    use super::*;
    use crate::keys::KeyRing;

    const EXPECTED: Expected<'_> = Expected {
        issuer: "https://idp.example.com",
        client_id: "client_1",
        client_secret: Some("hush"),
        nonce: "n1",
        algorithm: None,
    };

    fn now() -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
    }

    /// Claims that are right, but for those given; null takes one out.
    fn claims(changes: Value) -> Value {
        let mut claims = json!({
            "iss": EXPECTED.issuer, "aud": EXPECTED.client_id, "sub": "u1", "nonce": EXPECTED.nonce,
            "iat": now(), "exp": now() + 300, "email": "ada@acme.com",
        });
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        claims
    }

    fn refusal(changes: Value) -> String {
        let keys = KeyRing::default();
        verify(&keys.sign(&claims(changes)), &keys.jwks(), &EXPECTED).unwrap_err()
    }

    #[test]
    fn a_token_that_is_right_is_accepted() {
        let keys = KeyRing::default();
        let accepted = verify(&keys.sign(&claims(json!({}))), &keys.jwks(), &EXPECTED).unwrap();
        assert_eq!(accepted["email"], "ada@acme.com");
        let several = json!({"aud": ["other", "client_1"], "azp": "client_1"});
        assert!(verify(&keys.sign(&claims(several)), &keys.jwks(), &EXPECTED).is_ok());
    }

    #[test]
    fn tokens_for_others_or_of_another_time_are_refused() {
        for (changes, says) in [
            (json!({"iss": "https://evil.example.com"}), "InvalidIssuer"),
            (json!({"iss": null}), "iss"),
            (json!({"aud": "client_2"}), "InvalidAudience"),
            (json!({"aud": null}), "aud"),
            (json!({"aud": ["client_1", "client_2"]}), "another client"),
            (json!({"azp": "client_2"}), "another client"),
            (json!({"nonce": "n2"}), "nonce"),
            (json!({"nonce": null}), "nonce"),
            (json!({"exp": now() - 120}), "ExpiredSignature"),
            (json!({"exp": null}), "exp"),
            (json!({"nbf": now() + 600}), "ImmatureSignature"),
            (json!({"iat": now() + 600}), "future"),
            (json!({"iat": null}), "when it was issued"),
            (json!({"sub": null}), "sub"),
        ] {
            let refusal = refusal(changes.clone());
            assert!(refusal.contains(says), "{changes}: {refusal}");
        }
    }

    #[test]
    fn signatures_that_prove_nothing_are_refused() {
        let keys = KeyRing::default();
        let token = keys.sign(&claims(json!({})));
        let part = |index: usize| token.split('.').nth(index).unwrap();
        let altered = URL_SAFE_NO_PAD.encode(claims(json!({"email": "eve@acme.com"})).to_string());
        let altered = format!("{}.{altered}.{}", part(0), part(2));
        assert!(verify(&altered, &keys.jwks(), &EXPECTED).unwrap_err().contains("InvalidSignature"));
        let unsigned = URL_SAFE_NO_PAD.encode("{\"alg\":\"none\"}");
        assert!(verify(&format!("{unsigned}.{}.", part(1)), &keys.jwks(), &EXPECTED).is_err());
        // The public key is no secret.
        let public = keys.jwks()["keys"][0]["n"].as_str().unwrap().to_owned();
        for secret in [public.as_str(), "hush"] {
            let key = EncodingKey::from_secret(secret.as_bytes());
            let token = encode(&Header::new(Algorithm::HS256), &claims(json!({})), &key).unwrap();
            assert!(verify(&token, &keys.jwks(), &EXPECTED).unwrap_err().contains("not accepted"));
        }
        // Unless the connection is set to it, and only with its own secret.
        let set = Expected { algorithm: Some("HS256"), ..EXPECTED };
        let signed = |secret: &str| {
            let key = EncodingKey::from_secret(secret.as_bytes());
            encode(&Header::new(Algorithm::HS256), &claims(json!({})), &key).unwrap()
        };
        assert!(verify(&signed("hush"), &keys.jwks(), &set).is_ok());
        assert!(verify(&signed(&public), &keys.jwks(), &set).is_err());
        assert!(verify(&token, &keys.jwks(), &set).unwrap_err().contains("another algorithm"));
    }

    #[test]
    fn the_key_must_be_the_one_that_is_named() {
        let mut keys = KeyRing::default();
        let token = keys.sign(&claims(json!({})));
        let mut published = keys.jwks();
        published["keys"][0]["use"] = "enc".into();
        assert!(verify(&token, &published, &EXPECTED).unwrap_err().contains("not in the key set"));
        published["keys"][0]["use"] = "sig".into();
        published["keys"][0]["alg"] = "RS512".into();
        assert!(verify(&token, &published, &EXPECTED).unwrap_err().contains("not in the key set"));
        published["keys"].as_array_mut().unwrap().push(json!({"kty": "future", "kid": "x"}));
        published["keys"][0]["alg"] = "RS256".into();
        assert!(verify(&token, &published, &EXPECTED).is_ok(), "keys of unknown types are passed over");
        keys.rotate(false);
        assert!(verify(&token, &keys.jwks(), &EXPECTED).unwrap_err().contains("not in the key set"));
    }
}
