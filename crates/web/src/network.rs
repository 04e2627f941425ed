//! HTTP and live feeds from a browser.

use js_sys::{ArrayBuffer, Uint8Array};
use mendwell_platform::{Answer, Call, Transport, Unreachable};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, BinaryType, Headers, MessageEvent, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestInit, RequestRedirect, Response, WebSocket,
};

/// Half a minute: a host that needs longer is not answering.
const PATIENCE_MS: u32 = 30_000;

/// The most bytes of an answer that are taken.
const MOST: u32 = 4 << 20;

/// The browser's own HTTP: no cookies, no cache, no name of where it is asked from.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fetch;

impl Transport for Fetch {
    async fn post(&self, call: &Call) -> Result<Answer, Unreachable> {
        fetch(call).await.map_err(|_| Unreachable)
    }
}

async fn fetch(call: &Call) -> Result<Answer, JsValue> {
    let headers = Headers::new()?;
    headers.set("content-type", "application/json")?;
    if let Some(token) = &call.token {
        headers.set("authorization", &format!("Bearer {token}"))?;
    }
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&Uint8Array::from(call.body.as_slice()));
    init.set_cache(RequestCache::NoStore);
    init.set_credentials(RequestCredentials::Omit);
    // A token goes to the host that it was made for and nowhere else.
    init.set_redirect(RequestRedirect::Error);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)));
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let asked = window.fetch_with_str_and_init(&format!("{}{}", call.host, call.path), &init);
    let response: Response = JsFuture::from(asked).await?.dyn_into()?;
    let body: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    if body.byte_length() > MOST {
        return Err(JsValue::NULL);
    }
    Ok(Answer { status: response.status(), body: Uint8Array::new(&body).to_vec() })
}

/// A live feed. It is closed when dropped, and then says nothing more.
#[derive(Debug)]
pub(crate) struct Feed {
    socket: WebSocket,
    _opened: Closure<dyn FnMut()>,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _ended: Closure<dyn FnMut()>,
}

impl Feed {
    /// Opens the feed at `host` (`https://…` or `http://…`, without a path) and says `hello`. What comes is given to
    /// `said`, and none once when it ends.
    ///
    /// # Errors
    /// If the browser does not open it at all.
    pub(crate) fn open(
        host: &str,
        path: &str,
        hello: Vec<u8>,
        said: impl Fn(Option<Vec<u8>>) + Clone + 'static,
    ) -> Result<Self, Unreachable> {
        let host = host.strip_prefix("http").ok_or(Unreachable)?;
        let socket = WebSocket::new(&format!("ws{host}{path}")).map_err(|_| Unreachable)?;
        socket.set_binary_type(BinaryType::Arraybuffer);
        let opened = Closure::new({
            let socket = socket.clone();
            // If this fails, the feed ends, and that is heard.
            move || drop(socket.send_with_u8_array(&hello))
        });
        let heard = Closure::new({
            let said = said.clone();
            move |event: MessageEvent| {
                let bytes = event.data().dyn_into::<ArrayBuffer>();
                // What is no bytes is nothing of the protocol's; as no bytes it is refused by whoever reads it.
                said(Some(bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()).unwrap_or_default()));
            }
        });
        let ended = Closure::new(move || said(None));
        socket.set_onopen(Some(AsRef::<JsValue>::as_ref(&opened).unchecked_ref()));
        socket.set_onmessage(Some(AsRef::<JsValue>::as_ref(&heard).unchecked_ref()));
        socket.set_onclose(Some(AsRef::<JsValue>::as_ref(&ended).unchecked_ref()));
        Ok(Self { socket, _opened: opened, _heard: heard, _ended: ended })
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.socket.set_onopen(None);
        self.socket.set_onmessage(None);
        self.socket.set_onclose(None);
        let _ = self.socket.close();
    }
}
