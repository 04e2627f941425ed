use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::any;
use mendwell_wire::{HEALTH_PATH, Health};

use crate::api::{self, Api};
use crate::assets::Assets;
use crate::log::{self, Class};
use crate::{guard, headers, reply};

/// Everything the host answers. `tls` says whether this host itself speaks it.
pub(crate) fn router(assets: Assets, api: Arc<Api>, tls: bool) -> Router {
    Router::new()
        .route(HEALTH_PATH, any(health))
        .fallback(app)
        .with_state(Arc::new(assets))
        .merge(api::router(api))
        .layer(from_fn_with_state(tls, boundary))
}

/// The one way in and out: refuses, answers, secures, logs.
async fn boundary(State(tls): State<bool>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let mut reply = match guard::refusal(&request) {
        Some(refusal) => refusal,
        None => next.run(request).await,
    };
    headers::secure(reply.headers_mut(), tls);
    let class = reply.extensions().get().copied().unwrap_or(Class::Unknown);
    log::request(&method, class, reply.status(), started.elapsed());
    reply
}

async fn health() -> Response {
    classed(Class::Health, reply::json(&Health::serving()))
}

async fn app(State(assets): State<Arc<Assets>>, request: Request) -> Response {
    match assets.find(request.uri().path()) {
        Some(asset) => classed(Class::App, reply::asset(asset, request.headers())),
        None => reply::text(StatusCode::NOT_FOUND, "There is nothing here.\n"),
    }
}

/// Leaves word for [`boundary`] of what was asked for; it must not read the path to find out.
fn classed(class: Class, mut reply: Response) -> Response {
    reply.extensions_mut().insert(class);
    reply
}
