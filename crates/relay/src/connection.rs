use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;

use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use mendwell_wire::{HEAD_BYTES, HEAD_FIELDS};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, watch};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::api::Peer;
use crate::limits::{CONNECTION_AGE, DRAIN, HEAD_READ, READ_BUFFER, TLS_HANDSHAKE};
use crate::log;

/// One client's connection: its share of the host, and the word to stop.
pub(crate) struct Connection {
    tls: Option<TlsAcceptor>,
    router: Router,
    stopped: watch::Receiver<()>,
    address: IpAddr,
    place: Arc<OwnedSemaphorePermit>,
}

impl Connection {
    /// `stopped` closes when the host stops; `place` is given back when the connection, and a live feed on it, ends.
    pub(crate) fn new(
        tls: Option<TlsAcceptor>,
        router: Router,
        stopped: watch::Receiver<()>,
        address: IpAddr,
        place: OwnedSemaphorePermit,
    ) -> Self {
        Self { tls, router, stopped, address, place: Arc::new(place) }
    }

    /// Serves the connection to its end, whatever the client does.
    pub(crate) async fn run(self, stream: TcpStream) {
        // Replies are whole files; waiting to fill a packet only delays their last one. Failing costs speed
        // alone.
        let _ = stream.set_nodelay(true);
        match self.tls.clone() {
            None => self.speak(stream).await,
            Some(tls) => match timeout(TLS_HANDSHAKE, tls.accept(stream)).await {
                Ok(Ok(stream)) => self.speak(stream).await,
                Ok(Err(_)) => log::not_understood("tls"),
                Err(_) => log::not_understood("tls_slow"),
            },
        }
    }

    async fn speak(mut self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
        let peer = Peer { address: self.address, place: self.place, stopped: self.stopped.clone() };
        let router = TowerToHyperService::new(self.router);
        let service = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(peer.clone());
            router.call(request)
        });
        let mut http = pin!(protocol().serve_connection(TokioIo::new(stream), service).with_upgrades());
        tokio::select! {
            ended = http.as_mut() => return note(ended),
            // The sender says nothing and is dropped when the host stops.
            _ = self.stopped.changed() => {}
            () = sleep(CONNECTION_AGE) => {}
        }
        http.as_mut().graceful_shutdown();
        if let Ok(ended) = timeout(DRAIN, http).await {
            note(ended);
        }
    }
}

/// HTTP/1.1 with the limits a head has to keep. What breaks them hyper answers by itself: a status and no
/// more.
fn protocol() -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_READ)
        .max_header_size(HEAD_BYTES.max)
        .max_headers(HEAD_FIELDS.max)
        .max_buf_size(READ_BUFFER);
    http
}

/// Logs what could not be understood. Connections that merely end (idle, gone, cut off) are not events.
fn note(ended: hyper::Result<()>) {
    if let Err(error) = ended {
        if error.is_parse_too_large() {
            log::not_understood("head_too_large");
        } else if error.is_parse() {
            log::not_understood("malformed");
        }
    }
}
