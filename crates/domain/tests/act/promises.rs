//! Promises and keepings.

use super::{Person, START, daily, every, to_ruth, words};
use mendwell_domain::{Command, Counts, Keeping, Outcome, OwnPromise, Refusal, Schedule, Standing, Weekdays};

#[test]
fn a_promise_needs_something_to_do_and_a_day_ahead() {
    let mut person = Person::new();
    let asks = |person: &mut Person, said| {
        person.asks(Command::StatePromise { promise: None, said: Box::new(said) }).unwrap_err()
    };
    let mut blank = daily();
    blank.terms.act = words(" ");
    assert_eq!(asks(&mut person, blank), Refusal::NothingWritten);
    let yesterday = person.today.plus(-1);
    assert_eq!(asks(&mut person, every(Schedule::Once(yesterday))), Refusal::NeverDue);
    let mut over = daily();
    over.terms.until = Some(yesterday);
    assert_eq!(asks(&mut person, over), Refusal::NeverDue);
    let none = Schedule::Weekly { weekdays: Weekdays::default(), every: 1 };
    assert_eq!(asks(&mut person, every(none)), Refusal::NeverDue);
    let seldom = Schedule::Weekly { weekdays: Weekdays::ALL, every: 53 };
    assert_eq!(asks(&mut person, every(seldom)).code(), "too-long");
    let crowded = OwnPromise { risks: vec![daily().risks.remove(0); 13], ..daily() };
    assert_eq!(asks(&mut person, crowded).code(), "too-long");
}

#[test]
fn a_promise_said_anew_leaves_what_it_said_before() {
    let mut person = Person::new();
    let promise = person.promises(daily());
    assert_eq!(person.restates(promise, daily()), Ok(Vec::new()), "nothing new");
    person.today = person.today.plus(3);
    person.restates(promise, to_ruth()).unwrap();
    let view = person.sees(promise);
    let said: Vec<_> = view.stated.iter().map(|(on, said)| (on.to_string(), said.to.is_some())).collect();
    assert_eq!(said, [(START.into(), false), ("2026-11-25".into(), true)]);
    assert_eq!((view.summary.said, view.summary.made_on.to_string()), (to_ruth(), START.into()));
}

#[test]
fn other_words_leave_the_rhythm_of_a_promise_as_it_is() {
    let mut person = Person::new();
    let fridays = Schedule::Weekly { weekdays: Weekdays::of([5]), every: 2 };
    let promise = person.promises(every(fridays));
    let first = person.today.plus(5);
    assert_eq!(person.sees(promise).summary.next, Some(first));
    person.today = first.plus(3);
    person.restates(promise, OwnPromise { rehearsal: words("Other words"), ..every(fridays) }).unwrap();
    assert_eq!(person.sees(promise).summary.next, Some(first.plus(14)));
}

#[test]
fn days_before_a_new_schedule_follow_the_old_one() {
    let mut person = Person::new();
    let promise = person.promises(daily());
    person.today = person.today.plus(4);
    let once = person.today.plus(2);
    person.restates(promise, every(Schedule::Once(once))).unwrap();
    person.today = person.today.plus(7);
    let days: Vec<_> = person.sees(promise).days.iter().map(|day| day.day.parts().2).collect();
    assert_eq!(days, [22, 23, 24, 25, 28]);
}

#[test]
fn a_promise_that_is_over_is_not_due_until_it_is_taken_up_again() {
    let mut person = Person::new();
    let promise = person.promises(daily());
    person.today = person.today.plus(1);
    person.asks(Command::SettlePromise { promise, standing: Standing::Released }).unwrap();
    assert!(!person.sees(promise).summary.due && person.sees(promise).summary.next.is_none());
    assert_eq!(person.restates(promise, to_ruth()), Err(Refusal::PromiseOver));
    person.today = person.today.plus(1);
    assert_eq!(person.records(promise, person.today, Outcome::Missed), Err(Refusal::NotDue));
    person.asks(Command::SettlePromise { promise, standing: Standing::Open }).unwrap();
    person.records(promise, person.today, Outcome::Kept).unwrap();
    person.today = person.today.plus(1);
    let due: Vec<_> = person.sees(promise).days.iter().take(3).map(|day| day.day.parts().2).collect();
    assert_eq!(due, [22, 24, 25], "nothing was due while it did not hold");
}

#[test]
fn a_day_is_recorded_when_it_was_due_and_has_come() {
    let mut person = Person::new();
    let mondays = Schedule::Weekly { weekdays: Weekdays::of([1]), every: 1 };
    let promise = person.promises(every(mondays));
    let monday = person.today.plus(1);
    assert_eq!(person.records(promise, monday, Outcome::Kept), Err(Refusal::StillAhead));
    assert_eq!(person.records(promise, person.today, Outcome::Kept), Err(Refusal::NotDue));
    assert_eq!(person.records(promise, person.today.plus(-6), Outcome::Kept), Err(Refusal::NotDue));
    person.today = monday.plus(2);
    person.records(promise, monday, Outcome::Kept).unwrap();
    assert_eq!(person.records(promise, monday, Outcome::Kept), Ok(Vec::new()), "nothing new");
}

