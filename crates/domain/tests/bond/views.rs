//! What can be seen, and what must not be.

use crate::exchange::{begun, speak};
use crate::letters::share;
use crate::pair::{Pair, daniel, ruth, title, words};
use crate::questions::{answer, asked};
use mendwell_domain::bond::{BondCommand, BondRefusal, Consent, NewItem, Stamp};
use mendwell_domain::{BreachId, LetterId, Name, ReflectionId, Title, TurnId, Words};

/// Everything both can see, as text.
fn all(pair: &Pair) -> String {
    let views = [ruth(), daniel()].map(|me| {
        serde_json::json!([
            pair.state.bond_view(),
            pair.state.letters_view(),
            pair.state.questions_view(),
            pair.state.exchange_views(me),
            pair.state.seal_views(me),
            pair.state.new_since(me, 0),
        ])
    });
    serde_json::to_string(&views).unwrap()
}

#[test]
fn silence_is_shown_as_nothing_at_all() {
    let (mut pair, exchange) = begun();
    pair.asks(ruth(), speak(exchange, "I found the empty drawer.")).unwrap();
    pair.makes::<LetterId>(ruth(), share("I shouted.", None));
    let ask = BondCommand::AskQuestion { of: daniel(), words: words("When?"), consent: Consent::TellMe };
    pair.asks(ruth(), ask).unwrap();
    pair.asks(ruth(), BondCommand::SayWilling).unwrap();
    let before = all(&pair);
    // A year goes by, and nothing is said.
    pair.stamp = pair.stamp.plus(24 * 365);
    pair.today = pair.today.plus(365);
    assert_eq!(all(&pair), before);
    for word in [
        "wait", "unread", "\"read\"", "seen", "pending", "overdue", "missed", "\"count", "since", "stamp",
        "seq",
    ] {
        assert!(!before.contains(word), "{word}");
    }
}

#[test]
fn views_carry_days_and_never_a_minute_or_an_hour() {
    let (mut pair, exchange) = begun();
    pair.asks(ruth(), speak(exchange, "I found the empty drawer.")).unwrap();
    let day = all(&pair);
    let mut later = Pair::new();
    later.stamp = later.stamp.plus(7);
    for record in &pair.log {
        later.writes(record.author, record.fact.clone()).unwrap();
    }
    assert_eq!(all(&later), day, "another hour of the same day looks the same");
}

#[test]
fn what_is_new_is_named_once_however_much_happened() {
    let (mut pair, exchange) = begun();
    let turn: TurnId = pair.makes(ruth(), speak(exchange, "I found the empty drawer."));
    let since = pair.state.last_seq().unwrap();
    for text in ["You found it empty.", "And you were alone."] {
        let reflection: ReflectionId =
            pair.makes(daniel(), BondCommand::Reflect { turn, words: words(text) });
        let missing = words("");
        pair.asks(ruth(), BondCommand::SayNotYetHeard { reflection, missing }).unwrap();
    }
    assert_eq!(pair.state.new_since(ruth(), since), [NewItem::Exchange(exchange)]);
    assert_eq!(pair.state.new_since(daniel(), since), [NewItem::Exchange(exchange)]);
    assert!(pair.state.new_since(ruth(), pair.state.last_seq().unwrap()).is_empty());
}

#[test]
fn what_has_no_effect_is_in_no_view() {
    let (mut pair, question) = asked(Consent::NotYet);
    let before = all(&pair);
    assert_eq!(pair.asks(daniel(), answer(question, "SECRET")), Err(BondRefusal::NotYetWanted));
    let sort = mendwell_domain::bond::AnswerSort::Whole;
    let fact = mendwell_domain::bond::SharedFact::QuestionAnswered { question, sort, words: words("SECRET") };
    assert!(pair.writes(daniel(), fact).is_err());
    assert_eq!(all(&pair), before);
    assert!(!format!("{:?} {:?}", pair.state, pair.state.without_effect()).contains("SECRET"));
}

#[test]
fn a_link_is_shown_as_long_as_what_it_names_is_here() {
    let mut pair = Pair::new();
    let breach: BreachId =
        pair.makes(ruth(), BondCommand::ShareBreach { title: title("The watch"), words: words("") });
    let about = Some(breach);
    pair.asks(ruth(), BondCommand::ProposeSeal { with: daniel(), about }).unwrap();
    pair.asks(ruth(), BondCommand::ProposeExchange { with: daniel(), first: ruth(), about }).unwrap();
    assert_eq!(pair.state.seal_views(daniel())[0].about, about);
    assert_eq!(pair.state.exchange_views(daniel())[0].about, about);
    pair.asks(ruth(), BondCommand::Withdraw { fact: breach.into() }).unwrap();
    assert_eq!(pair.state.seal_views(daniel())[0].about, None);
    assert_eq!(pair.state.exchange_views(daniel())[0].about, None);
    let again = BondCommand::ProposeSeal { with: daniel(), about };
    assert_eq!(pair.asks(ruth(), again), Err(BondRefusal::UnknownBreach));
}

#[test]
fn any_script_fits_within_the_limits_and_nothing_beyond_them() {
    let mut pair = Pair::new();
    let longest = "🌿".repeat(120);
    let breach = BondCommand::ShareBreach { title: Title::new(&*longest).unwrap(), words: words("שלום") };
    pair.asks(ruth(), breach).unwrap();
    assert_eq!(pair.state.bond_view().breaches[0].title.as_str(), longest);
    assert_eq!(Title::new("🌿".repeat(121)).unwrap_err().found, 121);
    assert!(Name::new("é".repeat(81)).is_err() && Words::new("é".repeat(200_001)).is_err());
    assert!(mendwell_domain::bond::SealedBytes::new(vec![0; 1_048_577]).is_err());
    let long = serde_json::json!({ "self_named": { "name": "x".repeat(81) } });
    let text = serde_json::to_string(&long).unwrap();
    assert!(
        serde_json::from_str::<mendwell_domain::bond::SharedFact>(&text).is_err(),
        "from the wire neither"
    );
}

#[test]
fn every_refusal_has_a_code_of_its_own() {
    let mut codes: Vec<_> = BondRefusal::ALL.map(BondRefusal::code).to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), BondRefusal::ALL.len());
    assert!(codes.iter().all(|code| code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
}

#[test]
fn commands_and_views_are_read_back_as_written() {
    let (mut pair, exchange) = begun();
    let command = BondCommand::Pause { exchange, back: Stamp::from_hours(500_020) };
    let text = serde_json::to_string(&command).unwrap();
    assert_eq!(serde_json::from_str::<BondCommand>(&text).unwrap(), command);
    pair.asks(ruth(), command).unwrap();
    let view = pair.state.exchange_views(ruth());
    let text = serde_json::to_string(&view).unwrap();
    assert_eq!(serde_json::from_str::<Vec<mendwell_domain::bond::ExchangeView>>(&text).unwrap(), view);
}
