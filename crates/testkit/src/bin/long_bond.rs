//! Two people at a running host, for measures: `long-bond HOST COUNT FILE`. One writes COUNT records into their bond; the other
//! has fetched none of them yet, and their vault is written as a snapshot, with its words and the bond's id beside it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a program for whoever measures")]

use mendwell_client::{BondReply, BondRequest, BondStage, Errand, Reply, Request};
use mendwell_domain::bond::{BondCommand, BondKind, Consent};
use mendwell_domain::{BondId, Name, Words};
use mendwell_platform::{Clock as _, Http, SystemClock, Transport as _};
use mendwell_testkit::{Memory, Person};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

fn person() -> Person {
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let mut person = Person::with_disk(Memory::default(), seed as u64);
    person.clock.wait(SystemClock.seconds() - person.clock.seconds());
    person.ask(Request::Create { passphrase: Person::PASSPHRASE.into() }).unwrap();
    person
}

fn ask(person: &mut Person, request: BondRequest) -> BondReply {
    match person.ask(Request::Bond(request)).unwrap() {
        Reply::Bond(reply) => reply,
        other => panic!("{other:?}"),
    }
}

fn errands(reply: BondReply) -> Vec<Errand> {
    match reply {
        BondReply::Errands { errands, .. } => errands,
        other => panic!("{other:?}"),
    }
}

fn sync(person: &mut Person, http: &Http) {
    person.clock.wait(1);
    let mut waiting = errands(ask(person, BondRequest::Tick));
    while let Some(errand) = waiting.pop() {
        let came = match errand {
            Errand::Call { number, call } => {
                BondRequest::Heard { errand: number, answer: pollster::block_on(http.post(&call)).ok() }
            }
            Errand::Listen { number, .. } => BondRequest::Feed { errand: number, said: None },
            Errand::Hush { .. } => continue,
        };
        waiting.extend(errands(ask(person, came)));
    }
}

fn stage(person: &mut Person) -> (BondId, BondStage) {
    match ask(person, BondRequest::List) {
        BondReply::Bonds { mut cards, .. } => cards.pop().map(|card| (card.id, card.stage)).unwrap(),
        other => panic!("{other:?}"),
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [host, count, path] = args.as_slice() else { panic!("long-bond HOST COUNT FILE") };
    let (mut a, mut b, http) = (person(), person(), Http::default());
    let named = |text| Name::new(text).unwrap();
    let (kind, host) = (BondKind::Friends, host.clone());
    ask(&mut a, BondRequest::Invite { host, other: named("Ben"), called: named(""), kind });
    let (of_a, BondStage::Inviting { link, .. }) = stage(&mut a) else { panic!() };
    ask(&mut b, BondRequest::Answer { link, other: named("Anna"), called: named("") });
    for _ in 0..2 {
        sync(&mut a, &http);
        sync(&mut b, &http);
    }
    sync(&mut a, &http);
    ask(&mut a, BondRequest::Confirm { bond: of_a, claim: 1 });
    while stage(&mut b).1 != BondStage::Together {
        a.clock.wait(30);
        b.clock.wait(30);
        sync(&mut a, &http);
        sync(&mut b, &http);
    }
    let passphrase = Person::PASSPHRASE.into();
    let Reply::Sheet(words) = b.ask(Request::MakeSheet { passphrase }).unwrap() else { panic!() };
    let Reply::File(file) = b.ask(Request::Snapshot).unwrap() else { panic!() };
    std::fs::write(path, file).unwrap();
    std::fs::write(format!("{path}.words"), words.join(" ")).unwrap();
    let (of_b, _) = stage(&mut b);
    let of = match ask(&mut b, BondRequest::Show(of_b)) {
        BondReply::Page(page) => page.me,
        other => panic!("{other:?}"),
    };
    let (count, begun) = (count.parse::<usize>().unwrap(), Instant::now());
    for n in 0..count {
        let words = Words::new(format!("{n} {}", "words ".repeat(49))).unwrap();
        let command = BondCommand::AskQuestion { of, words, consent: Consent::TellMe };
        ask(&mut a, BondRequest::Do { bond: of_a, command });
        sync(&mut a, &http);
    }
    // The last one is seen at a glance: whoever sees it has all of them.
    ask(&mut a, BondRequest::Do { bond: of_a, command: BondCommand::SayWilling });
    sync(&mut a, &http);
    let rate = count as f64 / begun.elapsed().as_secs_f64();
    println!("wrote {count} records into a bond, one after the other: {rate:.0} records/s");
    let begun = Instant::now();
    b.clock.wait(600);
    sync(&mut b, &http);
    let BondReply::Page(page) = ask(&mut b, BondRequest::Show(of_b)) else { panic!() };
    assert_eq!(page.questions.questions.len(), count);
    println!("fetched them natively: {:.2} s", begun.elapsed().as_secs_f64());
}
