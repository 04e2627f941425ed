//! A bond, in short.

use crate::say;
use mendwell_client::{BondCard, BondStage};
use mendwell_content::Texts;
use mendwell_domain::BondId;

/// How many digits of an id are shown where a command is to be typed.
const SHORT: usize = 8;

/// Every bond.
pub(crate) fn bonds(cards: &[BondCard], unread: u32, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("cli-bond-list"));
    if unread > 0 {
        page += &(say::wrap(&texts.with("bonds-unread", &[("n", &unread.to_string())]), "") + "\n");
    }
    if cards.is_empty() && unread == 0 {
        return page + &say::wrap(&texts.get("cli-bond-list-none"), "");
    }
    for card in cards {
        page += &(say::wrap(&say::introduced(texts, card), "") + &lines(card, "  ", texts) + "\n");
    }
    page
}

/// One bond.
pub(crate) fn bond_card(card: &BondCard, texts: &Texts) -> String {
    say::heading(&say::introduced(texts, card)) + &lines(card, "", texts)
}

/// The beginning of an id, for people to type.
pub(in crate::page) fn short(id: BondId) -> String {
    id.to_string().chars().take(SHORT).collect()
}

/// Where it is, how far it has come, and what there is to know.
fn lines(card: &BondCard, indent: &str, texts: &Texts) -> String {
    let host = texts.with("cli-bond-at", &[("host", &card.host)]);
    let mut lines = say::wrap(&card.id.to_string(), indent) + &say::wrap(&host, indent);
    lines += &stage(card, indent, texts);
    if card.resting {
        lines += &say::wrap(&texts.get("cli-bond-resting"), indent);
    }
    let waits = if card.stage.is_answered() { String::new() } else { unsent(card, indent, texts) };
    lines + &waits + &troubles(card, indent, texts, |_| true)
}

fn stage(card: &BondCard, indent: &str, texts: &Texts) -> String {
    let line = |key: &str| say::wrap(&texts.with(key, &[("id", &short(card.id))]), indent);
    match &card.stage {
        BondStage::Inviting { open: false, .. } => line("cli-bond-not-open"),
        // Nothing else can wait in a bond in which nobody else is.
        BondStage::Inviting { .. } if card.unsent => line("cli-bond-confirmed"),
        BondStage::Inviting { claims, .. } if claims.is_empty() => line("cli-bond-open"),
        BondStage::Inviting { .. } => line("cli-bond-answers"),
        BondStage::Answering { words, put } => {
            let at_host = line(if *put { "cli-bond-put" } else { "cli-bond-not-put" });
            at_host + &line("cli-bond-words") + &say::wrap(&words.join(" "), &format!("{indent}  "))
        }
        BondStage::Together => line("cli-bond-together"),
    }
}

/// What is worth saying of it after a sync: answers, what waits, and what is wrong. Nothing if there is nothing. That a
/// host does not answer is said of the host.
pub(in crate::page) fn news(card: &BondCard, texts: &Texts) -> String {
    let answered = matches!(&card.stage, BondStage::Inviting { claims, .. } if !claims.is_empty());
    let waits = if answered { stage(card, "  ", texts) } else { unsent(card, "  ", texts) };
    waits + &troubles(card, "  ", texts, |code| code != "host-unreachable")
}

fn unsent(card: &BondCard, indent: &str, texts: &Texts) -> String {
    if card.unsent { say::wrap(&texts.get("cli-bond-unsent"), indent) } else { String::new() }
}

fn troubles(card: &BondCard, indent: &str, texts: &Texts, which: impl Fn(&str) -> bool) -> String {
    let codes = card.troubles.iter().filter(|code| which(code));
    codes.map(|code| say::wrap(&trouble(code, texts), indent)).collect()
}

/// What a code says and what can be done. A host's codes are written with another dash.
pub(in crate::page) fn trouble(code: &str, texts: &Texts) -> String {
    let key = format!("error-{}", code.replace('_', "-"));
    if texts.has(&key) {
        return format!("{} {}", texts.get(&key), texts.get(&format!("{key}.remedy")));
    }
    texts.with("cli-bond-trouble", &[("code", code)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_content::Language;

    #[test]
    fn a_code_is_said_and_one_without_words_is_named() {
        let texts = Texts::new(Language::English);
        assert_eq!(trouble("host_full", &texts), trouble("host-full", &texts));
        assert!(trouble("host-full", &texts).contains("make room"));
        assert!(trouble("of-tomorrow", &texts).contains("of-tomorrow"));
    }
}
