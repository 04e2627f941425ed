//! The packs inside the crate.

use std::sync::OnceLock;

use crate::pack::Pack;

impl Pack {
    /// English: all codes.
    pub fn english() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| load(include_bytes!(concat!(env!("OUT_DIR"), "/en.pack"))))
    }

    /// Spanish: care.
    pub fn spanish() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| load(include_bytes!(concat!(env!("OUT_DIR"), "/es.pack"))))
    }
}

/// The bytes are the build's own; tests compare what they hold with the files.
fn load(bytes: &[u8]) -> Pack {
    Pack::from_image(bytes).unwrap_or_default()
}
