//! `mendwell coach [FILE] --role ROLE --kind KIND`, and `mendwell coach --jsonl` for many texts.

use crate::app::App;
use crate::trouble::Trouble;
use crate::{input, page};
use clap::ValueEnum;
use mendwell_coach::{Findings, Kind, Language, Role};
use serde::{Deserialize, Deserializer, Serialize, de};
use std::io::{self, BufRead as _, Write as _};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The text, or - for stdin
    #[arg(default_value = "-", value_name = "FILE")]
    file: String,
    /// Who writes
    #[arg(long, default_value = "either")]
    role: Who,
    /// What is written
    #[arg(long, default_value = "reply")]
    kind: What,
    /// Show also what is right less often
    #[arg(long)]
    all: bool,
    /// Read JSON objects with id, role, kind and text, one a line, from stdin, and answer each on a line
    #[arg(long, conflicts_with_all = ["file", "role", "kind"])]
    jsonl: bool,
}

/// Who writes.
#[derive(Clone, Copy, ValueEnum)]
enum Who {
    /// Who broke the trust
    Responsible,
    /// Whose trust was broken
    Hurt,
    /// Both, or it is not known
    Either,
}

/// What is written.
#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// An account of what one did
    Apology,
    /// What it did to oneself
    Impact,
    /// A limit
    Boundary,
    /// Asking for something
    Request,
    /// An answer
    Reply,
    /// One sentence of an agreement
    Clause,
}

impl From<Who> for Role {
    fn from(who: Who) -> Self {
        match who {
            Who::Responsible => Self::Responsible,
            Who::Hurt => Self::Hurt,
            Who::Either => Self::Either,
        }
    }
}

impl From<What> for Kind {
    fn from(what: What) -> Self {
        match what {
            What::Apology => Self::Apology,
            What::Impact => Self::Impact,
            What::Boundary => Self::Boundary,
            What::Request => Self::Request,
            What::Reply => Self::Reply,
            What::Clause => Self::Clause,
        }
    }
}

/// A line that is asked about.
#[derive(Deserialize)]
struct Asked {
    id: serde_json::Value,
    #[serde(deserialize_with = "role")]
    role: Role,
    #[serde(deserialize_with = "kind")]
    kind: Kind,
    text: String,
    #[serde(default, deserialize_with = "lang")]
    lang: Language,
}

fn role<'de, D: Deserializer<'de>>(from: D) -> Result<Role, D::Error> {
    let name = <std::borrow::Cow<'de, str>>::deserialize(from)?;
    Role::from_name(&name).ok_or_else(|| de::Error::custom("expected responsible, hurt or either"))
}

fn kind<'de, D: Deserializer<'de>>(from: D) -> Result<Kind, D::Error> {
    let name = <std::borrow::Cow<'de, str>>::deserialize(from)?;
    Kind::from_name(&name)
        .ok_or_else(|| de::Error::custom("expected apology, impact, boundary, request, reply or clause"))
}

fn lang<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
    let tag = <std::borrow::Cow<'de, str>>::deserialize(from)?;
    Language::from_tag(&tag).ok_or_else(|| de::Error::custom("expected en or es"))
}

/// What was found, for programs. Places count code points, and the end is not included.
#[derive(Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<serde_json::Value>,
    watch: Vec<Place>,
    strengths: Vec<&'static str>,
    care: bool,
    terms: Vec<&'static str>,
}

#[derive(Serialize)]
struct Place {
    code: &'static str,
    start: usize,
    end: usize,
}

impl Answer {
    fn new(id: Option<serde_json::Value>, text: &str, found: &Findings) -> Self {
        let place = |finding: &mendwell_coach::Finding<mendwell_coach::Watch>| {
            let chars = finding.span.chars(text);
            Place { code: finding.code.name(), start: chars.start, end: chars.end }
        };
        Self {
            id,
            watch: found.watch.iter().map(place).collect(),
            strengths: found.strengths.iter().map(|finding| finding.code.name()).collect(),
            care: !found.care.is_empty(),
            terms: found.terms.iter().map(|finding| finding.code.name()).collect(),
        }
    }
}

/// What was found, without what is right less often unless all of it is asked for.
fn read(text: &str, role: Role, kind: Kind, lang: Language, all: bool) -> Findings {
    let mut found = lang.read(text, role, kind);
    found.watch.retain(|finding| all || finding.code.is_on_by_default());
    found
}

pub(crate) fn run(args: Args, app: &App) -> Result<String, Trouble> {
    if args.jsonl {
        return many(args.all);
    }
    let text = input::file(&args.file)?;
    let lang = Language::from_tag(app.texts().language().tag()).unwrap_or_default();
    let role = args.role.into();
    let found = read(&text, role, args.kind.into(), lang, args.all);
    app.answer(&Answer::new(None, &text, &found), |texts| page::coach(&text, role, lang, &found, texts))
}

/// Answers line by line. A line that cannot be read is named on stderr, and the others are answered all the same.
fn many(all: bool) -> Result<String, Trouble> {
    let (mut out, mut refused) = (io::stdout().lock(), 0);
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line.map_err(|error| Trouble::File(error.kind()))?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let written = match serde_json::from_slice::<Asked>(&line) {
            Ok(asked) => {
                let found = read(&asked.text, asked.role, asked.kind, asked.lang, all);
                let answer = serde_json::json!(Answer::new(Some(asked.id), &asked.text, &found));
                writeln!(out, "{answer}")
            }
            Err(error) => {
                refused += 1;
                writeln!(io::stderr().lock(), "{}", bad_line(number + 1, &error))
            }
        };
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            written => written.map_err(|error| Trouble::Output(error.kind()))?,
        }
    }
    if refused > 0 { Err(Trouble::BadLines(refused)) } else { Ok(String::new()) }
}

/// Where a line is wrong and what was expected there; nothing of the line itself.
fn bad_line(number: usize, error: &serde_json::Error) -> serde_json::Value {
    let expected = input::expected(&error.to_string()).unwrap_or_else(|| "JSON".into());
    serde_json::json!({ "error": {
        "code": "malformed-line",
        "line": number,
        "column": error.column(),
        "expected": expected,
    } })
}
