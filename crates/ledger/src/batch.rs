//! What one's own devices tell each other: batches of one size, full or empty.
//!
//! A batch holds pieces of items. What is too long for one begins in a batch of its own and goes on in its author's next
//! one, or is given up: then the author begins it anew some time. Whole items may come before the rest of it.

use crate::{Content, Unreadable};
use mendwell_circle::CircleKey;
use mendwell_domain::FactId;
use mendwell_wire::Header;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
/// The size of the body that every batch is sealed into.
const BODY: usize = 65_536;
/// The length of a batch's bytes: what such a body has room for, less what is around a record's content, and one byte of
/// padding.
const LENGTH: usize = BODY - mendwell_circle::AROUND_RECORD - 1;
/// The most bytes around everything: version, identity, how many batches are known, how many pieces.
const AROUND: usize = 1 + 16 + 3 + 3;
const AROUND_KNOWN: usize = 16;
/// The most bytes around a piece: identity, two numbers of five bytes, a length of three.
const AROUND_PIECE: usize = 16 + 5 + 5 + 3;

/// A part of an item.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Piece {
    item: FactId,
    /// Where in the item it begins.
    at: u32,
    /// How long the item is.
    of: u32,
    bytes: Vec<u8>,
}

impl Piece {
    fn is_whole(&self) -> bool {
        self.at == 0 && self.of as usize == self.bytes.len()
    }
}

/// A batch as its author writes it. However much is in it, its bytes have one length.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnBatch {
    /// Its identity, and the nonce of its record.
    pub id: FactId,
    /// Batches of the other device that its author has on its disk, for as long as it does not know that the other knows it.
    pub has: Vec<FactId>,
    pieces: Vec<Piece>,
}

/// A batch that was read, and where it stands.
#[derive(Clone, Debug)]
pub struct OwnRecord {
    /// Its number in the log.
    pub seq: u64,
    /// The device that wrote it.
    pub author: CircleKey,
    /// The batch.
    pub batch: OwnBatch,
}

/// The words in it are for nobody's log.
impl std::fmt::Debug for OwnBatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "OwnBatch({} pieces)", self.pieces.len())
    }
}

impl OwnBatch {
    /// The most batches that one can say it has.
    pub const MOST_KNOWN: usize = 1024;

    /// One with nothing in it, whose author has these, at most [`OwnBatch::MOST_KNOWN`].
    pub fn new(id: FactId, mut has: Vec<FactId>) -> Self {
        has.truncate(Self::MOST_KNOWN);
        Self { id, has, pieces: Vec::new() }
    }

    /// Puts an item in, from this byte on, as far as there is room. Whether all the rest of it is in.
    ///
    /// What does not fit whole begins in a batch of its own: nothing else then waits for its end.
    pub fn put(&mut self, item: FactId, bytes: &[u8], from: usize) -> bool {
        let Some(room) = self.room().checked_sub(AROUND_PIECE) else { return false };
        let (Some(rest), Ok(at), Ok(of)) = (bytes.get(from..), from.try_into(), bytes.len().try_into())
        else {
            return true;
        };
        let (now, later) = rest.split_at(rest.len().min(room));
        if from == 0 && !later.is_empty() && !self.pieces.is_empty() {
            return false;
        }
        self.pieces.push(Piece { item, at, of, bytes: now.to_vec() });
        later.is_empty()
    }

    /// Takes everything out but these items.
    pub fn retain(&mut self, keep: impl Fn(FactId) -> bool) {
        self.pieces.retain(|piece| keep(piece.item));
    }

    fn room(&self) -> usize {
        let used = self.pieces.iter().map(|piece| AROUND_PIECE + piece.bytes.len());
        (LENGTH - AROUND - AROUND_KNOWN * self.has.len()).saturating_sub(used.sum())
    }
}

impl Content for OwnBatch {
    type Read = OwnRecord;

    fn id(&self) -> FactId {
        self.id
    }

    fn bytes(&self) -> Vec<u8> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        let mut bytes = postcard::to_extend(self, vec![VERSION]).unwrap_or_default();
        bytes.resize(LENGTH.max(bytes.len()), 0);
        bytes
    }

    fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let rest = bytes.strip_prefix(&[VERSION]).ok_or(Unreadable)?;
        match postcard::take_from_bytes::<Self>(rest) {
            Ok((batch, _)) if batch.bytes() == bytes => Ok(batch),
            _ => Err(Unreadable),
        }
    }

    fn placed(self, header: &Header, author: CircleKey) -> OwnRecord {
        OwnRecord { seq: header.seq.get(), author, batch: self }
    }

    fn unplaced(read: &OwnRecord) -> Self {
        read.batch.clone()
    }
}

