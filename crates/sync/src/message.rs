//! What goes into the engine and what comes out.

use crate::{Kept, OwnCommit, Trouble};
use mendwell_circle::{Allowed, CircleKey, Leave};
use mendwell_domain::FactId;
use mendwell_ledger::{Content, SharedEntry};
use mendwell_wire::{
    Append, Appended, Create, DropBody, Frame, Heal, Hello, LogState, Page, Read, Refusal, Token,
};

/// Something that happened.
#[derive(Debug)]
pub enum Input<C: Content = SharedEntry> {
    /// Time went on: seconds since 1970, as this device's clock says. Without ticks nothing is tried again.
    Tick(u64),
    /// The person shares this.
    Write(C),
    /// The person changes the circle; staged on [`Engine::circle`](crate::Engine::circle).
    Commit(Box<OwnCommit>),
    /// What this person accepts from others, in place of what was accepted before. Not kept: say it after each start.
    Allow(Accepted),
    /// A fact was taken back, says the fold: its words go from here, and from the host if they are one's own.
    Forget(FactId),
    /// These bodies go from here: what was in them is kept elsewhere. At the host they stay.
    Empty(Vec<FactId>),
    /// This body goes from the host: it is one's own, and nobody needs it any more.
    Drop(FactId),
    /// The answer to a request.
    Reply {
        /// The request's number.
        number: u64,
        /// What came of it.
        reply: Reply,
    },
    /// The live feed said something.
    Frame {
        /// The feed's number.
        number: u64,
        /// What it said.
        frame: Frame,
    },
    /// The live feed broke off, or did not begin.
    FeedEnded {
        /// The feed's number.
        number: u64,
    },
}

/// What this person accepts from others: [`Allowed`], owned.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    /// The hash of the one package that may be added now.
    pub invited: Option<[u8; 32]>,
    /// Members who said that they leave.
    pub leaves: Vec<Leave>,
    /// Members whose removal this person agreed to.
    pub may_remove: Vec<CircleKey>,
}

impl Accepted {
    pub(crate) fn allowed(&self) -> Allowed<'_> {
        Allowed { invited: self.invited, leaves: &self.leaves, may_remove: &self.may_remove }
    }
}

/// A request to the host. All go to their address of `mendwell_wire::routes`, with their token.
#[derive(Clone, Debug)]
pub enum Request {
    /// Begins the log.
    Create(Create),
    /// Adds a record.
    Append(Box<Append>, Token),
    /// Reads a slice.
    Read(Read, Token),
    /// Drops a body.
    Drop(DropBody),
    /// Claims healing.
    Heal(Heal, Token),
}

/// What came of a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// To a creation or a healing.
    Log(LogState),
    /// To an append.
    Appended(Appended),
    /// To a read.
    Page(Page),
    /// To a drop.
    Done,
    /// The host said no.
    Refused(Refusal),
    /// The host said something that this version does not understand.
    NotUnderstood,
    /// No answer came.
    Unreachable,
}

/// Something to do. Do them in their order, and each [`Action::Keep`] whole or not at all before what follows it.
#[derive(Debug)]
pub enum Action<C: Content = SharedEntry> {
    /// Store these parts, sealed, in one transaction.
    Keep(Vec<Kept>),
    /// Begin the fold anew: all records follow, from the first on.
    Refold,
    /// Fold these, in this order.
    Shared(Vec<C::Read>),
    /// How far catching up has come.
    Progress {
        /// Records that are here.
        done: u64,
        /// Records that there are.
        of: u64,
    },
    /// What the person shared is in the log, and stored here.
    Done(FactId),
    /// What the person shared is not taken by the host. It is kept and tried again after a restart.
    NotTaken {
        /// The fact.
        fact: FactId,
        /// Why.
        why: Trouble,
    },
    /// The circle is in this epoch now.
    Epoch(u64),
    /// One's own commit is in the log. With it, what its author meant by it.
    CommitDone(Vec<u8>),
    /// Another commit came first, or the host refused. With it, what its author meant: do it again if it still holds.
    CommitLost(Vec<u8>),
    /// Tell the person. When it stops the circle, nothing more is sent.
    Named(Trouble),
    /// Send this, and bring the answer under this number. Whatever is under way under another number is void.
    Send(u64, Request),
    /// Open the live feed with this hello, in place of one that is open.
    Listen(u64, Hello),
}
