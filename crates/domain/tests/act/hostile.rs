//! Removal, and facts that nobody may ask for.

use super::{Person, daily, every, to_ruth, words};
use mendwell_domain::{
    Command, Day, Fact, Fate, FreshId, Keeping, Name, Outcome, OwnPromise, Refusal, Schedule, Standing,
    State, TalkPlan, ThingId, Weekdays, Window, Words,
};
use proptest::prelude::*;

#[test]
fn a_removed_thing_is_gone_and_does_not_come_back() {
    let mut person = Person::new();
    let worry = person.parks("What if");
    person.asks(Command::RemoveThing { thing: worry }).unwrap();
    assert_eq!(person.asks(Command::RemoveThing { thing: worry }), Err(Refusal::UnknownThing));
    let more = Command::WriteWorry { worry: Some(worry), words: words("and") };
    assert_eq!(person.asks(more), Err(Refusal::UnknownThing));
    person.ids = 0;
    let again = person.asks(Command::WriteWorry { worry: None, words: words("new") });
    assert_eq!(again, Err(Refusal::IdInUse), "its identity stays removed");
}

#[test]
fn a_thing_of_one_kind_is_not_one_of_another() {
    let mut person = Person::new();
    let (worry, talk) = (person.parks("What if"), person.plans_talk(1));
    let asked = [
        Command::StatePromise { promise: Some(worry), said: Box::new(daily()) },
        Command::SettlePromise { promise: talk, standing: Standing::Ended },
        Command::RecordKeeping { promise: talk, due: person.today, keeping: None },
        Command::WriteWorry { worry: Some(talk), words: words("x") },
        Command::SortWorry { worry: talk, fate: Fate::LetGo },
        Command::SortWorry { worry, fate: Fate::ForTalk(Some(worry)) },
        Command::CloseTalk { talk: worry, closed: true },
        Command::NoteTalk { talk: worry, words: words("x") },
        Command::RemoveThing { thing: FreshId([99; 16]).into() },
    ];
    for command in asked {
        assert_eq!(person.asks(command.clone()), Err(Refusal::UnknownThing), "{command:?}");
    }
}

/// Past the check: what a log can hold although nobody may ask for it.
#[test]
fn facts_that_break_a_rule_have_no_effect() {
    let mut person = Person::new();
    let (hers, worry) = (person.promises(to_ruth()), person.parks("What if"));
    let before = person.state.clone();
    let keeping = |outcome| Some(Keeping { outcome, told_first: false, note: Words::default() });
    let day = person.today;
    let mut blank = daily();
    blank.terms.act = Words::default();
    let late = Window { weekdays: Weekdays::ALL, from: 20, to: 24 };
    let unknown = FreshId([99; 16]).into();
    let hostile = [
        Fact::KeepingRecorded { promise: hers, due: day.plus(1), keeping: keeping(Outcome::Kept) },
        Fact::KeepingRecorded { promise: hers, due: day.plus(-1), keeping: keeping(Outcome::Missed) },
        Fact::KeepingRecorded { promise: hers, due: day, keeping: keeping(Outcome::Excused) },
        Fact::KeepingRecorded { promise: worry, due: day, keeping: keeping(Outcome::Kept) },
        Fact::PromiseStated { promise: worry, said: Box::new(daily()) },
        Fact::PromiseStated { promise: hers, said: Box::new(blank) },
        Fact::PromiseSettled { promise: unknown, standing: Standing::Ended },
        Fact::WorryWritten { worry: hers, words: words("x") },
        Fact::WorrySorted { worry: unknown, fate: Fate::LetGo },
        Fact::WindowChosen { window: Some(late) },
        Fact::TalkNoted { talk: worry, words: words("x") },
        Fact::TalkClosed { talk: unknown, closed: true },
    ];
    for fact in hostile {
        person.state.evolve(day, &fact);
        assert_eq!(person.state, before, "{fact:?}");
    }
}

