//! One person alone: what they wrote is there again, whatever happens in between.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it expected by failing"
)]

use mendwell_client::{ClientError, DraftOf, Harm, Phase, Query, Reply, Request, View};
use mendwell_domain::{Command, Fact, LetterId, LetterKind, Part, Refusal, Role, Words};
use mendwell_platform::{Shelf, Storage as _, StorageError};
use mendwell_testkit::{Memory, Person, Seeded};
use mendwell_vault::{Keys, VaultError};

#[test]
fn a_letter_is_there_again_after_a_restart() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Answerable);
    let letter = person.begins(breach, LetterKind::Account);
    person.writes(letter, Part::Act, "I sold Dad’s watch.").unwrap();
    let mut person = person.restarted();
    let view = person.reads(letter);
    assert_eq!(view.body.text(), "I sold Dad’s watch.");
    assert!(view.summary.draft);

    person.keeps(letter, Part::Act, "I sold Dad’s watch and lied.").unwrap();
    let view = person.restarted().reads(letter);
    assert_eq!((view.body.text().as_str(), view.versions.len()), ("I sold Dad’s watch and lied.", 1));
    assert!(!view.summary.draft, "the draft went with the version that kept it");
}

#[test]
fn the_breach_in_own_words_is_a_draft_until_told() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let of = DraftOf::Breach(breach);
    person.ask(Request::SaveDraft { of, body: Person::body(Part::Free, "He lied") }).unwrap();
    let mut person = person.restarted();
    let View::Acknowledge(view) = person.sees(Query::Acknowledge).unwrap() else { panic!() };
    assert_eq!(view.breaches[0].words.as_str(), "He lied");
    let words = Words::new("He lied to me in June.").unwrap();
    person.does(Command::TellBreach { breach, words }).unwrap();
    let View::Acknowledge(view) = person.restarted().sees(Query::Acknowledge).unwrap() else { panic!() };
    assert_eq!(view.breaches[0].words.as_str(), "He lied to me in June.");
}

#[test]
fn a_locked_vault_shows_nothing() {
    let mut person = Person::new();
    person.ask(Request::Lock).unwrap();
    assert_eq!(person.sees(Query::Today), Err(ClientError::Locked));
    assert_eq!(person.ask(Request::Snapshot), Err(ClientError::Locked));
    let wrong = person.ask(Request::Unlock { passphrase: "something else".into() });
    assert_eq!(wrong, Err(VaultError::WrongPassphrase.into()));
    let Ok(Reply::Status { phase, .. }) = person.ask(Request::Status) else { panic!() };
    assert_eq!(phase, Phase::Locked);
}

#[test]
fn the_passphrase_changes_only_with_the_old_one() {
    let mut person = Person::new();
    let (old, new) = (Person::PASSPHRASE.to_owned(), "another good one".to_owned());
    let wrong = Request::ChangePassphrase { old: "not the old one".into(), new: new.clone() };
    assert_eq!(person.ask(wrong), Err(VaultError::WrongPassphrase.into()));
    person.ask(Request::ChangePassphrase { old: old.clone(), new: new.clone() }).unwrap();
    person.ask(Request::Lock).unwrap();
    assert!(person.ask(Request::Unlock { passphrase: old }).is_err());
    person.ask(Request::Unlock { passphrase: new }).unwrap();
}

#[test]
fn nothing_readable_is_on_the_disk() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Unsent);
    person.writes(letter, Part::Free, "MARKER-draft").unwrap();
    person.keeps(letter, Part::Free, "MARKER-version").unwrap();
    for marker in ["MARKER", "Ruth", Person::PASSPHRASE] {
        assert!(!person.disk.contains(marker.as_bytes()), "{marker}");
    }
}

