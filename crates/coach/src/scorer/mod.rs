//! The learned half of the coach: linear models over hashed features, trained by `examples/train`.
//!
//! Rules say what they find; a model keeps it only where it finds it likely, and adds what it is sure of.

mod apply;
mod bytes;
mod features;
mod lexicon;
mod table;

use bytes::{Reader, Writer};
use features::View;
use lexicon::Lexicon;
use table::Table;

pub use table::{Limits, SIZES, Weight};

use crate::code::{Kind, Role};
use crate::pack::Pack;

/// Which codes a model is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Sentence by sentence.
    Watch,
    /// The whole text.
    Strengths,
    /// The whole of a clause of an agreement.
    Terms,
    /// Passages of the text; one code.
    Care,
}

impl Task {
    /// In the order of a scorer's tables.
    pub const ALL: [Task; 4] = [Task::Watch, Task::Strengths, Task::Terms, Task::Care];
}

/// The models of one language.
#[derive(Debug, Default)]
pub struct Scorer {
    lexicon: Lexicon,
    tables: [Option<Table>; 4],
}

/// The features of a text, as hashes.
pub struct Features {
    /// Of each sentence.
    pub sentences: Vec<Vec<u32>>,
    /// Of the whole text.
    pub whole: Vec<u32>,
}

impl Scorer {
    /// A scorer without models, with lines of `word cluster cluster [f]`.
    #[must_use]
    pub fn with_words(lines: &str) -> Self {
        Scorer { lexicon: Lexicon::of_lines(lines), tables: Default::default() }
    }

    /// Takes a model: limits for each code of the task, and weights in any order.
    pub fn learn(&mut self, task: Task, limits: Vec<Limits>, mut weights: Vec<Weight>) {
        weights.sort_unstable_by_key(|one| (one.feature, one.code));
        if let Some(slot) = self.tables.get_mut(task as usize) {
            *slot = Some(Table::new(limits, weights));
        }
    }

    /// What the scorer sees of a text.
    #[must_use]
    pub fn features(&self, pack: &Pack, text: &str, role: Role, kind: Kind) -> Features {
        let text = pack.text(text);
        let view = View::new(&text, &self.lexicon, role, kind);
        let numbers = 0..text.sentences().len();
        Features {
            sentences: numbers.clone().map(|at| view.sentence(at)).collect(),
            whole: view.whole(numbers),
        }
    }

    /// The scorer as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Writer::default();
        self.lexicon.write(&mut bytes);
        for table in &self.tables {
            bytes.byte(u8::from(table.is_some()));
            if let Some(table) = table {
                table.write(&mut bytes);
            }
        }
        bytes.0
    }

    /// A scorer from its bytes, `None` if they are damaged.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Reader(bytes);
        let mut scorer = Scorer { lexicon: Lexicon::read(&mut bytes)?, ..Scorer::default() };
        for table in &mut scorer.tables {
            if bytes.byte()? == 1 {
                *table = Some(Table::read(&mut bytes)?);
            }
        }
        Some(scorer)
    }

    fn table(&self, task: Task) -> Option<&Table> {
        self.tables.get(task as usize)?.as_ref()
    }
}
