//! The whole checker in one file: styles, scripts, and all modules packed, in base64.
//!
//! It must not know the site. Nothing is loaded, so nothing may be: `connect-src 'none'`.
//! Every inline script and style is pinned by its digest, in both variants.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::dist::bundle::{Bundle, Bundles};
use crate::dist::digest::source;
use crate::dist::shell::{self, Parts};
use crate::dist::{read, read_text, squeeze, styles};
use crate::failure::Failure;
use crate::page;
use crate::script::lean;

/// For whom a file is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// Every browser from Chromium 80 on. Those before 97 ask for `'unsafe-eval'` where
    /// they mean WebAssembly; no script of the page uses eval.
    Default,
    /// What a security office wants to see: no eval at all, and trusted types.
    Strict,
}

/// The id of the element that holds the bundles of later parts: back to back in one, which is
/// packed a tenth smaller than each for itself.
const BUNDLES: &str = "chengxin-bundles";

/// The modules as elements of a page, packed, with the list of the later parts. There a
/// bundle's address is its element, where it begins and ends in what that holds, and its name.
pub(crate) fn modules(page: &Path) -> Result<String, Failure> {
    let bundles = Bundles::new(page, page::parts(page)?)?;
    let mut all = Vec::new();
    let mut addresses = BTreeMap::new();
    for Bundle { name, bytes } in &bundles.all {
        let begins = all.len();
        all.extend_from_slice(bytes);
        addresses.insert(name.as_str(), format!("{BUNDLES},{begins},{},{name}", all.len()));
    }
    let list = bundles.list(|name| addresses.get(name).cloned().unwrap_or_default());
    let mut elements = packed("chengxin-module", &read(&page.join("chengxin_bg.wasm"))?)?;
    elements.push_str(&packed(BUNDLES, &all)?);
    elements.push_str(&packed("chengxin-office-module", &read(&page.join("office_bg.wasm"))?)?);
    elements.push_str(&data("chengxin-parts", "text/plain", &list)?);
    Ok(elements)
}

/// An element that holds these bytes: their Adler-32 (RFC 1950) and then a frame of
/// Zstandard, as base64.
fn packed(id: &str, bytes: &[u8]) -> Result<String, Failure> {
    let sum = adler2::adler32_slice(bytes).to_be_bytes();
    let text = STANDARD.encode([sum.as_slice(), &squeeze::zstd(bytes)?].concat());
    data(id, "application/octet-stream", &text)
}

/// The page in one file. `unpacker` is the script that unpacks the modules, fzstd and ours.
pub(crate) fn html(
    page: &Path,
    form: &str,
    modules: &str,
    unpacker: &str,
    variant: Variant,
) -> Result<String, Failure> {
    let shell = read_text(&page.join("index.html"))?;
    let css = styles::joined(page, &shell)?;
    let mut office = read_text(&page.join("office.js"))?;
    office.push_str(&read_text(&page.join("office_worker.js"))?);
    let glue = lean(&read_text(&page.join("chengxin.js"))?)?;
    let scripts = [unpacker.to_owned(), glue, lean(&read_text(&page.join("boot.js"))?)?];

    let mut pins = vec![shell::watch_pin(&shell)?];
    pins.extend(scripts.iter().map(|script| source(script)));
    let mut elements = modules.to_owned();
    elements.push_str(&data("chengxin-office-script", "text/plain", &lean(&office)?)?);
    for script in &scripts {
        elements.push_str(&format!("<script>{}</script>\n", harmless(script)?));
    }
    shell::fill(
        &shell,
        &Parts {
            policy: &policy(variant, &pins, &css),
            styles: &format!("<style>{}</style>", harmless(&css)?),
            scripts: elements.trim_end(),
            form,
        },
    )
}

/// `pins` are the sources of the inline scripts.
fn policy(variant: Variant, pins: &[String], css: &str) -> String {
    let (eval, types) = match variant {
        Variant::Default => (" 'unsafe-eval'", ""),
        Variant::Strict => ("", "; require-trusted-types-for 'script'; trusted-types chengxin"),
    };
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'{eval}; style-src {}; \
         connect-src 'none'; img-src data: blob:; worker-src blob:; base-uri 'none'; \
         form-action 'none'{types}",
        pins.join(" "),
        source(css)
    )
}

/// An element that holds a text which is not run.
fn data(id: &str, media_type: &str, text: &str) -> Result<String, Failure> {
    Ok(format!("<script type=\"{media_type}\" id=\"{id}\">{}</script>\n", harmless(text)?))
}

/// The same text, if it can stand inside an element: nothing in it ends the element or
/// begins a comment.
fn harmless(text: &str) -> Result<&str, Failure> {
    let lower = text.to_ascii_lowercase();
    match ["</script", "</style", "<!--"].into_iter().find(|wrong| lower.contains(wrong)) {
        None => Ok(text),
        Some(wrong) => Err(Failure::new(format!("a script or style of the page holds `{wrong}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_is_pinned_and_only_the_default_allows_eval() {
        let pins = ["abc", "def"].map(source);
        let default = policy(Variant::Default, &pins, "css");
        let strict = policy(Variant::Strict, &pins, "css");
        for policy in [&default, &strict] {
            assert!(policy.starts_with("default-src 'none'; "), "{policy}");
            assert!(policy.contains("connect-src 'none'"), "{policy}");
            assert!(!policy.contains("unsafe-inline"), "{policy}");
            for pinned in ["abc", "def", "css"] {
                assert!(policy.contains(&source(pinned)), "{policy}");
            }
        }
        assert!(default.contains(" 'unsafe-eval'") && !strict.contains(" 'unsafe-eval'"));
        assert!(strict.contains("require-trusted-types-for 'script'"));
    }

    #[test]
    fn what_would_end_an_element_is_refused() {
        assert!(harmless("a < b").is_ok());
        for wrong in ["'</script>'", "</SCRIPT", "x<!--", "</style>"] {
            assert!(harmless(wrong).is_err(), "{wrong}");
        }
    }
}
