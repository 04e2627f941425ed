//! The story as it is written in `xtask/demo/story.txt`, which says at its head how it is written.

use serde_json::{Value, json};

use crate::trouble::{Outcome, Trouble};

const WEEK: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Everything of one day.
#[derive(Debug)]
pub(super) struct Scene {
    /// As it stands in the story.
    pub(super) title: String,
    /// Days since the story's first Monday.
    pub(super) day: u64,
    pub(super) steps: Vec<Step>,
}

/// One command of one person.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) line: usize,
    pub(super) who: String,
    /// What stands on the command line. JSON is one argument.
    pub(super) args: Vec<String>,
    /// The name under which the id that comes of it is kept.
    pub(super) keep: Option<String>,
    words: Vec<String>,
}

/// Reads the whole story.
pub(super) fn read(text: &str) -> Outcome<Vec<Scene>> {
    let mut scenes: Vec<Scene> = Vec::new();
    for (line, text) in (1..).zip(text.lines()) {
        let wrong = |what: &str| {
            Trouble::new(format!("line {line} of the story {what}"), "read the head of xtask/demo/story.txt")
        };
        if text.starts_with('#') {
            continue;
        }
        if let Some(title) = text.strip_prefix("== ") {
            let day = day(title).ok_or_else(|| wrong("names no day"))?;
            if scenes.last().is_some_and(|before| before.day >= day) {
                return Err(wrong("goes back in time"));
            }
            scenes.push(Scene { title: title.to_owned(), day, steps: Vec::new() });
            continue;
        }
        let step = scenes.last_mut().and_then(|scene| scene.steps.last_mut());
        if text.is_empty() || text.starts_with("    ") {
            match step {
                Some(step) => step.words.push(text.trim().to_owned()),
                None if text.is_empty() => {}
                None => return Err(wrong("has words that nobody says")),
            }
            continue;
        }
        let step = Step::read(line, text).ok_or_else(|| wrong("is no command of anybody"))?;
        scenes.last_mut().ok_or_else(|| wrong("is on no day"))?.steps.push(step);
    }
    Ok(scenes)
}

/// `Week 3, Thursday`.
fn day(title: &str) -> Option<u64> {
    let (week, name) = title.strip_prefix("Week ")?.split_once(", ")?;
    let week = week.parse::<u64>().ok()?.checked_sub(1)?;
    let place = WEEK.iter().position(|known| *known == name)?;
    Some(week * 7 + u64::try_from(place).ok()?)
}

impl Step {
    fn read(line: usize, text: &str) -> Option<Self> {
        let (who, command) = text.split_once(": ")?;
        let (command, keep) = match command.rsplit_once(" as ") {
            Some((command, keep)) if !keep.contains([' ', '"']) => (command, Some(keep.to_owned())),
            _ => (command, None),
        };
        let json = [" {", " \""].iter().filter_map(|begins| command.find(begins)).min();
        let (plain, json) = json.map_or((command, ""), |at| command.split_at(at));
        let mut args: Vec<String> = plain.split_whitespace().map(str::to_owned).collect();
        args.extend(Some(json.trim()).filter(|json| !json.is_empty()).map(str::to_owned));
        (!args.is_empty()).then(|| Self { line, who: who.to_owned(), args, keep, words: Vec::new() })
    }

    /// The arguments with every name that has a dollar put in: words and parts from here, the others from `found`.
    pub(super) fn filled(&self, mut found: impl FnMut(&str) -> Outcome<String>) -> Outcome<Vec<String>> {
        let mut put_in = |name: &str| match name {
            "words" => Ok(json!(self.paragraphs().join("\n\n")).to_string()),
            "parts" => Ok(self.parts().to_string()),
            _ => found(name),
        };
        self.args.iter().map(|arg| fill(arg, &mut put_in)).collect()
    }

    /// The words, each paragraph in one line.
    fn paragraphs(&self) -> Vec<String> {
        let paragraphs = self.words.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
        paragraphs.map(|lines| lines.join(" ")).collect()
    }

