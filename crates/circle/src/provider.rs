//! What openmls asks of its surroundings: memory, primitives, and randomness of ours.

use crate::{primitives::Primitives, storage::Storage};
use mendwell_platform::{Random, RandomError};
use openmls_traits::{OpenMlsProvider, random::OpenMlsRand};
use std::cell::RefCell;

/// One call's surroundings. Whose randomness it is, is not in its type: MLS is compiled once for all.
pub(crate) struct Provider<'a> {
    storage: &'a Storage,
    crypto: Primitives,
    random: Given<'a>,
}

impl<'a> Provider<'a> {
    pub(crate) fn new(storage: &'a Storage, random: &'a mut dyn Random) -> Self {
        Self { storage, crypto: Primitives, random: Given(RefCell::new(random)) }
    }
}

impl<'a> OpenMlsProvider for Provider<'a> {
    type CryptoProvider = Primitives;
    type RandProvider = Given<'a>;
    type StorageProvider = Storage;

    fn storage(&self) -> &Storage {
        self.storage
    }

    fn crypto(&self) -> &Primitives {
        &self.crypto
    }

    fn rand(&self) -> &Given<'a> {
        &self.random
    }
}

/// The caller's randomness. HPKE draws from the system's generator by itself; the rest comes from here.
pub(crate) struct Given<'a>(RefCell<&'a mut dyn Random>);

impl OpenMlsRand for Given<'_> {
    type Error = RandomError;

    fn random_array<const N: usize>(&self) -> Result<[u8; N], RandomError> {
        let mut bytes = [0; N];
        self.0.try_borrow_mut().map_err(|_| RandomError)?.fill(&mut bytes)?;
        Ok(bytes)
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
