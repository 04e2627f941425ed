//! Who somebody is in the facts of a circle.

use mendwell_circle::CircleKey;
use mendwell_domain::{FreshId, PersonId};
use sha2::{Digest, Sha256};

/// The person of a circle's key: the first 16 bytes of SHA-256 over `mendwell/person/1` and the key. A person has another
/// key, and so another identity, in every circle.
pub fn person_id(key: CircleKey) -> PersonId {
    let hash: [u8; 32] = Sha256::new_with_prefix("mendwell/person/1").chain_update(key.0).finalize().into();
    let mut id = [0; 16];
    id.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    FreshId(id).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Frozen, and computed by another program (Python's hashlib): facts name people by it.
    #[test]
    fn the_identity_is_frozen() {
        assert_eq!(person_id(CircleKey([7; 32])).to_string(), "eff2b688b841c4e7f17a1a68ef4f931e");
    }
}
