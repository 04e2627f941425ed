//! Which commits a circle takes. One function, called before every merge, one's own included.

use crate::{Circle, CircleKey, Kind, Leave, Package, suite};
use openmls::prelude::{LeafNodeIndex, Proposal, ProposalOrRefType, QueuedProposal, Sender, StagedCommit};

#[cfg(test)]
mod hostile;

/// What this person has accepted. Nothing is accepted by default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Allowed<'a> {
    /// The hash of the one package that may be added now.
    pub invited: Option<[u8; 32]>,
    /// Members who said that they leave.
    pub leaves: &'a [Leave],
    /// Members whose removal this person agreed to. Counts in rooms and own circles, never in a bond.
    pub may_remove: &'a [CircleKey],
}

/// Why a commit is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAdmitted {
    /// Somebody wanted to come in by themselves.
    #[error("somebody tried to join without being added")]
    External,
    /// The commit was not encrypted.
    #[error("this commit was sent readable")]
    Readable,
    /// It is a proposal or a message, and this circle has only commits.
    #[error("this is no commit")]
    NoCommit,
    /// The sender is no member.
    #[error("the sender is no member")]
    Stranger,
    /// It takes up a proposal that was sent apart from it.
    #[error("it takes up what was proposed elsewhere")]
    ByReference,
    /// It adds somebody whom this person did not accept.
    #[error("it adds somebody whom nobody here accepted")]
    NotInvited,
    /// It adds more than one.
    #[error("it adds more than one person")]
    TooMany,
    /// The added leaf is not as the leaves of a circle are.
    #[error("the added member's leaf is of another shape")]
    Package,
    /// It removes a member who did not leave.
    #[error("it removes somebody who did not leave")]
    NotLeaving,
    /// It changes the group's context.
    #[error("it changes what the circle is")]
    Context,
    /// It would start the group anew.
    #[error("it would start the circle anew")]
    Restart,
    /// It mixes in a key from elsewhere.
    #[error("it mixes in a key from elsewhere")]
    ForeignKey,
    /// It holds a proposal that circles do not use.
    #[error("it holds a kind of change that circles do not have")]
    Unknown,
    /// It does not renew the sender's leaf.
    #[error("it does not renew the sender's own leaf")]
    NoPath,
    /// The sender's new leaf has another name, key or shape.
    #[error("it changes who the sender is")]
    Credential,
}

impl NotAdmitted {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::External => "commit-external",
            Self::Readable => "commit-readable",
            Self::NoCommit => "commit-none",
            Self::Stranger => "commit-stranger",
            Self::ByReference => "commit-by-reference",
            Self::NotInvited => "commit-not-invited",
            Self::TooMany => "commit-too-many",
            Self::Package => "commit-package",
            Self::NotLeaving => "commit-not-leaving",
            Self::Context => "commit-context",
            Self::Restart => "commit-restart",
            Self::ForeignKey => "commit-foreign-key",
            Self::Unknown => "commit-unknown",
            Self::NoPath => "commit-no-path",
            Self::Credential => "commit-credential",
        }
    }
}

/// A commit whose signature and encryption hold, and that is not merged.
pub(crate) struct Commit<'a> {
    pub(crate) sender: &'a Sender,
    pub(crate) staged: &'a StagedCommit,
}

/// Whether the circle takes this commit: who sent it, what it proposes, who the sender is afterwards, what the circle is
/// afterwards. In this order; the first that does not hold is named.
pub(crate) fn admit(commit: &Commit<'_>, circle: &Circle, allowed: &Allowed<'_>) -> Result<(), NotAdmitted> {
    let sender = match commit.sender {
        Sender::Member(leaf) => *leaf,
        Sender::NewMemberCommit | Sender::NewMemberProposal | Sender::External(_) => {
            return Err(NotAdmitted::External);
        }
    };
    let leaf = circle.group.public_group().leaf(sender).ok_or(NotAdmitted::Stranger)?;
    let mut adds = 0;
    for proposal in commit.staged.queued_proposals() {
        adds += usize::from(matches!(proposal.proposal(), Proposal::Add(_)));
        if adds > 1 {
            return Err(NotAdmitted::TooMany);
        }
        judge(proposal, commit.sender, circle, allowed)?;
    }
    let renewed = commit.staged.update_path_leaf_node().ok_or(NotAdmitted::NoPath)?;
    if suite::leaf_key(renewed).is_none() || suite::leaf_key(renewed) != suite::leaf_key(leaf) {
        return Err(NotAdmitted::Credential);
    }
    let after = commit.staged.group_context();
    let same = after.ciphersuite() == suite::SUITE
        && after.group_id() == circle.group.group_id()
        && after.extensions() == circle.group.extensions();
    same.then_some(()).ok_or(NotAdmitted::Context)
}

fn judge(
    queued: &QueuedProposal,
    sender: &Sender,
    circle: &Circle,
    allowed: &Allowed<'_>,
) -> Result<(), NotAdmitted> {
    // By kind first, so that a change no circle has is called by its name however it was sent.
    known(queued.proposal())?;
    if queued.proposal_or_ref_type() != ProposalOrRefType::Proposal || queued.sender() != sender {
        return Err(NotAdmitted::ByReference);
    }
    match queued.proposal() {
        Proposal::Add(add) => added(add.key_package(), allowed),
        Proposal::Remove(remove) => removed(remove.removed(), circle, allowed),
        _ => Err(NotAdmitted::Unknown),
    }
}

/// Whether circles have this kind of change at all.
fn known(proposal: &Proposal) -> Result<(), NotAdmitted> {
    match proposal {
        Proposal::GroupContextExtensions(_) => Err(NotAdmitted::Context),
        Proposal::ReInit(_) => Err(NotAdmitted::Restart),
        Proposal::PreSharedKey(_) => Err(NotAdmitted::ForeignKey),
        Proposal::ExternalInit(_) => Err(NotAdmitted::External),
        Proposal::Custom(_) => Err(NotAdmitted::Unknown),
        Proposal::Add(_) | Proposal::Remove(_) | Proposal::Update(_) | Proposal::SelfRemove => Ok(()),
    }
}

fn added(package: &openmls::prelude::KeyPackage, allowed: &Allowed<'_>) -> Result<(), NotAdmitted> {
    let hash = Package::of(package).map_err(|_| NotAdmitted::Package)?.hash();
    if allowed.invited != Some(hash) {
        return Err(NotAdmitted::NotInvited);
    }
    let plain = package.ciphersuite() == suite::SUITE && package.extensions().iter().next().is_none();
    if !plain || suite::leaf_key(package.leaf_node()).is_none() {
        return Err(NotAdmitted::Package);
    }
    Ok(())
}

fn removed(leaf: LeafNodeIndex, circle: &Circle, allowed: &Allowed<'_>) -> Result<(), NotAdmitted> {
    let leaf = circle.group.public_group().leaf(leaf).ok_or(NotAdmitted::NotLeaving)?;
    let key = suite::leaf_key(leaf).ok_or(NotAdmitted::NotLeaving)?;
    let left = allowed.leaves.iter().any(|leave| leave.is_of(circle.id(), key));
    let agreed = match circle.kind() {
        Kind::Bond => false,
        Kind::Own | Kind::Room => allowed.may_remove.contains(&key),
    };
    (left || agreed).then_some(()).ok_or(NotAdmitted::NotLeaving)
}
