//! What broke the trust, with whom, and what the person says of their own part in it.

use crate::{BreachId, Day, Name, Words};
use serde::{Deserialize, Serialize};

/// Who the other person is to the writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Relation {
    /// A partner or spouse.
    Partner,
    /// A former partner.
    FormerPartner,
    /// A brother or sister.
    Sibling,
    /// A parent.
    Parent,
    /// A grown child. Mendwell is for adults only (safety rule 16).
    GrownChild,
    /// Any other relative.
    Family,
    /// A friend.
    Friend,
    /// Somebody else.
    Someone,
}

/// The three wordings that texts adapt to, by tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wording {
    /// Partners and former partners.
    Partners,
    /// Relatives.
    Family,
    /// Friends and everybody else.
    Friends,
}

impl Relation {
    /// Every relation, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Partner,
        Self::FormerPartner,
        Self::Sibling,
        Self::Parent,
        Self::GrownChild,
        Self::Family,
        Self::Friend,
        Self::Someone,
    ];

    /// Which wording fits.
    pub fn wording(self) -> Wording {
        match self {
            Self::Partner | Self::FormerPartner => Wording::Partners,
            Self::Sibling | Self::Parent | Self::GrownChild | Self::Family => Wording::Family,
            Self::Friend | Self::Someone => Wording::Friends,
        }
    }

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::FormerPartner => "former-partner",
            Self::Sibling => "sibling",
            Self::Parent => "parent",
            Self::GrownChild => "grown-child",
            Self::Family => "family",
            Self::Friend => "friend",
            Self::Someone => "someone",
        }
    }
}

impl Wording {
    /// The stable name that texts select by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Partners => "partners",
            Self::Family => "family",
            Self::Friends => "friends",
        }
    }
}

/// A person's own part, claimed by themselves only. There is no fact that assigns it to somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Role {
    /// "My trust was broken."
    Hurt,
    /// "I broke someone's trust."
    Answerable,
    /// "Both are true."
    Both,
    /// "I am not sure yet."
    Unsure,
}

impl Role {
    /// Every role, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Hurt, Self::Answerable, Self::Both, Self::Unsure];

    /// Whether what one says of themselves leaves room for what another says of themselves. Only two who both say that their
    /// own trust was broken, and nothing else, tell it differently: the rest agrees, or leaves it open.
    pub fn fits(self, other: Self) -> bool {
        (self, other) != (Self::Hurt, Self::Hurt)
    }

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Hurt => "hurt",
            Self::Answerable => "answerable",
            Self::Both => "both",
            Self::Unsure => "unsure",
        }
    }
}

/// What kind of failing it was; apologies work differently for each (Kim et al. 2004, Yuan et al. 2017).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Sort {
    /// Something was not managed.
    Competence,
    /// Something was hidden or untrue.
    Integrity,
    /// Both.
    Both,
    /// Not clear yet.
    Unsure,
}

impl Sort {
    /// Every sort, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Competence, Self::Integrity, Self::Both, Self::Unsure];

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Competence => "competence",
            Self::Integrity => "integrity",
            Self::Both => "both",
            Self::Unsure => "unsure",
        }
    }
}

/// A breach as the log tells it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Its identity.
    pub id: BreachId,
    /// The day it was named here.
    pub named_on: Day,
    /// Who the other person is.
    pub relation: Relation,
    /// What the writer calls them; may be blank.
    pub other: Name,
    /// The writer's own part.
    pub role: Role,
    /// The sort, once chosen.
    pub sort: Option<Sort>,
    /// What happened, in own words; the latest telling.
    pub words: Words,
}
