//! A button that writes into a bond.

use super::look::ask_once;
use crate::app::Shared;
use leptos::prelude::*;
use mendwell_client::{BondReply, BondRequest};
use mendwell_domain::bond::BondCommand;
use mendwell_domain::{BondId, FactId};

/// What one button writes: two quick taps are one, because much of what is said cannot be taken back.
#[derive(Clone, Copy)]
pub(super) struct Tap {
    shared: Shared,
    bond: BondId,
    writing: RwSignal<bool>,
}

impl Tap {
    pub(super) fn new(bond: BondId) -> Self {
        Self { shared: Shared::get(), bond, writing: RwSignal::new(false) }
    }

    /// Writes into the bond; then `after` with what was written, or the failure is said.
    pub(super) fn write(self, command: BondCommand, after: impl FnOnce(Vec<FactId>) + 'static) {
        self.ask(BondRequest::Do { bond: self.bond, command }, after);
    }

    /// Asks for something to be written.
    pub(super) fn ask(self, request: BondRequest, after: impl FnOnce(Vec<FactId>) + 'static) {
        ask_once(self.shared, self.writing, request, |reply| {
            after(if let BondReply::Written(facts) = reply { facts } else { Vec::new() });
        });
    }
}
