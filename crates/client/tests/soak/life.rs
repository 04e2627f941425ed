//! A vault's life: requests, disks that refuse, devices that die; and a look at all of it after each.

use crate::asked::Dice;
use crate::remembered::Remembered;
use mendwell_client::{ClientError, DraftOf, Query, Reply, Request, View};
use mendwell_domain::{Day, LetterId, VersionId};
use mendwell_platform::{Clock as _, Shelf, Storage as _, StorageError};
use mendwell_testkit::{Memory, Person};
use mendwell_vault::{RecoveryWords, open_snapshot};
use std::collections::BTreeSet;

pub(crate) struct Life {
    person: Person,
    known: Remembered,
    dice: Dice,
    starts: u64,
    days: i32,
}

impl Life {
    pub(crate) fn begin(seed: u64) -> Self {
        let known = Remembered { passphrase: Person::PASSPHRASE.into(), ..Remembered::default() };
        let disk = Memory::default();
        let mut person = Person::with_disk(disk, seed << 32);
        person.ask(Request::Create { passphrase: known.passphrase.clone() }).unwrap();
        Self { person, known, dice: Dice::new(seed), starts: seed << 32, days: 0 }
    }

    /// One request, whatever becomes of it, and a look at everything.
    pub(crate) fn goes_on(&mut self, n: usize, removing: bool) {
        if self.dice.once_in(20) {
            let days = i32::try_from(self.dice.below(9)).unwrap() - 1;
            self.person.clock.pass(days);
            self.days += days;
        }
        let request = self.dice.request(&self.known, removing);
        match self.dice.below(4) {
            // The device dies before the disk has it.
            0 => {
                self.refused(request);
                self.starts_again();
            }
            // The disk refuses, and the person goes on with the same window.
            1 => assert!(matches!(
                self.refused(request),
                None | Some(ClientError::Storage(StorageError::Full))
            )),
            // It is done, and the device dies before or after it is said.
            2 => {
                self.asks(request);
                self.starts_again();
            }
            _ => self.asks(request),
        }
        self.looks(n.is_multiple_of(100));
        if n % 500 == 499 {
            self.restores();
        }
    }

    /// The last look, after a last start.
    pub(crate) fn ends(&mut self) {
        assert!(!self.known.removed.is_empty(), "too short a life shows nothing");
        self.starts_again();
        self.looks(true);
        self.restores();
    }

    fn asks(&mut self, request: Request) {
        let today = self.today();
        match self.person.ask(request.clone()) {
            Ok(Reply::Facts(facts)) => self.known.done(&request, &facts, today),
            Ok(Reply::Sheet(words)) => self.known.sheet = Some(words.join(" ")),
            Ok(Reply::Done) => self.known.done(&request, &[], today),
            Err(ClientError::Refused(_)) => {}
            other => panic!("{other:?}"),
        }
    }

    /// The disk refuses the next write; what was refused for another reason is none of its business.
    fn refused(&mut self, request: Request) -> Option<ClientError> {
        self.person.disk.full_after(Some(0));
        let before = self.known.drafts.len();
        let answer = self.person.ask(request.clone());
        self.person.disk.full_after(None);
        match answer {
            // Nothing had to be written.
            Ok(Reply::Done) => {
                self.known.done(&request, &[], self.today());
                assert_eq!(self.known.drafts.len(), before);
                None
            }
            Ok(other) => panic!("{other:?} without a disk"),
            Err(ClientError::Refused(_)) => None,
            Err(error) => Some(error),
        }
    }

    fn starts_again(&mut self) {
        self.starts += 1;
        self.person = Person::with_disk(self.person.disk.clone(), self.starts);
        self.person.clock.pass(self.days);
        self.person.ask(Request::Unlock { passphrase: self.known.passphrase.clone() }).unwrap();
    }

    /// Everything is shown as it was acknowledged.
    fn looks(&mut self, at_every_letter: bool) {
        self.rooms();
        let letters: Vec<LetterId> = self.known.state.letters().map(|letter| letter.id).collect();
        let some = self.dice.below(letters.len().max(1));
        for (n, id) in letters.iter().enumerate().filter(|(n, _)| at_every_letter || *n == some) {
            let draft = self.known.drafts.get(&DraftOf::Letter(*id)).cloned();
            let view = self.known.state.letter_view(*id, draft, self.today()).unwrap();
            assert_eq!(self.person.reads(*id), view, "letter {n}");
            let first: Option<VersionId> = view.versions.first().map(|version| version.id);
            if first.is_some() {
                self.person.sees(Query::Compare(*id, first, None)).unwrap();
            }
        }
        if at_every_letter {
            let Ok(Reply::Entries(entries)) = self.person.ask(Request::Export) else { panic!("no archive") };
            let facts: Vec<_> = entries.into_iter().map(|entry| entry.fact).collect();
            assert_eq!(facts, self.known.facts, "the archive is what was acknowledged, in its order");
        }
    }

    fn rooms(&mut self) {
        let (today, known) = (self.today(), &self.known);
        let drafted: BTreeSet<LetterId> = known
            .drafts
            .keys()
            .filter_map(|of| match of {
                DraftOf::Letter(id) => Some(*id),
                DraftOf::Breach(_) | DraftOf::Bond(..) => None,
            })
            .collect();
        let mut room = known.state.acknowledge_view(&drafted, today);
        room.breaches = known.breaches();
        assert_eq!(self.person.sees(Query::Acknowledge), Ok(View::Acknowledge(room)));
        assert_eq!(self.person.sees(Query::Today), Ok(View::Today(known.state.today_view(&drafted, today))));
        assert_eq!(self.person.sees(Query::Notes), Ok(View::Notes(known.state.notes_view(&drafted, today))));
        let View::Settings(view) = self.person.sees(Query::Settings).unwrap() else { panic!("no settings") };
        assert_eq!(view.harm, []);
        assert_eq!(usize::try_from(view.facts), Ok(known.facts.len()));
        assert_eq!((view.preferences, view.sheet), (known.state.preferences(), known.sheet.is_some()));
        let Ok(Reply::Status { device, .. }) = self.person.ask(Request::Status) else { panic!("no status") };
        assert_eq!(device, known.device);
    }

    /// On a new device everything is there again, and nothing of what was removed is in the snapshot or on the disk.
    fn restores(&mut self) {
        let Some(words) = self.known.sheet.clone() else { return };
        let Ok(Reply::File(file)) = self.person.ask(Request::Snapshot) else { panic!("no snapshot") };
        let records = open_snapshot(&file, &RecoveryWords::parse(&words).unwrap()).unwrap();
        for (_, _, plain) in &records {
            let text = String::from_utf8_lossy(plain);
            let found = text.split('<').skip(1).filter_map(|rest| rest.split_once('>'));
            for (number, _) in found {
                assert!(!self.known.removed.contains(&format!("<{number}>")), "{number} was removed");
            }
        }
        assert!(!self.person.disk.contains("niño".as_bytes()), "nothing readable is on the disk");

        self.starts += 1;
        let mut other = Person::with_disk(Memory::default(), self.starts);
        let passphrase = self.known.passphrase.clone();
        other.ask(Request::Restore { file, words, passphrase }).unwrap();
        other.ask(Request::SetDevice(self.known.device)).unwrap();
        other.clock.pass(self.days);
        self.person = other;
        self.looks(true);
    }

    /// Whether the tail was joined.
    pub(crate) fn has_segments(&self) -> bool {
        !pollster::block_on(self.person.disk.read(Shelf::Segment)).unwrap().is_empty()
    }

    fn today(&self) -> Day {
        Day::from_epoch_days(self.person.clock.local_day())
    }
}
