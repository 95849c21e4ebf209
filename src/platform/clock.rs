//! What time it is, as text and number.
//!
//! Must not know: what the time is used for.

use js_sys::Date;

/// The local date and time: `2021-04-10 09:05`.
#[must_use]
pub fn now() -> String {
    let now = Date::new_0();
    format!(
        "{:04}-{:02}-{:02} {:02}:{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date(),
        now.get_hours(),
        now.get_minutes()
    )
}

/// The local date: `2021-04-10`.
#[must_use]
pub fn today() -> String {
    now().chars().take(10).collect()
}

/// Milliseconds since 1970: a number that no two moments share.
#[must_use]
pub fn stamp() -> u64 {
    Date::now() as u64
}
