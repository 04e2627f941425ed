//! One screen a file.

mod acknowledge;
mod act;
pub(crate) mod bonds;
mod breach;
pub(crate) mod devices;
pub(crate) mod elsewhere;
mod erase;
mod feelings;
pub(crate) mod first;
mod guide;
mod help_card;
mod help_lines;
mod letter;
mod letter_set;
mod letter_state;
mod look;
mod margin_notes;
mod notes;
mod pause;
pub(crate) mod protect;
mod read;
mod restore;
mod rooms;
mod safety;
mod settings;
mod sheet;
mod support;
mod today;
pub(crate) mod unlock;
mod versions;

use crate::screen::Screen;
use leptos::prelude::*;

/// Draws a screen.
pub(crate) fn draw(screen: Screen) -> AnyView {
    match screen {
        Screen::Today => view! { <today::Today/> }.into_any(),
        Screen::Rooms => view! { <rooms::Rooms/> }.into_any(),
        Screen::Notes => view! { <notes::Notes/> }.into_any(),
        Screen::Acknowledge => view! { <acknowledge::Acknowledge/> }.into_any(),
        Screen::NewBreach => view! { <breach::NewBreach/> }.into_any(),
        Screen::Breach(id) => view! { <breach::Breach id/> }.into_any(),
        Screen::Letter(id) => view! { <letter::Letter id/> }.into_any(),
        Screen::Read(id) => view! { <read::Read id/> }.into_any(),
        Screen::Versions(id) => view! { <versions::Versions id/> }.into_any(),
        Screen::Pause => view! { <pause::Pause/> }.into_any(),
        Screen::Act => view! { <act::Act/> }.into_any(),
        Screen::Promising(id) => view! { <act::Promising id/> }.into_any(),
        Screen::Promise(id) => view! { <act::Promise id/> }.into_any(),
        Screen::KeepDay(id, day) => view! { <act::KeepDay id day/> }.into_any(),
        Screen::Worries => view! { <act::Worries/> }.into_any(),
        Screen::Worry(id) => view! { <act::Worry id/> }.into_any(),
        Screen::Talks => view! { <act::Talks/> }.into_any(),
        Screen::PlanTalk(id) => view! { <act::PlanTalk id/> }.into_any(),
        Screen::Talk(id) => view! { <act::Talk id/> }.into_any(),
        Screen::Dates => view! { <act::Dates/> }.into_any(),
        Screen::HardDay(id) => view! { <act::HardDay id/> }.into_any(),
        Screen::Support => view! { <support::Support/> }.into_any(),
        Screen::HelpLines => view! { <help_lines::HelpLines/> }.into_any(),
        Screen::Guide(name) => view! { <guide::Guide name/> }.into_any(),
        Screen::SafetyScreen => view! { <safety::SafetyScreen/> }.into_any(),
        Screen::Settings => view! { <settings::Settings/> }.into_any(),
        Screen::Sheet => view! { <sheet::Sheet/> }.into_any(),
        Screen::Devices => view! { <devices::Devices/> }.into_any(),
        Screen::JoinDevice => view! { <devices::JoinDevice/> }.into_any(),
        Screen::RemoveDevice => view! { <devices::RemoveDevice/> }.into_any(),
        Screen::Erase => view! { <erase::Erase/> }.into_any(),
        Screen::Look => view! { <look::Look/> }.into_any(),
        Screen::Restore => view! { <restore::Restore/> }.into_any(),
        Screen::Together => view! { <bonds::list::Together/> }.into_any(),
        Screen::Invite => view! { <bonds::invite::Invite/> }.into_any(),
        Screen::Answer => view! { <bonds::answer::Answer/> }.into_any(),
        Screen::Bond(id) => view! { <bonds::bond::Bond id/> }.into_any(),
        Screen::BondSettings(id) => view! { <bonds::settings::BondSettings id/> }.into_any(),
        Screen::LeaveBond(id) => view! { <bonds::leave::LeaveBond id/> }.into_any(),
        Screen::Exchanges(bond) => view! { <bonds::Exchanges bond/> }.into_any(),
        Screen::Exchange(bond, id) => view! { <bonds::Exchange bond id/> }.into_any(),
        Screen::Seals(bond) => view! { <bonds::Seals bond/> }.into_any(),
        Screen::Seal(bond, id) => view! { <bonds::Seal bond id/> }.into_any(),
        Screen::ShareLetter(bond) => view! { <bonds::ShareLetter bond/> }.into_any(),
        Screen::SharePreview(bond, letter) => view! { <bonds::SharePreview bond letter/> }.into_any(),
        Screen::SharedLetter(bond, id) => view! { <bonds::SharedLetter bond id/> }.into_any(),
        Screen::ShareBreach(bond) => view! { <bonds::ShareBreach bond/> }.into_any(),
        Screen::SharedBreach(bond, id) => view! { <bonds::SharedBreach bond id/> }.into_any(),
        Screen::Questions(bond) => view! { <bonds::Questions bond/> }.into_any(),
        Screen::Question(bond, id) => view! { <bonds::Question bond id/> }.into_any(),
        Screen::Ask(bond) => view! { <bonds::Ask bond/> }.into_any(),
        Screen::Offer(bond) => view! { <bonds::Offer bond/> }.into_any(),
    }
}
