//! Bonds as they are named at a terminal: by their id, or by the beginning of it.

use crate::app::Vault;
use crate::trouble::Trouble;
use mendwell_client::{
    BondCard, BondReply, BondRequest, DeviceCard, DeviceReply, DeviceRequest, Reply, Request,
};
use std::str::FromStr;

/// The least that names a bond.
const LEAST: usize = 4;
/// A whole id.
const MOST: usize = 32;

/// A bond's id, or the beginning of it.
#[derive(Clone, Debug)]
pub(crate) struct Beginning(String);

/// Why a text names no bond.
#[derive(Debug, thiserror::Error)]
#[error("a bond is named by {LEAST} to {MOST} hexadecimal digits")]
pub(crate) struct NoBeginning;

impl FromStr for Beginning {
    type Err = NoBeginning;

    fn from_str(text: &str) -> Result<Self, NoBeginning> {
        let fits = (LEAST..=MOST).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_hexdigit());
        if fits { Ok(Self(text.to_lowercase())) } else { Err(NoBeginning) }
    }
}

impl Vault {
    /// Asks about bonds and waits.
    pub(crate) fn ask_bonds(&mut self, request: BondRequest) -> Result<BondReply, Trouble> {
        match self.ask(Request::Bond(request))? {
            Reply::Bond(reply) => Ok(reply),
            _ => Ok(BondReply::Done),
        }
    }

    /// Asks about one's own devices and waits; how they stand, if that was asked.
    pub(crate) fn ask_devices(&mut self, request: DeviceRequest) -> Result<Option<DeviceCard>, Trouble> {
        match self.ask(Request::Devices(request))? {
            Reply::Devices(DeviceReply::Devices(card)) => Ok(card),
            _ => Ok(None),
        }
    }

    /// Every bond, in short, and how many there are that cannot be read.
    pub(crate) fn all_bonds(&mut self) -> Result<(Vec<BondCard>, u32), Trouble> {
        match self.ask_bonds(BondRequest::List)? {
            BondReply::Bonds { cards, unread } => Ok((cards, unread)),
            _ => Ok((Vec::new(), 0)),
        }
    }

    /// Every bond, in short.
    pub(crate) fn bonds(&mut self) -> Result<Vec<BondCard>, Trouble> {
        self.all_bonds().map(|(cards, _)| cards)
    }

    /// The one bond that is meant.
    pub(crate) fn bond(&mut self, beginning: &Beginning) -> Result<BondCard, Trouble> {
        let mut cards =
            self.bonds()?.into_iter().filter(|card| card.id.to_string().starts_with(&beginning.0));
        let card = cards.next().ok_or(Trouble::UnknownBond)?;
        if cards.next().is_some() { Err(Trouble::SeveralBonds) } else { Ok(card) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_digits_or_more_name_a_bond() {
        assert_eq!("A7c3".parse::<Beginning>().unwrap().0, "a7c3");
        for text in ["", "a7c", "ghij", "a7 c", "éa7c", &"a".repeat(33)] {
            assert!(text.parse::<Beginning>().is_err(), "{text}");
        }
    }
}
