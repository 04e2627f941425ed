//! A pack as bytes. Nothing stands in them that can be worked out, and what is alike stands together: each kind of
//! number has a column of its own, so that a general compressor finds rows of the same.
//!
//! Columns come one behind the other, each with its length before it. Numbers are LEB128.

mod columns;
mod read;
mod tags;
mod write;

/// What an entry of a list is, if it is no word.
mod kind {
    pub(super) const OLD_LIST: u8 = 0;
    pub(super) const NEW_LIST: u8 = 1;
    pub(super) const FORMS: u8 = 2;
}

/// What a guard asks. The lowest bit says whether it must be there.
mod ask {
    pub(super) const FOUND: u8 = 0;
    pub(super) const LONG: u8 = 4;
    pub(super) const PATTERN: u8 = 6;
}
