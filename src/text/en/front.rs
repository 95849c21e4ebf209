//! The messages of what is loaded first, in English.
//!
//! Must not know: where they are shown.

use crate::text::front::FrontTexts;

/// The table.
pub(in crate::text) static FRONT: FrontTexts = FrontTexts {
    facts: &[
        "Nothing to install or register; it works offline, and everything is computed here.",
        "The schemes are examples, not official; a score is for self-checking, not a decision.",
        "Annex 1 of the Notice has no item 13; the numbering is kept as it is, and the item is not scored.",
        "Offices without a browser can print the blank form.",
    ],
    home: "Start",
    product: "Chengxin Self-assessment",
    skip_to_content: "Skip to content",
    site_navigation: "Site",
    about: "About",
    foot_not_official: "A self-assessment aid, not a decision. The scoring schemes are examples, not standards published by Henan.",
    foot_private: "Everything is computed in this browser; nothing is uploaded.",
    part_comes: "Opening …",
    part_missing: "This part could not be loaded",
    part_missing_text: "Check the network and try again; everything entered is still here.",
    part_again: "Try again",
    part_gone: "The site has been updated",
    part_gone_text: "Reload this page to use this part; the draft is saved first.",
    reload: "Reload this page",
    notice_read: "Dismiss",
    start_title: "Self-assessment for model counties of the social-credit system",
    start_lead: "Assess a county item by item against Henan’s guiding indicators (2021 edition), see the score as you go, with open parts marked, then download the file and print the report.",
    without_network: "Without a network, double-click the one-file version chengxin.html.",
    without_browser: "Without a browser:",
    begin_title: "A county’s assessment",
    begin_text: "Name the applicant, answer six eligibility questions, then fill in the indicators. Stop at any time; the draft is kept.",
    begin_assessment: "Begin",
    open_title: "Open a file",
    open_text: "Open an assessment or report exported before (.json), or a filled Excel form (.xlsx). The page checks the whole file and recalculates it, lists any differences, and leaves your work unchanged if the file is faulty.",
    open_choose: "Choose a file",
    open_drop: "Or drop a file here.",
    dropped_beside: "The file was not opened: drop it into the dashed frame, or choose it with the button there.",
    dropped_nowhere: "The file was not opened: files cannot be dropped on this page. Open assessments on the start page.",
    facts_title: "Before you begin",
    more_about: "Sources, interpretations, privacy",
    to_form: "Print the blank form",
    round_of,
    display: "Display",
    large_text: "Large text",
    high_contrast: "High contrast",
    workshop_title: "Workshop",
    workshop_text: "Explain item by item with invented counties: let participants guess, then show the score, change a figure and see what changes. An assessment in progress is not affected.",
    workshop_link: "Open the workshop",
    watermark: "DEMO",
    demo_notice: "Demo data, not a real assessment: it can be seen and changed, but stays a demo file, which prefecture screening does not accept.",
    demo_draft: "Demo",
    screening_title: "Prefecture screening",
    screening_text: "For prefecture offices: load the files of all counties at once, verify eligibility, rank, check how robust the ranking is, select, and print the minutes.",
    screening_link: "To the prefecture screening",
};

fn round_of(round: u16) -> String {
    format!("{round} round")
}
