//! Help lines: a table that works offline and says what is known about each number.

/// How to reach a line. A number that nobody has seen in a source is not in the table (safety rule 18).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// A number seen in a source, and the organisation's site if there is one.
    Phone {
        /// As people write it.
        number: String,
        /// Without scheme.
        site: Option<String>,
    },
    /// Only the organisation's site.
    Site(String),
}

/// One line of help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpLine {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The organisation's own name, not translated.
    pub name: String,
    /// How to reach it.
    pub contact: Contact,
    /// The day somebody checked it last, as year-month-day; none means never.
    pub verified_on: Option<String>,
}

/// How much the last check of a line is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked<'l> {
    /// Nobody has checked it.
    Never,
    /// On this day, within the last year.
    On(&'l str),
    /// On this day, over a year ago.
    LongAgo(&'l str),
}

impl HelpLine {
    /// Reads a row of the table; none if the line cannot be reached. The table has no quoted fields; a test sees to it.
    pub fn read(row: &str) -> Option<Self> {
        let mut fields = row.split(',').map(str::trim);
        let mut field = || fields.next().unwrap_or_default().to_owned();
        let (country, name, phone, site, _source, verified) =
            (field(), field(), field(), field(), field(), field());
        let known = |text: String| (!text.is_empty()).then_some(text);
        let contact = match (known(phone), known(site)) {
            (Some(number), site) => Contact::Phone { number, site },
            (None, Some(site)) => Contact::Site(site),
            (None, None) => return None,
        };
        Some(Self { country, name, contact, verified_on: known(verified) })
    }

    /// When it was checked, seen from a day whose year before is `a_year_ago` (year-month-day).
    pub fn checked(&self, a_year_ago: &str) -> Checked<'_> {
        match self.verified_on.as_deref() {
            None => Checked::Never,
            // Days written like this sort as texts.
            Some(day) if day < a_year_ago => Checked::LongAgo(day),
            Some(day) => Checked::On(day),
        }
    }
}

/// Every line that can be reached, by country and in the table's order.
pub fn help_lines() -> Vec<HelpLine> {
    include_str!("../help-lines.csv").lines().skip(1).filter_map(HelpLine::read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../help-lines.csv");

    #[test]
    fn the_table_is_whole() {
        assert!(!TABLE.contains('"'));
        assert!(TABLE.lines().all(|row| row.split(',').count() == 6));
        assert!(help_lines().len() > 35);
    }

    /// Safety rule 18: a number stands here only with where it was seen.
    #[test]
    fn a_number_nobody_has_seen_is_not_shown() {
        for row in TABLE.lines().skip(1) {
            let fields: Vec<&str> = row.split(',').collect();
            assert!(fields[2].is_empty() || fields[4].starts_with("seen in"), "{row}");
        }
    }

    /// Safety rule 18: each carries the day it was last checked, and says so when that is over a year ago or never.
    #[test]
    fn an_old_check_is_called_old() {
        let line = |verified_on: Option<&str>| HelpLine {
            country: "XX".into(),
            name: "Line".into(),
            contact: Contact::Site("example.org".into()),
            verified_on: verified_on.map(Into::into),
        };
        assert_eq!(line(None).checked("2025-11-22"), Checked::Never);
        assert_eq!(line(Some("2025-11-21")).checked("2025-11-22"), Checked::LongAgo("2025-11-21"));
        assert_eq!(line(Some("2025-11-22")).checked("2025-11-22"), Checked::On("2025-11-22"));
    }

    #[test]
    fn a_line_nobody_can_reach_is_left_out() {
        assert_eq!(HelpLine::read("PT,SIM vítimas,,,site only,"), None);
        assert!(help_lines().iter().all(|l| l.country.len() == 2 && !l.name.is_empty()));
    }
}
