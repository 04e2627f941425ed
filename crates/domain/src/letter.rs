//! Letters: their kinds, the parts each kind has help for, their bodies and kept versions.

use crate::limits::{FEELINGS, LimitError};
use crate::{BreachId, Day, LetterId, NoteMark, VersionId, Words, bond::Private};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeSet;

/// What a letter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum LetterKind {
    /// Tells the impact, by the one who was hurt.
    Impact,
    /// Takes responsibility, by the one who is answerable.
    Account,
    /// Is never sent.
    Unsent,
    /// Opens a door to somebody estranged: one message, then wait.
    Door,
    /// Notes for a talk, when the other person uses no app.
    Talk,
}

/// One part of a letter: something a prompt asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "each part is explained to people by its prompt in `content`")]
pub enum Part {
    Opening,
    Facts,
    Feelings,
    Meaning,
    Needs,
    Closing,
    Act,
    Mine,
    Repair,
    Impact,
    Regret,
    Explanation,
    Change,
    Room,
    Free,
    Own,
    Wish,
    Aim,
    First,
    Ask,
    Place,
    Stop,
}

impl Part {
    /// The stable name that prompts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Facts => "facts",
            Self::Feelings => "feelings",
            Self::Meaning => "meaning",
            Self::Needs => "needs",
            Self::Closing => "closing",
            Self::Act => "act",
            Self::Mine => "mine",
            Self::Repair => "repair",
            Self::Impact => "impact",
            Self::Regret => "regret",
            Self::Explanation => "explanation",
            Self::Change => "change",
            Self::Room => "room",
            Self::Free => "free",
            Self::Own => "own",
            Self::Wish => "wish",
            Self::Aim => "aim",
            Self::First => "first",
            Self::Ask => "ask",
            Self::Place => "place",
            Self::Stop => "stop",
        }
    }
}

impl LetterKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Impact, Self::Account, Self::Unsent, Self::Door, Self::Talk];

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Impact => "impact",
            Self::Account => "account",
            Self::Unsent => "unsent",
            Self::Door => "door",
            Self::Talk => "talk",
        }
    }

    /// Whether it is never given to anybody through Mendwell: it is for its writer alone.
    pub fn stays_with_writer(self) -> bool {
        matches!(self, Self::Unsent | Self::Talk)
    }

    /// The parts of this kind, in the order they are asked and read.
    ///
    /// An account follows Lewicki, Polin & Lount (2016): responsibility first, then the offer of repair, then regret,
    /// explanation and repentance. Asking to be forgiven has no part of its own, because it is never required.
    pub fn parts(self) -> &'static [Part] {
        use Part::*;
        match self {
            Self::Impact => &[Opening, Facts, Feelings, Meaning, Needs, Closing],
            Self::Account => {
                &[Opening, Act, Mine, Impact, Repair, Regret, Explanation, Change, Room, Closing]
            }
            Self::Unsent => &[Free],
            Self::Door => &[Opening, Own, Wish, Room, Closing],
            Self::Talk => &[Aim, First, Facts, Feelings, Ask, Place, Stop],
        }
    }
}

/// A feeling from the picker: group 0–7 and word 1–6 within it. The words are in `content`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Feeling {
    group: u8,
    word: u8,
}

impl Feeling {
    /// The names of the groups, in the order they are offered.
    pub const GROUPS: [&'static str; 8] =
        ["hurt", "anger", "fear", "shame", "loss", "confusion", "numb", "love"];
    /// How many words each group has.
    pub const WORDS: u8 = 6;

    /// The feeling of this group (0–7) and word (1–6), if there is one.
    pub fn new(group: u8, word: u8) -> Option<Self> {
        (usize::from(group) < Self::GROUPS.len() && (1..=Self::WORDS).contains(&word))
            .then_some(Self { group, word })
    }

    /// The stable name that its word is found under, such as `hurt-3`.
    pub fn key(self) -> String {
        let group = Self::GROUPS.get(usize::from(self.group)).copied().unwrap_or("hurt");
        format!("{group}-{}", self.word)
    }
}

/// What a letter says: its parts in the order of its kind, and the feelings chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Body {
    /// The parts that have words.
    pub parts: Vec<(Part, Words)>,
    /// Feelings picked beside the words. One that there is not is left out when it is read: the words stay readable.
    #[serde(deserialize_with = "known_feelings")]
    pub feelings: Vec<Feeling>,
}

fn known_feelings<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Feeling>, D::Error> {
    /// Not checked yet.
    #[derive(Deserialize)]
    struct Stored {
        group: u8,
        word: u8,
    }
    let stored = Vec::<Stored>::deserialize(from)?;
    Ok(stored.into_iter().filter_map(|stored| Feeling::new(stored.group, stored.word)).collect())
}

