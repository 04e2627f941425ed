use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// What the page may load and do: its own files, WebAssembly, inlined images, and nothing from anywhere else.
///
/// Trusted Types are left out: starting a worker would need a policy of its own in every engine.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; \
     manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Safety rule 1 as a browser can enforce it: no sensor, place, camera, microphone, device or tracking
/// feature, not even for the page itself.
///
/// Contacts have no name here in any browser. Sharing, copying and passkeys are left at their default (this
/// page only).
const PERMISSIONS_POLICY: &str = "accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(), \
     browsing-topics=(), camera=(), captured-surface-control=(), clipboard-read=(), compute-pressure=(), \
     display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
     identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), \
     microphone=(), midi=(), on-device-speech-recognition=(), otp-credentials=(), payment=(), \
     picture-in-picture=(), screen-wake-lock=(), serial=(), speaker-selection=(), storage-access=(), \
     sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=()";

/// A year, the shortest time that browsers' own lists take seriously. Subdomains are not ours to decide
/// about.
const STRICT_TRANSPORT_SECURITY: &str = "max-age=31536000";

/// On every reply, whatever it says.
const ALWAYS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Puts the security headers on a reply; with `tls`, also the one that keeps browsers from ever going back to
/// HTTP.
pub(crate) fn secure(headers: &mut HeaderMap, tls: bool) {
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if tls {
        let always_tls = HeaderValue::from_static(STRICT_TRANSPORT_SECURITY);
        headers.insert(header::STRICT_TRANSPORT_SECURITY, always_tls);
    }
}
