use mendwell_wire::routes::{self, Route};
use mendwell_wire::{
    Append, Appended, Body, CircleId, Commit, Create, Epoch, LogState, Nonce, Page, Read, Refused, Seq, Token,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::client::{Reply, raw};

pub(crate) const CIRCLE: CircleId = CircleId::new([1; 16]);

pub(crate) fn token(number: u8) -> Token {
    Token::new([number; 32])
}

/// A request of the protocol as text.
pub(crate) fn asking(route: Route, token: Option<&Token>, body: &str) -> String {
    let shown = token.map_or(String::new(), |token| format!("authorization: Bearer {}\r\n", token.reveal()));
    format!(
        "{} {} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n{shown}content-length: {}\r\n\r\n{body}",
        route.method,
        route.path,
        body.len(),
    )
}

/// Asks, whatever comes of it.
pub(crate) fn post(port: u16, route: Route, token: Option<&Token>, body: &impl Serialize) -> Reply {
    raw(port, asking(route, token, &serde_json::to_string(body).unwrap()).as_bytes())
}

/// The content of a reply that must not be a refusal.
pub(crate) fn ok<T: DeserializeOwned>(reply: &Reply) -> T {
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    serde_json::from_slice(&reply.body).unwrap()
}

/// The code of a refusal, whose status must be that code's.
pub(crate) fn code(reply: &Reply) -> String {
    let refused: Refused = serde_json::from_slice(&reply.body)
        .unwrap_or_else(|_| panic!("{} {}", reply.status, String::from_utf8_lossy(&reply.body)));
    assert_eq!(refused.refusal().unwrap().status(), reply.status);
    refused.code
}

/// Begins the circle, with token 0.
pub(crate) fn begin(port: u16) -> LogState {
    let ask = Create { circle: CIRCLE, epoch: Epoch::ZERO, token: token(0).hash() };
    ok(&post(port, routes::CREATE, None, &ask))
}

/// A record of the smallest size.
pub(crate) fn record(epoch: u64, nonce: u32) -> Append {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&nonce.to_be_bytes());
    let body = Body::new(bytes.repeat(64));
    let epoch = epoch.try_into().unwrap();
    Append { circle: CIRCLE, epoch, nonce: Nonce::new(bytes), body, drop: None, commit: None }
}

pub(crate) fn commit(epoch: u64, nonce: u32, next: u8) -> Append {
    let commit = Commit { token: token(next).hash(), welcome: None };
    Append { commit: Some(commit), ..record(epoch, nonce) }
}

/// Appends and expects it to be taken.
pub(crate) fn append(port: u16, ask: &Append, token: &Token) -> Appended {
    ok(&post(port, routes::APPEND, Some(token), ask))
}

/// Every record the token of an epoch reads.
pub(crate) fn read_all(port: u16, epoch: u64, token: &Token) -> Vec<mendwell_wire::Record> {
    let mut all: Vec<mendwell_wire::Record> = Vec::new();
    loop {
        let after = all.last().map_or(Seq::ZERO, |record| record.header.seq);
        let ask = Read { circle: CIRCLE, epoch: epoch.try_into().unwrap(), after };
        let page: Page = ok(&post(port, routes::READ, Some(token), &ask));
        let done = page.records.last().map_or(after, |record| record.header.seq) >= page.head;
        all.extend(page.records);
        if done {
            return all;
        }
    }
}

/// Whether bytes can be found in any file of a directory.
pub(crate) fn on_disk(directory: &std::path::Path, mark: &[u8]) -> bool {
    std::fs::read_dir(directory).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        bytes.windows(mark.len()).any(|window| window == mark)
    })
}
