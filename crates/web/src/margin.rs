//! What the coach has to say about words while they are written: asked at a pause, shown quietly, and kept from everybody else.

use crate::app::Shared;
use crate::keeping::Typed;
use crate::link;
use crate::texts;
use leptos::prelude::*;
use leptos::task::spawn_local;
use mendwell_client::{DraftOf, Query, View};
use mendwell_content::Language;
use mendwell_domain::{Coaching, Command, LetterKind, NoteMark, Role};
use mendwell_reader::{Reading, Strength};
use std::collections::BTreeSet;
use std::ops::Range;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// How long a pause in typing is, before the words are read.
const PAUSE: Duration = Duration::from_millis(1_200);

/// What stands between two fields when they are read as one text.
const BETWEEN: &str = "\n\n";

/// Who writes, and what for, in the coach's words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About {
    pub(crate) role: &'static str,
    pub(crate) kind: &'static str,
    /// Whether somebody else is to read it. What stays with its writer is only looked at for danger.
    pub(crate) for_others: bool,
}

impl About {
    /// Words for the people of a bond.
    pub(crate) const SHARED: Self = Self { role: "either", kind: "reply", for_others: true };

    /// A letter of this kind, by somebody with this part in what happened.
    pub(crate) fn letter(kind: LetterKind, role: Role) -> Self {
        let own = match role {
            Role::Hurt => "hurt",
            Role::Answerable => "responsible",
            Role::Both | Role::Unsure => "either",
        };
        let (role, kind_name) = match kind {
            LetterKind::Impact => ("hurt", "impact"),
            LetterKind::Account => ("responsible", "apology"),
            LetterKind::Talk => (own, "request"),
            LetterKind::Door | LetterKind::Unsent => (own, "reply"),
        };
        Self { role, kind: kind_name, for_others: kind != LetterKind::Unsent }
    }
}

/// A field that is read.
#[derive(Clone)]
pub(crate) struct Read {
    /// Its identity on the page.
    pub(crate) id: String,
    pub(crate) text: Typed,
}

/// A note about some words in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noted {
    /// Which field.
    pub(crate) field: usize,
    /// The coach's word for it.
    pub(crate) code: String,
    /// Where in the field, in UTF-16 units.
    pub(crate) place: Range<usize>,
    /// The words themselves.
    pub(crate) words: String,
    sure: bool,
}

impl Noted {
    pub(crate) fn mark(&self) -> NoteMark {
        NoteMark::of(&self.code, &self.words)
    }
}

/// The margin of one text.
#[derive(Clone, Copy)]
pub(crate) struct Margin {
    shared: Shared,
    of: DraftOf,
    about: About,
    fields: StoredValue<Vec<Read>>,
    /// What was found when the words were last read.
    reading: RwSignal<Option<(Vec<Noted>, Vec<Strength>)>>,
    /// Whether the words are still those that were read.
    fresh: RwSignal<bool>,
    care: RwSignal<bool>,
    waved: RwSignal<BTreeSet<NoteMark>>,
    /// The note that is unfolded.
    pub(crate) open: RwSignal<Option<Noted>>,
}

impl Margin {
    /// Reads these fields at every pause, for as long as their screen is shown.
    pub(crate) fn watch(
        shared: Shared,
        of: DraftOf,
        about: About,
        fields: Vec<Read>,
        mut waved: BTreeSet<NoteMark>,
    ) -> Self {
        shared.waved.with_value(|here| {
            waved.extend(here.iter().filter(|(whose, _)| *whose == of).map(|(_, mark)| *mark));
        });
        let margin = Self {
            shared,
            of,
            about,
            fields: StoredValue::new(fields),
            reading: RwSignal::new(None),
            fresh: RwSignal::new(false),
            care: RwSignal::new(false),
            waved: RwSignal::new(waved),
            open: RwSignal::new(None),
        };
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let stop = move || {
            if let Some(Some(timer)) = timer.try_update_value(Option::take) {
                timer.clear();
            }
        };
        Effect::new(move |begun: Option<bool>| {
            margin.fields.with_value(|fields| fields.iter().for_each(|field| field.text.track()));
            stop();
            margin.forget();
            // What is there already is read at once.
            let wait = if begun.is_some() { PAUSE } else { Duration::ZERO };
            timer.set_value(set_timeout_with_handle(move || margin.read(), wait).ok());
            true
        });
        if matches!(of, DraftOf::Letter(_)) {
            // Something may have been taken back.
            Effect::new(move |before: Option<u32>| {
                let now = shared.done.get();
                if before.is_some_and(|before| before != now) {
                    margin.ask_what_is_waved();
                }
                now
            });
        }
        on_cleanup(stop);
        margin
    }

