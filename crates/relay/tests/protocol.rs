//! Every route against the document the host serves: each documented status and code is reached, and nothing that is
//! not documented ever comes back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

mod common;

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};

use common::circle::{CIRCLE, append, asking, begin, code, commit, ok, post, record, token};
use common::client::{connect, get, raw, request};
use common::live::feed;
use common::{Host, app};
use mendwell_wire::routes::{self, ROUTES, Route, Shows};
use mendwell_wire::{
    Append, Body, CLAIMS, CircleId, Create, DropBody, DropKey, Epoch, Generation, Heal, LogState, MailboxId,
    Nonce, OpenMailbox, PutClaim, REQUEST_BYTES, Read, ReadClaims, ReadWelcome, Seq, Token, Welcome,
};
use serde::Serialize;
use serde_json::{Value, json};

type Seen = BTreeSet<(String, u16, String)>;

const MAILBOX: MailboxId = MailboxId::new([2; 16]);

/// What the document says can come back: path, status, and the code of a refusal.
fn documented(document: &Value) -> Seen {
    let mut all = Seen::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for operation in methods.as_object().unwrap().values() {
            for (status, reply) in operation["responses"].as_object().unwrap() {
                let status: u16 = status.parse().unwrap();
                let codes = reply["x-codes"].as_array().cloned().unwrap_or_else(|| vec![json!("")]);
                all.extend(
                    codes.iter().map(|code| (path.clone(), status, code.as_str().unwrap().to_owned())),
                );
            }
        }
    }
    all
}

/// Asks and notes what came back.
fn note(seen: &mut Seen, port: u16, route: Route, shown: Option<&Token>, body: &impl Serialize) {
    let reply = post(port, route, shown, body);
    let code = if reply.status == 200 { String::new() } else { code(&reply) };
    seen.insert((route.path.to_owned(), reply.status, code));
}

fn read(shown: u64) -> Read {
    Read { circle: CIRCLE, epoch: shown.try_into().unwrap(), after: Seq::ZERO }
}

fn claim(number: u8) -> PutClaim {
    PutClaim { mailbox: MAILBOX, reply: token(100 + number).hash(), body: Body::new(vec![number; 1024]) }
}

fn create(circle: u8, first: u8) -> Create {
    Create { circle: CircleId::new([circle; 16]), epoch: Epoch::ZERO, token: token(first).hash() }
}

fn open(mailbox: u8, read: u8) -> OpenMailbox {
    OpenMailbox { mailbox: MailboxId::new([mailbox; 16]), read: token(read).hash() }
}

/// One valid question for each route, for what is refused before it is looked at.
fn any(route: Route) -> (Option<Token>, Value) {
    let shown = (route.shows == Shows::Token).then(|| token(0));
    let heal = Heal {
        circle: CIRCLE,
        epoch: Epoch::ZERO,
        found: Generation::new([9; 16]),
        next: Generation::new([8; 16]),
    };
    let asked = match route {
        routes::CREATE => json!(create(1, 0)),
        routes::APPEND => json!(record(0, 1)),
        routes::READ => json!(read(0)),
        routes::DROP => {
            json!(DropBody { circle: CIRCLE, nonce: Nonce::new([0; 16]), key: DropKey::new([0; 32]) })
        }
        routes::HEAL => json!(heal),
        routes::OPEN_MAILBOX => json!(open(2, 3)),
        routes::PUT_CLAIM => json!(claim(0)),
        routes::READ_CLAIMS => json!(ReadClaims { mailbox: MAILBOX }),
        routes::READ_WELCOME => json!(ReadWelcome { mailbox: MAILBOX, claim: 0 }),
        other => panic!("{other:?}"),
    };
    (shown, asked)
}

fn posts() -> impl Iterator<Item = Route> {
    ROUTES.into_iter().filter(|route| route.method == "POST")
}

