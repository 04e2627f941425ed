//! Parked worries, talks and hard days.

use super::{Person, words};
use mendwell_domain::{Command, Fate, Occasion, Refusal, Title, Weekdays, Window};

#[test]
fn a_worry_can_be_parked_written_on_let_go_and_taken_up_again() {
    let mut person = Person::new();
    assert_eq!(
        person.asks(Command::WriteWorry { worry: None, words: words(" ") }),
        Err(Refusal::NothingWritten)
    );
    let worry = person.parks("What if it happens again");
    person.asks(Command::WriteWorry { worry: Some(worry), words: words("And when") }).unwrap();
    let view = person.state.worries_view().worries.remove(0);
    assert_eq!((view.words.len(), view.fate), (2, Fate::Parked));
    person.asks(Command::SortWorry { worry, fate: Fate::LetGo }).unwrap();
    assert_eq!(person.state.worries_view().worries[0].words.len(), 2, "letting go removes nothing");
    person.asks(Command::SortWorry { worry, fate: Fate::Parked }).unwrap();
    assert_eq!(person.asks(Command::SortWorry { worry, fate: Fate::Parked }), Ok(Vec::new()));
}

#[test]
fn the_window_of_worries_is_not_near_bedtime() {
    let mut person = Person::new();
    let weekdays = Weekdays::of([7]);
    let mut choose = |from, to, weekdays| {
        person.asks(Command::ChooseWindow { window: Some(Window { weekdays, from, to }) }).map(|_| ())
    };
    assert_eq!(choose(5, 7, weekdays), Err(Refusal::NearBedtime));
    assert_eq!(choose(20, 22, weekdays), Err(Refusal::NearBedtime));
    assert_eq!(choose(22, 6, weekdays), Err(Refusal::EmptyWindow));
    assert_eq!(choose(18, 18, weekdays), Err(Refusal::EmptyWindow));
    assert_eq!(choose(18, 19, Weekdays::default()), Err(Refusal::EmptyWindow));
    assert_eq!((choose(6, 21, weekdays), choose(18, 19, weekdays)), (Ok(()), Ok(())));
    let window = person.state.act_view(person.today).window.unwrap();
    assert_eq!((window.from, window.to), (18, 19));
    assert_eq!(person.state.act_view(person.today.plus(1)).window, None, "on Sundays only");
    person.asks(Command::ChooseWindow { window: None }).unwrap();
    assert_eq!(person.state.worries_view().window, None);
}

#[test]
fn a_worry_kept_for_a_talk_waits_for_the_next_one() {
    let mut person = Person::new();
    let worry = person.parks("The money");
    person.asks(Command::SortWorry { worry, fate: Fate::ForTalk(None) }).unwrap();
    assert_eq!(person.state.worries_view().worries[0].talk, None, "there is none yet");
    let later = person.plans_talk(9);
    assert_eq!(person.topics(later), [worry]);
    let sooner = person.plans_talk(2);
    assert_eq!((person.topics(sooner), person.topics(later)), (vec![worry], vec![]));
}

#[test]
fn what_was_talked_over_does_not_come_up_again_by_itself() {
    let mut person = Person::new();
    let (worry, other) = (person.parks("The money"), person.parks("The holidays"));
    let (first, next) = (person.plans_talk(0), person.plans_talk(7));
    person.asks(Command::SortWorry { worry, fate: Fate::ForTalk(None) }).unwrap();
    person.asks(Command::SortWorry { worry: other, fate: Fate::ForTalk(Some(next)) }).unwrap();
    assert_eq!(person.state.act_view(person.today).talks[0].topics[0].id, worry);
    person.asks(Command::NoteTalk { talk: first, words: words("We looked at it together.") }).unwrap();
    person.asks(Command::CloseTalk { talk: first, closed: true }).unwrap();
    assert_eq!((person.topics(first), person.topics(next)), (vec![worry], vec![other]));
    assert!(person.state.act_view(person.today).talks.is_empty());
    let brought = Command::SortWorry { worry: other, fate: Fate::ForTalk(Some(first)) };
    assert_eq!(person.asks(brought), Err(Refusal::TalkOver));
    person.asks(Command::SortWorry { worry, fate: Fate::ForTalk(Some(next)) }).unwrap();
    assert_eq!(person.topics(next), [worry, other]);
    person.asks(Command::CloseTalk { talk: first, closed: false }).unwrap();
    assert_eq!(person.state.talks_view().talks[0].closed_on, None, "ended by mistake");
}

#[test]
fn a_worry_whose_talk_was_removed_waits_for_the_next_one() {
    let mut person = Person::new();
    let (worry, talk) = (person.parks("The money"), person.plans_talk(1));
    person.asks(Command::SortWorry { worry, fate: Fate::ForTalk(Some(talk)) }).unwrap();
    person.asks(Command::RemoveThing { thing: talk }).unwrap();
    assert_eq!(person.state.worries_view().worries[0].talk, None);
    let next = person.plans_talk(3);
    assert_eq!(person.topics(next), [worry]);
}

#[test]
fn a_hard_day_is_there_on_its_day_with_its_plan() {
    let mut person = Person::new();
    let occasion = Occasion {
        name: Title::new("The day I found out").unwrap(),
        day: "2024-11-23".parse().unwrap(),
        yearly: true,
        plan: words("Walk by the river."),
    };
    let date = person.gets(Command::KeepDate { date: None, occasion: occasion.clone() });
    assert!(person.state.act_view(person.today).dates.is_empty());
    assert_eq!(person.state.act_view(person.today.plus(1)).dates[0].occasion, occasion);
    assert_eq!(person.state.dates_view(person.today).dates[0].next, Some(person.today.plus(1)));
    let once = Occasion { yearly: false, ..occasion };
    person.asks(Command::KeepDate { date: Some(date), occasion: once }).unwrap();
    assert_eq!(person.state.dates_view(person.today).dates[0].next, None);
}
