//! The exchange.

use crate::pair::{Pair, daniel, ruth, stranger, words};
use mendwell_domain::bond::{
    BondCommand, BondRefusal, ExchangeStage, Hearing, NewItem, SharedFact, Stamp, Withdrawable,
};
use mendwell_domain::{ExchangeId, PauseId, PersonId, ReadyId, ReflectionId, TurnId};

pub(crate) fn begun() -> (Pair, ExchangeId) {
    let mut pair = Pair::new();
    let propose = BondCommand::ProposeExchange { with: daniel(), first: ruth(), about: None };
    let exchange = pair.makes(ruth(), propose);
    pair.asks(daniel(), BondCommand::AcceptExchange { exchange }).unwrap();
    (pair, exchange)
}

pub(crate) fn speak(exchange: ExchangeId, text: &str) -> BondCommand {
    BondCommand::Speak { exchange, words: words(text), answers: None }
}

fn stage(pair: &Pair) -> ExchangeStage {
    pair.state.exchange_views(ruth())[0].stage.clone()
}

fn pause(pair: &mut Pair, who: PersonId, exchange: ExchangeId) -> PauseId {
    let back = pair.stamp.plus(1);
    pair.makes(who, BondCommand::Pause { exchange, back })
}

#[test]
fn an_exchange_begins_when_the_one_who_was_asked_takes_it_up() {
    let mut pair = Pair::new();
    let propose = BondCommand::ProposeExchange { with: daniel(), first: ruth(), about: None };
    let exchange: ExchangeId = pair.makes(ruth(), propose);
    assert_eq!(stage(&pair), ExchangeStage::Proposed { first: ruth() });
    assert_eq!(pair.asks(ruth(), speak(exchange, "I felt")), Err(BondRefusal::NotTakenUp));
    let accept = BondCommand::AcceptExchange { exchange };
    assert_eq!(pair.asks(ruth(), accept.clone()), Err(BondRefusal::NotYours), "nobody accepts for another");
    pair.asks(daniel(), accept.clone()).unwrap();
    assert_eq!(pair.asks(daniel(), accept), Err(BondRefusal::AlreadySaid));
    assert_eq!(stage(&pair), ExchangeStage::Open { floor: ruth() });
    let third = BondCommand::ProposeExchange { with: daniel(), first: stranger(), about: None };
    assert_eq!(pair.asks(ruth(), third), Err(BondRefusal::NotYours));
}

#[test]
fn only_the_holder_of_the_floor_speaks_until_they_pass_it() {
    let (mut pair, exchange) = begun();
    assert_eq!(pair.asks(daniel(), speak(exchange, "But")), Err(BondRefusal::NotYourFloor));
    let turn: TurnId = pair.makes(ruth(), speak(exchange, "I found the empty drawer."));
    assert_eq!(pair.asks(ruth(), speak(exchange, " ")), Err(BondRefusal::NothingWritten));
    assert_eq!(pair.asks(daniel(), BondCommand::PassFloor { exchange }), Err(BondRefusal::NotYourFloor));
    pair.asks(ruth(), BondCommand::PassFloor { exchange }).unwrap();
    assert_eq!(pair.asks(ruth(), speak(exchange, "And")), Err(BondRefusal::NotYourFloor));
    let answer = BondCommand::Speak { exchange, words: words("I took it."), answers: Some(turn) };
    pair.asks(daniel(), answer).unwrap();
    let turns = pair.state.exchange_views(ruth())[0].turns.clone();
    assert_eq!((turns.len(), turns[1].answers), (2, Some(turn)));
}

#[test]
fn a_reflection_is_written_by_the_listener_and_heard_is_said_by_the_speaker() {
    let (mut pair, exchange) = begun();
    let turn: TurnId = pair.makes(ruth(), speak(exchange, "I found the empty drawer."));
    let reflect = BondCommand::Reflect { turn, words: words("You found it empty.") };
    assert_eq!(pair.asks(ruth(), reflect.clone()), Err(BondRefusal::OwnWords));
    let reflection: ReflectionId = pair.makes(daniel(), reflect);
    let heard = BondCommand::SayHeard { reflection };
    assert_eq!(pair.asks(daniel(), heard.clone()), Err(BondRefusal::NotYours));
    let missing = words("How alone I was.");
    pair.asks(ruth(), BondCommand::SayNotYetHeard { reflection, missing: missing.clone() }).unwrap();
    pair.asks(ruth(), heard.clone()).unwrap();
    assert_eq!(pair.asks(ruth(), heard), Ok(Vec::new()));
    let shown = pair.state.exchange_views(daniel())[0].turns[0].reflections[0].clone();
    let said: Vec<_> = shown.hearings.into_iter().map(|(_, hearing)| hearing).collect();
    assert_eq!(
        said,
        [Hearing::NotYet(missing), Hearing::Heard],
        "a later word does not erase an earlier one"
    );
}

