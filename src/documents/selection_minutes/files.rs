//! Every file that was handed in, with its code and what became of it.
//!
//! Must not know: scores.

use crate::documents::block::{Block, Cell, Column, Role, Row, Table};
use crate::documents::screening::ScreeningBasis;
use crate::documents::words::screening::remarks;
use crate::screening::intake::Admission;
use crate::screening::submission::Submission;
use crate::terms::NOTHING;
use crate::terms::zh::screening::{admission, skipped as skipped_files};

/// The list of files.
#[must_use]
pub fn files(basis: &ScreeningBasis<'_>) -> Vec<Block> {
    let passed_over = skipped(&basis.screening.skipped);
    if basis.screening.submissions.is_empty() {
        return std::iter::once(Block::paragraph("无。")).chain(passed_over).collect();
    }
    let files = basis.screening.submissions.iter().zip(&basis.screened.admissions);
    let rows = (1..).zip(files).map(|(number, (file, admission))| row(number, file, admission));
    let table = Table {
        caption: "文件清单".to_owned(),
        columns: vec![
            Column::marks("序号", 75),
            Column::words("文件名", 260),
            Column::words("申报主体", 150),
            Column::words("校验码", 195),
            Column::marks("处理", 90),
            Column::words("说明", 230),
        ],
        rows: rows.collect(),
    };
    let coded = Block::Note(
        "校验码仅用于核对纸质件与电子件是否一致，不证明内容真实，也不证明由谁编制。".to_owned(),
    );
    std::iter::once(Block::Table(table)).chain(passed_over).chain([coded]).collect()
}

/// The most names of files that were passed over.
const MOST_NAMED: usize = 20;

/// What was given beside the files and holds no data.
fn skipped(names: &[String]) -> Option<Block> {
    let named: Vec<_> = names.iter().take(MOST_NAMED).map(String::as_str).collect();
    let more = if names.len() > MOST_NAMED { "等" } else { "" };
    let said = format!("{}：{}{more}。", skipped_files(names.len()), named.join("、"));
    (!names.is_empty()).then_some(Block::Note(said))
}

fn row(number: usize, submission: &Submission, of: &Admission) -> Row {
    let county = submission.county();
    let applicant = county.map(|file| file.report.assessment.applicant.name.to_string());
    let code = county.map(|file| file.code.clone());
    Row {
        role: Role::Entry,
        cells: vec![
            Cell::from(number.to_string()),
            Cell::from(submission.name.clone()),
            Cell::from(applicant.unwrap_or_else(|| NOTHING.to_owned())),
            Cell::from(code.unwrap_or_else(|| NOTHING.to_owned())),
            Cell::from(admission(of).to_owned()),
            Cell::from(remarks(of)),
        ],
    }
}