    /// While words are changed nothing is underlined.
    fn forget(self) {
        if self.fresh.get_untracked() {
            self.fresh.set(false);
            self.open.set(None);
        }
    }

    fn read(self) {
        let Some(texts) = self.texts() else { return };
        let whole = texts.join(BETWEEN);
        if whole.trim().is_empty() {
            // What was found in words that are gone goes with them.
            self.care.set(false);
            return self.reading.set(None);
        }
        spawn_local(async move {
            let About { role, kind, .. } = self.about;
            let Some(found) = link::read(&whole, role, kind, texts::language().tag()).await else { return };
            // Other words stand there by now, or none.
            if self.texts().as_ref() != Some(&texts) {
                return;
            }
            let _ = self.care.try_set(found.care);
            let _ = self.reading.try_set(Some((placed(&texts, &found), found.strengths)));
            let _ = self.fresh.try_set(true);
        });
    }

    fn texts(self) -> Option<Vec<String>> {
        self.fields.try_with_value(|fields| fields.iter().map(|field| field.text.now()).collect())?
    }

    fn ask_what_is_waved(self) {
        let DraftOf::Letter(letter) = self.of else { return };
        spawn_local(async move {
            if let Ok(View::Letter(view)) = link::show(Query::Letter(letter)).await {
                let _ = self.waved.try_set(view.waved.into_iter().collect());
            }
        });
    }

    /// How much is said about the wording of this text.
    fn coaching(self) -> Coaching {
        if self.about.for_others { self.shared.coaching.get() } else { Coaching::Off }
    }

    /// The notes that are shown.
    pub(crate) fn notes(self) -> Vec<Noted> {
        let shown = |note: &&Noted| match self.coaching() {
            Coaching::Off => false,
            Coaching::Sure => note.sure,
            Coaching::All => true,
        };
        self.reading.with(|reading| {
            let notes = reading.iter().flat_map(|(notes, _)| notes).filter(shown);
            self.waved.with(|waved| notes.filter(|note| !waved.contains(&note.mark())).cloned().collect())
        })
    }

    /// The notes whose words are underlined now.
    pub(crate) fn underlined(self, field: usize) -> Vec<Noted> {
        if !self.fresh.get() {
            return Vec::new();
        }
        self.notes().into_iter().filter(|note| note.field == field).collect()
    }

    /// Whether its wording is read, or is about to be. What shows it is there from the beginning: coming later, it would push what
    /// somebody is about to press from under their finger.
    pub(crate) fn is_read(self) -> bool {
        let known = self.reading.with(|reading| reading.as_ref().map(|(_, strengths)| !strengths.is_empty()));
        self.coaching() != Coaching::Off && known.unwrap_or(texts::language() == Language::English)
    }

    /// Whether it was read at all.
    pub(crate) fn has_read(self) -> bool {
        self.reading.with(Option::is_some)
    }

    /// What is there and what was looked for; empty if it is not known.
    pub(crate) fn strengths(self) -> Vec<Strength> {
        self.reading
            .with(|reading| reading.as_ref().map(|(_, strengths)| strengths.clone()).unwrap_or_default())
    }

    /// Whether the help card belongs beside these words.
    pub(crate) fn needs_care(self) -> bool {
        self.care.get()
    }

    /// Unfolds the note on which the caret is, and folds the one that it has left.
    pub(crate) fn caret(self, field: usize, at: usize) {
        let mut notes = untrack(|| self.underlined(field)).into_iter();
        let here = notes.find(|note| note.place.start <= at && at <= note.place.end);
        if self.open.get_untracked() != here {
            self.open.set(here);
        }
    }

    /// Puts the selection on the words of a note and unfolds it.
    pub(crate) fn go_to(self, note: &Noted) {
        let Some(field) = self.fields.with_value(|fields| fields.get(note.field).cloned()) else { return };
        let Some(place) = field.text.now().and_then(|text| place_of(&text, note)) else { return };
        select(&field.id, &place);
        if self.fresh.get_untracked() {
            self.open.set(Some(note.clone()));
        }
    }

