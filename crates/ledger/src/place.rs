//! The chain of a circle's log, followed record by record.

use mendwell_wire::{ChainHash, CircleId, Digest, Record, Seq, Stamp};

/// How far a reader has followed a log: the newest record it has checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its number; 0 before the first.
    pub seq: Seq,
    /// The chain up to and including it.
    pub chain: ChainHash,
    /// Its stamp.
    pub stamp: Stamp,
}

/// Why a record does not continue a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Records before it are not there.
    #[error("records are missing before this one")]
    Gap,
    /// It stands in another log than the one that was followed.
    #[error("this log is not the one that was read before")]
    Fork,
    /// Its body is not the one its header names.
    #[error("a body is not the one its header names")]
    Body,
}

impl Broken {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Gap => "log-gap",
            Self::Fork => "log-fork",
            Self::Body => "log-body",
        }
    }
}

impl Place {
    /// Before the first record.
    pub fn beginning(circle: &CircleId) -> Self {
        Self { seq: Seq::ZERO, chain: ChainHash::genesis(circle), stamp: Stamp::default() }
    }

    /// The place after this record, if it continues the log. A stamp that runs backwards is no reason to refuse it:
    /// the latest stamp stays.
    ///
    /// # Errors
    /// [`Broken`] says why it does not.
    pub fn follow(&self, record: &Record) -> Result<Self, Broken> {
        let header = &record.header;
        if header.seq > self.seq.next() {
            return Err(Broken::Gap);
        }
        if header.seq != self.seq.next() || header.previous != self.chain {
            return Err(Broken::Fork);
        }
        if record.body.as_ref().is_some_and(|body| Digest::of(body) != header.digest) {
            return Err(Broken::Body);
        }
        Ok(Self { seq: header.seq, chain: header.chain(), stamp: header.stamp.max(self.stamp) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_wire::{Body, Epoch, Header, Nonce};

    fn record(after: &Place, nonce: u8) -> Record {
        let body = Body::new(vec![nonce; 1024]);
        let header = Header {
            seq: after.seq.next(),
            stamp: Stamp::from_hours(500_000),
            epoch: Epoch::ZERO,
            nonce: Nonce::new([nonce; 16]),
            digest: Digest::of(&body),
            previous: after.chain,
        };
        Record { header, body: Some(body) }
    }

    #[test]
    fn a_log_is_followed_and_everything_else_is_named() {
        let start = Place::beginning(&CircleId::new([1; 16]));
        let first = record(&start, 1);
        let place = start.follow(&first).unwrap();
        let second = record(&place, 2);
        let end = place.follow(&second).unwrap();
        assert_eq!((end.seq.get(), end.chain), (2, second.header.chain()));
        assert_eq!(start.follow(&second), Err(Broken::Gap));
        assert_eq!(end.follow(&second), Err(Broken::Fork), "again");
        let elsewhere = start.follow(&record(&start, 3)).unwrap();
        assert_eq!(elsewhere.follow(&second), Err(Broken::Fork), "after another first record");
        let mut other = second.clone();
        other.body = Some(Body::new(vec![9; 1024]));
        assert_eq!(place.follow(&other), Err(Broken::Body));
        other.body = None;
        assert_eq!(place.follow(&other), Ok(end), "a dropped body leaves the chain whole");
    }

    #[test]
    fn the_latest_stamp_stays() {
        let start = Place::beginning(&CircleId::new([1; 16]));
        let place = start.follow(&record(&start, 1)).unwrap();
        let mut back = record(&place, 2);
        back.header.stamp = Stamp::from_hours(1);
        assert_eq!(place.follow(&back).unwrap().stamp, place.stamp);
    }
}
