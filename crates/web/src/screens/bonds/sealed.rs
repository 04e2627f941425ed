//! How a sealed exchange stands for the one who looks.

use super::look::name_of;
use super::subject::subject;
use crate::dates;
use crate::texts::{t, tv};
use mendwell_client::BondPage;
use mendwell_domain::bond::{OpenedView, SealView};
use mendwell_domain::{CommitmentId, PersonId, SealId};

/// A sealed exchange as one of its two people sees it.
#[derive(Clone, PartialEq)]
pub(super) struct Sealed {
    pub(super) me: PersonId,
    /// What the other person is called.
    pub(super) name: String,
    /// What it is about.
    pub(super) about: Option<String>,
    pub(super) resting: bool,
    pub(super) seal: SealView,
}

/// One of its two letters, once both are in.
#[derive(Clone, PartialEq)]
pub(super) enum Side {
    Open { mine: bool, letter: Box<OpenedView> },
    Closed { mine: bool },
}

impl Sealed {
    pub(super) fn of(page: &BondPage, id: SealId) -> Option<Self> {
        let seal = page.seals.iter().find(|seal| seal.id == id)?.clone();
        let other = seal.parties.into_iter().find(|person| *person != page.me)?;
        Some(Self {
            me: page.me,
            name: name_of(page, other),
            about: subject(page, seal.about),
            resting: page.card.resting,
            seal,
        })
    }

    /// This person may put a letter in.
    pub(super) fn may_put(&self) -> bool {
        !self.resting && self.seal.own.is_none() && self.seal.parties.contains(&self.me)
    }

    /// This person's letter, for as long as it can be taken back.
    pub(super) fn may_take_back(&self) -> Option<CommitmentId> {
        self.seal.own.filter(|_| !self.seal.complete && !self.resting)
    }

    /// Its two letters, one's own first; none before both are in.
    pub(super) fn sides(&self) -> Vec<Side> {
        if !self.seal.complete {
            return Vec::new();
        }
        let mut parties = self.seal.parties;
        parties.sort_by_key(|person| *person != self.me);
        let sides = parties.into_iter().map(|person| {
            let (mine, letter) =
                (person == self.me, self.seal.opened.iter().find(|letter| letter.by == person));
            letter
                .map_or(Side::Closed { mine }, |letter| Side::Open { mine, letter: Box::new(letter.clone()) })
        });
        sides.collect()
    }

    /// Who put a letter in, and on which day. Who did not is not there.
    pub(super) fn who_put(&self) -> Vec<String> {
        let said = self.seal.sealed.iter().map(|said| {
            let key = if said.by == self.me { "seal-put-you" } else { "seal-put-other" };
            tv(key, &[("who", &self.name), ("day", &dates::say(said.on))])
        });
        said.collect()
    }

    /// Where it stands, in words.
    pub(super) fn stands(&self) -> String {
        match (self.seal.complete, self.seal.opened.len() == self.seal.parties.len()) {
            (true, true) => t("seal-open-both"),
            (true, false) => t("seal-all-in"),
            (false, _) if self.seal.sealed.is_empty() => t("seal-empty"),
            (false, _) => self.who_put().join(" "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_domain::bond::SaidOn;
    use mendwell_domain::{Body, Day, FreshId, LetterKind};

    fn id<T: From<FreshId>>(n: u8) -> T {
        FreshId([n; 16]).into()
    }

    /// As the second of the two sees it: who put a letter in, and whose is open.
    fn sealed(put: &[u8], open: &[u8]) -> Sealed {
        let on = Day::from_ymd(2026, 11, 22).unwrap();
        let seal = SealView {
            id: id(9),
            parties: [id(1), id(2)],
            proposed_on: on,
            about: None,
            sealed: put.iter().map(|n| SaidOn { by: id(*n), on }).collect(),
            own: put.contains(&2).then(|| id(20)),
            complete: put.len() == 2,
            opened: open
                .iter()
                .map(|n| OpenedView { by: id(*n), on, kind: LetterKind::Impact, body: Body::default() })
                .collect(),
        };
        Sealed { me: id(2), name: "Daniel".into(), about: None, resting: false, seal }
    }

    #[test]
    fn a_letter_goes_in_once_and_comes_back_until_both_are_in() {
        assert!(sealed(&[], &[]).may_put() && sealed(&[1], &[]).may_put());
        assert_eq!((sealed(&[2], &[]).may_put(), sealed(&[2], &[]).may_take_back()), (false, Some(id(20))));
        assert_eq!((sealed(&[1, 2], &[]).may_put(), sealed(&[1, 2], &[]).may_take_back()), (false, None));
    }

    #[test]
    fn while_one_rests_nothing_goes_in_or_out() {
        let resting = |put: &[u8]| Sealed { resting: true, ..sealed(put, &[]) };
        assert!(!resting(&[]).may_put() && resting(&[2]).may_take_back().is_none());
    }

    #[test]
    fn letters_stand_side_by_side_once_both_are_in_and_ones_own_is_first() {
        assert!(sealed(&[1], &[]).sides().is_empty());
        let sides = sealed(&[1, 2], &[1]).sides();
        assert!(matches!(
            sides.as_slice(),
            [Side::Closed { mine: true }, Side::Open { mine: false, letter }] if letter.by == id(1)
        ));
    }
}
