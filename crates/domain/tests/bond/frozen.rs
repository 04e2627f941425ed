//! The bytes of every kind of shared fact, frozen. Both people's devices hold them: they may change only together with
//! a new version byte and code that still reads the old one. New kinds are added at the end.

use crate::pair::{account, daniel, fact_id, ruth, title, words};
use mendwell_domain::bond::{
    AnswerSort, BondKind, Consent, Digest, SealKey, SealedBytes, SharedFact, Stamp, Withdrawable,
};
use mendwell_domain::{Given, LetterKind, Name, Role};

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

fn line(fact: SharedFact) -> String {
    let bytes = postcard::to_allocvec(&fact).unwrap();
    assert_eq!(postcard::from_bytes::<SharedFact>(&bytes).unwrap(), fact);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_bytes_of_every_shared_fact_are_frozen() {
    let lines: Vec<String> = every_kind().into_iter().map(line).collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/frozen_shared_facts.hex");
    if std::env::var_os("MENDWELL_FREEZE").is_some() {
        std::fs::write(path, lines.join("\n") + "\n").unwrap();
    }
    let frozen = std::fs::read_to_string(path).unwrap();
    assert_eq!(lines, frozen.lines().collect::<Vec<_>>());
    let numbers: Vec<String> = (0..26).map(|n| format!("{n:02x}")).collect();
    assert!(lines.iter().zip(&numbers).all(|(line, number)| line.starts_with(number.as_str())));
}

/// The numbers of every choice a shared fact can carry: order is what is stored.
#[test]
fn the_order_of_every_choice_is_frozen() {
    fn number(value: impl serde::Serialize) -> Vec<u8> {
        postcard::to_allocvec(&value).unwrap()
    }
    assert_eq!(BondKind::ALL.map(number), [0, 1, 2, 3, 4, 5, 6, 7].map(|n| vec![n]));
    assert_eq!(
        [Consent::TellMe, Consent::NotYet, Consent::NeverTellMe].map(number),
        [0, 1, 2].map(|n| vec![n])
    );
    assert_eq!([AnswerSort::Whole, AnswerSort::Addition].map(number), [0, 1].map(|n| vec![n]));
    let withdrawable = [
        Withdrawable::Breach,
        Withdrawable::Willingness,
        Withdrawable::Letter,
        Withdrawable::Commitment,
        Withdrawable::Ready,
        Withdrawable::Answer,
    ];
    assert_eq!(withdrawable.map(number), [0, 1, 2, 3, 4, 5].map(|n| vec![n]));
}
