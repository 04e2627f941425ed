//! A host's name and address.

use super::BondError;

/// Checks a host's name, and its port if it has one, as it stands in a link.
pub(crate) fn check(host: &str) -> Result<&str, BondError> {
    let host = host.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    if host.is_empty() || host.len() > 255 || !host.chars().all(plain) {
        return Err(BondError::Host);
    }
    Ok(host)
}

/// Where it is asked: encrypted, unless it is this very device.
pub(super) fn origin(host: &str) -> String {
    let name = host.strip_prefix('[').map_or_else(
        || host.split(':').next().unwrap_or(host),
        |rest| rest.split(']').next().unwrap_or(rest),
    );
    let here = matches!(name, "localhost" | "127.0.0.1" | "::1");
    format!("{}://{host}", if here { "http" } else { "https" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_a_name_and_nothing_else() {
        for host in ["mendwell.example", " mendwell.example:8443 ", "127.0.0.1:8137", "[::1]:8137"] {
            assert_eq!(check(host), Ok(host.trim()));
        }
        for wrong in ["", "https://mendwell.example", "a/b", "a b", "a#b", "a@b", "mendwéll.example"] {
            assert_eq!(check(wrong), Err(BondError::Host), "{wrong}");
        }
    }

    #[test]
    fn only_this_device_is_asked_in_the_clear() {
        assert_eq!(origin("mendwell.example"), "https://mendwell.example");
        assert_eq!(origin("localhost.example:80"), "https://localhost.example:80");
        for here in ["localhost", "127.0.0.1:8137", "[::1]:8137"] {
            assert_eq!(origin(here), format!("http://{here}"));
        }
    }
}
