//! Taking back, closing and "never tell me" win in every order of arrival.

use crate::pair::{account, daniel, empty, fact_id, open, record, ruth, title, words};
use mendwell_domain::bond::{
    AnswerSort, BondState, Consent, ExchangeStage, SharedFact, SharedRecord, Stamp, Withdrawable,
};
use mendwell_domain::{FactId, LetterKind, PersonId, Role};
use proptest::prelude::*;

/// What is cancelled in every order, by its number.
const BREACH: u64 = 1;
const WILLING: u64 = 2;
const LETTER: u64 = 3;
const QUESTION: u64 = 4;
const EXCHANGE: u64 = 5;
const OFFER: u64 = 6;

fn everything() -> Vec<(PersonId, FactId, SharedFact)> {
    let (kind, body) = (LetterKind::Account, account("I sold it."));
    let letter = |follows| SharedFact::LetterShared { kind, body: body.clone(), breach: None, follows };
    let question = fact_id(QUESTION).into();
    let offer = fact_id(OFFER).into();
    let exchange = fact_id(EXCHANGE).into();
    let breach = fact_id(BREACH).into();
    let say = |question, consent| SharedFact::ConsentSaid { question, consent };
    let tell = |question| SharedFact::QuestionAnswered {
        question,
        sort: AnswerSort::Whole,
        words: words("Since May."),
    };
    let withdrawn = |n, what| SharedFact::Withdrawn { fact: fact_id(n), what };
    let mut facts = vec![
        (ruth(), SharedFact::BreachShared { title: title("The watch"), words: words("") }),
        (ruth(), SharedFact::WillingnessSaid),
        (ruth(), letter(None)),
        (
            ruth(),
            SharedFact::QuestionAsked { of: daniel(), words: words("Since when?"), consent: Consent::TellMe },
        ),
        (ruth(), SharedFact::ExchangeProposed { with: daniel(), first: ruth(), about: None }),
        (daniel(), SharedFact::TellingOffered { to: ruth(), words: words("About the money") }),
        // What takes them away.
        (ruth(), withdrawn(BREACH, Withdrawable::Breach)),
        (ruth(), withdrawn(WILLING, Withdrawable::Willingness)),
        (ruth(), withdrawn(LETTER, Withdrawable::Letter)),
        (ruth(), say(question, Consent::NeverTellMe)),
        (daniel(), SharedFact::ExchangeClosed { exchange }),
        (ruth(), say(offer, Consent::NeverTellMe)),
        // What would like them back.
        (ruth(), SharedFact::RoleClaimed { breach, role: Role::Hurt }),
        (daniel(), SharedFact::RoleClaimed { breach, role: Role::Hurt }),
        (ruth(), letter(Some(fact_id(LETTER).into()))),
        (ruth(), say(question, Consent::TellMe)),
        (ruth(), say(offer, Consent::TellMe)),
        (daniel(), tell(question)),
        (daniel(), tell(offer)),
        (daniel(), tell(question)),
        (daniel(), SharedFact::ExchangeAccepted { exchange }),
        (ruth(), SharedFact::Spoken { exchange, words: words("One more thing"), answers: None }),
        (daniel(), SharedFact::Paused { exchange, back: Stamp::from_hours(500_009) }),
        (daniel(), withdrawn(LETTER, Withdrawable::Letter)),
        (daniel(), say(question, Consent::NeverTellMe)),
    ];
    let own: Vec<_> = (1..).zip(facts.drain(..)).map(|(n, (by, fact))| (by, fact_id(n), fact)).collect();
    // The cancelled ones once more, under their own names: a device that sends again, or a relay that plays back.
    let again = own.iter().take(6).cloned().collect::<Vec<_>>();
    own.into_iter().chain(again).collect()
}

fn fold_in_order(facts: Vec<(PersonId, FactId, SharedFact)>) -> BondState {
    let mut state = empty();
    for (seq, (author, fact_id, fact)) in (1..).zip(facts) {
        state.evolve(&SharedRecord { fact_id, ..record(seq, author, fact) }, &open);
    }
    state
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// No order of arrival revives what was withdrawn, closed or never wanted.
    #[test]
    fn no_order_revives_what_was_taken_back(facts in Just(everything()).prop_shuffle()) {
        let state = fold_in_order(facts);
        let bond = state.bond_view();
        prop_assert!(bond.breaches.is_empty());
        prop_assert!(bond.people.iter().all(|person| person.willing_on.is_none()));
        prop_assert!(state.letters_view().letters.iter().all(|l| FactId::from(l.id) != fact_id(LETTER)));
        prop_assert_eq!(state.letters_view().letters.len(), 1, "only the one that was not withdrawn");
        for question in state.questions_view().questions {
            prop_assert!(question.answers.is_empty());
            prop_assert_eq!(question.consent.map(|(consent, _)| consent), Some(Consent::NeverTellMe));
        }
        for exchange in state.exchange_views(ruth()) {
            let closed = matches!(exchange.stage, ExchangeStage::Closed(_));
            prop_assert!(closed, "{:?}", exchange.stage);
        }
        let withdrawn: Vec<_> = bond.withdrawn.iter().map(|w| (w.by, w.what)).collect();
        prop_assert_eq!(withdrawn.len(), 2);
        prop_assert!(withdrawn.contains(&(ruth(), Withdrawable::Breach)));
        prop_assert!(withdrawn.contains(&(ruth(), Withdrawable::Letter)));
    }

    /// A replica that never had the words, because they were dropped at the relay, shows the same.
    #[test]
    fn dropped_words_leave_the_same_view(facts in Just(everything()).prop_shuffle()) {
        let gone = [BREACH, WILLING, LETTER].map(fact_id);
        let without: Vec<_> =
            facts.iter().filter(|(_, id, _)| !gone.contains(id)).cloned().collect();
        // His "withdrawal" of her letter is named only where the letter is; it shows a mark where nothing says whose it was.
        let not_his = |facts: Vec<(PersonId, FactId, SharedFact)>| {
            let his = |(by, _, fact): &(PersonId, FactId, SharedFact)| {
                *by == daniel() && matches!(fact, SharedFact::Withdrawn { .. })
            };
            facts.into_iter().filter(|fact| !his(fact)).collect::<Vec<_>>()
        };
        let (with, without) = (fold_in_order(not_his(facts)), fold_in_order(not_his(without)));
        prop_assert_eq!(with.bond_view(), without.bond_view());
        prop_assert_eq!(with.letters_view(), without.letters_view());
        prop_assert_eq!(with.questions_view(), without.questions_view());
    }
}
