//! Which screen is shown: a stack in memory, never in the address or the history (safety rule 12).

use mendwell_domain::{BondId, BreachId, Day, ExchangeId, LetterId, QuestionId, SealId, ThingId};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is the screen of its name, one file under `screens`")]
pub enum Screen {
    Today,
    Rooms,
    Notes,
    Acknowledge,
    NewBreach,
    Breach(BreachId),
    Letter(LetterId),
    Read(LetterId),
    Versions(LetterId),
    Pause,
    Act,
    Promising(Option<ThingId>),
    Promise(ThingId),
    KeepDay(ThingId, Day),
    Worries,
    Worry(ThingId),
    Talks,
    PlanTalk(Option<ThingId>),
    Talk(ThingId),
    Dates,
    HardDay(Option<ThingId>),
    Support,
    HelpLines,
    Guide(&'static str),
    SafetyScreen,
    Settings,
    Sheet,
    Devices,
    JoinDevice,
    RemoveDevice,
    Erase,
    Look,
    Restore,
    Together,
    Invite,
    Answer,
    Bond(BondId),
    BondSettings(BondId),
    LeaveBond(BondId),
    Exchanges(BondId),
    Exchange(BondId, ExchangeId),
    Seals(BondId),
    Seal(BondId, SealId),
    ShareLetter(BondId),
    SharePreview(BondId, LetterId),
    SharedLetter(BondId, LetterId),
    ShareBreach(BondId),
    SharedBreach(BondId, BreachId),
    Questions(BondId),
    Question(BondId, QuestionId),
    Ask(BondId),
    Offer(BondId),
}

impl Screen {
    /// Whether it can be shown without an open vault.
    pub fn is_open_to_all(self) -> bool {
        matches!(
            self,
            Self::HelpLines
                | Self::Guide(_)
                | Self::SafetyScreen
                | Self::Look
                | Self::Restore
                | Self::Erase
                | Self::Pause
        )
    }

    /// The tab it belongs to.
    pub fn tab(self) -> Option<Self> {
        match self {
            Self::Today => Some(Self::Today),
            Self::Notes
            | Self::Settings
            | Self::Sheet
            | Self::Devices
            | Self::JoinDevice
            | Self::RemoveDevice
            | Self::Pause
            | Self::Guide("guide-coach" | "guide-privacy") => Some(Self::Notes),
            Self::Look | Self::Restore | Self::Erase => None,
            _ => Some(Self::Rooms),
        }
    }

    /// The bond that it is about.
    pub fn bond(self) -> Option<BondId> {
        match self {
            Self::Bond(id)
            | Self::BondSettings(id)
            | Self::LeaveBond(id)
            | Self::Exchanges(id)
            | Self::Exchange(id, _)
            | Self::Seals(id)
            | Self::Seal(id, _)
            | Self::ShareLetter(id)
            | Self::SharePreview(id, _)
            | Self::SharedLetter(id, _)
            | Self::ShareBreach(id)
            | Self::SharedBreach(id, _)
            | Self::Questions(id)
            | Self::Question(id, _)
            | Self::Ask(id)
            | Self::Offer(id) => Some(id),
            _ => None,
        }
    }

    /// A person's own words are on it, or it asks for them: the sheet is wide and beside it is room for notes.
    pub fn is_writing(self) -> bool {
        matches!(
            self,
            Self::Letter(_)
                | Self::Read(_)
                | Self::Versions(_)
                | Self::SharePreview(..)
                | Self::SharedLetter(..)
        )
    }
}

/// The way back: never empty, at most so deep that nobody notices its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail(Vec<Screen>);

impl Trail {
    const DEEPEST: usize = 32;

    /// A trail that begins here.
    pub fn at(screen: Screen) -> Self {
        Self(vec![screen])
    }

    /// Where one is.
    pub fn here(&self) -> Screen {
        self.0.last().copied().unwrap_or(Screen::Today)
    }

    /// Where back leads, if anywhere.
    pub fn before(&self) -> Option<Screen> {
        self.0.len().checked_sub(2).and_then(|n| self.0.get(n)).copied()
    }

    /// Goes on. A tab begins a new trail; going where one is changes nothing.
    pub fn go(&mut self, to: Screen) {
        if to.tab() == Some(to) {
            self.0.clear();
        }
        if self.0.last() != Some(&to) {
            self.0.push(to);
        }
        if self.0.len() > Self::DEEPEST {
            self.0.remove(0);
        }
    }

    /// Goes on from a screen whose work is done, and takes it off the way back. Who is elsewhere by now stays there.
    pub fn go_from(&mut self, done: Screen, to: Screen) {
        if self.here() == done {
            self.0.pop();
            self.go(to);
        }
    }

    /// Goes back, if there is a way.
    pub fn back(&mut self) {
        if self.0.len() > 1 {
            self.0.pop();
        }
    }

    /// Takes everything off the way that `gone` names, for what was removed.
    pub fn forget(&mut self, gone: impl Fn(Screen) -> bool) {
        self.0.retain(|screen| !gone(*screen));
        if self.0.is_empty() {
            self.0.push(Screen::Today);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_leads_where_one_came_from() {
        let mut trail = Trail::at(Screen::Today);
        trail.go(Screen::Acknowledge);
        trail.go(Screen::Guide("listening"));
        trail.go(Screen::Guide("listening"));
        assert_eq!(trail.before(), Some(Screen::Acknowledge));
        trail.back();
        trail.back();
        trail.back();
        assert_eq!(trail.here(), Screen::Today);
    }

    #[test]
    fn a_tab_begins_a_new_trail() {
        let mut trail = Trail::at(Screen::Support);
        trail.go(Screen::Notes);
        assert_eq!((trail.here(), trail.before()), (Screen::Notes, None));
    }

    #[test]
    fn back_does_not_lead_to_what_is_done() {
        let mut trail = Trail::at(Screen::Together);
        trail.go(Screen::Invite);
        trail.go_from(Screen::Invite, Screen::Support);
        assert_eq!((trail.here(), trail.before()), (Screen::Support, Some(Screen::Together)));
        trail.go_from(Screen::Invite, Screen::Look);
        assert_eq!(trail.here(), Screen::Support, "who is elsewhere stays there");
    }

    #[test]
    fn what_was_removed_is_on_no_way_back() {
        let mut trail = Trail::at(Screen::Look);
        trail.go(Screen::Support);
        trail.forget(|_| true);
        assert_eq!(trail.here(), Screen::Today);
    }
}
