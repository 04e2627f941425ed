//! The state: a fold over facts.

use crate::{
    Breach, BreachId, Day, Fact, Letter, LetterId, Preferences, Room, Step, ThingId, Version, Words,
    act::Things,
};
use std::collections::{BTreeMap, BTreeSet};

/// Everything the facts so far amount to.
///
/// A fact that breaks a rule (it names something unknown or removed, or an identity twice) has no effect. Removal is
/// absorbing: it names what it cancels and wins in every order of arrival.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    breaches: BTreeMap<BreachId, Breach>,
    letters: BTreeMap<LetterId, Letter>,
    /// Breaches and letters in the order they came to be.
    breach_order: Vec<BreachId>,
    letter_order: Vec<LetterId>,
    removed_breaches: BTreeSet<BreachId>,
    removed_letters: BTreeSet<LetterId>,
    visited: BTreeSet<Room>,
    aside: BTreeMap<Step, Day>,
    preferences: Preferences,
    pub(crate) things: Things,
}

impl State {
    /// Folds one fact, recorded on `day`, into the state.
    pub fn evolve(&mut self, day: Day, fact: &Fact) {
        match fact {
            Fact::BreachNamed { breach, relation, other, role } => {
                if !self.ever_breach(*breach) {
                    self.breach_order.push(*breach);
                    let named = Breach {
                        id: *breach,
                        named_on: day,
                        relation: *relation,
                        other: other.clone(),
                        role: *role,
                        sort: None,
                        words: Words::default(),
                    };
                    self.breaches.insert(*breach, named);
                }
            }
            Fact::BreachTold { breach, words } => self.in_breach(breach, |b| b.words = words.clone()),
            Fact::BreachSorted { breach, sort } => self.in_breach(breach, |b| b.sort = Some(*sort)),
            Fact::RoleClaimed { breach, role } => self.in_breach(breach, |b| b.role = *role),
            Fact::OtherDescribed { breach, relation, other } => self.in_breach(breach, |b| {
                b.relation = *relation;
                b.other = other.clone();
            }),
            Fact::BreachRemoved { breach } => self.remove_breach(*breach),
            // Begun elsewhere, before that removal was known there: its words go with it.
            Fact::LetterBegun { letter, breach, .. } if self.removed_breaches.contains(breach) => {
                self.remove_letter(*letter);
            }
            Fact::LetterBegun { letter, breach, kind } => {
                if !self.ever_letter(*letter) && self.breaches.contains_key(breach) {
                    self.letter_order.push(*letter);
                    let begun = Letter {
                        id: *letter,
                        breach: *breach,
                        kind: *kind,
                        begun_on: day,
                        versions: Vec::new(),
                        held_until: None,
                        given: None,
                        waved: BTreeSet::new(),
                    };
                    self.letters.insert(*letter, begun);
                }
            }
            Fact::VersionKept { letter, version, body } => self.in_letter(letter, |l| {
                if l.versions.iter().all(|v| v.id != *version) {
                    l.versions.push(Version { id: *version, kept_on: day, body: body.clone() });
                }
            }),
            Fact::LetterHeld { letter, until } => self.in_letter(letter, |l| l.held_until = Some(*until)),
            Fact::HoldEnded { letter } => self.in_letter(letter, |l| l.held_until = None),
            Fact::LetterGiven { letter, way } => self.in_letter(letter, |l| l.given = Some((day, *way))),
            Fact::GivenTakenBack { letter } => self.in_letter(letter, |l| l.given = None),
            Fact::LetterRemoved { letter } => self.remove_letter(*letter),
            Fact::RoomVisited { room } => {
                self.visited.insert(*room);
            }
            Fact::StepPutAside { step, until } => {
                self.aside.insert(*step, *until);
            }
            Fact::StepTakenUp { step } => {
                self.aside.remove(step);
            }
            Fact::AutoLockChosen { after } => self.preferences.auto_lock = *after,
            Fact::CountryChosen { country } => self.preferences.country = *country,
            Fact::CoachingChosen { coaching } => self.preferences.coaching = *coaching,
            Fact::NoteWavedAway { letter, note } => self.in_letter(letter, |l| {
                l.waved.insert(*note);
            }),
            Fact::NoteTakenUp { letter, note } => self.in_letter(letter, |l| {
                l.waved.remove(note);
            }),
            Fact::PromiseStated { promise, said } => self.things.state_promise(day, *promise, said),
            Fact::PromiseSettled { promise, standing } => {
                self.things.settle_promise(day, *promise, *standing);
            }
            Fact::KeepingRecorded { promise, due, keeping } => {
                self.things.record_keeping(day, *promise, *due, keeping.as_ref());
            }
            Fact::WorryWritten { worry, words } => self.things.write_worry(day, *worry, words),
            Fact::WorrySorted { worry, fate } => self.things.sort_worry(*worry, *fate),
            Fact::WindowChosen { window } => self.things.choose_window(*window),
            Fact::TalkPlanned { talk, plan } => self.things.plan_talk(*talk, plan),
            Fact::TalkNoted { talk, words } => self.things.note_talk(day, *talk, words),
            Fact::TalkClosed { talk, closed } => self.things.close_talk(day, *talk, *closed),
            Fact::DateKept { date, occasion } => self.things.keep_date(*date, occasion),
            Fact::ThingRemoved { thing } => self.things.remove(*thing),
        }
    }

