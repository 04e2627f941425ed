//! Randomness.

/// Fills bytes with randomness fit for keys.
pub trait Random {
    /// Fills the whole slice.
    ///
    /// # Errors
    /// If the system has no randomness to give; nothing that needs it may go on.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError>;

    /// Fills from a stream of this name. What is drawn from one stream never moves what comes from another: the system's
    /// generator has that by itself, and one that repeats must see to it.
    ///
    /// # Errors
    /// As [`Random::fill`].
    fn fill_from(&mut self, stream: &[u8; 16], bytes: &mut [u8]) -> Result<(), RandomError> {
        let _ = stream;
        self.fill(bytes)
    }

    /// An array of random bytes.
    ///
    /// # Errors
    /// As [`Random::fill`].
    fn array<const N: usize>(&mut self) -> Result<[u8; N], RandomError>
    where
        Self: Sized,
    {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }
}

/// One stream of a generator.
#[derive(Debug)]
pub struct Stream<'a, R> {
    random: &'a mut R,
    name: [u8; 16],
}

impl<'a, R: Random> Stream<'a, R> {
    /// The stream of this name.
    pub fn new(random: &'a mut R, name: [u8; 16]) -> Self {
        Self { random, name }
    }
}

impl<R: Random> Random for Stream<'_, R> {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        self.random.fill_from(&self.name, bytes)
    }
}

/// The system gave no randomness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the device gives no randomness")]
pub struct RandomError;

/// The operating system's or the browser's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRandom;

impl Random for OsRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError> {
        getrandom::fill(bytes).map_err(|_| RandomError)
    }
}
