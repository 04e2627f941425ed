//! Every limit on what a person can put in, once: checks, messages and test generators read this table.

/// A limit on the length of a text in Unicode code points, or of a list in items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Stable name, part of the refusal.
    pub name: &'static str,
    /// The most that are taken.
    pub max: usize,
    /// Why this number.
    pub why: &'static str,
}

/// The other person's name.
pub(crate) const NAME: Limit =
    Limit { name: "name", max: 80, why: "longer than any name people use for each other; fits a heading" };
/// One part of a letter, or a breach in own words.
pub(crate) const WORDS: Limit =
    Limit { name: "words", max: 200_000, why: "twice the longest letter we test; about four hundred pages" };
/// Feelings chosen in one letter.
pub(crate) const FEELINGS: Limit = Limit { name: "feelings", max: 48, why: "as many as there are" };
/// What a shared breach is called.
pub(crate) const TITLE: Limit = Limit { name: "title", max: 120, why: "one line on a wide page" };
/// Bytes of a sealed letter.
pub(crate) const SEALED: Limit = Limit {
    name: "sealed",
    max: 1_048_576,
    why: "200,000 code points of four bytes, its padding and its tag",
};
/// Risky situations that one promise has a plan for.
pub(crate) const RISKS: Limit =
    Limit { name: "risks", max: 12, why: "more than anybody remembers when it matters" };
/// Weeks from one due day to the next.
pub(crate) const WEEKS: Limit = Limit { name: "weeks", max: 52, why: "once a year; rarer is a date" };

/// The whole table.
pub const LIMITS: &[Limit] = &[NAME, WORDS, FEELINGS, TITLE, SEALED, RISKS, WEEKS];

/// Something is longer than its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {found} is more than {max}")]
pub struct LimitError {
    /// Which limit.
    pub name: &'static str,
    /// What it allows.
    pub max: usize,
    /// What was given.
    pub found: usize,
}

impl Limit {
    pub(crate) fn check(self, found: usize) -> Result<(), LimitError> {
        if found <= self.max { Ok(()) } else { Err(LimitError { name: self.name, max: self.max, found }) }
    }
}
