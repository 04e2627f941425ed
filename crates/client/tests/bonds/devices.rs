//! One person with two devices, and a host that works by its real rules.

use super::{Two, ask, does, errands, impact, keep, only, page, person, sync, two};
use mendwell_client::{
    BondPage, BondRequest, BondStage, ClientError, DeviceCard, DeviceReply, DeviceRequest, Errand, Query,
    Reply, Request, View,
};
use mendwell_domain::bond::{BondCommand, Consent};
use mendwell_domain::{Command, FactId, LetterKind, Part, Role};
use mendwell_ledger::Entry;
use mendwell_platform::{Answer, Call, Shelf};
use mendwell_testkit::world::Desk;
use mendwell_testkit::{Memory, Person};
use mendwell_wire::Page;
use std::collections::BTreeSet;

/// Where the own circle is, so that its traffic can be told from that of bonds.
pub(super) const OWN_HOST: &str = "own.example";

fn device(person: &mut Person, request: DeviceRequest) -> DeviceReply {
    match person.ask(Request::Devices(request)).unwrap() {
        Reply::Devices(reply) => reply,
        other => panic!("{other:?}"),
    }
}

fn refused(person: &mut Person, request: DeviceRequest) -> &'static str {
    person.ask(Request::Devices(request)).unwrap_err().code()
}

fn card(person: &mut Person) -> DeviceCard {
    match device(person, DeviceRequest::Show) {
        DeviceReply::Devices(Some(card)) => card,
        other => panic!("{other:?}"),
    }
}

fn join(link: String) -> DeviceRequest {
    DeviceRequest::Join { link, passphrase: Person::PASSPHRASE.into() }
}

fn confirm() -> DeviceRequest {
    DeviceRequest::Confirm { claim: 1, passphrase: Person::PASSPHRASE.into() }
}

fn link(person: &mut Person) -> String {
    let request = DeviceRequest::Link { host: OWN_HOST.into(), passphrase: Person::PASSPHRASE.into() };
    let DeviceReply::Devices(Some(card)) = device(person, request) else { panic!() };
    let BondStage::Inviting { link, .. } = card.stage else { panic!() };
    link
}

/// Links the second device to the first: link, six words, confirm.
fn linked(first: &mut Person, second: &mut Person, host: &mut Desk) {
    let link = link(first);
    device(second, join(link));
    let BondStage::Answering { words, .. } = card(second).stage else { panic!() };
    sync(first, Some(host));
    sync(second, Some(host));
    sync(first, Some(host));
    let BondStage::Inviting { claims, .. } = card(first).stage else { panic!() };
    assert_eq!((claims.len(), &claims[0].words), (1, &words));
    device(first, confirm());
    // Once more: what was to be carried at once had waited too long.
    sync(first, Some(host));
    sync(first, Some(host));
    sync(second, Some(host));
    for person in [first, second] {
        let card = card(person);
        assert_eq!((card.stage, card.devices, card.troubles), (BondStage::Together, 2, vec![]));
    }
}

/// Carries everything to the host and back; how many bodies the host has more for it.
fn carried(person: &mut Person, host: &mut Desk) -> i64 {
    let (mut bodies, mut waiting) = (0, errands(ask(person, BondRequest::Tick)));
    while let Some(errand) = waiting.pop() {
        let Errand::Call { number, call } = errand else { continue };
        bodies += match call.path.as_str() {
            "/v1/append" => 1,
            "/v1/drop" => -1,
            _ => 0,
        };
        let answer = Some(host.post(&call));
        waiting.extend(errands(ask(person, BondRequest::Heard { errand: number, answer })));
    }
    bodies
}

/// The clock of the own circle comes round once, on each device.
fn round(first: &mut Person, second: &mut Person, host: &mut Desk) {
    for person in [first, second] {
        person.clock.wait(300);
        sync(person, Some(host));
    }
}

fn facts(person: &mut Person) -> Vec<Entry> {
    match person.ask(Request::Export).unwrap() {
        Reply::Entries(entries) => entries,
        other => panic!("{other:?}"),
    }
}

fn ids(person: &mut Person) -> BTreeSet<FactId> {
    let all = facts(person);
    let ids: BTreeSet<_> = all.iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), all.len(), "each exactly once");
    ids
}

fn views(person: &mut Person) -> Vec<View> {
    [Query::Today, Query::Acknowledge, Query::Notes].map(|query| person.sees(query).unwrap()).to_vec()
}

