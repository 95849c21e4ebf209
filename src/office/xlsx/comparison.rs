//! 比较表 as a workbook: how the counties stand, their scores on every indicator, the files, and
//! where many weights were tried, how often each place was reached.
//!
//! Must not know: how any of it was computed. The sheets are the tables that stand in CSV; the
//! widest of them is divided, so that each sheet can be read on one page's width.

use crate::documents::screening::ScreeningBasis;
use crate::domain::date::Date;
use crate::office::xlsx::NotWritten;
use crate::office::xlsx::tables::{Sheet, tables};
use crate::wire::csv::Field;
use crate::wire::csv::screening::{COUNTY, PLACE, counties, files, places, score_columns};

/// The workbook of a screening.
///
/// # Errors
/// The workbook could not be made, or lost something on the way.
pub fn comparison(basis: &ScreeningBasis<'_>, day: Date) -> Result<Vec<u8>, NotWritten> {
    let all = counties(basis);
    let scores = score_columns(basis);
    let (lowest, highest) = (scores.clone().step_by(2), scores.clone().skip(1).step_by(2));
    let n_columns = all.first().map_or(0, Vec::len);
    let standing = (0..n_columns).filter(|at| !scores.contains(at));
    let whose = [PLACE, COUNTY];
    let of = |name, columns: Vec<usize>| Sheet { name, kept: 2, rows: only(&all, &columns) };
    let mut sheets = vec![
        Sheet { kept: 5, ..of("比较表", standing.collect()) },
        of("各项得分（最低）", whose.into_iter().chain(lowest).collect()),
    ];
    // Where every county is complete, both ends are the same.
    let same =
        |row: &Vec<Field>| scores.clone().step_by(2).all(|at| row.get(at) == row.get(at + 1));
    if !all.iter().skip(1).all(same) {
        sheets.push(of("各项得分（最高）", whose.into_iter().chain(highest).collect()));
    }
    sheets.push(Sheet { name: "文件清单", kept: 2, rows: files(basis) });
    if basis.acceptability.is_some() {
        sheets.push(Sheet { name: "换权重后的名次", kept: 1, rows: places(basis) });
    }
    tables(&format!("{}示范县创建自评比较表", basis.region()), day, &sheets)
}

/// Those columns of a table.
fn only(rows: &[Vec<Field>], columns: &[usize]) -> Vec<Vec<Field>> {
    let row = |row: &Vec<Field>| columns.iter().filter_map(|at| row.get(*at).cloned()).collect();
    rows.iter().map(row).collect()
}
