//! The engine's requests as calls, and answers as replies.

use mendwell_platform::{Answer, Call};
use mendwell_sync::{Reply, Request};
use mendwell_wire::routes::{self, Route};
use mendwell_wire::{Refusal, Refused, Token};
use serde::{Serialize, de::DeserializeOwned};

use super::host::origin;

/// Which answer belongs to a request of the engine.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Expects {
    Log,
    Appended,
    Page,
    Done,
}

/// A call to a host.
pub(super) fn call(host: &str, route: Route, token: Option<&Token>, body: &impl Serialize) -> Call {
    Call {
        host: origin(host),
        path: route.path.to_owned(),
        token: token.map(Token::reveal),
        // Writing to memory cannot fail for types without maps or foreign serializers.
        body: serde_json::to_vec(body).unwrap_or_default(),
    }
}

/// A request of the engine as a call.
pub(crate) fn carry(host: &str, request: &Request) -> (Call, Expects) {
    match request {
        Request::Create(body) => (call(host, routes::CREATE, None, body), Expects::Log),
        Request::Append(body, token) => (call(host, routes::APPEND, Some(token), body), Expects::Appended),
        Request::Read(body, token) => (call(host, routes::READ, Some(token), body), Expects::Page),
        Request::Drop(body) => (call(host, routes::DROP, None, body), Expects::Done),
        Request::Heal(body, token) => (call(host, routes::HEAL, Some(token), body), Expects::Log),
    }
}

/// What a host said, if it is what was asked for.
pub(super) enum Said<T> {
    Yes(T),
    No(Refusal),
    Strange,
    Nothing,
}

pub(super) fn read<T: DeserializeOwned>(answer: Option<&Answer>) -> Said<T> {
    let Some(answer) = answer else { return Said::Nothing };
    if answer.status == 200 {
        return serde_json::from_slice(&answer.body).map_or(Said::Strange, Said::Yes);
    }
    let refused = serde_json::from_slice::<Refused>(&answer.body).ok();
    refused.and_then(|refused| refused.refusal()).map_or(Said::Strange, Said::No)
}

/// An answer as the engine takes it.
pub(super) fn reply(expects: Expects, answer: Option<&Answer>) -> Reply {
    match expects {
        Expects::Log => said(read(answer), Reply::Log),
        Expects::Appended => said(read(answer), Reply::Appended),
        Expects::Page => said(read(answer), Reply::Page),
        Expects::Done => said(read::<mendwell_wire::Done>(answer), |_| Reply::Done),
    }
}

fn said<T>(said: Said<T>, yes: impl FnOnce(T) -> Reply) -> Reply {
    match said {
        Said::Yes(value) => yes(value),
        Said::No(refusal) => Reply::Refused(refusal),
        Said::Strange => Reply::NotUnderstood,
        Said::Nothing => Reply::Unreachable,
    }
}
