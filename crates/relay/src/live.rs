//! The live feed: one circle on one WebSocket, from a hello to the end.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade, rejection::WebSocketUpgradeRejection};
use axum::extract::{Extension, State};
use axum::response::Response;
use mendwell_wire::{Frame, HELLO_BYTES, Hello, Refusal, Seq, VERSION, from_frame, to_frame};
use tokio::sync::watch;
use tokio::time::{Instant, interval_at, timeout};

use crate::api::{Api, Peer, refused};
use crate::hub::{Event, Subscription};
use crate::limits::{FEED_BUFFER, FEED_PULSE, FEED_READ_BUFFER, FEED_WRITE_BUFFER, HELLO_WAIT, SEND_WAIT};

/// Answers a request for a feed.
pub(crate) async fn listen(
    State(api): State<Arc<Api>>,
    Extension(peer): Extension<Peer>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let Ok(upgrade) = upgrade else { return refused(Refusal::Upgrade) };
    upgrade
        .read_buffer_size(FEED_READ_BUFFER)
        .write_buffer_size(FEED_BUFFER)
        .max_write_buffer_size(FEED_WRITE_BUFFER)
        .max_message_size(HELLO_BYTES.max)
        .max_frame_size(HELLO_BYTES.max)
        .on_upgrade(move |socket| run(socket, api, peer))
}

async fn run(mut socket: WebSocket, api: Arc<Api>, peer: Peer) {
    // The connection's place is given back when the feed ends.
    let Peer { place: _place, mut stopped, .. } = peer;
    let last = match begin(&mut socket, &api).await {
        Ok((feed, head)) => follow(&mut socket, feed, head, &mut stopped).await,
        Err(refusal) => Some(Frame::Refused(refusal.code().to_owned())),
    };
    if let Some(last) = last
        && send(&mut socket, &last).await
    {
        // Gone or not, the feed is over.
        let _ = timeout(SEND_WAIT, socket.send(Message::Close(None))).await;
    }
}

/// Reads the hello and checks its token. The feed listens before the head is read, so that nothing falls between.
async fn begin(socket: &mut WebSocket, api: &Arc<Api>) -> Result<(Subscription, Seq), Refusal> {
    let said = timeout(HELLO_WAIT, socket.recv()).await.map_err(|_| Refusal::TooSlow)?;
    let Some(Ok(Message::Binary(bytes))) = said else { return Err(Refusal::BadRequest) };
    let hello: Hello = from_frame(&bytes).map_err(|_| Refusal::BadRequest)?;
    if hello.version != VERSION {
        return Err(Refusal::Upgrade);
    }
    let feed = api.hub.subscribe(hello.circle);
    let state = api.readers.read(move |reader| reader.live(&hello.circle, hello.epoch, &hello.token)).await?;
    let ready = to_frame(&Frame::Ready(state)).map_err(|_| Refusal::Unavailable)?;
    if write(socket, ready.into()).await { Ok((feed, state.head)) } else { Err(Refusal::TooSlow) }
}

/// Sends what happens, until something ends it; what is still to be said then.
async fn follow(
    socket: &mut WebSocket,
    mut feed: Subscription,
    head: Seq,
    stopped: &mut watch::Receiver<()>,
) -> Option<Frame> {
    let mut told = head;
    let mut pulse = interval_at(Instant::now() + FEED_PULSE, FEED_PULSE);
    let mut heard = Instant::now();
    loop {
        tokio::select! {
            event = feed.next() => match event {
                // What the reader can see already was committed between listening and reading the head.
                Some(Event::Record(seq, _)) if seq <= told => {}
                Some(Event::Record(seq, frame)) => {
                    if !write(socket, frame).await {
                        return None;
                    }
                    told = seq;
                }
                Some(Event::Over(seq)) if seq <= head => {}
                Some(Event::Over(_)) => return Some(Frame::Over),
                Some(Event::Moved) => return Some(Frame::Moved),
                None => return Some(Frame::CatchUp(told)),
            },
            said = socket.recv() => match said {
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => heard = Instant::now(),
                // A client has nothing more to say: anything else ends the feed.
                _ => return None,
            },
            _ = pulse.tick() => {
                let silent = heard.elapsed() > FEED_PULSE + Duration::from_secs(60);
                if silent || !matches!(
                    timeout(SEND_WAIT, socket.send(Message::Ping(Bytes::new()))).await, Ok(Ok(()))
                ) {
                    return None;
                }
            }
            // The sender says nothing and is dropped when the host stops.
            _ = stopped.changed() => return Some(Frame::Again),
        }
    }
}

async fn send(socket: &mut WebSocket, frame: &Frame) -> bool {
    match to_frame(frame) {
        Ok(bytes) => write(socket, bytes.into()).await,
        Err(_) => false,
    }
}

/// Sends a frame; `false` if the client does not take it in time. Its queue fills meanwhile, and nobody else waits.
async fn write(socket: &mut WebSocket, bytes: Bytes) -> bool {
    matches!(timeout(SEND_WAIT, socket.send(Message::Binary(bytes))).await, Ok(Ok(())))
}
