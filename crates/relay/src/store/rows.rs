use mendwell_wire::{
    Body, ChainHash, CircleId, DropHash, Epoch, Generation, Header, MailboxId, Nonce, Record, Seq, Stamp,
    TokenHash,
};

use super::StoreError;

/// Which circle or mailbox a row belongs to, inside one store.
pub(super) type Key = i64;

/// How a log stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct CircleRow {
    pub(super) key: Key,
    pub(super) generation: Generation,
    pub(super) epoch: Epoch,
    pub(super) head: Seq,
    pub(super) chain: ChainHash,
    /// That of the newest record; of the creation in an empty log.
    pub(super) stamp: Stamp,
    /// What counts for the quota.
    pub(super) bytes: u64,
}

/// An epoch: who may read it, and the commit that ended it.
#[derive(Clone, Copy, Debug)]
pub(super) struct EpochRow {
    pub(super) token: TokenHash,
    pub(super) end: Option<Seq>,
}

/// A record without its body.
#[derive(Clone, Copy, Debug)]
pub(super) struct RecordRow {
    pub(super) header: Header,
    pub(super) drop: Option<DropHash>,
}

/// A mailbox.
#[derive(Clone, Copy, Debug)]
pub(super) struct MailboxRow {
    pub(super) key: Key,
    pub(super) read: TokenHash,
    pub(super) until: Stamp,
}

/// A claim, and the welcome to it.
#[derive(Clone, Debug)]
pub(super) struct ClaimRow {
    pub(super) reply: TokenHash,
    pub(super) body: Body,
    pub(super) welcome: Option<Body>,
}

type Rowed<T> = Result<T, StoreError>;

/// Rows of one transaction. It decides nothing: the rules do.
pub(super) trait Rows {
    fn circle(&self, id: &CircleId) -> Rowed<Option<CircleRow>>;
    fn circles(&self) -> Rowed<u64>;
    /// The row's key is given by the store and returned.
    fn add_circle(&mut self, id: &CircleId, row: &CircleRow) -> Rowed<Key>;
    fn set_circle(&mut self, row: &CircleRow) -> Rowed<()>;

    fn epoch(&self, circle: Key, epoch: Epoch) -> Rowed<Option<EpochRow>>;
    fn set_epoch(&mut self, circle: Key, epoch: Epoch, row: &EpochRow) -> Rowed<()>;

    fn by_nonce(&self, circle: Key, nonce: &Nonce) -> Rowed<Option<RecordRow>>;
    fn add_record(&mut self, circle: Key, row: &RecordRow, body: &Body) -> Rowed<()>;
    /// Records after one and up to another, as many as a page holds.
    fn page(&self, circle: Key, after: Seq, head: Seq) -> Rowed<Vec<Record>>;
    /// Removes a body and takes its bytes off the circle's count; nothing if it is gone.
    fn drop_body(&mut self, circle: Key, seq: Seq) -> Rowed<()>;

    fn mailbox(&self, id: &MailboxId) -> Rowed<Option<MailboxRow>>;
    fn mailboxes(&self) -> Rowed<u64>;
    /// Replaces one of the same id, with its claims.
    fn add_mailbox(&mut self, id: &MailboxId, row: &MailboxRow) -> Rowed<()>;
    /// All claims in the order of their numbers, which have no gap.
    fn claims(&self, mailbox: Key) -> Rowed<Vec<ClaimRow>>;
    fn claim(&self, mailbox: Key, number: u32) -> Rowed<Option<ClaimRow>>;
    fn add_claim(&mut self, mailbox: Key, number: u32, row: &ClaimRow) -> Rowed<()>;
    /// Leaves a welcome and lets the mailbox live until then.
    fn set_welcome(&mut self, mailbox: Key, number: u32, body: &Body, until: Stamp) -> Rowed<()>;

    /// Removes mailboxes that end at this hour or before.
    fn forget_mailboxes(&mut self, now: Stamp) -> Rowed<()>;
    /// Removes circles in which nothing happened since; at most so many. How many it were.
    fn forget_circles(&mut self, before: Stamp, most: u32) -> Rowed<u32>;
    /// Bodies taken in before; at most so many.
    fn old_bodies(&self, before: Stamp, most: u32) -> Rowed<Vec<(Key, Seq)>>;
}
