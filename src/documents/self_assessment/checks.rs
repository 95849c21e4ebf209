//! The eligibility checks as a table, each with its clauses, days and reasons.
//!
//! Must not know: scores.

use crate::documents::block::{Cell, Column, Role, Row, Table};
use crate::documents::words::report::CheckWords;
use crate::eligibility::{Check, Eligibility};

/// Every check, in the order of the result.
#[must_use]
pub fn table(eligibility: &Eligibility, words: &CheckWords) -> Table {
    let [check, basis, days, result, reasons] = words.heads;
    Table {
        caption: words.caption.to_owned(),
        columns: vec![
            Column::words(check.0, check.1),
            Column::words(basis.0, basis.1),
            Column::words(days.0, days.1),
            Column::marks(result.0, result.1),
            Column::words(reasons.0, reasons.1),
        ],
        rows: eligibility.checks.iter().map(|of| row(of, words)).collect(),
    }
}

fn row(of: &Check, words: &CheckWords) -> Row {
    let clauses = of.rule.clauses.iter().map(|clause| (words.clause)(clause).to_owned());
    let cells = vec![
        Cell::from((words.check)(&of.rule.title)),
        Cell::from(clauses.collect::<Vec<_>>()),
        Cell::from((words.window)(of.window)),
        Cell::from((words.outcome)(of.outcome).to_owned()),
        Cell::from(words.reasons(of)),
    ];
    Row { role: Role::Entry, cells }
}
