//! The one door to cryptographic primitives that are not in the standard set of the core.

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};

/// Shortest RSA modulus that is accepted, in bits.
pub(crate) const RSA_MIN_BITS: usize = 2048;
/// Longest RSA modulus that is accepted, in bits: the primitive refuses longer ones, which cost time.
pub(crate) const RSA_MAX_BITS: usize = 8192;

/// An RSA public key that verifies RSASSA-PKCS1-v1_5 signatures with SHA-256, and no others (RFC 8017). It is
/// parsed once: that is a tenth of the cost of a verification.
#[derive(Debug)]
pub(crate) struct RsaVerifyingKey(ParsedPublicKey);

impl RsaVerifyingKey {
    /// From modulus and exponent, both big-endian without leading zeros. Nothing for a modulus outside 2048 to
    /// 8192 bits and for what is no RSA key.
    pub(crate) fn from_components(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let leading = modulus.first()?.leading_zeros() as usize;
        let bits = modulus.len().checked_mul(8)? - leading;
        if leading == 8 || !(RSA_MIN_BITS..=RSA_MAX_BITS).contains(&bits) {
            return None;
        }
        let key = RsaPublicKeyComponents { n: modulus, e: exponent };
        key.to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256).ok().map(Self)
    }

    /// Whether the signature is one of this key over the message.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify_sig(message, signature).is_ok()
    }
}
