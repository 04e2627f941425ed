//! Each record holds the hash of its author's record before it, inside the seal and under the signature, so that one
//! signature stands for all the records it can be followed back to.
//!
//! A long log is then read with one signature for each run of records and a hash for each. A signature costs fifty times as
//! much. Nobody but the author can name a record as theirs: what is vouched for is as authentic as what is signed.

use crate::{Opened, RecordError, RecordKeys};
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

impl RecordKeys {
    /// Opens many records, the newest last, each given by epoch, id and body as for [`RecordKeys::open`]. They are followed
    /// from the newest to the oldest; the signature is checked of whatever nobody has named on the way.
    pub fn open_run<'r>(
        &self,
        records: impl Iterator<Item = (u64, [u8; 16], &'r Body)>,
    ) -> Vec<Result<Opened, RecordError>> {
        let records: Vec<_> = records.map(|(epoch, id, body)| self.unseal(epoch, id, body)).collect();
        let mut named = BTreeSet::new();
        let newest_first = records.into_iter().rev().map(|record| {
            let record = record?;
            let hash = record.hash();
            if !(named.contains(&(record.author, hash)) || record.is_signed()) {
                return Err(RecordError::BadSignature);
            }
            named.insert((record.author, record.previous));
            record.opened(hash)
        });
        let mut opened: Vec<_> = newest_first.collect();
        opened.reverse();
        opened
    }
}
