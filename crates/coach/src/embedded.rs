//! The packs inside the crate.

use std::sync::OnceLock;

use crate::pack::Pack;

const ENGLISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.pack"));
const SPANISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/es.pack"));

impl Pack {
    /// English: all codes.
    pub fn english() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| load(ENGLISH))
    }

    /// Spanish: care.
    pub fn spanish() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| load(SPANISH))
    }

    /// The bytes that [`Pack::english`] is loaded from.
    #[must_use]
    pub fn english_image() -> &'static [u8] {
        ENGLISH
    }

    /// The bytes that [`Pack::spanish`] is loaded from.
    #[must_use]
    pub fn spanish_image() -> &'static [u8] {
        SPANISH
    }
}

/// The bytes are the build's own; tests compare what they hold with the files.
fn load(bytes: &[u8]) -> Pack {
    Pack::from_image(bytes).unwrap_or_default()
}
