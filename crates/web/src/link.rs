//! The page's side of the worker: a request goes out as bytes, its answer comes back by number.

use mendwell_client::{
    BondReply, BondRequest, DeviceReply, DeviceRequest, Failure, Query, Reply, Request, View,
};
use mendwell_domain::{Command, Fact};
use mendwell_reader::Reading;
use mendwell_worker::Answer;
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

struct Link {
    worker: web_sys::Worker,
    next: u32,
    waiting: HashMap<u32, js_sys::Function>,
}

thread_local! {
    static LINK: RefCell<Option<Link>> = const { RefCell::new(None) };
}

/// What the worker says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// It holds the vault.
    Held,
    /// Another window holds it.
    Busy,
    /// Another window took it over.
    Lost,
}

/// Takes the worker. Its answers are arrays of a number and bytes.
pub(crate) fn connect(worker: web_sys::Worker, hold: impl Fn(Hold) + 'static) {
    let answered = Closure::<dyn FnMut(web_sys::MessageEvent)>::new(move |event: web_sys::MessageEvent| {
        match event.data().as_string().as_deref() {
            Some("held") => return hold(Hold::Held),
            Some("busy") => return hold(Hold::Busy),
            Some("lost") => return hold(Hold::Lost),
            _ => {}
        }
        let data = js_sys::Array::from(&event.data());
        let Some(number) = data.get(0).as_f64() else { return };
        // Numbers are counted up from zero by this file, so they fit.
        let resolve = LINK.with_borrow_mut(|link| link.as_mut()?.waiting.remove(&(number as u32)));
        if let Some(resolve) = resolve {
            let _ = resolve.call1(&JsValue::NULL, &data.get(1));
        }
    });
    worker.set_onmessage(Some(answered.as_ref().unchecked_ref()));
    answered.forget();
    let _ = worker.post_message(&"begin".into());
    LINK.set(Some(Link { worker, next: 0, waiting: HashMap::new() }));
}

/// Takes the vault over from another window.
pub(crate) fn take_over() {
    LINK.with_borrow(|link| {
        if let Some(link) = link {
            let _ = link.worker.post_message(&"take".into());
        }
    });
}

/// Stops the worker at once; its keys go with it.
pub(crate) fn cut() {
    LINK.with_borrow_mut(|link| {
        if let Some(link) = link.take() {
            link.worker.terminate();
        }
    });
}

fn gone() -> Failure {
    Failure { code: "worker-gone".into(), message: String::new(), refusal: false }
}

/// Asks the client.
pub(crate) async fn ask(request: Request) -> Answer {
    let bytes = postcard::to_allocvec(&request).map_err(|_| gone())?;
    let answer = send(&js_sys::Uint8Array::from(bytes.as_slice())).await?;
    postcard::from_bytes(&answer).map_err(|_| gone())?
}

/// Sends something to the worker and waits for the answer with the same number.
async fn send(what: &JsValue) -> Result<Vec<u8>, Failure> {
    let answer = js_sys::Promise::new(&mut |resolve, reject| {
        LINK.with_borrow_mut(|link| {
            let Some(link) = link.as_mut() else {
                let _ = reject.call0(&JsValue::NULL);
                return;
            };
            let message = js_sys::Array::of2(&link.next.into(), what);
            if link.worker.post_message(&message).is_err() {
                let _ = reject.call0(&JsValue::NULL);
                return;
            }
            link.waiting.insert(link.next, resolve);
            link.next = link.next.wrapping_add(1);
        });
    });
    let answer = JsFuture::from(answer).await.map_err(|_| gone())?;
    Ok(js_sys::Uint8Array::new(&answer).to_vec())
}

/// Has a draft read; none where the program that reads it is not here.
pub(crate) async fn read(words: &str, role: &str, kind: &str, language: &str) -> Option<Reading> {
    let draft = js_sys::Array::of4(&words.into(), &role.into(), &kind.into(), &language.into());
    Reading::from_bytes(&send(&draft).await.ok()?)
}

/// Asks for a view.
pub(crate) async fn show(query: Query) -> Result<View, Failure> {
    match ask(Request::Show(query)).await? {
        Reply::View(view) => Ok(*view),
        _ => Err(gone()),
    }
}

/// Asks about bonds.
pub(crate) async fn bond(request: BondRequest) -> Result<BondReply, Failure> {
    match ask(Request::Bond(request)).await? {
        Reply::Bond(reply) => Ok(reply),
        _ => Err(gone()),
    }
}

/// Asks about one's own devices.
pub(crate) async fn devices(request: DeviceRequest) -> Result<DeviceReply, Failure> {
    match ask(Request::Devices(request)).await? {
        Reply::Devices(reply) => Ok(reply),
        _ => Err(gone()),
    }
}

/// Does a command.
pub(crate) async fn command(command: Command) -> Result<Vec<Fact>, Failure> {
    match ask(Request::Do(command)).await? {
        Reply::Facts(facts) => Ok(facts),
        _ => Ok(Vec::new()),
    }
}
