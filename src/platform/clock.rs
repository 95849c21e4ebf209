//! What time it is, as text and number.
//!
//! Must not know: what the time is used for.

use js_sys::Date;

/// The local date and time: `2021-04-10 09:05`.
#[must_use]
pub fn now() -> String {
    written(&Date::new_0())
}

/// The same a minute ago, as `09:04`.
#[must_use]
pub fn a_minute_ago() -> String {
    let then = Date::new(&(Date::now() - 60_000.0).into());
    written(&then).chars().skip(11).collect()
}

fn written(now: &Date) -> String {
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
