//! What openmls keeps of a group, in memory: values by key, each in postcard.

use crate::CircleError;
use openmls_traits::storage::{CURRENT_VERSION, StorageProvider, traits};
use serde::{Serialize, de::DeserializeOwned};
use std::{cell::RefCell, collections::BTreeMap};
use zeroize::Zeroizing;

/// The pairs of a storage, by key: what was stored is stored again as the same bytes.
pub(crate) type Values = Vec<(Vec<u8>, Vec<u8>)>;

/// A storage. What is deleted, replaced or dropped is overwritten.
#[derive(Default)]
pub(crate) struct Storage(RefCell<BTreeMap<Vec<u8>, Zeroizing<Vec<u8>>>>);

/// What a value is. The number begins its key, and is part of the stored bytes.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Place {
    JoinConfig = 1,
    Tree,
    Context,
    InterimTranscriptHash,
    ConfirmationTag,
    GroupState,
    MessageSecrets,
    ResumptionPsks,
    OwnLeafIndex,
    EpochSecrets,
    EpochKeyPairs,
    OwnLeafNodes,
    Proposals,
    KeyPackage,
    EncryptionKeyPair,
    SignatureKeyPair,
    Psk,
}

fn bytes(value: &(impl Serialize + ?Sized)) -> Result<Vec<u8>, CircleError> {
    postcard::to_allocvec(value).map_err(|_| CircleError::Damaged)
}

fn value<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, CircleError> {
    postcard::from_bytes(bytes).map_err(|_| CircleError::Damaged)
}

impl Storage {
    pub(crate) fn of(values: Values) -> Self {
        Self(RefCell::new(values.into_iter().map(|(key, value)| (key, Zeroizing::new(value))).collect()))
    }

    pub(crate) fn values(&self) -> Values {
        self.0.borrow().iter().map(|(key, value)| (key.clone(), value.to_vec())).collect()
    }

    fn put(
        &self,
        place: Place,
        key: &impl Serialize,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), CircleError> {
        self.put_bytes(bytes(&(place as u8, key))?, bytes(value)?)
    }

    fn get<T: DeserializeOwned>(&self, place: Place, key: &impl Serialize) -> Result<Option<T>, CircleError> {
        self.get_bytes(&bytes(&(place as u8, key))?)?.map(|bytes| value(&bytes)).transpose()
    }

    fn delete(&self, place: Place, key: &impl Serialize) -> Result<(), CircleError> {
        let key = bytes(&(place as u8, key))?;
        self.0.try_borrow_mut().map_err(|_| CircleError::Damaged)?.remove(&key);
        Ok(())
    }

    fn put_bytes(&self, key: Vec<u8>, value: Vec<u8>) -> Result<(), CircleError> {
        self.0.try_borrow_mut().map_err(|_| CircleError::Damaged)?.insert(key, Zeroizing::new(value));
        Ok(())
    }

    fn get_bytes(&self, key: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>, CircleError> {
        Ok(self.0.try_borrow().map_err(|_| CircleError::Damaged)?.get(key).cloned())
    }

    /// The proposals of a group in the order they came: reference and proposal, each as bytes.
    fn proposals(&self, group: &impl Serialize) -> Result<Values, CircleError> {
        Ok(self.get(Place::Proposals, group)?.unwrap_or_default())
    }
}

type Done = Result<(), CircleError>;
type Found<T> = Result<Option<T>, CircleError>;
type All<T> = Result<Vec<T>, CircleError>;

/// How openmls writes, reads and deletes the one value that a key has in a place.
macro_rules! one_for_each {
    ($($key:ident => $value:ident, $place:ident: $write:ident, $read:ident, $delete:ident;)*) => {$(
        fn $write<K: traits::$key<CURRENT_VERSION>, T: traits::$value<CURRENT_VERSION>>(
            &self,
            key: &K,
            value: &T,
        ) -> Done {
            self.put(Place::$place, key, value)
        }

        fn $read<K: traits::$key<CURRENT_VERSION>, T: traits::$value<CURRENT_VERSION>>(
            &self,
            key: &K,
        ) -> Found<T> {
            self.get(Place::$place, key)
        }

        fn $delete<K: traits::$key<CURRENT_VERSION>>(&self, key: &K) -> Done {
            self.delete(Place::$place, key)
        }
    )*};
}

impl StorageProvider<CURRENT_VERSION> for Storage {
    type Error = CircleError;