#[test]
fn a_removed_letter_is_in_no_export() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Unsent);
    let stays = person.begins(breach, LetterKind::Unsent);
    person.keeps(stays, Part::Free, "stays").unwrap();
    for n in 0..600 {
        person.keeps(letter, Part::Free, &format!("MARKER {n}")).unwrap();
    }
    person.writes(letter, Part::Free, "MARKER draft").unwrap();
    person.does(Command::RemoveLetter { letter }).unwrap();
    let mut person = person.restarted();
    let Ok(Reply::Entries(entries)) = person.ask(Request::Export) else { panic!() };
    assert!(!entries.iter().any(|entry| entry.fact.letter() == Some(letter) && !entry.fact.removes()));
    assert_eq!(person.reads(stays).body.text(), "stays");
    assert_eq!(person.sees(Query::Letter(letter)), Err(Refusal::UnknownLetter.into()));
}

#[test]
fn a_removed_worry_or_promise_is_in_no_export_and_comes_not_back() {
    let mut person = Person::new();
    let thing = |facts: Vec<Fact>| facts.first().and_then(Fact::thing).unwrap();
    let words = |text: &str| Words::new(text).unwrap();
    let stays = thing(person.does(Command::WriteWorry { worry: None, words: words("stays") }).unwrap());
    let worry = thing(person.does(Command::WriteWorry { worry: None, words: words("MARKER") }).unwrap());
    for n in 0..510 {
        let words = words(&format!("MARKER {n}"));
        person.does(Command::WriteWorry { worry: Some(worry), words }).unwrap();
    }
    person.does(Command::RemoveThing { thing: worry }).unwrap();
    let mut person = person.restarted();
    let Ok(Reply::Entries(entries)) = person.ask(Request::Export) else { panic!() };
    assert!(!entries.iter().any(|entry| entry.fact.thing() == Some(worry) && !entry.fact.removes()));
    let View::Worries(view) = person.sees(Query::Worries).unwrap() else { panic!() };
    assert_eq!(view.worries.iter().map(|worry| worry.id).collect::<Vec<_>>(), [stays]);
    assert_eq!(person.sees(Query::Promise(worry)), Err(Refusal::UnknownThing.into()));
}

/// Everything that a snapshot carries, opened: every record the vault holds.
fn opened_records(person: &mut Person, words: &str) -> Vec<Vec<u8>> {
    let Ok(Reply::File(file)) = person.ask(Request::Snapshot) else { panic!() };
    let words = mendwell_vault::RecoveryWords::parse(words).unwrap();
    mendwell_vault::open_snapshot(&file, &words).unwrap().into_iter().map(|(_, _, plain)| plain).collect()
}

#[test]
fn removed_words_are_in_no_opened_record_wherever_the_segments_end() {
    for facts in 490..=502 {
        let mut person = Person::new();
        let breach = person.names_breach(Role::Hurt);
        let letter = person.begins(breach, LetterKind::Unsent);
        let Ok(Reply::Sheet(words)) =
            person.ask(Request::MakeSheet { passphrase: Person::PASSPHRASE.into() })
        else {
            panic!()
        };
        for n in 0..facts {
            person.keeps(letter, Part::Free, &format!("MARKER {n}")).unwrap();
        }
        let found = |records: Vec<Vec<u8>>| records.iter().any(|r| r.windows(6).any(|w| w == b"MARKER"));
        assert!(found(opened_records(&mut person, &words.join(" "))), "the search can find");
        person.does(Command::RemoveLetter { letter }).unwrap();
        assert!(!found(opened_records(&mut person, &words.join(" "))), "after {facts} versions");
    }
}

#[test]
fn the_words_and_the_file_restore_on_a_new_device() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Impact);
    person.keeps(letter, Part::Facts, "In June you said it was being repaired.").unwrap();
    person.writes(letter, Part::Facts, "a draft on top").unwrap();
    assert_eq!(person.ask(Request::Snapshot), Err(VaultError::NoSheet.into()));
    let Ok(Reply::Sheet(words)) = person.ask(Request::MakeSheet { passphrase: Person::PASSPHRASE.into() })
    else {
        panic!()
    };
    let mut person = person.restarted();
    let Ok(Reply::File(file)) = person.ask(Request::Snapshot) else { panic!() };

    let mut other = Person::with_disk(Memory::default(), 9);
    let restore =
        |words: String| Request::Restore { file: file.clone(), words, passphrase: "a new passphrase".into() };
    assert_eq!(other.ask(restore("zoo ".repeat(24))), Err(VaultError::Words.into()));
    other.ask(restore(words.join(" "))).unwrap();
    let view = other.reads(letter);
    assert_eq!((view.body.text().as_str(), view.versions.len()), ("a draft on top", 1));
    assert_eq!(other.ask(restore(words.join(" "))), Err(ClientError::VaultExists));
    let Ok(Reply::File(again)) = other.ask(Request::Snapshot) else { panic!() };
    assert!(!again.is_empty(), "the same sheet serves the restored vault");
}

