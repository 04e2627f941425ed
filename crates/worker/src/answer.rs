//! What crosses back to the page.

use mendwell_client::{ClientError, Failure, Reply};
use serde::Serialize;

/// What crosses back to the page, as postcard.
pub type Answer = Result<Reply, Failure>;

/// The bytes of what came of a request.
#[cfg(not(feature = "circles"))]
pub(crate) fn bytes(done: Result<Reply, ClientError>) -> Vec<u8> {
    match done {
        Ok(reply) => encode(&(OK, reply)),
        Err(error) => failed(&Failure::from(&error)),
    }
}

/// The bytes of what came of an order. The program of bonds answers about bonds and devices only, and does not carry what writes
/// every other reply.
#[cfg(feature = "circles")]
pub(crate) fn bytes(done: Result<Reply, ClientError>) -> Vec<u8> {
    match done {
        Ok(Reply::Bond(reply)) => encode(&(OK, BOND, reply)),
        Ok(Reply::Devices(reply)) => encode(&(OK, DEVICES, reply)),
        Ok(_) => failure("worker-gone"),
        Err(error) => failed(&Failure::from(&error)),
    }
}

/// The bytes of a failure of the worker itself.
pub(crate) fn failure(code: &str) -> Vec<u8> {
    failed(&Failure { code: code.into(), message: String::new(), refusal: false })
}

fn failed(failure: &Failure) -> Vec<u8> {
    encode(&(ERR, failure))
}

/// How postcard tells the two apart, and these replies from others.
const OK: u8 = 0;
const ERR: u8 = 1;
#[cfg(any(test, feature = "circles"))]
const BOND: u32 = 7;
#[cfg(any(test, feature = "circles"))]
const DEVICES: u32 = 8;

fn encode(answer: &impl Serialize) -> Vec<u8> {
    // Nothing at all says that the worker is of no use any more, which would be true then.
    postcard::to_allocvec(answer).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_client::{BondReply, DeviceReply};

    #[test]
    fn what_is_written_in_pieces_reads_as_an_answer() {
        let read = |bytes: Vec<u8>| postcard::from_bytes::<Answer>(&bytes).ok();
        let (bond, devices) = (BondReply::Done, DeviceReply::Devices(None));
        assert_eq!(read(encode(&(OK, BOND, &bond))), Some(Ok(Reply::Bond(bond))));
        assert_eq!(read(encode(&(OK, DEVICES, &devices))), Some(Ok(Reply::Devices(devices))));
        let failure = Failure { code: "locked".into(), message: String::new(), refusal: true };
        assert_eq!(read(failed(&failure)), Some(Err(failure)));
    }
}
