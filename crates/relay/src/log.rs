//! The only place that writes. One line an event, and nothing in it that a client chose: no path, query,
//! header, address or method of its own invention.

use std::error::Error as _;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::store::{Checked, StoreError};
use crate::{Error, LogFormat};

/// What a request asked for, as far as a log may know.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Class {
    /// A file of the app.
    App,
    /// The health address.
    Health,
    /// An address of the protocol; which one would tell what somebody does.
    Api,
    /// Anything else, and everything refused before it was looked up.
    Unknown,
}

impl Class {
    const fn word(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Health => "health",
            Self::Api => "api",
            Self::Unknown => "unknown",
        }
    }
}

/// Sends log lines to standard error from here on. Calling it twice changes nothing.
///
/// Only this crate's own events are written, whatever `RUST_LOG` says: the libraries below see what clients
/// send.
pub fn install(format: LogFormat) {
    let ours = Targets::new().with_target(env!("CARGO_CRATE_NAME"), LevelFilter::INFO);
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(false).with_target(false);
    let all = tracing_subscriber::registry().with(ours);
    // The only failure is a second call, and then the first one's lines go on.
    let _installed = match format {
        LogFormat::Text => all.with(lines).try_init(),
        LogFormat::Json => {
            let json = lines.json().flatten_event(true).with_current_span(false).with_span_list(false);
            all.with(json).try_init()
        }
    };
}

/// Says why the host did not start: a stable code, what happened, and what to do.
pub fn refused(error: &Error) {
    let cause = error.source().map(tracing::field::display);
    tracing::error!(event = "refused", code = error.code(), remedy = error.remedy(), cause, "{error}");
}

/// Says where the host can be reached, in a form that can be opened.
pub(crate) fn listening(address: SocketAddr, tls: bool, files: usize) {
    let scheme = if tls { "https" } else { "http" };
    let url = if address.ip().to_canonical().is_loopback() {
        format!("{scheme}://localhost:{}", address.port())
    } else {
        format!("{scheme}://{address}")
    };
    tracing::info!(event = "listening", url, files, "listening on {url}");
}

/// One request answered: until the head of the reply was ready, not until it was sent.
pub(crate) fn request(method: &Method, class: Class, status: StatusCode, duration: Duration) {
    let duration_ms = duration.as_secs_f64() * 1000.0;
    let (method, class, status) = (known(method), class.word(), status.as_u16());
    tracing::info!(event = "request", method, class, status, duration_ms);
}

/// A client may invent methods, and an invented method is its text.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// A connection that ended before there was a request to answer.
pub(crate) fn not_understood(reason: &'static str) {
    tracing::info!(event = "not_understood", reason);
}

/// The system refused a connection, usually because descriptors have run out.
pub(crate) fn accept_failed(error: &io::Error) {
    tracing::warn!(event = "accept_failed", kind = ?error.kind());
}

/// The store failed; whoever asked was told "unavailable".
pub(crate) fn store_failed(error: &StoreError) {
    let cause = error.source().map(tracing::field::display);
    tracing::error!(event = "store_failed", cause, "{error}");
}

/// What a check found.
pub(crate) fn checked(found: &Checked) {
    let Checked { circles, records, dropped, mailboxes, broken } = *found;
    tracing::info!(event = "checked", circles, records, dropped, mailboxes, broken);
}

/// A backup was written.
pub(crate) fn backed_up() {
    tracing::info!(event = "backed_up");
}

/// A backup was restored; each of its circles has a new generation.
pub(crate) fn restored(circles: u64) {
    tracing::info!(event = "restored", circles);
}

/// The host was asked to stop.
pub(crate) fn stopping() {
    tracing::info!(event = "stopping");
}

/// The host has stopped; `connections_cut` were still open when time was up.
pub(crate) fn stopped(connections_cut: usize) {
    tracing::info!(event = "stopped", connections_cut);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invented_method_is_not_repeated() {
        assert_eq!(known(&Method::from_bytes(b"MARKED").unwrap()), "other");
        assert_eq!(known(&Method::GET), "GET");
    }
}