#[test]
fn a_full_disk_loses_nothing_and_says_so() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Impact);
    person.keeps(letter, Part::Facts, "first").unwrap();
    person.disk.full_after(Some(0));
    assert_eq!(person.writes(letter, Part::Facts, "second"), Err(StorageError::Full.into()));
    assert_eq!(person.keeps(letter, Part::Facts, "second"), Err(StorageError::Full.into()));
    assert_eq!(person.reads(letter).body.text(), "first", "what is shown is what is stored");
    person.disk.full_after(None);
    person.keeps(letter, Part::Facts, "second").unwrap();
    assert_eq!(person.restarted().reads(letter).versions.len(), 2);
}

#[test]
fn killed_after_any_write_everything_acknowledged_is_there() {
    for commits in 0..12 {
        let mut person = Person::new();
        let breach = person.names_breach(Role::Hurt);
        let letter = person.begins(breach, LetterKind::Unsent);
        person.disk.full_after(Some(commits));
        let mut acknowledged = String::new();
        for n in 0..8 {
            let text = format!("version {n}");
            if person.writes(letter, Part::Free, &text).is_ok() {
                acknowledged.clone_from(&text);
            }
            if person.keeps(letter, Part::Free, &text).is_ok() {
                acknowledged = text;
            }
        }
        person.disk.full_after(None);
        assert_eq!(person.restarted().reads(letter).body.text(), acknowledged, "after {commits} writes");
    }
}

#[test]
fn what_is_damaged_is_named_and_the_rest_is_read() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Unsent);
    person.keeps(letter, Part::Free, "readable").unwrap();
    person.writes(letter, Part::Free, "damaged draft").unwrap();
    person.disk.tamper(|records| {
        for ((shelf, _), value) in records.iter_mut() {
            if *shelf == Shelf::Draft {
                value.truncate(20);
            }
        }
    });
    let mut person = person.restarted();
    assert_eq!(person.reads(letter).body.text(), "readable");
    assert_eq!(harm(&mut person), [Harm::Draft]);
}

/// The records on the draft shelf, as they are.
fn drafts(person: &Person) -> Vec<(Vec<u8>, Vec<u8>)> {
    pollster::block_on(person.disk.read(Shelf::Draft)).unwrap()
}

fn harm(person: &mut Person) -> Vec<Harm> {
    let View::Settings(view) = person.sees(Query::Settings).unwrap() else { panic!() };
    view.harm
}

/// A draft as a later version would write it, sealed for this letter's place.
fn draft_of_a_later_version(person: &Person, letter: LetterId, plain: &[u8]) -> Vec<u8> {
    let header = pollster::block_on(person.disk.read(Shelf::Header)).unwrap();
    let keys = Keys::unlock(&header[0].1, Person::PASSPHRASE).unwrap();
    let key = [b"l".as_slice(), letter.bytes()].concat();
    keys.seal(Shelf::Draft, &key, plain, &mut Seeded::new(7)).unwrap()
}

