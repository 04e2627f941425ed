//! What people read: views set as plain text. One file a view.

mod acknowledge;
mod act;
mod blocks;
mod bond;
mod coach;
mod compare;
mod device;
mod facts;
mod help_lines;
mod letter;
mod list;
mod notes;
mod settings;
mod sync;
mod today;

pub(crate) use blocks::blocks;
pub(crate) use bond::{begun, bond, bond_card, bonds, claims, joined};
pub(crate) use coach::coach;
pub(crate) use device::{device_claims, devices, joining, linking};
pub(crate) use facts::facts;
pub(crate) use help_lines::help_lines;
pub(crate) use sync::synced;

use mendwell_client::View;
use mendwell_content::Texts;

/// A view as a text.
pub(crate) fn view(view: &View, texts: &Texts) -> String {
    match view {
        View::Today(view) => today::page(view, texts),
        View::Acknowledge(view) => acknowledge::page(view, texts),
        View::Notes(view) => notes::page(view, texts),
        View::Letter(view) => letter::page(view, texts),
        View::Draft(body) => body.as_ref().map(|body| body.text() + "\n").unwrap_or_default(),
        View::Compare(changes) => compare::page(changes, texts),
        View::Settings(view) => settings::page(view, texts),
        View::Act(view) => act::today(view, texts),
        View::Promise(view) => act::promise(view, texts),
        View::Worries(view) => act::worries(view, texts),
        View::Talks(view) => act::talks(view, texts),
        View::Dates(view) => act::dates(view, texts),
    }
}
