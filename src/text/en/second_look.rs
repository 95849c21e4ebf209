//! The messages of the second look, in English.
//!
//! Must not know: where they are shown.

use crate::terms::en::second_look::question;
use crate::text::second_look::SecondLookTexts;

/// The table.
pub(in crate::text) const TEXTS: SecondLookTexts = SecondLookTexts {
    title: "Second look",
    lead: "These are only questions about what was entered. They change no score and prevent no export. What is right can stay as it is; a note may say why.",
    nothing: "No questions were found.",
    question,
    without_evidence: |n| {
        format!("{n} indicators have full marks or a high level but no evidence: ")
    },
    more: |n| if n == 1 { "One more question".to_owned() } else { format!("{n} more questions") },
    indicator_no: |no| format!("No. {no}"),
};
