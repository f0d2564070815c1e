//! Proxies on the way of the built-in transport: which requests take one, and what it is told.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::rustls::version;
use workos_kit::WorkOS;

use crate::child;
use crate::server::{KEY, ORGANIZATION, Server, json};
use crate::tls;

/// A proxy that leads to one server, whatever it is asked for, and remembers what that was.
struct Proxy {
    authority: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    async fn start(server: &str, talk: Talk) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let (log, server) = (asked.clone(), server.rsplit_once('/').unwrap().1.to_owned());
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                let request = match talk {
                    Talk::Http => tunnel(&mut client).await,
                    Talk::Socks => socks(&mut client).await,
                };
                log.lock().unwrap().push(request);
                let mut server = TcpStream::connect(&server).await.unwrap();
                // Either side may end it.
                let _ = copy_bidirectional(&mut client, &mut server).await;
            }
        });
        Self { authority, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

#[derive(Clone, Copy)]
enum Talk {
    Http,
    Socks,
}

/// Reads what a `CONNECT` says and agrees (RFC 9110, section 9.3.6).
async fn tunnel(client: &mut TcpStream) -> String {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(client.read_u8().await.unwrap());
    }
    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    String::from_utf8(request).unwrap()
}

/// Asks for name and password, and gives them with the host and the port that are wanted (RFC 1928; RFC 1929).
async fn socks(client: &mut TcpStream) -> String {
    async fn text(client: &mut TcpStream) -> String {
        let mut bytes = vec![0; client.read_u8().await.unwrap().into()];
        client.read_exact(&mut bytes).await.unwrap();
        String::from_utf8(bytes).unwrap()
    }
    assert_eq!(client.read_u8().await.unwrap(), 5);
    let mut methods = vec![0; client.read_u8().await.unwrap().into()];
    client.read_exact(&mut methods).await.unwrap();
    assert!(methods.contains(&2), "a name and a password are there to be given");
    client.write_all(&[5, 2]).await.unwrap();
    assert_eq!(client.read_u8().await.unwrap(), 1);
    let (name, password) = (text(client).await, text(client).await);
    client.write_all(&[1, 0]).await.unwrap();
    let mut command = [0; 4];
    client.read_exact(&mut command).await.unwrap();
    assert_eq!(command, [5, 1, 0, 3], "it is the proxy that looks the host up");
    let (host, port) = (text(client).await, client.read_u16().await.unwrap());
    client.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 0]).await.unwrap();
    format!("{name}:{password}@{host}:{port}")
}

/// What a call gives with these variables, and a server's certificate that is trusted.
async fn outcome(base_url: &str, variables: &[(&'static str, String)]) -> String {
    let mut variables = variables.to_vec();
    variables.push(("WORKOS_BASE_URL", base_url.to_owned()));
    variables.push(("WORKOS_API_KEY", KEY.to_owned()));
    variables.push(("SSL_CERT_FILE", tls::trusted()));
    // The child must not hold up the servers, which live on this thread.
    let run = move || {
        let variables: Vec<(&str, &str)> =
            variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
        child::outcome("proxies::one_call", &variables)
    };
    tokio::task::spawn_blocking(run).await.unwrap()
}

#[tokio::test]
async fn an_encrypted_request_goes_through_a_tunnel_that_sees_no_key() {
    let proxy = Proxy::start(&tls::start(&[&version::TLS13]).await, Talk::Http).await;
    let variables = [("HTTPS_PROXY", format!("http://ada:lovelace@{}", proxy.authority))];
    assert_eq!(outcome("https://workos.test", &variables).await, "org_1");
    let asked = proxy.asked().concat();
    assert!(asked.starts_with("CONNECT workos.test:443 HTTP/1.1\r\n"), "{asked}");
    assert!(asked.contains("Basic YWRhOmxvdmVsYWNl\r\n"), "{asked}");
    assert!(!asked.contains(KEY), "{asked}");
}

#[tokio::test]
async fn a_tunnel_leads_through_a_proxy_of_socks() {
    let proxy = Proxy::start(&tls::start(&[&version::TLS13]).await, Talk::Socks).await;
    let variables = [("ALL_PROXY", format!("socks5h://ada:lovelace@{}", proxy.authority))];
    assert_eq!(outcome("https://workos.test:8443", &variables).await, "org_1");
    assert_eq!(proxy.asked(), ["ada:lovelace@workos.test:8443"]);
}

#[tokio::test]
async fn a_proxy_that_refuses_has_sent_nothing_on() {
    let proxy = Server::start(vec![json(403, "{}")]).await;
    let variables = [("HTTPS_PROXY", proxy.url.clone())];
    assert_eq!(outcome("https://workos.test", &variables).await, "connection_failed");
    assert_eq!(proxy.count(), 1);
}

#[tokio::test]
async fn a_readable_request_is_handed_to_the_proxy_whole() {
    let proxy = Server::start(vec![json(200, ORGANIZATION)]).await;
    let variables = [("HTTP_PROXY", proxy.url.replace("//", "//ada:lovelace@"))];
    assert_eq!(outcome("http://workos.test", &variables).await, "org_1");
    let request = proxy.requests().concat();
    assert!(request.starts_with("GET http://workos.test/organizations/org_1 "), "{request}");
    assert!(request.to_lowercase().contains("proxy-authorization: basic ywrhomxvdmvsywnl\r\n"), "{request}");
}

#[tokio::test]
async fn hosts_without_a_proxy_are_reached_directly() {
    let proxy = Server::start(vec![json(200, "{}")]).await;
    let server = Server::start(vec![json(200, ORGANIZATION)]).await;
    let variables = [("HTTP_PROXY", proxy.url.clone()), ("NO_PROXY", "workos.test".to_owned())];
    // This machine, which no proxy could reach.
    assert_eq!(outcome(&server.url, &variables).await, "org_1");
    // Nobody knows this host but the proxy, which is not asked.
    assert_eq!(outcome("http://workos.test", &variables).await, "connection_failed");
    assert_eq!((server.count(), proxy.count()), (1, 0));
}

/// Run by the others, with variables of its own.
#[tokio::test]
#[ignore = "run by the tests above"]
async fn one_call() {
    let workos = WorkOS::builder().environment().danger_allow_plain_http().max_retries(0).build().unwrap();
    match workos.organizations().get_organization("org_1").await {
        Ok(organization) => child::tell(&organization.id),
        Err(error) => child::tell(error.code().unwrap_or_default()),
    }
}
