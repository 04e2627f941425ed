/// One bound on a request: the number, its unit in words, and where the number comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limit {
    /// A stable name, for tables and tests.
    pub name: &'static str,
    /// What is bounded and in which unit, as it reads in a message.
    pub words: &'static str,
    /// The largest value allowed, in the unit of `words`.
    pub max: usize,
    /// Why this number and not another.
    pub derivation: &'static str,
}

impl Limit {
    /// Whether `value`, in the unit of `words`, is within the limit.
    #[must_use]
    pub const fn allows(&self, value: usize) -> bool {
        value <= self.max
    }
}

/// Bytes of path and query in a request.
pub const URI_BYTES: Limit = Limit {
    name: "uri_bytes",
    words: "bytes of path and query",
    max: 2048,
    derivation: "the app's longest file name is under 100 bytes; 2048 is what every proxy passes",
};

/// Bytes of a request's head: its first line and all header fields.
pub const HEAD_BYTES: Limit = Limit {
    name: "head_bytes",
    words: "bytes of request line and headers",
    max: 8192,
    derivation: "a browser sends about 1 KiB, and there are no cookies; 8 KiB is the least buffer",
};

/// Header fields in a request.
pub const HEAD_FIELDS: Limit = Limit {
    name: "head_fields",
    words: "header fields",
    max: 64,
    derivation: "a browser sends about 20 and a chain of proxies about 10 more; twice that",
};

/// Bytes of body in a request for a file of the app.
pub const BODY_BYTES: Limit = Limit {
    name: "body_bytes",
    words: "bytes of body in a request for the app",
    max: 0,
    derivation: "the app is only fetched",
};

/// Bytes of body in a request of the protocol.
pub const REQUEST_BYTES: Limit = Limit {
    name: "request_bytes",
    words: "bytes of body in a request of the protocol",
    max: 1_490_000,
    derivation: "base64url of the largest record (1,398,102) and the largest welcome (87,382), and 4 KiB of fields",
};

/// Bytes of a record's sealed body.
pub const RECORD_BYTES: Limit = Limit {
    name: "record_bytes",
    words: "bytes of a sealed body",
    max: 1_048_576,
    derivation: "the largest size of a body: 200,000 characters of four bytes, sealed",
};

/// Bytes of a sealed welcome.
pub const WELCOME_BYTES: Limit = Limit {
    name: "welcome_bytes",
    words: "bytes of a sealed welcome",
    max: 65_536,
    derivation: "a tree of about fifty leaves at 1 KB each; circles have two to a handful of people",
};

/// Bytes of a sealed claim.
pub const CLAIM_BYTES: Limit = Limit {
    name: "claim_bytes",
    words: "bytes of a sealed claim",
    max: 16_384,
    derivation: "key packages of ten devices at 1 KB each, a name, and sealing",
};

/// Claims in a mailbox.
pub const CLAIMS: Limit = Limit {
    name: "claims",
    words: "claims in a mailbox",
    max: 16,
    derivation: "one is meant; a few retries from other devices; more means that the link is known",
};

/// Hours a mailbox lives, from its opening and again from a welcome.
pub const MAILBOX_HOURS: Limit = Limit {
    name: "mailbox_hours",
    words: "hours a mailbox is kept",
    max: 336,
    derivation: "an invitation expires after 14 days",
};

/// Records in a page.
pub const PAGE_RECORDS: Limit = Limit {
    name: "page_records",
    words: "records in a page",
    max: 256,
    derivation: "a day of two people at most; 256 records of the smallest size are 350 kB of JSON",
};

/// Bytes of bodies after which a page takes no further record.
pub const PAGE_BYTES: Limit = Limit {
    name: "page_bytes",
    words: "bytes of bodies after which a page ends",
    max: 1_048_576,
    derivation: "the largest body, so that every page makes progress; a page is at most twice that",
};

/// Bytes of the frame a client sends on the live feed.
pub const HELLO_BYTES: Limit = Limit {
    name: "hello_bytes",
    words: "bytes of a frame from a client",
    max: 128,
    derivation: "a hello has at most 61: version 5, circle 16, epoch 8, token 32",
};

/// Every limit on a request, in the order a request meets them.
pub const LIMITS: [Limit; 13] = [
    HEAD_BYTES,
    HEAD_FIELDS,
    URI_BYTES,
    BODY_BYTES,
    REQUEST_BYTES,
    RECORD_BYTES,
    WELCOME_BYTES,
    CLAIM_BYTES,
    CLAIMS,
    MAILBOX_HOURS,
    PAGE_RECORDS,
    PAGE_BYTES,
    HELLO_BYTES,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_allows_its_maximum_and_not_one_more() {
        for limit in LIMITS {
            assert!(limit.allows(limit.max), "{}", limit.name);
            assert!(!limit.allows(limit.max + 1), "{}", limit.name);
        }
    }

    #[test]
    fn names_are_unique_and_every_limit_says_why() {
        for (at, limit) in LIMITS.iter().enumerate() {
            assert!(LIMITS.iter().skip(at + 1).all(|other| other.name != limit.name), "{}", limit.name);
            assert!(!limit.words.is_empty() && !limit.derivation.is_empty(), "{}", limit.name);
        }
    }

    #[test]
    fn a_longest_address_fits_into_a_head() {
        const { assert!(URI_BYTES.max < HEAD_BYTES.max) }
    }

    #[test]
    fn the_largest_append_fits_into_a_request() {
        let sealed = RECORD_BYTES.max.div_ceil(3) * 4 + WELCOME_BYTES.max.div_ceil(3) * 4;
        assert!(REQUEST_BYTES.allows(sealed + 4096));
    }

    #[test]
    fn what_is_sealed_is_bounded_by_a_size_of_bodies() {
        for limit in [RECORD_BYTES, WELCOME_BYTES, CLAIM_BYTES] {
            assert!(crate::is_bucket(limit.max), "{}", limit.name);
        }
    }
}
