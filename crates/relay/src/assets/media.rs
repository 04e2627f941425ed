/// What a file is, by the end of its name. Anything unlisted is bytes, which no browser will run or show:
/// replies carry `nosniff`.
pub(crate) fn of(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_extension_decides() {
        assert_eq!(of("/app-0123456789abcdef.wasm"), "application/wasm");
        assert_eq!(of("/app.js.map"), "application/json");
        assert_eq!(of("/mend.webmanifest"), "application/manifest+json");
    }

    #[test]
    fn near_misses_are_bytes() {
        for name in ["/js", "/app.JS", "/app.js.bak", "/wasm.", "/LICENSE"] {
            assert_eq!(of(name), "application/octet-stream", "{name}");
        }
    }
}
