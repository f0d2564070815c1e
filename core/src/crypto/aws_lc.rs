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

/// Has reqwest trust the roots of the system, and the bundled ones where they are wanted.
// Android's verifier takes no further roots; it always has those of the system.
pub(crate) fn secure(
    settings: reqwest::ClientBuilder,
    with_bundled_roots: bool,
) -> Result<reqwest::ClientBuilder, String> {
    #[cfg(all(not(target_os = "android"), feature = "bundled-roots"))]
    if with_bundled_roots {
        let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
        let readable = roots.filter_map(|root| reqwest::Certificate::from_der(root).ok());
        return Ok(settings.tls_certs_merge(readable));
    }
    let _ = with_bundled_roots;
    Ok(settings)
}
