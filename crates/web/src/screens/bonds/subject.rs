//! What an exchange is about: one of the things that were shared in the bond, or none of them.

use super::look::name_of;
use crate::dates;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_client::BondPage;
use mendwell_domain::BreachId;

/// Everything that was shared, by the words that name it.
pub(super) fn subjects(page: &BondPage) -> Vec<(BreachId, String)> {
    let named = page.bond.breaches.iter().map(|breach| {
        let title = breach.title.as_str().trim();
        let title = if title.is_empty() { t("bond-breaches") } else { title.to_owned() };
        let (who, day) = (name_of(page, breach.by), dates::say(breach.on));
        (breach.id, tv("subject-named", &[("title", &title), ("who", &who), ("day", &day)]))
    });
    named.collect()
}

/// What something is about, in words; none if nothing was chosen, or it was withdrawn.
pub(super) fn subject(page: &BondPage, about: Option<BreachId>) -> Option<String> {
    let (_, named) = subjects(page).into_iter().find(|(id, _)| Some(*id) == about)?;
    Some(tv("subject-about", &[("what", &named)]))
}

/// Choosing what it is about. It can stay open; where nothing was shared, nothing is asked.
#[component]
pub(super) fn SubjectField(
    subjects: Memo<Vec<(BreachId, String)>>,
    chosen: RwSignal<Option<BreachId>>,
) -> impl IntoView {
    move || {
        let subjects = subjects.get();
        let ids: Vec<BreachId> = subjects.iter().map(|(id, _)| *id).collect();
        // What was withdrawn meanwhile cannot be meant any more.
        chosen.update_untracked(|chosen| *chosen = chosen.filter(|id| ids.contains(id)));
        let choose = move |event| {
            let at = event_target_value(&event).parse::<usize>().ok();
            chosen.set(at.and_then(|at| ids.get(at).copied()));
        };
        let options = subjects.iter().enumerate().map(|(at, (id, named))| {
            let id = *id;
            view! { <option value=at.to_string() selected=move || chosen.get() == Some(id)>{named.clone()}</option> }
        });
        let options = options.collect_view();
        (!subjects.is_empty()).then(|| {
            view! {
                <label class="field">
                    <span class="label">{t("subject-label")}</span>
                    <select class="input" on:change=choose>
                        <option value="" selected=move || chosen.get().is_none()>{t("subject-none")}</option>
                        {options}
                    </select>
                </label>
            }
        })
    }
}
