//! A circle: an MLS group, and oneself in it.

use crate::{
    CircleError, CircleKey, Person, bytes,
    provider::{NoRandom, Provider},
    storage::{Storage, Values},
    suite,
};
use mendwell_platform::Random;
use mendwell_wire::CircleId;
use openmls::prelude::{GroupId, LeafNodeIndex, MlsGroup, MlsMessageBodyIn, MlsMessageIn, StagedWelcome};
use serde::{Deserialize, Serialize};
use tls_codec::DeserializeBytes;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Seconds since 1970-01-01, as the caller's clock says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seconds(pub u64);

/// What kind of circle. Part of the group's context: all members hold it for the same, and no commit changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[repr(u8)]
pub enum Kind {
    /// One person's devices, one leaf a device.
    Own = 1,
    /// The people of one relationship, one leaf a person.
    Bond = 2,
    /// People of a bond and a counsellor, one leaf a person.
    Room = 3,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Own, Self::Bond, Self::Room];
}

/// A member, and the number of their leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The number. After a removal it may be another's.
    pub leaf: u32,
    /// Who it is.
    pub key: CircleKey,
}

/// A circle in one epoch, as one member sees it.
///
/// Nothing changes it: what changes a circle gives a new one, and the caller keeps the old until the new is stored.
pub struct Circle {
    pub(crate) kind: Kind,
    pub(crate) person: Person,
    pub(crate) group: MlsGroup,
    pub(crate) storage: Storage,
}

impl std::fmt::Debug for Circle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Circle({:?}, epoch {}, ..)", self.kind, self.epoch())
    }
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct State {
    #[zeroize(skip)]
    id: CircleId,
    person: [u8; 32],
    values: Values,
}

impl Circle {
    /// A new circle with oneself in it.
    ///
    /// # Errors
    /// If there is no randomness.
    pub fn create(
        kind: Kind,
        person: Person,
        now: Seconds,
        random: &mut impl Random,
    ) -> Result<Self, CircleError> {
        let id = GroupId::from_slice(&random.array::<{ CircleId::BYTES }>()?);
        let storage = Storage::default();
        let group = MlsGroup::new_with_group_id(
            &Provider::new(&storage, random),
            &person,
            &suite::create_config(kind, now)?,
            id,
            suite::credential(person.key()),
        )
        .map_err(|_| CircleError::Mls)?;
        Ok(Self { kind, person, group, storage })
    }

    /// Joins by a welcome, with what was kept when the package was made. `inviter` must be who wrote the welcome.
    pub(crate) fn join(
        person: Person,
        kept: Values,
        welcome: &[u8],
        inviter: CircleKey,
    ) -> Result<Self, CircleError> {
        let message = MlsMessageIn::tls_deserialize_exact_bytes(welcome).map_err(|_| CircleError::Damaged)?;
        let MlsMessageBodyIn::Welcome(welcome) = message.extract() else {
            return Err(CircleError::Damaged);
        };
        if welcome.ciphersuite() != suite::SUITE {
            return Err(CircleError::Mls);
        }
        let storage = Storage::of(kept);
        let mut none = NoRandom;
        let provider = Provider::new(&storage, &mut none);
        // Leaves are not rejected for their age: members stay for years.
        let staged = StagedWelcome::build_from_welcome(&provider, &suite::join_config(), welcome)
            .map_err(|_| CircleError::Mls)?
            .skip_lifetime_validation()
            .build()
            .map_err(|_| CircleError::Mls)?;
        let wrote = staged.welcome_sender().map_err(|_| CircleError::Mls)?;
        if suite::leaf_key(wrote) != Some(inviter) {
            return Err(CircleError::NoMember);
        }
        let group = staged.into_group(&provider).map_err(|_| CircleError::Mls)?;
        let kind = suite::kind_of(group.extensions()).ok_or(CircleError::Mls)?;
        let circle = Self { kind, person, group, storage };
        circle.check()?;
        Ok(circle)
    }

    /// Opens what [`Circle::to_bytes`] gave.
    ///
    /// # Errors
    /// If the bytes are damaged or of another version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, CircleError> {
        let mut state: State = bytes::read(bytes)?;
        let storage = Storage::of(std::mem::take(&mut state.values));
        let group = MlsGroup::load(&storage, &GroupId::from_slice(state.id.as_bytes()))
            .map_err(|_| CircleError::Damaged)?
            .ok_or(CircleError::Damaged)?;
        let kind = suite::kind_of(group.extensions()).ok_or(CircleError::Damaged)?;
        let circle = Self { kind, person: Person::from_seed(&state.person), group, storage };
        circle.check().map_err(|_| CircleError::Damaged)?;
        Ok(circle)
    }

    /// All of it, with its secrets: for the caller to seal and store.
    ///
    /// # Errors
    /// Never in practice.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, CircleError> {
        let values = self.storage.values();
        bytes::write(&State { id: self.id(), person: self.person.seed(), values })
    }

    /// The circle's name, at the host too: the group's id.
    pub fn id(&self) -> CircleId {
        let mut id = [0; CircleId::BYTES];
        id.iter_mut().zip(self.group.group_id().as_slice()).for_each(|(to, from)| *to = *from);
        CircleId::new(id)
    }

    /// What kind of circle it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The epoch.
    pub fn epoch(&self) -> u64 {
        self.group.epoch().as_u64()
    }

    /// Oneself.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// Who is in it, by leaf.
    pub fn members(&self) -> Vec<Member> {
        let members = self.group.members();
        members
            .filter_map(|member| {
                let key = suite::key_of(&member.credential, &member.signature_key)?;
                Some(Member { leaf: member.index.u32(), key })
            })
            .collect()
    }

    pub(crate) fn leaf_of(&self, key: CircleKey) -> Result<LeafNodeIndex, CircleError> {
        let members = self.members();
        let member = members.iter().find(|member| member.key == key).ok_or(CircleError::NoMember)?;
        Ok(LeafNodeIndex::new(member.leaf))
    }

    pub(crate) fn fork(&self) -> Result<Self, CircleError> {
        let storage = Storage::of(self.storage.values());
        let group = MlsGroup::load(&storage, self.group.group_id())
            .map_err(|_| CircleError::Damaged)?
            .ok_or(CircleError::Damaged)?;
        Ok(Self { kind: self.kind, person: self.person.clone(), group, storage })
    }

    /// What must hold for every circle, however one came to it.
    fn check(&self) -> Result<(), CircleError> {
        let tree = self.group.public_group();
        let leaves = self.group.members().filter_map(|member| tree.leaf(member.index)).map(suite::leaf_key);
        let keys: Option<Vec<_>> = leaves.collect();
        let ours = self.group.ciphersuite() == suite::SUITE
            && self.group.group_id().as_slice().len() == CircleId::BYTES
            && keys.is_some_and(|keys| keys.len() == self.group.members().count())
            && self.group.own_leaf_node().and_then(suite::leaf_key) == Some(self.person.key());
        ours.then_some(()).ok_or(CircleError::Mls)
    }
}
