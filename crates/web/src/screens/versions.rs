//! Kept versions, and what changed between two of them.

use crate::dates;
use crate::link;
use crate::parts::{Head, shown};
use crate::texts::{t, tv};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Query, View};
use mendwell_domain::{Change, LetterId, LetterView, VersionId};

/// The screen.
#[component]
pub(super) fn Versions(id: LetterId) -> impl IntoView {
    view! {
        <Head title=t("versions-title") lead=t("versions-lead")/>
        {shown(Query::Letter(id), move |view| match view {
            View::Letter(view) if view.versions.is_empty() => view! { <p class="quiet">{t("versions-none")}</p> }.into_any(),
            View::Letter(view) => view! { <Compare view/> }.into_any(),
            _ => ().into_any(),
        })}
    }
}

#[component]
fn Compare(view: LetterView) -> impl IntoView {
    let id = view.summary.id;
    let ids: Vec<VersionId> = view.versions.iter().map(|version| version.id).collect();
    // From the version before the last, or the only one, to what it says now.
    let before_last = if view.summary.draft { ids.len() - 1 } else { ids.len().saturating_sub(2) };
    let from = RwSignal::new(Some(before_last));
    let to = RwSignal::new(None::<usize>);
    let names: Vec<String> = (1..)
        .zip(&view.versions)
        .map(|(n, v)| format!("{n}. {}", tv("versions-kept", &[("day", &dates::say(v.kept_on))])))
        .collect();
    let changes = RwSignal::new(Vec::<Change>::new());
    Effect::new(move || {
        let version = |at: Option<usize>| at.and_then(|at| ids.get(at).copied());
        let query = Query::Compare(id, version(from.get()), version(to.get()));
        spawn_local(async move {
            if let Ok(View::Compare(found)) = link::show(query).await {
                let _ = changes.try_set(found);
            }
        });
    });
    view! {
        <div class="two">
            <Pick label=t("versions-from") names=names.clone() chosen=from/>
            <Pick label=t("versions-to") names chosen=to/>
        </div>
        <article class="letter changes">{move || draw(&changes.get())}</article>
        <p class="quiet"><del class="sample">{t("versions-gone")}</del>" · "<ins class="sample">{t("versions-new")}</ins></p>
    }
}

/// One of the versions, or what it says now.
#[component]
fn Pick(label: String, names: Vec<String>, chosen: RwSignal<Option<usize>>) -> impl IntoView {
    let options = names.into_iter().enumerate().map(|(n, name)| {
        view! { <option value=n.to_string() selected=move || chosen.get() == Some(n)>{name}</option> }
    });
    view! {
        <label class="field">
            <span class="label">{label}</span>
            <select class="input" on:change=move |event| chosen.set(event_target_value(&event).parse().ok())>
                {options.collect_view()}
                <option value="now" selected=move || chosen.get().is_none()>{t("versions-now")}</option>
            </select>
        </label>
    }
}

fn draw(changes: &[Change]) -> AnyView {
    if changes.iter().all(|change| matches!(change, Change::Same(_))) {
        return view! { <p class="quiet">{t("versions-same")}</p> }.into_any();
    }
    let runs = changes.iter().map(|change| match change {
        Change::Same(text) => view! { <span>{text.clone()}</span> }.into_any(),
        Change::Gone(text) => {
            view! { <del><span class="vh">{t("versions-gone-word")}" "</span>{text.clone()}</del> }.into_any()
        }
        Change::New(text) => {
            view! { <ins><span class="vh">{t("versions-new-word")}" "</span>{text.clone()}</ins> }.into_any()
        }
    });
    view! { <p class="pre">{runs.collect_view()}</p> }.into_any()
}
