//! What kind of bond it is. A bond may change its kind: history stays, wording follows.

use crate::Wording;
use serde::{Deserialize, Serialize};

/// What two people are to each other, the same word from both sides. (`Relation` is one person's word for the other:
/// "my parent" cannot be true in both directions.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BondKind {
    /// Partners or spouses.
    Partners,
    /// Former partners.
    FormerPartners,
    /// Parents of the same children, and not partners.
    CoParents,
    /// Brothers and sisters.
    Siblings,
    /// A parent and a grown child. Mendwell is for adults only (safety rule 16).
    ParentAndChild,
    /// Any other relatives.
    Family,
    /// Friends.
    Friends,
    /// Something else.
    Others,
}

impl BondKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Partners,
        Self::FormerPartners,
        Self::CoParents,
        Self::Siblings,
        Self::ParentAndChild,
        Self::Family,
        Self::Friends,
        Self::Others,
    ];

    /// Which wording fits.
    pub fn wording(self) -> Wording {
        match self {
            Self::Partners | Self::FormerPartners => Wording::Partners,
            Self::CoParents | Self::Siblings | Self::ParentAndChild | Self::Family => Wording::Family,
            Self::Friends | Self::Others => Wording::Friends,
        }
    }

    /// The stable name that texts are found under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Partners => "partners",
            Self::FormerPartners => "former-partners",
            Self::CoParents => "co-parents",
            Self::Siblings => "siblings",
            Self::ParentAndChild => "parent-and-child",
            Self::Family => "family",
            Self::Friends => "friends",
            Self::Others => "others",
        }
    }
}
