//! Which file of the page a request means, and what kind of file it is.
//!
//! Pure: it must not know the server or the disk.

/// The kind of a file by its name's ending. A module that does not come as
/// `application/wasm` is compiled only after it has been loaded whole.
pub(crate) fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// The path below the page's folder that the request target `url` means, or nothing if
/// it may not be served.
///
/// The page's files have plain names, so what is allowed is listed rather than what is
/// forbidden: letters, digits, `-`, `_`, `.` inside a name, `/` between names. Nothing
/// encoded, hidden, absolute or upward passes.
pub(crate) fn resolve(url: &str) -> Option<&str> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    if path.is_empty() {
        return Some("index.html");
    }
    let is_plain = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    path.split('/').all(is_plain).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_means_a_file_below_the_folder_or_nothing() {
        for (url, expected) in [
            ("/", Some("index.html")),
            ("/?theme=large#/result", Some("index.html")),
            ("/styles/tokens.css?v=1", Some("styles/tokens.css")),
            ("/chengxin_bg.wasm", Some("chengxin_bg.wasm")),
            ("/../Cargo.toml", None),
            ("/styles/../../Cargo.toml", None),
            ("/%2e%2e/Cargo.toml", None),
            ("/..\\Cargo.toml", None),
            ("//etc/passwd", None),
            ("/C:/secret", None),
            ("/.git/config", None),
            ("/styles/", None),
            ("http://127.0.0.1/", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(resolve(url), expected, "{url}");
        }
    }

    #[test]
    fn each_file_of_the_page_has_its_type() {
        for (path, expected) in [
            ("index.html", "text/html; charset=utf-8"),
            ("styles/tokens.css", "text/css; charset=utf-8"),
            ("boot.js", "text/javascript; charset=utf-8"),
            ("chengxin_bg.wasm", "application/wasm"),
            ("unknown", "application/octet-stream"),
        ] {
            assert_eq!(content_type(path), expected, "{path}");
        }
    }
}
