//! A run of facts in one record.

use crate::Unreadable;
use serde::{Deserialize, Serialize};

const VERSION: u8 = 1;

/// Facts `first` to `last`; those that were removed for good are not among them any more.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Segment {
    pub(crate) first: u64,
    pub(crate) last: u64,
    pub(crate) facts: Vec<(u64, Vec<u8>)>,
}

impl Segment {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        postcard::to_extend(self, vec![VERSION]).unwrap_or_default()
    }

    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let rest = bytes.strip_prefix(&[VERSION]).ok_or(Unreadable)?;
        let (segment, rest): (Self, _) = postcard::take_from_bytes(rest).map_err(|_| Unreadable)?;
        // The last number of all would leave none after it.
        let range = segment.first <= segment.last && segment.last < u64::MAX;
        let inside = segment.facts.iter().all(|(n, _)| (segment.first..=segment.last).contains(n));
        if rest.is_empty() && range && inside && segment.facts.is_sorted_by(|a, b| a.0 < b.0) {
            Ok(segment)
        } else {
            Err(Unreadable)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_are_frozen() {
        let segment = Segment { first: 500, last: 999, facts: vec![(500, vec![0xaa, 0xbb]), (501, vec![])] };
        let frozen = [1, 0xf4, 3, 0xe7, 7, 2, 0xf4, 3, 2, 0xaa, 0xbb, 0xf5, 3, 0];
        assert_eq!(segment.bytes(), frozen);
        assert_eq!(Segment::read(&frozen).unwrap(), segment);
    }

    #[test]
    fn numbers_outside_or_out_of_order_are_refused() {
        let segment = |facts| Segment { first: 4, last: 6, facts }.bytes();
        assert!(Segment::read(&segment(vec![(4, vec![]), (6, vec![])])).is_ok());
        assert!(Segment::read(&segment(vec![(3, vec![])])).is_err());
        assert!(Segment::read(&segment(vec![(5, vec![]), (5, vec![])])).is_err());
        for (first, last) in [(4, 3), (4, u64::MAX)] {
            assert!(Segment::read(&Segment { first, last, facts: Vec::new() }.bytes()).is_err());
        }
    }
}
