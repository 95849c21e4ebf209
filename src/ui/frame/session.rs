//! What this window works on, so that it goes on with just that after a reload; and what a
//! window that has not worked on anything yet goes on with.
//!
//! Must not know: how drafts are kept, and what a page shows.
//!
//! A page that names a county (`county` of an embedding) goes on with drafts of that county
//! only: on one PC drafts of several may lie.

use yew::prelude::*;

use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::assessment::{Assessment, Purpose};
use crate::domain::division::Division;
use crate::platform::{host, storage};
use crate::ui::frame::drafts::{self, StoredDraft};

/// Where a window keeps the slot of its record.
const KEY: &str = "record";
/// What stands there while it deliberately has none.
const NONE: &str = "none";

/// What a window worked on when it was left.
enum Left {
    /// Nothing yet: it was opened just now, by a bookmark or with the browser.
    Nothing,
    /// It put its record away, to begin another.
    NoRecord,
    /// The record in this slot.
    Record(u64),
}

/// The county that the page is meant for, where it is meant for one.
type Meant = Option<&'static Division>;

fn key(meant: Meant) -> String {
    meant.map_or_else(|| KEY.to_owned(), |county| format!("{KEY}.{}", county.code.as_str()))
}

fn left(meant: Meant) -> Left {
    match storage::get_here(&key(meant)).as_deref() {
        None => Left::Nothing,
        Some(text) => text.parse().map_or(Left::NoRecord, Left::Record),
    }
}

/// Remembers that the next record of this window is a new one.
pub fn begins_anew(meant: Meant) {
    storage::set_here(&key(meant), NONE);
}

/// Whether the next record of this window is a new one.
#[must_use]
pub fn begins(meant: Meant) -> bool {
    matches!(left(meant), Left::NoRecord)
}

/// Whether a window without a record is to begin one: none can be meant to go on, or a new
/// one is wanted.
#[must_use]
pub fn is_new(meant: Meant) -> bool {
    begins(meant) || !drafts::list().iter().any(|stored| is_meant(stored, meant))
}

/// Whether a draft is of the county that the page is meant for.
#[must_use]
pub fn is_meant(stored: &StoredDraft, meant: Meant) -> bool {
    is_of(&stored.draft.assessment, meant)
}

fn is_of(assessment: &Assessment, meant: Meant) -> bool {
    meant.is_none_or(|county| assessment.applicant.code.as_ref() == Some(&county.code))
}

/// The record with which a page goes on: the one that this window worked on last; in a new
/// window, on a page that needs one, the only one that can be meant, which a demo never is.
#[must_use]
pub fn goes_on(needs_record: bool, meant: Meant) -> Option<Record> {
    let mut unasked = false;
    let stored = match left(meant) {
        Left::NoRecord => None,
        Left::Record(slot) => match drafts::load(slot) {
            Some(stored) => Some(stored).filter(|stored| is_meant(stored, meant)),
            None => return drafts::of_file(slot).filter(|it| is_of(&it.assessment, meant)),
        },
        Left::Nothing if needs_record => {
            let can_be_meant = |stored: &StoredDraft| {
                is_meant(stored, meant) && stored.draft.assessment.purpose != Purpose::Demo
            };
            unasked = true;
            let mut candidates = drafts::list().into_iter().filter(can_be_meant);
            candidates.next().filter(|_| candidates.next().is_none())
        }
        Left::Nothing => None,
    };
    stored.map(|stored| drafts::go_on(stored, unasked))
}

/// The record with which the page goes on when it is opened.
#[must_use]
pub fn opened_with(meant: Meant) -> Option<Record> {
    goes_on(Route::parse(&host::hash()).is_of_record(), meant)
}

/// Remembers what this window works on.
#[hook]
pub fn use_session(slot: Option<u64>, meant: Meant) {
    let had_record = use_mut_ref(|| false);
    use_effect_with(slot, move |slot| {
        let had_record = had_record.replace(slot.is_some());
        match slot {
            Some(slot) => storage::set_here(&key(meant), &slot.to_string()),
            None if had_record => begins_anew(meant),
            None => {}
        }
    });
}
