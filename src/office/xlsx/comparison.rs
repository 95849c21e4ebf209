//! 比较表 as a workbook: the counties on every indicator, the files, and where many weights
//! were tried, how often each place was reached.
//!
//! Must not know: how any of it was computed. The sheets are the tables that stand in CSV.

use crate::documents::screening::ScreeningBasis;
use crate::domain::date::Date;
use crate::office::xlsx::NotWritten;
use crate::office::xlsx::tables::{Sheet, tables};
use crate::wire::csv::screening::{counties, files, places};

/// The workbook of a screening.
///
/// # Errors
/// The workbook could not be made, or lost something on the way.
pub fn comparison(basis: &ScreeningBasis<'_>, day: Date) -> Result<Vec<u8>, NotWritten> {
    let mut sheets = vec![
        Sheet { name: "比较表", kept: 5, rows: counties(basis) },
        Sheet { name: "文件清单", kept: 2, rows: files(basis) },
    ];
    if basis.acceptability.is_some() {
        sheets.push(Sheet { name: "换权重后的名次", kept: 1, rows: places(basis) });
    }
    tables(&format!("{}示范县创建自评比较表", basis.region()), day, &sheets)
}
