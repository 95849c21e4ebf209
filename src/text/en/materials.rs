//! The messages of the package of what a county hands in, in English.
//!
//! Must not know: where they are shown.

use crate::text::materials::MaterialsTexts;

/// The table.
pub(in crate::text) const TEXTS: MaterialsTexts = MaterialsTexts {
    title: "All in one package",
    lead: |file| {
        format!(
            "{file}: the contents, the papers that the Notice asks for, and for the assessment the report, the form and the data file. Papers for internal use are not in it."
        )
    },
    open: |n| match n {
        0 => "The check before handing in found nothing.".to_owned(),
        n => format!("Points still open before handing in: {n}. The contents list them."),
    },
    make: "Download the package",
};