impl Body {
    /// The words of one part, empty if there are none yet.
    pub fn part(&self, part: Part) -> &str {
        self.parts.iter().find(|(p, _)| *p == part).map_or("", |(_, words)| words.as_str())
    }

    /// What others get of it: the words. The feelings that were picked beside them are for the writer, who puts into the
    /// words what is to be read.
    #[must_use]
    pub fn for_others(self) -> Self {
        Self { feelings: Vec::new(), ..self }
    }

    /// Nothing has been written or picked.
    pub fn is_blank(&self) -> bool {
        self.feelings.is_empty() && self.parts.iter().all(|(_, words)| words.is_blank())
    }

    /// The same body in the order of `kind`, without empty parts, parts of other kinds, or anything twice.
    #[must_use]
    pub fn tidy(mut self, kind: LetterKind) -> Self {
        let mut parts = Vec::new();
        for &part in kind.parts() {
            if let Some(at) = self.parts.iter().position(|(p, words)| *p == part && !words.is_blank()) {
                parts.push(self.parts.swap_remove(at));
            }
        }
        self.feelings.sort_unstable();
        self.feelings.dedup();
        Self { parts, feelings: self.feelings }
    }

    /// The letter as one text: parts as paragraphs, in their order.
    pub fn text(&self) -> String {
        let paragraphs: Vec<&str> = self.parts.iter().map(|(_, words)| words.as_str().trim()).collect();
        paragraphs.join("\n\n")
    }

    pub(crate) fn check(&self) -> Result<(), LimitError> {
        FEELINGS.check(self.feelings.len())
    }
}

/// How a letter left this device, told by its author. Nothing is sent by Mendwell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Given {
    /// Read or said aloud.
    Aloud,
    /// Handed over, posted or sent some other way.
    Handed,
    /// Talked through (for notes that prepare a talk).
    Talked,
}

/// A version that the writer chose to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its identity.
    pub id: VersionId,
    /// The day it was kept.
    pub kept_on: Day,
    /// What it says.
    pub body: Body,
}

/// A letter as the log tells it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its identity.
    pub id: LetterId,
    /// Which breach it is about.
    pub breach: BreachId,
    /// What it is for.
    pub kind: LetterKind,
    /// The day it was begun.
    pub begun_on: Day,
    /// Kept versions, oldest first.
    pub versions: Vec<Version>,
    /// Held until the morning of this day, if it is held.
    pub held_until: Option<Day>,
    /// When and how it was given, if the author said so.
    pub given: Option<(Day, Given)>,
    /// Notes about its wording that its writer waved away.
    pub waved: BTreeSet<NoteMark>,
}

impl Letter {
    /// The latest kept version's body.
    pub fn latest(&self) -> Option<&Body> {
        self.versions.last().map(|version| &version.body)
    }

    /// What others would get of the latest kept version. It stays private until its author shares it.
    pub fn pick(&self) -> Option<Private<Body>> {
        self.latest().cloned().map(Body::for_others).map(Private::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Words {
        Words::new(text).unwrap()
    }

    #[test]
    fn a_tidy_body_is_in_order_and_only_of_its_kind() {
        let body = Body {
            parts: vec![
                (Part::Closing, words("Ruth")),
                (Part::Act, words("not of this kind")),
                (Part::Needs, words("  ")),
                (Part::Opening, words("Daniel,")),
                (Part::Opening, words("twice")),
            ],
            feelings: vec![
                Feeling::new(3, 1).unwrap(),
                Feeling::new(0, 2).unwrap(),
                Feeling::new(3, 1).unwrap(),
            ],
        }
        .tidy(LetterKind::Impact);
        assert_eq!(body.text(), "Daniel,\n\nRuth");
        assert_eq!(body.feelings.len(), 2);
        assert_eq!(body.clone().tidy(LetterKind::Impact), body);
    }

    #[test]
    fn a_stored_feeling_that_there_is_not_is_left_out_and_the_words_are_read() {
        let feelings = [(3, 1), (8, 1), (3, 0), (0, 7), (255, 255), (7, 6)]
            .map(|(group, word)| serde_json::json!({ "group": group, "word": word }));
        let stored = serde_json::json!({ "parts": [["free", "words"]], "feelings": feelings });
        let body: Body = serde_json::from_value(stored).unwrap();
        let keys: Vec<String> = body.feelings.iter().map(|feeling| feeling.key()).collect();
        assert_eq!((body.text().as_str(), keys), ("words", vec!["shame-1".into(), "love-6".into()]));
    }

    #[test]
    fn responsibility_comes_before_everything_else_in_an_account() {
        let parts = LetterKind::Account.parts();
        let at = |part| parts.iter().position(|p| *p == part).unwrap();
        assert!(at(Part::Act) < at(Part::Repair) && at(Part::Repair) < at(Part::Regret));
        assert!(at(Part::Regret) < at(Part::Explanation));
    }
}
