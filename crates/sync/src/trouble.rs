//! What is named to the person.

/// Something the person should know. Each has a stable code; the words are the app's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Trouble {
    code: &'static str,
    stops: bool,
}

impl Trouble {
    /// Named, and the circle goes on.
    pub(crate) const fn goes_on(code: &'static str) -> Self {
        Self { code, stops: false }
    }

    /// Named, and the circle stops. Nothing is lost, and nothing is sent any more.
    pub(crate) const fn stops(code: &'static str) -> Self {
        Self { code, stops: true }
    }

    /// The stable code.
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// Whether the circle stops.
    pub const fn is_stop(self) -> bool {
        self.stops
    }
}

/// The host shows another log than before, in one and the same generation: an older one, or one that differs.
pub(crate) const WENT_BACK: Trouble = Trouble::stops("log-went-back");
/// A record stands where another was read before.
pub(crate) const FORK: Trouble = Trouble::stops("log-fork");
/// The log goes on in an epoch that does not follow.
pub(crate) const EPOCH: Trouble = Trouble::stops("log-epoch");
/// An epoch was ended by a commit whose body is gone.
pub(crate) const COMMIT_GONE: Trouble = Trouble::stops("commit-gone");
/// An epoch was ended by something that is no commit.
pub(crate) const NO_COMMIT: Trouble = Trouble::stops("commit-none");
/// In a healed log another commit ends an epoch that was ended here.
pub(crate) const OTHER_COMMIT: Trouble = Trouble::stops("log-other-commit");
/// Somebody removed this person, as was allowed.
pub(crate) const REMOVED: Trouble = Trouble::stops("removed");
/// A member names another chain at a place that both know.
pub(crate) const OTHER_HEAD: Trouble = Trouble::goes_on("log-other-head");
/// The host's hours run backwards.
pub(crate) const STAMP_BACK: Trouble = Trouble::goes_on("stamp-backwards");
/// The host's hour is more than a day away from this device's clock.
pub(crate) const STAMP_ODD: Trouble = Trouble::goes_on("stamp-odd");
/// A page without the records it should have.
pub(crate) const PAGE: Trouble = Trouble::goes_on("log-gap");
/// The host answered something else than was asked.
pub(crate) const ANSWER: Trouble = Trouble::goes_on("not-understood");
/// A record that was acknowledged is not in the log.
pub(crate) const NOT_THERE: Trouble = Trouble::goes_on("record-not-there");
/// A record could not be put into the healed log. It stays here.
pub(crate) const LEFT_BEHIND: Trouble = Trouble::goes_on("record-left-behind");
/// The device gave no randomness.
pub(crate) const NO_RANDOM: Trouble = Trouble::goes_on("no-randomness");
/// A circle or its keys could not be written down.
pub(crate) const DAMAGED: Trouble = Trouble::stops("circle-damaged");
