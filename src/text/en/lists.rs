//! Lists whose entries are added, changed and removed in place, in English.
//!
//! Must not know: where they are shown.

use crate::domain::date::Date;
use crate::text::lists::ListTexts;

/// The table.
pub(in crate::text::en) const TEXTS: ListTexts = ListTexts {
    there_was_none: "None",
    there_were: "Yes (list each)",
    add: "Add",
    remove: "Remove",
    entry,
    document: |at| format!("Document {}", at + 1),
    kept_aside,
    answer_kept_aside: |choice| {
        format!("What was entered before is kept aside and not counted; “{choice}” brings it back.")
    },
    nothing_listed_yet: "Nothing is listed yet, so this is to be verified.",
    removed: |name| format!("“{name}” was removed."),
    restore: "Undo",
};

fn entry(at: usize, day: Option<Date>) -> String {
    let day = day.map(|day| format!(" ({day})")).unwrap_or_default();
    format!("Entry {}{day}", at + 1)
}

fn kept_aside(n: usize) -> String {
    let entries = if n == 1 { "1 entry is".to_owned() } else { format!("{n} entries are") };
    format!("{entries} kept aside and not counted; “Yes (list each)” brings them back.")
}
