//! Places in a text, in whatever unit the caller counts.

use std::ops::Range;

/// A stretch of a text, in bytes, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
}

impl Span {
    /// The stretch in Unicode code points.
    #[must_use]
    pub fn chars(self, text: &str) -> Range<usize> {
        let start = text.get(..self.start).map_or(0, |before| before.chars().count());
        start..start + self.text(text).chars().count()
    }

    /// The stretch in UTF-16 units, as browsers count.
    #[must_use]
    pub fn utf16(self, text: &str) -> Range<usize> {
        let count = |part: &str| part.chars().map(char::len_utf16).sum::<usize>();
        let start = text.get(..self.start).map_or(0, count);
        start..start + count(self.text(text))
    }

    /// The words themselves.
    #[must_use]
    pub fn text(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// How many bytes two stretches share.
    #[must_use]
    pub fn shared(self, other: Span) -> usize {
        self.end.min(other.end).saturating_sub(self.start.max(other.start))
    }

    pub(crate) fn len(self) -> usize {
        self.end - self.start
    }
}
