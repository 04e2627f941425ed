//! What crosses to the client: from the page to its worker and back, and from a terminal.

use super::disk::{Writer, harm};
use crate::Person;
use mendwell_client::{ClientError, Failure, Reply, Request};
use mendwell_domain::Command;
use mendwell_vault::VaultError;

/// What comes back over the same way.
type Answer = Result<Reply, Failure>;

/// A request as the worker gets it.
pub fn request(bytes: &[u8]) {
    let Ok(read) = postcard::from_bytes::<Request>(bytes) else { return };
    let written = postcard::to_allocvec(&read).unwrap();
    assert!(written.len() <= bytes.len());
    let again: Request = postcard::from_bytes(&written).unwrap();
    assert_eq!(postcard::to_allocvec(&again).unwrap(), written, "what was read is written and read again");

    let changes_key = matches!(read, Request::ChangePassphrase { .. });
    let erases = matches!(read, Request::Erase);
    let mut person = Writer::new().person;
    let answer: Answer = person.ask(read).map_err(|error| Failure::from(&error));
    let crossed: Answer = postcard::from_bytes(&postcard::to_allocvec(&answer).unwrap()).unwrap();
    assert_eq!(crossed, answer, "the page reads what the worker answered");

    let mut person = Person::with_disk(person.disk, 2);
    match person.ask(Request::Unlock { passphrase: Person::PASSPHRASE.into() }) {
        Ok(_) => assert_eq!(harm(&mut person), [], "no request harms what is kept"),
        Err(ClientError::NoVault) => assert!(erases),
        Err(ClientError::Vault(VaultError::WrongPassphrase)) => assert!(changes_key),
        Err(other) => panic!("the vault does not open: {other}"),
    }
}

/// An answer as the page gets it.
pub fn reply(bytes: &[u8]) {
    let Ok(read) = postcard::from_bytes::<Answer>(bytes) else { return };
    let written = postcard::to_allocvec(&read).unwrap();
    assert!(written.len() <= bytes.len());
    assert_eq!(postcard::from_bytes(&written), Ok(read), "what was read is written and read again");
}

/// A command as `mendwell do` reads it.
pub fn command(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(read) = serde_json::from_str::<Command>(text) else { return };
    let written = serde_json::to_string(&read).unwrap();
    assert_eq!(serde_json::from_str::<Command>(&written).unwrap(), read, "what was read is written again");

    let mut person = Writer::new().person;
    let facts = person.does(read).unwrap_or_default();
    let mut person = person.restarted();
    let Ok(Reply::Entries(entries)) = person.ask(Request::Export) else { panic!("no archive") };
    let last = entries.iter().skip(entries.len().saturating_sub(facts.len()));
    assert!(last.map(|entry| &entry.fact).eq(&facts), "what was done is there after a restart");
    assert_eq!(harm(&mut person), []);
}