#[test]
fn a_corrected_keeping_leaves_the_earlier_one_and_can_be_taken_back() {
    let mut person = Person::new();
    let promise = person.promises(daily());
    let due = person.today;
    person.records(promise, due, Outcome::Kept).unwrap();
    person.today = due.plus(1);
    person.records(promise, due, Outcome::Slipped).unwrap();
    let day = person.sees(promise).days.remove(0);
    assert_eq!(day.keeping.unwrap().outcome, Outcome::Slipped);
    assert!(matches!(&day.earlier[..], [(on, Some(kept))] if *on == due && kept.outcome == Outcome::Kept));
    person.asks(Command::RecordKeeping { promise, due, keeping: None }).unwrap();
    let view = person.sees(promise);
    assert_eq!((view.days[0].keeping.clone(), view.days[0].earlier.len()), (None, 2));
    assert_eq!((view.evidence, view.counts.not_recorded), (Vec::new(), 1));
    assert_eq!(person.asks(Command::RecordKeeping { promise, due, keeping: None }), Ok(Vec::new()));
}

#[test]
fn each_outcome_is_counted_for_itself_and_silence_is_not_a_miss() {
    let mut person = Person::new();
    let promise = person.promises(daily());
    let first = person.today;
    for outcome in Outcome::ALL {
        person.records(promise, person.today, outcome).unwrap();
        person.today = person.today.plus(1);
    }
    person.today = person.today.plus(2);
    let view = person.sees(promise);
    let one =
        Counts { kept: 1, partly: 1, slipped: 1, missed: 1, excused: 1, not_recorded: 2, told_first: 0 };
    assert_eq!(view.counts, one, "today is not over, so nothing is said of it");
    let evidence: Vec<_> = Outcome::ALL.into_iter().zip(0..).map(|(o, n)| (first.plus(n), o)).collect();
    assert_eq!(view.evidence, evidence);
    person.today = person.today.plus(100);
    assert_eq!(person.sees(promise).recent, Counts { not_recorded: 90, ..Counts::default() });
}

#[test]
fn told_before_anybody_asked_is_noted_and_a_miss_is_never_told() {
    let mut person = Person::new();
    let promise = person.promises(daily());
    let due = person.today;
    let told = |outcome| Some(Keeping { outcome, told_first: true, note: words("I said it at the door.") });
    person.asks(Command::RecordKeeping { promise, due, keeping: told(Outcome::Slipped) }).unwrap();
    assert_eq!((person.sees(promise).counts.slipped, person.sees(promise).counts.told_first), (1, 1));
    person.asks(Command::RecordKeeping { promise, due, keeping: told(Outcome::Missed) }).unwrap();
    let keeping = person.sees(promise).summary.keeping.unwrap();
    assert_eq!((keeping.told_first, keeping.note.as_str()), (false, "I said it at the door."));
}

#[test]
fn an_excuse_needs_the_receiver_and_alone_that_is_only_oneself() {
    let mut person = Person::new();
    let (own, hers) = (person.promises(daily()), person.promises(to_ruth()));
    person.records(own, person.today, Outcome::Excused).unwrap();
    let refused = person.records(hers, person.today, Outcome::Excused);
    assert_eq!(refused, Err(Refusal::ExcuseNeedsReceiver));
}

#[test]
fn a_day_that_was_recorded_can_be_corrected_after_the_promise_is_over() {
    let mut person = Person::new();
    let promise = person.promises(daily());
    person.records(promise, person.today, Outcome::Kept).unwrap();
    person.asks(Command::SettlePromise { promise, standing: Standing::Ended }).unwrap();
    person.records(promise, person.today, Outcome::Partly).unwrap();
    assert_eq!(person.sees(promise).counts.partly, 1);
}

#[test]
fn what_is_due_today_is_there_with_its_keeping() {
    let mut person = Person::new();
    let mondays = Schedule::Weekly { weekdays: Weekdays::of([1]), every: 1 };
    let (every_day, monday) = (person.promises(daily()), person.promises(every(mondays)));
    person.records(every_day, person.today, Outcome::Partly).unwrap();
    let view = person.state.act_view(person.today);
    let due: Vec<_> = view.promises.iter().map(|p| (p.id, p.due, p.keeping.is_some())).collect();
    assert_eq!(due, [(every_day, true, true), (monday, false, false)]);
}