    one_for_each! {
        GroupId => TreeSync, Tree: write_tree, tree, delete_tree;
        GroupId => GroupContext, Context: write_context, group_context, delete_context;
        GroupId => InterimTranscriptHash, InterimTranscriptHash:
            write_interim_transcript_hash, interim_transcript_hash, delete_interim_transcript_hash;
        GroupId => ConfirmationTag, ConfirmationTag:
            write_confirmation_tag, confirmation_tag, delete_confirmation_tag;
        GroupId => MessageSecrets, MessageSecrets:
            write_message_secrets, message_secrets, delete_message_secrets;
        GroupId => ResumptionPskStore, ResumptionPsks:
            write_resumption_psk_store, resumption_psk_store, delete_all_resumption_psk_secrets;
        GroupId => LeafNodeIndex, OwnLeafIndex: write_own_leaf_index, own_leaf_index, delete_own_leaf_index;
        GroupId => GroupEpochSecrets, EpochSecrets:
            write_group_epoch_secrets, group_epoch_secrets, delete_group_epoch_secrets;
        HashReference => KeyPackage, KeyPackage: write_key_package, key_package, delete_key_package;
        SignaturePublicKey => SignatureKeyPair, SignatureKeyPair:
            write_signature_key_pair, signature_key_pair, delete_signature_key_pair;
    }

    // The trait names value and key of these the other way round.

    fn write_group_state<T: traits::GroupState<CURRENT_VERSION>, K: traits::GroupId<CURRENT_VERSION>>(
        &self,
        group: &K,
        state: &T,
    ) -> Done {
        self.put(Place::GroupState, group, state)
    }

    fn group_state<T: traits::GroupState<CURRENT_VERSION>, K: traits::GroupId<CURRENT_VERSION>>(
        &self,
        group: &K,
    ) -> Found<T> {
        self.get(Place::GroupState, group)
    }

    fn delete_group_state<K: traits::GroupId<CURRENT_VERSION>>(&self, group: &K) -> Done {
        self.delete(Place::GroupState, group)
    }

    fn write_encryption_key_pair<
        K: traits::EncryptionKey<CURRENT_VERSION>,
        T: traits::HpkeKeyPair<CURRENT_VERSION>,
    >(
        &self,
        key: &K,
        pair: &T,
    ) -> Done {
        self.put(Place::EncryptionKeyPair, key, pair)
    }

    fn encryption_key_pair<
        T: traits::HpkeKeyPair<CURRENT_VERSION>,
        K: traits::EncryptionKey<CURRENT_VERSION>,
    >(
        &self,
        key: &K,
    ) -> Found<T> {
        self.get(Place::EncryptionKeyPair, key)
    }

    fn delete_encryption_key_pair<K: traits::EncryptionKey<CURRENT_VERSION>>(&self, key: &K) -> Done {
        self.delete(Place::EncryptionKeyPair, key)
    }

    fn write_psk<K: traits::PskId<CURRENT_VERSION>, T: traits::PskBundle<CURRENT_VERSION>>(
        &self,
        id: &K,
        psk: &T,
    ) -> Done {
        self.put(Place::Psk, id, psk)
    }

    fn psk<T: traits::PskBundle<CURRENT_VERSION>, K: traits::PskId<CURRENT_VERSION>>(
        &self,
        id: &K,
    ) -> Found<T> {
        self.get(Place::Psk, id)
    }

    fn delete_psk<K: traits::PskId<CURRENT_VERSION>>(&self, id: &K) -> Done {
        self.delete(Place::Psk, id)
    }

    // JSON: openmls reads a number in it in two forms, and only a format that describes itself can tell them apart.

    fn write_mls_join_config<
        K: traits::GroupId<CURRENT_VERSION>,
        T: traits::MlsGroupJoinConfig<CURRENT_VERSION>,
    >(
        &self,
        group: &K,
        config: &T,
    ) -> Done {
        let json = serde_json::to_vec(config).map_err(|_| CircleError::Damaged)?;
        self.put(Place::JoinConfig, group, &json)
    }