/// What a batch completed.
#[derive(Default, PartialEq, Eq)]
pub struct Gathered {
    /// Items that are whole now, in order.
    pub whole: Vec<(FactId, Zeroizing<Vec<u8>>)>,
    /// Batches of which nothing is waited for any more.
    pub done: Vec<FactId>,
}

/// The words in it are for nobody's log.
impl std::fmt::Debug for Gathered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Gathered({} whole, {} done)", self.whole.len(), self.done.len())
    }
}

/// Puts items together, batch by batch, in the order of the log. Every device does the same, with its own batches too.
#[derive(Debug, Default)]
pub struct Gathering {
    begun: BTreeMap<CircleKey, Begun>,
}

/// An item whose end is not here yet.
struct Begun {
    item: FactId,
    of: u32,
    bytes: Zeroizing<Vec<u8>>,
    /// The batches that it stands in.
    batches: Vec<FactId>,
}

impl std::fmt::Debug for Begun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Begun({} of {})", self.bytes.len(), self.of)
    }
}

impl Begun {
    fn goes_on_with(&self, piece: &Piece) -> bool {
        self.item == piece.item && self.of == piece.of && u32::try_from(self.bytes.len()) == Ok(piece.at)
    }

    fn is_whole(&self) -> bool {
        self.of as usize <= self.bytes.len()
    }
}

impl Gathering {
    /// Takes the next batch in.
    pub fn take(&mut self, record: &OwnRecord) -> Gathered {
        let id = record.batch.id;
        let mut gathered = Gathered::default();
        let mut current = self.begun.remove(&record.author);
        for piece in &record.batch.pieces {
            if piece.is_whole() {
                gathered.whole.push((piece.item, Zeroizing::new(piece.bytes.clone())));
                continue;
            }
            let (goes_on, given_up) = match current.take() {
                Some(begun) if begun.goes_on_with(piece) => (Some(begun), None),
                other => (None, other),
            };
            // Of this batch it is known at its end: something else in it may begin.
            let before = given_up.into_iter().flat_map(|begun| begun.batches);
            gathered.done.extend(before.filter(|batch| *batch != id));
            let fresh =
                || Begun { item: piece.item, of: piece.of, bytes: Zeroizing::default(), batches: Vec::new() };
            let Some(mut begun) = goes_on.or_else(|| (piece.at == 0).then(fresh)) else { continue };
            begun.bytes.extend_from_slice(&piece.bytes);
            begun.batches.retain(|batch| *batch != id);
            if begun.is_whole() {
                gathered.done.append(&mut begun.batches);
                gathered.whole.push((begun.item, begun.bytes));
            } else {
                begun.batches.push(id);
                current = Some(begun);
            }
        }
        match current {
            Some(begun) if begun.batches.last() == Some(&id) => {
                self.begun.insert(record.author, begun);
            }
            given_up => {
                gathered.done.extend(given_up.into_iter().flat_map(|begun| begun.batches));
                gathered.done.push(id);
            }
        }
        gathered
    }

    /// The item that this device has begun to say, and what it has said of it.
    pub fn begun_by(&self, author: CircleKey) -> Option<(FactId, &[u8])> {
        self.begun.get(&author).map(|begun| (begun.item, begun.bytes.as_slice()))
    }

