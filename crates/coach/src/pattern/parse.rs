//! Pattern text to a tree.

use super::lexer::{Sign, signs};
use super::tree::{Node, Place, Tree, alternatives, joined, sequence};
use crate::lists::{ListId, Lists};
use crate::vocab::WordId;

/// What a pattern's words and names stand for.
pub(crate) trait Names {
    /// The plain words of a written one.
    fn word(&mut self, written: &str) -> Vec<WordId>;
    /// Every form of a verb.
    fn lemma(&mut self, verb: &str) -> Result<ListId, String>;
    /// A class or a named pattern.
    fn named(&mut self, name: &str) -> Result<Tree, String>;
    /// Where lists of words are kept.
    fn lists(&mut self) -> &mut Lists;
}

pub(crate) fn parse(text: &str, names: &mut dyn Names) -> Result<Tree, String> {
    let signs = signs(text)?;
    let mut parser = Parser { signs: &signs, at: 0, names, depth: 0 };
    let tree = parser.alternatives()?;
    match parser.peek() {
        None => Ok(tree),
        Some(sign) => Err(format!("{sign:?} closes nothing")),
    }
}

struct Parser<'a> {
    signs: &'a [Sign],
    at: usize,
    names: &'a mut dyn Names,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Sign> {
        self.signs.get(self.at)
    }

    fn take(&mut self, mark: &str) -> bool {
        let found = matches!(self.peek(), Some(Sign::Mark(found)) if *found == mark);
        self.at += usize::from(found);
        found
    }

    fn alternatives(&mut self) -> Result<Tree, String> {
        let mut branches = vec![self.sequence()?];
        while self.take("|") {
            branches.push(self.sequence()?);
        }
        alternatives(branches, self.names.lists())
    }

    fn sequence(&mut self) -> Result<Tree, String> {
        let mut parts = Vec::new();
        while let Some(sign) = self.peek() {
            if matches!(sign, Sign::Mark(")" | "]" | "|")) {
                break;
            }
            parts.push(self.repeated()?);
        }
        sequence(parts)
    }

    fn repeated(&mut self) -> Result<Tree, String> {
        let inner = self.single()?;
        let (least, most) = if self.take("?") {
            (0, 1)
        } else if self.take("*") {
            (0, 6)
        } else if self.take("+") {
            (1, 6)
        } else {
            return Ok(inner);
        };
        joined(Node::Repeat { least, most }, vec![inner])
    }

    fn single(&mut self) -> Result<Tree, String> {
        let sign = self.peek().cloned().ok_or("the pattern ends too early")?;
        self.at += 1;
        match sign {
            Sign::Word(word) => {
                let words = self.names.word(&word);
                words_in_order(&words, self.names.lists())
            }
            Sign::Lemma(verb) => Ok(vec![Node::List(self.names.lemma(&verb)?)]),
            Sign::Class(name) => self.names.named(&name),
            Sign::Gap { most, cross } => Ok(vec![Node::Gap { most, cross }]),
            Sign::Rest { cross } => Ok(vec![Node::Rest { cross }]),
            Sign::Escape(letter) => escape(letter),
            Sign::Mark(mark) => self.mark(mark),
        }
    }

    fn mark(&mut self, mark: &str) -> Result<Tree, String> {
        let place = match mark {
            "(" => return self.group(")"),
            "[" => return joined(Node::Span, vec![self.group("]")?]),
            "!" => return self.look(false, false),
            "=" => return self.look(false, true),
            "<!" => return self.look(true, false),
            "<=" => return self.look(true, true),
            "_" => return Ok(vec![Node::Any]),
            "//" => return Ok(vec![Node::NextSentence]),
            "^" => Place::SentenceStart,
            "$" => Place::SentenceEnd,
            "^^" => Place::ItemStart,
            "$$" => Place::ItemEnd,
            "<" => Place::ClauseStart,
            ">" => Place::ClauseEnd,
            "," => Place::Comma,
            other => return Err(format!("`{other}` has nothing before it")),
        };
        Ok(vec![Node::At(place)])
    }

    fn group(&mut self, close: &str) -> Result<Tree, String> {
        self.depth += 1;
        if self.depth > 20 {
            return Err("brackets are nested too deeply".into());
        }
        let inner = self.alternatives()?;
        self.depth -= 1;
        if self.take(close) { Ok(inner) } else { Err(format!("`{close}` is missing")) }
    }

    fn look(&mut self, behind: bool, wanted: bool) -> Result<Tree, String> {
        joined(Node::Look { behind, wanted }, vec![self.single()?])
    }
}

fn escape(letter: char) -> Result<Tree, String> {
    Ok(vec![match letter {
        'd' => Node::Number,
        'N' => Node::Name,
        '?' => Node::At(Place::Asked),
        '!' => Node::At(Place::Cried),
        'q' => Node::At(Place::Quoted),
        other => return Err(format!("`\\{other}` means nothing; there are \\d \\N \\? \\! \\q")),
    }])
}

/// Words one behind the other.
pub(crate) fn words_in_order(ids: &[WordId], lists: &mut Lists) -> Result<Tree, String> {
    let parts: Result<Vec<Tree>, String> =
        ids.iter().map(|id| Ok(vec![Node::List(lists.word(*id)?)])).collect();
    sequence(parts?)
}
