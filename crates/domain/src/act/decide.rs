//! Deciding about what is kept for oneself. Each answers with the facts, none if it is so already.

use super::{Fate, Keeping, Occasion, OwnPromise, Standing, TalkPlan, Things, Window};
use crate::{Day, Fact, Now, Refusal, ThingId, Words};

type Decided = Result<Vec<Fact>, Refusal>;

/// The identity that something new gets, or the known one that is written again.
fn named<T>(
    things: &Things,
    id: Option<ThingId>,
    now: Now,
    known: impl FnOnce(ThingId) -> Result<T, Refusal>,
) -> Result<(ThingId, Option<T>), Refusal> {
    match id {
        Some(id) => known(id).map(|found| (id, Some(found))),
        None if things.ever(now.fresh.into()) => Err(Refusal::IdInUse),
        None => Ok((now.fresh.into(), None)),
    }
}

fn unless(so_already: bool, fact: Fact) -> Decided {
    Ok(if so_already { Vec::new() } else { vec![fact] })
}

fn written(words: &Words) -> Result<(), Refusal> {
    if words.is_blank() { Err(Refusal::NothingWritten) } else { Ok(()) }
}

pub(crate) fn state_promise(
    things: &Things,
    promise: Option<ThingId>,
    said: Box<OwnPromise>,
    now: Now,
) -> Decided {
    let (promise, known) = named(things, promise, now, |id| things.promise(id))?;
    said.check()?;
    if known.is_some_and(|known| known.standing() != Standing::Open) {
        return Err(Refusal::PromiseOver);
    }
    let same = known.is_some_and(|known| known.said.1 == *said);
    if !same && said.terms.next(now.today, now.today).is_none() {
        return Err(Refusal::NeverDue);
    }
    unless(same, Fact::PromiseStated { promise, said })
}

pub(crate) fn settle_promise(things: &Things, promise: ThingId, standing: Standing) -> Decided {
    let same = things.promise(promise)?.standing() == standing;
    unless(same, Fact::PromiseSettled { promise, standing })
}

pub(crate) fn record_keeping(
    things: &Things,
    promise: ThingId,
    due: Day,
    keeping: Option<Keeping>,
    now: Now,
) -> Decided {
    let known = things.promise(promise)?;
    let keeping = keeping.map(Keeping::tidy);
    known.may_record(due, keeping.as_ref(), now.today)?;
    if !known.is_due(due) && known.records(due).is_empty() {
        return Err(Refusal::NotDue);
    }
    unless(known.keeping(due) == keeping.as_ref(), Fact::KeepingRecorded { promise, due, keeping })
}

pub(crate) fn write_worry(things: &Things, worry: Option<ThingId>, words: Words, now: Now) -> Decided {
    let (worry, known) = named(things, worry, now, |id| things.worry(id))?;
    written(&words)?;
    let same = known.and_then(|known| known.words.last()).is_some_and(|(_, last)| *last == words);
    unless(same, Fact::WorryWritten { worry, words })
}

pub(crate) fn sort_worry(things: &Things, worry: ThingId, fate: Fate) -> Decided {
    let same = things.worry(worry)?.fate == fate;
    if let Fate::ForTalk(Some(talk)) = fate
        && things.talk(talk)?.closed_on.is_some()
        && !same
    {
        return Err(Refusal::TalkOver);
    }
    unless(same, Fact::WorrySorted { worry, fate })
}

pub(crate) fn choose_window(things: &Things, window: Option<Window>) -> Decided {
    window.map_or(Ok(()), Window::check)?;
    unless(things.window == window, Fact::WindowChosen { window })
}

pub(crate) fn plan_talk(things: &Things, talk: Option<ThingId>, plan: TalkPlan, now: Now) -> Decided {
    let (talk, known) = named(things, talk, now, |id| things.talk(id))?;
    if known.is_some_and(|known| known.closed_on.is_some()) {
        return Err(Refusal::TalkOver);
    }
    unless(known.is_some_and(|known| known.plan == plan), Fact::TalkPlanned { talk, plan })
}

pub(crate) fn note_talk(things: &Things, talk: ThingId, words: Words) -> Decided {
    let known = things.talk(talk)?;
    written(&words)?;
    let same = known.notes.last().is_some_and(|(_, last)| *last == words);
    unless(same, Fact::TalkNoted { talk, words })
}

/// What was kept for the next talk stays with the one that was held, and does not come up again by itself.
pub(crate) fn close_talk(things: &Things, talk: ThingId, closed: bool) -> Decided {
    if things.talk(talk)?.closed_on.is_some() == closed {
        return Ok(Vec::new());
    }
    let fate = Fate::ForTalk(Some(talk));
    let brought = things.worries().filter(|(_, worry)| closed && things.brought_to(worry) == Some(talk));
    let moved = brought.filter(|(_, worry)| worry.fate != fate);
    let mut facts: Vec<Fact> = moved.map(|(worry, _)| Fact::WorrySorted { worry, fate }).collect();
    facts.push(Fact::TalkClosed { talk, closed });
    Ok(facts)
}

pub(crate) fn keep_date(things: &Things, date: Option<ThingId>, occasion: Occasion, now: Now) -> Decided {
    let (date, known) = named(things, date, now, |id| things.date(id))?;
    if occasion.name.is_blank() && occasion.plan.is_blank() {
        return Err(Refusal::NothingWritten);
    }
    unless(known == Some(&occasion), Fact::DateKept { date, occasion })
}

pub(crate) fn remove_thing(things: &Things, thing: ThingId) -> Decided {
    if things.ever(thing) && !things.is_removed(thing) {
        Ok(vec![Fact::ThingRemoved { thing }])
    } else {
        Err(Refusal::UnknownThing)
    }
}
