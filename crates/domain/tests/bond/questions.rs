//! Questions and answers.

use crate::pair::{Pair, daniel, ruth, words};
use mendwell_domain::bond::{AnswerSort, BondCommand, BondRefusal, Consent, NewItem, SharedFact};
use mendwell_domain::{AnswerId, QuestionId};

pub(crate) fn asked(consent: Consent) -> (Pair, QuestionId) {
    let mut pair = Pair::new();
    let ask = BondCommand::AskQuestion { of: daniel(), words: words("Since when?"), consent };
    let question = pair.makes(ruth(), ask);
    (pair, question)
}

pub(crate) fn answer(question: QuestionId, text: &str) -> BondCommand {
    BondCommand::Answer { question, sort: AnswerSort::Whole, words: words(text) }
}

fn told(pair: &Pair) -> Vec<(AnswerSort, String)> {
    let question = pair.state.questions_view().questions[0].clone();
    question.answers.into_iter().map(|a| (a.sort, a.words.as_str().to_owned())).collect()
}

#[test]
fn nobody_is_told_what_they_did_not_want_to_be_told() {
    for (consent, why) in
        [(Consent::NotYet, BondRefusal::NotYetWanted), (Consent::NeverTellMe, BondRefusal::NeverWanted)]
    {
        let (mut pair, question) = asked(consent);
        assert_eq!(
            pair.asks(daniel(), answer(question, "Since May.")),
            Err(why),
            "before it leaves the device"
        );
        let words = words("Since May.");
        let fact = SharedFact::QuestionAnswered { question, sort: AnswerSort::Whole, words };
        assert_eq!(pair.writes(daniel(), fact), Err(why), "and when it has left it");
        assert!(told(&pair).is_empty());
        assert!(pair.state.new_since(ruth(), 0).is_empty());
    }
}

#[test]
fn the_asker_changes_their_mind_until_they_say_never() {
    let (mut pair, question) = asked(Consent::NotYet);
    let say = |consent| BondCommand::SayConsent { question, consent };
    assert_eq!(pair.asks(daniel(), say(Consent::TellMe)), Err(BondRefusal::NotYours));
    pair.asks(ruth(), say(Consent::TellMe)).unwrap();
    pair.asks(daniel(), answer(question, "Since May.")).unwrap();
    pair.asks(ruth(), say(Consent::NotYet)).unwrap();
    assert_eq!(told(&pair).len(), 1, "what was told stays told");
    assert_eq!(pair.asks(daniel(), answer(question, "And")), Err(BondRefusal::NotYetWanted));
    pair.asks(ruth(), say(Consent::NeverTellMe)).unwrap();
    assert!(told(&pair).is_empty());
    assert_eq!(pair.asks(ruth(), say(Consent::NeverTellMe)), Ok(Vec::new()));
    assert_eq!(pair.asks(ruth(), say(Consent::TellMe)), Err(BondRefusal::NeverWanted));
    assert!(
        pair.state.new_since(ruth(), 0).is_empty(),
        "who said never is not told that there was something"
    );
    assert_eq!(pair.state.new_since(daniel(), 0), [NewItem::Question(question)]);
}

#[test]
fn additions_are_shown_as_additions_and_every_version_stays() {
    let (mut pair, question) = asked(Consent::TellMe);
    let add = |text: &str| BondCommand::Answer { question, sort: AnswerSort::Addition, words: words(text) };
    assert_eq!(pair.asks(daniel(), add("And June.")), Err(BondRefusal::NothingToAddTo));
    pair.asks(daniel(), answer(question, "Since May.")).unwrap();
    pair.asks(daniel(), add("And it was not the first time.")).unwrap();
    let last: AnswerId = pair.makes(daniel(), answer(question, "Since March."));
    assert_eq!(
        told(&pair).iter().map(|(sort, _)| *sort).collect::<Vec<_>>(),
        [AnswerSort::Whole, AnswerSort::Addition, AnswerSort::Whole]
    );
    assert_eq!(pair.asks(ruth(), BondCommand::Withdraw { fact: last.into() }), Err(BondRefusal::NotYours));
    pair.asks(daniel(), BondCommand::Withdraw { fact: last.into() }).unwrap();
    assert_eq!(told(&pair).len(), 2);
    assert_eq!(pair.state.bond_view().withdrawn.len(), 1);
}

#[test]
fn nobody_answers_for_another() {
    let (mut pair, question) = asked(Consent::TellMe);
    assert_eq!(pair.asks(ruth(), answer(question, "Since May.")), Err(BondRefusal::NotYours));
}

#[test]
fn what_is_offered_before_anybody_asked_is_marked_and_waits_for_their_word() {
    let mut pair = Pair::new();
    let offer = BondCommand::OfferTelling { to: ruth(), words: words("About the money") };
    let question: QuestionId = pair.makes(daniel(), offer);
    let view = pair.state.questions_view().questions[0].clone();
    assert!(view.before_asked && view.consent.is_none(), "she said nothing, and nothing is put in her mouth");
    assert_eq!((view.asker, view.teller), (ruth(), daniel()));
    assert_eq!(pair.asks(daniel(), answer(question, "I owe.")), Err(BondRefusal::NotYetWanted));
    let consent = Consent::TellMe;
    assert_eq!(
        pair.asks(daniel(), BondCommand::SayConsent { question, consent }),
        Err(BondRefusal::NotYours),
        "the one who would tell does not consent for her"
    );
    pair.asks(ruth(), BondCommand::SayConsent { question, consent }).unwrap();
    pair.asks(daniel(), answer(question, "I owe.")).unwrap();
    assert_eq!(told(&pair).len(), 1);
}
