//! ring.

use std::sync::Arc;

use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::Verifier;

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

/// Gives reqwest a configuration that is made here: by itself it would take the cryptography that is the default of the
/// whole process, which belongs to the application.
pub(crate) fn secure(
    settings: reqwest::ClientBuilder,
    with_bundled_roots: bool,
) -> Result<reqwest::ClientBuilder, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = verifier(provider.clone(), with_bundled_roots).map_err(|error| error.to_string())?;
    let mut configuration = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        // That is what rustls calls every verifier that is not its own; this one is the platform's.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    if cfg!(feature = "http2") {
        configuration.alpn_protocols.push(b"h2".to_vec());
    }
    configuration.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(settings.tls_backend_preconfigured(configuration))
}

/// Asks the platform, which on Android and Apple's systems has roots of its own.
fn verifier(provider: Arc<CryptoProvider>, with_bundled_roots: bool) -> Result<Verifier, rustls::Error> {
    #[cfg(all(not(target_os = "android"), feature = "bundled-roots"))]
    if with_bundled_roots {
        let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned();
        return Verifier::new_with_extra_roots(roots, provider);
    }
    let _ = with_bundled_roots;
    Verifier::new(provider)
}