    /// The parts of a letter: a paragraph that begins with a part's name begins it, others go on with it.
    fn parts(&self) -> Value {
        let mut parts: Vec<(String, String)> = Vec::new();
        for paragraph in self.paragraphs() {
            let named = paragraph.split_once(": ");
            match (named.filter(|(name, _)| name.bytes().all(|b| b.is_ascii_lowercase())), parts.last_mut()) {
                (Some((name, words)), _) => parts.push((name.to_owned(), words.to_owned())),
                (None, Some((_, words))) => *words += &format!("\n\n{paragraph}"),
                (None, None) => parts.push(("opening".to_owned(), paragraph)),
            }
        }
        json!(parts)
    }
}

/// Puts in what stands for each `$name`.
fn fill(text: &str, put_in: &mut impl FnMut(&str) -> Outcome<String>) -> Outcome<String> {
    let mut pieces = text.split('$');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(piece.len());
        let (name, rest) = piece.split_at(end);
        filled += &put_in(name)?;
        filled += rest;
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story() -> Vec<Scene> {
        read(include_str!("../../demo/story.txt")).unwrap()
    }

    #[test]
    fn the_story_is_of_two_people_and_half_a_year() {
        let scenes = story();
        let steps: Vec<&Step> = scenes.iter().flat_map(|scene| &scene.steps).collect();
        let people: std::collections::BTreeSet<&str> = steps.iter().map(|step| step.who.as_str()).collect();
        assert_eq!(people.len(), 2, "{people:?}");
        assert_eq!(scenes.last().map(|scene| scene.day / 7 + 1), Some(26));
        assert!(scenes.iter().all(|scene| !scene.steps.is_empty()));
    }

    #[test]
    fn every_command_is_one_and_its_json_is_json() {
        for step in story().iter().flat_map(|scene| &scene.steps) {
            let args = step.filled(|name| Ok(if name.starts_with("in") { "1" } else { "x" }.into())).unwrap();
            assert!(["init", "do", "draft", "bond"].contains(&args[0].as_str()), "line {}", step.line);
            let json = step.args.iter().position(|arg| arg.starts_with(['{', '"']));
            let takes =
                matches!(args[0].as_str(), "do" | "draft") || args.starts_with(&["bond".into(), "do".into()]);
            assert_eq!(json.is_some(), takes, "line {}", step.line);
            if let Some(at) = json {
                assert!(serde_json::from_str::<Value>(&args[at]).is_ok(), "line {}: {}", step.line, args[at]);
            }
        }
    }

    #[test]
    fn no_words_are_lost_and_none_are_forgotten() {
        for step in story().iter().flat_map(|scene| &scene.steps) {
            let asks = step.args.iter().any(|arg| arg.contains("$words") || arg.contains("$parts"));
            assert_eq!(asks, !step.paragraphs().is_empty(), "line {}", step.line);
        }
    }

    #[test]
    fn paragraphs_and_parts_are_put_together() {
        let text = "== Week 2, Sunday\nNell: do {\"a\":$parts,\"b\":\"$c1\"} as it\n    act: One\n    two.\n\n    Three.\n";
        let scenes = read(text).unwrap();
        let step = &scenes[0].steps[0];
        assert_eq!((scenes[0].day, step.keep.as_deref()), (13, Some("it")));
        let filled = step.filled(|name| Ok(format!("<{name}>"))).unwrap();
        assert_eq!(filled, ["do", "{\"a\":[[\"act\",\"One two.\\n\\nThree.\"]],\"b\":\"<c1>\"}"]);
    }

    #[test]
    fn what_is_no_story_is_refused_with_its_line() {
        for wrong in [
            "== Week 0, Monday",
            "== Week 1, Someday",
            "Nell: init",
            "== Week 1, Monday\n    words",
            "== Week 1, Monday\nNell init",
            "== Week 1, Monday\n== Week 1, Monday",
        ] {
            let line = wrong.lines().count();
            let said = read(wrong).unwrap_err().to_string();
            assert!(said.starts_with(&format!("line {line} ")), "{wrong}: {said}");
        }
    }
}
