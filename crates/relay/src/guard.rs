use axum::body::HttpBody;
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mendwell_wire::{BODY_BYTES, URI_BYTES};

use crate::reply;

/// The methods the host answers.
const ALLOWED: &str = "GET, HEAD";

/// What is refused before anything is looked up, in this order: methods, long addresses, bodies.
///
/// The size of the head and the number of its fields were checked while it was read, by hyper.
pub(crate) fn refusal(request: &Request) -> Option<Response> {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let refusal = reply::text(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.\n");
        return Some(closing(([(header::ALLOW, ALLOWED)], refusal).into_response()));
    }
    let uri_bytes = request.uri().path_and_query().map_or(0, |both| both.as_str().len());
    if !URI_BYTES.allows(uri_bytes) {
        return Some(closing(reply::text(StatusCode::URI_TOO_LONG, "That address is too long.\n")));
    }
    // An unknown length counts as too long; a body that has ended has length zero.
    let body_bytes = request.body().size_hint().upper().and_then(|upper| usize::try_from(upper).ok());
    if !body_bytes.is_some_and(|bytes| BODY_BYTES.allows(bytes)) {
        return Some(closing(reply::text(StatusCode::PAYLOAD_TOO_LARGE, "Nothing can be sent here.\n")));
    }
    None
}

/// Ends the connection after the reply, so that whatever else was sent is not read.
fn closing(reply: Response) -> Response {
    ([(header::CONNECTION, "close")], reply).into_response()
}
