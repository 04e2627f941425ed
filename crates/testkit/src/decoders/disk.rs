//! Records that nobody meant: what is there goes on being there, and a person goes on writing.

use super::sealed;
use crate::{Memory, Person, Seeded};
use mendwell_client::{Harm, Query, Reply, Request, View};
use mendwell_domain::{Command, Fact, LetterId, LetterKind, Name, Part, Relation, Role};
use mendwell_platform::{Shelf, Storage, StorageError};
use mendwell_vault::{Keys, Record};

/// A person who has begun a letter.
pub(super) struct Writer {
    pub(super) person: Person,
    pub(super) letter: LetterId,
}

impl Writer {
    /// The same one every time, so that bytes in a corpus can name the letter.
    pub(super) fn new() -> Self {
        let mut person = Person::new();
        let breach = person.names_breach(Role::Both);
        let letter = person.begins(breach, LetterKind::Unsent);
        person.keeps(letter, Part::Free, "kept").unwrap();
        Self { person, letter }
    }

    /// Puts a record on the disk, sealed for its place.
    pub(super) fn put(&self, shelf: Shelf, key: &[u8], plain: &[u8]) {
        let header = pollster::block_on(self.person.disk.read(Shelf::Header)).unwrap();
        let (_, header) = header.first().unwrap();
        let keys = Keys::unlock(header, Person::PASSPHRASE).unwrap();
        let sealed = keys.seal(shelf, key, plain, &mut Seeded::new(5)).unwrap();
        self.put_raw(shelf, key.to_vec(), sealed);
    }

    fn put_raw(&self, shelf: Shelf, key: Vec<u8>, value: Vec<u8>) {
        self.person.disk.tamper(|records| drop(records.insert((shelf, key), value)));
    }
}

/// A list of records, put on a disk as they are.
pub fn damaged(bytes: &[u8]) {
    let Ok(records) = postcard::from_bytes::<Vec<Record>>(bytes) else { return };
    let writer = Writer::new();
    for (shelf, key, value) in records {
        // Without its header a vault is lost, and says so: see `header`.
        if let Some(shelf) = shelf_of(shelf).filter(|shelf| *shelf != Shelf::Header) {
            writer.put_raw(shelf, key, value);
        }
    }
    assert!(goes_on(writer.person.disk, bytes), "no record that does not open is in the way of writing");
}

/// A list of records, as a snapshot holds it, is restored.
pub fn restore(bytes: &[u8]) {
    let Ok(records) = postcard::from_bytes::<Vec<Record>>(bytes) else { return };
    let (words, text) = sealed::sheet();
    let file = words.key().snapshot(&records).unwrap();
    assert_eq!(mendwell_vault::open_snapshot(&file, &words).as_ref(), Ok(&records));
    let mut person = Person::with_disk(Memory::default(), 3);
    person.ask(Request::Restore { file, words: text, passphrase: Person::PASSPHRASE.into() }).unwrap();
    goes_on(person.disk, bytes);
}

fn shelf_of(number: u8) -> Option<Shelf> {
    Shelf::ALL.into_iter().find(|shelf| shelf.number() == number)
}

/// What could not be read.
pub(super) fn harm(person: &mut Person) -> Vec<Harm> {
    let View::Settings(view) = person.sees(Query::Settings).unwrap() else { panic!("no settings") };
    view.harm
}

/// The records, facts and drafts that could not be read. A damaged segment at the end of the log is told of a second
/// time, by how many facts are not here, when another fact follows it; so gaps are left out here.
fn unread(person: &mut Person) -> Vec<Harm> {
    harm(person).into_iter().filter(|harm| !matches!(harm, Harm::Missing(_))).collect()
}

/// Whatever the disk holds: all of it is shown, what is written now is there after a restart, and what is removed is
/// not. False if writing was refused.
pub(super) fn goes_on(disk: Memory, bytes: &[u8]) -> bool {
    // Fresh identities that no bytes can name before they are drawn: FNV-1a of all of them.
    let fold = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    let mut person = Person::with_disk(disk, bytes.iter().fold(0xcbf2_9ce4_8422_2325, fold));
    person.ask(Request::Unlock { passphrase: Person::PASSPHRASE.into() }).unwrap();

    let before = unread(&mut person);
    let letters = letters(&mut person);
    let (relation, other, role) = (Relation::Friend, Name::default(), Role::Hurt);
    let named = person.does(Command::NameBreach { relation, other, role });
    if named == Err(StorageError::Full.into()) {
        return false;
    }
    let breach = named.unwrap().first().and_then(Fact::breach).unwrap();
    let letter = person.begins(breach, LetterKind::Unsent);
    person.keeps(letter, Part::Free, "still here").unwrap();

    let mut person = person.restarted();
    assert_eq!(person.reads(letter).body.text(), "still here");
    assert_eq!(unread(&mut person), before, "writing harms nothing");

    for letter in &letters {
        person.does(Command::RemoveLetter { letter: *letter }).unwrap();
    }
    let mut person = person.restarted();
    let Ok(Reply::Entries(entries)) = person.ask(Request::Export) else { panic!("no archive") };
    let words = entries.iter().filter(|entry| !entry.fact.removes()).filter_map(|entry| entry.fact.letter());
    assert_eq!(words.filter(|letter| letters.contains(letter)).count(), 0, "what was removed is gone");
    assert_eq!(person.reads(letter).body.text(), "still here");
    assert!(unread(&mut person).len() <= before.len(), "removing harms nothing");
    true
}

/// Every letter, each shown once, as is every other view.
fn letters(person: &mut Person) -> Vec<LetterId> {
    person.sees(Query::Today).unwrap();
    person.sees(Query::Notes).unwrap();
    let View::Acknowledge(view) = person.sees(Query::Acknowledge).unwrap() else { panic!("no room") };
    for letter in &view.letters {
        let first = person.reads(letter.id).versions.first().map(|version| version.id);
        if first.is_some() {
            person.sees(Query::Compare(letter.id, first, None)).unwrap();
        }
    }
    view.letters.iter().map(|letter| letter.id).collect()
}
