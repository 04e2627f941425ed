//! What one's own devices tell each other, each thing once: whoever hears it twice knows it by its identity.

use super::fact::{OF_BONDS, VERSION};
use mendwell_domain::bond::SealKey;
use mendwell_domain::{BondId, CommitmentId, FactId, FreshId, LetterId, Name};
use mendwell_sync::Handed;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// One thing about bonds. Facts are passed on as they are: [`super::fact`].
#[derive(Clone, Serialize, Deserialize)]
pub(super) enum Item {
    /// A bond, for a device that does not have it.
    Bond(Box<HandedBond>),
    /// A bond was left. Wins over handing it over, in every order.
    Left(BondId),
    /// The key of one's own letter in a sealed exchange, so that either device can open it.
    Seal { bond: BondId, commitment: CommitmentId, key: SealKey },
    /// A letter of one's own was shared as this one, so that a better version follows it.
    Shared { bond: BondId, own: LetterId, shared: LetterId },
}

/// What a device needs to be in a bond as the same person.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct HandedBond {
    /// What it is called on this person's devices.
    pub(super) bond: BondId,
    /// Its host.
    pub(super) host: String,
    /// What this person calls the other.
    pub(super) other: Name,
    /// How this person wants to be called.
    pub(super) called: Name,
    /// Whether this person rested from it when it was handed over.
    pub(super) resting: bool,
    /// The circle.
    pub(super) circle: Handed,
}

impl Item {
    /// Its identity: the same on every device.
    pub(super) fn id(&self) -> FactId {
        match self {
            Self::Bond(handed) => bond_item(handed.bond),
            Self::Left(bond) => left_item(*bond),
            Self::Seal { commitment, .. } => (*commitment).into(),
            Self::Shared { shared, .. } => (*shared).into(),
        }
    }

    pub(super) fn bytes(&self) -> Zeroizing<Vec<u8>> {
        // Writing to memory cannot fail for types without maps or foreign serializers.
        Zeroizing::new(postcard::to_extend(self, vec![VERSION, OF_BONDS]).unwrap_or_default())
    }

    /// Reads one; none if a later version wrote it, or it is another one than was said.
    pub(super) fn read(id: FactId, bytes: &[u8]) -> Option<Self> {
        match postcard::take_from_bytes::<Self>(bytes.strip_prefix(&[VERSION, OF_BONDS])?) {
            Ok((item, [])) if item.id() == id => Some(item),
            _ => None,
        }
    }
}

pub(super) fn bond_item(bond: BondId) -> FactId {
    named("mendwell/own/bond/1", bond)
}

pub(super) fn left_item(bond: BondId) -> FactId {
    named("mendwell/own/left/1", bond)
}

/// The first 16 bytes of SHA-256 over a label and the bond.
fn named(label: &str, bond: BondId) -> FactId {
    let hash: [u8; 32] = Sha256::new_with_prefix(label).chain_update(bond.bytes()).finalize().into();
    FreshId(hash.first_chunk().copied().unwrap_or_default()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::{Day, Fact, Room};
    use mendwell_ledger::Entry;

    #[test]
    fn the_bytes_are_frozen() {
        let id = |n| FreshId([n; 16]);
        let items = [
            (Item::Left(id(2).into()), [&[1, 1, 1][..], &[2; 16]].concat()),
            (
                Item::Seal { bond: id(2).into(), commitment: id(3).into(), key: SealKey([4; 32]) },
                [&[1, 1, 2][..], &[2; 16], &[3; 16], &[4; 32]].concat(),
            ),
            (
                Item::Shared { bond: id(2).into(), own: id(5).into(), shared: id(6).into() },
                [&[1, 1, 3][..], &[2; 16], &[5; 16], &[6; 16]].concat(),
            ),
        ];
        for (item, bytes) in items {
            assert_eq!(*item.bytes(), bytes);
            assert_eq!(*Item::read(item.id(), &bytes).unwrap().bytes(), bytes);
            assert!(Item::read(id(9).into(), &bytes).is_none(), "another identity");
            assert_eq!(crate::devices::fact::read(item.id(), &bytes), None, "no fact");
            assert!(Item::read(item.id(), &[&bytes[..], &[0]].concat()).is_none());
        }
        let fact = Fact::RoomVisited { room: Room::Acknowledge };
        let entry = Entry { id: id(1).into(), day: Day::from_epoch_days(0), fact };
        let bytes = crate::devices::fact::bytes(&entry.bytes());
        assert_eq!(*bytes, [&[1, 0][..], &entry.bytes()].concat());
        assert_eq!(crate::devices::fact::read(entry.id, &bytes), Some(entry));
        assert_eq!(crate::devices::fact::read(id(9).into(), &bytes), None);
        assert!(Item::read(id(1).into(), &bytes).is_none());
        assert_eq!(bond_item(id(7).into()).to_string(), "730815413a525b0af72763f301addf92");
        assert_eq!(left_item(id(7).into()).to_string(), "5e56bbd36715d63cf35881895db9d02f");
    }
}
