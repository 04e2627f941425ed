use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, header};
use mendwell_wire::{REQUEST_BYTES, Refusal, Token};
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::limits::{BODY_READ, SMALL_BYTES};

/// How a token is shown.
const SCHEME: &str = "Bearer ";

/// Reads what is asked. Its declared length was checked before, by the guard.
pub(super) async fn ask<T: DeserializeOwned>(large: &Semaphore, request: Request) -> Result<T, Refusal> {
    let (head, body) = request.into_parts();
    content(large, &head.headers, body).await
}

/// The same for what needs a token, which is looked for first: nothing is read from who shows none.
pub(super) async fn ask_with_token<T: DeserializeOwned>(
    large: &Semaphore,
    request: Request,
) -> Result<(T, Token), Refusal> {
    let (head, body) = request.into_parts();
    let token = token(&head.headers).ok_or(Refusal::NoAccess)?;
    Ok((content(large, &head.headers, body).await?, token))
}

async fn content<T: DeserializeOwned>(
    large: &Semaphore,
    headers: &HeaderMap,
    body: Body,
) -> Result<T, Refusal> {
    if !is_json(headers) {
        return Err(Refusal::NotJson);
    }
    // Large bodies share a bounded part of the memory; a small one never waits for them.
    let bytes = body.size_hint().upper().unwrap_or(u64::MAX);
    let _room = if bytes > SMALL_BYTES {
        let kib = u32::try_from(bytes.div_ceil(1024)).map_err(|_| Refusal::TooLarge)?;
        Some(large.try_acquire_many(kib).map_err(|_| Refusal::Unavailable)?)
    } else {
        None
    };
    let read = timeout(BODY_READ, to_bytes(body, REQUEST_BYTES.max)).await;
    let bytes = read.map_err(|_| Refusal::TooSlow)?.map_err(|_| Refusal::BadRequest)?;
    // serde would also take a list of values in the right order.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Err(Refusal::BadRequest);
    }
    serde_json::from_slice(&bytes).map_err(|_| Refusal::BadRequest)
}

fn token(headers: &HeaderMap) -> Option<Token> {
    let mut shown = headers.get_all(header::AUTHORIZATION).into_iter();
    let first = shown.next()?;
    if shown.next().is_some() {
        return None;
    }
    Token::from_text(first.to_str().ok()?.strip_prefix(SCHEME)?)
}

fn is_json(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media = media.and_then(|value| value.split(';').next()).map(str::trim);
    media.is_some_and(|media| media.eq_ignore_ascii_case("application/json"))
}
