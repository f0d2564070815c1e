//! The configuration of TLS.

use std::sync::{Arc, OnceLock};

use rustls::{ClientConfig, crypto::CryptoProvider};
use rustls_platform_verifier::Verifier;

use super::provider;

/// A configuration that trusts the roots of the system, and the bundled ones where they are there. It takes nothing from
/// the default of the whole process, which belongs to the application.
pub(crate) fn tls() -> Result<ClientConfig, String> {
    let provider = Arc::new(provider::tls_provider());
    let mut configuration = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        // That is what rustls calls every verifier that is not its own; this one is the platform's.
        .dangerous()
        .with_custom_certificate_verifier(verifier(provider).map_err(|error| error.to_string())?)
        .with_no_client_auth();
    if cfg!(feature = "http2") {
        configuration.alpn_protocols.push(b"h2".to_vec());
    }
    configuration.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(configuration)
}

/// Asks the platform, which on Android and Apple's systems has roots of its own. Elsewhere their files are read once for the
/// whole process, which takes milliseconds.
fn verifier(provider: Arc<CryptoProvider>) -> Result<Arc<Verifier>, rustls::Error> {
    static VERIFIER: OnceLock<Arc<Verifier>> = OnceLock::new();
    if let Some(verifier) = VERIFIER.get() {
        return Ok(verifier.clone());
    }
    // What fails is tried again: an app may not have told the platform of itself yet.
    let verifier = Arc::new(make(provider)?);
    Ok(VERIFIER.get_or_init(|| verifier).clone())
}

// Android's verifier takes no further roots; it always has those of the system.
#[cfg(all(not(target_os = "android"), feature = "bundled-roots"))]
fn make(provider: Arc<CryptoProvider>) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned(), provider)
}

#[cfg(not(all(not(target_os = "android"), feature = "bundled-roots")))]
fn make(provider: Arc<CryptoProvider>) -> Result<Verifier, rustls::Error> {
    Verifier::new(provider)
}
