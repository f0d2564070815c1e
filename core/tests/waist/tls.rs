//! TLS of the built-in transport, whichever library it comes from: who is believed, and who is not.

use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion, version};
use workos_kit::WorkOS;

use crate::child;
use crate::server::{KEY, ORGANIZATION};

/// Where the certificates are: two for `localhost`, the server's for `workos.test` as well, that were signed by nobody, good until 2126.
const CERTIFICATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/waist/certificates/");
const SERVER: &str = "server.pem";
const ANOTHER: &str = "another.pem";

/// Answers every request with an organization. Gives its URL.
pub(crate) async fn start(versions: &[&'static SupportedProtocolVersion]) -> String {
    let certificate = CertificateDer::from_pem_file(format!("{CERTIFICATES}{SERVER}")).unwrap();
    let key = PrivateKeyDer::from_pem_file(format!("{CERTIFICATES}server_key.pem")).unwrap();
    let configuration = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(configuration));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            // A client that does not believe the certificate ends the handshake.
            let Ok(mut connection) = acceptor.accept(connection).await else { continue };
            let mut request = [0; 4096];
            if connection.read(&mut request).await.is_ok_and(|length| length > 0) {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", ORGANIZATION.len());
                connection.write_all(format!("{head}{ORGANIZATION}").as_bytes()).await.unwrap();
                connection.shutdown().await.unwrap();
            }
        }
    });
    url
}

/// The file of the server's certificate.
pub(crate) fn trusted() -> String {
    format!("{CERTIFICATES}{SERVER}")
}

/// What a call gives where the system trusts this certificate and no other.
async fn outcome(url: String, trusted: &str) -> String {
    let roots = format!("{CERTIFICATES}{trusted}");
    // The child must not hold up the server, which lives on this thread.
    let run = move || child::outcome("tls::calls", &[("URL_OF_SERVER", &url), ("SSL_CERT_FILE", &roots)]);
    tokio::task::spawn_blocking(run).await.unwrap()
}

#[tokio::test]
async fn a_server_is_believed_whose_certificate_the_system_trusts() {
    for versions in [[&version::TLS13], [&version::TLS12]] {
        assert_eq!(outcome(start(&versions).await, SERVER).await, "Foo", "{versions:?}");
    }
}

#[tokio::test]
async fn a_server_is_not_believed_that_nobody_vouches_for() {
    assert_eq!(outcome(start(&[&version::TLS13]).await, ANOTHER).await, "connection_failed");
}

/// Run by the others, with variables of its own.
#[tokio::test]
#[ignore = "run by the tests above"]
async fn calls() {
    let url = std::env::var("URL_OF_SERVER").unwrap();
    let client = WorkOS::builder().api_key(KEY).base_url(url).max_retries(0).build().unwrap();
    match client.organizations().get_organization("org_1").await {
        Ok(organization) => child::tell(&organization.name),
        Err(error) => child::tell(error.code().unwrap_or_default()),
    }
}
