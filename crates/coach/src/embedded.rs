//! The packs and scorers inside the crate.

use std::sync::OnceLock;

use crate::pack::Pack;
use crate::scorer::Scorer;

impl Pack {
    /// English: all codes.
    pub fn english() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| {
            load(include_bytes!(concat!(env!("OUT_DIR"), "/en.pack"))).with_scorer(Scorer::english())
        })
    }

    /// Spanish: care.
    pub fn spanish() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| {
            load(include_bytes!(concat!(env!("OUT_DIR"), "/es.pack"))).with_scorer(Scorer::spanish())
        })
    }
}

impl Scorer {
    /// The scorer of English.
    pub fn english() -> &'static Scorer {
        static SCORER: OnceLock<Scorer> = OnceLock::new();
        SCORER.get_or_init(|| Scorer::from_bytes(include_bytes!("../scorer/en.bin")).unwrap_or_default())
    }

    /// The scorer of Spanish: care.
    pub fn spanish() -> &'static Scorer {
        static SCORER: OnceLock<Scorer> = OnceLock::new();
        SCORER.get_or_init(|| Scorer::from_bytes(include_bytes!("../scorer/es.bin")).unwrap_or_default())
    }
}

/// The bytes are the build's own; tests compare what they hold with the files.
fn load(bytes: &[u8]) -> Pack {
    Pack::from_image(bytes).unwrap_or_default()
}