/// Both hold the same facts and show the same.
fn same(first: &mut Person, second: &mut Person) {
    assert_eq!(ids(first), ids(second));
    // What each shows after it read its disk again.
    for person in [&mut *first, &mut *second] {
        person.ask(Request::Lock).unwrap();
        person.ask(Request::Unlock { passphrase: Person::PASSPHRASE.into() }).unwrap();
    }
    assert_eq!(views(first), views(second));
}

/// A person with two linked devices, and their host.
fn pair() -> (Person, Person, Desk) {
    let (mut first, mut second, mut host) = (person(1), person(2), Desk::new(7));
    linked(&mut first, &mut second, &mut host);
    (first, second, host)
}

#[test]
fn a_person_with_one_device_sends_nothing_of_their_own() {
    let (mut alone, mut host) = (person(1), Desk::new(7));
    impact(&mut alone, "For nobody.");
    for _ in 0..5 {
        alone.clock.wait(300);
        assert_eq!(sync(&mut alone, Some(&mut host)), 0);
    }
    assert_eq!(device(&mut alone, DeviceRequest::Show), DeviceReply::Devices(None));
    let mut two = two();
    let of_own = |disk: &Memory| {
        let mut own = 0;
        disk.tamper(|records| own = records.keys().filter(|(_, key)| key.starts_with(&[0xff; 16])).count());
        own
    };
    two.agree();
    assert_eq!((of_own(&two.a.disk), of_own(&two.b.disk)), (0, 0));
}

#[test]
fn what_was_written_before_linking_is_on_both_devices() {
    let (mut first, mut second, mut host) = (person(1), person(2), Desk::new(7));
    let letter = impact(&mut first, "You were not there.");
    linked(&mut first, &mut second, &mut host);
    assert!(second.reads(letter).body.text().contains("You were not there."));
    round(&mut first, &mut second, &mut host);
    same(&mut first, &mut second);
}

#[test]
fn what_either_writes_comes_to_both_whatever_the_order_and_each_once() {
    let (mut first, mut second, mut host) = pair();
    let letter = impact(&mut first, "one");
    round(&mut first, &mut second, &mut host);
    // Both write at once, neither knowing of the other.
    keep(&mut first, letter, "two, on the first");
    keep(&mut second, letter, "two, on the second");
    let other = impact(&mut second, "of the second");
    for _ in 0..3 {
        round(&mut first, &mut second, &mut host);
    }
    same(&mut first, &mut second);
    assert_eq!(first.reads(letter).versions.len(), 3);
    assert!(first.reads(other).body.text().contains("of the second"));
}

#[test]
fn a_removal_wins_on_both_in_every_order() {
    let (mut first, mut second, mut host) = pair();
    let breach = first.names_breach(Role::Hurt);
    let letter = first.begins(breach, LetterKind::Impact);
    keep(&mut first, letter, "MARKED one");
    round(&mut first, &mut second, &mut host);
    // Removed here, while the other goes on writing: a version, and another letter about it.
    first.does(Command::RemoveBreach { breach }).unwrap();
    keep(&mut second, letter, "MARKED two");
    let more = second.begins(breach, LetterKind::Unsent);
    second.keeps(more, Part::Free, "MARKED three").unwrap();
    for _ in 0..3 {
        round(&mut first, &mut second, &mut host);
    }
    for person in [&mut first, &mut second] {
        assert!(person.sees(Query::Letter(letter)).is_err() && person.sees(Query::Letter(more)).is_err());
        assert!(facts(person).iter().all(|entry| entry.fact.removes()), "only removals are left");
    }
    same(&mut first, &mut second);
}

#[test]
fn removed_words_are_in_no_record_of_either_device() {
    let (mut first, mut second, mut host) = pair();
    let letter = impact(&mut first, "MARKED words");
    // On their way, and the host does not answer.
    first.clock.wait(300);
    sync(&mut first, None);
    first.does(Command::RemoveLetter { letter }).unwrap();
    assert!(!opened(&first).windows(6).any(|six| six == b"MARKED"));
    // There already.
    let letter = impact(&mut first, "MARKED again");
    round(&mut first, &mut second, &mut host);
    assert!(opened(&second).windows(6).any(|six| six == b"MARKED"), "the test can find it");
    first.does(Command::RemoveLetter { letter }).unwrap();
    for _ in 0..2 {
        round(&mut first, &mut second, &mut host);
    }
    for person in [&first, &second] {
        assert!(!opened(person).windows(6).any(|six| six == b"MARKED"));
    }
}

