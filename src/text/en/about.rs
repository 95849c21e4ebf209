//! The messages of what the page says about itself, in English.
//!
//! Must not know: where they are shown.

use crate::text::about::AboutTexts;

/// The table.
pub(in crate::text) const TEXTS: AboutTexts = AboutTexts {
    title: "Sources, interpretations, privacy",
    source: "Source",
    source_text,
    weights: "Weights and rubrics",
    weights_text: "The notice publishes no weights, standards or definitions. The bundled schemes are examples; each cites its sources and is named next to every score.",
    missing: "Number 13",
    privacy: "Privacy",
    privacy_text: "The page makes no third-party requests: the site version loads only its own program files, and the one-file version loads nothing. What you enter stays in this browser’s draft and in the files you export.",
    arithmetic: "Arithmetic and rounding",
    arithmetic_text: "All arithmetic is exact and decimal. Items, indicators and dimensions are rounded half up to 4 places, base and bonus to 2, nothing else; limits are compared by multiplication, never by a rounded quotient.",
    version: "Version",
    scripts: "For programs",
    scripts_text: "Scripts may call window.chengxin.evaluate(text) with an assessment or report as JSON and receive the report; the command evaluate returns the same bytes for the same input.",
    keyboard: "Keyboard",
    keys: &[
        (
            "Tab, Shift + Tab",
            "go to the next or previous control; the first Tab lets you skip the navigation",
        ),
        ("Enter", "follow a link, press a button, show a calculation"),
        ("Space", "press a button, select, expand a folded section"),
        ("Arrow keys", "choose within a group of options or a list"),
        ("Alt + ↓", "open the calendar of a date field"),
        ("Esc", "close an open calculation"),
        ("Alt + ←", "back to the page before"),
        ("Ctrl + P", "print the paper that is shown"),
    ],
};

fn source_text(number: &str) -> String {
    format!(
        "Henan’s notice on creating model counties of the social-credit system ({number}) with its annexes. Indicators keep the notice’s wording and numbers."
    )
}
