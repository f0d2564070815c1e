//! AWS-LC.

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

/// A key that is parsed once: that is a tenth of the cost of a verification.
#[derive(Debug)]
pub(super) struct RsaKey(ParsedPublicKey);

impl RsaKey {
    pub(super) fn new(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let key = RsaPublicKeyComponents { n: modulus, e: exponent };
        key.to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256).ok().map(Self)
    }

    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify_sig(message, signature).is_ok()
    }
}

/// The primitives of TLS.
pub(super) fn tls_provider() -> rustls::crypto::CryptoProvider {
    rustls::crypto::aws_lc_rs::default_provider()
}