/// Everything on a disk that opens with the vault's keys.
fn opened(person: &Person) -> Vec<u8> {
    let mut all = Vec::new();
    person.disk.tamper(|records| {
        let header = &records[&(Shelf::Header, Vec::new())];
        let keys = mendwell_vault::Keys::unlock(header, Person::PASSPHRASE).unwrap();
        for ((shelf, key), sealed) in records.iter() {
            if let Ok(plain) = keys.open(*shelf, key, sealed) {
                all.extend_from_slice(&plain);
            }
        }
    });
    all
}

#[test]
fn long_letters_go_in_several_batches() {
    let (mut first, mut second, mut host) = pair();
    let letter = impact(&mut first, &"a long letter ".repeat(14_000));
    round(&mut first, &mut second, &mut host);
    assert!(second.sees(Query::Letter(letter)).is_err() || second.reads(letter).versions.is_empty());
    // The program is killed between, on both devices.
    (first, second) = (first.restarted(), second.restarted());
    for _ in 0..4 {
        round(&mut first, &mut second, &mut host);
    }
    assert_eq!(second.reads(letter).body, first.reads(letter).body);
    same(&mut first, &mut second);
}

#[test]
fn without_a_host_everything_waits_and_then_comes() {
    let (mut first, mut second, mut host) = pair();
    let letter = impact(&mut first, "later");
    for _ in 0..3 {
        first.clock.wait(700);
        sync(&mut first, None);
    }
    assert_eq!(card(&mut first).troubles, ["host-unreachable"]);
    (first, second) = (first.restarted(), second.restarted());
    for _ in 0..3 {
        first.clock.wait(700);
        round(&mut first, &mut second, &mut host);
    }
    assert!(second.reads(letter).body.text().contains("later"));
    assert_eq!(card(&mut first).troubles, Vec::<String>::new());
    same(&mut first, &mut second);
}

#[test]
fn the_host_keeps_no_batch_that_both_have_read() {
    let (mut first, mut second, mut host) = pair();
    impact(&mut first, "read soon");
    let mut bodies = 0;
    for _ in 0..20 {
        for person in [&mut first, &mut second] {
            person.clock.wait(300);
            bodies += carried(person, &mut host);
        }
    }
    assert!((0..6).contains(&bodies), "{bodies} bodies");
}

#[test]
fn who_waits_for_the_other_device_does_not_fill_the_host() {
    let (mut first, mut second, mut host) = pair();
    let mut bodies = 0;
    for _ in 0..140 {
        first.clock.wait(300);
        bodies += carried(&mut first, &mut host);
    }
    assert!((120..=128).contains(&bodies), "{bodies} bodies");
    let letter = impact(&mut first, "at last");
    for _ in 0..4 {
        round(&mut first, &mut second, &mut host);
    }
    assert!(second.reads(letter).body.text().contains("at last"));
}

#[test]
fn a_host_that_lost_everything_is_told_again() {
    let (mut first, mut second, mut host) = pair();
    let letter = impact(&mut first, "before");
    round(&mut first, &mut second, &mut host);
    let mut host = Desk::new(8);
    keep(&mut first, letter, "after");
    for _ in 0..12 {
        round(&mut first, &mut second, &mut host);
    }
    assert!(second.reads(letter).body.text().contains("after"));
    assert_eq!((card(&mut first).troubles, card(&mut second).troubles), (vec![], vec![]));
    same(&mut first, &mut second);
}

#[test]
fn a_full_host_is_said_nothing_is_lost_and_linking_anew_goes_on() {
    // Room for two or three batches.
    let (mut first, mut second, mut host) = (person(1), person(2), Desk::with_room(7, 200_000));
    linked(&mut first, &mut second, &mut host);
    // The other device does not open: what the first says is not taken away from the host.
    let letters: Vec<_> = (0..6).map(|n| impact(&mut first, &format!("letter {n}"))).collect();
    for _ in 0..6 {
        first.clock.wait(300);
        sync(&mut first, Some(&mut host));
    }
    assert_eq!(card(&mut first).troubles, ["host_full"]);
    let late = impact(&mut first, "written while it is full");
    let mut first = first.restarted();
    assert!(first.reads(late).body.text().contains("while it is full"));
    for _ in 0..8 {
        round(&mut first, &mut second, &mut host);
    }
    // Parted and linked anew, both have everything.
    device(&mut first, DeviceRequest::Remove { passphrase: Person::PASSPHRASE.into() });
    let mut third = person(3);
    linked(&mut first, &mut third, &mut host);
    for _ in 0..3 {
        round(&mut first, &mut third, &mut host);
    }
    assert!(letters.iter().chain([&late]).all(|letter| third.sees(Query::Letter(*letter)).is_ok()));
}

