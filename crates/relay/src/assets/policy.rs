/// Hexadecimal digits in a content hash, as the build writes it: `name-0123456789abcdef.ext`.
const HASH_DIGITS: usize = 16;

/// How long a browser may keep a file without asking.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Policy {
    /// Its name holds a hash of its content, so the bytes under this name never change: keep it, never ask.
    Immutable,
    /// The name stays while the bytes change: keep it, always ask.
    Revalidate,
}

impl Policy {
    /// Decides by the file's name alone.
    pub(crate) fn of(name: &str) -> Self {
        let file = name.rsplit_once('/').map_or(name, |(_, file)| file);
        let hashed = file
            .rsplit_once('.')
            .filter(|(_, extension)| !extension.is_empty())
            .and_then(|(stem, _)| stem.rsplit_once('-'))
            .is_some_and(|(name, hash)| !name.is_empty() && is_hash(hash));
        if hashed { Self::Immutable } else { Self::Revalidate }
    }

    /// The `cache-control` header; `max-age` is a year in seconds, the longest that is meaningful.
    pub(crate) const fn cache_control(self) -> &'static str {
        match self {
            Self::Immutable => "public, max-age=31536000, immutable",
            Self::Revalidate => "no-cache",
        }
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == HASH_DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_content_hash_never_changes() {
        for name in
            ["/app-0123456789abcdef.js", "/fonts/text-bold-fedcba9876543210.woff2", "/a.b-0123456789abcdef.c"]
        {
            assert_eq!(Policy::of(name), Policy::Immutable, "{name}");
        }
    }

    #[test]
    fn near_misses_are_asked_for_again() {
        let near = [
            "/index.html",
            "/app-0123456789abcde.js",
            "/app-0123456789abcdef0.js",
            "/app-0123456789ABCDEF.js",
            "/app-0123456789abcdeg.js",
            "/-0123456789abcdef.js",
            "/app_0123456789abcdef.js",
            "/app-0123456789abcdef",
            "/app-0123456789abcdef.",
            "/app-0123456789abcdef.js.map",
            "/dir-0123456789abcdef.d/sw.js",
        ];
        for name in near {
            assert_eq!(Policy::of(name), Policy::Revalidate, "{name}");
        }
    }
}
