//! Something a person might ask for next.

use crate::remembered::Remembered;
use mendwell_client::{Device, DraftOf, Language, Request, Theme};
use mendwell_domain::{
    AutoLock, Body, BreachId, Coaching, Command, Country, Feeling, Given, LetterId, LetterKind, Name,
    NoteMark, Part, Relation, Role, Room, Sort, Step, Words,
};
use mendwell_testkit::Seeded;

/// Throws dice.
pub(crate) struct Dice {
    seeded: Seeded,
    texts: usize,
}

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seeded: Seeded::new(seed), texts: 0 }
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.seeded.below(n as u64)).unwrap()
    }

    /// Once in `n` times.
    pub(crate) fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// Words that were never written before, between angle brackets; sometimes many, sometimes none.
    fn text(&mut self) -> String {
        if self.once_in(12) {
            return self.one_of(&["", " \n"]).into();
        }
        self.texts += 1;
        let most = if self.once_in(30) { 5_000 } else { 60 };
        let rest = "niño 👩‍👧 \u{202e}x\u{0} ".chars().cycle().take(self.below(most));
        format!("<{}> {}", self.texts, rest.collect::<String>())
    }

    fn words(&mut self) -> Words {
        Words::new(self.text()).unwrap()
    }

    fn name(&mut self) -> Name {
        Name::new(self.one_of(&["Ruth", "", "Ana María", "né"])).unwrap()
    }

    fn body(&mut self, kind: LetterKind) -> Body {
        let parts = (0..self.below(4)).map(|_| {
            let part = if self.once_in(9) { Part::Regret } else { self.one_of(kind.parts()) };
            (part, self.words())
        });
        let parts = parts.collect();
        let feelings =
            (0..self.below(3)).map(|_| Feeling::new(self.below(8) as u8, 1 + self.below(6) as u8).unwrap());
        Body { parts, feelings: feelings.collect() }
    }

    fn breach(&mut self, known: &Remembered) -> BreachId {
        let all: Vec<_> = known.state.breaches().map(|breach| breach.id).collect();
        if all.is_empty() { BreachId::from(mendwell_domain::FreshId([9; 16])) } else { self.one_of(&all) }
    }

    fn letter(&mut self, known: &Remembered) -> (LetterId, LetterKind) {
        let all: Vec<_> = known.state.letters().map(|letter| (letter.id, letter.kind)).collect();
        let none = (LetterId::from(mendwell_domain::FreshId([9; 16])), LetterKind::Unsent);
        if all.is_empty() { none } else { self.one_of(&all) }
    }

    /// The next request. Words are written most of the time, and removed now and then.
    pub(crate) fn request(&mut self, known: &Remembered, removing: bool) -> Request {
        match self.below(100) {
            0..30 => {
                let (letter, kind) = self.letter(known);
                let of = DraftOf::Letter(letter);
                Request::SaveDraft { of, body: self.body(kind) }
            }
            30..36 => {
                let of = DraftOf::Breach(self.breach(known));
                Request::SaveDraft {
                    of,
                    body: Body { parts: vec![(Part::Free, self.words())], feelings: Vec::new() },
                }
            }
            36 => Request::ChangePassphrase {
                old: known.passphrase.clone(),
                new: format!("another good one, number {}", self.below(1000)),
            },
            37 => Request::MakeSheet { passphrase: known.passphrase.clone() },
            38 => Request::SetDevice(Device {
                language: self.one_of(&[None, Some(Language::En), Some(Language::Es)]),
                theme: self.one_of(&[Theme::System, Theme::Light, Theme::Dark]),
                neutral: self.once_in(2),
            }),
            _ => Request::Do(self.command(known, removing)),
        }
    }

    fn command(&mut self, known: &Remembered, removing: bool) -> Command {
        let (letter, kind) = self.letter(known);
        let breach = self.breach(known);
        match self.below(200) {
            0..6 => Command::NameBreach {
                relation: self.one_of(&Relation::ALL),
                other: self.name(),
                role: self.one_of(&Role::ALL),
            },
            6..20 => Command::TellBreach { breach, words: self.words() },
            20..26 => Command::SortBreach { breach, sort: self.one_of(&Sort::ALL) },
            26..32 => Command::ClaimRole { breach, role: self.one_of(&Role::ALL) },
            32..38 => {
                Command::DescribeOther { breach, relation: self.one_of(&Relation::ALL), other: self.name() }
            }
            38 if removing => Command::RemoveBreach { breach },
            39..55 => Command::BeginLetter { breach, kind: self.one_of(&LetterKind::ALL) },
            55..70 => Command::HoldLetter { letter },
            70..78 => Command::EndHold { letter },
            78..80 => Command::TakeBackGiven { letter },
            80..88 => {
                let way = self.one_of(&[Given::Aloud, Given::Handed, Given::Talked]);
                Command::NoteGiven { letter, way }
            }
            88..91 if removing => Command::RemoveLetter { letter },
            91 => Command::VisitRoom { room: self.one_of(&Room::ALL) },
            92 => Command::ChooseCoaching { coaching: self.one_of(&Coaching::ALL) },
            93 => Command::WaveNoteAway { letter, note: NoteMark(self.one_of(&[1, 2])) },
            94 => Command::TakeUpNote { letter, note: NoteMark(self.one_of(&[1, 2])) },
            95..97 => {
                let steps =
                    [Step::ReadAgain(letter), Step::GoOn(letter), Step::Tell(breach), Step::Listening];
                let step = self.one_of(&steps);
                if self.once_in(2) { Command::PutStepAside { step } } else { Command::TakeUpStep { step } }
            }
            97 => Command::ChooseAutoLock { after: self.one_of(&AutoLock::ALL) },
            98 => Command::ChooseCountry { country: Country::new(self.one_of(&["ES", "DE", ""])).ok() },
            _ => Command::KeepVersion { letter, body: self.body(kind) },
        }
    }
}
