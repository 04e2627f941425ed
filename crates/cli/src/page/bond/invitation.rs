//! What is said to whoever invites, and to whoever answers: first what is good to know before, then what comes next.

use super::card::short;
use crate::page::blocks;
use crate::say;
use mendwell_client::{BondCard, BondStage};
use mendwell_content::Texts;
use mendwell_domain::bond::BondKind;

/// A bond was begun.
pub(crate) fn begun(card: &BondCard, kind: BondKind, texts: &Texts) -> String {
    let mut page = before(texts);
    if kind == BondKind::ParentAndChild {
        page += &(say::wrap(&texts.get("adults-only"), "") + "\n");
    }
    let id = card.id.to_string();
    page += &say::wrap(&texts.with("cli-bond-begun", &[("id", &id)]), "");
    if let BondStage::Inviting { link, .. } = &card.stage {
        page += &(texts.get("cli-bond-link") + "\n" + &say::wrap(link, "  "));
    }
    page + "\n" + &blocks(&texts.with("cli-bond-next", &[("id", &short(card.id))]))
}

/// An invitation was answered.
pub(crate) fn joined(card: &BondCard, texts: &Texts) -> String {
    let id = card.id.to_string();
    let mut page = before(texts) + &say::wrap(&texts.with("cli-bond-joined", &[("id", &id)]), "");
    if let BondStage::Answering { words, .. } = &card.stage {
        page += &(texts.get("cli-bond-words") + "\n" + &say::wrap(&words.join(" "), "  "));
    }
    page + "\n" + &blocks(&texts.with("cli-bond-joined-next", &[("id", &short(card.id))]))
}

/// When it is the wrong tool, the device, help lines, and what whoever runs the host can see. Nobody is asked anything.
fn before(texts: &Texts) -> String {
    let headed = |key: &str| say::wrap(&texts.get(key), "") + &blocks(&texts.get(&format!("{key}.body")));
    let device = say::wrap(&texts.get("bond-when-not.device"), "");
    let help = say::wrap(&texts.get("cli-bond-help"), "");
    format!("{}{device}{help}\n{}", headed("bond-when-not"), headed("bond-host"))
}
