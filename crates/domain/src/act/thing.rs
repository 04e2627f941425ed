//! What somebody keeps for themselves, in the order it came to be.

use super::promise::Promise;
use super::talk::Talk;
use super::worry::Worry;
use super::{Fate, Keeping, Occasion, OwnPromise, Standing, TalkPlan, Window, add};
use crate::{Day, Refusal, ThingId, Words};
use std::collections::BTreeSet;

/// One thing, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
    Promise(Promise),
    Worry(Worry),
    Talk(Talk),
    Date(Occasion),
}

/// Everything of step 2 that is kept for oneself.
///
/// A fact that breaks a rule has no effect: it names something unknown, removed or of another kind, or says of a day
/// what cannot be said of it. Removal is absorbing: it wins in every order of arrival.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Things {
    kept: Vec<(ThingId, Thing)>,
    removed: BTreeSet<ThingId>,
    pub(super) window: Option<Window>,
}

/// What is the same for each kind of thing: all of them, one that may be there, and a change in one.
macro_rules! kind {
    ($kind:ident($of:ty), $all:ident, $one:ident, $within:ident) => {
        pub(super) fn $all(&self) -> impl DoubleEndedIterator<Item = (ThingId, &$of)> {
            self.kept.iter().filter_map(|(id, thing)| match thing {
                Thing::$kind(of) => Some((*id, of)),
                _ => None,
            })
        }

        pub(super) fn $one(&self, id: ThingId) -> Result<&$of, Refusal> {
            match self.find(id) {
                Some(Thing::$kind(of)) => Ok(of),
                _ => Err(Refusal::UnknownThing),
            }
        }

        fn $within(&mut self, id: ThingId, change: impl FnOnce(&mut $of)) {
            if let Some((_, Thing::$kind(of))) = self.kept.iter_mut().rfind(|(known, _)| *known == id) {
                change(of);
            }
        }
    };
}

impl Things {
    kind!(Promise(Promise), promises, promise, in_promise);
    kind!(Worry(Worry), worries, worry, in_worry);
    kind!(Talk(Talk), talks, talk, in_talk);
    kind!(Date(Occasion), dates, date, in_date);

    /// What is asked for is mostly new.
    fn find(&self, id: ThingId) -> Option<&Thing> {
        self.kept.iter().rfind(|(known, _)| *known == id).map(|(_, thing)| thing)
    }

    /// Whether this identity was ever used.
    pub(super) fn ever(&self, id: ThingId) -> bool {
        self.is_removed(id) || self.find(id).is_some()
    }

    pub(crate) fn is_removed(&self, id: ThingId) -> bool {
        self.removed.contains(&id)
    }

    fn begin(&mut self, id: ThingId, thing: Thing) {
        if !self.ever(id) {
            self.kept.push((id, thing));
        }
    }

    pub(crate) fn remove(&mut self, id: ThingId) {
        self.removed.insert(id);
        self.kept.retain(|(known, _)| *known != id);
    }

    pub(crate) fn state_promise(&mut self, on: Day, id: ThingId, said: &OwnPromise) {
        if said.check().is_ok() {
            self.begin(id, Thing::Promise(Promise::new(on, said.clone())));
            self.in_promise(id, |promise| promise.restate(on, said.clone()));
        }
    }

    pub(crate) fn settle_promise(&mut self, on: Day, id: ThingId, standing: Standing) {
        self.in_promise(id, |promise| add(&mut promise.stood, on, standing));
    }

    pub(crate) fn record_keeping(&mut self, on: Day, id: ThingId, due: Day, keeping: Option<&Keeping>) {
        self.in_promise(id, |promise| {
            if promise.may_record(due, keeping, on).is_ok() {
                promise.record(due, keeping.cloned(), on);
            }
        });
    }

    pub(crate) fn write_worry(&mut self, on: Day, id: ThingId, words: &Words) {
        self.begin(id, Thing::Worry(Worry::default()));
        self.in_worry(id, |worry| add(&mut worry.words, on, words.clone()));
    }

    pub(crate) fn sort_worry(&mut self, id: ThingId, fate: Fate) {
        self.in_worry(id, |worry| worry.fate = fate);
    }

    pub(crate) fn choose_window(&mut self, window: Option<Window>) {
        if window.is_none_or(|window| window.check().is_ok()) {
            self.window = window;
        }
    }

    pub(crate) fn plan_talk(&mut self, id: ThingId, plan: &TalkPlan) {
        self.begin(id, Thing::Talk(Talk { plan: plan.clone(), notes: Vec::new(), closed_on: None }));
        self.in_talk(id, |talk| talk.plan = plan.clone());
    }

    pub(crate) fn note_talk(&mut self, on: Day, id: ThingId, words: &Words) {
        self.in_talk(id, |talk| add(&mut talk.notes, on, words.clone()));
    }

    pub(crate) fn close_talk(&mut self, on: Day, id: ThingId, closed: bool) {
        self.in_talk(id, |talk| talk.closed_on = closed.then(|| talk.closed_on.unwrap_or(on)));
    }

    pub(crate) fn keep_date(&mut self, id: ThingId, occasion: &Occasion) {
        self.begin(id, Thing::Date(occasion.clone()));
        self.in_date(id, |date| date.clone_from(occasion));
    }

    /// The talk that comes next: the earliest that is not over.
    pub(super) fn next_talk(&self) -> Option<ThingId> {
        let open = self.talks().filter(|(_, talk)| talk.closed_on.is_none());
        open.min_by_key(|(_, talk)| talk.plan.day).map(|(id, _)| id)
    }

    /// The talk that a worry is brought to, if there is one.
    pub(super) fn brought_to(&self, worry: &Worry) -> Option<ThingId> {
        match worry.fate {
            Fate::ForTalk(talk) => talk.filter(|id| self.talk(*id).is_ok()).or_else(|| self.next_talk()),
            Fate::Parked | Fate::LetGo => None,
        }
    }
}