    /// Leaves the words as they are: the note does not come back for this text.
    pub(crate) fn wave_away(self, note: &Noted) {
        let (shared, mark) = (self.shared, note.mark());
        self.open.set(None);
        self.waved.update(|waved| {
            waved.insert(mark);
        });
        if let DraftOf::Letter(letter) = self.of {
            shared.command(Command::WaveNoteAway { letter, note: mark }, move |_| {
                shared.say_undoable(texts::t("coach-left"), Command::TakeUpNote { letter, note: mark });
            });
        } else {
            shared.waved.update_value(|waved| {
                waved.insert((self.of, mark));
            });
            shared.say(texts::t("coach-left"));
        }
    }
}

/// The notes by field. One that reaches from one field into another is of neither.
fn placed(texts: &[String], found: &Reading) -> Vec<Noted> {
    let mut begins = 0;
    let mut notes = Vec::new();
    for (field, text) in texts.iter().enumerate() {
        let ends = begins + utf16(text);
        for note in &found.notes {
            let (start, end) = (note.start as usize, note.end as usize);
            if begins <= start && end <= ends {
                let place = start - begins..end - begins;
                let words = part(text, &place).to_owned();
                notes.push(Noted { field, code: note.code.clone(), place, words, sure: note.sure });
            }
        }
        begins = ends + utf16(BETWEEN);
    }
    notes
}

/// Where the words of a note stand now, if they still do.
fn place_of(text: &str, note: &Noted) -> Option<Range<usize>> {
    if part(text, &note.place) == note.words {
        return Some(note.place.clone());
    }
    let start = utf16(text.get(..text.find(&note.words)?)?);
    Some(start..start + utf16(&note.words))
}

fn utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// A stretch of a text in UTF-16 units; empty if it has no such place.
pub(crate) fn part<'t>(text: &'t str, place: &Range<usize>) -> &'t str {
    text.get(byte_at(text, place.start)..byte_at(text, place.end)).unwrap_or_default()
}

/// The byte at which the character at a UTF-16 unit begins.
fn byte_at(text: &str, unit: usize) -> usize {
    let mut units = 0;
    let mut places = text.char_indices().map(|(byte, letter)| {
        let begins = units;
        units += letter.len_utf16();
        (begins, byte)
    });
    places.find(|(begins, _)| *begins >= unit).map_or(text.len(), |(_, byte)| byte)
}

/// Gives a field the focus, with these words selected.
fn select(id: &str, place: &Range<usize>) {
    let field =
        document().get_element_by_id(id).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(field) = field else { return };
    let _ = field.focus();
    let unit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let _ = field.set_selection_range(unit(place.start), unit(place.end));
}

#[cfg(test)]
mod tests {
    use super::*;
    use mendwell_reader::Note;

    fn note(start: u32, end: u32) -> Note {
        Note { code: "vague".into(), start, end, sure: true }
    }

    #[test]
    fn notes_are_placed_in_the_field_they_are_about() {
        let texts = ["🕊️ Ruth,".to_owned(), "sorry for everything".to_owned()];
        let begins = u32::try_from(utf16(&texts[0]) + 2).unwrap();
        let notes = vec![note(0, 3), note(begins, begins + 5), note(begins - 3, begins + 5)];
        let placed = placed(&texts, &Reading { notes, ..Reading::default() });
        let found: Vec<_> =
            placed.iter().map(|note| (note.field, note.place.clone(), note.words.as_str())).collect();
        assert_eq!(found, [(0, 0..3, "🕊️"), (1, 0..5, "sorry")]);
    }

    #[test]
    fn words_are_found_again_after_something_was_written_before_them() {
        let note = Noted { field: 0, code: "vague".into(), place: 0..5, words: "sorry".into(), sure: true };
        assert_eq!(place_of("sorry, sorry", &note), Some(0..5));
        assert_eq!(place_of("🕊️ so sorry", &note), Some(7..12));
        assert_eq!(place_of("not any more", &note), None);
    }

    #[test]
    fn a_place_that_there_is_not_is_empty() {
        assert_eq!(part("ab", &(1..9)), "b");
        assert_eq!(part("ab", &(7..9)), "");
        #[allow(clippy::reversed_empty_ranges, reason = "it came from another module")]
        let backwards = 2..1;
        assert_eq!(part("ab", &backwards), "");
    }
}
