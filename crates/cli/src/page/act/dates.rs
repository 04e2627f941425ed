//! Days that may be hard.

use crate::say;
use mendwell_content::Texts;
use mendwell_domain::{DateView, DatesView};

pub(in crate::page) fn page(view: &DatesView, texts: &Texts) -> String {
    let mut page = say::heading(&texts.get("dates-title"));
    if view.dates.is_empty() {
        return page + &texts.get("dates-none") + "\n";
    }
    for date in &view.dates {
        let next = match date.next {
            Some(day) => texts.with("date-next", &[("day", &say::day(texts, day))]),
            None => texts.get("date-over"),
        };
        page += &format!("{}    {next}\n    {}\n", lines(date, texts), date.id);
    }
    page
}

/// On the day itself.
pub(super) fn on_the_day(date: &DateView, texts: &Texts) -> String {
    lines(date, texts) + &format!("    {}\n", texts.get("date-today"))
}

fn lines(date: &DateView, texts: &Texts) -> String {
    let name = say::one_line(date.occasion.name.as_str());
    let name = if name.is_empty() { texts.get("date-unnamed") } else { name };
    say::wrap(&name, "  ") + &say::wrap(date.occasion.plan.as_str(), "    ")
}
