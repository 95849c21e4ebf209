//! The messages of the start page, in English.
//!
//! Must not know: where they are shown.

use crate::text::start::StartTexts;

/// The table.
pub(in crate::text::en) const TEXTS: StartTexts = StartTexts {
    facts: &[
        "Nothing to install or register; it works offline, and everything is computed here.",
        "The schemes are examples, not official; a score is for self-checking, not a decision.",
        "Annex 1 of the Notice has no item 13; the numbering is kept as it is, and the item is not scored.",
        "Offices without a browser can print the blank form.",
    ],
    title: "Self-assessment for model counties of the social-credit system",
    lead: "Assess a county item by item against Henan’s guiding indicators (2021 edition), see the score as you go, with open parts marked, then download the file and print the report.",
    without_network: "Without a network, double-click the one-file version chengxin.html.",
    without_browser: "Without a browser:",
    begin_title: "A county’s assessment",
    begin_text: "Name the applicant, answer six eligibility questions, then fill in the indicators. Stop at any time; the draft is kept.",
    begin_assessment: "Begin",
    to_before: "What to gather first",
    open_title: "Open a file",
    open_text: "Open an assessment or report exported before (.json), or a filled Excel form (.xlsx). The page checks the whole file and recalculates it, lists any differences, and leaves your work unchanged if the file is faulty.",
    open_choose: "Choose a file",
    open_drop: "Or drop a file here.",
    facts_title: "Please note",
    more_about: "Sources, interpretations, privacy",
    to_form: "Print the blank form",
    workshop_title: "Workshop",
    workshop_text: "Explain item by item with invented counties: let participants guess, then show the score, change a figure and see what changes. An assessment in progress is not affected.",
    workshop_link: "Open the workshop",
    screening_title: "Prefecture screening",
    screening_text: "For prefecture offices: load the files of all counties at once, verify eligibility, rank, check how robust the ranking is, select, and print the minutes.",
    screening_link: "To the prefecture screening",
    province_title: "Provincial register",
};
