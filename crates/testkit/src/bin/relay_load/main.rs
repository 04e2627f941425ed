//! The host under load, beside its peers: `relay-load HOST [ROUNDS]`, run by `cargo xtask bench relay`.
//!
//! The peers are measured if their programs are given: `MENDWELL_PEER_NOSTR` names nostr-rs-relay 0.8, `MENDWELL_PEER_NATS`
//! nats-server 2.15. Each server starts anew for each round, with an empty directory, its own defaults, and this program on
//! the same machine. All are asked the same: records of the smallest size are appended, made durable, and delivered to
//! another connection.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a program for whoever measures"
)]

mod drive;
mod idle;
mod jetstream;
mod mendwell;
mod nostr;
mod server;
mod signer;

use std::path::PathBuf;

/// Bytes of a record's body: the smallest size there is, and by far the commonest.
const BODY: usize = 1024;

fn peer(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

#[tokio::main]
async fn main() {
    let mut args = std::env::args_os().skip(1);
    let host = PathBuf::from(args.next().expect("the host's program"));
    let rounds: u32 = args.next().map_or(3, |rounds| rounds.to_str().unwrap().parse().unwrap());
    let (nostr, nats) = (peer("MENDWELL_PEER_NOSTR"), peer("MENDWELL_PEER_NATS"));
    let notes = nostr.as_ref().map(|_| nostr::Notes::sign());
    for round in 1..=rounds {
        println!("round {round} of {rounds}");
        let server = mendwell::start(&host, 512).await;
        println!("  mendwell-host   {}", drive::measure(&server, &mendwell::Mendwell).await);
        drop(server);
        if let (Some(program), Some(notes)) = (&nostr, &notes) {
            let server = nostr::start(program).await;
            println!("  nostr-rs-relay  {}", drive::measure(&server, notes).await);
        }
        if let Some(program) = &nats {
            let server = jetstream::start(program).await;
            println!("  JetStream       {}", drive::measure(&server, &jetstream::JetStream::default()).await);
        }
        let server = mendwell::start(&host, 6000).await;
        println!("  mendwell-host   {}", idle::measure(&server).await);
    }
}
