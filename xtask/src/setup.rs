//! What a task needs on this machine before it can start, fetched where that is possible
//! and otherwise named in one sentence with the way to get it.
//!
//! It must not know how the page is built or tested. What is there already is left as it
//! is: a second run only looks.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{find, output, run, succeeds};
use crate::debian;
use crate::failure::Failure;
use crate::npm;
use crate::place::Place;

/// The names under which Chromium or Chrome is installed, the first one preferred.
const BROWSERS: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The same Chromium without a desktop around it, as Debian names it: what a page does is
/// the same, and it takes two thirds of the processor's time.
const BARE_BROWSER: &str = "chromium-headless-shell";

/// The browsers that the tests drive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Browsers {
    /// The one that people use.
    pub(crate) whole: PathBuf,
    /// The same without a desktop, where there is one, for hundreds of tests.
    pub(crate) bare: PathBuf,
}

/// What the page's build needs: the standard library for WebAssembly.
pub(crate) fn for_page(place: &Place) -> Result<(), Failure> {
    if wasm_library_is_there(place) {
        return Ok(());
    }
    let failure = "the Rust target wasm32-unknown-unknown is missing and could not be added: \
                   run `rustup target add wasm32-unknown-unknown`, or install Rust with rustup";
    let mut add = Command::new("rustup");
    add.current_dir(place.root()).args(["target", "add", "wasm32-unknown-unknown"]);
    run(&mut add, failure)?;
    if wasm_library_is_there(place) { Ok(()) } else { Err(Failure::new(failure)) }
}

fn wasm_library_is_there(place: &Place) -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut ask = Command::new(rustc);
    ask.current_dir(place.root());
    ask.args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
    output(&mut ask).is_some_and(|folder| PathBuf::from(folder.trim_end()).is_dir())
}

/// What the tests need beyond the page: rustfmt and clippy, the npm packages of the
/// browser tests (among them Chromium of other years), Chromium, Firefox, `WebKitGTK` with a
/// screen of its own, a Chinese font, `pdftotext` and LibreOffice.
pub(crate) fn for_tests(place: &Place) -> Result<Browsers, Failure> {
    let components: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| !succeeds(place.cargo().args([command, "--version"])))
        .map(|(_, component)| component)
        .collect();
    if !components.is_empty() {
        let names = components.join(" ");
        let mut add = Command::new("rustup");
        add.current_dir(place.root()).args(["component", "add"]).args(&components);
        run(
            &mut add,
            &format!(
                "the Rust components {names} are missing and could not be added: \
                 run `rustup component add {names}`"
            ),
        )?;
    }
    npm::install(&place.root().join("tests/browser"))?;
    npm::install(&place.root().join("tests/engines"))?;
    let missing = missing_packages();
    if !missing.is_empty() {
        debian::install(&missing)?;
    }
    match (chromium()?, missing_packages().as_slice()) {
        (Some(whole), []) => Ok(Browsers { bare: bare(&whole), whole }),
        (_, missing) => Err(Failure::new(format!(
            "the tests still miss {}: install it by hand, and name a browser \
             in an unusual place with the environment variable CHROMIUM",
            missing.join(", ")
        ))),
    }
}

/// The browser the tests drive: what `CHROMIUM` names, or else the first one found.
fn chromium() -> Result<Option<PathBuf>, Failure> {
    match env::var_os("CHROMIUM").map(PathBuf::from) {
        Some(named) if named.is_file() => Ok(Some(named)),
        Some(named) => Err(Failure::new(format!(
            "CHROMIUM names {}, and there is no such file",
            named.display()
        ))),
        None => Ok(BROWSERS.into_iter().find_map(find)),
    }
}

/// The browser without a desktop, installed where the system offers it; `whole` where there
/// is none, and where the user has named that one.
fn bare(whole: &Path) -> PathBuf {
    if env::var_os("CHROMIUM").is_some() {
        return whole.to_owned();
    }
    if find(BARE_BROWSER).is_none() && debian::offers(BARE_BROWSER) {
        // Without it the tests take longer, and nothing else.
        let _ = debian::install(&[BARE_BROWSER]);
    }
    find(BARE_BROWSER).unwrap_or_else(|| whole.to_owned())
}

/// The Debian packages whose programs or fonts are not there. Looks for what is used,
/// not for packages: a browser or font from elsewhere is as good.
fn missing_packages() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if !matches!(chromium(), Ok(Some(_)) | Err(_)) {
        missing.push("chromium");
    }
    // The engines other than Chromium, on whose packages the tests can count only here.
    if cfg!(target_os = "linux") {
        if env::var_os("FIREFOX").is_none() && find("firefox-esr").is_none() {
            missing.push("firefox-esr");
        }
        if find("WebKitWebDriver").is_none() {
            missing.push("webkit2gtk-driver");
        }
        if find("xvfb-run").is_none() || find("xauth").is_none() {
            missing.extend(["xvfb", "xauth"]);
        }
    }
    if find("pdftotext").is_none() {
        missing.push("poppler-utils");
    }
    if find("soffice").is_none() {
        missing.extend(["libreoffice-calc-nogui", "libreoffice-writer-nogui"]);
    }
    // Elsewhere the system brings Chinese fonts, and has no fontconfig to ask.
    if cfg!(target_os = "linux") {
        match output(Command::new("fc-list").args([":lang=zh", "family"])) {
            None => missing.extend(["fontconfig", "fonts-noto-cjk"]),
            Some(fonts) if fonts.trim().is_empty() => missing.push("fonts-noto-cjk"),
            Some(_) => {}
        }
    }
    missing
}
