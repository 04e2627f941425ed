//! Writing a letter: a sheet of parts, each with its question, help and openers. It keeps itself.

use super::feelings::Feelings;
use super::letter_state;
use super::margin_notes::{Beside, HelpFolded, OwnField};
use crate::app::Shared;
use crate::dates;
use crate::keeping::{Typed, Written, keep_while_writing, too_long};
use crate::margin::{About, Margin, Read};
use crate::parts::{Confirm, Head, Icon, focus_field, shown_once};
use crate::screen::Screen;
use crate::texts::{about, has, other, t, tv};
use leptos::prelude::*;
use mendwell_client::{DraftOf, Query, View};
use mendwell_domain::{
    Body, Command, Feeling, Given, LetterId, LetterKind, LetterSummary, LetterView, Part, Words,
};

/// The words on the sheet. Typing changes only the signal of its own part.
#[derive(Clone, Copy)]
struct Sheet {
    parts: StoredValue<Vec<(Part, Typed)>>,
    feelings: RwSignal<Vec<Feeling>>,
}

impl Sheet {
    fn of(view: &LetterView) -> Self {
        let part = |part: &Part| (*part, Typed::new(view.body.part(*part)));
        let parts = StoredValue::new(view.parts.iter().map(part).collect());
        Self { parts, feelings: RwSignal::new(view.body.feelings.clone()) }
    }

    /// Its fields, as they are read.
    fn read(self) -> Vec<Read> {
        let read = |(part, text): (Part, Typed)| Read { id: field_id(part), text };
        self.parts.get_value().into_iter().map(read).collect()
    }

    /// Tracks every change.
    fn track(self) {
        self.parts.with_value(|parts| parts.iter().for_each(|(_, text)| text.track()));
        self.feelings.track();
    }

    /// The words now; none once the screen is gone.
    fn body(self) -> Option<Written> {
        let texts = self.parts.try_get_value()?;
        let texts: Vec<(Part, String)> =
            texts.into_iter().map(|(part, text)| Some((part, text.now()?))).collect::<Option<_>>()?;
        let feelings = self.feelings.try_get_untracked()?;
        let parts = texts.into_iter().map(|(part, text)| Words::new(text).map(|words| (part, words)));
        Some(parts.collect::<Result<_, _>>().map(|parts| Body { parts, feelings }))
    }

    /// The words to keep now; otherwise says why there is nothing to keep.
    fn to_keep(self, shared: Shared) -> Option<Body> {
        match self.body()? {
            Ok(body) if body.is_blank() => shared.say(t("write-empty")),
            Ok(body) => return Some(body),
            Err(_) => shared.fail(&too_long()),
        }
        None
    }
}

/// The composer.
#[component]
pub(super) fn Letter(id: LetterId) -> impl IntoView {
    let shared = Shared::get();
    shown_once(Query::Letter(id), move |view| match view {
        View::Letter(mut view) => {
            view.body = shared.unkept(DraftOf::Letter(id)).unwrap_or(view.body);
            view! { <Composer view/> }.into_any()
        }
        _ => ().into_any(),
    })
}

#[component]
fn Composer(view: LetterView) -> impl IntoView {
    let shared = Shared::get();
    let letter = view.summary.clone();
    let sheet = Sheet::of(&view);
    keep_while_writing(shared, DraftOf::Letter(letter.id), move || sheet.track(), move || sheet.body());
    let who = other(letter.relation, &letter.other);
    let key = format!("kind-{}", letter.kind.key());
    let own = letter.kind.stays_with_writer();
    let begun = if own { "write-own-begun" } else { "write-draft-to" };
    let dated = tv(begun, &[("other", &who), ("day", &dates::say(letter.begun_on))]);
    let margin = Margin::watch(
        shared,
        DraftOf::Letter(letter.id),
        About::letter(letter.kind, view.role),
        sheet.read(),
        view.waved.iter().copied().collect(),
    );
    let parts = sheet.parts.get_value().into_iter().enumerate().map(|(number, (part, text))| {
        view! { <PartField letter=letter.clone() number part text feelings=sheet.feelings margin/> }
    });
    view! {
        <Head title=t(&key) lead=about(&format!("{key}.lead"), letter.relation, &letter.other)/>
        <Notices letter=letter.clone()/>
        <article class="letter composer">
            <p class="dated">{dated}</p>
            {parts.collect_view()}
        </article>
        <div class="beside"><Beside margin/><Actions letter sheet margin/></div>
    }
}

