//! The key that signs every token of the emulator. It is public, like everything here: a token that it signed
//! proves nothing outside of tests.

use std::sync::OnceLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{self, KeyPair as _, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

/// Identifier of the first key in tokens and key sets.
pub const KEY_ID: &str = "sso_oidc_key_pair_emulator";

/// Fixed RSA keys of 2048 bits (PKCS #8) with self-signed certificates, so that starting costs nothing and
/// tokens are the same in every run.
static KEYS: [Key; 3] = [
    Key {
        id: KEY_ID,
        private: include_bytes!("../keys/signing_key.pkcs8.der"),
        certificate: include_bytes!("../keys/certificate.der"),
        parsed: OnceLock::new(),
    },
    Key {
        id: "sso_oidc_key_pair_emulator_2",
        private: include_bytes!("../keys/signing_key_2.pkcs8.der"),
        certificate: include_bytes!("../keys/certificate_2.der"),
        parsed: OnceLock::new(),
    },
    Key {
        id: "sso_oidc_key_pair_emulator_3",
        private: include_bytes!("../keys/signing_key_3.pkcs8.der"),
        certificate: include_bytes!("../keys/certificate_3.der"),
        parsed: OnceLock::new(),
    },
];

/// When the certificate of the first key becomes valid.
pub const CERTIFICATE_NOT_BEFORE: &str = "2026-11-24T02:48:22.000Z";
/// When the certificate of the first key expires.
pub const CERTIFICATE_NOT_AFTER: &str = "2126-10-31T02:48:22.000Z";

struct Key {
    id: &'static str,
    private: &'static [u8],
    certificate: &'static [u8],
    parsed: OnceLock<KeyPair>,
}

impl Key {
    fn pair(&self) -> &KeyPair {
        self.parsed
            .get_or_init(|| KeyPair::from_pkcs8(self.private).expect("the embedded key is well formed"))
    }

    fn sign(&self, claims: &Value, header: &Map<String, Value>) -> String {
        let mut members = json!({"alg": "RS256", "kid": self.id, "typ": "JWT"});
        for (name, value) in header {
            members[name] = value.clone();
        }
        let header = members;
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", encode(&header), encode(claims));
        let pair = self.pair();
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), signed.as_bytes(), &mut signature)
            .expect("the embedded key signs");
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    fn public(&self) -> Value {
        let public = self.pair().public_key();
        json!({
            "alg": "RS256",
            "kty": "RSA",
            "use": "sig",
            "x5c": [STANDARD.encode(self.certificate)],
            "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
            "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
            "kid": self.id,
            "x5t#S256": URL_SAFE_NO_PAD.encode(Sha256::digest(self.certificate)),
        })
    }
}

/// The key that signs the tokens of an environment, and those whose tokens still verify.
#[derive(Clone, Debug, Default)]
pub struct KeyRing {
    /// Place in [`KEYS`] of the key that signs.
    current: usize,
    /// Keys that are still published besides.
    former: Vec<usize>,
}

impl KeyRing {
    /// A JSON Web Token (RFC 7519) with these claims, signed with RS256.
    pub fn sign(&self, claims: &Value) -> String {
        self.sign_with_header(claims, &Map::new())
    }

    /// The same with other members in the header: a token that is wrong on purpose.
    pub fn sign_with_header(&self, claims: &Value, header: &Map<String, Value>) -> String {
        KEYS[self.current].sign(claims, header)
    }

    /// The key set (RFC 7517) that verifies the tokens.
    pub fn jwks(&self) -> Value {
        let published = std::iter::once(&self.current).chain(&self.former);
        json!({"keys": published.map(|key| KEYS[*key].public()).collect::<Vec<_>>()})
    }

