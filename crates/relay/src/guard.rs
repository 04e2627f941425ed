use axum::body::HttpBody;
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mendwell_wire::routes::{self, PREFIX};
use mendwell_wire::{BODY_BYTES, Limit, REQUEST_BYTES, Refusal, URI_BYTES};

use crate::{api, reply};

/// The methods the host answers.
const ALLOWED: &str = "GET, HEAD";

/// What is refused before anything is looked up, in this order: methods, long addresses, bodies.
///
/// The size of the head and the number of its fields were checked while it was read, by hyper.
pub(crate) fn refusal(request: &Request) -> Option<Response> {
    if request.uri().path().starts_with(PREFIX) {
        return of_protocol(request).map(closing);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let refusal = reply::text(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.\n");
        return Some(closing(([(header::ALLOW, ALLOWED)], refusal).into_response()));
    }
    let uri_bytes = request.uri().path_and_query().map_or(0, |both| both.as_str().len());
    if !URI_BYTES.allows(uri_bytes) {
        return Some(closing(reply::text(StatusCode::URI_TOO_LONG, "That address is too long.\n")));
    }
    if !within(request, &BODY_BYTES) {
        return Some(closing(reply::text(StatusCode::PAYLOAD_TOO_LARGE, "Nothing can be sent here.\n")));
    }
    None
}

/// The same for the protocol, in its own words: addresses, methods, bodies.
fn of_protocol(request: &Request) -> Option<Response> {
    let Some(route) = routes::ROUTES.iter().find(|route| route.path == request.uri().path()) else {
        return Some(api::refused(Refusal::UnknownRoute));
    };
    if request.method().as_str() != route.method {
        let refusal = api::refused(Refusal::Method);
        return Some(([(header::ALLOW, route.method)], refusal).into_response());
    }
    let limit = if *request.method() == Method::POST { &REQUEST_BYTES } else { &BODY_BYTES };
    (!within(request, limit)).then(|| api::refused(Refusal::TooLarge))
}

/// Whether the body is within its limit. An unknown length counts as too long; a body that has ended has length zero.
fn within(request: &Request, limit: &Limit) -> bool {
    let bytes = request.body().size_hint().upper().and_then(|upper| usize::try_from(upper).ok());
    bytes.is_some_and(|bytes| limit.allows(bytes))
}

/// Ends the connection after the reply, so that whatever else was sent is not read.
fn closing(reply: Response) -> Response {
    ([(header::CONNECTION, "close")], reply).into_response()
}
