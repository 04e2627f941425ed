//! What the recorded days of one promise show, and how sure that is. Counts stand before it, on the page.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{Outcome, PromiseView};
use mendwell_trends::{
    Day, Keeping, Keepings, Outcome as Seen, Reliability, ReliabilitySettings, TrendWord, TrendsError, Weight,
};

/// Below this much evidence it is too early to tell.
const LEAST: f64 = 3.0;
/// A share of excused days above which it is said what they would change.
const MANY: f64 = 0.2;

pub(super) fn shows(view: &PromiseView, texts: &Texts) -> String {
    if view.evidence.is_empty() {
        return String::new();
    }
    match reliability(view) {
        Ok(found) if found.evidence >= LEAST => told(&found, texts),
        _ => say::wrap(&texts.get("shows-early"), ""),
    }
}

fn reliability(view: &PromiseView) -> Result<Reliability, TrendsError> {
    let weight = Weight::new(view.summary.said.terms.importance.weight())?;
    let day = |day: mendwell_domain::Day| Day::new(f64::from(day.epoch_days()));
    let keepings = view
        .evidence
        .iter()
        .map(|(on, outcome)| Ok(Keeping { at: day(*on)?, outcome: seen(*outcome), weight }));
    let keepings = Keepings::new(keepings.collect::<Result<_, TrendsError>>()?)?;
    Ok(mendwell_trends::reliability(&keepings, day(view.today)?, &ReliabilitySettings::default()))
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

fn told(found: &Reliability, texts: &Texts) -> String {
    // Outward, so that no more is said than is known.
    let low = |share: f64| format!("{}", (share * 10.0).floor());
    let high = format!("{}", (found.quantiles.q95 * 10.0).ceil());
    let share = [("low", low(found.quantiles.q05)), ("high", high)];
    let share = share.each_ref().map(|(name, value)| (*name, value.as_str()));
    let mut told = say::wrap(&texts.with("shows-share", &share), "");
    let counts = found.counts;
    let recorded = counts.kept + counts.partly + counts.missed + counts.excused;
    if f64::from(counts.excused) > MANY * f64::from(recorded) {
        let low = low(found.q05_if_excused_missed);
        told += &say::wrap(&texts.with("shows-excused", &[("low", &low)]), "");
    }
    let trend = match found.trend.word {
        TrendWord::Improving => "shows-improving",
        TrendWord::Declining => "shows-declining",
        TrendWord::Steady => "shows-steady",
        TrendWord::Unclear | TrendWord::TooEarly => "shows-unclear",
    };
    told + &say::wrap(&texts.get(trend), "") + &say::wrap(&texts.get("shows-about"), "")
}
