//! What can happen to a screening on the page, named as what happened: a tree, whose branches
//! are as far as one who takes them can reach.
//!
//! Must not know: what follows from it.

use std::rc::Rc;

use crate::app::screening::FileDetails;
use crate::domain::applicant::ApplicantName;
use crate::domain::date::Date;
use crate::domain::entries::EntryId;
use crate::domain::scheme::Scheme;
use crate::screening::earlier::Earlier;
use crate::screening::settings::Area;
use crate::screening::submission::{Content, CountyKey, Identity, Submission};
use crate::screening::{Analysis, Screening};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScreeningAction {
    /// A saved screening was opened.
    Opened(Box<Screening>),
    /// It was saved and read back, as it was after so many changes since it was last saved.
    Saved(usize),
    /// The page was left on which a file could be brought back.
    ForgotRemoved,
    /// How robustness is looked into was chosen.
    ChoseAnalysis(Analysis),
    /// The trial was made of all that is held, or one that was made before is not made again.
    Tried(bool),
    /// What the papers say of the office. Only the usual reference date rests on it.
    Office(OfficeAction),
    /// The files.
    Files(FilesAction),
    /// Who may take part.
    Roster(RosterAction),
    /// The settings under which the files are screened.
    Settings(SettingsAction),
    /// The choice of counties.
    Choice(ChoiceAction),
}

/// What is stated of the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficeAction {
    /// The office was named.
    Named(String),
    /// The day was chosen.
    ChoseDay(Option<Date>),
}

/// What happens to the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilesAction {
    /// Files were read, each with what is told beside it.
    Took(Vec<(Submission, FileDetails)>),
    /// Files were given that hold no data, by their names.
    Skipped(Vec<String>),
    /// All refused files were put away.
    RemovedRefused,
    /// Files were computed again, after another scheme was chosen.
    Recomputed(Vec<(EntryId, Content)>),
    /// All files and choices were put away; the settings stay.
    Emptied,
    /// A code was typed from a paper.
    TypedCode(EntryId, String),
    /// A file was admitted all the same, or no longer.
    Admitted(EntryId, bool),
    /// The office said whose file it is, or that it does not use it.
    Identified(EntryId, Identity),
    /// A file was preferred among those of its county.
    Preferred(EntryId),
    /// A file was put away.
    Removed(EntryId),
    /// The file that was put away last was brought back.
    Restored,
}

/// What happens to the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingsAction {
    /// It was chosen whose counties are screened.
    ChoseArea(Area),
    /// The round was chosen.
    ChoseRound(u16),
    /// The reference date was chosen.
    ChoseReferenceDate(Date),
    /// The scheme of all counties was chosen.
    ChoseScheme(Rc<Scheme>),
    /// Whether files of another scheme are scored anew was chosen.
    SwitchedRescoring(bool),
    /// The quota was set.
    SetQuota(u8),
}

/// What happens to the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RosterAction {
    /// A development zone was added, by its name.
    AddedZone(String),
    /// A development zone was taken off.
    RemovedZone(ApplicantName),
    /// Why a county handed nothing in was stated.
    NotedAbsence(CountyKey, String),
    /// A register was opened: what became of counties in earlier rounds.
    Remembered(Vec<Earlier>),
}

/// What happens to the choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceAction {
    /// A county was chosen; the last of the list.
    Chose(CountyKey, String),
    /// A county was chosen no longer.
    Withdrew(CountyKey),
    /// The reason for a choice was stated.
    GaveReason(CountyKey, String),
    /// Why a county is not chosen, or not waited for, was stated.
    GaveReasonAgainst(CountyKey, String),
    /// Why more than the notice allows are chosen was stated.
    ExplainedExcess(String),
    /// Why nobody is chosen was stated.
    ExplainedNobody(String),
    /// Differing opinions were stated.
    StatedDissent(String),
}
