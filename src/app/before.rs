//! What is to be gathered before anything is filled in: how much, from how many departments.
//!
//! Must not know: how it is shown, and what a county has already.

use crate::domain::id::IndicatorNo;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::counted_list::CountedList;
use crate::domain::scheme::department::{Asked, DepartmentSheet};
use crate::domain::scheme::rule::InputKind;

/// How much is to be gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// Figures, each shared one once.
    pub n_figures: usize,
    /// Lists to answer line by line.
    pub n_lists: usize,
    /// Options to decide and levels to choose, beside the lines of lists.
    pub n_choices: usize,
    /// Departments that have them.
    pub n_departments: usize,
    /// Departments that confirm what is asked for eligibility.
    pub n_confirming: usize,
    /// The days that the slowest of all needs, by way of example; none where nobody is named.
    pub days: Option<u16>,
}

/// How much a scheme asks for.
#[must_use]
pub fn needed(scheme: &Scheme) -> Needed {
    let is_choice =
        |asked: &&Asked| matches!(asked.kind, InputKind::Flag | InputKind::Level { .. });
    let all = scheme.asked();
    let is_line = |asked: &&Asked| list_of(scheme, asked).is_some();
    let n_lines = all.iter().filter(is_line).count();
    let n_choices = all.iter().filter(is_choice).count() - n_lines;
    let named = |sheet: &DepartmentSheet<'_>| sheet.department.is_some();
    Needed {
        n_figures: all.len() - n_lines - n_choices,
        n_lists: scheme.indicators.values().map(|judged| judged.lists.len()).sum(),
        n_choices,
        n_departments: scheme.sheets().into_iter().filter(named).count(),
        n_confirming: scheme.confirming().count(),
        days: scheme.departments.iter().map(|department| department.days).max(),
    }
}

/// The list of which what is asked is a line.
#[must_use]
pub fn list_of<'a>(scheme: &'a Scheme, asked: &Asked) -> Option<&'a CountedList> {
    let lists = &scheme.indicators.get(&asked.no)?.lists;
    lists.iter().find(|list| list.lines.iter().any(|line| line.id == asked.id))
}

/// The indicators for which a department is asked, those that share a figure too, as runs from
/// one to the last that follows without a gap.
#[must_use]
pub fn runs(scheme: &Scheme, sheet: &DepartmentSheet<'_>) -> Vec<(IndicatorNo, IndicatorNo)> {
    let sharers = sheet.asked.iter().flat_map(|asked| scheme.sharers(asked.no, &asked.id));
    let own = sheet.asked.iter().map(|asked| asked.no);
    let mut runs: Vec<(IndicatorNo, IndicatorNo)> = Vec::new();
    let mut numbers: Vec<IndicatorNo> = own.chain(sharers).collect();
    numbers.sort_unstable();
    for no in numbers {
        match runs.last_mut() {
            Some((_, last)) if no.get() <= last.get() + 1 => *last = no,
            _ => runs.push((no, no)),
        }
    }
    runs
}
