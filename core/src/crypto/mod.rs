//! The one door to cryptographic primitives that are not in the standard set of the core, and to TLS.
//!
//! They come from AWS-LC, or from ring where a library has to be small: never from both, and nothing outside knows which.

#[cfg(feature = "aws-lc")]
mod aws_lc;
#[cfg(all(feature = "ring", not(feature = "aws-lc")))]
mod ring;
#[cfg(feature = "server")]
mod sealing;
mod tls;

#[cfg(feature = "aws-lc")]
use self::aws_lc as provider;
#[cfg(all(feature = "ring", not(feature = "aws-lc")))]
use self::ring as provider;

#[cfg(feature = "server")]
pub(crate) use sealing::{
    GCM_NONCE, GCM_TAG, Key256, QuickPassword, aes_256_gcm_open, aes_256_gcm_seal, aes_cbc_decrypt,
    aes_cbc_encrypt, fill_random, hkdf_sha256, hmac_sha256, macs_are_equal, pbkdf2_sha256, sha256,
};

pub(crate) use tls::tls;

#[cfg(not(any(feature = "aws-lc", feature = "ring")))]
compile_error!(
    "cryptography and TLS have to come from somewhere: enable the feature `aws-lc` (the default) or `ring`"
);

/// Shortest RSA modulus that is accepted, in bits.
pub(crate) const RSA_MIN_BITS: usize = 2048;
/// Longest RSA modulus that is accepted, in bits: the primitive refuses longer ones, which cost time.
pub(crate) const RSA_MAX_BITS: usize = 8192;

/// An RSA public key that verifies RSASSA-PKCS1-v1_5 signatures with SHA-256, and no others (RFC 8017).
#[derive(Debug)]
pub(crate) struct RsaVerifyingKey(provider::RsaKey);

impl RsaVerifyingKey {
    /// From modulus and exponent, both big-endian without leading zeros. Nothing for a modulus outside 2048 to
    /// 8192 bits and for what is no RSA key.
    pub(crate) fn from_components(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        let leading = modulus.first()?.leading_zeros() as usize;
        let bits = modulus.len().checked_mul(8)? - leading;
        if leading == 8 || !(RSA_MIN_BITS..=RSA_MAX_BITS).contains(&bits) {
            return None;
        }
        provider::RsaKey::new(modulus, exponent).map(Self)
    }

    /// Whether the signature is one of this key over the message.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature)
    }
}
