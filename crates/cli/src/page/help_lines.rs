//! Help lines by country.

use crate::say;
use mendwell_content::{Checked, Contact, HelpLine, Texts};
use mendwell_domain::Day;
use mendwell_platform::{Clock as _, SystemClock};

pub(crate) fn help_lines(lines: &[HelpLine], texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("help-page")) + &say::wrap(&texts.get("help-page.emergency"), "");
    if lines.is_empty() {
        page += &say::wrap(&texts.get("help-page.none"), "");
    }
    let mut country = "";
    for line in lines {
        if line.country != country {
            country = &line.country;
            page += &format!("\n{}\n", texts.get(&format!("country-{country}")));
        }
        page += &say::wrap(&line.name, "  ");
        let reach = match &line.contact {
            Contact::Phone { number, site: Some(site) } => format!("{number}, {site}"),
            Contact::Phone { number, site: None } => number.clone(),
            Contact::Site(site) => format!("{site}\n{}", texts.get("help-page.site-only")),
        };
        let known = checked(line, texts);
        page += &(say::wrap(&reach, "    ") + &say::wrap(&known, "    "));
    }
    page
}

/// When it was last checked; never, or over a year ago, is said.
fn checked(line: &HelpLine, texts: &Texts) -> String {
    let a_year_ago = Day::from_epoch_days(SystemClock.local_day() - 365).to_string();
    let on = |day: &str| {
        let said = day.parse().map_or_else(|_| day.to_owned(), |day| say::day(texts, day));
        texts.with("help-page.checked", &[("day", &said)])
    };
    match line.checked(&a_year_ago) {
        Checked::Never => texts.get("help-never-checked"),
        Checked::On(day) => on(day),
        Checked::LongAgo(day) => format!("{} {}", on(day), texts.get("help-page.old")),
    }
}
