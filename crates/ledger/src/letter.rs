//! Sealed letters: what the fold of a bond asks of cryptography, answered by `circle`.

use crate::person_id;
use mendwell_circle::{About, CircleKey, LetterError, LetterKey, RecordKeys, SealedLetter};
use mendwell_domain::bond::{Digest, Opened, Opening, SealKey, SealedBytes};
use mendwell_domain::{Body, LetterKind, SealId};
use mendwell_platform::Random;
use mendwell_wire::CircleId;

const VERSION: u8 = 1;
/// A letter that was taken back and the one put in instead differ by salt and key, so there is one revision only.
const REVISION: u32 = 1;

/// A letter that was sealed: what to commit to, and the key to keep until all are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedLetter {
    /// What is committed to.
    pub digest: Digest,
    /// The sealed letter.
    pub sealed: SealedBytes,
    /// What opens it.
    pub key: SealKey,
}

/// Seals a letter of this author for this sealed exchange.
///
/// # Errors
/// If there is no randomness, or the letter is longer than a sealed one may be.
pub fn close_letter(
    circle: CircleId,
    seal: SealId,
    author: CircleKey,
    kind: LetterKind,
    body: &Body,
    random: &mut impl Random,
) -> Result<ClosedLetter, LetterError> {
    let plain = postcard::to_extend(&(kind, body), vec![VERSION]).map_err(|_| LetterError::Version)?;
    let (letter, key) = SealedLetter::seal(&about(circle, seal, author), &plain, random)?;
    let sealed = SealedBytes::new(letter.to_bytes()).map_err(|_| LetterError::TooLong)?;
    Ok(ClosedLetter { digest: Digest(letter.commitment()), sealed, key: SealKey(key.0) })
}

/// Opens a letter for the fold, if everything is as it was committed to. The people are those of the circle's epochs.
pub fn open_letter(keys: &RecordKeys, opening: Opening<'_>) -> Option<Opened> {
    let mut people = keys.epochs().flat_map(|epoch| keys.members(epoch));
    let author = people.find(|member| person_id(member.key) == opening.author)?.key;
    let letter = SealedLetter::from_bytes(opening.sealed.bytes()).ok()?;
    if letter.commitment() != opening.digest.0 {
        return None;
    }
    let about = about(keys.circle(), opening.seal, author);
    let plain = letter.open(&about, &LetterKey(opening.key.0)).ok()?;
    match postcard::take_from_bytes(plain.strip_prefix(&[VERSION])?) {
        Ok(((kind, body), [])) => Some(Opened { kind, body }),
        _ => None,
    }
}

fn about(circle: CircleId, seal: SealId, author: CircleKey) -> About {
    About { circle, exchange: *seal.bytes(), author, revision: REVISION }
}
