//! What a line asks, taken out of JSON field by field, so that a mistake names its field.

use super::fault::Fault;
use super::tolerant;
use mendwell_trends::{Day, Horizons, Keeping, Outcome, TrendsError, Weight};
use serde_json::{Map, Value};

const NUMBER: &str = "a number";
const LIST: &str = "a list";
const OBJECT: &str = "an object";
const OUTCOME: &str = "kept, partly, missed, excused or open";

/// An object, and where it stands in the input.
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
}

impl<'a> Fields<'a> {
    /// The object itself; `name` is what it is called if it is none.
    pub(super) fn of(value: &'a Value, name: &str) -> Result<Self, Fault> {
        let map = value.as_object().ok_or_else(|| unexpected(name, OBJECT))?;
        Ok(Self { map, path: String::new() })
    }

    fn path(&self, name: &str) -> String {
        format!("{}{name}", self.path)
    }

    pub(super) fn get(&self, name: &str) -> Result<&'a Value, Fault> {
        self.map.get(name).ok_or_else(|| Fault::Missing { field: self.path(name) })
    }

    /// A field that may be left out or null.
    pub(super) fn maybe(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn text(&self, name: &str, expected: &'static str) -> Result<&'a str, Fault> {
        self.get(name)?.as_str().ok_or_else(|| unexpected(&self.path(name), expected))
    }

    pub(super) fn number(&self, name: &str) -> Result<f64, Fault> {
        number(self.get(name)?, || self.path(name))
    }

    /// True or false; `otherwise` if it is left out.
    pub(super) fn truth(&self, name: &str, otherwise: bool) -> Result<bool, Fault> {
        let Some(value) = self.maybe(name) else { return Ok(otherwise) };
        value.as_bool().ok_or_else(|| unexpected(&self.path(name), "true or false"))
    }

    pub(super) fn day(&self, name: &'static str) -> Result<Day, Fault> {
        Ok(Day::new(self.number(name)?).map_err(|error| error.named(name))?)
    }

    pub(super) fn list(&self, name: &str) -> Result<&'a [Value], Fault> {
        self.get(name)?.as_array().map(Vec::as_slice).ok_or_else(|| unexpected(&self.path(name), LIST))
    }

    pub(super) fn numbers(&self, name: &str) -> Result<Vec<f64>, Fault> {
        let values = self.list(name)?.iter().enumerate();
        values.map(|(index, value)| number(value, || format!("{}[{index}]", self.path(name)))).collect()
    }

    pub(super) fn keepings(&self, list: &'static str) -> Result<Vec<Keeping>, Fault> {
        let values = self.list(list)?.iter().enumerate();
        values.map(|(index, value)| keeping(list, index, value)).collect()
    }

    pub(super) fn pairs(&self, list: &'static str) -> Result<Vec<(Outcome, Outcome)>, Fault> {
        let values = self.list(list)?.iter().enumerate();
        let pair = |(index, value): (usize, &Value)| {
            let field = format!("{list}[{index}]");
            match value.as_array().map(Vec::as_slice) {
                Some([doer, receiver]) => {
                    Ok((outcome(doer, &format!("{field}[0]"))?, outcome(receiver, &format!("{field}[1]"))?))
                }
                _ => Err(unexpected(&field, "a pair")),
            }
        };
        values.map(pair).collect()
    }

    /// Settings other than the defaults, each taken by `set`, which knows their names.
    pub(super) fn settings<S>(
        &self,
        defaults: S,
        set: impl Fn(S, &str, f64) -> Result<S, TrendsError>,
    ) -> Result<S, Fault> {
        let Some(hyper) = self.maybe("hyper") else { return Ok(defaults) };
        let hyper = hyper.as_object().ok_or_else(|| unexpected("hyper", OBJECT))?;
        let mut settings = defaults;
        for (name, value) in hyper.iter().filter(|(name, _)| *name != "horizons") {
            // A name that is no setting may be anything, so it is not repeated.
            let value = tolerant::number(value).ok_or_else(|| unexpected("hyper", "an object of numbers"))?;
            settings = set(settings, name, value)?;
        }
        Ok(settings)
    }

    /// The weeks to look back over, which are a list among the settings.
    pub(super) fn horizons(&self) -> Result<Horizons, Fault> {
        let Some(weeks) = self.maybe("hyper").and_then(|hyper| hyper.get("horizons")) else {
            return Ok(Horizons::default());
        };
        let all = weeks.as_array().ok_or_else(|| unexpected("hyper.horizons", LIST))?;
        let weeks = all.iter().map(|week| number(week, || "hyper.horizons".into()));
        Ok(Horizons::new(&weeks.collect::<Result<Vec<_>, _>>()?)?)
    }
}

fn unexpected(field: &str, expected: &'static str) -> Fault {
    Fault::Unexpected { field: field.to_owned(), expected }
}

fn number(value: &Value, field: impl Fn() -> String) -> Result<f64, Fault> {
    tolerant::number(value).ok_or_else(|| unexpected(&field(), NUMBER))
}

fn outcome(value: &Value, field: &str) -> Result<Outcome, Fault> {
    value.as_str().and_then(Outcome::from_name).ok_or_else(|| unexpected(field, OUTCOME))
}

fn keeping(list: &'static str, index: usize, value: &Value) -> Result<Keeping, Fault> {
    let name = format!("{list}[{index}]");
    let fields = Fields { path: format!("{name}."), ..Fields::of(value, &name)? };
    let within = |error: TrendsError| error.within(list, index);
    Ok(Keeping {
        at: Day::new(fields.number("t")?).map_err(within)?,
        outcome: outcome(fields.get("outcome")?, &fields.path("outcome"))?,
        weight: Weight::new(fields.number("w")?).map_err(within)?,
    })
}
