//! A page in a frame, in English.
//!
//! Must not know: where it is shown.

use crate::text::embed::EmbedTexts;

pub(in crate::text::en) const TEXTS: EmbedTexts = EmbedTexts {
    begin_for,
    host_export: "Export to the host page",
    host_asks,
    host_given,
    no_download: "No download? Copy the text",
    no_office_download: "No download? See another way",
    office_elsewhere: "The page around may forbid downloads. Word and Excel files cannot be copied as text: export the JSON file above, or copy its text into a text editor and save it as .json (UTF-8); then open that file in a window of its own and export from there.",
    text_to_file: "The page around may forbid downloads. Copy the whole text below into a text editor and save it as .json (UTF-8); it can be opened again like any export.",
    csv_text: "The whole CSV",
    copy: "Copy all",
    copied: "Copied.",
    copy_by_hand: "The browser did not copy. The text is selected: press Ctrl+C.",
    own_window: "Open this page in a window of its own, free of what the page around forbids (if it does not open, copy the address):",
    print_refused_in_frame: "The print dialog did not open: the page around may forbid it. Export a Word file and print that; or export the JSON file, open it in a window of its own or in the one-file version chengxin.html, and print there.",
};

fn begin_for(county: &str) -> String {
    format!("Begin the assessment of {county}")
}

fn host_asks(origin: &str) -> String {
    format!(
        "The page around, {origin}, asks for the result. When you press the button it is given the whole report (what you entered, and the score) to do with as it will; otherwise it only knows how many indicators are answered, not what was answered or the score."
    )
}

fn host_given(origin: &str) -> String {
    format!(
        "{origin} has been given the whole report. Whether it keeps it is its matter; the exported file is yours."
    )
}
