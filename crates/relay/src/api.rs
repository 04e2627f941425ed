//! The protocol over HTTP: what is asked, of whom, and what is answered. Rules are the store's.

mod ask;
pub(crate) mod openapi;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use mendwell_wire::{
    Create, DropBody, Generation, Heal, OpenMailbox, PutClaim, Read, ReadClaims, ReadWelcome,
};
use mendwell_wire::{Refusal, Refused, routes};
use serde::Serialize;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use self::ask::{ask, ask_with_token};
use crate::clock::Clock;
use crate::committer::Committer;
use crate::hub::Hub;
use crate::log::Class;
use crate::rate::Rates;
use crate::readers::Readers;
use crate::store::{Act, Outcome};
use crate::{limits, live, reply};

/// Who asks, as far as the host needs to know while it answers.
#[derive(Clone)]
pub(crate) struct Peer {
    pub(crate) address: IpAddr,
    /// The connection's place; a live feed keeps it beyond the request.
    pub(crate) place: Arc<OwnedSemaphorePermit>,
    /// Closes when the host stops.
    pub(crate) stopped: watch::Receiver<()>,
}

/// All that answering needs.
pub(crate) struct Api {
    pub(crate) committer: Committer,
    pub(crate) readers: Readers,
    pub(crate) hub: Arc<Hub>,
    pub(crate) rates: Option<Rates>,
    pub(crate) clock: Clock,
    large: Semaphore,
    document: Bytes,
}

impl Api {
    /// Puts the parts together.
    pub(crate) fn new(
        committer: Committer,
        readers: Readers,
        hub: Arc<Hub>,
        rates: Option<Rates>,
        clock: Clock,
    ) -> Self {
        let document = Bytes::from(openapi::document().to_string());
        Self { committer, readers, hub, rates, clock, large: Semaphore::new(limits::LARGE_KIB), document }
    }
}

type Shared = State<Arc<Api>>;

/// Every address of the protocol.
pub(crate) fn router(api: Arc<Api>) -> Router {
    Router::new()
        .route(routes::CREATE.path, post(create))
        .route(routes::APPEND.path, post(append))
        .route(routes::READ.path, post(read))
        .route(routes::DROP.path, post(drop_body))
        .route(routes::HEAL.path, post(heal))
        .route(routes::OPEN_MAILBOX.path, post(open_mailbox))
        .route(routes::PUT_CLAIM.path, post(put_claim))
        .route(routes::READ_CLAIMS.path, post(read_claims))
        .route(routes::READ_WELCOME.path, post(read_welcome))
        .route(routes::LIVE.path, get(live::listen))
        .route(routes::OPENAPI.path, get(document))
        .layer(from_fn_with_state(Arc::clone(&api), door))
        .with_state(api)
}

/// What every request of the protocol passes: its address's allowance.
async fn door(State(api): Shared, request: Request, next: Next) -> Response {
    let address = request.extensions().get::<Peer>().map(|peer| peer.address);
    let allowed = match (&api.rates, address) {
        (Some(rates), Some(address)) => rates.take(address, Instant::now()),
        _ => true,
    };
    let mut reply = if allowed { next.run(request).await } else { refused(Refusal::TooMany) };
    reply.extensions_mut().insert(Class::Api);
    reply
}

/// A refusal as JSON.
pub(crate) fn refused(refusal: Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut reply = reply::json(&Refused::from(refusal));
    *reply.status_mut() = status;
    reply
}

fn answer<T: Serialize>(answer: Result<T, Refusal>) -> Response {
    match answer {
        Ok(content) => reply::json(&content),
        Err(refusal) => refused(refusal),
    }
}

/// The answer to an act, which is one of the kinds of [`Outcome`].
fn outcome(outcome: Result<Outcome, Refusal>) -> Response {
    match outcome {
        Ok(Outcome::Log(state)) => reply::json(&state),
        Ok(Outcome::Appended { reply, .. }) => reply::json(&reply),
        Ok(Outcome::Done) => reply::json(&mendwell_wire::Done {}),
        Ok(Outcome::Opened(opened)) => reply::json(&opened),
        Ok(Outcome::Claimed(claimed)) => reply::json(&claimed),
        Err(refusal) => refused(refusal),
    }
}

async fn create(State(api): Shared, request: Request) -> Response {
    let done = async {
        let asked: Create = ask(&api.large, request).await?;
        let mut generation = [0; Generation::BYTES];
        getrandom::fill(&mut generation).map_err(|_| Refusal::Unavailable)?;
        api.committer.act(Act::Create(asked, Generation::new(generation))).await
    };
    outcome(done.await)
}

async fn append(State(api): Shared, request: Request) -> Response {
    let done = async {
        let (asked, token) = ask_with_token(&api.large, request).await?;
        api.committer.act(Act::append(asked, token)).await
    };
    outcome(done.await)
}

async fn read(State(api): Shared, request: Request) -> Response {
    let done = async {
        let (asked, token) = ask_with_token::<Read>(&api.large, request).await?;
        api.readers.read(move |reader| reader.page(&asked, &token)).await
    };
    answer(done.await)
}

async fn drop_body(State(api): Shared, request: Request) -> Response {
    let done = async {
        let asked: DropBody = ask(&api.large, request).await?;
        api.committer.act(Act::Drop(asked)).await
    };
    outcome(done.await)
}

async fn heal(State(api): Shared, request: Request) -> Response {
    let done = async {
        let (asked, token) = ask_with_token::<Heal>(&api.large, request).await?;
        api.committer.act(Act::Heal(asked, token)).await
    };
    outcome(done.await)
}

async fn open_mailbox(State(api): Shared, request: Request) -> Response {
    let done = async {
        let asked: OpenMailbox = ask(&api.large, request).await?;
        api.committer.act(Act::OpenMailbox(asked)).await
    };
    outcome(done.await)
}

async fn put_claim(State(api): Shared, request: Request) -> Response {
    let done = async {
        let asked: PutClaim = ask(&api.large, request).await?;
        api.committer.act(Act::PutClaim(asked)).await
    };
    outcome(done.await)
}

async fn read_claims(State(api): Shared, request: Request) -> Response {
    let done = async {
        let (asked, token) = ask_with_token::<ReadClaims>(&api.large, request).await?;
        let now = api.clock.hour();
        api.readers.read(move |reader| reader.claims(&asked.mailbox, &token, now)).await
    };
    answer(done.await)
}

async fn read_welcome(State(api): Shared, request: Request) -> Response {
    let done = async {
        let (asked, token) = ask_with_token::<ReadWelcome>(&api.large, request).await?;
        let now = api.clock.hour();
        api.readers.read(move |reader| reader.welcome(&asked, &token, now)).await
    };
    answer(done.await)
}

async fn document(State(api): Shared) -> Response {
    let about = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (about, api.document.clone()).into_response()
}
