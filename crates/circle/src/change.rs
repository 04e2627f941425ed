//! One's own commits: built first, stored, posted, and taken when the host gives them back.

use crate::{
    Allowed, Circle, CircleError, CircleKey, Package,
    admit::{self, Commit},
    bytes,
    provider::Provider,
};
use mendwell_platform::Random;
use mendwell_wire::{Body, pad, unpad};
use openmls::prelude::{LeafNodeIndex, Sender};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What a commit of one's own does. Each also gives the sender a fresh leaf, so that it heals.
#[derive(Clone, Copy, Debug)]
pub enum Change<'a> {
    /// Adds the person of this package.
    Add(&'a Package),
    /// Removes a member.
    Remove(CircleKey),
    /// Only renews one's own leaf, and with it the epoch's keys.
    Renew,
}

/// A commit of one's own, and the circle as it will be after it.
///
/// Store it sealed, share it with one's own other devices, and only then post the commit. When a record comes back with
/// [`Staged::hash`], take it with [`Staged::take`]. If another commit ended the epoch, drop it and build anew.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[must_use = "a staged commit that is posted before it is stored may lock its author out"]
pub struct Staged {
    commit: Vec<u8>,
    welcome: Option<Vec<u8>>,
    after: Vec<u8>,
}

impl std::fmt::Debug for Staged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Staged(..)")
    }
}

impl Staged {
    /// The commit, as MLS knows it.
    pub fn commit(&self) -> &[u8] {
        &self.commit
    }

    /// What to post: the commit, padded to a size of bodies. [`commit_in`] takes it out again.
    ///
    /// # Errors
    /// If the commit is longer than a host takes.
    pub fn body(&self) -> Result<Body, CircleError> {
        pad(&self.commit, 0).map(Body::new).map_err(|_| CircleError::TooLong)
    }

    /// The welcome of who was added; MLS has sealed it for them.
    pub fn welcome(&self) -> Option<&[u8]> {
        self.welcome.as_deref()
    }

    /// SHA-256 over the commit, by which its echo is known.
    pub fn hash(&self) -> [u8; 32] {
        commit_hash(&self.commit)
    }

    /// The circle after the commit. Look at its keys before posting; use it only after [`Staged::take`] said yes.
    ///
    /// # Errors
    /// If the bytes are damaged.
    pub fn after(&self) -> Result<Circle, CircleError> {
        Circle::from_bytes(&self.after)
    }

    /// The circle after the commit, if this record is the commit. It is not processed.
    ///
    /// # Errors
    /// If it is another record.
    pub fn take(&self, record: &[u8]) -> Result<Circle, CircleError> {
        if commit_hash(record) != self.hash() {
            return Err(CircleError::NotStaged);
        }
        self.after()
    }

    /// For the caller to seal and store.
    ///
    /// # Errors
    /// Never in practice.
    pub fn to_bytes(&self) -> Result<zeroize::Zeroizing<Vec<u8>>, CircleError> {
        bytes::write(self)
    }

    /// Opens what [`Staged::to_bytes`] gave.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CircleError> {
        bytes::read(bytes)
    }
}

/// The commit in a body; none if it is a record of another kind.
///
/// An MLS message begins with the two bytes of its version, `00 01`, and a record with `01`.
pub fn commit_in(body: &Body) -> Option<&[u8]> {
    unpad(body.as_bytes()).ok().filter(|commit| commit.starts_with(&[0, 1]))
}

/// The hash of a record that holds a commit.
pub(crate) fn commit_hash(commit: &[u8]) -> [u8; 32] {
    bytes::hash("mendwell/circle/commit/1", &[commit])
}

impl Circle {
    /// Builds a commit and what comes after it. The circle itself stays as it is.
    ///
    /// # Errors
    /// If `allowed` does not allow it, a member or package is not as it should be, or there is no randomness.
    pub fn stage(
        &self,
        change: Change<'_>,
        allowed: &Allowed<'_>,
        random: &mut impl Random,
    ) -> Result<Staged, CircleError> {
        let (add, remove): (Option<_>, Option<LeafNodeIndex>) = match change {
            Change::Add(package) => (Some(package.read()?), None),
            Change::Remove(key) => (None, Some(self.leaf_of(key)?)),
            Change::Renew => (None, None),
        };
        let mut next = self.fork()?;
        let provider = Provider::new(&next.storage, random);
        let bundle = next
            .group
            .commit_builder()
            .consume_proposal_store(false)
            .force_self_update(true)
            .propose_adds(add)
            .propose_removals(remove)
            .load_psks(&next.storage)
            .map_err(|_| CircleError::Mls)?
            .create_group_info(false)
            .build(
                openmls_traits::OpenMlsProvider::rand(&provider),
                openmls_traits::OpenMlsProvider::crypto(&provider),
                &self.person,
                |_| true,
            )
            .map_err(|_| CircleError::Mls)?
            .stage_commit(&provider)
            .map_err(|_| CircleError::Mls)?;
        let sender = Sender::Member(self.group.own_leaf_index());
        let staged = next.group.pending_commit().ok_or(CircleError::Mls)?;
        admit::admit(&Commit { sender: &sender, staged }, self, allowed)?;
        let (commit, welcome, _) = bundle.into_messages();
        let bytes = |message: openmls::prelude::MlsMessageOut| message.to_bytes();
        let commit = bytes(commit).map_err(|_| CircleError::Damaged)?;
        let welcome = welcome.map(bytes).transpose().map_err(|_| CircleError::Damaged)?;
        next.group.merge_pending_commit(&provider).map_err(|_| CircleError::Mls)?;
        Ok(Staged { commit, welcome, after: next.to_bytes()?.to_vec() })
    }
}
