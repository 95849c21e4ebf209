//! The order in which a table of ranked counties is shown: by a column, up or down.
//!
//! Must not know: how a table is drawn. The places stay what they are, whatever the order.

use std::cmp::Ordering;

use crate::domain::decimal::Total;
use crate::domain::gather::sort_by;
use crate::report::Report;
use crate::screening::ranking::Placed;

/// A column by which ranked counties can be put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The place.
    Place,
    /// The name, by its code points.
    Name,
    /// The base.
    Base,
    /// The bonus.
    Bonus,
    /// How often it is within the quota under many weights.
    Within,
}

/// A column and a direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub column: Column,
    /// Whether the greatest comes first.
    pub falling: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self { column: Column::Place, falling: false }
    }
}

impl Order {
    /// The order after its column was pressed: the other direction, or that column as one
    /// wants to see it first.
    #[must_use]
    pub fn pressed(self, column: Column) -> Self {
        if self.column == column {
            Self { falling: !self.falling, ..self }
        } else {
            let falling = matches!(column, Column::Base | Column::Bonus | Column::Within);
            Self { column, falling }
        }
    }

    /// The positions of the counties in this order. `within` has how often each was within
    /// the quota, if that was looked into. Equal ones keep the order of the ranking.
    #[must_use]
    pub fn positions(self, ranked: &[Placed], within: Option<&[u32]>) -> Vec<usize> {
        let mut rows: Vec<(usize, &Placed)> = ranked.iter().enumerate().collect();
        let often = |row: usize| within.and_then(|within| within.get(row)).copied();
        let compare = |(row, one): &(usize, &Placed), (other_row, other): &(usize, &Placed)| {
            let (own, theirs) = (&one.county.report, &other.county.report);
            match self.column {
                Column::Place => one.place.cmp(&other.place),
                Column::Name => {
                    own.assessment.applicant.name.cmp(&theirs.assessment.applicant.name)
                }
                Column::Base => base(own).cmp(&base(theirs)),
                Column::Bonus => own.sheet.bonus.low.cmp(&theirs.sheet.bonus.low),
                Column::Within => often(*row).cmp(&often(*other_row)),
            }
        };
        let directed =
            |ordering: Ordering| if self.falling { ordering.reverse() } else { ordering };
        sort_by(&mut rows, |one, other| directed(compare(one, other)));
        rows.into_iter().map(|(row, _)| row).collect()
    }
}

fn base(report: &Report) -> Option<Total> {
    report.sheet.base.map(|base| base.low)
}
