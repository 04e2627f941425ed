//! The feelings picker: words first, a line for each group beside them.

use crate::texts::t;
use leptos::prelude::*;
use mendwell_domain::Feeling;

/// The word of a feeling.
fn word(feeling: Feeling) -> String {
    t(&format!("feeling-{}", feeling.key()))
}

/// The words of these feelings in one line; none if there are none.
pub(super) fn words(feelings: &[Feeling]) -> Option<String> {
    let words: Vec<String> = feelings.iter().map(|feeling| word(*feeling)).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// Takes and leaves words; `add` puts the taken ones into the letter.
#[component]
pub(super) fn Feelings(taken: RwSignal<Vec<Feeling>>, #[prop(into)] add: Callback<String>) -> impl IntoView {
    let groups = (0_u8..).zip(Feeling::GROUPS).map(|(number, name)| {
        let words = (1..=Feeling::WORDS).filter_map(|n| Feeling::new(number, n)).map(|feeling| {
            let is_taken = move || taken.with(|all| all.contains(&feeling));
            let toggle = move |_| {
                taken.update(|all| match all.iter().position(|f| *f == feeling) {
                    Some(at) => drop(all.remove(at)),
                    None => all.push(feeling),
                });
            };
            view! {
                <label class="chip">
                    <input type="checkbox" prop:checked=is_taken on:change=toggle/>
                    <crate::parts::Icon name="check"/><span>{word(feeling)}</span>
                </label>
            }
        });
        let key = format!("feelings-{name}");
        view! {
            <fieldset class="group feeling">
                <legend class="label">{t(&key)}</legend>
                <div class="feeling-head">
                    <svg class="stroke" viewBox="0 0 48 20" aria-hidden="true"><use href=format!("#f-{name}")/></svg>
                    <p class="quiet">{t(&format!("{key}.lead"))}</p>
                </div>
                <div class="chips">{words.collect_view()}</div>
            </fieldset>
        }
    });
    let put = move |_| {
        let words: Vec<String> = taken.with(|all| all.iter().map(|feeling| word(*feeling)).collect());
        add.run(words.join(", "));
    };
    view! {
        <details class="fold">
            <summary>{t("write-feelings")}</summary>
            <div class="stack">
                <p class="quiet">{t("write-feelings-lead")}</p>
                {groups.collect_view()}
                <button class="button side" type="button" on:click=put>{t("write-feelings-add")}</button>
            </div>
        </details>
    }
}
