//! What must hold for any bytes at all, as `crates/testkit/src/decoders.rs` has it for everything else.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expected by failing")]
#![allow(unreachable_pub, reason = "`fuzz/` uses this file too")]

use mendwell_circle::{Claiming, Invitation, Link, RecordKeys, Share, Staged};
use mendwell_wire::Body;

const KEYS: &str = include_str!("../frozen/keys.hex");
const RECORD: &str = include_str!("../frozen/record.hex");
const LINK: &str = include_str!("../frozen/link.hex");
const INVITATION: &str = include_str!("../frozen/invitation.hex");
const CLAIMING: &str = include_str!("../frozen/claiming.hex");
const SHARE: &str = include_str!("../frozen/share.hex");

/// A decoder's name, which is the name of its folder in `fuzz/corpus`; what must hold for any bytes; and the bytes that are
/// frozen, from which others may be made.
pub type Decoder = (&'static str, fn(&[u8]), fn() -> Vec<u8>);

/// All of them.
pub const ALL: [Decoder; 5] = [
    ("circle-record", record, || unhex(RECORD)),
    ("circle-link", link, || unhex(LINK)),
    ("circle-claim", claim, claiming),
    ("circle-share", share, || unhex(SHARE)),
    ("circle-staged", staged, on_its_way),
];

/// A record of the frozen epoch, as the host gives it.
pub fn record(bytes: &[u8]) {
    let keys = RecordKeys::from_bytes(&unhex(KEYS)).unwrap();
    let record = Body::new(bytes.to_vec());
    let opened = keys.open(0, [5; 16], &record).is_ok();
    assert_eq!(opened, bytes == unhex(RECORD), "only the untouched record opens");
    assert!(keys.open(0, [6; 16], &record).is_err(), "under its own id only");
    assert!(keys.open(1, [5; 16], &record).is_err(), "in its own epoch only");
}

/// A link, as somebody pasted it.
pub fn link(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(read) = Link::parse(text) else { return };
    assert!((1..=255).contains(&read.host.len()));
    let fragment = read.fragment();
    assert!(text.contains(fragment.as_str()), "there is one text for a link");
    assert_eq!(Link::parse(&format!("https://host.example/#{}", *fragment)), Ok(read));
}

/// A claim out of the mailbox of the frozen invitation.
pub fn claim(bytes: &[u8]) {
    let invitation = Invitation::from_bytes(&unhex(INVITATION)).unwrap();
    let read = invitation.read(bytes).is_ok();
    assert_eq!(read, bytes == claiming(), "only the untouched claim is read");
}

fn claiming() -> Vec<u8> {
    Claiming::from_bytes(&unhex(CLAIMING)).unwrap().claim().to_vec()
}

/// What one's own other device shares, after opening.
pub fn share(bytes: &[u8]) {
    let Ok(read) = Share::from_bytes(bytes) else { return };
    let written = read.to_bytes().unwrap();
    assert!(written.len() <= bytes.len());
    assert_eq!(Share::from_bytes(&written), Ok(read.clone()), "what was read is written and read again");
    if let Ok(circle) = read.circle() {
        let (id, members) = (circle.id(), circle.members());
        assert_eq!((read.circle().unwrap().id(), read.circle().unwrap().members()), (id, members));
    }
    if let Ok(keys) = read.keys() {
        let again = RecordKeys::from_bytes(&keys.to_bytes().unwrap()).unwrap();
        assert!(again.epochs().eq(keys.epochs()));
    }
    if let Ok(Some(on_its_way)) = read.staged() {
        staged(&on_its_way.to_bytes().unwrap());
    }
}

/// A commit that is on its way, after opening.
pub fn staged(bytes: &[u8]) {
    let Ok(read) = Staged::from_bytes(bytes) else { return };
    let written = read.to_bytes().unwrap();
    assert!(written.len() <= bytes.len());
    assert_eq!(Staged::from_bytes(&written), Ok(read.clone()), "what was read is written and read again");
    assert_eq!(read.take(read.commit()).is_ok(), read.after().is_ok(), "its echo is taken");
    assert!(read.take(&[read.commit(), &[0]].concat()).is_err(), "and no other record");
}

fn on_its_way() -> Vec<u8> {
    let share = Share::from_bytes(&unhex(SHARE)).unwrap();
    share.staged().unwrap().unwrap().to_bytes().unwrap().to_vec()
}

fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.trim().as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}
