//! The hidden sheet behind the choices and the grades: lists that formulas and drop-downs
//! refer to. A list inside a drop-down may have 255 characters only.
//!
//! Must not know: the other sheets' layout.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::domain::id::{IndicatorNo, ItemId};
use crate::domain::scheme::Scheme;
use crate::domain::scheme::rule::Rule;
use crate::office::form::{Field, FormRow};
use crate::office::number::to_cell;

/// The name of the sheet.
pub const SHEET: &str = "选项";

/// Where each list stands, and what it holds.
#[derive(Debug, Default)]
pub struct Lists {
    /// Texts of levels and their rows, by the key of the form's row.
    choices: BTreeMap<String, (u32, u32)>,
    /// Points of levels, by indicator and item.
    points: BTreeMap<(IndicatorNo, String), (u32, u32)>,
    texts: Vec<String>,
    ten_thousandths: Vec<i128>,
    grades: Vec<(i128, String)>,
}

impl Lists {
    /// All lists of a scheme.
    #[must_use]
    pub fn new(scheme: &Scheme, rows: &[FormRow]) -> Self {
        let mut lists = Self::default();
        for row in rows {
            if matches!(row.field, Field::Input(..)) && !row.choices.is_empty() {
                let place = place(lists.texts.len(), row.choices.len());
                lists.choices.insert(row.key(), place);
                lists.texts.extend(row.choices.iter().cloned());
            }
        }
        for (no, judged) in &scheme.indicators {
            for item in &judged.items {
                if let Rule::Level { levels, .. } = item.rule() {
                    let place = place(lists.ten_thousandths.len(), levels.len());
                    lists.points.insert((*no, item.id().to_string()), place);
                    let points = levels.iter().map(|level| level.points.ten_thousandths());
                    lists.ten_thousandths.extend(points);
                }
            }
        }
        // A search takes the last limit that is reached, so the lowest stands first.
        let grade = |grade: &crate::domain::scheme::Grade| {
            (grade.at_least.ten_thousandths(), grade.title.zh.clone())
        };
        lists.grades = scheme.grades.iter().rev().map(grade).collect();
        lists
    }

    /// The choices of a row as a reference.
    #[must_use]
    pub fn choices(&self, key: &str) -> Option<String> {
        self.choices.get(key).map(|place| reference('A', *place))
    }

    /// The points of an item's levels, in ten-thousandths.
    #[must_use]
    pub fn points(&self, no: IndicatorNo, item: &ItemId) -> String {
        let place = self.points.get(&(no, item.to_string()));
        place.map_or_else(String::new, |place| reference('B', *place))
    }

    /// The limits of the grades, lowest first, in ten-thousandths; none without grades.
    #[must_use]
    pub fn limits(&self) -> Option<String> {
        let place = (!self.grades.is_empty()).then(|| place(0, self.grades.len()))?;
        Some(reference('C', place))
    }

    /// The titles of the grades beside them.
    #[must_use]
    pub fn titles(&self) -> String {
        reference('D', place(0, self.grades.len()))
    }

    /// Writes the sheet, which nobody needs to see.
    ///
    /// # Errors
    /// The workbook refuses.
    pub fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(SHEET)?.set_very_hidden(true).protect();
        for (row, text) in (0..).zip(&self.texts) {
            sheet.write_string(row, 0, text)?;
        }
        for (row, points) in (0..).zip(&self.ten_thousandths) {
            sheet.write_number(row, 1, to_cell(&points.to_string()).unwrap_or_default())?;
        }
        for (row, (limit, title)) in (0..).zip(&self.grades) {
            sheet.write_number(row, 2, to_cell(&limit.to_string()).unwrap_or_default())?;
            sheet.write_string(row, 3, title)?;
        }
        Ok(())
    }
}

/// First and last row of a list, counted from 1.
fn place(n_before: usize, n_rows: usize) -> (u32, u32) {
    let row = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (row(n_before + 1), row(n_before + n_rows))
}

fn reference(column: char, (first, last): (u32, u32)) -> String {
    format!("'{SHEET}'!${column}${first}:${column}${last}")
}
