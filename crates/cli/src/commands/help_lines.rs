//! `mendwell help-lines [COUNTRY]`

use crate::app::App;
use crate::page;
use crate::trouble::Trouble;
use mendwell_content::{Contact, HelpLine, help_lines};
use serde_json::{Value, json};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Two letters, such as ES [default: every country]
    country: Option<String>,
}

pub(crate) fn run(args: Args, app: &App) -> Result<String, Trouble> {
    let country = args.country.map(|code| code.to_uppercase());
    let mut lines = help_lines();
    lines.retain(|line| country.as_ref().is_none_or(|country| *country == line.country));
    let values: Vec<Value> = lines.iter().map(value).collect();
    app.answer(&values, |texts| page::help_lines(&lines, texts))
}

fn value(line: &HelpLine) -> Value {
    let (number, site) = match &line.contact {
        Contact::Phone { number, site } => (Some(number), site.as_ref()),
        Contact::Site(site) => (None, Some(site)),
    };
    let HelpLine { country, name, verified_on, .. } = line;
    json!({ "country": country, "name": name, "number": number, "site": site, "verified_on": verified_on })
}
