//! `mendwell trends --jsonl`: statistics of many questions, one a line.

mod answer;
mod ask;
mod fault;
mod tolerant;

use crate::trouble::Trouble;
use fault::Fault;
use serde_json::{Value, json};
use std::io::{self, BufRead as _, Write as _};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Read JSON objects with id, kind and input, one a line, from stdin, and answer each on a line
    #[arg(long, required = true)]
    jsonl: bool,
}

/// Answers line by line. A line that cannot be answered gets an error instead, and the others are answered all the same.
pub(crate) fn run(_: &Args) -> Result<String, Trouble> {
    let (mut out, mut refused) = (io::stdout().lock(), 0);
    for line in io::stdin().lock().split(b'\n') {
        let line = line.map_err(|error| Trouble::File(error.kind()))?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (id, answer) = answered(&line);
        let said = match answer {
            Ok(result) => json!({ "id": id, "result": result }),
            Err(fault) => {
                refused += 1;
                json!({ "id": id, "error": fault.said() })
            }
        };
        match writeln!(out, "{said}") {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            written => written.map_err(|error| Trouble::Output(error.kind()))?,
        }
    }
    if refused > 0 { Err(Trouble::BadLines(refused)) } else { Ok(String::new()) }
}

/// The id of a line, or null if it cannot be told, and its answer.
fn answered(line: &[u8]) -> (Value, Result<Value, Fault>) {
    let asked = match tolerant::read(line) {
        Ok(asked) => asked,
        Err(fault) => return (Value::Null, Err(fault)),
    };
    let id = asked.get("id").cloned().unwrap_or_default();
    (id, answer::answer(&asked))
}
