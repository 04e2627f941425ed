//! What must hold for any bytes at all, as `crates/testkit/src/decoders.rs` has it for everything else.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expected by failing")]
#![allow(unreachable_pub, reason = "`fuzz/` uses this file too")]

use mendwell_wire::{
    Append, Appended, Claimed, Claims, Create, Done, DropBody, Frame, Heal, Health, Hello, LogState,
    OpenMailbox, Opened, Page, PutClaim, Read, ReadClaims, ReadWelcome, Refused, Welcomed, from_frame, pad,
    to_frame, unpad,
};
use serde::{Serialize, de::DeserializeOwned};

/// A decoder's name, which is the name of its folder in `fuzz/corpus`, and what must hold for any bytes.
pub type Decoder = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: [Decoder; 3] = [("wire-frame", frame), ("wire-message", message), ("wire-padding", padding)];

/// Every message that is sent as JSON.
const MESSAGES: [fn(&[u8]); 19] = [
    json::<Create>,
    json::<LogState>,
    json::<Append>,
    json::<Appended>,
    json::<Read>,
    json::<Page>,
    json::<DropBody>,
    json::<Done>,
    json::<Heal>,
    json::<OpenMailbox>,
    json::<Opened>,
    json::<PutClaim>,
    json::<Claimed>,
    json::<ReadClaims>,
    json::<Claims>,
    json::<ReadWelcome>,
    json::<Welcomed>,
    json::<Refused>,
    json::<Health>,
];

/// A frame of the live feed, from either side.
pub fn frame(bytes: &[u8]) {
    framed::<Hello>(bytes);
    framed::<Frame>(bytes);
}

fn framed<T: Serialize + DeserializeOwned>(bytes: &[u8]) {
    let Ok(read) = from_frame::<T>(bytes) else { return };
    let written = to_frame(&read).unwrap();
    // A number may be written longer than needed: then it is not the same bytes again.
    assert!(written.len() <= bytes.len());
    let again: T = from_frame(&written).unwrap();
    assert_eq!(to_frame(&again).unwrap(), written, "what was read is written and read again");
}

/// A message over HTTP, from either side.
pub fn message(bytes: &[u8]) {
    MESSAGES.iter().for_each(|read| read(bytes));
    if let Ok(refused) = serde_json::from_slice::<Refused>(bytes)
        && let Some(refusal) = refused.refusal()
    {
        assert_eq!(refusal.code(), refused.code, "a refusal is none but the one it names");
    }
}

fn json<T: Serialize + DeserializeOwned>(bytes: &[u8]) {
    let Ok(read) = serde_json::from_slice::<T>(bytes) else { return };
    let written = serde_json::to_vec(&read).unwrap();
    let again: T = serde_json::from_slice(&written).unwrap();
    assert_eq!(serde_json::to_vec(&again).unwrap(), written, "what was read is written and read again");
}

/// Padded content, after opening.
pub fn padding(bytes: &[u8]) {
    if let Ok(content) = unpad(bytes) {
        assert!(bytes.starts_with(content));
    }
    if let Ok(padded) = pad(bytes, 16) {
        assert_eq!(unpad(&padded), Ok(bytes));
    }
}
