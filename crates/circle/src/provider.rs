//! What openmls asks of its surroundings: memory, primitives, and randomness of ours.

use crate::{CircleError, primitives::Primitives};
use mendwell_platform::{Random, RandomError};
use openmls_memory_storage::MemoryStorage;
use openmls_traits::{OpenMlsProvider, random::OpenMlsRand};
use std::cell::RefCell;
use zeroize::Zeroize;

/// The key-value pairs of openmls's storage, by key.
pub(crate) type Values = Vec<(Vec<u8>, Vec<u8>)>;

/// The pairs, in the order of their keys: what was stored is stored again as the same bytes.
pub(crate) fn values(storage: &MemoryStorage) -> Result<Values, CircleError> {
    let map = storage.values.read().map_err(|_| CircleError::Damaged)?;
    let mut values: Values = map.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
    values.sort();
    Ok(values)
}

/// A storage of these pairs.
pub(crate) fn storage(values: Values) -> Result<MemoryStorage, CircleError> {
    let storage = MemoryStorage::default();
    storage.values.write().map_err(|_| CircleError::Damaged)?.extend(values);
    Ok(storage)
}

/// Overwrites what a storage holds before it is freed.
pub(crate) fn wipe(storage: &MemoryStorage) {
    if let Ok(mut map) = storage.values.write() {
        map.values_mut().for_each(Zeroize::zeroize);
    }
}

/// One call's surroundings.
pub(crate) struct Provider<'a, R> {
    storage: &'a MemoryStorage,
    crypto: Primitives,
    random: Given<'a, R>,
}

impl<'a, R: Random> Provider<'a, R> {
    pub(crate) fn new(storage: &'a MemoryStorage, random: &'a mut R) -> Self {
        Self { storage, crypto: Primitives, random: Given(RefCell::new(random)) }
    }
}

impl<'a, R: Random> OpenMlsProvider for Provider<'a, R> {
    type CryptoProvider = Primitives;
    type RandProvider = Given<'a, R>;
    type StorageProvider = MemoryStorage;

    fn storage(&self) -> &MemoryStorage {
        self.storage
    }

    fn crypto(&self) -> &Primitives {
        &self.crypto
    }

    fn rand(&self) -> &Given<'a, R> {
        &self.random
    }
}

/// The caller's randomness. HPKE draws from the system's generator by itself; the rest comes from here.
pub(crate) struct Given<'a, R>(RefCell<&'a mut R>);

impl<R: Random> OpenMlsRand for Given<'_, R> {
    type Error = RandomError;

    fn random_array<const N: usize>(&self) -> Result<[u8; N], RandomError> {
        self.0.try_borrow_mut().map_err(|_| RandomError)?.array()
    }

    fn random_vec(&self, len: usize) -> Result<Vec<u8>, RandomError> {
        let mut bytes = vec![0; len];
        self.0.try_borrow_mut().map_err(|_| RandomError)?.fill(&mut bytes)?;
        Ok(bytes)
    }
}

/// For calls that need none: asking is an error, not a guess.
pub(crate) struct NoRandom;

impl Random for NoRandom {
    fn fill(&mut self, _: &mut [u8]) -> Result<(), RandomError> {
        Err(RandomError)
    }
}
