//! NATS JetStream by its text protocol: a stream for each circle, written to disk before it is acknowledged.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use crate::drive::{CIRCLES, Reader, Service, Writer};
use crate::server::{Server, free_port};

/// One node whose streams are files, synced before each acknowledgement.
pub(crate) async fn start(program: &Path) -> Server {
    let (directory, port) = (tempfile::tempdir().unwrap(), free_port());
    let config = directory.path().join("nats.conf");
    let store = directory.path().join("store");
    let text = format!(
        "listen: \"127.0.0.1:{port}\"\njetstream {{\n store_dir: \"{}\"\n sync_interval: always\n}}\n",
        store.display()
    );
    fs::write(&config, text).unwrap();
    let mut command = Command::new(program);
    command.arg("--config").arg(config);
    Server::start(&mut command, port, directory).await
}

/// A connection that speaks the little of NATS that is needed; no library stands between.
struct Line {
    stream: BufReader<TcpStream>,
    head: String,
    payload: Vec<u8>,
}

impl Line {
    /// Connects and subscribes to one subject.
    async fn open(server: &Server, subject: &str) -> Self {
        let stream = BufReader::with_capacity(16_384, server.connect().await);
        let mut line = Self { stream, head: String::new(), payload: Vec::new() };
        line.send(&format!("CONNECT {{\"verbose\":false,\"pedantic\":false}}\r\nSUB {subject} 1\r\n"), &[])
            .await;
        line
    }

    async fn send(&mut self, head: &str, payload: &[u8]) {
        let all = [head.as_bytes(), payload].concat();
        self.stream.get_mut().write_all(&all).await.unwrap();
    }

    async fn publish(&mut self, subject: &str, reply: &str, payload: &[u8]) {
        let head = format!("PUB {subject} {reply} {}\r\n", payload.len());
        let payload = [payload, b"\r\n"].concat();
        self.send(&head, &payload).await;
    }

    /// The content of the next message.
    async fn message(&mut self) -> &[u8] {
        loop {
            self.head.clear();
            assert!(self.stream.read_line(&mut self.head).await.unwrap() > 0, "the server hung up");
            if self.head.starts_with("MSG ") {
                let size: usize = self.head.split_whitespace().last().unwrap().parse().unwrap();
                self.payload.resize(size + 2, 0);
                self.stream.read_exact(&mut self.payload).await.unwrap();
                return &self.payload[..size];
            }
            if self.head.starts_with("PING") {
                self.send("PONG\r\n", &[]).await;
            } else {
                assert!(self.head.starts_with("INFO") || self.head.starts_with("PONG"), "{}", self.head);
            }
        }
    }

    /// Asks and expects no error.
    async fn ask(&mut self, subject: &str, reply: &str, payload: &[u8]) {
        self.publish(subject, reply, payload).await;
        let answer = String::from_utf8_lossy(self.message().await).into_owned();
        assert!(!answer.contains("\"error\""), "{answer}");
    }
}

pub(crate) struct Publishing {
    line: Line,
    subject: String,
    reply: String,
    body: Vec<u8>,
}

impl Writer for Publishing {
    async fn append(&mut self, index: u64) {
        self.body[..8].copy_from_slice(&index.to_be_bytes());
        self.line.ask(&self.subject, &self.reply, &self.body).await;
    }
}

pub(crate) struct Consuming(Line);

impl Reader for Consuming {
    async fn next(&mut self) -> u64 {
        u64::from_be_bytes(self.0.message().await[..8].try_into().unwrap())
    }
}

/// A stream for each circle: each has its own sequence, as our logs have.
#[derive(Default)]
pub(crate) struct JetStream(AtomicU64);

impl Service for JetStream {
    type Writer = Publishing;
    type Reader = Consuming;

    async fn prepare(&self, server: &Server) {
        let mut line = Line::open(server, "made").await;
        for circle in 0..CIRCLES {
            let stream =
                format!("{{\"name\":\"C{circle}\",\"subjects\":[\"circle.{circle}\"],\"storage\":\"file\"}}");
            line.ask(&format!("$JS.API.STREAM.CREATE.C{circle}"), "made", stream.as_bytes()).await;
        }
    }

    async fn writer(&self, server: &Server, circle: u64) -> Publishing {
        let reply = format!("done.{}", self.0.fetch_add(1, Ordering::Relaxed));
        let line = Line::open(server, &reply).await;
        Publishing { line, subject: format!("circle.{circle}"), reply, body: vec![9; crate::BODY] }
    }

    async fn reader(&self, server: &Server, circle: u64) -> Consuming {
        let (subject, made) = (format!("to.{circle}"), format!("made.{circle}"));
        let mut line = Line::open(server, &made).await;
        let consumer = format!(
            "{{\"stream_name\":\"C{circle}\",\"config\":{{\"deliver_subject\":\"{subject}\",\"ack_policy\":\"none\"}}}}"
        );
        line.send(&format!("SUB {subject} 2\r\n"), &[]).await;
        line.ask(&format!("$JS.API.CONSUMER.CREATE.C{circle}"), &made, consumer.as_bytes()).await;
        Consuming(line)
    }
}