fn some_fact() -> impl Strategy<Value = Fact> {
    let thing = (0..4_u8).prop_map(|n| ThingId::from(FreshId([n; 16])));
    let outcome = prop::sample::select(Outcome::ALL.to_vec());
    let day = Day::from_epoch_days(20_000);
    let schedules =
        [Schedule::DAILY, Schedule::Once(day), Schedule::Weekly { weekdays: Weekdays::of([2]), every: 3 }];
    let talk = TalkPlan { with: Name::default(), day, agenda: Words::default() };
    prop_oneof![
        4 => (thing.clone(), prop::sample::select(schedules.to_vec()), any::<bool>()).prop_map(|(promise, schedule, own)| {
            let to = (!own).then(Name::default);
            Fact::PromiseStated { promise, said: Box::new(OwnPromise { to, ..every(schedule) }) }
        }),
        4 => (thing.clone(), -9..9, outcome).prop_map(move |(promise, days, outcome)| {
            let keeping = Some(Keeping { outcome, told_first: true, note: Words::default() });
            Fact::KeepingRecorded { promise, due: day.plus(days), keeping }
        }),
        1 => thing.clone().prop_map(|promise| Fact::PromiseSettled { promise, standing: Standing::Released }),
        2 => thing.clone().prop_map(|worry| Fact::WorryWritten { worry, words: words("x") }),
        2 => (thing.clone(), thing.clone()).prop_map(|(worry, talk)| {
            Fact::WorrySorted { worry, fate: Fate::ForTalk(Some(talk)) }
        }),
        2 => thing.clone().prop_map(move |id| Fact::TalkPlanned { talk: id, plan: talk.clone() }),
        1 => (thing.clone(), any::<bool>()).prop_map(|(talk, closed)| Fact::TalkClosed { talk, closed }),
        1 => thing.prop_map(|thing| Fact::ThingRemoved { thing }),
    ]
}

fn seen(state: &State, today: Day) -> impl PartialEq + std::fmt::Debug {
    let act = state.act_view(today);
    let promises: Vec<_> = act.promises.iter().map(|p| state.promise_view(p.id, today).unwrap()).collect();
    (act, promises, state.worries_view(), state.talks_view(), state.dates_view(today))
}

proptest! {
    /// Removal wins in every order, and the disk may forget everything else about what was removed.
    #[test]
    fn what_was_removed_is_not_missed(
        facts in prop::collection::vec((-9..9, some_fact()), 0..60)
    ) {
        let day = Day::from_epoch_days(20_000);
        let (mut state, mut rest) = (State::default(), State::default());
        facts.iter().for_each(|(n, fact)| state.evolve(day.plus(*n), fact));
        let gone = |fact: &Fact| fact.thing().is_some_and(|id| state.is_removed_thing(id)) && !fact.removes();
        facts.iter().filter(|(_, fact)| !gone(fact)).for_each(|(n, fact)| rest.evolve(day.plus(*n), fact));
        prop_assert_eq!(seen(&rest, day), seen(&state, day));
        prop_assert_eq!(rest, state);
    }

    /// What is about one thing does not wait for what is about another: only its own order matters.
    #[test]
    fn things_do_not_mind_in_which_order_others_come(
        facts in prop::collection::vec((-9..9, some_fact()), 0..60), order in any::<[u8; 4]>()
    ) {
        let day = Day::from_epoch_days(20_000);
        let (mut state, mut sorted) = (State::default(), State::default());
        facts.iter().for_each(|(n, fact)| state.evolve(day.plus(*n), fact));
        let mut by_thing = facts.clone();
        by_thing.sort_by_key(|(_, fact)| order[usize::from(fact.thing().unwrap().bytes()[0])]);
        by_thing.iter().for_each(|(n, fact)| sorted.evolve(day.plus(*n), fact));
        let all = |state: &State| {
            let mut promises = state.act_view(day).promises;
            promises.sort_by_key(|p| p.id);
            let mut worries = state.worries_view().worries;
            worries.sort_by_key(|w| w.id);
            worries.iter_mut().for_each(|w| w.talk = None); // which talk is next of one day, their order says
            (promises, worries)
        };
        // Two things of one sort key are told apart by nothing, so those orders are not compared.
        let distinct = order.iter().collect::<std::collections::BTreeSet<_>>().len() == order.len();
        prop_assert!(!distinct || all(&state) == all(&sorted));
    }

    /// No day and no schedule is too odd to be shown.
    #[test]
    fn any_days_at_all_can_be_shown(
        made in any::<i32>(), today in any::<i32>(), weeks in any::<u8>(), due in any::<i32>()
    ) {
        let (made, today, due) = (Day::from_epoch_days(made), Day::from_epoch_days(today), Day::from_epoch_days(due));
        let schedule = Schedule::Weekly { weekdays: Weekdays::ALL, every: weeks % 53 };
        let promise = FreshId([1; 16]).into();
        let mut state = State::default();
        state.evolve(made, &Fact::PromiseStated { promise, said: Box::new(every(schedule)) });
        let keeping = Some(Keeping { outcome: Outcome::Kept, told_first: true, note: Words::default() });
        state.evolve(today, &Fact::KeepingRecorded { promise, due, keeping });
        let view = state.promise_view(promise, today).unwrap();
        prop_assert!(view.days.len() <= 442 && view.evidence.iter().all(|(day, _)| *day <= today));
    }
}

#[test]
fn debug_shows_no_word_of_a_promise() {
    let shown = format!("{:?}", daily());
    assert!(!shown.contains("late") && !shown.contains("Ines"), "{shown}");
}
