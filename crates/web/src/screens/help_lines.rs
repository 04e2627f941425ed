//! Help lines by country, chosen by hand, without a connection. A number nobody has seen is not there.

use crate::app::{Shared, Stage};
use crate::dates;
use crate::link;
use crate::parts::Head;
use crate::texts::{t, tv};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{Query, View};
use mendwell_content::{Checked, Contact, HelpLine, help_lines};
use mendwell_domain::{Command, Country, Day};

/// The page.
#[component]
pub(super) fn HelpLines() -> impl IntoView {
    let shared = Shared::get();
    let open = shared.stage.get_untracked() == Stage::Open;
    let chosen = RwSignal::new(String::new());
    if open {
        spawn_local(async move {
            if let Ok(View::Settings(settings)) = link::show(Query::Settings).await
                && let Some(country) = settings.preferences.country
            {
                let _ = chosen.try_set(country.to_string());
            }
        });
    }
    let mut countries: Vec<(String, String)> = help_lines()
        .into_iter()
        .map(|line| (t(&format!("country-{}", line.country)), line.country))
        .collect();
    countries.sort();
    countries.dedup();
    let options = countries.into_iter().map(|(name, code)| {
        let is_chosen = {
            let code = code.clone();
            move || chosen.with(|c| *c == code)
        };
        view! { <option value=code.clone() selected=is_chosen>{name}</option> }
    });
    let remember = move |_| {
        let country = Country::new(&chosen.get()).ok();
        shared.command(Command::ChooseCountry { country }, move |_| shared.say(t("settings-saved")));
    };
    view! {
        <Head title=t("help-page") lead=t("help-page.lead")/>
        <p class="notice">{t("help-page.emergency")}</p>
        <label class="field">
            <span class="label">{t("help-country")}</span>
            <select class="input" on:change=move |event| chosen.set(event_target_value(&event))>
                <option value="">{t("help-country-none")}</option>
                {options.collect_view()}
            </select>
        </label>
        {move || lines(&chosen.get())}
        {move || (open && !chosen.get().is_empty()).then(|| view! {
            <button class="button plain" type="button" on:click=remember>{t("help-remember")}</button>
        })}
        <p class="quiet">{t("help-page.offline")}</p>
    }
}

fn lines(country: &str) -> AnyView {
    if country.is_empty() {
        return ().into_any();
    }
    let found: Vec<HelpLine> = help_lines().into_iter().filter(|line| line.country == country).collect();
    if found.is_empty() {
        return view! { <p>{t("help-page.none")}</p> }.into_any();
    }
    found.into_iter().map(|line| view! { <Line line/> }).collect_view().into_any()
}

#[component]
fn Line(line: HelpLine) -> impl IntoView {
    let site = |site: String| view! { <p><a class="inl" href=format!("https://{site}") rel="noreferrer noopener" target="_blank">{site.clone()}</a></p> };
    let said = checked(&line);
    let reach = match line.contact {
        Contact::Phone { number, site: address } => {
            let dial: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            // Two numbers on one line cannot be dialled as one.
            let one = !number.contains(['/', ';', '(']);
            let shown = if one {
                view! { <a class="button side" href=format!("tel:{dial}")>{tv("help-call", &[("number", &number)])}</a> }.into_any()
            } else {
                view! { <p>{number}</p> }.into_any()
            };
            view! { {shown}{address.map(site)} }.into_any()
        }
        Contact::Site(address) => {
            view! { {site(address)}<p class="quiet">{t("help-page.site-only")}</p> }.into_any()
        }
    };
    view! { <div class="card"><h2>{line.name}</h2>{reach}<p class="quiet">{said}</p></div> }
}

/// When it was last checked; never, or over a year ago, is said.
fn checked(line: &HelpLine) -> String {
    use mendwell_platform::Clock;
    let a_year_ago = Day::from_epoch_days(mendwell_platform::SystemClock.local_day() - 365).to_string();
    let on = |day: &str| {
        tv("help-page.checked", &[("day", &day.parse().map_or_else(|_| day.to_owned(), dates::say))])
    };
    match line.checked(&a_year_ago) {
        Checked::Never => t("help-never-checked"),
        Checked::On(day) => on(day),
        Checked::LongAgo(day) => format!("{} {}", on(day), t("help-page.old")),
    }
}
