//! A page in a frame, in English.
//!
//! Must not know: where it is shown.

use crate::text::embed::EmbedTexts;

pub(in crate::text::en) const TEXTS: EmbedTexts = EmbedTexts {
    begin_for,
    host_export: "Submit the report to this site",
    host_asks,
    host_given,
    no_download: "No download? Copy the text",
    no_office_download: "No download? See another way",
    office_elsewhere: "The embedding site may forbid downloads. Word and Excel files cannot be copied as text: download the data file above, or copy its text into a text editor and save it as .json (UTF-8); then open that file in a separate window and export from there.",
    text_to_file: "The embedding site may forbid downloads. Copy the whole text below into a text editor and save it as .json (UTF-8); it can be opened again like any export.",
    csv_text: "The whole CSV",
    copy: "Copy all",
    copied: "Copied.",
    copy_by_hand: "The browser did not copy. The text is selected: press Ctrl+C.",
    own_window: "Open this page in a separate window, free of the restrictions of the embedding site (if it does not open, copy the address):",
    print_refused_in_frame: "The print dialog did not open: the embedding site may forbid it. Export a Word file and print that; or download the data file, open it in a separate window or in the one-file version chengxin.html, and print there.",
};

fn begin_for(county: &str) -> String {
    format!("Begin the assessment of {county}")
}

fn host_asks(origin: &str) -> String {
    format!(
        "The embedding site {origin} asks for the result. If you press the button, it receives the whole report (your entries and the score) and decides how to handle it; otherwise it only learns how many indicators are answered, not the answers or the score."
    )
}

fn host_given(origin: &str) -> String {
    format!(
        "The whole report has been submitted to {origin}, which decides whether to keep it. Keep the downloaded file as your own record."
    )
}
