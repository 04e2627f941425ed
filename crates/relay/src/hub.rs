//! Who listens to which circle, in memory only.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use mendwell_wire::{CircleId, Frame, Record, Seq, to_frame};
use tokio::sync::mpsc;

use crate::limits::FEED_QUEUE;

/// What a feed is told.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// A record, as the frame that carries it.
    Record(Seq, Bytes),
    /// The commit just told, at this place, ended the epoch.
    Over(Seq),
    /// The log has another generation.
    Moved,
}

struct Feed {
    number: u64,
    events: mpsc::Sender<Event>,
}

#[derive(Default)]
struct Feeds {
    last: u64,
    of: HashMap<CircleId, Vec<Feed>>,
}

/// All live feeds of the host.
#[derive(Default)]
pub(crate) struct Hub {
    feeds: Mutex<Feeds>,
}

impl Hub {
    /// Listens to a circle until the subscription is dropped.
    pub(crate) fn subscribe(self: &Arc<Self>, circle: CircleId) -> Subscription {
        let (events, told) = mpsc::channel(FEED_QUEUE);
        let mut feeds = self.feeds();
        feeds.last += 1;
        let number = feeds.last;
        feeds.of.entry(circle).or_default().push(Feed { number, events });
        Subscription { hub: Arc::clone(self), circle, number, told }
    }

    /// Tells of a record that is durable; with `over`, that its epoch ended.
    pub(crate) fn record(&self, circle: &CircleId, record: Record, over: bool) {
        let mut feeds = self.feeds();
        let Some(listening) = feeds.of.get_mut(circle) else { return };
        let seq = record.header.seq;
        let Ok(frame) = to_frame(&Frame::Record(record)) else { return };
        let frame = Bytes::from(frame);
        // A feed without room is let go at once: its reader drains what is queued, then says "catch up".
        listening.retain(|feed| {
            feed.events.try_send(Event::Record(seq, frame.clone())).is_ok()
                && (!over || feed.events.try_send(Event::Over(seq)).is_ok())
        });
    }

    /// Tells that the log has another generation.
    pub(crate) fn moved(&self, circle: &CircleId) {
        if let Some(listening) = self.feeds().of.get_mut(circle) {
            listening.retain(|feed| feed.events.try_send(Event::Moved).is_ok());
        }
    }

    fn feeds(&self) -> MutexGuard<'_, Feeds> {
        self.feeds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One feed's place in the hub.
#[must_use = "the feed ends as soon as this is dropped"]
pub(crate) struct Subscription {
    hub: Arc<Hub>,
    circle: CircleId,
    number: u64,
    told: mpsc::Receiver<Event>,
}

impl Subscription {
    /// The next event; `None` after the last one before there was no room.
    pub(crate) async fn next(&mut self) -> Option<Event> {
        self.told.recv().await
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut feeds = self.hub.feeds();
        if let Some(listening) = feeds.of.get_mut(&self.circle) {
            listening.retain(|feed| feed.number != self.number);
            if listening.is_empty() {
                feeds.of.remove(&self.circle);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use mendwell_wire::{Body, ChainHash, Digest, Epoch, Header, Nonce, Stamp};

    use super::*;

    const CIRCLE: CircleId = CircleId::new([1; 16]);

    fn record(seq: u64) -> Record {
        let header = Header {
            seq: seq.try_into().unwrap(),
            stamp: Stamp::default(),
            epoch: Epoch::ZERO,
            nonce: Nonce::new([0; 16]),
            digest: Digest::new([0; 32]),
            previous: ChainHash::new([0; 32]),
        };
        Record { header, body: Some(Body::new(vec![0; 1024])) }
    }

    #[tokio::test]
    async fn one_without_room_is_let_go_and_the_others_go_on() {
        let hub = Arc::new(Hub::default());
        let (mut slow, mut quick) = (hub.subscribe(CIRCLE), hub.subscribe(CIRCLE));
        for seq in 1..=FEED_QUEUE as u64 + 1 {
            hub.record(&CIRCLE, record(seq), false);
            assert!(matches!(quick.next().await, Some(Event::Record(told, _)) if told.get() == seq));
        }
        for seq in 1..=FEED_QUEUE as u64 {
            assert!(matches!(slow.next().await, Some(Event::Record(told, _)) if told.get() == seq));
        }
        assert!(slow.next().await.is_none());
    }

    #[tokio::test]
    async fn the_end_of_an_epoch_is_told_after_its_commit() {
        let hub = Arc::new(Hub::default());
        let mut feed = hub.subscribe(CIRCLE);
        hub.record(&CIRCLE, record(1), true);
        assert!(matches!(feed.next().await, Some(Event::Record(..))));
        assert!(matches!(feed.next().await, Some(Event::Over(at)) if at.get() == 1));
    }

    #[test]
    fn nothing_is_kept_of_who_no_longer_listens() {
        let hub = Arc::new(Hub::default());
        drop(hub.subscribe(CIRCLE));
        assert!(hub.feeds().of.is_empty());
    }
}
