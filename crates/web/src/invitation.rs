//! The link that the app was opened with, of an invitation or of another device of one's own: out of the address and the
//! history at once, and then only in memory (safety rule 12).

use crate::app::{Shared, Stage};
use crate::screen::Screen;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Marks the app's own entry in the history; `boot.js` did so for the first.
const HERE: &str = "here";

/// How the fragment of a link begins that is for a device of one's own.
const OWN: &str = "own.";

/// What a link is for, as its fragment says. Whether it is so, the client finds out with the welcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    Bond,
    Device,
}

impl For {
    /// What this link is for, or its fragment alone.
    pub(crate) fn of(link: &str) -> Self {
        let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment);
        if fragment.trim().starts_with(OWN) { Self::Device } else { Self::Bond }
    }
}

/// Takes what the app was opened with, and every link that its address is given while it is open.
pub(crate) fn watch(invitation: RwSignal<Option<String>>, fragment: &str) {
    keep(invitation, fragment);
    let given = Closure::<dyn FnMut()>::new(move || {
        let Ok(fragment) = window().location().hash() else { return };
        if fragment.is_empty() {
            return;
        }
        let history = window().history();
        let is_another = history.as_ref().is_ok_and(|history| history.state().is_ok_and(|s| s.is_null()));
        strip();
        // Going to the fragment made an entry of its own, and the app has only one.
        if let Ok(history) = history
            && is_another
        {
            let _ = history.back();
        }
        keep(invitation, fragment.trim_start_matches('#'));
    });
    let _ = window().add_event_listener_with_callback("hashchange", given.as_ref().unchecked_ref());
    given.forget();
}

/// Once the vault is open, on to where the link is answered, or asked for from whoever said that they join.
pub(crate) fn bring_to_answer(shared: Shared) {
    Effect::new(move || {
        if shared.stage.get() != Stage::Open {
            return;
        }
        match shared.invitation.with(|link| link.as_deref().map(For::of)) {
            Some(For::Bond) => shared.go(Screen::Answer),
            Some(For::Device) => shared.go(Screen::JoinDevice),
            None if shared.joining.get_untracked() => shared.go(Screen::JoinDevice),
            None => {}
        }
        shared.joining.set(false);
    });
}

fn keep(invitation: RwSignal<Option<String>>, fragment: &str) {
    if may_be_link(fragment) {
        invitation.set(Some(fragment.to_owned()));
    }
}

/// Leaves the bare address.
fn strip() {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::from_str(HERE), "", Some("/"));
    }
}

/// Whether a fragment looks like a link's. Whether it is a whole one, the client says.
fn may_be_link(fragment: &str) -> bool {
    let fragment = fragment.strip_prefix(OWN).unwrap_or(fragment);
    (40..=600).contains(&fragment.len())
        && fragment.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The host that this app came from: in a browser the only one that it speaks with.
pub(crate) fn host() -> String {
    window().location().host().unwrap_or_default()
}

/// The whole link of a fragment that the app was opened with.
pub(crate) fn whole(fragment: &str) -> String {
    format!("{}/#{fragment}", window().location().origin().unwrap_or_default())
}

/// The host of a whole link, if it is another than `here`.
pub(crate) fn elsewhere(link: &str, here: &str) -> Option<String> {
    let (before, _) = link.trim().rsplit_once('#')?;
    let address = before.trim_end_matches('/').rsplit(char::is_whitespace).next()?.to_lowercase();
    let (scheme, host) = address.split_once("://").unwrap_or(("https", &address));
    let host = host.split('/').next().unwrap_or(host);
    // An address without a port means this one.
    let port = if scheme == "http" { ":80" } else { ":443" };
    let host = host.strip_suffix(port).unwrap_or(host);
    (!host.is_empty() && host != here.to_lowercase()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_a_link_is_kept() {
        let link = "AbC-_9".repeat(25);
        assert!(may_be_link(&link) && may_be_link(&format!("own.{link}")));
        for other in [
            "",
            "main",
            "own.",
            &format!("own.own.{link}"),
            &format!("other.{link}"),
            &"a".repeat(700),
            &format!("{}%2F", "a".repeat(100)),
            &"é".repeat(50),
        ] {
            assert!(!may_be_link(other), "{other}");
        }
    }

    #[test]
    fn a_link_says_what_it_is_for() {
        for own in
            ["own.AbC", "https://mendwell.example/#own.AbC", " Here: https://mendwell.example/#own.AbC\n"]
        {
            assert_eq!(For::of(own), For::Device, "{own}");
        }
        for bond in [
            "AbC",
            "https://mendwell.example/#AbC",
            "https://own.example/#AbC",
            "https://own.example/own.AbC#A",
            "",
        ] {
            assert_eq!(For::of(bond), For::Bond, "{bond}");
        }
    }

    #[test]
    fn a_link_of_another_host_is_told_apart() {
        let here = "mendwell.example";
        for own in [
            "AbC",
            "#AbC",
            "https://mendwell.example/#AbC",
            " https://Mendwell.example:443/#AbC\n",
            "mendwell.example/#AbC",
            "Here it is: https://mendwell.example/#AbC",
        ] {
            assert_eq!(elsewhere(own, here), None, "{own}");
        }
        for (other, host) in [
            ("https://other.example/#AbC", "other.example"),
            ("https://mendwell.example:8443/#AbC", "mendwell.example:8443"),
            ("other.example#AbC", "other.example"),
            ("https://mendwell.example.other.example/a/#AbC", "mendwell.example.other.example"),
            ("http://[::1]:8137/#AbC", "[::1]:8137"),
        ] {
            assert_eq!(elsewhere(other, here).as_deref(), Some(host), "{other}");
        }
    }
}
