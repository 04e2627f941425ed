//! Two people and a host: what each of them sees. The host works by its real rules.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "test code says what it expected by failing"
)]

mod devices;
mod live;
mod meeting;
mod twin;

use mendwell_client::{BondCard, BondPage, BondReply, BondRequest, BondStage, Errand, Query, Reply, Request};
use mendwell_domain::bond::{AnswerSort, BondCommand, BondKind, Consent};
use mendwell_domain::{BondId, Command, FactId, Feeling, LetterId, LetterKind, Name, Part, Role, Words};
use mendwell_platform::Shelf;
use mendwell_testkit::world::Desk;
use mendwell_testkit::{Memory, Person};
use mendwell_wire::Stamp;

const HOST: &str = "mendwell.example";

fn ask(person: &mut Person, request: BondRequest) -> BondReply {
    match person.ask(Request::Bond(request)).unwrap() {
        Reply::Bond(reply) => reply,
        other => panic!("a reply about bonds was expected, not {other:?}"),
    }
}

fn refused(person: &mut Person, request: BondRequest) -> &'static str {
    person.ask(Request::Bond(request)).unwrap_err().code()
}

fn card(reply: BondReply) -> BondCard {
    match reply {
        BondReply::Bond(card) => card,
        other => panic!("{other:?}"),
    }
}

/// Carries everything to the host and back; how many calls it took.
fn sync(person: &mut Person, host: Option<&mut Desk>) -> usize {
    let mut host = host;
    let mut carried = 0;
    // Longer than between two looks at a host, and than any wait after one that did not answer.
    person.clock.wait(60);
    let mut waiting = errands(ask(person, BondRequest::Tick));
    while !waiting.is_empty() {
        let came = match waiting.remove(0) {
            Errand::Call { number, call } => {
                carried += 1;
                let answer = host.as_mut().map(|host| host.post(&call));
                BondRequest::Heard { errand: number, answer }
            }
            Errand::Listen { number, .. } => BondRequest::Feed { errand: number, said: None },
            Errand::Hush { .. } => continue,
        };
        assert!(carried < 200, "it never ends");
        waiting.extend(errands(ask(person, came)));
    }
    carried
}

fn errands(reply: BondReply) -> Vec<Errand> {
    match reply {
        BondReply::Errands { errands, .. } => errands,
        other => panic!("{other:?}"),
    }
}

fn page(person: &mut Person, bond: BondId) -> BondPage {
    match ask(person, BondRequest::Show(bond)) {
        BondReply::Page(page) => *page,
        other => panic!("{other:?}"),
    }
}

