//! Our own host, over HTTP and its live feed, as an app speaks with it.

use std::fs;
use std::path::Path;
use std::process::Command;

use futures_util::{SinkExt, StreamExt};
use mendwell_wire::routes::{self, Route};
use mendwell_wire::{
    Append, Body, CircleId, Create, Epoch, Frame, Hello, Nonce, Token, VERSION, from_frame, to_frame,
};
use serde::Serialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::drive::{CIRCLES, Reader, Service, Writer};
use crate::server::{Server, free_port};

/// A host with its defaults, but for the connections it takes.
pub(crate) async fn start(program: &Path, connections: u32) -> Server {
    let (directory, port) = (tempfile::tempdir().unwrap(), free_port());
    let app = directory.path().join("app");
    fs::create_dir(&app).unwrap();
    fs::write(app.join("index.html"), "<!doctype html><title>x</title>").unwrap();
    let mut command = Command::new(program);
    command.env_clear().arg("--app").arg(app).arg("--data").arg(directory.path().join("data"));
    command.args(["--listen", &format!("127.0.0.1:{port}"), "--connections", &connections.to_string()]);
    Server::start(&mut command, port, directory).await
}

/// WebSockets that do not clear 128 KiB for each read.
pub(crate) fn thrifty() -> WebSocketConfig {
    WebSocketConfig::default().read_buffer_size(16_384)
}

pub(crate) type Socket = WebSocketStream<TcpStream>;

pub(crate) async fn socket(server: &Server, path: &str) -> Socket {
    let address = format!("ws://127.0.0.1:{}{path}", server.port);
    client_async_with_config(address, server.connect().await, Some(thrifty())).await.unwrap().0
}

fn id(circle: u64) -> CircleId {
    CircleId::new((u128::from(circle) + 1).to_be_bytes())
}

fn token(circle: u64) -> Token {
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&circle.to_be_bytes());
    Token::new(bytes)
}

/// One connection that asks, again and again.
pub(crate) struct Asking {
    stream: TcpStream,
    reply: Vec<u8>,
}

impl Asking {
    pub(crate) async fn new(server: &Server) -> Self {
        Self { stream: server.connect().await, reply: vec![0; 4096] }
    }

    async fn post(&mut self, route: Route, token: &Token, body: &impl Serialize) {
        let body = serde_json::to_vec(body).unwrap();
        let mut request = format!(
            "POST {} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nauthorization: Bearer {}\r\ncontent-length: {}\r\n\r\n",
            route.path,
            token.reveal(),
            body.len()
        )
        .into_bytes();
        request.extend(body);
        self.stream.write_all(&request).await.unwrap();
        let mut read = 0;
        while !whole(&self.reply[..read]) {
            let more = self.stream.read(&mut self.reply[read..]).await.unwrap();
            assert!(more > 0, "{}", String::from_utf8_lossy(&self.reply[..read]));
            read += more;
        }
        assert!(self.reply.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&self.reply[..read]));
    }

    pub(crate) async fn create(&mut self, circle: u64) {
        let ask = Create { circle: id(circle), epoch: Epoch::ZERO, token: token(circle).hash() };
        self.post(routes::CREATE, &token(circle), &ask).await;
    }
}

/// Whether a reply has arrived, head and body.
fn whole(reply: &[u8]) -> bool {
    let Some(end) = reply.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
    let head = std::str::from_utf8(&reply[..end]).unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    reply.len() == end + 4 + length.parse::<usize>().unwrap()
}

/// Nonces come in no order, as members' do; an odd factor keeps them apart.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

fn nonce(index: u64) -> Nonce {
    let (spread, index) = (u128::from(index.wrapping_mul(SPREAD)), u128::from(index));
    Nonce::new((spread << 64 | index).to_be_bytes())
}

pub(crate) struct Appending {
    asking: Asking,
    circle: u64,
    body: Body,
}

impl Writer for Appending {
    async fn append(&mut self, index: u64) {
        let (circle, nonce, body) = (id(self.circle), nonce(index), self.body.clone());
        let ask = Append { circle, epoch: Epoch::ZERO, nonce, body, drop: None, commit: None };
        self.asking.post(routes::APPEND, &token(self.circle), &ask).await;
    }
}

pub(crate) struct Feed(Socket);

impl Feed {
    pub(crate) async fn open(server: &Server, circle: u64) -> Self {
        let mut feed = Self(socket(server, routes::LIVE.path).await);
        let hello = Hello { version: VERSION, circle: id(circle), epoch: Epoch::ZERO, token: token(circle) };
        feed.0.send(Message::binary(to_frame(&hello).unwrap())).await.unwrap();
        let ready = feed.frame().await;
        assert!(matches!(ready, Frame::Ready(_)), "{ready:?}");
        feed
    }

    async fn frame(&mut self) -> Frame {
        loop {
            if let Message::Binary(bytes) = self.0.next().await.unwrap().unwrap() {
                return from_frame(&bytes).unwrap();
            }
        }
    }
}

impl Reader for Feed {
    async fn next(&mut self) -> u64 {
        match self.frame().await {
            Frame::Record(record) => u128::from_be_bytes(*record.header.nonce.as_bytes()) as u64,
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) struct Mendwell;

impl Service for Mendwell {
    type Writer = Appending;
    type Reader = Feed;

    async fn prepare(&self, server: &Server) {
        let mut asking = Asking::new(server).await;
        for circle in 0..CIRCLES {
            asking.create(circle).await;
        }
    }

    async fn writer(&self, server: &Server, circle: u64) -> Appending {
        Appending { asking: Asking::new(server).await, circle, body: Body::new(vec![9; crate::BODY]) }
    }

    async fn reader(&self, server: &Server, circle: u64) -> Feed {
        Feed::open(server, circle).await
    }
}
