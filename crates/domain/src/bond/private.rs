//! What is one person's own, until they give it.

use core::fmt;

/// Something private. It cannot be written into a bond: it has no `Serialize`, so a shared fact that held one would
/// not compile. The only way out is [`Private::share`], which a person's deliberate act calls.
///
/// ```compile_fail,E0277
/// use mendwell_domain::{Words, bond::Private};
///
/// #[derive(serde::Serialize)]
/// enum Shared {
///     Whispered { note: Private<Words> },
/// }
/// ```
///
/// The same without `Private` compiles, so it is `Private` that the compiler refuses:
///
/// ```
/// # use mendwell_domain::Words;
/// #[derive(serde::Serialize)]
/// enum Shared {
///     Said { note: Words },
/// }
/// ```
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Holds something as private.
    pub fn new(own: T) -> Self {
        Self(own)
    }

    /// Shows it to its owner.
    pub fn own(&self) -> &T {
        &self.0
    }

    /// Gives it out of one's hands. Call this where a person has just said so, and nowhere else.
    pub fn share(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Private::new("secret")), "Private");
    }
}