/// What is good to know about this letter now.
#[component]
fn Notices(letter: LetterSummary) -> impl IntoView {
    let shared = Shared::get();
    let id = letter.id;
    let held = letter.held_until.map(|_| {
        let key = if letter.hold_over { "write-rested" } else { "write-held" };
        view! {
            <div class="banner"><Icon name="moon"/><p>{t(key)}</p>
                <button class="button plain" type="button" on:click=move |event| {
                    shared.command(Command::EndHold { letter: id }, |_| {});
                    let target = event_target::<web_sys::HtmlElement>(&event);
                    if let Some(banner) = target.parent_element() { banner.remove(); }
                }>{t("write-held.open")}</button>
            </div>
        }
    });
    let given = letter.given.filter(|_| letter.kind == LetterKind::Door).map(|(day, _)| {
        let other = other(letter.relation, &letter.other);
        view! { <div class="banner"><p>{tv("write-door-again", &[("other", &other), ("day", &dates::say(day))])}</p></div> }
    });
    view! { {held}{given} }
}

/// One part: its question above, its words in the person's voice, help and openers a tap away.
#[component]
fn PartField(
    letter: LetterSummary,
    /// Its number on the sheet.
    number: usize,
    part: Part,
    text: Typed,
    feelings: RwSignal<Vec<Feeling>>,
    margin: Margin,
) -> impl IntoView {
    let key = format!("part-{}-{}", letter.kind.key(), part.key());
    let field = field_id(part);
    let hint = format!("{field}-ask");
    let say = |attribute: &str| about(&format!("{key}.{attribute}"), letter.relation, &letter.other);
    let openers =
        ["open1", "open2", "open3"].into_iter().filter(|a| has(&format!("{key}.{a}"))).map(|attribute| {
            let words = say(attribute);
            // The dots never stand alone on a line.
            let opener = words.replace(" …", "\u{a0}…");
            let begin = move |_| {
                text.change(|text| append(text, &words, " "));
                go_on_in(part);
            };
            view! { <button class="chip" type="button" on:click=begin>{opener}</button> }
        });
    let add = move |words: String| {
        text.change(|text| append(text, &words, " "));
        go_on_in(part);
    };
    view! {
        <section class="part">
            <label class="label" for=field.clone()>{t(&key)}</label>
            <p class="quiet" id=hint.clone()>{say("ask")}</p>
            <OwnField margin field=number id=field class="sheet-field" rows=2 text described_by=hint/>
            <details class="fold">
                <summary>{t("write-help")}<span class="vh">": "{t(&key)}</span></summary>
                <div class="stack tight">
                    <p>{say("help")}</p>
                    <p class="quiet">{t("write-openers")}</p>
                    <div class="chips">{openers.collect_view()}</div>
                </div>
            </details>
            {(part == Part::Feelings).then(|| view! { <Feelings taken=feelings add/> })}
        </section>
    }
}

fn field_id(part: Part) -> String {
    format!("part-{}", part.key())
}

/// To the field that words were just put into: one writes on there, and a screen reader says what it holds now.
fn go_on_in(part: Part) {
    focus_field(&field_id(part));
}

/// Adds an opener or words to a text, apart from what is there.
fn append(text: &mut String, words: &str, after: &str) {
    let words = words.trim_end_matches('…').trim_end();
    if !text.trim().is_empty() && !text.ends_with(char::is_whitespace) {
        text.push(' ');
    }
    text.push_str(words);
    text.push_str(after);
}

