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

/// Bytes of a request's body.
pub const BODY_BYTES: Limit = Limit {
    name: "body_bytes",
    words: "bytes of body",
    max: 0,
    derivation: "nothing is sent to the host yet: it only hands out the app",
};

/// Every limit on a request, in the order a request meets them.
pub const LIMITS: [Limit; 4] = [HEAD_BYTES, HEAD_FIELDS, URI_BYTES, BODY_BYTES];

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
}
