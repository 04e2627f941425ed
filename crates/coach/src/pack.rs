//! The words and rules of one language.

use crate::index::Index;
use crate::normal::Normal;
use crate::pattern;
use crate::rules::{Example, Rule};
use crate::scorer::Scorer;
use crate::split::Splitting;
use crate::text::Text;
use crate::vocab::Vocab;

/// The words and rules of one language.
#[derive(Default)]
pub struct Pack {
    pub(crate) vocab: Vocab,
    pub(crate) normal: Normal,
    pub(crate) splitting: Splitting,
    pub(crate) code: pattern::Code,
    pub(crate) rules: Vec<Rule>,
    /// How many patterns its guards have.
    pub(crate) guards: usize,
    pub(crate) index: Index,
    /// Rules that ask what others found.
    pub(crate) late: Index,
    examples: Vec<Example>,
    /// What weighs the findings of its rules: only the packs inside the crate have it.
    pub(crate) scorer: Option<&'static Scorer>,
}

impl Pack {
    pub(crate) fn new(
        vocab: Vocab,
        normal: Normal,
        splitting: Splitting,
        code: pattern::Code,
        rules: Vec<Rule>,
        guards: usize,
    ) -> Self {
        let index = |late| Index::new(&rules, late, &code.sets, vocab.len());
        let (index, late) = (index(false), index(true));
        Pack {
            vocab,
            normal,
            splitting,
            code,
            rules,
            guards,
            index,
            late,
            examples: Vec::new(),
            scorer: None,
        }
    }

    pub(crate) fn with_examples(self, examples: Vec<Example>) -> Self {
        Pack { examples, ..self }
    }

    /// The pack with a scorer that weighs what its rules find.
    #[must_use]
    pub fn with_scorer(self, scorer: &'static Scorer) -> Self {
        Pack { scorer: Some(scorer), ..self }
    }

    /// A text as this pack's rules see it.
    #[must_use]
    pub fn text(&self, text: &str) -> Text {
        Text::read(text, &self.vocab, &self.normal, &self.splitting)
    }

    /// The names of its rules, as `code/name`.
    pub fn rule_names(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| rule.name.as_str())
    }

    /// The examples of its rules files, for tests. The packs inside the crate come without them.
    #[must_use]
    pub fn examples(&self) -> &[Example] {
        &self.examples
    }
}
