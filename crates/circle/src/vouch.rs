//! Each record holds the hash of its author's record before it, inside the seal and under the signature, so that one
//! signature stands for all the records it can be followed back to.
//!
//! A long log is then read with one signature for each run of records and a hash for each. A signature costs fifty times as
//! much. Nobody but the author can name a record as theirs: what is vouched for is as authentic as what is signed.

use crate::{CircleKey, RecordKeys};
use mendwell_wire::Body;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;

const LABEL: &[u8] = b"mendwell/circle/record-hash/1";

/// The digest of a record as its author signed it. It tells nothing to who cannot open the record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordHash(pub [u8; 32]);

impl RecordHash {
    /// Of the first record of an author, or of one who does not know their own last one any more.
    pub const NONE: Self = Self([0; 32]);

    pub(crate) fn of(signed: &[u8]) -> Self {
        Self(Sha256::new().chain_update(LABEL).chain_update(signed).finalize().into())
    }
}

/// Records that are known to be their author's, by author and hash.
#[derive(Clone, Debug, Default)]
pub struct Vouched(BTreeSet<(CircleKey, RecordHash)>);

impl Vouched {
    pub(crate) fn contains(&self, author: CircleKey, hash: RecordHash) -> bool {
        self.0.contains(&(author, hash))
    }
}

impl RecordKeys {
    /// Follows these records, the newest last, from each to its author's one before it. Each is given by epoch, id and body, as for [`RecordKeys::open`], which
    /// checks the signature of whatever is not vouched for.
    pub fn vouch<'r>(&self, records: impl DoubleEndedIterator<Item = (u64, [u8; 16], &'r Body)>) -> Vouched {
        let mut vouched = Vouched::default();
        for (epoch, id, body) in records.rev() {
            let Ok(record) = self.unseal(epoch, id, body) else { continue };
            if vouched.contains(record.author, record.hash()) || record.is_signed() {
                vouched.0.extend([(record.author, record.hash()), (record.author, record.previous)]);
            }
        }
        vouched
    }
}
