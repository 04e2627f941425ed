use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroize;

use crate::bytes::{self, codec, fixed_bytes};

/// A secret of 32 bytes, wiped when dropped, and the hash of it that a host keeps instead.
macro_rules! secret {
    ($(#[$about:meta])* $name:ident, $(#[$about_hash:meta])* $hash:ident) => {
        fixed_bytes! {
            $(#[$about_hash])*
            $hash, 32, hidden
        }

        impl $hash {
            /// Whether `secret` is the one this is the hash of; takes equally long for every wrong one.
            #[must_use]
            pub fn is_of(&self, secret: &$name) -> bool {
                bool::from(self.as_bytes().ct_eq(secret.hash().as_bytes()))
            }
        }

        $(#[$about])*
        #[derive(Clone)]
        pub struct $name([u8; 32]);

        impl $name {
            /// From its bytes.
            #[must_use]
            pub const fn new(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// As it stands in a header or in JSON: base64url without padding.
            #[must_use]
            pub fn reveal(&self) -> String {
                bytes::to_text(&self.0)
            }

            /// From what [`Self::reveal`] gives, and from nothing else.
            #[must_use]
            pub fn from_text(text: &str) -> Option<Self> {
                bytes::from_text(text)?.try_into().ok().map(Self)
            }

            /// SHA-256 of its 32 bytes. No salt and no slow hash: it is random, so it cannot be guessed.
            #[must_use]
            pub fn hash(&self) -> $hash {
                $hash::new(Sha256::digest(self.0).into())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                self.0.zeroize();
            }
        }

        codec!($name, 32);
    };
}

secret! {
    /// Lets in: exported from an epoch of the circle, or made for a mailbox. Shown to the host with each request.
    Token,
    /// SHA-256 of a [`Token`]: what the host keeps. It lets nobody in.
    TokenHash
}

secret! {
    /// Makes the host drop one body. Whoever shows it may, member or not.
    DropKey,
    /// SHA-256 of a [`DropKey`], given to the host together with the body.
    DropHash
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SHA-256 of 32 zero bytes. Frozen: a host keeps such hashes for as long as it keeps circles.
    const ZEROS: &str = "Zmh6rfhivXdsj8GLjp-OIAiXFIVu4jOzkCpZHQ1fKSU";

    #[test]
    fn the_hash_is_as_frozen() {
        assert_eq!(Token::new([0; 32]).hash().to_text(), ZEROS);
        assert_eq!(DropKey::new([0; 32]).hash().to_text(), ZEROS);
    }

    #[test]
    fn a_hash_knows_its_secret_and_no_other() {
        let hash = Token::new([1; 32]).hash();
        assert!(hash.is_of(&Token::new([1; 32])));
        for bit in 0..256 {
            let mut bytes = [1; 32];
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(!hash.is_of(&Token::new(bytes)), "bit {bit}");
        }
    }

    #[test]
    fn a_secret_is_never_shown() {
        let shown = format!("{:?} {:?}", Token::new([7; 32]), DropKey::new([7; 32]));
        assert_eq!(shown, "Token(…) DropKey(…)");
        assert_eq!(format!("{:?}", Token::new([7; 32]).hash()), "TokenHash(…)");
    }
}
