use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::assets::{Asset, Variant};
use crate::negotiate::{Coding, weight};

/// A short plain text: everything the host says that is not a file. Never stored, since the next answer may
/// differ.
pub(crate) fn text(status: StatusCode, words: &'static str) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], words).into_response()
}

/// A message of the protocol as JSON, never stored.
pub(crate) fn json(content: &impl Serialize) -> Response {
    let Ok(body) = serde_json::to_vec(content) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let about = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (about, body).into_response()
}

/// A file of the app, in the form the client wants most, or the news that it has it already.
pub(crate) fn asset(asset: &Asset, request: &HeaderMap) -> Response {
    let (variant, coding) = choose(asset, request);
    let about = [
        (header::CACHE_CONTROL, asset.policy.cache_control()),
        (header::ETAG, variant.etag.as_str()),
        (header::VARY, "accept-encoding"),
    ];
    if has_already(request, &variant.etag) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    let coded = coding.map(|coding| [(header::CONTENT_ENCODING, coding.token())]);
    let media = [(header::CONTENT_TYPE, asset.media)];
    (about, media, coded, variant.bytes.clone()).into_response()
}

/// The coded variant with the greatest weight; between equals the better coding; plain bytes if there is
/// none.
fn choose<'a>(asset: &'a Asset, request: &HeaderMap) -> (&'a Variant, Option<Coding>) {
    let wanted = joined(request, &header::ACCEPT_ENCODING);
    let mut best: (u16, &Variant, Option<Coding>) = (0, &asset.plain, None);
    for coding in Coding::ALL {
        let weight = weight(&wanted, coding);
        if let Some(variant) = asset.coded(coding)
            && weight > best.0
        {
            best = (weight, variant, Some(coding));
        }
    }
    (best.1, best.2)
}

/// Whether `if-none-match` names this etag; compared weakly, as RFC 9110, section 13.1.2 asks.
fn has_already(request: &HeaderMap, etag: &str) -> bool {
    joined(request, &header::IF_NONE_MATCH)
        .split(',')
        .map(str::trim)
        .any(|held| held == "*" || held.strip_prefix("W/").unwrap_or(held) == etag)
}

/// A list header that may come in several lines, as one; a line that is not text is skipped.
fn joined(headers: &HeaderMap, name: &header::HeaderName) -> String {
    let lines: Vec<&str> = headers.get_all(name).iter().filter_map(|line| line.to_str().ok()).collect();
    lines.join(",")
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn script() -> Asset {
        let mut asset = Asset::new("/app.js", b"plain".to_vec());
        asset.add(Coding::Brotli, b"br".to_vec());
        asset.add(Coding::Gzip, b"gz".to_vec());
        asset
    }

    fn asking(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    fn chosen(accept_encoding: &str) -> Option<Coding> {
        choose(&script(), &asking(header::ACCEPT_ENCODING, accept_encoding)).1
    }

    #[test]
    fn the_most_wanted_form_is_chosen() {
        assert_eq!(chosen("gzip, br"), Some(Coding::Brotli));
        assert_eq!(chosen("gzip;q=1, br;q=0.9"), Some(Coding::Gzip));
        assert_eq!(chosen("gzip"), Some(Coding::Gzip));
        assert_eq!(chosen("*"), Some(Coding::Brotli));
        assert_eq!(chosen("identity"), None);
        assert_eq!(chosen("br;q=0, gzip;q=0"), None);
    }

    #[test]
    fn a_form_that_does_not_exist_is_not_chosen() {
        let plain = Asset::new("/icon.png", b"plain".to_vec());
        assert_eq!(choose(&plain, &asking(header::ACCEPT_ENCODING, "br")).1, None);
    }

    #[test]
    fn each_form_has_its_own_etag() {
        let script = script();
        let reply = asset(&script, &asking(header::IF_NONE_MATCH, &script.plain.etag));
        assert_eq!(reply.status(), StatusCode::NOT_MODIFIED);
        let mut coded = asking(header::IF_NONE_MATCH, &script.plain.etag);
        coded.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br"));
        assert_eq!(asset(&script, &coded).status(), StatusCode::OK);
    }

    #[test]
    fn held_etags_are_found_in_lists_weak_and_by_star() {
        for held in ["\"x\"", "W/\"x\"", "\"a\", \"x\"", "*"] {
            assert!(has_already(&asking(header::IF_NONE_MATCH, held), "\"x\""), "{held}");
        }
        for held in ["x", "\"y\"", "\"xx\"", ""] {
            assert!(!has_already(&asking(header::IF_NONE_MATCH, held), "\"x\""), "{held}");
        }
    }
}
