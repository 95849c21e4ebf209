//! The eligibility checks as a table, each with its clauses, days and reasons.
//!
//! Must not know: scores.

use crate::documents::block::{Cell, Column, Role, Row, Table};
use crate::documents::words::check::{check, clause, outcome, reasons, window};
use crate::eligibility::{Check, Eligibility};

/// Every check, in the order of the result.
#[must_use]
pub fn table(eligibility: &Eligibility) -> Table {
    Table {
        caption: "资格核验情况".to_owned(),
        columns: vec![
            Column::words("核验事项", 155),
            Column::words("依据", 165),
            Column::words("核验期间", 225),
            Column::marks("结果", 105),
            Column::words("情况说明", 350),
        ],
        rows: eligibility.checks.iter().map(row).collect(),
    }
}

fn row(of: &Check) -> Row {
    let clauses: Vec<_> = of.id.clauses().iter().map(|c| clause(*c).to_owned()).collect();
    let cells = vec![
        Cell::from(check(of.id).to_owned()),
        Cell::from(clauses),
        Cell::from(window(of.window)),
        Cell::from(outcome(of.outcome).to_owned()),
        Cell::from(reasons(of)),
    ];
    Row { role: Role::Entry, cells }
}
