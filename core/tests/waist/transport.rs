//! The built-in transport, over real sockets.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::server::{Answer, KEY, ORGANIZATION, Server, get, json, kept_open, post, with_headers};
use workos_kit::{Error, ErrorKind, HyperTransport, WorkOS};

fn client(url: &str, transport: HyperTransport) -> WorkOS {
    let builder = WorkOS::builder().api_key(KEY).base_url(url).transport(Arc::new(transport));
    builder.max_retries(0).build().unwrap()
}

fn kind_and_code(error: &Error) -> (ErrorKind, &str) {
    (error.kind(), error.code().unwrap_or_default())
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let target = Server::start(vec![json(200, "{}")]).await;
    let server = Server::start(vec![with_headers(302, &format!("location: {}\r\n", target.url), b"")]).await;
    assert_eq!(get(&server.client()).await.kind(), ErrorKind::Configuration);
    assert_eq!(target.count(), 0, "the API key must not travel to another host");
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_refused_announced_or_not() {
    let body = vec![b' '; 2000];
    let chunked =
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n7d0\r\n".as_slice(), &body, b"\r\n0\r\n\r\n"];
    for answer in [with_headers(200, "", &body), Answer::Bytes(chunked.concat())] {
        let server = Server::start(vec![answer]).await;
        let error = get(&client(&server.url, HyperTransport::new().max_body(1999))).await;
        assert_eq!(kind_and_code(&error), (ErrorKind::Decode, "answer_too_large"));
        // At the limit it is read, and then it is no organization.
        let error = get(&client(&server.url, HyperTransport::new().max_body(2000))).await;
        assert_eq!(kind_and_code(&error), (ErrorKind::Decode, "answer_malformed"));
    }
}

#[tokio::test]
async fn a_server_that_goes_silent_is_given_up() {
    let silent_body = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec();
    for answer in [Answer::Stall, Answer::Keep(silent_body)] {
        let server = Server::start(vec![answer]).await;
        let transport = HyperTransport::new().read_timeout(Duration::from_millis(100));
        let start = Instant::now();
        let error = post(&client(&server.url, transport)).await;
        assert!(start.elapsed() < Duration::from_secs(10), "it waited for {:?}", start.elapsed());
        assert_eq!(kind_and_code(&error), (ErrorKind::Timeout, "timeout"));
    }
}

#[tokio::test]
async fn a_connection_that_does_not_come_about_in_time_has_sent_nothing() {
    // The server accepts but never speaks TLS, so that the handshake hangs.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let transport = Arc::new(HyperTransport::new().connect_timeout(Duration::from_millis(100)));
    let client =
        WorkOS::builder().api_key(KEY).base_url(url).transport(transport).max_retries(1).build().unwrap();
    let error = post(&client).await;
    assert_eq!(kind_and_code(&error), (ErrorKind::Connection, "connection_failed"));
    assert_eq!(error.attempts(), 2, "nothing was sent, so a repetition is safe");
}

#[tokio::test]
async fn a_server_that_speaks_no_http_is_a_broken_connection() {
    let server = Server::start(vec![Answer::Bytes(b"SSH-2.0-OpenSSH_9.2\r\n\r\n".to_vec())]).await;
    let error = post(&server.client()).await;
    assert_eq!(kind_and_code(&error), (ErrorKind::Connection, "connection_interrupted"));
}

#[tokio::test]
async fn a_truncated_chunked_body_is_a_broken_connection() {
    let truncated = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n20\r\n{\"id\":".to_vec();
    let server = Server::start(vec![Answer::Bytes(truncated)]).await;
    assert_eq!(
        kind_and_code(&post(&server.client()).await),
        (ErrorKind::Connection, "connection_interrupted")
    );
}

#[tokio::test]
async fn connections_are_used_again() {
    let server = Server::start(vec![kept_open(200, ORGANIZATION)]).await;
    let client = server.client();
    for _ in 0..3 {
        client.clone().organizations().get_organization("org_1").await.unwrap();
    }
    assert_eq!((server.count(), server.connections()), (3, 1));
}

#[tokio::test]
async fn messages_say_where_and_why_in_one_line() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = get(&client(&format!("http://{address}"), HyperTransport::new())).await;
    let shown = error.to_string();
    assert!(shown.contains(&address.to_string()) && shown.contains("refused"), "{shown}");
    assert!(!shown.contains('\n'), "{shown}");
}

#[tokio::test]
async fn many_calls_can_be_under_way() {
    let server = Server::start(vec![json(200, ORGANIZATION)]).await;
    let client = server.client();
    let calls = (0..64).map(|_| client.organizations().get_organization("org_1").into_future());
    for result in futures_util::future::join_all(calls).await {
        assert_eq!(result.unwrap().id, "org_1");
    }
    assert_eq!(server.count(), 64);
}

/// An application's own client of reqwest.
#[cfg(feature = "reqwest")]
mod application {
    use workos_kit::ReqwestTransport;

    use super::*;

    fn client(url: &str) -> WorkOS {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let transport = Arc::new(ReqwestTransport::new(client));
        WorkOS::builder().api_key(KEY).base_url(url).transport(transport).max_retries(1).build().unwrap()
    }

    #[tokio::test]
    async fn its_connections_are_used() {
        let server = Server::start(vec![kept_open(200, ORGANIZATION)]).await;
        let client = client(&server.url);
        for _ in 0..2 {
            assert_eq!(client.organizations().get_organization("org_1").await.unwrap().name, "Foo");
        }
        assert_eq!((server.count(), server.connections()), (2, 1));
    }

    #[tokio::test]
    async fn its_failures_say_what_is_known() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let nobody = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let error = post(&client(&nobody)).await;
        assert_eq!(kind_and_code(&error), (ErrorKind::Connection, "connection_failed"));
        assert_eq!(error.attempts(), 2, "nothing was sent, so a repetition is safe");

        let truncated = b"HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{".to_vec();
        let server = Server::start(vec![Answer::Bytes(truncated)]).await;
        let error = post(&client(&server.url)).await;
        assert_eq!(kind_and_code(&error), (ErrorKind::Connection, "connection_interrupted"));
        assert_eq!((error.attempts(), server.count()), (1, 1));
    }
}
