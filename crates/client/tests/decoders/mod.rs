//! What must hold for any bytes at all, as `crates/testkit/src/decoders.rs` has it for everything else.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expected by failing")]
#![allow(unreachable_pub, reason = "`fuzz/` uses this file too")]

use mendwell_client::{BondClient, BondOrder, BondReply, BondRequest, Client, Cost, Failure, Reply, Request};
use mendwell_domain::{Name, bond::BondKind};
use mendwell_testkit::{FixedClock, Memory, Person, Seeded};

/// A decoder's name, which is the name of its folder in `fuzz/corpus`; and what must hold for any bytes.
pub type Decoder = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: [Decoder; 1] = [("bond-order", bond_order)];

type Bonds = BondClient<Memory, FixedClock, Seeded>;

thread_local! {
    /// A disk on which one bond is begun and one link answered, and its keys. The same one every time, so that bytes in
    /// a corpus can name these bonds.
    static DISK: (Memory, Vec<u8>) = begun();
}

/// An order, as the worker of bonds gets it.
pub fn bond_order(bytes: &[u8]) {
    let Ok(order) = postcard::from_bytes::<BondOrder>(bytes) else { return };
    let written = postcard::to_allocvec(&order).unwrap();
    assert!(written.len() <= bytes.len());
    let again: BondOrder = postcard::from_bytes(&written).unwrap();
    assert_eq!(postcard::to_allocvec(&again).unwrap(), written, "what was read is written and read again");

    let (disk, keys) = DISK.with(|(disk, keys)| (disk.copy(), keys.clone()));
    let mut bonds = bonds(&disk, &keys, 2);
    let before = cards(&mut bonds);
    let answer = pollster::block_on(bonds.handle(order)).map_err(|error| Failure::from(&error));
    let crossed = postcard::to_allocvec(&answer).unwrap();
    assert_eq!(postcard::from_bytes(&crossed), Ok(answer.clone()), "the page reads what the worker answered");

    let shown = cards(&mut bonds);
    let stored = cards(&mut self::bonds(&disk, &keys, 3));
    assert_eq!(stored.len(), shown.len(), "what is shown is on the disk");
    assert!(stored.len() + 1 >= before.len(), "one order takes one bond at most");
    if answer.is_err() {
        assert_eq!(stored, before, "what was refused changed nothing");
    }
}

/// In short, and all of them are readable.
fn cards(bonds: &mut Bonds) -> Vec<mendwell_client::BondCard> {
    let list: BondOrder = postcard::from_bytes(&LIST).unwrap();
    match pollster::block_on(bonds.handle(list)) {
        Ok(Reply::Bond(BondReply::Bonds { cards, unread: 0 })) => cards,
        other => panic!("every bond was expected, not {other:?}"),
    }
}

/// To ask for a list.
const LIST: [u8; 2] = [2, 9];

fn bonds(disk: &Memory, keys: &[u8], seed: u64) -> Bonds {
    BondClient::new(keys, disk.clone(), FixedClock::default(), Seeded::new(seed)).unwrap()
}

fn begun() -> (Memory, Vec<u8>) {
    let disk = Memory::default();
    let mut client = Client::new(disk.clone(), FixedClock::default(), Seeded::new(1), Cost::FOR_TESTS);
    let mut ask = |request| pollster::block_on(client.handle(request)).unwrap();
    ask(Request::Create { passphrase: Person::PASSPHRASE.into() });
    let name = |text| Name::new(text).unwrap();
    let (host, other, called) = ("mendwell.example".to_owned(), name("Ruth"), name("Anna"));
    let invite = BondRequest::Invite { host, other, called, kind: BondKind::Siblings };
    let Reply::Bond(BondReply::Bond(card)) = ask(Request::Bond(invite)) else { panic!("no bond") };
    let mendwell_client::BondStage::Inviting { link, .. } = card.stage else { panic!("no link") };
    let answer = BondRequest::Answer { link, other: name("Anna"), called: name("Ruth") };
    ask(Request::Bond(answer));
    (disk, client.keys().unwrap().to_vec())
}