#[test]
fn a_pause_needs_nobody_stops_it_for_all_and_resuming_needs_both() {
    let (mut pair, exchange) = begun();
    let turn: TurnId = pair.makes(ruth(), speak(exchange, "I found the empty drawer."));
    let pause = pause(&mut pair, daniel(), exchange);
    assert_eq!(pair.asks(ruth(), speak(exchange, "And")), Err(BondRefusal::ExchangePaused));
    let reflect = BondCommand::Reflect { turn, words: words("Empty.") };
    assert_eq!(pair.asks(daniel(), reflect), Err(BondRefusal::ExchangePaused));
    pair.asks(ruth(), BondCommand::SayReady { pause }).unwrap();
    assert_eq!(pair.asks(ruth(), BondCommand::SayReady { pause }), Err(BondRefusal::AlreadySaid));
    assert!(matches!(stage(&pair), ExchangeStage::Paused { .. }), "one of them is not both");
    pair.asks(daniel(), BondCommand::SayReady { pause }).unwrap();
    assert_eq!(stage(&pair), ExchangeStage::Open { floor: ruth() });
    assert_eq!(pair.asks(daniel(), BondCommand::SayReady { pause }), Err(BondRefusal::PauseOver));
}

#[test]
fn time_alone_never_ends_a_pause() {
    let (mut pair, exchange) = begun();
    pause(&mut pair, daniel(), exchange);
    pair.stamp = pair.stamp.plus(10_000);
    assert_eq!(pair.writes(ruth(), SharedFact::FloorPassed { exchange }), Err(BondRefusal::ExchangePaused));
}

#[test]
fn each_names_a_time_to_come_back_and_both_are_shown() {
    let (mut pair, exchange) = begun();
    let pause = pause(&mut pair, daniel(), exchange);
    let shown = |pair: &Pair| match stage(pair) {
        ExchangeStage::Paused { pause, .. } => pause,
        other => panic!("{other:?}"),
    };
    let later = pair.stamp.plus(30);
    pair.asks(ruth(), BondCommand::NameReturn { pause, back: later }).unwrap();
    assert!(shown(&pair).back_differ);
    pair.asks(daniel(), BondCommand::NameReturn { pause, back: later }).unwrap();
    assert!(!shown(&pair).back_differ, "agreed");
}

#[test]
fn a_time_out_of_range_is_held_and_the_pause_stands() {
    let (mut pair, exchange) = begun();
    for (named, shown) in [(Stamp::from_hours(0), 1), (Stamp::from_hours(u32::MAX), 336)] {
        pair.makes::<PauseId>(ruth(), BondCommand::Pause { exchange, back: named });
        let ExchangeStage::Paused { pause, .. } = stage(&pair) else { panic!("not paused") };
        assert_eq!(pause.back.of(ruth()), Some(&pair.stamp.plus(shown)));
    }
}

#[test]
fn a_newer_pause_is_not_overruled_by_an_earlier_ready() {
    let (mut pair, exchange) = begun();
    let first = pause(&mut pair, daniel(), exchange);
    pair.asks(ruth(), BondCommand::SayReady { pause: first }).unwrap();
    let second = pause(&mut pair, ruth(), exchange);
    assert_eq!(pair.asks(daniel(), BondCommand::SayReady { pause: first }), Err(BondRefusal::PauseOver));
    pair.asks(daniel(), BondCommand::SayReady { pause: second }).unwrap();
    assert!(matches!(stage(&pair), ExchangeStage::Paused { .. }));
}

#[test]
fn ready_can_be_taken_back_until_it_goes_on() {
    let (mut pair, exchange) = begun();
    let pause = pause(&mut pair, daniel(), exchange);
    let ready: ReadyId = pair.makes(ruth(), BondCommand::SayReady { pause });
    pair.asks(ruth(), BondCommand::Withdraw { fact: ready.into() }).unwrap();
    pair.asks(daniel(), BondCommand::SayReady { pause }).unwrap();
    assert!(matches!(stage(&pair), ExchangeStage::Paused { .. }));
    let ready: ReadyId = pair.makes(ruth(), BondCommand::SayReady { pause });
    let late = SharedFact::Withdrawn { fact: ready.into(), what: Withdrawable::Ready };
    assert_eq!(pair.writes(ruth(), late), Err(BondRefusal::TooLate));
}

#[test]
fn anybody_closes_it_at_any_time_and_it_stays_closed() {
    let (mut pair, exchange) = begun();
    let pause = pause(&mut pair, daniel(), exchange);
    pair.asks(ruth(), BondCommand::CloseExchange { exchange }).unwrap();
    assert!(matches!(stage(&pair), ExchangeStage::Closed(said) if said.by == ruth()));
    for (who, command) in [
        (ruth(), speak(exchange, "One more thing")),
        (daniel(), BondCommand::AcceptExchange { exchange }),
        (daniel(), BondCommand::SayReady { pause }),
        (daniel(), BondCommand::Pause { exchange, back: pair.stamp.plus(1) }),
        (daniel(), BondCommand::CloseExchange { exchange }),
    ] {
        assert_eq!(pair.asks(who, command), Err(BondRefusal::ExchangeClosed));
    }
}

#[test]
fn an_invitation_can_be_turned_down_or_left_alone() {
    let mut pair = Pair::new();
    let propose = BondCommand::ProposeExchange { with: daniel(), first: daniel(), about: None };
    let exchange: ExchangeId = pair.makes(ruth(), propose.clone());
    pair.asks(daniel(), BondCommand::CloseExchange { exchange }).unwrap();
    pair.makes::<ExchangeId>(ruth(), propose);
    pair.stamp = pair.stamp.plus(100_000);
    pair.today = pair.today.plus(4000);
    let before = pair.state.exchange_views(ruth());
    assert_eq!(before[1].stage, ExchangeStage::Proposed { first: daniel() }, "silence changes nothing");
    assert_eq!(pair.state.new_since(ruth(), 0), [NewItem::Exchange(exchange)]);
}
