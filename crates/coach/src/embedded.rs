//! The packs and scorers inside the crate.

use std::sync::OnceLock;

use crate::pack::Pack;
use crate::scorer::Scorer;

const ENGLISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.pack"));
const SPANISH: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/es.pack"));

const ENGLISH_WEIGHTS: &[u8] = include_bytes!("../scorer/en.bin");
const SPANISH_WEIGHTS: &[u8] = include_bytes!("../scorer/es.bin");

impl Pack {
    /// English: all codes.
    pub fn english() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| load(ENGLISH).with_scorer(Scorer::english()))
    }

    /// Spanish: care.
    pub fn spanish() -> &'static Pack {
        static PACK: OnceLock<Pack> = OnceLock::new();
        PACK.get_or_init(|| load(SPANISH).with_scorer(Scorer::spanish()))
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

impl Scorer {
    /// The scorer of English.
    pub fn english() -> &'static Scorer {
        static SCORER: OnceLock<Scorer> = OnceLock::new();
        SCORER.get_or_init(|| Scorer::from_bytes(ENGLISH_WEIGHTS).unwrap_or_default())
    }

    /// The scorer of Spanish: care.
    pub fn spanish() -> &'static Scorer {
        static SCORER: OnceLock<Scorer> = OnceLock::new();
        SCORER.get_or_init(|| Scorer::from_bytes(SPANISH_WEIGHTS).unwrap_or_default())
    }
}

/// The bytes are the build's own; tests compare what they hold with the files.
fn load(bytes: &[u8]) -> Pack {
    Pack::from_image(bytes).unwrap_or_default()
}
