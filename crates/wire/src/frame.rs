use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{CircleId, Epoch, LogState, Record, Seq, Token};

/// The one frame a client sends on the live feed. postcard, binary.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Hello {
    /// The protocol [`VERSION`](crate::VERSION) the client speaks.
    pub version: u32,
    /// The circle to listen to.
    pub circle: CircleId,
    /// The epoch the token is of; must be the newest.
    pub epoch: Epoch,
    /// Its token.
    pub token: Token,
}

/// What the host sends on the live feed. postcard, binary. Variants are added at the end and never moved.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Frame {
    /// The feed begins: every record after `head` follows. Older ones are read over HTTP.
    Ready(LogState),
    /// A record was taken in, and is durable.
    Record(Record),
    /// The client was too slow: read everything after this record over HTTP, then listen again. The feed ends.
    CatchUp(Seq),
    /// The commit just sent ended the epoch: listen again with the next token. The feed ends.
    Over,
    /// The log has another generation now. The feed ends.
    Moved,
    /// The hello was refused, by the refusal's code. The feed ends.
    Refused(String),
    /// The host stops. Nothing is wrong: listen again. The feed ends.
    Again,
}

/// A frame that is not one of this protocol, or has bytes after its end.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not a frame of this protocol")]
pub struct NotAFrame;

/// Writes a frame.
///
/// # Errors
/// Never for the frames of this crate; the encoder's signature has it.
pub fn to_frame<T: Serialize>(frame: &T) -> Result<Vec<u8>, NotAFrame> {
    postcard::to_allocvec(frame).map_err(|_| NotAFrame)
}

/// Reads a frame, all of it.
///
/// # Errors
/// [`NotAFrame`] for anything else, and for bytes after the end.
pub fn from_frame<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, NotAFrame> {
    match postcard::take_from_bytes(bytes) {
        Ok((frame, [])) => Ok(frame),
        _ => Err(NotAFrame),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Body, ChainHash, Digest, Generation, Header, Nonce, Stamp};

    fn hello() -> Hello {
        Hello {
            version: 1,
            circle: CircleId::new([1; 16]),
            epoch: Epoch::try_from(300).unwrap(),
            token: Token::new([2; 32]),
        }
    }

    fn record() -> Record {
        let header = Header {
            seq: 1_u64.try_into().unwrap(),
            stamp: Stamp::from_hours(500_000),
            epoch: Epoch::ZERO,
            nonce: Nonce::new([3; 16]),
            digest: Digest::new([4; 32]),
            previous: ChainHash::new([5; 32]),
        };
        Record { header, body: Some(Body::new(vec![6, 7])) }
    }

    /// Frozen: may change only together with `VERSION`.
    #[test]
    fn frames_are_as_frozen() {
        let mut said = vec![1];
        said.extend([1; 16]);
        said.extend([0xac, 2]);
        said.extend([2; 32]);
        assert_eq!(to_frame(&hello()).unwrap(), said);

        let mut sent = vec![1, 1, 0xa0, 0xc2, 30, 0];
        sent.extend([3; 16]);
        sent.extend([4; 32]);
        sent.extend([5; 32]);
        sent.extend([1, 2, 6, 7]);
        assert_eq!(to_frame(&Frame::Record(record())).unwrap(), sent);

        let state = LogState { generation: Generation::new([9; 16]), epoch: Epoch::ZERO, head: Seq::ZERO };
        let mut ready = vec![0];
        ready.extend([9; 16]);
        ready.extend([0, 0]);
        assert_eq!(to_frame(&Frame::Ready(state)).unwrap(), ready);

        let rest = [Frame::CatchUp(5_u64.try_into().unwrap()), Frame::Over, Frame::Moved];
        let rest = rest.map(|frame| to_frame(&frame).unwrap());
        assert_eq!(rest, [vec![2, 5], vec![3], vec![4]]);
        assert_eq!(to_frame(&Frame::Refused("ab".into())).unwrap(), [5, 2, b'a', b'b']);
        assert_eq!(to_frame(&Frame::Again).unwrap(), [6]);
    }

    #[test]
    fn a_frame_cut_short_or_long_is_refused() {
        let whole = to_frame(&hello()).unwrap();
        for end in 0..whole.len() {
            assert!(from_frame::<Hello>(&whole[..end]).is_err(), "{end}");
        }
        let mut more = whole;
        more.push(0);
        assert!(from_frame::<Hello>(&more).is_err());
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_frame_or_refused(bytes: Vec<u8>) {
            if let Ok(frame) = from_frame::<Frame>(&bytes) {
                let again = to_frame(&frame).unwrap();
                prop_assert_eq!(from_frame::<Frame>(&again).unwrap(), frame);
            }
            let _ = from_frame::<Hello>(&bytes);
        }
    }
}