    /// Waits no more for the end of what this author has begun. Batches of which nothing is waited for any more.
    pub fn give_up(&mut self, author: CircleKey) -> Vec<FactId> {
        self.begun.remove(&author).map(|begun| begun.batches).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::FreshId;
    use proptest::prelude::*;

    const DAVID: CircleKey = CircleKey([1; 32]);
    const OTHER: CircleKey = CircleKey([2; 32]);

    fn id(n: u8) -> FactId {
        FreshId([n; 16]).into()
    }

    fn record(seq: u64, author: CircleKey, batch: OwnBatch) -> OwnRecord {
        OwnRecord { seq, author, batch }
    }

    #[test]
    fn the_bytes_are_frozen_and_every_batch_has_one_length() {
        let mut batch = OwnBatch::new(id(7), vec![id(6)]);
        assert!(batch.put(id(8), b"abc", 0));
        let mut expected = vec![1];
        expected.extend([7; 16]);
        expected.push(1);
        expected.extend([6; 16]);
        expected.push(1);
        expected.extend([8; 16]);
        expected.extend([0, 3, 3, b'a', b'b', b'c']);
        let bytes = batch.bytes();
        assert_eq!(bytes[..expected.len()], expected);
        assert!(bytes[expected.len()..].iter().all(|byte| *byte == 0));
        assert_eq!((bytes.len(), OwnBatch::new(id(1), Vec::new()).bytes().len()), (65_354, 65_354));
        assert_eq!(OwnBatch::read(&bytes), Ok(batch));
        let last = |byte| [&bytes[..bytes.len() - 1], &[byte]].concat();
        for wrong in
            [last(1), bytes[..100].to_vec(), [&bytes[..], &[0]].concat(), [&[2], &bytes[1..]].concat()]
        {
            assert_eq!(OwnBatch::read(&wrong), Err(Unreadable));
        }
    }

    #[test]
    fn a_long_item_goes_on_in_the_next_batch_of_its_author() {
        let long: Vec<u8> = (0..100_000_u32).map(|n| n as u8).collect();
        let mut all = Gathering::default();
        let mut short = OwnBatch::new(id(9), Vec::new());
        assert!(
            short.put(id(10), b"short", 0) && !short.put(id(11), &long, 0),
            "it begins in a batch of its own"
        );
        let gathered = all.take(&record(1, DAVID, short));
        assert_eq!((gathered.whole, gathered.done), (vec![(id(10), b"short".to_vec().into())], vec![id(9)]));
        let mut first = OwnBatch::new(id(1), Vec::new());
        assert!(!first.put(id(11), &long, 0));
        assert_eq!(all.take(&record(2, DAVID, first)), Gathered::default());
        let (item, from) = all.begun_by(DAVID).map(|(item, said)| (item, said.len())).unwrap();
        // What another device says between does not matter.
        let between = all.take(&record(3, OTHER, OwnBatch::new(id(2), Vec::new())));
        assert_eq!(between.done, [id(2)]);
        let mut second = OwnBatch::new(id(3), Vec::new());
        assert!(second.put(id(12), b"first", 0) && second.put(item, &long, from));
        let gathered = all.take(&record(4, DAVID, second));
        let whole = vec![(id(12), b"first".to_vec().into()), (id(11), long.into())];
        assert_eq!((gathered.whole, gathered.done), (whole, vec![id(1), id(3)]));
        assert_eq!(all.begun_by(DAVID), None);
    }

    #[test]
    fn an_item_that_its_author_gives_up_keeps_nobody_waiting() {
        let long = vec![5; 70_000];
        let mut all = Gathering::default();
        let begin = |all: &mut Gathering| {
            let mut first = OwnBatch::new(id(1), Vec::new());
            assert!(!first.put(id(11), &long, 0));
            all.take(&record(1, DAVID, first));
        };
        begin(&mut all);
        let gathered = all.take(&record(2, DAVID, OwnBatch::new(id(2), Vec::new())));
        assert_eq!((gathered.whole.len(), gathered.done), (0, vec![id(1), id(2)]));
        let mut end = OwnBatch::new(id(3), Vec::new());
        assert!(end.put(id(11), &long, 65_000));
        assert_eq!(all.take(&record(3, DAVID, end)), Gathered { whole: vec![], done: vec![id(3)] });
        begin(&mut all);
        assert_eq!((all.give_up(DAVID), all.give_up(DAVID)), (vec![id(1)], vec![]));
    }

    proptest! {
        #[test]
        fn whatever_is_put_in_comes_out_in_order(items in proptest::collection::vec(0..90_000_usize, 0..12)) {
            let items: Vec<_> = items.iter().zip(0..).map(|(len, n)| (id(n), Zeroizing::new(vec![n; *len]))).collect();
            let (mut all, mut out, mut seq) = (Gathering::default(), Vec::new(), 0);
            while out.len() < items.len() {
                seq += 1;
                let mut batch = OwnBatch::new(id(100 + seq as u8), vec![id(99); (seq as usize % 3) * 500]);
                let from = all.begun_by(DAVID).map_or(0, |(_, said)| said.len());
                for (at, (item, bytes)) in items[out.len()..].iter().enumerate() {
                    if !batch.put(*item, bytes, if at == 0 { from } else { 0 }) {
                        break;
                    }
                }
                prop_assert_eq!(batch.bytes().len(), LENGTH);
                out.extend(all.take(&record(seq, DAVID, batch)).whole);
            }
            prop_assert_eq!(out, items);
        }
    }
}