#[test]
fn linking_is_refused_where_it_would_do_harm() {
    let (mut first, mut second, _) = pair();
    let passphrase = || Person::PASSPHRASE.to_owned();
    let request = DeviceRequest::Link { host: OWN_HOST.into(), passphrase: passphrase() };
    assert_eq!(refused(&mut first, request), "devices-linked");
    let mut third = person(3);
    let request = DeviceRequest::Link { host: OWN_HOST.into(), passphrase: "another passphrase".into() };
    assert_eq!(refused(&mut third, request), "wrong-passphrase");
    let request = DeviceRequest::Link { host: "https://x".into(), passphrase: passphrase() };
    assert_eq!(refused(&mut third, request), "host-name");
    assert_eq!(refused(&mut third, confirm()), "unknown-claim");
    let link = link(&mut third);
    impact(&mut second, "something");
    assert_eq!(refused(&mut second, join(link.clone())), "vault-not-empty");
    assert_eq!(refused(&mut person(4), join("x".into())), "link-not-whole");
    let mut locked = person(5);
    locked.ask(Request::Lock).unwrap();
    let refusal = locked.ask(Request::Devices(join(link))).unwrap_err();
    assert_eq!(refusal, ClientError::Locked);
}

#[test]
fn whoever_links_joins_lets_in_or_removes_knows_the_passphrase() {
    let (mut first, mut second, _) = pair();
    let passphrase = || "another passphrase".to_owned();
    let confirm = DeviceRequest::Confirm { claim: 1, passphrase: passphrase() };
    assert_eq!(refused(&mut first, confirm), "wrong-passphrase");
    assert_eq!(refused(&mut first, DeviceRequest::Remove { passphrase: passphrase() }), "wrong-passphrase");
    let join = DeviceRequest::Join { link: "x".into(), passphrase: passphrase() };
    assert_eq!(refused(&mut second, join), "wrong-passphrase");
    assert_eq!((card(&mut first).devices, card(&mut second).devices), (2, 2));
    assert_eq!(refused(&mut first, self::confirm()), "devices-linked", "no third one");
}

#[test]
fn a_batch_that_the_host_keeps_back_is_said_again() {
    let (mut first, mut second, mut host) = pair();
    let letter = impact(&mut first, "kept back");
    first.clock.wait(300);
    sync(&mut first, Some(&mut host));
    // The host gives the next ones without their bodies, as if they had been dropped.
    second.clock.wait(300);
    let mut waiting = errands(ask(&mut second, BondRequest::Tick));
    while let Some(errand) = waiting.pop() {
        let Errand::Call { number, call } = errand else { continue };
        let mut answer = host.post(&call);
        if let Some(bare) = without_bodies(&call, &answer) {
            answer = bare;
        }
        waiting
            .extend(errands(ask(&mut second, BondRequest::Heard { errand: number, answer: Some(answer) })));
    }
    assert!(second.sees(Query::Letter(letter)).is_err(), "it was kept back");
    for _ in 0..4 {
        round(&mut first, &mut second, &mut host);
    }
    assert!(second.reads(letter).body.text().contains("kept back"));
    same(&mut first, &mut second);
}

/// The answer to a reading, without any body.
fn without_bodies(call: &Call, answer: &Answer) -> Option<Answer> {
    let read = call.path == "/v1/read";
    let mut page = serde_json::from_slice::<Page>(&answer.body).ok().filter(|_| read)?;
    page.records.iter_mut().for_each(|record| record.body = None);
    Some(Answer { status: answer.status, body: serde_json::to_vec(&page).unwrap() })
}

