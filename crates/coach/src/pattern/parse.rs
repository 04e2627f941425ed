//! Pattern text to a tree.

use super::lexer::{Sign, signs};
use super::tree::{Place, Tree, union};
use crate::sets::Sets;
use crate::vocab::WordId;

/// What a pattern's words and names stand for.
pub(crate) trait Names {
    /// The plain words of a written one.
    fn word(&mut self, written: &str) -> Vec<WordId>;
    /// Every form of a verb.
    fn lemma(&mut self, verb: &str) -> Vec<WordId>;
    /// A class or a named pattern.
    fn named(&mut self, name: &str) -> Result<Tree, String>;
    /// Where sets of words are kept.
    fn sets(&mut self) -> &mut Sets;
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
        alternatives(branches, self.names.sets())
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
            Sign::Word(word) => {
                let words = self.names.word(&word);
                words_in_order(&words, self.names.sets())
            }
            Sign::Lemma(verb) => {
                let forms = self.names.lemma(&verb);
                Ok(Tree::Set(self.names.sets().intern(forms)?))
            }
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
pub(crate) fn alternatives(branches: Vec<Tree>, sets: &mut Sets) -> Result<Tree, String> {
    let mut single = Vec::new();
    let mut others = Vec::new();
    for branch in branches {
        match branch {
            Tree::Set(set) => single.push(set),
            Tree::Alt(inner) => {
                for tree in inner {
                    if let Tree::Set(set) = tree { single.push(set) } else { others.push(tree) }
                }
            }
            other => others.push(other),
        }
    }
    // Longer branches first, so that `my bad` is preferred to `my`.
    if !single.is_empty() {
        others.push(Tree::Set(union(sets, &single)?));
    }
    Ok(match (others.len(), others.pop()) {
        (1, Some(only)) => only,
        (_, Some(last)) => {
            others.push(last);
            Tree::Alt(others)
        }
        (_, None) => Tree::Alt(others),
    })
}

pub(crate) fn words_in_order(ids: &[WordId], sets: &mut Sets) -> Result<Tree, String> {
    let parts: Result<Vec<Tree>, String> =
        ids.iter().map(|id| Ok(Tree::Set(sets.intern(vec![*id])?))).collect();
    Ok(sequence(parts?))
}
