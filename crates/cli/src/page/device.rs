//! One's own devices, to read.

use super::blocks;
use super::bond::trouble;
use crate::say;
use mendwell_client::{BondStage, ClaimView, DeviceCard};
use mendwell_content::Texts;

/// A link was made: first what it lets a device do, then what comes next.
pub(crate) fn linking(card: Option<&DeviceCard>, texts: &Texts) -> String {
    let mut page = blocks(&texts.get("device-before")) + "\n";
    if let Some(BondStage::Inviting { link, .. }) = card.map(|card| &card.stage) {
        page += &(texts.get("cli-bond-link") + "\n" + &say::wrap(link, "  "));
    }
    page + "\n" + &blocks(&texts.get("cli-device-next"))
}

/// The link was answered.
pub(crate) fn joining(card: Option<&DeviceCard>, texts: &Texts) -> String {
    let mut page = blocks(&texts.get("device-before-joining")) + "\n";
    if let Some(BondStage::Answering { words, .. }) = card.map(|card| &card.stage) {
        page += &(texts.get("cli-bond-words") + "\n" + &say::wrap(&words.join(" "), "  "));
    }
    page + "\n" + &blocks(&texts.get("cli-device-joined-next"))
}

/// Which device answered.
pub(crate) fn device_claims(claims: &[ClaimView], texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("cli-device-claims"));
    if claims.is_empty() {
        return page + &say::wrap(&texts.get("cli-bond-claims-none"), "");
    }
    for claim in claims {
        let words = format!("{}. {}", claim.claim, claim.words.join(" "));
        page += &(say::wrap(&words, "") + "\n");
    }
    page + &say::wrap(&texts.get("cli-device-claims-next"), "")
}

/// How the devices are linked.
pub(crate) fn devices(card: Option<&DeviceCard>, texts: &Texts) -> String {
    let page = say::heading(&texts.get("cli-device-list"));
    let Some(card) = card else {
        return page + &say::wrap(&texts.get("cli-device-alone"), "");
    };
    let host = say::wrap(&texts.with("cli-bond-at", &[("host", &card.host)]), "");
    page + &stage(card, texts) + &host + &device_news(card, texts)
}

fn stage(card: &DeviceCard, texts: &Texts) -> String {
    let line = |key: &str| say::wrap(&texts.get(key), "");
    match &card.stage {
        BondStage::Inviting { .. } if card.confirmed => line("cli-device-confirmed"),
        BondStage::Inviting { open: false, .. } => line("cli-device-not-open"),
        BondStage::Inviting { claims, .. } if claims.is_empty() => line("cli-device-open"),
        BondStage::Inviting { .. } => line("cli-device-answers"),
        BondStage::Answering { words, put } => {
            let at_host = line(if *put { "cli-bond-put" } else { "cli-bond-not-put" });
            at_host + &line("cli-bond-words") + &say::wrap(&words.join(" "), "  ")
        }
        BondStage::Together => line("cli-device-linked"),
    }
}

/// What there is to know, but for a host that does not answer: that is said of the host.
pub(crate) fn device_news(card: &DeviceCard, texts: &Texts) -> String {
    let codes = card.troubles.iter().filter(|code| *code != "host-unreachable");
    let mut page: String = codes.map(|code| say::wrap(&trouble(code, texts), "")).collect();
    if card.stage.is_answered() {
        page += &stage(card, texts);
    }
    page
}
