//! What the office judges a county by: its statements under the reference date of the
//! screening, whatever date the county chose for itself.
//!
//! Must not know: scores, places, and whether a file is taken.

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::domain::edition::check::CheckForm;
use crate::eligibility::window::Window;
use crate::eligibility::{Eligibility, Verdict, determine_on};

/// A county's statements under the reference date of the screening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Every check under that date.
    pub eligibility: Eligibility,
    /// The days that are looked at and of which the county said nothing, because it chose
    /// another date. What happened on them is not known, so that nothing clears them.
    pub uncovered: Vec<Window>,
}

impl Judgement {
    /// Judges what a county states.
    #[must_use]
    pub fn new(assessment: &Assessment, reference: Date) -> Self {
        let eligibility = determine_on(assessment, reference);
        Self { eligibility, uncovered: uncovered(assessment, reference) }
    }

    /// What it comes to: what excludes does, whatever else is open.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self.eligibility.verdict {
            Verdict::Clear if !self.uncovered.is_empty() => Verdict::Unverified,
            verdict @ (Verdict::Clear | Verdict::Barred | Verdict::Unverified) => verdict,
        }
    }
}

/// The years that the checks of dated facts look back on.
pub(in crate::screening) fn years(edition: &Edition) -> u16 {
    let checks = edition.checks.iter();
    let years = checks.filter_map(|check| match &check.form {
        CheckForm::Graded { years, .. }
        | CheckForm::Found { years }
        | CheckForm::Listed { years } => Some(*years),
        CheckForm::Yearly { .. } | CheckForm::Declared => None,
    });
    years.max().unwrap_or_default()
}

/// The days of the office's window that the county did not speak of. Nobody can state what
/// comes after the day of filling in; those days are not held against a file that was filled
/// in within the year of its round and speaks up to that day.
fn uncovered(assessment: &Assessment, reference: Date) -> Vec<Window> {
    let years = years(assessment.edition);
    let judged = Window::before(reference, years);
    let own = Window::before(assessment.reference_date, years);
    let filled_in = assessment.prepared.on.filter(|day| day.year() == assessment.round);
    let speakable = filled_in.map_or(judged.to, |day| day.min(judged.to));
    let early = own.from.previous().map(|to| Window { from: judged.from, to: to.min(judged.to) });
    let late = own.to.next().map(|from| Window { from: from.max(judged.from), to: speakable });
    early.into_iter().chain(late).filter(|days| days.from <= days.to).collect()
}