#[test]
fn every_route_answers_as_documented_and_not_otherwise() {
    let app = app::small();
    let host = Host::start_with(app.path(), &["--quota", "1", "--circles", "2"]);
    let document: Value = ok(&get(host.port, routes::OPENAPI.path, &[]));
    let mut seen = Seen::from([(routes::OPENAPI.path.to_owned(), 200, String::new())]);

    logs(&mut seen, host.port);
    mailboxes(&mut seen, host.port);
    malformed(&mut seen, host.port);
    slow(&mut seen, host.port);
    feed(host.port, 1, 1, b"");
    seen.insert((routes::LIVE.path.to_owned(), 101, String::new()));
    seen.insert((routes::LIVE.path.to_owned(), 426, code(&get(host.port, routes::LIVE.path, &[]))));

    // Tables that are not what they were are a store that fails.
    let path = host.data().join("circles.sqlite");
    let tables = rusqlite::Connection::open(path).unwrap();
    tables.execute_batch("ALTER TABLE circle RENAME TO c; ALTER TABLE mailbox RENAME TO m").unwrap();
    for route in posts() {
        let (shown, asked) = any(route);
        note(&mut seen, host.port, route, shown.as_ref(), &asked);
    }
    host.events("store_failed", posts().count());

    let host = Host::start_with(app.path(), &["--rate", "1"]);
    post(host.port, routes::READ, None, &read(0));
    for route in ROUTES {
        let reply = if route.method == "GET" {
            get(host.port, route.path, &[])
        } else {
            let (shown, asked) = any(route);
            post(host.port, route, shown.as_ref(), &asked)
        };
        seen.insert((route.path.to_owned(), reply.status, code(&reply)));
    }

    let documented = documented(&document);
    let missing: Vec<_> = documented.difference(&seen).collect();
    let undocumented: Vec<_> = seen.difference(&documented).collect();
    assert!(
        missing.is_empty() && undocumented.is_empty(),
        "missing {missing:?}\nundocumented {undocumented:?}"
    );
}

fn logs(seen: &mut Seen, port: u16) {
    let state: LogState = begin(port);
    note(seen, port, routes::CREATE, None, &create(1, 0));
    note(seen, port, routes::CREATE, None, &create(1, 9));
    note(seen, port, routes::CREATE, None, &create(2, 0));
    note(seen, port, routes::CREATE, None, &create(3, 0));

    let key = DropKey::new([5; 32]);
    let first = Append { drop: Some(key.hash()), ..record(0, 1) };
    note(seen, port, routes::APPEND, Some(&token(0)), &first);
    note(seen, port, routes::APPEND, Some(&token(9)), &record(0, 2));
    note(seen, port, routes::APPEND, Some(&token(0)), &Append { body: record(0, 9).body, ..record(0, 1) });
    note(
        seen,
        port,
        routes::APPEND,
        Some(&token(0)),
        &Append { body: Body::new(vec![0; 1000]), ..record(0, 3) },
    );
    let mut adding = commit(0, 4, 1);
    let welcome = Welcome { mailbox: MAILBOX, claim: 0, body: Body::new(vec![0; 1024]) };
    adding.commit.as_mut().unwrap().welcome = Some(welcome);
    note(seen, port, routes::APPEND, Some(&token(0)), &adding);
    note(
        seen,
        port,
        routes::APPEND,
        Some(&token(0)),
        &Append { body: Body::new(vec![0; 1_048_576]), ..record(0, 5) },
    );

    for nonce in [Nonce::new([7; 16]), first.nonce] {
        note(seen, port, routes::DROP, None, &DropBody { circle: CIRCLE, nonce, key: key.clone() });
    }
    note(seen, port, routes::READ, Some(&token(0)), &read(0));
    note(seen, port, routes::READ, Some(&token(9)), &read(0));

    let (found, next) = (state.generation, Generation::new([8; 16]));
    let heal = |epoch: u64, found| Heal { circle: CIRCLE, epoch: epoch.try_into().unwrap(), found, next };
    note(seen, port, routes::HEAL, Some(&token(9)), &heal(0, found));
    note(seen, port, routes::HEAL, Some(&token(0)), &heal(0, found));
    let again = Heal { next: Generation::new([7; 16]), ..heal(0, found) };
    note(seen, port, routes::HEAL, Some(&token(0)), &again);
    append(port, &commit(0, 6, 1), &token(0));
    note(seen, port, routes::HEAL, Some(&token(0)), &heal(0, found));
    note(seen, port, routes::APPEND, Some(&token(0)), &record(0, 8));
}

