//! What can happen to a screening on the page, named as what happened.
//!
//! Must not know: what follows from it.

use std::rc::Rc;

use crate::app::screening::Told;
use crate::domain::date::Date;
use crate::domain::entries::EntryId;
use crate::domain::scheme::Scheme;
use crate::screening::submission::{Content, CountyKey, Submission};
use crate::screening::{Analysis, Screening};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScreeningAction {
    /// Files were read, each with what is told beside it.
    TookFiles(Vec<(Submission, Told)>),
    /// Files were given that hold no data, by their names.
    SkippedFiles(Vec<String>),
    /// All refused files were put away.
    RemovedRefused,
    /// Files were computed again, after another scheme was chosen.
    Recomputed(Vec<(EntryId, Content)>),
    /// A saved screening was opened.
    Opened(Box<Screening>),
    /// It was saved and read back, as it was after so many changes since it was last saved.
    Saved(usize),
    /// All files and choices were put away; the settings stay.
    Emptied,
    /// The prefecture was chosen; none takes counties of all.
    ChosePrefecture(Option<String>),
    /// The round was chosen.
    ChoseRound(u16),
    /// The scheme of all counties was chosen.
    ChoseScheme(Rc<Scheme>),
    /// Whether files of another scheme are scored anew was chosen.
    SwitchedRescoring(bool),
    /// The quota was set.
    SetQuota(u8),
    /// The office was named.
    NamedOffice(String),
    /// The day was chosen.
    ChoseDay(Option<Date>),
    /// A code was typed from a paper.
    TypedCode(EntryId, String),
    /// A file was admitted all the same, or no longer.
    Admitted(EntryId, bool),
    /// A file was preferred among those of its county.
    Preferred(EntryId),
    /// A file was put away.
    Removed(EntryId),
    /// The file that was put away last was brought back.
    Restored,
    /// The page was left on which a file could be brought back.
    ForgotRemoved,
    /// How firmness is looked into was chosen.
    ChoseAnalysis(Analysis),
    /// A county was chosen; the last of the list.
    Chose(CountyKey, String),
    /// A county was chosen no longer.
    Withdrew(CountyKey),
    /// The reason for a choice was stated.
    GaveReason(CountyKey, String),
    /// Differing opinions were stated.
    StatedDissent(String),
}
