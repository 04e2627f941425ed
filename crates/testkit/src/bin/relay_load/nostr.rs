//! nostr-rs-relay over WebSockets, with notes that were signed before anything is measured.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use futures_util::{SinkExt, StreamExt};
use sha2::{Digest, Sha256};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

use crate::drive::{CIRCLES, Reader, Service, Writer};
use crate::mendwell::{Socket, socket};
use crate::server::{Server, free_port};
use crate::signer::Signer;

/// Notes signed before, so that no signing is measured: more than the relay takes in a round.
const NOTES: u64 = 80_000;

/// Kinds that are stored begin here; each circle is a kind.
const KIND: u64 = 1000;

/// A record's bytes as base64: Nostr carries text.
const CONTENT: usize = crate::BODY.div_ceil(3) * 4;

/// The relay with its defaults, which sync a log less often than we do.
pub(crate) async fn start(program: &Path) -> Server {
    let (directory, port) = (tempfile::tempdir().unwrap(), free_port());
    let at = directory.path().display();
    let config = directory.path().join("config.toml");
    let text = format!(
        "[info]\nrelay_url = \"ws://127.0.0.1:{port}/\"\n[database]\ndata_directory = \"{at}\"\n[network]\naddress = \"127.0.0.1\"\nport = {port}\n"
    );
    fs::write(&config, text).unwrap();
    let mut command = Command::new(program);
    command.arg("--config").arg(config).current_dir(directory.path()).env_remove("RUST_LOG");
    Server::start(&mut command, port, directory).await
}

async fn text(socket: &mut Socket) -> Utf8Bytes {
    loop {
        if let Message::Text(text) = socket.next().await.unwrap().unwrap() {
            return text;
        }
    }
}

pub(crate) struct Publishing {
    socket: Socket,
    notes: Vec<Utf8Bytes>,
    /// Notes of this circle are every so many.
    circle: u64,
}

impl Writer for Publishing {
    async fn append(&mut self, index: u64) {
        assert_eq!(index % CIRCLES, self.circle);
        let note = self.notes.get((index / CIRCLES) as usize).expect("more notes are signed than are taken");
        self.socket.send(Message::Text(note.clone())).await.unwrap();
        let answer = text(&mut self.socket).await;
        assert!(answer.starts_with("[\"OK\",") && answer.contains(",true,"), "{answer}");
    }
}

pub(crate) struct Following(Socket);

impl Reader for Following {
    async fn next(&mut self) -> u64 {
        let text = text(&mut self.0).await;
        let (_, content) = text.split_once("\"content\":\"").unwrap_or_else(|| panic!("{text}"));
        content[..20].parse().unwrap()
    }
}

/// Everything that is ever published.
pub(crate) struct Notes(Vec<Utf8Bytes>);

impl Notes {
    pub(crate) fn sign() -> Self {
        let mut signer = Signer::new();
        let key = signer.key();
        let at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let filler = "x".repeat(CONTENT - 20);
        let note = |index| {
            let kind = KIND + index % CIRCLES;
            let content = format!("{index:020}{filler}");
            let id: [u8; 32] = Sha256::digest(format!("[0,\"{key}\",{at},{kind},[],\"{content}\"]")).into();
            let signature = signer.sign(&id);
            let id: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
            format!(
                "[\"EVENT\",{{\"id\":\"{id}\",\"pubkey\":\"{key}\",\"created_at\":{at},\"kind\":{kind},\"tags\":[],\"content\":\"{content}\",\"sig\":\"{signature}\"}}]"
            )
            .into()
        };
        Self((0..NOTES).map(note).collect())
    }
}

impl Service for Notes {
    type Writer = Publishing;
    type Reader = Following;

    async fn prepare(&self, _: &Server) {}

    async fn writer(&self, server: &Server, circle: u64) -> Publishing {
        let notes = self.0.iter().skip(circle as usize).step_by(CIRCLES as usize).cloned().collect();
        Publishing { socket: socket(server, "/").await, notes, circle }
    }

    async fn reader(&self, server: &Server, circle: u64) -> Following {
        let mut socket = socket(server, "/").await;
        let ask = format!("[\"REQ\",\"circle\",{{\"kinds\":[{}]}}]", KIND + circle);
        socket.send(Message::text(ask)).await.unwrap();
        let answer = text(&mut socket).await;
        assert!(answer.starts_with("[\"EOSE\""), "{answer}");
        Following(socket)
    }
}
