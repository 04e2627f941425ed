//! A bond as it is stored: one sealed record, beside the parts of its circle.

use mendwell_domain::bond::{BondKind, SealKey};
use mendwell_domain::{CommitmentId, LetterId, Name};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

const VERSION: u8 = 1;

/// What a device remembers of a bond that no circle holds.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Stored {
    /// The host, by its name.
    pub(crate) host: String,
    /// What this person calls the other.
    pub(crate) other: Name,
    /// How this person wants to be called.
    pub(crate) called: Name,
    /// Whether this person rests from it.
    pub(crate) resting: bool,
    /// What whoever invites says of it once somebody is in.
    pub(crate) kind: Option<BondKind>,
    /// How far it has come.
    pub(crate) stage: Stage,
    /// The keys of one's own letters in sealed exchanges, until they are released.
    pub(crate) seals: Vec<(CommitmentId, SealKey)>,
    /// Which letter of one's own was shared as which, the newest last.
    pub(crate) shared: Vec<(LetterId, LetterId)>,
}

/// How far meeting has come, in a bond or between one's own devices, with what the next step needs.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) enum Stage {
    Inviting(Inviting),
    Answering(Answering),
    Together,
}

/// An invitation that was given away.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Inviting {
    /// `circle::Invitation`.
    pub(super) invitation: Vec<u8>,
    /// What lets its owner read the claims.
    pub(super) read: [u8; 32],
    /// Whether the host has the mailbox.
    pub(super) open: bool,
    /// Whether the host has it no more.
    pub(super) over: bool,
    /// The claims as the host gave them, by their numbers.
    pub(super) claims: Vec<Vec<u8>>,
}

/// An invitation that was answered.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Answering {
    /// `circle::Claiming`.
    pub(super) claiming: Vec<u8>,
    /// What lets this claim's author fetch the welcome.
    pub(super) reply: [u8; 32],
    /// The number of the claim, once the host has it.
    pub(super) number: Option<u32>,
    /// Whether the host has the mailbox no more.
    pub(super) over: bool,
}

impl Stored {
    pub(super) fn bytes(&self) -> Zeroizing<Vec<u8>> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        Zeroizing::new(postcard::to_extend(self, vec![VERSION]).unwrap_or_default())
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        match postcard::take_from_bytes(bytes.strip_prefix(&[VERSION])?) {
            Ok((stored, [])) => Some(stored),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::FreshId;

    fn stored(stage: Stage) -> Stored {
        let name = |text| Name::new(text).unwrap();
        Stored {
            host: "h".into(),
            other: name("o"),
            called: name("c"),
            resting: false,
            kind: Some(BondKind::Friends),
            stage,
            seals: vec![(FreshId([1; 16]).into(), SealKey([2; 32]))],
            shared: vec![(FreshId([3; 16]).into(), FreshId([4; 16]).into())],
        }
    }

    #[test]
    fn the_bytes_are_frozen() {
        let mut tail = vec![1];
        tail.extend([1; 16]);
        tail.extend([2; 32]);
        tail.push(1);
        tail.extend([3; 16]);
        tail.extend([4; 16]);
        let head = [1, 1, b'h', 1, b'o', 1, b'c', 0, 1, 6];

        let mut inviting = [head.as_slice(), &[0, 1, 9]].concat();
        inviting.extend([5; 32]);
        inviting.extend([1, 0, 1, 1, 8]);
        let stage =
            Inviting { invitation: vec![9], read: [5; 32], open: true, over: false, claims: vec![vec![8]] };
        assert_eq!(*stored(Stage::Inviting(stage)).bytes(), [inviting, tail.clone()].concat());

        let mut answering = [head.as_slice(), &[1, 1, 9]].concat();
        answering.extend([5; 32]);
        answering.extend([1, 7, 0]);
        let stage = Answering { claiming: vec![9], reply: [5; 32], number: Some(7), over: false };
        assert_eq!(*stored(Stage::Answering(stage)).bytes(), [answering, tail.clone()].concat());

        let together = [head.as_slice(), &[2], &tail].concat();
        assert_eq!(*stored(Stage::Together).bytes(), together);
        assert_eq!(*Stored::read(&together).unwrap().bytes(), together);
        assert!(Stored::read(&together[..9]).is_none());
        assert!(Stored::read(&[together, vec![0]].concat()).is_none());
    }
}
