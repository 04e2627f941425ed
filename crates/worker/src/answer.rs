//! What crosses back to the page.

use mendwell_client::{ClientError, Failure, Reply};

/// What crosses back to the page, as postcard.
pub type Answer = Result<Reply, Failure>;

/// The bytes of what came of a request.
pub(crate) fn bytes(done: Result<Reply, ClientError>) -> Vec<u8> {
    encode(&done.map_err(|error| Failure::from(&error)))
}

/// The bytes of a failure of the worker itself.
pub(crate) fn failure(code: &str) -> Vec<u8> {
    encode(&Err(Failure { code: code.into(), message: String::new(), refusal: false }))
}

fn encode(answer: &Answer) -> Vec<u8> {
    // Nothing at all says that the worker is of no use any more, which would be true then.
    postcard::to_allocvec(answer).unwrap_or_default()
}
