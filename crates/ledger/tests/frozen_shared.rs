//! The bytes of a shared entry of every kind, frozen. Both people's devices hold them: they may change only together with
//! a new version byte and code that still reads the old one. New kinds are added at the end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_domain::bond::{
    AnswerSort, BondKind, Consent, Digest, SealKey, SealedBytes, SharedFact, Stamp, Withdrawable,
};
use mendwell_domain::{
    Body, Day, FactId, FreshId, Given, LetterKind, Name, Part, PersonId, Role, Title, Words,
};
use mendwell_ledger::{Content as _, SharedEntry};

fn fact_id(n: u8) -> FactId {
    FreshId([n; 16]).into()
}

fn ruth() -> PersonId {
    FreshId([0xa1; 16]).into()
}

fn daniel() -> PersonId {
    FreshId([0xda; 16]).into()
}

fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

fn account(text: &str) -> Body {
    Body { parts: vec![(Part::Act, words(text))], feelings: Vec::new() }
}

fn every_kind() -> Vec<SharedFact> {
    let (breach, letter, exchange) = (fact_id(1).into(), fact_id(2).into(), fact_id(3).into());
    let (turn, reflection, pause) = (fact_id(4).into(), fact_id(5).into(), fact_id(6).into());
    let (seal, commitment, question) = (fact_id(7).into(), fact_id(8).into(), fact_id(9).into());
    let back = Stamp::from_hours(500_000);
    vec![
        SharedFact::KindSaid { kind: BondKind::CoParents },
        SharedFact::SelfNamed { name: Name::new("Ruth").unwrap() },
        SharedFact::BreachShared { title: title("The watch"), words: words("It was Dad’s.") },
        SharedFact::RoleClaimed { breach, role: Role::Both },
        SharedFact::WillingnessSaid,
        SharedFact::LetterShared {
            kind: LetterKind::Account,
            body: account("I sold it."),
            breach: Some(breach),
            follows: Some(letter),
        },
        SharedFact::GivingSaid { letter, given: Some(Given::Aloud) },
        SharedFact::ExchangeProposed { with: daniel(), first: ruth(), about: None },
        SharedFact::ExchangeAccepted { exchange },
        SharedFact::Spoken { exchange, words: words("é"), answers: Some(turn) },
        SharedFact::Reflected { turn, words: words("é") },
        SharedFact::Heard { reflection },
        SharedFact::NotYetHeard { reflection, missing: words("é") },
        SharedFact::FloorPassed { exchange },
        SharedFact::Paused { exchange, back },
        SharedFact::ReturnNamed { pause, back },
        SharedFact::ReadyAgain { pause },
        SharedFact::ExchangeClosed { exchange },
        SharedFact::SealProposed { with: daniel(), about: None },
        SharedFact::LetterCommitted {
            seal,
            digest: Digest([0xd1; 32]),
            sealed: SealedBytes::new(vec![0, 255]).unwrap(),
        },
        SharedFact::LetterOpened { commitment, key: SealKey([0x5e; 32]) },
        SharedFact::QuestionAsked { of: daniel(), words: words("When?"), consent: Consent::NotYet },
        SharedFact::TellingOffered { to: ruth(), words: words("The money") },
        SharedFact::ConsentSaid { question, consent: Consent::NeverTellMe },
        SharedFact::QuestionAnswered { question, sort: AnswerSort::Addition, words: words("May.") },
        SharedFact::Withdrawn { fact: fact_id(10), what: Withdrawable::Answer },
    ]
}

fn entry(fact: SharedFact) -> SharedEntry {
    SharedEntry { id: fact_id(0xfa), day: Day::from_ymd(2026, 11, 22).unwrap(), fact }
}

fn line(fact: SharedFact) -> String {
    let entry = entry(fact);
    assert_eq!(SharedEntry::read(&entry.bytes()).as_ref(), Ok(&entry));
    entry.bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_bytes_of_every_shared_entry_are_frozen() {
    let lines: Vec<String> = every_kind().into_iter().map(line).collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/frozen_shared.hex");
    if std::env::var_os("MENDWELL_FREEZE").is_some() {
        std::fs::write(path, lines.join("\n") + "\n").unwrap();
    }
    let frozen = std::fs::read_to_string(path).unwrap();
    assert_eq!(lines, frozen.lines().collect::<Vec<_>>());
    assert_eq!(lines.len(), 26, "one of each kind");
}

#[test]
fn all_of_it_is_read_or_nothing() {
    for fact in every_kind() {
        let bytes = entry(fact).bytes();
        for end in 0..bytes.len() {
            assert!(SharedEntry::read(&bytes[..end]).is_err(), "{end} of {}", bytes.len());
        }
        assert!(SharedEntry::read(&[&bytes[..], &[0]].concat()).is_err());
        assert!(SharedEntry::read(&[&[2], &bytes[1..]].concat()).is_err());
    }
    let mut longer = entry(SharedFact::WillingnessSaid).bytes();
    let last = longer.pop().unwrap();
    longer.extend([last | 0x80, 0]);
    assert!(SharedEntry::read(&longer).is_err(), "a number has one spelling");
}
