//! Whether an example of a rules file is read as it says.

use crate::code::{Code, Kind};
use crate::pack::Pack;
use crate::rules::Example;

impl Pack {
    /// What is wrong with the reading of an example, if anything is.
    #[must_use]
    pub fn check(&self, example: &Example) -> Option<String> {
        let kind = if matches!(example.code, Code::Term(_)) { Kind::Clause } else { Kind::Apology };
        let read = self.read(&example.text, example.role, kind);
        let name = example.code.name();
        let rule = match example.code {
            Code::Watch(code) => {
                read.watch.iter().find(|f| f.code == code || f.also.contains(&code)).map(|f| &f.rule)
            }
            Code::Strength(code) => read.strengths.iter().find(|f| f.code == code).map(|f| &f.rule),
            Code::Term(code) => read.terms.iter().find(|f| f.code == code).map(|f| &f.rule),
            Code::Care(code) => read.care.iter().find(|f| f.code == code).map(|f| &f.rule),
        };
        match (example.hit, rule) {
            (true, None) => Some(format!("not read as {name}: {}", example.text)),
            (false, Some(rule)) => Some(format!("read as {name} by {rule}: {}", example.text)),
            _ => None,
        }
    }
}
