//! Randomness.

/// Fills bytes with randomness fit for keys.
pub trait Random {
    /// Fills the whole slice.
    ///
    /// # Errors
    /// If the system has no randomness to give; nothing that needs it may go on.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), RandomError>;

    /// An array of random bytes.
    ///
    /// # Errors
    /// As [`Random::fill`].
    fn array<const N: usize>(&mut self) -> Result<[u8; N], RandomError> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
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
