//! What today has: due promises with what is recorded, the time for worries, talks, and what day it is.

use super::schedule::hours;
use super::{dates, promise, talks};
use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{ActView, PromiseSummary};

pub(in crate::page) fn page(view: &ActView, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("act-title"));
    let (due, others): (Vec<_>, Vec<_>) = view.promises.iter().partition(|promise| promise.due);
    page += &shelf("act-due", &due, texts);
    page.push('\n');
    if view.promises.is_empty() {
        page += &shelf("act-promises", &[], texts);
    } else if !others.is_empty() {
        page += &shelf_of("act-promises", &others, texts);
    }
    if let Some(window) = view.window {
        page += &format!("\n{}\n", texts.with("act-window", &hours(&window).pairs()));
    }
    if !view.talks.is_empty() {
        page += &format!("\n{}\n", texts.get("act-talks"));
        page.extend(view.talks.iter().map(|talk| talks::lines(talk, texts)));
    }
    if !view.dates.is_empty() {
        page += &format!("\n{}\n", texts.get("act-dates"));
        page.extend(view.dates.iter().map(|date| dates::on_the_day(date, texts)));
    }
    page
}

fn shelf(key: &str, promises: &[&PromiseSummary], texts: &Texts) -> String {
    if promises.is_empty() {
        return texts.get(key) + "\n" + &say::wrap(&texts.get(&format!("{key}-none")), "  ");
    }
    shelf_of(key, promises, texts)
}

fn shelf_of(key: &str, promises: &[&PromiseSummary], texts: &Texts) -> String {
    promises.iter().fold(texts.get(key) + "\n", |shelf, summary| shelf + &promise::lines(summary, texts))
}
