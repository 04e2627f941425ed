//! What must hold for any bytes at all, as `crates/testkit/src/decoders.rs` has it for everything else.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expected by failing")]
#![allow(unreachable_pub, reason = "`fuzz/` uses this file too")]

use mendwell_circle::Share;
use mendwell_domain::bond::SharedFact;
use mendwell_domain::{Day, FactId, FreshId};
use mendwell_ledger::SharedEntry;
use mendwell_sync::{Action, Engine, Input, Kept, KeptError, Part, Reply, Request};
use mendwell_testkit::Seeded;
use mendwell_wire::{
    Body, ChainHash, CircleId, Digest, Epoch, Generation, Header, Nonce, Page, Record, Seq, Stamp,
};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// A circle of one, its keys, and a commit on its way; `circle` freezes it.
const SHARE: &str = include_str!("../../../circle/tests/frozen/share.hex");
const NOW: u64 = 1_795_305_600;

/// A decoder's name, which is the name of its folder in `fuzz/corpus`; and what must hold for any bytes.
pub type Decoder = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: [Decoder; 2] = [("sync-parts", parts), ("sync-runs", runs)];

type Disk = BTreeMap<Part, Zeroizing<Vec<u8>>>;

/// Stored parts, after opening, in place of those of a circle with three records.
pub fn parts(bytes: &[u8]) {
    let (mut disk, _) = three();
    let mut rest = bytes;
    while let Some((put, after)) = next(rest) {
        rest = after;
        let Some(part) = Part::from_key(put.key) else { continue };
        assert_eq!(part.key(), put.key, "there is one key for a part");
        match put.stored {
            Some(stored) => drop(disk.insert(part, Zeroizing::new(stored.to_vec()))),
            None => drop(disk.remove(&part)),
        }
    }
    let before = match open(&disk) {
        Ok(engine) => headers(&engine),
        Err(why) => return assert!(!why.code().is_empty()),
    };
    // It goes on, whatever it is; and when everything is forgotten, nothing of it stays.
    let mut random = Seeded::new(2);
    let mut engine = open(&disk).unwrap();
    let _ = engine.refold();
    let told = engine.on(Input::Tick(NOW), &mut random);
    keep(&mut disk, told);
    let entry = SharedEntry {
        id: FreshId([0xee; 16]).into(),
        day: Day::from_epoch_days(20_779),
        fact: SharedFact::WillingnessSaid,
    };
    let told = engine.on(Input::Write(entry.clone()), &mut random);
    keep(&mut disk, told);
    assert!(open(&disk).unwrap().outbox().any(|waits| *waits == entry), "what is shared now is kept");
    let all: Vec<_> = engine.records().map(|record| fact(record.header.nonce)).collect();
    let told = engine.on(Input::Empty(all), &mut random);
    keep(&mut disk, told);
    nothing_stays(&disk, &before);
}

/// What is put in the place of a part; nothing, if it is taken away.
struct Put<'a> {
    key: &'a [u8],
    stored: Option<&'a [u8]>,
}

/// A key behind its length, then what is stored there behind its length in two bytes; for the greatest length, nothing is.
fn next(bytes: &[u8]) -> Option<(Put<'_>, &[u8])> {
    let (length, rest) = bytes.split_first()?;
    let (key, rest) = rest.split_at_checked(usize::from(*length))?;
    let (length, rest) = rest.split_first_chunk()?;
    match u16::from_be_bytes(*length) {
        u16::MAX => Some((Put { key, stored: None }, rest)),
        length => {
            let (stored, rest) = rest.split_at_checked(usize::from(length))?;
            Some((Put { key, stored: Some(stored) }, rest))
        }
    }
}

/// What happens to a log of records, an act a byte: a slice arrives, some are forgotten, the program starts again.
pub fn runs(bytes: &[u8]) {
    let mut random = Seeded::new(3);
    let (mut disk, mut host) = three();
    let mut engine = open(&disk).unwrap().by_the_clock();
    let mut now = NOW;
    for act in bytes.iter().take(48) {
        let many = u64::from(act & 0x1f);
        match act >> 5 {
            0..=2 => host.write(many + 1, if act & 0x60 == 0 { 40 } else { 9_000 }),
            3 | 4 => {
                let at = (many * 7) as usize % host.records.len();
                let some = host.records.iter().skip(at).take(1 + (many % 3) as usize);
                let some: Vec<_> = some.map(|record| fact(record.header.nonce)).collect();
                let told = engine.on(Input::Empty(some), &mut random);
                keep(&mut disk, told);
            }
            5 => {
                let at = (many * 11) as usize % host.records.len();
                let told = engine.on(Input::Forget(fact(host.records[at].header.nonce)), &mut random);
                keep(&mut disk, told);
            }
            _ => engine = open(&disk).unwrap().by_the_clock(),
        }
        now += 60;
        let asked = engine.on(Input::Tick(now), &mut random);
        let number = asked.iter().find_map(|action| match action {
            Action::Send(number, Request::Read(..)) => Some(*number),
            _ => None,
        });
        keep(&mut disk, asked);
        if let Some(number) = number {
            let after = headers(&engine).len();
            let reply = Reply::Page(host.page(after));
            let told = engine.on(Input::Reply { number, reply }, &mut random);
            keep(&mut disk, told);
        }
        let again = open(&disk).unwrap();
        assert!(again.records().eq(engine.records()), "what is stored is what is in memory");
        for gone in engine.records().zip(&host.records).filter(|(here, _)| here.body.is_none()) {
            assert!(!stands_in(&disk, gone.1), "of what was forgotten nothing stays");
        }
    }
    assert_eq!(headers(&engine).len(), host.records.len(), "everything was read");
}

