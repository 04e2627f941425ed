//! What the recorded days of one promise show, and how sure that is. Counts stand before it, and are not made here.

use crate::fan::Fan;
use crate::said::{Said, Value, high, low, tenth, whole};
use mendwell_domain::{Day, Outcome, PromiseView};
use mendwell_trends::{
    Keeping, Keepings, Outcome as Seen, Reliability, ReliabilitySettings, TrendWord, TrendsError, Weight,
    reliability,
};

/// Below this much evidence it is too early to tell.
const LEAST: f64 = 3.0;
/// A share of excused days above which it is said what they would change.
const MANY: f64 = 0.2;
/// Days without a record after which that is said.
const SILENCE: i32 = 28;

/// What the recorded days of one promise show.
#[derive(Clone, Debug, PartialEq)]
pub enum Shows {
    /// No day has a record.
    Nothing,
    /// Too little to say anything.
    TooEarly {
        /// About how many more recorded days would be enough.
        more: u32,
    },
    /// Something.
    Told(Box<Told>),
}

/// Enough to say something.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The numbers.
    pub found: Reliability,
    /// The picture.
    pub fan: Fan,
    weight: f64,
    /// The last recorded day, if that is long ago.
    silent_since: Option<Day>,
}

impl Shows {
    /// What this view shows on its day.
    #[must_use]
    pub fn of(view: &PromiseView) -> Self {
        let (Some(first), Some(last)) =
            (view.evidence.iter().map(|(on, _)| *on).min(), view.evidence.iter().map(|(on, _)| *on).max())
        else {
            return Self::Nothing;
        };
        let weight = view.summary.said.terms.importance.weight();
        Self::told(view, weight, first, last).unwrap_or_else(|_| Self::early(0.0, weight))
    }

    fn told(view: &PromiseView, weight: f64, first: Day, last: Day) -> Result<Self, TrendsError> {
        let keepings = keepings(view, weight)?;
        let found = reliability(&keepings, day(view.today)?, &ReliabilitySettings::default());
        if found.evidence < LEAST {
            return Ok(Self::early(found.evidence, weight));
        }
        let fan = Fan::of(&keepings, first, view.today)?;
        let silent_since = Some(last).filter(|last| last.plus(SILENCE) < view.today);
        Ok(Self::Told(Box::new(Told { found, fan, weight, silent_since })))
    }

    fn early(evidence: f64, weight: f64) -> Self {
        Self::TooEarly { more: ((LEAST - evidence) / weight).ceil().max(1.0) as u32 }
    }

    /// The sentences, in their order.
    #[must_use]
    pub fn said(&self) -> Vec<Said> {
        match self {
            Self::Nothing => Vec::new(),
            Self::TooEarly { more } => vec![Said::with("shows-early", [("n", whole(*more))])],
            Self::Told(told) => told.said(),
        }
    }
}

impl Told {
    fn said(&self) -> Vec<Said> {
        let found = &self.found;
        let silence = self.silent_since.map(|day| Said::with("shows-since", [("day", Value::Day(day))]));
        let excused = self
            .many_excused()
            .then(|| Said::with("shows-excused", [("low", low(found.q05_if_excused_missed))]));
        let trend = match found.trend.word {
            TrendWord::Improving => "shows-improving",
            TrendWord::Declining => "shows-declining",
            TrendWord::Steady => "shows-steady",
            TrendWord::Unclear | TrendWord::TooEarly => "shows-unclear",
        };
        let range = [("low", low(found.quantiles.q05)), ("high", high(found.quantiles.q95))];
        let mut said = vec![Said::with("shows-share", range)];
        said.extend(silence);
        said.extend(excused);
        said.push(Said::plain(trend));
        said
    }

    fn many_excused(&self) -> bool {
        let counts = self.found.counts;
        let recorded = counts.kept + counts.partly + counts.missed + counts.excused;
        f64::from(counts.excused) > MANY * f64::from(recorded)
    }

    /// How it is worked out: the method, with the numbers that went in and came out.
    #[must_use]
    pub fn worked_out(&self) -> Vec<Said> {
        let found = &self.found;
        let (prior, share) = (ReliabilitySettings::default(), found.share);
        let sums =
            [("for", tenth(share.alpha() - prior.a0())), ("against", tenth(share.beta() - prior.b0()))];
        let windows = [
            ("kept", tenth(found.recent.kept)),
            ("all", tenth(found.recent.total())),
            ("kept-before", tenth(found.earlier.kept)),
            ("all-before", tenth(found.earlier.total())),
        ];
        let mut said = vec![
            Said::plain("shows-how-day"),
            Said::with("shows-how-weight", [("weight", Value::Number(self.weight.to_string()))]),
            Said::with("shows-how-sums", sums),
            Said::with("shows-how-range", [("alpha", tenth(share.alpha())), ("beta", tenth(share.beta()))]),
            Said::with("shows-how-change", windows),
        ];
        said.extend(
            found.more.now.filter(|more| *more > 0).map(|n| Said::with("shows-how-more", [("n", whole(n))])),
        );
        said
    }
}

fn keepings(view: &PromiseView, weight: f64) -> Result<Keepings, TrendsError> {
    let weight = Weight::new(weight)?;
    let keepings = view
        .evidence
        .iter()
        .map(|(on, outcome)| Ok(Keeping { at: day(*on)?, outcome: seen(*outcome), weight }));
    Keepings::new(keepings.collect::<Result<_, TrendsError>>()?)
}

pub(crate) fn day(day: Day) -> Result<mendwell_trends::Day, TrendsError> {
    mendwell_trends::Day::new(f64::from(day.epoch_days()))
}

/// Slipped and told is a miss of the promise. That it was told is counted, and said, for itself.
fn seen(outcome: Outcome) -> Seen {
    match outcome {
        Outcome::Kept => Seen::Kept,
        Outcome::Partly => Seen::Partly,
        Outcome::Slipped | Outcome::Missed => Seen::Missed,
        Outcome::Excused => Seen::Excused,
    }
}
