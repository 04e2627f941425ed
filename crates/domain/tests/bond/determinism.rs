//! Any log at all, honest or not, folds to one state, however it is cut and delivered; and what deciding lets through
//! has its effect.

use crate::pair::{NOW, account, daniel, empty, fact_id, fold, open, record, ruth, stranger, title, words};
use mendwell_domain::bond::{
    AnswerSort, BondCommand, BondKind, Consent, Digest, SealKey, SealedBytes, SharedFact, SharedRecord,
    Stamp, Withdrawable, decide,
};
use mendwell_domain::{FactId, LetterKind, Name, PersonId, Role};
use proptest::prelude::*;

fn someone() -> impl Strategy<Value = PersonId> {
    prop_oneof![8 => Just(ruth()), 8 => Just(daniel()), 1 => Just(stranger())]
}

fn id() -> impl Strategy<Value = FactId> {
    (1..40_u64).prop_map(fact_id)
}

fn some_fact() -> impl Strategy<Value = SharedFact> {
    let simple = prop_oneof![
        Just(SharedFact::WillingnessSaid),
        Just(SharedFact::KindSaid { kind: BondKind::Friends }),
        Just(SharedFact::SelfNamed { name: Name::new("Ruth").unwrap() }),
        Just(SharedFact::BreachShared { title: title("The watch"), words: words("") }),
        id().prop_map(|id| SharedFact::RoleClaimed { breach: id.into(), role: Role::Both }),
        prop::option::of(id()).prop_map(|id| SharedFact::LetterShared {
            kind: LetterKind::Account,
            body: account("I sold it."),
            breach: None,
            follows: id.map(Into::into)
        }),
        id().prop_map(|id| SharedFact::GivingSaid { letter: id.into(), given: None }),
        id().prop_map(|fact| SharedFact::Withdrawn { fact, what: Withdrawable::Letter }),
    ];
    let talk = prop_oneof![
        (someone(), someone()).prop_map(|(with, first)| SharedFact::ExchangeProposed {
            with,
            first,
            about: None
        }),
        id().prop_map(|id| SharedFact::ExchangeAccepted { exchange: id.into() }),
        id().prop_map(|id| SharedFact::Spoken { exchange: id.into(), words: words("I"), answers: None }),
        id().prop_map(|id| SharedFact::Reflected { turn: id.into(), words: words("You") }),
        id().prop_map(|id| SharedFact::Heard { reflection: id.into() }),
        id().prop_map(|id| SharedFact::NotYetHeard { reflection: id.into(), missing: words("") }),
        id().prop_map(|id| SharedFact::FloorPassed { exchange: id.into() }),
        id().prop_map(|id| SharedFact::Paused { exchange: id.into(), back: Stamp::from_hours(500_003) }),
        id().prop_map(|id| SharedFact::ReadyAgain { pause: id.into() }),
        id().prop_map(|id| SharedFact::ExchangeClosed { exchange: id.into() }),
    ];
    let asking = prop_oneof![
        someone().prop_map(|with| SharedFact::SealProposed { with, about: None }),
        id().prop_map(|id| SharedFact::LetterCommitted {
            seal: id.into(),
            digest: Digest([1; 32]),
            sealed: SealedBytes::new(b"words".to_vec()).unwrap()
        }),
        (id(), 1..3_u8).prop_map(|(id, key)| SharedFact::LetterOpened {
            commitment: id.into(),
            key: SealKey([key; 32])
        }),
        someone().prop_map(|of| SharedFact::QuestionAsked {
            of,
            words: words("When?"),
            consent: Consent::TellMe
        }),
        someone().prop_map(|to| SharedFact::TellingOffered { to, words: words("The money") }),
        (id(), prop_oneof![Just(Consent::TellMe), Just(Consent::NotYet), Just(Consent::NeverTellMe)])
            .prop_map(|(id, consent)| SharedFact::ConsentSaid { question: id.into(), consent }),
        id().prop_map(|id| SharedFact::QuestionAnswered {
            question: id.into(),
            sort: AnswerSort::Addition,
            words: words("May.")
        }),
    ];
    prop_oneof![simple, talk, asking]
}

fn some_log() -> impl Strategy<Value = Vec<SharedRecord>> {
    let records = prop::collection::vec((someone(), some_fact(), 1..40_u64, 0..9_u32, 1..3_u64), 0..60);
    records.prop_map(|records| {
        let mut seq = 0;
        let numbered = records.into_iter().zip(1..).map(|((author, fact, reused, hours, step), n)| {
            seq += step;
            let name = if reused % 10 == 0 { reused } else { n };
            let stamp = Stamp::from_hours(500_000 + hours);
            SharedRecord { stamp, fact_id: fact_id(name), ..record(seq, author, fact) }
        });
        numbered.collect()
    })
}

proptest! {
    /// However the log is cut, and whatever is delivered twice, every replica reaches the same state.
    #[test]
    fn any_split_of_the_log_folds_to_the_same_state(log in some_log(), cuts in prop::collection::vec(0..60_usize, 0..5)) {
        let whole = fold(&log);
        let mut state = empty();
        let mut cuts = cuts;
        cuts.push(log.len());
        for cut in cuts {
            // Each delivery begins anew and reaches as far as it reaches.
            log.iter().take(cut).for_each(|record| state.evolve(record, &open));
        }
        prop_assert_eq!(state, whole);
    }

    /// A fact has an effect or is listed, and never both; a copied state goes on like the original.
    #[test]
    fn every_fact_counts_or_is_listed(log in some_log()) {
        let mut state = empty();
        for record in &log {
            let before = state.without_effect().len();
            let mut copy = state.clone();
            state.evolve(record, &open);
            copy.evolve(record, &open);
            prop_assert_eq!(&state, &copy);
            let listed = state.without_effect().iter().skip(before).any(|w| w.fact == record.fact_id);
            let unseen = state.new_since(stranger(), record.seq - 1);
            prop_assert!(!listed || unseen.is_empty(), "{:?}", record.fact);
        }
    }

    /// What deciding lets through has its effect, if nothing comes in between.
    #[test]
    fn what_is_decided_has_its_effect(log in some_log(), fact in id(), who in someone(), n in 0..9_u8) {
        let mut state = fold(&log);
        let text = words("words");
        let command = match n {
            0 => BondCommand::Withdraw { fact },
            1 => BondCommand::AcceptExchange { exchange: fact.into() },
            2 => BondCommand::Speak { exchange: fact.into(), words: text, answers: None },
            3 => BondCommand::Reflect { turn: fact.into(), words: text },
            4 => BondCommand::SayReady { pause: fact.into() },
            5 => BondCommand::CloseExchange { exchange: fact.into() },
            6 => BondCommand::OpenLetter { commitment: fact.into(), key: SealKey([1; 32]) },
            7 => BondCommand::SayConsent { question: fact.into(), consent: Consent::NeverTellMe },
            _ => BondCommand::Answer { question: fact.into(), sort: AnswerSort::Whole, words: text },
        };
        if let Ok(facts) = decide(&state, command, who, NOW) {
            let before = state.without_effect().len();
            for (n, fact) in (1000..).zip(facts) {
                state.evolve(&record(n, who, fact), &open);
            }
            prop_assert_eq!(state.without_effect().len(), before);
        }
    }
}