    /// The claims of a token that a published key signed with RS256; none of any other text. Times and the like
    /// are the caller's business.
    pub fn verified_claims(&self, token: &str) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
        let header: Value = serde_json::from_slice(&decode(header)?).ok()?;
        let mut published = std::iter::once(&self.current).chain(&self.former).map(|key| &KEYS[*key]);
        let key = published.find(|key| header["kid"] == key.id).filter(|_| header["alg"] == "RS256")?;
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.pair().public_key());
        public.verify(signed.as_bytes(), &decode(signature)?).ok()?;
        serde_json::from_slice(&decode(claims)?).ok()
    }

    /// Identifier of the key that signs.
    pub fn current_id(&self) -> &'static str {
        KEYS[self.current].id
    }

    /// Signs with the next of three keys from now on. The former one stays published if it is kept; a key
    /// that comes round again is no longer a former one.
    pub fn rotate(&mut self, keep: bool) {
        if keep {
            self.former.insert(0, self.current);
        } else {
            self.former.clear();
        }
        self.current = (self.current + 1) % KEYS.len();
        self.former.retain(|key| *key != self.current);
    }
}

/// A JSON Web Token with these claims, signed by the first key: what an emulator signs until its keys rotate.
pub fn sign_jwt(claims: &Value) -> String {
    KeyRing::default().sign(claims)
}

/// The certificate of the first key in PEM form (RFC 7468).
pub fn certificate_pem() -> String {
    let text = STANDARD.encode(KEYS[0].certificate);
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

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::RsaPublicKeyComponents;

    use super::*;

    fn verifies(token: &str, keys: &Value) -> bool {
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let header = URL_SAFE_NO_PAD.decode(signed.split('.').next().unwrap()).unwrap();
        let header: Value = serde_json::from_slice(&header).unwrap();
        let keys = keys["keys"].as_array().unwrap();
        let Some(key) = keys.iter().find(|key| key["kid"] == header["kid"]) else { return false };
        let part = |name: &str| URL_SAFE_NO_PAD.decode(key[name].as_str().unwrap()).unwrap();
        let public = RsaPublicKeyComponents { n: part("n"), e: part("e") };
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        assert!(public.verify(&RSA_PKCS1_2048_8192_SHA256, b"other", &signature).is_err());
        public.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &signature).is_ok()
    }

    #[test]
    fn tokens_verify_with_the_key_set() {
        let ring = KeyRing::default();
        let token = ring.sign(&json!({"sub": "user_1"}));
        assert!(verifies(&token, &ring.jwks()));
        assert_eq!(ring.sign(&json!({"sub": "user_1"})), token, "the same claims give the same token");
    }

    #[test]
    fn claims_are_read_of_own_tokens_only() {
        let mut ring = KeyRing::default();
        let claims = json!({"sub": "user_1"});
        let token = ring.sign(&claims);
        assert_eq!(ring.verified_claims(&token), Some(claims.clone()));
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = |alg: &str| encode(&json!({"alg": alg, "kid": KEY_ID}));
        for forged in [
            format!("{signed}."),
            format!(
                "{}.{}.{signature}",
                signed.split('.').next().unwrap(),
                encode(&json!({"sub": "user_2"}))
            ),
            format!("{}.{}.", header("none"), encode(&claims)),
            format!("{}.{}.{signature}", header("HS256"), encode(&claims)),
            String::new(),
            "a.b.c".to_owned(),
        ] {
            assert_eq!(ring.verified_claims(&forged), None, "{forged}");
        }
        ring.rotate(true);
        assert!(ring.verified_claims(&token).is_some());
        ring.rotate(false);
        assert_eq!(ring.verified_claims(&token), None, "the key was withdrawn");
    }

    #[test]
    fn a_rotation_keeps_the_former_key_or_drops_it() {
        let mut ring = KeyRing::default();
        let mut tokens = vec![ring.sign(&json!({}))];
        let mut rotated = |ring: &mut KeyRing, keep| {
            ring.rotate(keep);
            tokens.push(ring.sign(&json!({})));
            tokens.iter().map(|token| verifies(token, &ring.jwks())).collect::<Vec<_>>()
        };
        assert_eq!(rotated(&mut ring, true), [true, true]);
        assert_eq!(rotated(&mut ring, false), [false, false, true]);
        assert_eq!(rotated(&mut ring, true), [true, false, true, true], "the first key has come round");
        assert_eq!(ring.current_id(), KEY_ID);
    }
}
