//! Sealed exchanges, to show.

use super::super::{
    BondState,
    seal::{Commitment, Held},
};
use super::SaidOn;
use crate::{Body, BreachId, CommitmentId, Day, LetterKind, PersonId, SealId};
use serde::{Deserialize, Serialize};

/// A sealed letter that is open now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenedView {
    /// Who wrote it.
    pub by: PersonId,
    /// The day it was opened.
    pub on: Day,
    /// What it is for.
    pub kind: LetterKind,
    /// What it says.
    pub body: Body,
}

/// A sealed exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SealView {
    /// Its identity.
    pub id: SealId,
    /// Who proposed it, and to whom.
    pub parties: [PersonId; 2],
    /// The day it was proposed.
    pub proposed_on: Day,
    /// What it is about, if that is here.
    pub about: Option<BreachId>,
    /// Who has put a letter in.
    pub sealed: Vec<SaidOn>,
    /// The letter of the one who looks: to take back, or to open.
    pub own: Option<CommitmentId>,
    /// Every letter is in: each device may release its key, and nothing can be taken back.
    pub complete: bool,
    /// The letters that are open.
    pub opened: Vec<OpenedView>,
}

impl BondState {
    /// Every sealed exchange in the order of proposing, as `me` sees it.
    pub fn seal_views(&self, me: PersonId) -> Vec<SealView> {
        let shown = self.seals.iter().map(|seal| SealView {
            id: seal.id,
            parties: seal.parties,
            proposed_on: seal.proposed_on,
            about: self.breach_link(seal.about),
            sealed: seal.commitments.iter().map(|c| SaidOn { by: c.by, on: c.on }).collect(),
            own: seal.of(me).map(|c| c.id),
            complete: seal.is_complete(),
            opened: seal.commitments.iter().filter_map(opened).collect(),
        });
        shown.collect()
    }
}

fn opened(commitment: &Commitment) -> Option<OpenedView> {
    match &commitment.letter {
        Held::Sealed(..) => None,
        Held::Open(on, letter) => {
            Some(OpenedView { by: commitment.by, on: *on, kind: letter.kind, body: letter.body.clone() })
        }
    }
}
