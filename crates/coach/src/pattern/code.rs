//! What patterns are compiled to: one list of ops for a whole pack.

use super::tree::Place;
use crate::sets::{SetId, Sets};
use crate::vocab::WordId;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Match,
    /// A named pattern ends.
    Return,
    Word(WordId),
    Set(SetId),
    Any,
    Number,
    Name,
    Gap {
        most: u8,
        cross: bool,
    },
    Rest {
        cross: bool,
    },
    /// Go on with the next op; if that fails, there.
    Split(u32),
    Jump(u32),
    /// Run the named pattern there, then go on. It begins with a word of `first`, if that is known.
    Call {
        start: u32,
        first: Option<SetId>,
    },
    At(Place),
    /// The inner program stands behind this op, up to its `Match`; go on at `after`.
    Look {
        behind: bool,
        wanted: bool,
        after: u32,
    },
    Open,
    Close,
    NextSentence,
}

/// All programs of a pack, and the sets they name.
#[derive(Debug, Default)]
pub(crate) struct Code {
    pub(crate) ops: Vec<Op>,
    pub(crate) sets: Sets,
}

/// A pattern that is ready to run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Program {
    pub(crate) start: u32,
    /// The words it can begin with; `None`: any.
    pub(crate) first: Option<SetId>,
}