/// What can be done with the letter. One filled button.
#[component]
fn Actions(letter: LetterSummary, sheet: Sheet, margin: Margin) -> impl IntoView {
    let shared = Shared::get();
    let id = letter.id;
    let standing = letter_state::state(&letter);
    let keep = move |after: fn(Shared, LetterId)| {
        let Some(body) = sheet.to_keep(shared) else { return };
        shared.command(Command::KeepVersion { letter: id, body }, move |_| after(shared, id));
    };
    let hold = move |_| {
        keep(|shared, letter| {
            shared.command(Command::HoldLetter { letter }, move |_| {
                shared.say_undoable(t("write-hold-done"), Command::EndHold { letter });
                shared.back();
            });
        });
    };
    let version = move |_| keep(|shared, _| shared.say(t("write-keep-done")));
    let read = move |_| {
        shared.flush();
        shared.go(Screen::Read(id));
    };
    view! {
        <div class="stack tight">
            <button class="button main wide" type="button" on:click=hold><Icon name="moon"/>{t("write-hold")}</button>
            <button class="button side wide" type="button" on:click=read><Icon name="eye"/>{t("write-read")}</button>
            <p class="quiet">{t("write-kept-here")}</p>
            <p class="quiet">{standing}</p>
            <div class="row flush">
                <button class="button plain" type="button" on:click=version>{t("write-keep")}</button>
                <button class="button plain" type="button" on:click=move |_| { shared.flush(); shared.go(Screen::Versions(id)) }>{t("write-versions")}</button>
                <button class="button plain" type="button" on:click=move |_| { shared.flush(); shared.go(Screen::Pause) }>{t("write-pause")}</button>
            </div>
            <More letter sheet/>
            <HelpFolded margin/>
        </div>
    }
}

/// Giving and removing, a tap further.
#[component]
fn More(letter: LetterSummary, sheet: Sheet) -> impl IntoView {
    let shared = Shared::get();
    let asking = RwSignal::new(false);
    let id = letter.id;
    let own = letter.kind == LetterKind::Unsent;
    let (remove_key, remove_ask) =
        if own { ("write-let-go", "write-let-go-ask") } else { ("write-remove", "write-remove-ask") };
    let remove = move |()| {
        shared.command(Command::RemoveLetter { letter: id }, move |_| {
            shared.trail.update(|trail| {
                trail.forget(|s| [Screen::Letter(id), Screen::Read(id), Screen::Versions(id)].contains(&s));
            });
            shared.say(t("write-removed"));
        });
    };
    let give = move |way: Given| {
        let Some(body) = sheet.to_keep(shared) else { return };
        shared.command(Command::KeepVersion { letter: id, body }, move |_| {
            shared.command(Command::NoteGiven { letter: id, way }, move |_| {
                shared.say_undoable(t("write-given-ask.done"), Command::TakeBackGiven { letter: id });
                shared.back();
            });
        });
    };
    let ways: &[(Given, &str)] = if letter.kind == LetterKind::Talk {
        &[(Given::Talked, "write-given-ask.talked")]
    } else {
        &[(Given::Aloud, "write-given-ask.aloud"), (Given::Handed, "write-given-ask.handed")]
    };
    let ways = ways.iter().map(|(way, key)| {
        view! { <button class="button side" type="button" on:click=move |_| give(*way)>{t(key)}</button> }
    });
    let ways = ways.collect_view();
    view! {
        <details class="fold">
            <summary>{t("write-more")}</summary>
            <div class="stack tight">
                {(!own).then(|| view! {
                    <p>{about("write-given-ask", letter.relation, &letter.other)}</p>
                    {ways}
                })}
                <button class="button plain" type="button" on:click=move |_| asking.set(true)>{t(remove_key)}</button>
            </div>
        </details>
        <Confirm open=asking title=t(remove_ask) lead=t(&format!("{remove_ask}.lead")) yes=t(&format!("{remove_ask}.yes"))
            no=t(&format!("{remove_ask}.no")) confirmed=remove/>
    }
}
