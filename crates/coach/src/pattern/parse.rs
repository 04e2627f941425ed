//! Pattern text to a tree.

use super::lexer::{Sign, signs};
use super::tree::{Place, Tree};
use crate::vocab::WordId;

/// What a pattern's words and names stand for.
pub(crate) trait Names {
    /// The plain words of a written one.
    fn word(&mut self, written: &str) -> Vec<WordId>;
    /// Every form of a verb.
    fn lemma(&mut self, verb: &str) -> Vec<WordId>;
    /// A class or a named pattern.
    fn named(&mut self, name: &str) -> Result<Tree, String>;
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
        Ok(alternatives(branches))
    }

    fn sequence(&mut self) -> Result<Tree, String> {
        let mut parts = Vec::new();
        while let Some(sign) = self.peek() {
            if matches!(sign, Sign::Mark(")" | "]" | "|")) {
                break;
            }
            parts.push(self.repeated()?);
        }
        Ok(sequence(parts))
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
        Ok(Tree::Repeat { inner: Box::new(inner), least, most })
    }

    fn single(&mut self) -> Result<Tree, String> {
        let sign = self.peek().cloned().ok_or("the pattern ends too early")?;
        self.at += 1;
        match sign {
            Sign::Word(word) => Ok(words_in_order(self.names.word(&word))),
            Sign::Lemma(verb) => Ok(Tree::Words(self.names.lemma(&verb))),
            Sign::Class(name) => self.names.named(&name),
            Sign::Gap { most, cross } => Ok(Tree::Gap { most, cross }),
            Sign::Rest { cross } => Ok(Tree::Rest { cross }),
            Sign::Escape(letter) => escape(letter),
            Sign::Mark(mark) => self.mark(mark),
        }
    }

    fn mark(&mut self, mark: &str) -> Result<Tree, String> {
        let place = match mark {
            "(" => return self.group(")"),
            "[" => return Ok(Tree::Span(Box::new(self.group("]")?))),
            "!" => return self.look(false, false),
            "=" => return self.look(false, true),
            "<!" => return self.look(true, false),
            "<=" => return self.look(true, true),
            "_" => return Ok(Tree::Any),
            "//" => return Ok(Tree::NextSentence),
            "^" => Place::SentenceStart,
            "$" => Place::SentenceEnd,
            "^^" => Place::ItemStart,
            "$$" => Place::ItemEnd,
            "<" => Place::ClauseStart,
            ">" => Place::ClauseEnd,
            "," => Place::Comma,
            other => return Err(format!("`{other}` has nothing before it")),
        };
        Ok(Tree::At(place))
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
        Ok(Tree::Look { behind, wanted, inner: Box::new(self.single()?) })
    }
}

fn escape(letter: char) -> Result<Tree, String> {
    match letter {
        'd' => Ok(Tree::Number),
        'N' => Ok(Tree::Name),
        '?' => Ok(Tree::At(Place::Asked)),
        '!' => Ok(Tree::At(Place::Cried)),
        'q' => Ok(Tree::At(Place::Quoted)),
        other => Err(format!("`\\{other}` means nothing; there are \\d \\N \\? \\! \\q")),
    }
}

pub(crate) fn sequence(mut parts: Vec<Tree>) -> Tree {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, Some(last)) => {
            parts.push(last);
            Tree::Seq(parts)
        }
        (_, None) => Tree::Seq(parts),
    }
}

/// Single words side by side become one set, which is tested at once.
pub(crate) fn alternatives(branches: Vec<Tree>) -> Tree {
    let mut set = Vec::new();
    let mut others = Vec::new();
    for branch in branches {
        match branch {
            Tree::Words(ids) => set.extend(ids),
            Tree::Alt(inner) => {
                for tree in inner {
                    if let Tree::Words(ids) = tree { set.extend(ids) } else { others.push(tree) }
                }
            }
            other => others.push(other),
        }
    }
    // Longer branches first, so that `my bad` is preferred to `my`.
    if !set.is_empty() {
        others.push(Tree::Words(set));
    }
    match (others.len(), others.pop()) {
        (1, Some(only)) => only,
        (_, Some(last)) => {
            others.push(last);
            Tree::Alt(others)
        }
        (_, None) => Tree::Alt(others),
    }
}

pub(crate) fn words_in_order(ids: Vec<WordId>) -> Tree {
    sequence(ids.into_iter().map(|id| Tree::Words(vec![id])).collect())
}
