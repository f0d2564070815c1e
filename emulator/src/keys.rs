//! The key that signs every token of the emulator. It is public, like everything here: a token that it signed
//! proves nothing outside of tests.

use std::sync::OnceLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{self, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// Identifier of the key in tokens and key sets.
pub const KEY_ID: &str = "sso_oidc_key_pair_emulator";

/// A fixed RSA key of 2048 bits (PKCS #8), so that starting costs nothing and tokens are the same in every run.
const PRIVATE_KEY: &[u8] = include_bytes!("../keys/signing_key.pkcs8.der");
/// A self-signed certificate of the key.
const CERTIFICATE: &[u8] = include_bytes!("../keys/certificate.der");

/// When the certificate becomes valid.
pub const CERTIFICATE_NOT_BEFORE: &str = "2026-11-24T02:48:22.000Z";
/// When the certificate expires.
pub const CERTIFICATE_NOT_AFTER: &str = "2126-10-31T02:48:22.000Z";

/// A JSON Web Token (RFC 7519) with these claims, signed with RS256.
pub fn sign_jwt(claims: &Value) -> String {
    let header = json!({"alg": "RS256", "kid": KEY_ID, "typ": "JWT"});
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&header), encode(claims));
    let key = key();
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)
        .expect("the embedded key signs");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// The key set (RFC 7517) that verifies the tokens.
pub fn jwks() -> Value {
    let public = key().public_key();
    json!({"keys": [{
        "alg": "RS256",
        "kty": "RSA",
        "use": "sig",
        "x5c": [STANDARD.encode(CERTIFICATE)],
        "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
        "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
        "kid": KEY_ID,
        "x5t#S256": URL_SAFE_NO_PAD.encode(Sha256::digest(CERTIFICATE)),
    }]})
}

/// The certificate of the key in PEM form (RFC 7468).
pub fn certificate_pem() -> String {
    let text = STANDARD.encode(CERTIFICATE);
    let mut pem = "-----BEGIN CERTIFICATE-----\n".to_owned();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, more) = rest.split_at(rest.len().min(64));
        pem.push_str(line);
        pem.push('\n');
        rest = more;
    }
    pem + "-----END CERTIFICATE-----\n"
}

fn key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| KeyPair::from_pkcs8(PRIVATE_KEY).expect("the embedded key is well formed"))
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

    use super::*;

    #[test]
    fn tokens_verify_with_the_key_set() {
        let token = sign_jwt(&json!({"sub": "user_1"}));
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let keys = jwks();
        let part = |name: &str| URL_SAFE_NO_PAD.decode(keys["keys"][0][name].as_str().unwrap()).unwrap();
        let public = RsaPublicKeyComponents { n: part("n"), e: part("e") };
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        public.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &signature).unwrap();
        assert!(public.verify(&RSA_PKCS1_2048_8192_SHA256, b"other", &signature).is_err());
        assert_eq!(sign_jwt(&json!({"sub": "user_1"})), token, "the same claims give the same token");
    }
}
