//! What is answered, in the names of the reference.

use super::ask::Fields;
use super::fault::Fault;
use mendwell_trends::{
    ChangeSettings, Changes, Direction, Evidence, Keepings, Level, LevelSettings, Pairs, Quantiles,
    Questionnaire, Ratings, ReliabilitySettings, TrendsError,
};
use serde_json::{Map, Value, json};

/// Longer answers also name the likeliest changes.
const LONG: usize = 80;
const LIKELIEST: usize = 8;
const KINDS: &str = "reliability, pulses, agreement or reliable_change";

pub(super) fn answer(asked: &Value) -> Result<Value, Fault> {
    let asked = Fields::of(asked, "line")?;
    asked.get("id")?;
    let kind = asked.text("kind", KINDS)?;
    let input = Fields::of(asked.get("input")?, "input")?;
    match kind {
        "reliability" => reliability(&input),
        "pulses" => pulses(&input),
        "agreement" => agreement(&input),
        "reliable_change" => reliable_change(&input),
        _ => Err(Fault::Unexpected { field: "kind".into(), expected: KINDS }),
    }
}

fn reliability(input: &Fields) -> Result<Value, Fault> {
    let settings = input.settings(ReliabilitySettings::default(), ReliabilitySettings::with)?;
    let keepings = Keepings::new(input.keepings("items")?)?;
    let found = mendwell_trends::reliability(&keepings, input.day("now")?, &settings);
    let pair = |evidence: Evidence| [evidence.kept, evidence.missed];
    let Quantiles { q05, q25, q50, q75, q95 } = found.quantiles;
    let counts = found.counts;
    Ok(json!({
        "alpha": found.share.alpha(),
        "beta": found.share.beta(),
        "mean": found.share.mean(),
        "n_eff": found.evidence,
        "counts": {
            "kept": counts.kept, "partly": counts.partly, "missed": counts.missed, "excused": counts.excused,
        },
        "q05": q05, "q25": q25, "q50": q50, "q75": q75, "q95": q95,
        "p_above": found.p_above,
        "mean_if_excused_missed": found.mean_if_excused_missed,
        "q05_if_excused_missed": found.q05_if_excused_missed,
        "recent": pair(found.recent),
        "earlier": pair(found.earlier),
        "p_improving": found.trend.p_improving,
        "p_declining": found.trend.p_declining,
        "p_steady": found.trend.p_steady,
        "trend": found.trend.word.name(),
        "more_kept_now": found.more.now,
        "pace_days": found.more.pace,
        "more_kept_at_pace": found.more.at_pace,
        "w_mean": found.mean_weight,
    }))
}

fn pulses(input: &Fields) -> Result<Value, Fault> {
    let (settings, horizons) = (PulseSettings::of(input)?, input.horizons()?);
    let now = input.day("now")?;
    let ratings = Ratings::from_numbers(&input.numbers("t")?, &input.numbers("y")?)?;
    Ok(json!({
        "level": level(mendwell_trends::level(&ratings, now, &settings.level, &horizons)),
        "changepoints": changes(mendwell_trends::changes(&ratings, now, &settings.changes)),
    }))
}

/// Both take their settings from one object; no name is a setting of both.
#[derive(Default)]
struct PulseSettings {
    level: LevelSettings,
    changes: ChangeSettings,
}

impl PulseSettings {
    fn of(input: &Fields) -> Result<Self, Fault> {
        input.settings(Self::default(), Self::with)
    }

    fn with(self, name: &str, value: f64) -> Result<Self, TrendsError> {
        if ChangeSettings::NAMES.contains(&name) {
            return Ok(Self { changes: self.changes.with(name, value)?, ..self });
        }
        Ok(Self { level: self.level.with(name, value)?, ..self })
    }
}

fn level(found: Option<Level>) -> Value {
    let Some(found) = found else { return json!({ "n": 0, "status": "no_data" }) };
    let Quantiles { q05, q25, q50, q75, q95 } = found.quantiles;
    let directions =
        found.directions.iter().map(|(weeks, found)| (weeks.to_string(), json!(found.map(direction))));
    json!({
        "n": found.n,
        "log_evidence": found.log_evidence,
        "mean": found.mean,
        "sd": found.sd,
        "q05": q05, "q25": q25, "q50": q50, "q75": q75, "q95": q95,
        "p_above_now": found.p_above_now,
        "e_sq": found.drift,
        "e_sr": found.noise,
        "p_persist": found.p_persist,
        "direction": directions.collect::<Map<_, _>>(),
        "status": found.status.name(),
        "alarm_ready_4": found.alarm_ready,
    })
}

fn direction(found: Direction) -> Value {
    json!({
        "mean": found.mean, "p_up": found.p_up, "p_down": found.p_down, "p_steady": found.p_steady,
    })
}

fn changes(found: Option<Changes>) -> Value {
    let Some(found) = found else {
        return json!({ "weeks": 0, "p_change": [], "expected_changes": 0.0, "p_none": 1.0 });
    };
    let mut answer = json!({
        "weeks": found.weeks,
        "first_week": found.first_week,
        "p_change": found.p_change,
        "expected_changes": found.expected,
        "p_none": found.p_none,
        "log_evidence": found.log_evidence,
    });
    if let (true, Some(answer)) = (found.weeks > LONG, answer.as_object_mut()) {
        answer.insert("top_changes".into(), json!(likeliest(&found.p_change)));
    }
    answer
}

/// Where in `p_change` the largest are, with these; of equal ones the earlier first.
fn likeliest(p_change: &[f64]) -> Vec<(usize, f64)> {
    let mut all: Vec<(usize, f64)> = p_change.iter().copied().enumerate().collect();
    all.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    all.truncate(LIKELIEST);
    all
}

fn agreement(input: &Fields) -> Result<Value, Fault> {
    let found = mendwell_trends::agreement(&Pairs::new(input.pairs("pairs")?)?);
    Ok(json!({
        "n": found.n,
        "same": found.same,
        "doer_sees_more": found.doer_sees_more,
        "receiver_sees_more": found.receiver_sees_more,
        "p_same_mean": found.p_same_mean,
        "p_same_q05": found.p_same_q05,
        "p_same_q95": found.p_same_q95,
        "gap_mean": found.gap_mean,
        "gap_sd": found.gap_sd,
        "p_doer_sees_more": found.p_doer_sees_more,
    }))
}

fn reliable_change(input: &Fields) -> Result<Value, Fault> {
    let mut questionnaire = Questionnaire::new(input.number("sd")?, input.number("rel")?)?;
    if input.maybe("cut").is_some() {
        questionnaire = questionnaire.with_cut(input.number("cut")?)?;
    }
    if !input.truth("higher_better", true)? {
        questionnaire = questionnaire.lower_is_better();
    }
    let found = mendwell_trends::reliable_change(input.number("x1")?, input.number("x2")?, &questionnaire)?;
    Ok(json!({
        "sem": found.sem,
        "sdiff": found.sdiff,
        "rc": found.rc,
        "change_needed": found.change_needed,
        "lo90": found.lo90,
        "hi90": found.hi90,
        "p_true_change_up": found.p_true_change_up,
        "verdict": found.verdict.name(),
        "crossed_cut": found.crossed_cut,
    }))
}
