//! What `window.chengxin` offers to scripts: the functions of `wire` that take the text of a
//! file and give that of another.
//!
//! Must not know: what the page shows.

use crate::domain::scheme::Scheme;
use crate::platform::host;
use crate::wire;
use crate::wire::csv::screening::ScreeningTable;
use crate::wire::problem::Problem;

type TextToText = fn(&[u8], Option<&Scheme>) -> Result<String, Vec<Problem>>;

/// Offers them.
pub fn offer() {
    let places: TextToText = |file, _| wire::screening_table(file, ScreeningTable::Places);
    let offered =
        [("evaluate", wire::evaluate as TextToText), ("derive", wire::derive), ("places", places)];
    for (name, function) in offered {
        host::offer(name, move |text| {
            function(text.as_bytes(), None)
                .map_err(|problems| problems.iter().map(ToString::to_string).collect())
        });
    }
}
