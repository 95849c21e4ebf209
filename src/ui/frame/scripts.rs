//! What `window.chengxin` offers to scripts: the functions of `wire` that take the text of a
//! file and give that of another.
//!
//! Must not know: what the page shows.

use crate::domain::scheme::Scheme;
use crate::platform::host;
use crate::wire;
use crate::wire::csv::screening::ScreeningTable;
use crate::wire::problem::Problem;

/// Offers the functions for a county's file.
pub fn offer() {
    offer_as("evaluate", wire::evaluate);
    offer_as("derive", wire::derive);
}

/// Offers the function for a saved screening: what it needs has come with the screening's page.
pub fn offer_screening() {
    offer_as("places", |file, _| wire::screening_table(file, ScreeningTable::Places));
}

/// From the text of a file to that of another, or what is wrong with it.
type TextToText = fn(&[u8], Option<&Scheme>) -> Result<String, Vec<Problem>>;

fn offer_as(name: &str, function: TextToText) {
    host::offer(name, move |text| {
        function(text.as_bytes(), None)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect())
    });
}
