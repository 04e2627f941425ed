//! What the client keeps beside the facts: drafts, and how the device is set.

use super::disk::{Writer, goes_on, harm};
use crate::{Memory, Person};
use mendwell_client::{Device, DraftOf, Harm, Reply, Request};
use mendwell_domain::{Body, Part};
use mendwell_platform::{Shelf, Storage as _};

/// A draft, as it is after opening.
pub fn draft(bytes: &[u8]) {
    let writer = Writer::new();
    let key = [b"l".as_slice(), writer.letter.bytes()].concat();
    writer.put(Shelf::Draft, &key, bytes);
    let mut person = writer.person.restarted();

    // Read a second time, as docs/FORMATS.md has it.
    let stored = bytes.strip_prefix(&[1]).and_then(|rest| postcard::from_bytes::<(DraftOf, Body)>(rest).ok());
    let shown = person.reads(writer.letter);
    match stored.filter(|(of, _)| *of == DraftOf::Letter(writer.letter)) {
        None => {
            assert_eq!(harm(&mut person), [Harm::Draft], "what cannot be read is named");
            assert_eq!(shown.body.text(), "kept");
            let kept = pollster::block_on(person.disk.read(Shelf::Draft)).unwrap().remove(0).1;
            person.writes(writer.letter, Part::Free, "written over it").unwrap();
            assert!(person.disk.contains(&kept), "what cannot be read is not replaced");
        }
        Some((_, body)) => {
            assert_eq!(harm(&mut person), []);
            assert_eq!(shown.body, body, "a draft is shown before what was kept");
        }
    }
    goes_on(person.disk, bytes);
}

/// How the device is set.
pub fn device(bytes: &[u8]) {
    let set = |bytes: Vec<u8>| {
        let disk = Memory::default();
        disk.tamper(|records| drop(records.insert((Shelf::Device, Vec::new()), bytes)));
        disk
    };
    let read = |disk: &Memory| match Person::with_disk(disk.clone(), 4).ask(Request::Status) {
        Ok(Reply::Status { device, .. }) => device,
        other => panic!("a status was expected, not {other:?}"),
    };
    let device: Device = read(&set(bytes.to_vec()));
    let disk = set(Vec::new());
    Person::with_disk(disk.clone(), 4).ask(Request::SetDevice(device)).unwrap();
    assert_eq!(read(&disk), device, "what was read is set and read again");
    if bytes.first() != Some(&1) {
        assert_eq!(device, Device::default(), "an unknown version is not guessed");
    }
}
