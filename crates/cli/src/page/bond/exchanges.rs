//! An exchange: turns, what was said back, and where it stands.

use super::who::Who;
use crate::say;
use mendwell_domain::PersonId;
use mendwell_domain::bond::{ExchangeStage, ExchangeView, Hearing, PauseView, ReflectionView, TurnView};

pub(super) fn section(exchange: &ExchangeView, who: &Who<'_>) -> String {
    let mut set = who.texts.get("bond-exchange") + "\n" + &say::wrap(&exchange.id.to_string(), "  ");
    set += &(stage(&exchange.stage, who) + "\n");
    set.extend(exchange.turns.iter().map(|turn| self::turn(turn, who)));
    set
}

fn stage(stage: &ExchangeStage, who: &Who<'_>) -> String {
    let floor =
        |key: &str, person: PersonId| say::wrap(&who.texts.with(key, &[("who", &who.name(person))]), "  ");
    match stage {
        ExchangeStage::Proposed { first } => floor("bond-first", *first),
        ExchangeStage::Open { floor: holder } => floor("bond-floor", *holder),
        ExchangeStage::Paused { floor: holder, pause } => {
            self::pause(pause, who) + &floor("bond-floor", *holder)
        }
        ExchangeStage::Closed(said) => who.line("bond-closed", said.by, said.on, "  "),
    }
}

fn pause(pause: &PauseView, who: &Who<'_>) -> String {
    let mut set = who.line("bond-paused", pause.by, pause.on, "  ");
    set += &say::wrap(&pause.id.to_string(), "    ");
    for side in pause.back.iter() {
        let (when, name) = (say::hour(who.texts, side.says), who.name(side.by));
        set += &say::wrap(&who.texts.with("bond-back", &[("when", &when), ("who", &name)]), "    ");
    }
    if pause.back_differ {
        set += &say::wrap(&who.texts.get("bond-differ"), "    ");
    }
    set.extend(pause.ready.iter().map(|said| who.line("bond-ready", said.by, said.on, "    ")));
    set
}

fn turn(turn: &TurnView, who: &Who<'_>) -> String {
    let mut set = who.line("bond-say", turn.by, turn.on, "  ") + &say::wrap(&turn.id.to_string(), "  ");
    set += &format!("\n{}\n", say::wrap(turn.words.as_str(), "    "));
    set.extend(turn.reflections.iter().map(|reflection| self::reflection(reflection, who)));
    set
}

fn reflection(reflection: &ReflectionView, who: &Who<'_>) -> String {
    let mut set = who.line("bond-reflected", reflection.by, reflection.on, "    ");
    set += &say::wrap(&reflection.id.to_string(), "    ");
    set += &format!("\n{}\n", say::wrap(reflection.words.as_str(), "      "));
    for (on, hearing) in &reflection.hearings {
        let (key, missing) = match hearing {
            Hearing::Heard => ("bond-heard", ""),
            Hearing::NotYet(missing) => ("bond-not-yet-heard", missing.as_str()),
        };
        set += &say::wrap(&format!("{} ({})", who.texts.get(key), say::day(who.texts, *on)), "      ");
        set += &say::wrap(missing, "        ");
    }
    set + if reflection.hearings.is_empty() { "" } else { "\n" }
}
