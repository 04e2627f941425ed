//! A text as a QR code, for a camera beside the screen.

use crate::texts::t;
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Cameras need this much that is free around it (ISO/IEC 18004).
const MARGIN: i32 = 4;

/// Dark on light whatever the theme: many cameras read no other.
#[component]
pub(super) fn Qr(text: String) -> impl IntoView {
    drawing(&text).map(|(side, path)| {
        view! {
            <svg class="qr" role="img" aria-label=t("meet-qr.alt") viewBox=format!("0 0 {side} {side}") shape-rendering="crispEdges">
                <path d=path/>
            </svg>
        }
    })
}

/// How long a side is with its margin, and the dark parts; none for what is longer than fits.
fn drawing(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| code.get_module(*x, y)).fold(0, |run, _| run + 1);
            if run > 0 {
                // Writing to memory cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + MARGIN, y + MARGIN);
            }
            x += run + 1;
        }
    }
    Some((size + 2 * MARGIN, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The squares that a path of runs covers.
    fn squares(path: &str) -> Vec<(i32, i32)> {
        let runs = path.split('M').skip(1).map(|run| {
            let numbers =
                run.split([' ', 'h', 'v']).take(3).map(|n| n.parse().unwrap()).collect::<Vec<i32>>();
            (numbers[0], numbers[1], numbers[2])
        });
        runs.flat_map(|(x, y, run)| (x..x + run).map(move |x| (x, y))).collect()
    }

    #[test]
    fn the_dark_squares_are_covered_once_and_the_margin_is_free() {
        let link = format!("https://mendwell.example/#{}", "AbC-_9".repeat(24));
        let (side, path) = drawing(&link).unwrap();
        let code = QrCode::encode_text(&link, QrCodeEcc::Medium).unwrap();
        let dark: BTreeSet<_> = (0..side)
            .flat_map(|y| (0..side).map(move |x| (x, y)))
            .filter(|(x, y)| code.get_module(x - MARGIN, y - MARGIN))
            .collect();
        let drawn = squares(&path);
        assert_eq!(drawn.len(), dark.len());
        assert_eq!(drawn.into_iter().collect::<BTreeSet<_>>(), dark);
        assert!(dark.iter().all(|(x, y)| [x, y].iter().all(|n| (MARGIN..side - MARGIN).contains(n))));
    }

    #[test]
    fn what_does_not_fit_is_not_drawn() {
        assert_eq!(drawing(&"a".repeat(3000)), None);
    }
}