#[test]
fn who_goes_on_without_the_other_device_shares_nothing_with_it_any_more() {
    let mut three = three();
    let (of_a, of_b) = (three.two.of_a, three.two.of_b);
    let before = impact(&mut three.two.a, "before");
    ask(&mut three.two.a, BondRequest::Share { bond: of_a, letter: before });
    three.agree();
    let remove = DeviceRequest::Remove { passphrase: Person::PASSPHRASE.into() };
    assert_eq!(device(&mut three.two.a, remove), DeviceReply::Devices(None));
    three.two.sync();
    let after = impact(&mut three.two.a, "after");
    ask(&mut three.two.a, BondRequest::Share { bond: of_a, letter: after });
    let private = impact(&mut three.two.a, "for nobody");
    let page = three.two.agree();
    assert_eq!(page.letters.letters.len(), 2, "the other person misses nothing");
    for _ in 0..3 {
        round(&mut three.two.a, &mut three.second, &mut three.two.host);
    }
    assert!(three.second.sees(Query::Letter(private)).is_err());
    let seen = super::page(&mut three.second, of_a);
    assert_eq!(seen.letters.letters.len(), 1, "it keeps what it has");
    assert!(super::page(&mut three.two.b, of_b).card.troubles.is_empty());
    // Why nothing goes out from it any more is in the list at once, also after a start.
    assert_eq!(only(&mut three.second).troubles, ["own-commit"]);
    let mut second = three.second.restarted();
    assert_eq!(only(&mut second).troubles, ["own-commit"]);
    // And another device can be linked.
    let mut third = person(9);
    linked(&mut three.two.a, &mut third, &mut three.two.host);
    for _ in 0..3 {
        round(&mut three.two.a, &mut third, &mut three.two.host);
    }
    assert!(third.reads(private).body.text().contains("for nobody"));
    assert_eq!(super::page(&mut third, of_a).letters.letters.len(), 2);
}

#[test]
fn a_bond_that_somebody_rests_from_comes_resting() {
    let (mut two, mut second) = (two(), person(3));
    ask(&mut two.a, BondRequest::Rest { bond: two.of_a, resting: true });
    linked(&mut two.a, &mut second, &mut two.host);
    for _ in 0..2 {
        round(&mut two.a, &mut second, &mut two.host);
    }
    assert!(only(&mut second).resting);
    // It is whole, also after a restart, and goes on when the person does.
    let mut second = second.restarted();
    second.clock.wait(300);
    assert_eq!(sync_of_bonds(&mut second, &mut two.host), 0, "nothing is asked while they rest");
    for person in [&mut two.a, &mut second] {
        ask(person, BondRequest::Rest { bond: two.of_a, resting: false });
    }
    for _ in 0..2 {
        sync(&mut two.a, Some(&mut two.host));
        second.clock.wait(60);
        sync(&mut second, Some(&mut two.host));
    }
    assert_eq!(page(&mut second, two.of_a), page(&mut two.a, two.of_a));
}

/// Carries everything; how many calls were for a bond.
fn sync_of_bonds(person: &mut Person, host: &mut Desk) -> usize {
    let (mut calls, mut waiting) = (0, errands(ask(person, BondRequest::Tick)));
    while let Some(errand) = waiting.pop() {
        let Errand::Call { number, call } = errand else { continue };
        calls += usize::from(!call.host.contains(OWN_HOST));
        let answer = Some(host.post(&call));
        waiting.extend(errands(ask(person, BondRequest::Heard { errand: number, answer })));
    }
    calls
}

#[test]
fn a_device_is_not_let_in_as_a_person_nor_a_person_as_a_device() {
    let (mut first, mut stranger, mut host) = (person(1), person(2), Desk::new(7));
    let link = link(&mut first);
    let refused = super::refused(&mut stranger, super::answering(&link));
    assert_eq!(refused, "welcome-other-kind");
    let (_, for_people) = super::invite(&mut person(3));
    assert_eq!(self::refused(&mut stranger, join(for_people)), "welcome-other-kind");
    // Even one that does not say what it is.
    let link = link.replace("#own.", "#");
    super::answer(&mut stranger, &link);
    for _ in 0..2 {
        sync(&mut first, Some(&mut host));
        sync(&mut stranger, Some(&mut host));
    }
    sync(&mut first, Some(&mut host));
    device(&mut first, confirm());
    sync(&mut first, Some(&mut host));
    sync(&mut stranger, Some(&mut host));
    let card = only(&mut stranger);
    assert!(matches!(card.stage, BondStage::Answering { .. }));
    assert_eq!(card.troubles, ["welcome-other-kind"]);
}

