//! What a person remembers of what they were told is done.

use mendwell_client::{Device, DraftOf, Request};
use mendwell_domain::{Body, BreachView, Command, Day, Fact, State, Words};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that was acknowledged, and nothing else.
#[derive(Default)]
pub(crate) struct Remembered {
    pub(crate) state: State,
    /// What is still in the log, in order.
    pub(crate) facts: Vec<Fact>,
    pub(crate) drafts: BTreeMap<DraftOf, Body>,
    pub(crate) device: Device,
    pub(crate) passphrase: String,
    /// The words of the sheet that was made last.
    pub(crate) sheet: Option<String>,
    /// What begins the words that were removed for good.
    pub(crate) removed: BTreeSet<String>,
}

impl Remembered {
    /// A request was done: these facts came of it.
    pub(crate) fn done(&mut self, request: &Request, facts: &[Fact], today: Day) {
        match request {
            Request::SetDevice(device) => self.device = *device,
            Request::ChangePassphrase { new, .. } => self.passphrase.clone_from(new),
            Request::SaveDraft { of, body } => self.drafted(*of, body.clone()),
            Request::Do(Command::KeepVersion { letter, .. }) => {
                self.drafts.remove(&DraftOf::Letter(*letter));
            }
            Request::Do(Command::TellBreach { breach, .. }) => {
                self.drafts.remove(&DraftOf::Breach(*breach));
            }
            _ => {}
        }
        for fact in facts {
            let before: BTreeSet<_> = self.state.letters().map(|letter| letter.id).collect();
            self.state.evolve(today, fact);
            self.facts.push(fact.clone());
            if fact.removes() {
                let after: BTreeSet<_> = self.state.letters().map(|letter| letter.id).collect();
                self.forget(fact.breach(), &before.difference(&after).copied().collect());
            }
        }
    }

    fn drafted(&mut self, of: DraftOf, body: Body) {
        let (body, kept) = match of {
            DraftOf::Letter(id) => {
                let letter = self.state.letter(id).unwrap();
                let body = body.tidy(letter.kind);
                let kept = letter.latest().map_or(body.is_blank(), |latest| *latest == body);
                (body, kept)
            }
            DraftOf::Breach(id) => {
                let kept = body.text() == self.state.breach(id).unwrap().words.as_str();
                (body, kept)
            }
            DraftOf::Bond(..) => {
                let blank = body.is_blank();
                (body, blank)
            }
        };
        if kept {
            self.drafts.remove(&of)
        } else {
            self.drafts.insert(of, body)
        };
    }

    fn forget(
        &mut self,
        breach: Option<mendwell_domain::BreachId>,
        letters: &BTreeSet<mendwell_domain::LetterId>,
    ) {
        let removed = &mut self.removed;
        let mut note = |text: &str| removed.extend(beginnings(text));
        self.facts.retain(|fact| {
            let of_letter = fact.letter().is_some_and(|letter| letters.contains(&letter));
            let of_breach = breach.is_some() && fact.breach() == breach;
            let gone = (of_letter || of_breach) && !fact.removes();
            match fact {
                Fact::VersionKept { body, .. } if gone => note(&body.text()),
                Fact::BreachTold { words, .. } if gone => note(words.as_str()),
                _ => {}
            }
            !gone
        });
        self.drafts.retain(|of, body| {
            let gone = match of {
                DraftOf::Letter(letter) => letters.contains(letter),
                DraftOf::Breach(of) => Some(*of) == breach,
                DraftOf::Bond(..) => false,
            };
            if gone {
                note(&body.text());
            }
            !gone
        });
    }

    /// Breaches as they are shown: the draft before what was told.
    pub(crate) fn breaches(&self) -> Vec<BreachView> {
        let views = self.state.breaches().map(BreachView::from).map(|mut view| {
            if let Some(body) = self.drafts.get(&DraftOf::Breach(view.id)) {
                view.words = Words::new(body.text()).unwrap();
            }
            view
        });
        views.collect()
    }
}

/// `<1>`, `<2>`: what every text of the dice begins with.
fn beginnings(text: &str) -> impl Iterator<Item = String> {
    let numbers = text.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
    numbers.map(|(number, _)| format!("<{number}>"))
}
