use crate::bytes::fixed_bytes;

fixed_bytes! {
    /// Names a circle at a host: 16 random bytes, chosen by who creates it.
    CircleId, 16, hidden
}

fixed_bytes! {
    /// Names an append: 16 random bytes, unique within a circle, so that a retry is known as one.
    Nonce, 16, shown
}

fixed_bytes! {
    /// Names one life of a log: 16 random bytes. A restored or newly begun log has another.
    Generation, 16, shown
}

fixed_bytes! {
    /// Names a mailbox: 16 random bytes that stand in an invitation. Who knows it may put a claim.
    MailboxId, 16, hidden
}

fixed_bytes! {
    /// SHA-256 of a stored body. Each sealed body holds a fresh random nonce, so equal content has unequal digests.
    Digest, 32, shown
}

fixed_bytes! {
    /// SHA-256 over a header and all before it; see [`Header::chain`](crate::Header::chain).
    ChainHash, 32, shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_text_and_frames_are_bare_bytes() {
        let nonce = Nonce::new([7; 16]);
        assert_eq!(serde_json::to_string(&nonce).unwrap(), r#""BwcHBwcHBwcHBwcHBwcHBw""#);
        assert_eq!(postcard::to_allocvec(&nonce).unwrap(), [7; 16]);
        assert_eq!(serde_json::from_str::<Nonce>(r#""BwcHBwcHBwcHBwcHBwcHBw""#).unwrap(), nonce);
        assert_eq!(postcard::from_bytes::<Nonce>(&[7; 16]).unwrap(), nonce);
    }

    #[test]
    fn another_length_is_refused_and_not_repeated() {
        for text in [r#""""#, r#""BwcH""#, r#""BwcHBwcHBwcHBwcHBwcHBwc""#, "7", "[7]"] {
            assert!(serde_json::from_str::<Nonce>(text).is_err(), "{text}");
        }
        let error = serde_json::from_str::<Nonce>(r#""MARKED""#).unwrap_err();
        assert!(!error.to_string().contains("MARKED"), "{error}");
    }

    #[test]
    fn ids_that_name_people_s_circles_are_not_shown() {
        assert_eq!(format!("{:?}", CircleId::new([7; 16])), "CircleId(…)");
        assert_eq!(format!("{:?}", MailboxId::new([7; 16])), "MailboxId(…)");
    }
}