    fn mls_group_join_config<
        K: traits::GroupId<CURRENT_VERSION>,
        T: traits::MlsGroupJoinConfig<CURRENT_VERSION>,
    >(
        &self,
        group: &K,
    ) -> Found<T> {
        let json: Option<Vec<u8>> = self.get(Place::JoinConfig, group)?;
        json.map(|json| serde_json::from_slice(&json).map_err(|_| CircleError::Damaged)).transpose()
    }

    fn delete_group_config<K: traits::GroupId<CURRENT_VERSION>>(&self, group: &K) -> Done {
        self.delete(Place::JoinConfig, group)
    }

    fn write_encryption_epoch_key_pairs<
        K: traits::GroupId<CURRENT_VERSION>,
        E: traits::EpochKey<CURRENT_VERSION>,
        T: traits::HpkeKeyPair<CURRENT_VERSION>,
    >(
        &self,
        group: &K,
        epoch: &E,
        leaf: u32,
        pairs: &[T],
    ) -> Done {
        self.put(Place::EpochKeyPairs, &(group, epoch, leaf), pairs)
    }

    fn encryption_epoch_key_pairs<
        K: traits::GroupId<CURRENT_VERSION>,
        E: traits::EpochKey<CURRENT_VERSION>,
        T: traits::HpkeKeyPair<CURRENT_VERSION>,
    >(
        &self,
        group: &K,
        epoch: &E,
        leaf: u32,
    ) -> All<T> {
        Ok(self.get(Place::EpochKeyPairs, &(group, epoch, leaf))?.unwrap_or_default())
    }

    fn delete_encryption_epoch_key_pairs<
        K: traits::GroupId<CURRENT_VERSION>,
        E: traits::EpochKey<CURRENT_VERSION>,
    >(
        &self,
        group: &K,
        epoch: &E,
        leaf: u32,
    ) -> Done {
        self.delete(Place::EpochKeyPairs, &(group, epoch, leaf))
    }

    fn append_own_leaf_node<K: traits::GroupId<CURRENT_VERSION>, T: traits::LeafNode<CURRENT_VERSION>>(
        &self,
        group: &K,
        leaf: &T,
    ) -> Done {
        let mut leaves: Vec<Vec<u8>> = self.get(Place::OwnLeafNodes, group)?.unwrap_or_default();
        leaves.push(bytes(leaf)?);
        self.put(Place::OwnLeafNodes, group, &leaves)
    }

    fn own_leaf_nodes<K: traits::GroupId<CURRENT_VERSION>, T: traits::LeafNode<CURRENT_VERSION>>(
        &self,
        group: &K,
    ) -> All<T> {
        let leaves: Vec<Vec<u8>> = self.get(Place::OwnLeafNodes, group)?.unwrap_or_default();
        leaves.iter().map(|leaf| value(leaf)).collect()
    }

    fn delete_own_leaf_nodes<K: traits::GroupId<CURRENT_VERSION>>(&self, group: &K) -> Done {
        self.delete(Place::OwnLeafNodes, group)
    }

    fn queue_proposal<
        K: traits::GroupId<CURRENT_VERSION>,
        R: traits::ProposalRef<CURRENT_VERSION>,
        T: traits::QueuedProposal<CURRENT_VERSION>,
    >(
        &self,
        group: &K,
        reference: &R,
        proposal: &T,
    ) -> Done {
        let mut all = self.proposals(group)?;
        all.push((bytes(reference)?, bytes(proposal)?));
        self.put(Place::Proposals, group, &all)
    }

    fn queued_proposal_refs<K: traits::GroupId<CURRENT_VERSION>, R: traits::ProposalRef<CURRENT_VERSION>>(
        &self,
        group: &K,
    ) -> All<R> {
        self.proposals(group)?.iter().map(|(reference, _)| value(reference)).collect()
    }