#[test]
fn an_unreadable_draft_is_kept_when_one_writes_on() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let (letter, other) =
        (person.begins(breach, LetterKind::Unsent), person.begins(breach, LetterKind::Unsent));
    let later = draft_of_a_later_version(&person, letter, b"\x02LATER");
    for (n, unread) in [vec![0; 20], vec![], later].iter().enumerate() {
        person.writes(letter, Part::Free, &format!("before {n}")).unwrap();
        person.disk.tamper(|records| {
            let mut drafts =
                records.iter_mut().filter(|((shelf, key), _)| *shelf == Shelf::Draft && key.len() == 17);
            drafts.next().unwrap().1.clone_from(unread);
        });
        person = person.restarted();
        person.writes(letter, Part::Free, &format!("after {n}")).unwrap();
        person.writes(letter, Part::Free, &format!("and after {n}")).unwrap();
        assert!(drafts(&person).iter().any(|(_, bytes)| bytes == unread), "its bytes are kept as they were");
        person = person.restarted();
        assert_eq!(person.reads(letter).body.text(), format!("and after {n}"));
        assert_eq!(harm(&mut person), vec![Harm::Draft; n + 1], "each is named, again and again");
    }
    person.keeps(letter, Part::Free, "a version").unwrap();
    person.does(Command::RemoveLetter { letter: other }).unwrap();
    assert_eq!(
        (drafts(&person).len(), harm(&mut person).len()),
        (3, 3),
        "what became of others takes nothing"
    );

    let Ok(Reply::Sheet(words)) = person.ask(Request::MakeSheet { passphrase: Person::PASSPHRASE.into() })
    else {
        panic!()
    };
    let words = words.join(" ");
    assert!(
        opened_records(&mut person, &words).contains(&b"\x02LATER".to_vec()),
        "a snapshot has what opens"
    );
    let Ok(Reply::File(file)) = person.ask(Request::Snapshot) else { panic!() };
    let mut restored = Person::with_disk(Memory::default(), 9);
    let passphrase = Person::PASSPHRASE.to_owned();
    restored.ask(Request::Restore { file, words: words.clone(), passphrase }).unwrap();
    assert_eq!(harm(&mut restored), [Harm::Draft]);
    assert!(opened_records(&mut restored, &words).contains(&b"\x02LATER".to_vec()));

    person.does(Command::RemoveLetter { letter }).unwrap();
    assert_eq!((drafts(&person), harm(&mut person)), (vec![], vec![]), "they go with their letter");
}

#[test]
fn an_unreadable_draft_outlives_a_version_kept_over_it() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Unsent);
    person.writes(letter, Part::Free, "a draft").unwrap();
    person.disk.tamper(|records| {
        let mut drafts = records.iter_mut().filter(|((shelf, _), _)| *shelf == Shelf::Draft);
        drafts.next().unwrap().1.truncate(30);
    });
    let mut person = person.restarted();
    let before = drafts(&person);
    person.keeps(letter, Part::Free, "a version").unwrap();
    assert_eq!((drafts(&person), harm(&mut person.restarted())), (before, vec![Harm::Draft]));
}

#[test]
fn a_clock_that_is_wrong_loses_nothing() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Account);
    person.keeps(letter, Part::Act, "words").unwrap();
    person.does(Command::HoldLetter { letter }).unwrap();
    person.clock.pass(-40_000);
    assert!(!person.reads(letter).summary.hold_over);
    person.clock.pass(90_000);
    assert!(person.reads(letter).summary.hold_over);
    person.does(Command::EndHold { letter }).unwrap();
}

#[test]
fn erasing_leaves_an_empty_device() {
    let mut person = Person::new();
    person.names_breach(Role::Hurt);
    person.ask(Request::Erase).unwrap();
    let Ok(Reply::Status { phase, device }) = person.ask(Request::Status) else { panic!() };
    assert_eq!((phase, device), (Phase::Empty, Default::default()));
    assert!(!person.disk.contains(b"MNDW"));
}

#[test]
fn a_hundred_thousand_characters_of_any_kind_are_kept() {
    let mut person = Person::new();
    let breach = person.names_breach(Role::Hurt);
    let letter = person.begins(breach, LetterKind::Unsent);
    let text: String = "ñ👩‍👧‍👦\u{202e}\u{0}z̀́ \n".chars().cycle().take(100_000).collect();
    person.keeps(letter, Part::Free, &text).unwrap();
    assert_eq!(person.restarted().reads(letter).body.part(Part::Free), text);
}
