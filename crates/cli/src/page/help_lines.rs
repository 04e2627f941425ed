//! Help lines by country.

use crate::say;
use mendwell_content::{Contact, HelpLine, Texts};
use mendwell_domain::Day;
use mendwell_platform::{Clock as _, SystemClock};

/// After so many days a check is old (safety rule 18).
const OLD_DAYS: i32 = 365;

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
        let (reach, known) = match &line.contact {
            Contact::Phone { number, site: Some(site) } => {
                (format!("{number}, {site}"), checked(line, texts))
            }
            Contact::Phone { number, site: None } => (number.clone(), checked(line, texts)),
            Contact::Site(site) => (site.clone(), texts.get("help-page.site-only")),
        };
        page += &(say::wrap(&reach, "    ") + &say::wrap(&known, "    "));
    }
    page
}

/// What is known about a number.
fn checked(line: &HelpLine, texts: &Texts) -> String {
    let Some(day) = line.verified_on.as_ref().and_then(|day| day.parse::<Day>().ok()) else {
        return texts.get("help-page.unverified");
    };
    if day.plus(OLD_DAYS) < Day::from_epoch_days(SystemClock.local_day()) {
        return texts.get("help-page.old");
    }
    texts.with("help-page.checked", &[("day", &say::day(texts, day))])
}
