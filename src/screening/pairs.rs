//! The files of one county, any two of which can be set against each other, the earlier one
//! first: for whoever asks what has changed from one to the other.
//!
//! Must not know: which of them is taken, and what differs.

use crate::domain::date::Date;
use crate::domain::gather::sort_by_key;
use crate::screening::Screening;
use crate::screening::roster::{Entry, Roster};

/// Two files of a county.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The position of the earlier one by its day of filling in; of the same day, or where one
    /// has none, of the one that came first.
    pub before: usize,
    /// The position of the other.
    pub after: usize,
}

impl Pair {
    /// Two of the files of a county, which stand in their order; none if they are not.
    #[must_use]
    pub fn of(files: &[usize], one: usize, other: usize) -> Option<Self> {
        let at = |file| files.iter().position(|it| *it == file);
        let (first, second) = (at(one)?, at(other)?);
        match first.cmp(&second) {
            std::cmp::Ordering::Less => Some(Self { before: one, after: other }),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(Self { before: other, after: one }),
        }
    }

    /// The last two of the files of a county.
    #[must_use]
    pub fn last(files: &[usize]) -> Option<Self> {
        let [.., before, after] = files else { return None };
        Some(Self { before: *before, after: *after })
    }
}

/// The files of every county that has two or more, the earliest first, in the order of the
/// roster.
#[must_use]
pub fn with_several(screening: &Screening, roster: &Roster) -> Vec<Vec<usize>> {
    let entries = roster.entries.iter().filter(|entry| entry.files.len() > 1);
    entries.map(|entry| in_order(screening, entry)).collect()
}

/// The files of the county that a file is of, the earliest first; none if it is of none.
#[must_use]
pub fn beside(screening: &Screening, roster: &Roster, at: usize) -> Vec<usize> {
    let mut entries = roster.entries.iter();
    let own = entries.find(|entry| entry.files.contains(&at));
    own.map(|entry| in_order(screening, entry)).unwrap_or_default()
}

fn in_order(screening: &Screening, entry: &Entry) -> Vec<usize> {
    let mut files = entry.files.clone();
    // Stable, so that of one day the first to come is the earlier one.
    sort_by_key(&mut files, |at| filled_in(screening, *at));
    files
}

/// The day on which a file was filled in, as it says.
#[must_use]
pub fn filled_in(screening: &Screening, at: usize) -> Option<Date> {
    let file = screening.submissions.get(at).and_then(|submission| submission.county());
    file.and_then(|file| file.report.assessment.prepared.on)
}
