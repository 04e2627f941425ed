//! Six words to compare by voice.

use crate::{CircleKey, bytes};
use bip39::Language;

/// Six words of the English BIP-39 list, 11 bits each, of SHA-256 over a label, the inviter's key in the link and the
/// hash of the claim. Both are fixed before anybody sees the words, so nobody can choose them; who wants to answer in
/// somebody's place with the same words has to try about 2⁶⁶ claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub [&'static str; 6]);

impl Words {
    pub(crate) fn of(inviter: CircleKey, claim: &[u8; 32]) -> Self {
        let hash = bytes::hash("mendwell/meeting/words/1", &[&inviter.0, claim]);
        let bit = |at: usize| hash.get(at / 8).map_or(0, |byte| usize::from(byte >> (7 - at % 8) & 1));
        let word = |number: usize| (11 * number..11 * (number + 1)).fold(0, |index, at| index << 1 | bit(at));
        let list = Language::English.word_list();
        Self([0, 1, 2, 3, 4, 5].map(|number| list.get(word(number)).copied().unwrap_or_default()))
    }
}

impl std::fmt::Display for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}
