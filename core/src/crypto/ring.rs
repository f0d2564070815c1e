//! ring.

use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

/// The components of a key, which ring parses for each verification.
#[derive(Debug)]
pub(super) struct RsaKey(RsaPublicKeyComponents<Vec<u8>>);

impl RsaKey {
    /// What can be seen of a key without using it: both numbers are odd, and the exponent is one that ring takes.
    pub(super) fn new(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let is_odd = |number: &[u8]| number.last().is_some_and(|last| last % 2 == 1);
        let is_exponent = match exponent {
            [] | [0 | 1] => false,
            [first, ..] => *first != 0 && (exponent.len() <= 4 || (exponent.len() == 5 && *first == 1)),
        };
        (is_odd(modulus) && is_odd(exponent) && is_exponent)
            .then(|| Self(RsaPublicKeyComponents { n: modulus.to_vec(), e: exponent.to_vec() }))
    }

    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
    }
}

/// The primitives of TLS.
pub(super) fn tls_provider() -> rustls::crypto::CryptoProvider {
    rustls::crypto::ring::default_provider()
}