fn mailboxes(seen: &mut Seen, port: u16) {
    note(seen, port, routes::PUT_CLAIM, None, &claim(0));
    note(seen, port, routes::READ_CLAIMS, Some(&token(3)), &ReadClaims { mailbox: MAILBOX });
    note(seen, port, routes::READ_WELCOME, Some(&token(3)), &ReadWelcome { mailbox: MAILBOX, claim: 0 });
    for (mailbox, read) in [(2, 3), (2, 4), (3, 3), (4, 3)] {
        note(seen, port, routes::OPEN_MAILBOX, None, &open(mailbox, read));
    }
    for number in 0..=u8::try_from(CLAIMS.max).unwrap() {
        note(seen, port, routes::PUT_CLAIM, None, &claim(number));
    }
    note(seen, port, routes::PUT_CLAIM, None, &PutClaim { body: Body::new(vec![0; 9]), ..claim(0) });
    for (shown, number) in [(3, 100), (9, 109)] {
        note(seen, port, routes::READ_CLAIMS, Some(&token(shown)), &ReadClaims { mailbox: MAILBOX });
        note(
            seen,
            port,
            routes::READ_WELCOME,
            Some(&token(number)),
            &ReadWelcome { mailbox: MAILBOX, claim: 0 },
        );
    }
}

/// What every route with a body refuses in the same way.
fn malformed(seen: &mut Seen, port: u16) {
    for route in posts() {
        let (shown, asked) = any(route);
        let mut see = |text: &str, expected: &str| {
            let reply = raw(port, text.as_bytes());
            let code = code(&reply);
            assert_eq!(code, expected, "{} {text}", route.path);
            seen.insert((route.path.to_owned(), reply.status, code));
        };
        let mut unknown = asked.clone();
        unknown["more"] = json!(true);
        for body in ["", "{", "[]", "null", &unknown.to_string(), &format!("{asked}x")] {
            see(&asking(route, shown.as_ref(), body), "bad_request");
        }
        let whole = asking(route, shown.as_ref(), &asked.to_string());
        see(&whole.replace("application/json", "text/plain"), "not_json");
        let large = format!("content-length: {}\r\n\r\n", REQUEST_BYTES.max + 1);
        let head = whole.split("content-length").next().unwrap();
        see(&format!("{head}{large}"), "too_large");
        see(&format!("{head}transfer-encoding: chunked\r\n\r\n0\r\n\r\n"), "too_large");
    }
}

/// A body that never ends, on all routes at once since each takes its time.
fn slow(seen: &mut Seen, port: u16) {
    let waiting: Vec<_> = posts()
        .map(|route| {
            let (shown, asked) = any(route);
            let whole = asking(route, shown.as_ref(), &asked.to_string());
            let mut stream = connect(port);
            stream.set_read_timeout(Some(std::time::Duration::from_secs(90))).unwrap();
            stream.write_all(&whole.as_bytes()[..whole.len() - 1]).unwrap();
            (route, stream)
        })
        .collect();
    for (route, mut stream) in waiting {
        let mut back = Vec::new();
        stream.read_to_end(&mut back).unwrap();
        let text = String::from_utf8(back).unwrap();
        assert!(text.starts_with("HTTP/1.1 408") && text.contains("\"too_slow\""), "{text}");
        seen.insert((route.path.to_owned(), 408, "too_slow".to_owned()));
    }
}

#[test]
fn the_document_describes_every_route_and_resolves() {
    let app = app::small();
    let host = Host::start(app.path());
    let reply = get(host.port, routes::OPENAPI.path, &[]);
    let document: Value = ok(&reply);
    assert_eq!(document["openapi"], "3.1.0");
    let paths: BTreeSet<&str> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(paths, ROUTES.map(|route| route.path).into());
    let text = String::from_utf8(reply.body).unwrap();
    for name in text.split("\"#/components/schemas/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(document["components"]["schemas"][name].is_object(), "{name}");
    }
    assert!(document["components"]["schemas"]["Append"]["additionalProperties"] == json!(false));
}

#[test]
fn other_addresses_and_methods_are_refused_in_the_protocol_s_words() {
    let app = app::small();
    let host = Host::start(app.path());
    assert_eq!(code(&get(host.port, "/v1/none", &[])), "unknown_route");
    for route in ROUTES {
        let other = if route.method == "GET" { "POST" } else { "GET" };
        let reply = raw(host.port, request(other, route.path, &[]).as_bytes());
        assert_eq!(reply.header("allow"), Some(route.method), "{}", route.path);
        assert_eq!(code(&reply), "method", "{}", route.path);
        let preflight =
            raw(host.port, request("OPTIONS", route.path, &["origin: https://other.example"]).as_bytes());
        assert_eq!(code(&preflight), "method");
        assert_eq!(preflight.header("access-control-allow-origin"), None, "no other origin is let in");
    }
}
