use std::net::TcpStream;

use mendwell_wire::{Frame, Hello, VERSION, from_frame, to_frame};
use tungstenite::{Message, WebSocket};

use super::circle::{CIRCLE, token};
use super::client::connect;

/// A live feed, as a client has it.
pub(crate) type Feed = WebSocket<TcpStream>;

/// Opens a WebSocket and says nothing on it yet.
pub(crate) fn socket(port: u16) -> Feed {
    tungstenite::client(format!("ws://localhost:{port}/v1/live"), connect(port)).unwrap().0
}

/// Listens to the circle; `more` follows the hello in its frame.
pub(crate) fn feed(port: u16, epoch: u64, shown: u8, more: &[u8]) -> (Feed, Frame) {
    let mut feed = socket(port);
    let epoch = epoch.try_into().unwrap();
    let hello = Hello { version: VERSION, circle: CIRCLE, epoch, token: token(shown) };
    let mut bytes = to_frame(&hello).unwrap();
    bytes.extend(more);
    feed.send(Message::binary(bytes)).unwrap();
    let first = next(&mut feed);
    (feed, first)
}

/// The next frame.
pub(crate) fn next(feed: &mut Feed) -> Frame {
    loop {
        match feed.read().unwrap() {
            Message::Binary(bytes) => return from_frame(&bytes).unwrap(),
            Message::Ping(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

/// Whether nothing more comes.
pub(crate) fn ended(feed: &mut Feed) -> bool {
    matches!(feed.read(), Ok(Message::Close(_)) | Err(_))
}
