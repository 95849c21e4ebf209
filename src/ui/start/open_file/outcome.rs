//! What becomes of a file that is given to be opened.
//!
//! Must not know: how that is shown.

use std::rc::Rc;

use crate::domain::assessment::Assessment;
use crate::domain::scheme::Scheme;
use crate::platform::file;
use crate::platform::office::{OfficeFailure, Reply};
use crate::ui::start::open_workbook;
use crate::wire;
use crate::wire::glimpse::{Glimpse, glimpse, is_screening, scheme_of};
use crate::wire::problem::Problem;
use crate::wire::receive::file_kind::{self, FileKind};
use crate::wire::report_v1::read::StoredReport;

/// The most bytes a file may have (formats.md, limits).
pub const MOST_BYTES: u64 = 1024 * 1024;

/// What became of a file.
#[derive(Clone, PartialEq)]
pub(in crate::ui::start::open_file) enum Outcome {
    Reading,
    Taken {
        assessment: Box<Assessment>,
        scheme: Box<Scheme>,
        stored: Option<Box<StoredReport>>,
    },
    SchemeFile,
    SavedScreening,
    /// Above so many bytes.
    TooLarge(u64),
    Unreadable,
    /// A picture, a paper, or what else holds no data.
    Unrelated,
    Archive,
    Refused(String, Vec<Problem>, Option<Box<Scheme>>),
    Newer(String, Glimpse),
    ReadingWorkbook(u8),
    WorkbookRefused(String, String),
    WorkbookFailed(OfficeFailure),
}

impl Outcome {
    pub(in crate::ui::start::open_file) fn of(opened: file::ReadFile) -> Self {
        let file::ReadFile { name, bytes, size } = opened;
        let Some(bytes) = bytes else {
            return too_large(&name, size).unwrap_or(Self::Unreadable);
        };
        if is_screening(&bytes) {
            return Self::SavedScreening;
        }
        if let Some(too_large) = too_large(&name, size) {
            return too_large;
        }
        match wire::open(&bytes, None) {
            Err(problems) => match glimpse(&bytes) {
                Some(glimpse) => Self::Newer(name, glimpse),
                None => Self::Refused(name, problems, scheme_of(&bytes).map(Box::new)),
            },
            Ok(wire::Opened::Scheme(_)) => Self::SchemeFile,
            Ok(wire::Opened::Assessment(report)) => {
                Self::taken(report.assessment, Rc::unwrap_or_clone(report.scheme), None)
            }
            Ok(wire::Opened::Draft(draft)) => {
                Self::taken(draft.assessment, Rc::unwrap_or_clone(draft.scheme), None)
            }
            Ok(wire::Opened::Report(stored)) => {
                let report = &stored.report;
                Self::taken(report.assessment.clone(), (*report.scheme).clone(), Some(stored))
            }
        }
    }

    /// What the office module says of a workbook. What it gives is a report of this very
    /// moment, so there is nothing stored to hold it against.
    pub(in crate::ui::start::open_file) fn of_workbook(name: &str, said: Reply) -> Self {
        match said {
            Reply::Progress(percent) => Self::ReadingWorkbook(percent),
            Reply::File(bytes) => match wire::open(&bytes, None) {
                Ok(wire::Opened::Report(stored)) => Self::taken(
                    stored.report.assessment,
                    Rc::unwrap_or_clone(stored.report.scheme),
                    None,
                ),
                Ok(_) => Self::WorkbookFailed(OfficeFailure::Other(name.to_owned())),
                Err(problems) => Self::Refused(name.to_owned(), problems, None),
            },
            Reply::Refused(why) => Self::WorkbookRefused(name.to_owned(), why),
            Reply::Failed(why) => Self::WorkbookFailed(why),
        }
    }

    fn taken(assessment: Assessment, scheme: Scheme, stored: Option<Box<StoredReport>>) -> Self {
        Self::Taken { assessment: Box::new(assessment), scheme: Box::new(scheme), stored }
    }
}

/// That a file is above the limit of its kind, if it is.
fn too_large(name: &str, size: u64) -> Option<Outcome> {
    let most = match file_kind::by_name(name) {
        Some(FileKind::Workbook) => open_workbook::MOST_BYTES,
        Some(FileKind::Data | FileKind::Archive | FileKind::Unrelated) | None => MOST_BYTES,
    };
    (size > most).then_some(Outcome::TooLarge(most))
}
