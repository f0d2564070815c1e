//! Connections of the built-in transport: directly or through a proxy, with TLS on top where the URL wants it.

use std::{
    io,
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll},
    time::Duration,
};

use http::{HeaderValue, Uri, uri::Scheme};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::{
    client::{
        legacy::connect::{
            Connected, Connection, HttpConnector,
            proxy::{SocksV5, Tunnel},
        },
        proxy::matcher::{Intercept, Matcher},
    },
    rt::TokioIo,
};
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tower_service::Service;

use super::{BoxError, BoxFuture, is_local};
use crate::crypto;

/// How soon a peer that vanished is noticed.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// Makes connections. Clones share what is set up.
#[derive(Clone, Debug)]
pub(super) struct Connector {
    route: Route,
    timeout: Duration,
}

/// The way to a server, before TLS.
#[derive(Clone, Debug)]
struct Route {
    tcp: HttpConnector,
    shared: Arc<Shared>,
}

/// What is set up when it is needed first.
#[derive(Debug, Default)]
struct Shared {
    proxies: OnceLock<Matcher>,
    tls: OnceLock<Result<Arc<ClientConfig>, String>>,
}

impl Connector {
    /// A connector that gives up after a time, which includes what a proxy and TLS take.
    pub(super) fn new(timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        // Other schemes than `http` are TLS on top of it.
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEP_ALIVE));
        // Of several addresses of a host, each gets its share.
        tcp.set_connect_timeout(Some(timeout));
        Self { route: Route { tcp, shared: Arc::default() }, timeout }
    }

    /// The configuration of TLS.
    pub(super) fn tls(&self) -> Result<Arc<ClientConfig>, String> {
        self.route.tls()
    }

    /// What a proxy wants to see in every request, which it can where there is no TLS.
    pub(super) fn proxy_credentials(&self, url: &Uri) -> Option<HeaderValue> {
        self.route.proxy(url)?.basic_auth().cloned()
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Stream>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, url: Uri) -> Self::Future {
        let Self { mut route, timeout } = self.clone();
        Box::pin(async move {
            let connecting = async {
                if url.scheme() == Some(&Scheme::HTTPS) {
                    let tls = route.tls()?;
                    return HttpsConnector::from((route, tls)).call(url).await;
                }
                route.call(url).await.map(MaybeHttpsStream::Http)
            };
            tokio::time::timeout(timeout, connecting)
                .await
                .unwrap_or_else(|_| Err(io::Error::new(io::ErrorKind::TimedOut, "it took too long").into()))
        })
    }
}

impl Route {
    fn tls(&self) -> Result<Arc<ClientConfig>, String> {
        self.shared.tls.get_or_init(|| crypto::tls().map(Arc::new)).clone()
    }

    /// The proxy on the way, if there is one. It could not reach a server on this machine, such as an emulator.
    fn proxy(&self, url: &Uri) -> Option<Intercept> {
        if url.host().is_none_or(is_local) {
            return None;
        }
        self.shared.proxies.get_or_init(Matcher::from_system).intercept(url)
    }

    /// Towards a proxy, only HTTP/1.1 is spoken.
    fn tls_to_proxy(&self) -> Result<ClientConfig, String> {
        let mut tls = ClientConfig::clone(&*self.tls()?);
        tls.alpn_protocols.clear();
        Ok(tls)
    }

    async fn connect(mut self, url: Uri) -> Result<Stream, BoxError> {
        let Some(proxy) = self.proxy(&url) else {
            return Ok(Stream { io: MaybeHttpsStream::Http(self.tcp.call(url).await?), is_proxied: false });
        };
        let address = proxy.uri().clone();
        if let Some(scheme @ ("socks5" | "socks5h")) = address.scheme_str() {
            let is_resolved_here = scheme == "socks5";
            let mut socks = SocksV5::new(address, self.tcp).local_dns(is_resolved_here);
            if let Some((name, password)) = proxy.raw_auth() {
                socks = socks.with_auth(name.to_owned(), password.to_owned());
            }
            return Ok(Stream { io: MaybeHttpsStream::Http(socks.call(url).await?), is_proxied: false });
        }
        let mut to_proxy = HttpsConnector::from((self.tcp.clone(), self.tls_to_proxy()?));
        if url.scheme() != Some(&Scheme::HTTPS) {
            return Ok(Stream { io: to_proxy.call(address).await?, is_proxied: true });
        }
        let mut tunnel = Tunnel::new(address, to_proxy);
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        Ok(Stream { io: tunnel.call(url).await?, is_proxied: false })
    }
}

impl Service<Uri> for Route {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, url: Uri) -> Self::Future {
        Box::pin(self.clone().connect(url))
    }
}

/// A connection before TLS. A proxy that is no tunnel has to be told the whole URL of each request.
#[derive(Debug)]
pub(super) struct Stream {
    io: MaybeHttpsStream<TokioIo<TcpStream>>,
    is_proxied: bool,
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        self.io.connected().proxy(self.is_proxied)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(context, slices)
    }
}
