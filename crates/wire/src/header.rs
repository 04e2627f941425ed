use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{Body, ChainHash, CircleId, Digest, Epoch, Nonce, Seq, Stamp};

/// What a chain begins with. A new layout gets a new number.
const GENESIS: &[u8] = b"mendwell/log/1";

/// What stands before each header in a chain.
const LINK: &[u8] = b"mendwell/header/1";

/// Everything about a record except its body: what the chain runs over, so that a body can be dropped.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Its place in the log.
    pub seq: Seq,
    /// The hour the host took it in; never before that of the record before it.
    pub stamp: Stamp,
    /// The epoch it was sealed in.
    pub epoch: Epoch,
    /// What its author chose to know it by.
    pub nonce: Nonce,
    /// SHA-256 of its body.
    pub digest: Digest,
    /// The chain up to the record before it; [`ChainHash::genesis`] for the first.
    pub previous: ChainHash,
}

impl Header {
    /// The chain up to and including this header: SHA-256 over a label, `previous`, and the other fields in their
    /// order, numbers big-endian (`seq` and `epoch` 8 bytes, `stamp` 4).
    ///
    /// `previous` is the header's own: two places for one value could disagree. A reader compares it with what it
    /// computed for the record before.
    #[must_use]
    pub fn chain(&self) -> ChainHash {
        let hash = Sha256::new()
            .chain_update(LINK)
            .chain_update(self.previous.as_bytes())
            .chain_update(self.seq.get().to_be_bytes())
            .chain_update(self.stamp.hours().to_be_bytes())
            .chain_update(self.epoch.get().to_be_bytes())
            .chain_update(self.nonce.as_bytes())
            .chain_update(self.digest.as_bytes());
        ChainHash::new(hash.finalize().into())
    }

    /// Whether this header may follow one whose chain, place and stamp are given.
    #[must_use]
    pub fn follows(&self, chain: ChainHash, seq: Seq, stamp: Stamp) -> bool {
        self.previous == chain && self.seq == seq.next() && self.stamp >= stamp
    }
}

impl ChainHash {
    /// What the chain of a circle begins with: SHA-256 over a label and the circle's id.
    #[must_use]
    pub fn genesis(circle: &CircleId) -> Self {
        Self::new(Sha256::new().chain_update(GENESIS).chain_update(circle.as_bytes()).finalize().into())
    }
}

impl Digest {
    /// The digest of a body as it is stored.
    #[must_use]
    pub fn of(body: &Body) -> Self {
        Self::new(Sha256::digest(body.as_bytes()).into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn header() -> Header {
        Header {
            seq: Seq::ZERO.next(),
            stamp: Stamp::from_hours(500_000),
            epoch: Epoch::try_from(3).unwrap(),
            nonce: Nonce::new([2; 16]),
            digest: Digest::new([3; 32]),
            previous: ChainHash::genesis(&CircleId::new([1; 16])),
        }
    }

    /// Frozen, and computed by another program (Python's hashlib). Every log kept by a host or a device depends on
    /// them; they may change only with new labels.
    const FROZEN_GENESIS: &str = "zkcObDvMXxrtLyBN4lxKLm0imttogURG-NdP7KHlNCM";
    const FROZEN_CHAIN: &str = "oVGyJT2KS4ZjwlBz8EkQZaQ6EG2rSvHZOAN11myJZfc";

    #[test]
    fn the_chain_is_as_frozen() {
        assert_eq!(header().previous.to_text(), FROZEN_GENESIS);
        assert_eq!(header().chain().to_text(), FROZEN_CHAIN);
    }

    #[test]
    fn every_field_counts() {
        let chain = header().chain();
        let others = [
            Header { seq: header().seq.next(), ..header() },
            Header { stamp: header().stamp.later(1), ..header() },
            Header { epoch: header().epoch.next(), ..header() },
            Header { nonce: Nonce::new([9; 16]), ..header() },
            Header { digest: Digest::new([9; 32]), ..header() },
            Header { previous: ChainHash::new([9; 32]), ..header() },
        ];
        assert!(others.iter().all(|other| other.chain() != chain));
    }

    proptest! {
        #[test]
        fn only_the_next_place_no_earlier_and_the_same_chain_follows(
            seq in 0_u64..4, stamp in 0_u32..4, next in 0_u64..6, at in 0_u32..6, same: bool,
        ) {
            let chain = ChainHash::new([5; 32]);
            let previous = if same { chain } else { ChainHash::new([6; 32]) };
            let it = Header {
                seq: next.try_into().unwrap(), stamp: Stamp::from_hours(at), previous, ..header()
            };
            let fits = it.follows(chain, seq.try_into().unwrap(), Stamp::from_hours(stamp));
            prop_assert_eq!(fits, same && next == seq + 1 && at >= stamp);
        }
    }
}
