//! `mendwell bond list`

use crate::app::App;
use crate::page;
use crate::trouble::Trouble;

pub(super) fn run(app: &mut App) -> Result<String, Trouble> {
    let (mut vault, _) = app.open()?;
    let (cards, unread) = vault.all_bonds()?;
    app.answer(&cards, |texts| page::bonds(&cards, unread, texts))
}
