//! What became of a file, as papers and tables say it: files are numbered from 1, as in the
//! list of files.
//!
//! Must not know: how any of it was decided.

use crate::screening::intake::Admission;
use crate::terms::zh::screening::{note, objection, refusal};

pub mod roster;

/// What a file is called.
#[must_use]
pub fn numbered(at: usize) -> String {
    format!("第{}份文件", at + 1)
}

/// Everything that is said of a file, a sentence each.
#[must_use]
pub fn remarks(admission: &Admission) -> Vec<String> {
    match admission {
        Admission::Taken { notes, .. } => notes.iter().map(|of| note(of, &numbered)).collect(),
        Admission::SetApart(all) => all.iter().map(|of| objection(of, &numbered)).collect(),
        Admission::Refused(refused) => vec![refusal(refused)],
    }
}