    fn queued_proposals<
        K: traits::GroupId<CURRENT_VERSION>,
        R: traits::ProposalRef<CURRENT_VERSION>,
        T: traits::QueuedProposal<CURRENT_VERSION>,
    >(
        &self,
        group: &K,
    ) -> All<(R, T)> {
        let all = self.proposals(group)?;
        all.iter().map(|(reference, proposal)| Ok((value(reference)?, value(proposal)?))).collect()
    }

    fn remove_proposal<K: traits::GroupId<CURRENT_VERSION>, R: traits::ProposalRef<CURRENT_VERSION>>(
        &self,
        group: &K,
        reference: &R,
    ) -> Done {
        let (mut all, gone) = (self.proposals(group)?, bytes(reference)?);
        all.retain(|(reference, _)| *reference != gone);
        self.put(Place::Proposals, group, &all)
    }

    fn clear_proposal_queue<K: traits::GroupId<CURRENT_VERSION>, R: traits::ProposalRef<CURRENT_VERSION>>(
        &self,
        group: &K,
    ) -> Done {
        self.delete(Place::Proposals, group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Circle, Kind, Person, Seconds};
    use mendwell_platform::OsRandom;
    use openmls::group::{GroupId, MlsGroup};
    use openmls_traits::storage::{Entity, Key};
    use serde::Deserialize;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Any(u8);

    impl Entity<CURRENT_VERSION> for Any {}
    impl Key<CURRENT_VERSION> for Any {}
    impl traits::GroupId<CURRENT_VERSION> for Any {}
    impl traits::ProposalRef<CURRENT_VERSION> for Any {}
    impl traits::QueuedProposal<CURRENT_VERSION> for Any {}
    impl traits::LeafNode<CURRENT_VERSION> for Any {}
    impl traits::TreeSync<CURRENT_VERSION> for Any {}

    #[test]
    fn proposals_stay_in_order_until_they_are_removed() {
        let (storage, group) = (Storage::default(), Any(1));
        for n in [7, 3, 5] {
            storage.queue_proposal(&group, &Any(n), &Any(n + 10)).unwrap();
        }
        storage.remove_proposal(&group, &Any(3)).unwrap();
        assert_eq!(storage.queued_proposals(&group).unwrap(), [(Any(7), Any(17)), (Any(5), Any(15))]);
        assert_eq!(storage.queued_proposal_refs::<_, Any>(&group).unwrap(), [Any(7), Any(5)]);
        storage.clear_proposal_queue::<_, Any>(&group).unwrap();
        assert_eq!(storage.queued_proposal_refs::<_, Any>(&group).unwrap(), []);
        assert!(storage.values().is_empty());
    }

    #[test]
    fn leaves_are_added_and_other_values_replaced() {
        let (storage, group) = (Storage::default(), Any(1));
        for n in [1, 2] {
            storage.append_own_leaf_node(&group, &Any(n)).unwrap();
            storage.write_tree(&group, &Any(n)).unwrap();
        }
        assert_eq!(storage.own_leaf_nodes::<_, Any>(&group).unwrap(), [Any(1), Any(2)]);
        assert_eq!(storage.tree(&group).unwrap(), Some(Any(2)));
        assert_eq!(storage.tree::<_, Any>(&Any(2)).unwrap(), None);
        let again = Storage::of(storage.values());
        again.delete_tree(&group).unwrap();
        assert_eq!(again.tree::<_, Any>(&group).unwrap(), None);
        assert_eq!(again.own_leaf_nodes::<_, Any>(&group).unwrap(), [Any(1), Any(2)]);
    }

    #[test]
    fn a_damaged_value_is_an_error_or_never_read() {
        let random = &mut OsRandom;
        let person = Person::fresh(random).unwrap();
        let circle = Circle::create(Kind::Bond, person, Seconds(1_795_305_600), random).unwrap();
        let id = GroupId::from_slice(circle.id().as_bytes());
        let whole = circle.storage.values();
        let mut refused = 0;
        for at in 0..whole.len() {
            let mut cut = whole.clone();
            cut[at].1.pop();
            let place = cut[at].0[0];
            let read = MlsGroup::load(&Storage::of(cut), &id);
            assert!(read.is_err() || place == Place::EpochKeyPairs as u8, "{place}");
            refused += usize::from(read.is_err());
        }
        assert_eq!(refused, whole.len() - 1);
    }
}
