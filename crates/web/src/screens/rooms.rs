//! The rooms, as doors that open in any order.

use crate::app::Shared;
use crate::parts::{Head, Item, shown};
use crate::screen::Screen;
use crate::texts::{list, t, tv};
use leptos::prelude::*;
use mendwell_client::{Query, View};
use mendwell_domain::Room;

fn screen(room: Room) -> Screen {
    match room {
        Room::Acknowledge => Screen::Acknowledge,
        Room::Act => Screen::Act,
        Room::Support => Screen::Support,
    }
}

/// Doors on a path; visited ones stand open and the seam joins them. Never numbers, order or per cent.
#[component]
pub(super) fn Doors(visited: Vec<Room>) -> impl IntoView {
    let shared = Shared::get();
    let doors = Room::ALL.map(|room| {
        let been = visited.contains(&room);
        view! {
            <li class:been=been>
                <button class="door" type="button" on:click=move |_| shared.go(screen(room))>
                    <svg class="arch" viewBox="0 0 40 58" aria-hidden="true">
                        <path class="hole" d="M5 50V20a15 15 0 0 1 30 0v30z"/>
                        <path class=if been { "leaf" } else { "" }
                            d=if been { "M5 50V20C5 14.5 8.5 10.5 17 9.5V56z" } else { "M27.5 31v3" }/>
                        <path d="M1.5 50h37"/>
                    </svg>
                    <span>{t(&format!("rooms-{}", room.key()))}</span>
                    {been.then(|| view! { <span class="vh">{t("room-been")}</span> })}
                </button>
            </li>
        }
    });
    let way = if visited.len() == Room::ALL.len() { "been" } else { "free" };
    let names = list(visited.iter().map(|room| t(&format!("rooms-{}", room.key()))));
    let said =
        if visited.is_empty() { t("today-rooms-none") } else { tv("today-rooms-been", &[("rooms", &names)]) };
    view! {
        <div class="path-box">
            <svg class="way" viewBox="0 0 200 84" preserveAspectRatio="none" aria-hidden="true">
                <path class=way d="M33 32 56 42 78 56 100 64 122 56 144 42 167 32"/>
            </svg>
            <ol class="path">{doors.into_iter().collect_view()}</ol>
        </div>
        <p class="quiet">{said}</p>
    }
}

/// All rooms that exist so far, with what each is for.
#[component]
pub(super) fn Rooms() -> impl IntoView {
    let shared = Shared::get();
    let items = Room::ALL.map(|room| {
        let key = format!("rooms-{}", room.key());
        view! { <Item title=t(&key) lead=t(&format!("{key}.lead")) go=move |()| shared.go(screen(room))/> }
    });
    view! {
        <Head title=t("rooms-title") lead=t("rooms-lead")/>
        {shown(Query::Today, |view| {
            let View::Today(view) = view else { return ().into_any() };
            view! { <section class="stack"><Doors visited=view.visited/></section> }.into_any()
        })}
        <ul class="items">
            {items.into_iter().collect_view()}
            <Item title=t("meet-title") lead=t("meet-title.entry") go=move |()| shared.go(Screen::Together)/>
            <Item title=t("rooms-method") go=move |()| shared.go(Screen::Guide("guide-method"))/>
        </ul>
    }
}
