//! What the records of a circle hold: shared facts in a bond or room, batches in one's own circle.

use crate::{NotOpened, Opened, Place, Unreadable};
use mendwell_circle::{CircleKey, Person, RecordError, RecordHash, RecordKeys, Written};
use mendwell_domain::FactId;
use mendwell_platform::Random;
use mendwell_wire::{Body, Header, Record};
use std::fmt::Debug;

/// What is written into the log of a circle. Each kind of circle holds one kind of content.
pub trait Content: Clone + Debug {
    /// What a reader is handed: the content with its place and author.
    type Read: Debug;

    /// Its identity, and the nonce of its record.
    fn id(&self) -> FactId;

    /// The canonical bytes.
    fn bytes(&self) -> Vec<u8>;

    /// Reads canonical bytes.
    ///
    /// # Errors
    /// If the version or kind is unknown, or bytes are missing, left over or written in another way.
    fn read(bytes: &[u8]) -> Result<Self, Unreadable>;

    /// With what its record says about it.
    fn placed(self, header: &Header, author: CircleKey) -> Self::Read;

    /// What its author wrote, without its place.
    fn unplaced(read: &Self::Read) -> Self;

    /// Seals it as a record of this epoch, by an author who has seen the log up to `seen`, and whose last record was
    /// `previous`.
    ///
    /// # Errors
    /// As [`RecordKeys::seal`].
    fn seal(
        &self,
        keys: &RecordKeys,
        author: &Person,
        epoch: u64,
        seen: &Place,
        previous: RecordHash,
        random: &mut impl Random,
    ) -> Result<Body, RecordError> {
        let written =
            Written { id: *self.id().bytes(), sequence: seen.seq.get(), head: *seen.chain.as_bytes() };
        keys.seal(author, epoch, &written, previous, &self.bytes(), random)
    }

    /// Opens a record. Whether it stands where it should, [`Place::follow`] says.
    ///
    /// # Errors
    /// [`NotOpened`] says why there is nothing in it for this reader.
    fn open(record: &Record, keys: &RecordKeys) -> Result<Opened<Self::Read>, NotOpened> {
        let body = record.body.as_ref().ok_or(NotOpened::Dropped)?;
        Self::opened(
            &record.header,
            keys.open(record.header.epoch.get(), *record.header.nonce.as_bytes(), body),
        )
    }

    /// Opens many records, the newest last, for less than one by one: see [`RecordKeys::open_run`].
    fn open_run(records: &[Record], keys: &RecordKeys) -> Vec<Result<Opened<Self::Read>, NotOpened>> {
        let with_bodies = records.iter().filter_map(|Record { header, body }| {
            Some((header.epoch.get(), *header.nonce.as_bytes(), body.as_ref()?))
        });
        let mut opened = keys.open_run(with_bodies).into_iter();
        let next = |record: &Record| {
            let opened = record.body.as_ref().and_then(|_| opened.next()).ok_or(NotOpened::Dropped)?;
            Self::opened(&record.header, opened)
        };
        records.iter().map(next).collect()
    }

    /// What a record that was opened holds, with its place.
    ///
    /// # Errors
    /// As [`Content::open`].
    fn opened(
        header: &Header,
        opened: Result<mendwell_circle::Opened, RecordError>,
    ) -> Result<Opened<Self::Read>, NotOpened> {
        let opened = opened?;
        let content = Self::read(&opened.content)?;
        if content.id().bytes() != header.nonce.as_bytes() {
            return Err(NotOpened::OtherId);
        }
        let record = content.placed(header, opened.author);
        Ok(Opened { record, author: opened.author, written: opened.written, hash: opened.hash })
    }
}
