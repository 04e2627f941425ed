/// How the bytes of a reply are compressed (RFC 9110, section 8.4.1).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Coding {
    /// Brotli (RFC 7932), from a `.br` file.
    Brotli,
    /// gzip (RFC 1952), from a `.gz` file.
    Gzip,
}

impl Coding {
    /// Best first: Brotli is a fifth smaller on WebAssembly.
    pub(crate) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// Its name in `accept-encoding` and `content-encoding`.
    pub(crate) const fn token(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// What a file name ends with when its bytes are coded so.
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }
}

/// How much the client wants `coding`, in thousandths; 0 is not at all. Its own name counts before `*`.
pub(crate) fn weight(accept_encoding: &str, coding: Coding) -> u16 {
    let mut any = 0;
    for item in accept_encoding.split(',') {
        let (name, parameters) = item.split_once(';').unwrap_or((item, ""));
        let name = name.trim();
        if name.eq_ignore_ascii_case(coding.token()) {
            return quality(parameters);
        }
        if name == "*" {
            any = quality(parameters);
        }
    }
    any
}

/// `q=0.5` in thousandths. Absent is 1000; what cannot be read is 0, so that a doubtful client gets plain
/// bytes.
fn quality(parameters: &str) -> u16 {
    let parameters = parameters.trim();
    if parameters.is_empty() {
        return 1000;
    }
    let Some(value) = parameters.strip_prefix("q=").or_else(|| parameters.strip_prefix("Q=")) else {
        return 0;
    };
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return 0;
    }
    match whole {
        "0" => format!("{decimals:0<3}").parse().unwrap_or(0),
        "1" if decimals.bytes().all(|digit| digit == b'0') => 1000,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_send_wants_both() {
        for coding in Coding::ALL {
            assert_eq!(weight("gzip, deflate, br, zstd", coding), 1000);
        }
    }

    #[test]
    fn weights_are_thousandths() {
        let cases =
            [("br;q=0.5", 500), ("br; q=0.125", 125), ("br;q=1.000", 1000), ("BR;Q=0", 0), ("br;q=0.", 0)];
        for (header, expected) in cases {
            assert_eq!(weight(header, Coding::Brotli), expected, "{header}");
        }
    }

    #[test]
    fn its_own_name_counts_before_the_star_in_either_order() {
        assert_eq!(weight("*, br;q=0", Coding::Brotli), 0);
        assert_eq!(weight("br;q=0, *", Coding::Brotli), 0);
        assert_eq!(weight("br;q=0, *", Coding::Gzip), 1000);
    }

    #[test]
    fn near_misses_are_not_wanted() {
        for header in
            ["", "brotli", "xbr", "identity", "br;q=2", "br;q=-1", "br;q=0.1234", "br;level=3", "br;q="]
        {
            assert_eq!(weight(header, Coding::Brotli), 0, "{header}");
        }
    }
}