fn only(person: &mut Person) -> BondCard {
    match ask(person, BondRequest::List) {
        BondReply::Bonds { mut cards, unread: 0 } if cards.len() == 1 => cards.remove(0),
        other => panic!("{other:?}"),
    }
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

fn does(person: &mut Person, bond: BondId, command: BondCommand) {
    ask(person, BondRequest::Do { bond, command });
}

fn person(seed: u64) -> Person {
    let mut person = Person::with_disk(Memory::default(), seed);
    person.ask(Request::Create { passphrase: Person::PASSPHRASE.into() }).unwrap();
    person
}

/// Two people who met, and what each calls the bond.
struct Two {
    host: Desk,
    a: Person,
    b: Person,
    of_a: BondId,
    of_b: BondId,
}

fn invite(a: &mut Person) -> (BondId, String) {
    let request = BondRequest::Invite {
        host: HOST.into(),
        other: name("Ruth"),
        called: name("Anna"),
        kind: BondKind::Siblings,
    };
    let invited = card(ask(a, request));
    let BondStage::Inviting { link, .. } = invited.stage else { panic!("{invited:?}") };
    (invited.id, link)
}

fn answering(link: &str) -> BondRequest {
    BondRequest::Answer { link: link.into(), other: name("Anna"), called: name("Ruth") }
}

fn answer(b: &mut Person, link: &str) -> (BondId, Vec<String>) {
    let answered = card(ask(b, answering(link)));
    let BondStage::Answering { words, .. } = answered.stage else { panic!("{answered:?}") };
    (answered.id, words)
}

fn two() -> Two {
    let (mut host, mut a, mut b) = (Desk::new(7), person(1), person(2));
    let (of_a, link) = invite(&mut a);
    let (of_b, said) = answer(&mut b, &link);
    sync(&mut a, Some(&mut host));
    sync(&mut b, Some(&mut host));
    sync(&mut a, Some(&mut host));
    let BondStage::Inviting { claims, .. } = only(&mut a).stage else { panic!() };
    assert_eq!((claims.len(), &claims[0].words, claims[0].name.as_str()), (1, &said, "Ruth"));
    ask(&mut a, BondRequest::Confirm { bond: of_a, claim: 1 });
    let mut two = Two { host, a, b, of_a, of_b };
    two.sync();
    assert_eq!(only(&mut two.a).stage, BondStage::Together);
    assert_eq!(only(&mut two.b).stage, BondStage::Together);
    two
}

impl Two {
    fn sync(&mut self) {
        for _ in 0..2 {
            sync(&mut self.a, Some(&mut self.host));
            sync(&mut self.b, Some(&mut self.host));
        }
    }

    /// Both see the same, but for what each calls the other.
    fn agree(&mut self) -> BondPage {
        self.sync();
        let (a, b) = (page(&mut self.a, self.of_a), page(&mut self.b, self.of_b));
        assert_eq!((&a.bond, &a.letters, &a.questions), (&b.bond, &b.letters, &b.questions));
        assert_eq!((&a.card.troubles, &b.card.troubles), (&Vec::new(), &Vec::new()));
        assert!(!a.card.unsent && !b.card.unsent);
        a
    }
}

#[test]
fn two_people_meet_and_each_says_their_own_name() {
    let mut two = two();
    let page = two.agree();
    let mut names: Vec<_> = page.bond.people.iter().map(|person| person.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Anna", "Ruth"]);
    assert_eq!(page.card.other, name("Ruth"));
}

#[test]
fn what_one_calls_the_other_can_be_changed_and_is_ones_own() {
    let (mut two, call) = (two(), |bond, text| BondRequest::CallOther { bond, other: name(text) });
    two.sync();
    let before = page(&mut two.b, two.of_b);
    ask(&mut two.a, call(two.of_a, "Mum"));
    two.a = two.a.restarted();
    let card = only(&mut two.a);
    assert_eq!((card.called().as_deref(), card.also_called().as_deref()), (Some("Mum"), Some("Ruth")));
    // Also while one rests, and with an empty name they are called as they want to be.
    ask(&mut two.a, BondRequest::Rest { bond: two.of_a, resting: true });
    ask(&mut two.a, call(two.of_a, ""));
    let card = only(&mut two.a);
    assert_eq!((card.called().as_deref(), card.also_called()), (Some("Ruth"), None));
    two.sync();
    assert_eq!(page(&mut two.b, two.of_b), before, "the other sees nothing of it");
}

#[test]
fn a_letter_is_shared_and_a_better_one_follows() {
    let mut two = two();
    let letter = impact(&mut two.a, "You were not there.");
    ask(&mut two.a, BondRequest::Share { bond: two.of_a, letter });
    assert!(page(&mut two.a, two.of_a).card.unsent, "it is here at once, and said to be on its way");
    let seen = two.agree();
    assert_eq!(seen.letters.letters.len(), 1);
    assert!(seen.letters.letters[0].body.text().contains("You were not there."));
    keep(&mut two.a, letter, "You were not there that night.");
    ask(&mut two.a, BondRequest::Share { bond: two.of_a, letter });
    let seen = two.agree();
    assert_eq!(seen.letters.letters[1].follows, Some(seen.letters.letters[0].id));
    let shared: Vec<_> = seen.letters.letters.iter().map(|shared| (letter, shared.id)).collect();
    let own: Vec<_> = page(&mut two.a, two.of_a).own_letters.iter().map(|l| (l.own, l.shared)).collect();
    assert_eq!(own, shared, "its writer knows of which letter each was shared");
    assert!(page(&mut two.b, two.of_b).own_letters.is_empty());
}

#[test]
fn the_feelings_that_were_picked_stay_with_the_writer() {
    let mut two = two();
    let letter = impact(&mut two.a, "You were not there.");
    let mut body = Person::body(Part::Facts, "You were not there.");
    body.feelings.extend(Feeling::new(0, 1));
    two.a.does(Command::KeepVersion { letter, body: body.clone() }).unwrap();
    ask(&mut two.a, BondRequest::Share { bond: two.of_a, letter });
    let seen = two.agree();
    assert_eq!(seen.letters.letters[0].body, body.for_others());
    assert!(seen.letters.letters[0].body.feelings.is_empty());
}

#[test]
fn what_stays_with_its_writer_is_neither_shared_nor_sealed() {
    let mut two = two();
    let (_, other) = sides(&mut two);
    does(&mut two.a, two.of_a, BondCommand::ProposeSeal { with: other, about: None });
    let (bond, seal) = (two.of_a, page(&mut two.a, two.of_a).seals[0].id);
    let breach = two.a.names_breach(Role::Hurt);
    for kind in [LetterKind::Unsent, LetterKind::Talk] {
        let letter = two.a.begins(breach, kind);
        two.a.keeps(letter, kind.parts()[0], "For nobody.").unwrap();
        assert_eq!(refused(&mut two.a, BondRequest::Seal { bond, seal, letter }), "stays-with-you");
        assert_eq!(refused(&mut two.a, BondRequest::Share { bond, letter }), "stays-with-you");
    }
}

#[test]
fn what_was_withdrawn_is_nowhere_and_stays_withdrawn() {
    let mut two = two();
    let letter = impact(&mut two.a, "MARKED words");
    ask(&mut two.a, BondRequest::Share { bond: two.of_a, letter });
    let fact = FactId::from(two.agree().letters.letters[0].id);
    does(&mut two.a, two.of_a, BondCommand::Withdraw { fact });
    assert!(two.agree().letters.letters.is_empty());
    let Two { b, of_b, .. } = two;
    let mut b = b.restarted();
    let again = page(&mut b, of_b);
    assert!(again.letters.letters.is_empty());
    assert_eq!(again.bond.withdrawn.len(), 1);
}

#[test]
fn an_exchange_goes_from_hand_to_hand() {
    let mut two = two();
    let (me, other) = sides(&mut two);
    does(&mut two.a, two.of_a, BondCommand::ProposeExchange { with: other, first: me, about: None });
    let exchange = exchanges(&mut two)[0].id;
    does(&mut two.b, two.of_b, BondCommand::AcceptExchange { exchange });
    two.sync();
    let speak = BondCommand::Speak { exchange, words: words("I was alone."), answers: None };
    does(&mut two.a, two.of_a, speak.clone());
    two.sync();
    let not_theirs = BondRequest::Do { bond: two.of_b, command: speak };
    assert_eq!(refused(&mut two.b, not_theirs), "not-your-floor");
    let turn = exchanges(&mut two)[0].turns[0].id;
    does(&mut two.b, two.of_b, BondCommand::Reflect { turn, words: words("You felt alone.") });
    let reflection = exchanges(&mut two)[0].turns[0].reflections[0].id;
    does(&mut two.a, two.of_a, BondCommand::SayHeard { reflection });
    assert_eq!(exchanges(&mut two)[0].turns[0].reflections[0].hearings.len(), 1);
}

#[test]
fn sealed_letters_open_by_themselves_once_both_are_in_and_not_before() {
    let mut two = two();
    let (_, other) = sides(&mut two);
    does(&mut two.a, two.of_a, BondCommand::ProposeSeal { with: other, about: None });
    two.sync();
    let seal = page(&mut two.b, two.of_b).seals[0].id;
    let of_a = impact(&mut two.a, "What I never said.");
    ask(&mut two.a, BondRequest::Seal { bond: two.of_a, seal, letter: of_a });
    two.sync();
    let closed = page(&mut two.b, two.of_b).seals.remove(0);
    assert!(closed.opened.is_empty() && closed.sealed.len() == 1);
    let of_b = impact(&mut two.b, "What I never said either.");
    ask(&mut two.b, BondRequest::Seal { bond: two.of_b, seal, letter: of_b });
    for _ in 0..3 {
        two.sync();
    }
    for page in [page(&mut two.a, two.of_a), page(&mut two.b, two.of_b)] {
        assert_eq!(page.seals[0].opened.len(), 2);
        assert_eq!(page.card.troubles, Vec::<String>::new());
    }
}

#[test]
fn a_question_is_answered_only_to_who_wants_to_know() {
    let mut two = two();
    let (_, other) = sides(&mut two);
    let asked = BondCommand::AskQuestion {
        of: other,
        words: words("Where were you?"),
        consent: Consent::NeverTellMe,
    };
    does(&mut two.a, two.of_a, asked);
    two.sync();
    let question = page(&mut two.b, two.of_b).questions.questions[0].id;
    let told = BondCommand::Answer { question, sort: AnswerSort::Whole, words: words("At home.") };
    assert_eq!(refused(&mut two.b, BondRequest::Do { bond: two.of_b, command: told }), "never-wanted");
    assert!(!page(&mut two.b, two.of_b).card.unsent, "it never leaves the device");
    assert!(two.agree().questions.questions[0].answers.is_empty());
}

#[test]
fn without_a_host_everything_waits_and_nothing_is_lost() {
    let mut two = two();
    does(&mut two.a, two.of_a, BondCommand::SayWilling);
    assert_eq!(sync(&mut two.a, None), 1);
    assert_eq!(page(&mut two.a, two.of_a).card.troubles, ["host-unreachable"]);
    let mut a = two.a.restarted();
    assert!(page(&mut a, two.of_a).card.unsent);
    two.a = a;
    let page = two.agree();
    assert!(page.bond.people.iter().any(|person| person.willing_on.is_some()));
}

#[test]
fn leaving_takes_everything_from_this_device_and_says_nothing() {
    let mut two = two();
    let letter = impact(&mut two.b, "MARKED words");
    ask(&mut two.b, BondRequest::Share { bond: two.of_b, letter });
    two.sync();
    ask(&mut two.b, BondRequest::Leave { bond: two.of_b });
    assert_eq!(sync(&mut two.b, Some(&mut two.host)), 0);
    assert_eq!(refused(&mut two.b, BondRequest::Show(two.of_b)), "unknown-bond");
    let mut b = two.b.restarted();
    assert!(
        matches!(ask(&mut b, BondRequest::List), BondReply::Bonds { cards, unread: 0 } if cards.is_empty())
    );
    sync(&mut two.a, Some(&mut two.host));
    let page = page(&mut two.a, two.of_a);
    assert_eq!((page.bond.people.len(), page.card.troubles.len()), (2, 0), "the other notices nothing");
}

#[test]
fn who_rests_sends_nothing_and_misses_nothing() {
    let mut two = two();
    ask(&mut two.b, BondRequest::Rest { bond: two.of_b, resting: true });
    does(&mut two.a, two.of_a, BondCommand::SayWilling);
    sync(&mut two.a, Some(&mut two.host));
    assert_eq!(sync(&mut two.b, Some(&mut two.host)), 0);
    let say = BondRequest::Do { bond: two.of_b, command: BondCommand::SayWilling };
    assert_eq!(refused(&mut two.b, say), "bond-resting");
    ask(&mut two.b, BondRequest::Rest { bond: two.of_b, resting: false });
    two.agree();
}

#[test]
fn an_invitation_that_is_over_is_said_to_be_so_also_after_a_restart() {
    let (mut host, mut a, mut b) = (Desk::new(7), person(1), person(2));
    let (_, link) = invite(&mut a);
    sync(&mut a, Some(&mut host));
    assert_eq!(only(&mut a).troubles, Vec::<String>::new());
    host.stamp = Stamp::from_hours(host.stamp.hours() + 15 * 24);
    answer(&mut b, &link);
    for mut person in [a, b] {
        sync(&mut person, Some(&mut host));
        assert_eq!(only(&mut person).troubles, ["mailbox-gone"]);
        assert_eq!(only(&mut person.restarted()).troubles, ["mailbox-gone"]);
    }
}

#[test]
fn an_invitation_answered_by_the_wrong_person_is_told_by_its_words() {
    let (mut host, mut a, mut b, mut c) = (Desk::new(7), person(1), person(2), person(3));
    let (of_a, link) = invite(&mut a);
    sync(&mut a, Some(&mut host));
    let (_, wrong) = answer(&mut c, &link);
    sync(&mut c, Some(&mut host));
    let (of_b, right) = answer(&mut b, &link);
    sync(&mut b, Some(&mut host));
    sync(&mut a, Some(&mut host));
    let BondStage::Inviting { claims, .. } = only(&mut a).stage else { panic!() };
    assert_eq!(claims.iter().map(|claim| &claim.words).collect::<Vec<_>>(), [&wrong, &right]);
    assert_eq!(claims.iter().map(|claim| claim.claim).collect::<Vec<_>>(), [1, 2]);
    for claim in [0, 3] {
        assert_eq!(refused(&mut a, BondRequest::Confirm { bond: of_a, claim }), "unknown-claim");
    }
    ask(&mut a, BondRequest::Confirm { bond: of_a, claim: 2 });
    sync(&mut a, Some(&mut host));
    sync(&mut b, Some(&mut host));
    sync(&mut c, Some(&mut host));
    assert_eq!(page(&mut b, of_b).bond.people.len(), 2);
    assert!(matches!(only(&mut c).stage, BondStage::Answering { .. }), "who was not meant is let in nowhere");
}

#[test]
fn a_broken_link_is_named_and_changes_nothing() {
    let mut b = person(2);
    for (link, code) in [("", "link-not-whole"), ("https://mendwell.example/#abc", "link-not-whole")] {
        let request = BondRequest::Answer { link: link.into(), other: name("Anna"), called: name("Ruth") };
        assert_eq!(refused(&mut b, request), code);
    }
    assert!(
        matches!(ask(&mut b, BondRequest::List), BondReply::Bonds { cards, unread: 0 } if cards.is_empty())
    );
    let request = BondRequest::Invite {
        host: "https://x".into(),
        other: name(""),
        called: name(""),
        kind: BondKind::Friends,
    };
    assert_eq!(refused(&mut b, request), "host-name");
}

#[test]
fn a_bond_whose_circle_is_damaged_is_named_and_the_rest_opens() {
    let mut two = two();
    two.sync();
    let letter = impact(&mut two.a, "Still here.");
    two.a.disk.tamper(|records| {
        records
            .iter_mut()
            .filter(|((shelf, _), _)| *shelf == Shelf::Bond)
            .for_each(|(_, bytes)| bytes.reverse());
    });
    let mut a = two.a.restarted();
    let list = ask(&mut a, BondRequest::List);
    assert!(matches!(list, BondReply::Bonds { cards, unread: 1 } if cards.is_empty()));
    assert!(a.sees(Query::Letter(letter)).is_ok());
}

#[test]
fn the_words_of_the_sheet_bring_a_bond_back() {
    let mut two = two();
    let letter = impact(&mut two.a, "Still here.");
    ask(&mut two.a, BondRequest::Share { bond: two.of_a, letter });
    let before = two.agree();
    let passphrase = || Person::PASSPHRASE.into();
    let Reply::Sheet(sheet) = two.a.ask(Request::MakeSheet { passphrase: passphrase() }).unwrap() else {
        panic!()
    };
    let Reply::File(file) = two.a.ask(Request::Snapshot).unwrap() else { panic!() };
    let mut again = Person::with_disk(Memory::default(), 9);
    again.ask(Request::Restore { file, words: sheet.join(" "), passphrase: passphrase() }).unwrap();
    assert_eq!(page(&mut again, two.of_a), before);
    two.a = again;
    does(&mut two.b, two.of_b, BondCommand::SayWilling);
    two.agree();
}

fn sides(two: &mut Two) -> (mendwell_domain::PersonId, mendwell_domain::PersonId) {
    (page(&mut two.a, two.of_a).me, page(&mut two.b, two.of_b).me)
}

fn exchanges(two: &mut Two) -> Vec<mendwell_domain::bond::ExchangeView> {
    two.sync();
    page(&mut two.b, two.of_b).exchanges
}

fn impact(person: &mut Person, text: &str) -> LetterId {
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Impact);
    keep(person, letter, text);
    letter
}

fn keep(person: &mut Person, letter: LetterId, text: &str) {
    person.keeps(letter, Part::Facts, text).unwrap();
}