    fn in_breach(&mut self, breach: &BreachId, change: impl FnOnce(&mut Breach)) {
        if let Some(known) = self.breaches.get_mut(breach) {
            change(known);
        }
    }

    fn in_letter(&mut self, letter: &LetterId, change: impl FnOnce(&mut Letter)) {
        if let Some(known) = self.letters.get_mut(letter) {
            change(known);
        }
    }

    fn remove_letter(&mut self, letter: LetterId) {
        self.removed_letters.insert(letter);
        self.letters.remove(&letter);
        self.letter_order.retain(|id| *id != letter);
    }

    fn remove_breach(&mut self, breach: BreachId) {
        self.removed_breaches.insert(breach);
        self.breaches.remove(&breach);
        self.breach_order.retain(|id| *id != breach);
        let letters: Vec<LetterId> =
            self.letters.values().filter(|l| l.breach == breach).map(|l| l.id).collect();
        letters.into_iter().for_each(|letter| self.remove_letter(letter));
    }

    /// Breaches in the order they were named.
    pub fn breaches(&self) -> impl DoubleEndedIterator<Item = &Breach> {
        self.breach_order.iter().filter_map(|id| self.breaches.get(id))
    }

    /// Letters in the order they were begun.
    pub fn letters(&self) -> impl DoubleEndedIterator<Item = &Letter> {
        self.letter_order.iter().filter_map(|id| self.letters.get(id))
    }

    /// One breach, unless it is unknown or removed.
    pub fn breach(&self, id: BreachId) -> Option<&Breach> {
        self.breaches.get(&id)
    }

    /// One letter, unless it is unknown or removed.
    pub fn letter(&self, id: LetterId) -> Option<&Letter> {
        self.letters.get(&id)
    }

    /// Whether this identity was ever used for a breach.
    pub(crate) fn ever_breach(&self, id: BreachId) -> bool {
        self.breaches.contains_key(&id) || self.removed_breaches.contains(&id)
    }

    /// Whether this identity was ever used for a letter.
    pub(crate) fn ever_letter(&self, id: LetterId) -> bool {
        self.letters.contains_key(&id) || self.removed_letters.contains(&id)
    }

    /// Whether a fact about this letter may be forgotten by the disk.
    pub fn is_removed_letter(&self, id: LetterId) -> bool {
        self.removed_letters.contains(&id)
    }

    /// Whether a fact about this breach may be forgotten by the disk.
    pub fn is_removed_breach(&self, id: BreachId) -> bool {
        self.removed_breaches.contains(&id)
    }

    /// Whether a fact about this promise, worry, talk or date may be forgotten by the disk.
    pub fn is_removed_thing(&self, id: ThingId) -> bool {
        self.things.is_removed(id)
    }

    /// Whether a room was entered before.
    pub fn visited(&self, room: Room) -> bool {
        self.visited.contains(&room)
    }

    /// Until which day a suggestion is put aside, if it is.
    pub fn aside_until(&self, step: Step) -> Option<Day> {
        self.aside.get(&step).copied()
    }

    /// What the person set for themselves.
    pub fn preferences(&self) -> Preferences {
        self.preferences
    }
}
