//! What the recorded days of a promise show: sentences, the picture of the range over weeks, and how it is worked out.

use super::fields::fold;
use crate::dates;
use crate::texts::{t, tv};
use leptos::prelude::*;
use mendwell_domain::PromiseView;
use mendwell_saying::{Band, Fan, Said, Shows};

const WIDTH: f64 = 300.0;
const HEIGHT: f64 = 90.0;

pub(super) fn shows(view: &PromiseView) -> AnyView {
    let shows = Shows::of(view);
    let told = match &shows {
        Shows::Told(told) => {
            let how = told.worked_out();
            let how = how.iter().map(|said| view! { <p>{put(said)}</p> }).collect_view().into_any();
            Some(view! { {fan(&told.fan)}{fold(t("shows-how"), how)} })
        }
        _ => None,
    };
    let said = shows.said().iter().map(|said| view! { <p>{put(said)}</p> }).collect_view();
    view! { {said}{told} }.into_any()
}

fn put(said: &Said) -> String {
    said.put(dates::say_with_year, tv)
}

/// The range, week by week. Its sentences stand above it, so to who hears them it is only named.
fn fan(fan: &Fan) -> AnyView {
    let bands = fan.bands();
    let [first, .., _] = bands else { return ().into_any() };
    let about = tv("fan-about", &[("from", &dates::say_with_year(first.day))]);
    let wide = outline(bands, |band| (band.share.q05, band.share.q95));
    let narrow = outline(bands, |band| (band.share.q25, band.share.q75));
    let lines = [("fan-all", 0.0), ("fan-half", 0.5), ("fan-none", 1.0)].map(|(key, down)| {
        let y = down * HEIGHT;
        view! { <line x1="0" x2=WIDTH y1=y y2=y/><text x=WIDTH + 6.0 y=y + 4.0>{t(key)}</text> }
    });
    view! {
        <figure class="fan">
            <svg viewBox="-2 -8 352 116" role="img" aria-label=about.clone()>
                {lines.into_iter().collect_view()}
                <polygon class="wide" points=wide/>
                <polygon points=narrow/>
            </svg>
            <figcaption class="quiet dated" aria-hidden="true">{about}</figcaption>
        </figure>
    }
    .into_any()
}

/// Along the upper ends and back along the lower ones.
fn outline(bands: &[Band], ends: impl Fn(&Band) -> (f64, f64)) -> String {
    let step = WIDTH / (bands.len().max(2) - 1) as f64;
    let point = |n: usize, share: f64| format!("{:.1},{:.1}", n as f64 * step, (1.0 - share) * HEIGHT);
    let upper = bands.iter().enumerate().map(|(n, band)| point(n, ends(band).1));
    let lower = bands.iter().enumerate().rev().map(|(n, band)| point(n, ends(band).0));
    upper.chain(lower).collect::<Vec<_>>().join(" ")
}
