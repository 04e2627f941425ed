//! Puts the golden file's inputs into our types, and our answers into its names.

use mendwell_trends::{
    ChangeSettings, Changes, Day, Direction, Evidence, Horizons, Keeping, Keepings, Level, LevelSettings,
    Outcome, Pairs, Quantiles, Questionnaire, Ratings, Reliability, ReliabilitySettings, Weight, agreement,
    changes, level, reliability, reliable_change,
};
use serde_json::{Value, json};

pub(crate) fn answer(kind: &str, input: &Value) -> Value {
    match kind {
        "reliability" => of_reliability(input),
        "pulses" => of_pulses(input),
        "agreement" => of_agreement(input),
        "reliable_change" => of_reliable_change(input),
        other => panic!("no such kind: {other}"),
    }
}

fn day(value: &Value) -> Day {
    Day::new(value.as_f64().unwrap()).unwrap()
}

fn outcome(value: &Value) -> Outcome {
    Outcome::from_name(value.as_str().unwrap()).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

fn of_reliability(input: &Value) -> Value {
    let keeping = |item: &Value| Keeping {
        at: day(&item["t"]),
        outcome: outcome(&item["outcome"]),
        weight: Weight::new(item["w"].as_f64().unwrap()).unwrap(),
    };
    let keepings = Keepings::new(input["items"].as_array().unwrap().iter().map(keeping).collect()).unwrap();
    let mut settings = ReliabilitySettings::default();
    for (name, value) in input["hyper"].as_object().unwrap() {
        settings = settings.with(name, value.as_f64().unwrap()).unwrap();
    }
    let Reliability {
        share,
        evidence,
        counts,
        quantiles: Quantiles { q05, q25, q50, q75, q95 },
        p_above,
        mean_if_excused_missed,
        q05_if_excused_missed,
        recent,
        earlier,
        trend,
        more,
        mean_weight,
    } = reliability(&keepings, day(&input["now"]), &settings);
    let pair = |evidence: Evidence| [evidence.kept, evidence.missed];
    json!({
        "alpha": share.alpha(), "beta": share.beta(), "mean": share.mean(), "n_eff": evidence,
        "counts": {
            "kept": counts.kept, "partly": counts.partly, "missed": counts.missed, "excused": counts.excused,
        },
        "q05": q05, "q25": q25, "q50": q50, "q75": q75, "q95": q95, "p_above": p_above,
        "mean_if_excused_missed": mean_if_excused_missed, "q05_if_excused_missed": q05_if_excused_missed,
        "recent": pair(recent), "earlier": pair(earlier),
        "p_improving": trend.p_improving, "p_declining": trend.p_declining, "p_steady": trend.p_steady,
        "trend": trend.word.name(), "more_kept_now": more.now, "pace_days": more.pace,
        "more_kept_at_pace": more.at_pace, "w_mean": mean_weight,
    })
}

fn of_pulses(input: &Value) -> Value {
    let ratings = Ratings::from_numbers(&numbers(&input["t"]), &numbers(&input["y"])).unwrap();
    let now = day(&input["now"]);
    let mut settings = LevelSettings::default();
    for (name, value) in input["hyper"].as_object().unwrap() {
        settings = settings.with(name, value.as_f64().unwrap()).unwrap();
    }
    let level = level(&ratings, now, &settings, &Horizons::default());
    let changes = changes(&ratings, now, &ChangeSettings::default());
    json!({ "level": of_level(level), "changepoints": of_changes(changes) })
}

fn of_level(level: Option<Level>) -> Value {
    let Some(level) = level else { return json!({ "n": 0, "status": "no_data" }) };
    let Quantiles { q05, q25, q50, q75, q95 } = level.quantiles;
    let direction = |direction: Direction| {
        let Direction { mean, p_up, p_down, p_steady } = direction;
        json!({ "mean": mean, "p_up": p_up, "p_down": p_down, "p_steady": p_steady })
    };
    let directions = level.directions.iter().map(|(weeks, found)| (weeks.to_string(), found.map(direction)));
    json!({
        "n": level.n, "log_evidence": level.log_evidence, "mean": level.mean, "sd": level.sd,
        "q05": q05, "q25": q25, "q50": q50, "q75": q75, "q95": q95, "p_above_now": level.p_above_now,
        "e_sq": level.drift, "e_sr": level.noise, "p_persist": level.p_persist,
        "direction": directions.collect::<std::collections::BTreeMap<_, _>>(),
        "status": level.status.name(), "alarm_ready_4": level.alarm_ready,
    })
}

fn of_changes(changes: Option<Changes>) -> Value {
    let Some(changes) = changes else {
        return json!({ "weeks": 0, "p_change": [], "expected_changes": 0.0, "p_none": 1.0 });
    };
    json!({
        "weeks": changes.weeks, "first_week": changes.first_week, "p_change": changes.p_change,
        "expected_changes": changes.expected, "p_none": changes.p_none, "log_evidence": changes.log_evidence,
    })
}

fn of_agreement(input: &Value) -> Value {
    let pairs = input["pairs"].as_array().unwrap().iter().map(|pair| (outcome(&pair[0]), outcome(&pair[1])));
    let found = agreement(&Pairs::new(pairs.collect()).unwrap());
    json!({
        "n": found.n, "same": found.same, "doer_sees_more": found.doer_sees_more,
        "receiver_sees_more": found.receiver_sees_more, "p_same_mean": found.p_same_mean,
        "p_same_q05": found.p_same_q05, "p_same_q95": found.p_same_q95, "gap_mean": found.gap_mean,
        "gap_sd": found.gap_sd, "p_doer_sees_more": found.p_doer_sees_more,
    })
}

fn of_reliable_change(input: &Value) -> Value {
    let number = |name: &str| input[name].as_f64().unwrap();
    let mut questionnaire = Questionnaire::new(number("sd"), number("rel")).unwrap();
    if let Some(cut) = input["cut"].as_f64() {
        questionnaire = questionnaire.with_cut(cut).unwrap();
    }
    if input["higher_better"] == false {
        questionnaire = questionnaire.lower_is_better();
    }
    let found = reliable_change(number("x1"), number("x2"), &questionnaire).unwrap();
    json!({
        "sem": found.sem, "sdiff": found.sdiff, "rc": found.rc, "change_needed": found.change_needed,
        "lo90": found.lo90, "hi90": found.hi90, "p_true_change_up": found.p_true_change_up,
        "verdict": found.verdict.name(), "crossed_cut": found.crossed_cut,
    })
}
