//! What came of carrying errands to the hosts.

use super::{bond, device};
use crate::commands::Synced;
use crate::say;
use mendwell_content::Texts;

pub(crate) fn synced(synced: &Synced, texts: &Texts) -> String {
    if synced.bonds.is_empty() && synced.devices.is_none() {
        return texts.get("cli-sync-none") + "\n";
    }
    let mut page = String::new();
    if synced.hosts.is_empty() {
        page += &say::wrap(&texts.get("cli-sync-quiet"), "");
    }
    for host in &synced.hosts {
        let key = if host.answers { "cli-sync-with" } else { "cli-sync-silent" };
        page += &say::wrap(&texts.with(key, &[("host", name(&host.host))]), "");
    }
    for card in &synced.bonds {
        let news = bond::news(card, texts);
        if !news.is_empty() {
            let other = say::called(texts, card);
            let about = [("other", other.as_str()), ("id", &bond::short(card.id))];
            page += &(say::wrap(&texts.with("cli-sync-news", &about), "") + &news);
        }
    }
    page += &synced.devices.as_ref().map(|card| device::device_news(card, texts)).unwrap_or_default();
    page
}

/// A host's address as people write it.
fn name(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, name)| name)
}
