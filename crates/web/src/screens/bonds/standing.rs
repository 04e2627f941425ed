//! Where an exchange stands for the one who looks, and what they can do in it now.

use super::look::name_of;
use super::subject::subject;
use mendwell_client::BondPage;
use mendwell_domain::bond::{ExchangeStage, ExchangeView, ReflectionView, TurnView};
use mendwell_domain::{ExchangeId, PersonId, ReflectionId, TurnId};

/// Something to say, which the person has begun to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// Speaking.
    Speak,
    /// Giving the floor to the other.
    Pass,
    /// Saying back what they understood of this turn.
    SayBack(TurnId),
    /// Saying "I feel heard" to what was said back.
    Heard(ReflectionId),
    /// Saying "not yet" to it, and what is missing.
    Missing(ReflectionId),
}

/// An exchange as one of its two people sees it.
#[derive(Clone, PartialEq)]
pub(super) struct Standing {
    pub(super) me: PersonId,
    /// What the other person is called.
    pub(super) name: String,
    /// What it is about.
    pub(super) about: Option<String>,
    pub(super) resting: bool,
    pub(super) exchange: ExchangeView,
}

impl Standing {
    pub(super) fn of(page: &BondPage, id: ExchangeId) -> Option<Self> {
        let exchange = page.exchanges.iter().find(|exchange| exchange.id == id)?.clone();
        let other = exchange.parties.into_iter().find(|person| *person != page.me)?;
        Some(Self {
            me: page.me,
            name: name_of(page, other),
            about: subject(page, exchange.about),
            resting: page.card.resting,
            exchange,
        })
    }

    /// Words may be said in it now.
    pub(super) fn is_live(&self) -> bool {
        !self.resting && matches!(self.exchange.stage, ExchangeStage::Open { .. })
    }

    /// This person has the floor, and may speak.
    pub(super) fn is_my_floor(&self) -> bool {
        self.is_live() && matches!(&self.exchange.stage, ExchangeStage::Open { floor } if *floor == self.me)
    }

    /// This person was asked whether they take it up.
    pub(super) fn is_asked(&self) -> bool {
        let [_, asked] = self.exchange.parties;
        asked == self.me
    }

    pub(super) fn can(&self, doing: Doing) -> bool {
        match doing {
            Doing::Speak | Doing::Pass => self.is_my_floor(),
            Doing::SayBack(turn) => self.is_live() && self.turn(turn).is_some_and(|turn| turn.by != self.me),
            Doing::Heard(reflection) | Doing::Missing(reflection) => {
                self.is_live()
                    && self.reflections().any(|(turn, said)| said.id == reflection && turn.by == self.me)
            }
        }
    }

    /// What the other said last, if nothing was said after it and this person has not said it back.
    pub(super) fn to_say_back(&self) -> Option<TurnId> {
        let last = self.exchange.turns.last()?;
        (self.can(Doing::SayBack(last.id)) && last.reflections.is_empty()).then_some(last.id)
    }

    /// The last turn of which something was said back: the seam joins the two.
    pub(super) fn joined(&self) -> Option<TurnId> {
        let joined = self.exchange.turns.iter().rev().find(|turn| !turn.reflections.is_empty());
        joined.map(|turn| turn.id)
    }

    pub(super) fn turn(&self, id: TurnId) -> Option<&TurnView> {
        self.exchange.turns.iter().find(|turn| turn.id == id)
    }

    fn reflections(&self) -> impl Iterator<Item = (&TurnView, &ReflectionView)> {
        self.exchange.turns.iter().flat_map(|turn| turn.reflections.iter().map(move |said| (turn, said)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::bond::{PauseView, Sides};
    use mendwell_domain::{Day, FreshId, Words};

    fn id<T: From<FreshId>>(n: u8) -> T {
        FreshId([n; 16]).into()
    }

    fn day() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn turn(n: u8, by: u8, said_back: &[u8]) -> TurnView {
        let words = Words::new("words").unwrap();
        let reflections = said_back.iter().map(|n| ReflectionView {
            id: id(*n),
            by: id(3 - by),
            on: day(),
            words: words.clone(),
            hearings: Vec::new(),
        });
        let reflections = reflections.collect();
        TurnView { id: id(n), by: id(by), on: day(), words, answers: None, reflections }
    }

    /// As the first of the two sees it.
    fn standing(stage: ExchangeStage, turns: Vec<TurnView>) -> Standing {
        let (parties, proposed_on) = ([id(1), id(2)], day());
        let exchange = ExchangeView { id: id(9), parties, proposed_on, about: None, stage, turns };
        Standing { me: id(1), name: "Daniel".into(), about: None, resting: false, exchange }
    }

    #[test]
    fn who_has_the_floor_speaks_and_the_other_says_back() {
        let turns = || vec![turn(10, 1, &[]), turn(11, 2, &[])];
        let mine = standing(ExchangeStage::Open { floor: id(1) }, turns());
        assert!(mine.can(Doing::Speak) && mine.can(Doing::Pass));
        let theirs = standing(ExchangeStage::Open { floor: id(2) }, turns());
        assert!(!theirs.can(Doing::Speak) && !theirs.can(Doing::Pass));
        assert!(theirs.can(Doing::SayBack(id(11))) && !theirs.can(Doing::SayBack(id(10))));
        assert_eq!(theirs.to_say_back(), Some(id(11)));
    }

    #[test]
    fn only_the_speaker_says_whether_they_feel_heard() {
        let turns = vec![turn(10, 1, &[20]), turn(11, 2, &[21])];
        let view = standing(ExchangeStage::Open { floor: id(2) }, turns);
        assert!(view.can(Doing::Heard(id(20))) && view.can(Doing::Missing(id(20))));
        assert!(!view.can(Doing::Heard(id(21))) && !view.can(Doing::Missing(id(21))));
        assert_eq!((view.to_say_back(), view.joined()), (None, Some(id(11))));
    }

    #[test]
    fn while_it_is_paused_closed_or_one_rests_nothing_can_be_said() {
        let pause = PauseView {
            id: id(30),
            by: id(2),
            on: day(),
            back: Sides::default(),
            back_differ: false,
            ready: Vec::new(),
            own_ready: None,
        };
        let turns = || vec![turn(10, 1, &[20]), turn(11, 2, &[])];
        let mut resting = standing(ExchangeStage::Open { floor: id(1) }, turns());
        resting.resting = true;
        let paused = standing(ExchangeStage::Paused { floor: id(1), pause }, turns());
        let proposed = standing(ExchangeStage::Proposed { first: id(1) }, turns());
        for view in [resting, paused, proposed] {
            for doing in [
                Doing::Speak,
                Doing::Pass,
                Doing::SayBack(id(11)),
                Doing::Heard(id(20)),
                Doing::Missing(id(20)),
            ] {
                assert!(!view.can(doing), "{doing:?}");
            }
            assert_eq!(view.to_say_back(), None);
        }
    }
}