#[test]
fn a_snapshot_makes_a_device_of_its_own() {
    let (mut first, mut second, mut host) = pair();
    let letter = impact(&mut first, "kept");
    round(&mut first, &mut second, &mut host);
    // What the second wrote at the same time came first to the host: both show what the first wrote as the newest.
    keep(&mut first, letter, "on the first");
    keep(&mut second, letter, "on the second");
    for _ in 0..2 {
        round(&mut second, &mut first, &mut host);
    }
    assert!(first.reads(letter).body.text().contains("on the first"));
    let passphrase = || Person::PASSPHRASE.to_owned();
    let Reply::Sheet(sheet) = first.ask(Request::MakeSheet { passphrase: passphrase() }).unwrap() else {
        panic!()
    };
    let Reply::File(file) = first.ask(Request::Snapshot).unwrap() else { panic!() };
    let mut again = Person::with_disk(Memory::default(), 9);
    again.ask(Request::Restore { file, words: sheet.join(" "), passphrase: passphrase() }).unwrap();
    assert_eq!(device(&mut again, DeviceRequest::Show), DeviceReply::Devices(None));
    assert_eq!(ids(&mut again), ids(&mut first));
    assert_eq!(views(&mut again), views(&mut first), "in the same order");
    again.clock.wait(300);
    assert_eq!(sync(&mut again, Some(&mut host)), 0);
}

/// Two people who met, of whom the first has a second device with the same bond.
pub(super) struct Three {
    pub(super) two: Two,
    pub(super) second: Person,
}

pub(super) fn three() -> Three {
    let (mut two, mut second) = (two(), person(3));
    linked(&mut two.a, &mut second, &mut two.host);
    let mut three = Three { two, second };
    three.round();
    three
}

impl Three {
    pub(super) fn round(&mut self) {
        for _ in 0..2 {
            round(&mut self.two.a, &mut self.second, &mut self.two.host);
            self.two.sync();
        }
    }

    /// All three see the same bond.
    fn agree(&mut self) -> BondPage {
        self.round();
        let page = self.two.agree();
        let on_second = super::page(&mut self.second, self.two.of_a);
        assert_eq!(page, on_second);
        page
    }
}

#[test]
fn a_bond_is_on_both_devices_and_what_either_writes_reaches_the_other_person_once() {
    let mut three = three();
    let of_a = three.two.of_a;
    let me = page(&mut three.two.a, of_a).me;
    assert_eq!(page(&mut three.second, of_a).me, me, "one person");
    let other = page(&mut three.two.b, three.two.of_b).me;
    // At once, on both, without having heard of each other.
    for (person, words) in [(&mut three.two.a, "from the first"), (&mut three.second, "from the second")] {
        let words = super::words(words);
        does(person, of_a, BondCommand::AskQuestion { of: other, words, consent: Consent::TellMe });
    }
    let seen = three.agree();
    let mut asked: Vec<_> = seen.questions.questions.iter().map(|asked| asked.words.as_str()).collect();
    asked.sort_unstable();
    assert_eq!(asked, ["from the first", "from the second"]);
    assert!(seen.questions.questions.iter().all(|asked| asked.asker == me));
}

#[test]
fn what_one_device_shared_the_other_withdraws_or_makes_better() {
    let mut three = three();
    let of_a = three.two.of_a;
    let letter = impact(&mut three.two.a, "You were not there.");
    ask(&mut three.two.a, BondRequest::Share { bond: of_a, letter });
    let first = three.agree().letters.letters[0].id;
    keep(&mut three.second, letter, "You were not there that night.");
    ask(&mut three.second, BondRequest::Share { bond: of_a, letter });
    let seen = three.agree();
    assert_eq!(seen.letters.letters[1].follows, Some(first));
    does(&mut three.second, of_a, BondCommand::Withdraw { fact: first.into() });
    let seen = three.agree();
    assert!(seen.letters.letters.iter().all(|letter| letter.id != first));
}

/// Both letters of a sealed exchange are on their way; the second device knows of the first one's.
fn both_sealed() -> Three {
    let mut three = three();
    let (of_a, of_b) = (three.two.of_a, three.two.of_b);
    let other = page(&mut three.two.b, of_b).me;
    does(&mut three.two.a, of_a, BondCommand::ProposeSeal { with: other, about: None });
    let seal = three.agree().seals[0].id;
    let of_first = impact(&mut three.two.a, "What I never said.");
    ask(&mut three.two.a, BondRequest::Seal { bond: of_a, seal, letter: of_first });
    three.round();
    let theirs = impact(&mut three.two.b, "Nor did I.");
    ask(&mut three.two.b, BondRequest::Seal { bond: of_b, seal, letter: theirs });
    three
}

