//! Non-interference: two worlds that differ only in what one person does for themselves. Every call that leaves, the step
//! at which it leaves, and everything the other person sees are the same, byte for byte.

use super::{Two, ask, does, impact, page, two, words};
use mendwell_client::{BondPage, BondReply, BondRequest, Device, DraftOf, Errand, Request, Theme};
use mendwell_domain::bond::{BondCommand, Consent};
use mendwell_domain::{AutoLock, BondId, Command, LetterId, LetterKind, Part, PersonId, Role};
use mendwell_testkit::world::Desk;
use mendwell_testkit::{Memory, Person, Seeded};

/// Histories in the ordinary run; more with `MENDWELL_SEEDS`.
const HISTORIES: u64 = 500;
const STEPS: usize = 16;

/// Where every world begins: two people in a bond, each with a letter of their own.
struct Beginning {
    host: Desk,
    disks: [Memory; 2],
    bonds: [BondId; 2],
    people: [PersonId; 2],
    letters: [LetterId; 2],
}

fn beginning() -> Beginning {
    let mut two = two();
    let letters = [impact(&mut two.a, "You were not there."), impact(&mut two.b, "I was not there.")];
    two.agree();
    let people = [page(&mut two.a, two.of_a).me, page(&mut two.b, two.of_b).me];
    let Two { host, a, b, of_a, of_b } = two;
    Beginning { host, disks: [a.disk, b.disk], bonds: [of_a, of_b], people, letters }
}

/// A mistake on purpose.
#[derive(Clone, Copy, PartialEq)]
enum Leak {
    None,
    /// A private note makes what is shared longer.
    Length,
    /// Private acts put off what is sent.
    Delay,
}

#[derive(PartialEq, Debug)]
struct Seen {
    /// The step, whose device, what was carried.
    carried: Vec<(usize, usize, Errand)>,
    pages: [BondPage; 2],
}

/// Plays a history. `private`: the first person also does things for themselves.
fn play(from: &Beginning, seed: u64, private: bool, leak: Leak) -> Seen {
    let mut host = from.host.copy();
    let mut people = [0, 1].map(|who| {
        let mut person = Person::with_disk(from.disks[who].copy(), 40 + who as u64);
        person.ask(Request::Unlock { passphrase: Person::PASSPHRASE.into() }).unwrap();
        person
    });
    let (mut dice, mut own_dice) = (Seeded::new(seed), Seeded::new(seed ^ 0xffff));
    let mut own = Vec::new();
    let mut carried = Vec::new();
    for step in 0..STEPS {
        if private {
            for _ in 0..own_dice.below(3) {
                alone(&mut people[0], &mut own, &mut own_dice);
            }
        }
        let who = dice.below(2) as usize;
        let act = dice.below(8);
        let person = &mut people[who];
        person.clock.wait(45);
        match act {
            0..=2 => {
                let more = if private && leak == Leak::Length {
                    "a private note ".repeat(300)
                } else {
                    String::new()
                };
                shared(person, from, who, act, &mut dice, &more);
            }
            _ if private && leak == Leak::Delay && who == 0 => {}
            _ => carry(person, &mut host, &mut |errand| carried.push((step, who, errand))),
        }
    }
    for step in STEPS..STEPS + 6 {
        let person = &mut people[step % 2];
        person.clock.wait(120);
        carry(person, &mut host, &mut |errand| carried.push((step, step % 2, errand)));
    }
    let [mut a, mut b] = people;
    Seen { carried, pages: [page(&mut a, from.bonds[0]), page(&mut b, from.bonds[1])] }
}

fn carry(person: &mut Person, host: &mut Desk, seen: &mut impl FnMut(Errand)) {
    let mut waiting = vec![ask(person, BondRequest::Tick)];
    while let Some(BondReply::Errands { errands, .. }) = waiting.pop() {
        for errand in errands {
            seen(errand.clone());
            let came = match errand {
                Errand::Call { number, call } => {
                    BondRequest::Heard { errand: number, answer: Some(host.post(&call)) }
                }
                Errand::Listen { number, .. } => BondRequest::Feed { errand: number, said: None },
                Errand::Hush { .. } => continue,
            };
            waiting.push(ask(person, came));
        }
    }
}

/// Something for both.
fn shared(person: &mut Person, from: &Beginning, who: usize, act: u64, dice: &mut Seeded, more: &str) {
    let (bond, other) = (from.bonds[who], from.people[1 - who]);
    match act {
        0 => does(person, bond, BondCommand::SayWilling),
        1 => drop(ask(person, BondRequest::Share { bond, letter: from.letters[who] })),
        _ => {
            let words = words(&format!("Why {}? {more}", dice.below(100)));
            does(person, bond, BondCommand::AskQuestion { of: other, words, consent: Consent::TellMe });
        }
    }
}

/// Something for oneself: letters and drafts, what is put aside or removed, settings, snapshots.
fn alone(person: &mut Person, own: &mut Vec<LetterId>, dice: &mut Seeded) {
    match dice.below(7) {
        0 => {
            let breach = person.names_breach(Role::Hurt);
            own.push(person.begins(breach, LetterKind::Unsent));
        }
        1 => {
            if let Some(letter) = own.last() {
                let body = Person::body(Part::Free, &"what I tell nobody ".repeat(dice.below(200) as usize));
                person.ask(Request::SaveDraft { of: DraftOf::Letter(*letter), body }).unwrap();
            }
        }
        2 => {
            if let Some(letter) = own.last() {
                let text = format!("version {}", dice.below(1_000_000));
                person.keeps(*letter, Part::Free, &text).unwrap();
            }
        }
        // Removing reads the vault anew.
        3 => {
            if let Some(letter) = own.pop() {
                person.does(Command::RemoveLetter { letter }).unwrap();
            }
        }
        4 => {
            person.does(Command::ChooseAutoLock { after: AutoLock::FifteenMinutes }).unwrap();
        }
        5 => {
            let device = Device { theme: Theme::Dark, ..Device::default() };
            person.ask(Request::SetDevice(device)).unwrap();
        }
        _ => drop(person.ask(Request::Export).unwrap()),
    }
}

fn histories() -> u64 {
    std::env::var("MENDWELL_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(HISTORIES)
}

#[test]
fn what_somebody_does_alone_shows_in_nothing_that_leaves() {
    let from = beginning();
    let mut calls = 0;
    for seed in 0..histories() {
        let (with, without) = (play(&from, seed, true, Leak::None), play(&from, seed, false, Leak::None));
        assert_eq!(with, without, "history {seed}");
        calls += with.carried.len();
    }
    assert!(calls as u64 > 4 * histories(), "something left: {calls} calls");
    println!("{} histories, {calls} calls compared", histories());
}

#[test]
fn a_planted_leak_is_found() {
    let from = beginning();
    for leak in [Leak::Length, Leak::Delay] {
        let found = (0..20).any(|seed| play(&from, seed, true, leak) != play(&from, seed, false, leak));
        assert!(found, "a mistake on purpose went unseen");
    }
}