/// A host that has only read requests to answer.
struct Host {
    records: Vec<Record>,
    circle: CircleId,
}

impl Host {
    fn write(&mut self, many: u64, length: usize) {
        for _ in 0..many {
            let last = self.records.last().map(|record| record.header);
            let seq = last.map_or(Seq::ZERO, |last| last.seq).next();
            let body = Body::new(
                Digest::of(&Body::new(seq.get().to_be_bytes().into())).as_bytes().repeat(length / 32 + 1),
            );
            let mut nonce = [0; 16];
            nonce[..8].copy_from_slice(&seq.get().to_be_bytes());
            let header = Header {
                seq,
                stamp: Stamp::from_seconds(NOW),
                epoch: Epoch::try_from(0).unwrap(),
                nonce: Nonce::new(nonce),
                digest: Digest::of(&body),
                previous: last.map_or_else(|| ChainHash::genesis(&self.circle), |last| last.chain()),
            };
            self.records.push(Record { header, body: Some(body) });
        }
    }

    fn page(&self, after: usize) -> Page {
        let records: Vec<_> = self.records.iter().skip(after).take(256).cloned().collect();
        let head = self.records.last().map_or(Seq::ZERO, |record| record.header.seq);
        Page { generation: Generation::new([1; 16]), head, over: false, records }
    }
}

/// A circle of which three records are stored, one alone and two together.
fn three() -> (Disk, Host) {
    let share = Share::from_bytes(&unhex(SHARE)).unwrap();
    let circle = share.circle().unwrap();
    let mut host = Host { records: Vec::new(), circle: circle.id() };
    let mut disk = Disk::from([
        (Part::Group, circle.to_bytes().unwrap()),
        (Part::Keys, share.keys().unwrap().to_bytes().unwrap()),
        (Part::Secret, Zeroizing::new(vec![7; 32])),
    ]);
    let mut random = Seeded::new(1);
    for many in [1, 2] {
        host.write(many, 40);
        let mut engine = open(&disk).unwrap().by_the_clock();
        let asked = engine.on(Input::Tick(NOW), &mut random);
        let Some(Action::Send(number, _)) = asked.last() else { panic!("{asked:?}") };
        let reply = Reply::Page(host.page(headers(&engine).len()));
        let told = engine.on(Input::Reply { number: *number, reply }, &mut random);
        keep(&mut disk, told);
    }
    assert!(disk.contains_key(&Part::Record(1)) && disk.contains_key(&Part::Run(2)));
    (disk, host)
}

fn open(disk: &Disk) -> Result<Engine<SharedEntry>, KeptError> {
    Engine::open(disk.iter().map(|(part, bytes)| (*part, bytes.clone())), &mut Seeded::new(4))
}

fn keep(disk: &mut Disk, actions: Vec<Action>) {
    for Kept { part, bytes } in actions.into_iter().flat_map(|action| match action {
        Action::Keep(kept) => kept,
        _ => Vec::new(),
    }) {
        match bytes {
            Some(bytes) => disk.insert(part, bytes),
            None => disk.remove(&part),
        };
    }
}

fn nothing_stays(disk: &Disk, before: &[Header]) {
    let again = open(disk).unwrap();
    assert_eq!(headers(&again), before, "headers stay");
    assert!(again.records().all(|record| record.body.is_none()), "bodies do not");
}

fn stands_in(disk: &Disk, record: &Record) -> bool {
    let body = record.body.as_ref().unwrap().as_bytes();
    // It is one hash, over and over: nothing else holds it.
    let marker = &body[..32];
    let stored = disk.iter().filter(|(part, _)| matches!(part, Part::Record(_) | Part::Run(_)));
    stored.into_iter().any(|(_, bytes)| bytes.windows(marker.len()).any(|window| window == marker))
}

fn headers(engine: &Engine<SharedEntry>) -> Vec<Header> {
    engine.records().map(|record| record.header).collect()
}

fn fact(nonce: Nonce) -> FactId {
    FreshId(*nonce.as_bytes()).into()
}

fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.trim().as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}