#[test]
fn a_letter_sealed_on_one_device_is_opened_by_the_other() {
    let mut three = both_sealed();
    // The first device is not opened any more; the second and the other person go on.
    for _ in 0..4 {
        sync(&mut three.two.b, Some(&mut three.two.host));
        sync(&mut three.second, Some(&mut three.two.host));
    }
    let of_b = three.two.of_b;
    assert_eq!(page(&mut three.two.b, of_b).seals[0].opened.len(), 2);
    assert_eq!(three.agree().seals[0].opened.len(), 2);
}

#[test]
fn two_devices_that_open_a_sealed_letter_at_once_are_one_person_to_the_other() {
    let mut three = both_sealed();
    for _ in 0..2 {
        sync(&mut three.two.b, Some(&mut three.two.host));
    }
    let before = records(&three.two.b);
    // Both see the last letter before either has said anything.
    let host = &mut three.two.host;
    let mut waiting: Vec<(usize, Errand)> = Vec::new();
    let mut posted = [0, 0];
    let mut people = [&mut three.two.a, &mut three.second];
    for (who, person) in people.iter_mut().enumerate() {
        person.clock.wait(600);
        waiting.extend(errands(ask(person, BondRequest::Tick)).into_iter().map(|errand| (who, errand)));
    }
    while !waiting.is_empty() {
        let mut next = Vec::new();
        for (who, errand) in waiting {
            let Errand::Call { number, call } = errand else { continue };
            posted[who] += usize::from(call.path == "/v1/append" && !call.host.contains(OWN_HOST));
            let answer = Some(host.post(&call));
            let more = errands(ask(people[who], BondRequest::Heard { errand: number, answer }));
            next.extend(more.into_iter().map(|errand| (who, errand)));
        }
        waiting = next;
    }
    assert_eq!(posted, [1, 1], "each device says it");
    assert_eq!(three.agree().seals[0].opened.len(), 2);
    assert_eq!(records(&three.two.b) - before, 1, "the other person hears it once");
}

/// How many records of bonds a device holds.
fn records(person: &Person) -> usize {
    let mut count = 0;
    let is_record = |(shelf, key): &(Shelf, Vec<u8>)| *shelf == Shelf::Circle && key.get(16) == Some(&5);
    person.disk.tamper(|records| count = records.keys().filter(|key| is_record(key)).count());
    count
}

#[test]
fn a_bond_that_is_left_on_one_device_is_left_on_both() {
    let mut three = three();
    let of_a = three.two.of_a;
    ask(&mut three.second, BondRequest::Leave { bond: of_a });
    for _ in 0..2 {
        round(&mut three.two.a, &mut three.second, &mut three.two.host);
    }
    for mut person in [three.two.a, three.second] {
        assert_eq!(super::refused(&mut person, BondRequest::Show(of_a)), "unknown-bond");
        person = person.restarted();
        assert_eq!(super::refused(&mut person, BondRequest::Show(of_a)), "unknown-bond");
        person.disk.tamper(|records| assert!(records.keys().all(|(_, key)| !key.starts_with(of_a.bytes()))));
    }
    sync(&mut three.two.b, Some(&mut three.two.host));
    let page = page(&mut three.two.b, three.two.of_b);
    assert_eq!((page.bond.people.len(), page.card.troubles.len()), (2, 0), "the other notices nothing");
}

#[test]
fn a_bond_begun_after_linking_comes_to_the_second_device_once_somebody_is_in_it() {
    let (mut a, mut second, mut host) = pair();
    let mut b = person(5);
    let (of_a, link) = super::invite(&mut a);
    let (_, _) = super::answer(&mut b, &link);
    for _ in 0..2 {
        round(&mut a, &mut second, &mut host);
        sync(&mut b, Some(&mut host));
    }
    assert_eq!(super::refused(&mut second, BondRequest::Show(of_a)), "unknown-bond");
    round(&mut a, &mut second, &mut host);
    ask(&mut a, BondRequest::Confirm { bond: of_a, claim: 1 });
    for _ in 0..4 {
        round(&mut a, &mut second, &mut host);
        sync(&mut b, Some(&mut host));
    }
    assert_eq!(page(&mut second, of_a), page(&mut a, of_a));
    second = second.restarted();
    assert_eq!(page(&mut second, of_a), page(&mut a, of_a));
}
