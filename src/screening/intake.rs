//! Which files are taken, and what speaks against the others: each file by itself first, then
//! the files of one county against each other.
//!
//! Must not know: scores and verdicts. A file is not taken because its county is good.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::date::Date;
use crate::domain::framework::Bilingual;
use crate::domain::id::SchemeId;
use crate::domain::scheme::origin::Origin;
use crate::report::Report;
use crate::screening::Screening;
use crate::screening::intake::code::is_code;
use crate::screening::settings::Settings;
use crate::screening::submission::{
    Content, CountyFile, CountyKey, Difference, Refusal, StoredDigest, Submission,
};

pub mod code;

/// What becomes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Its county is screened by it.
    Taken {
        /// Under the scheme of the screening.
        report: Rc<Report>,
        /// What the papers say beside it.
        notes: Vec<Note>,
    },
    /// Not taken as things stand; what the office can do about it, the objections say.
    SetApart(Vec<Objection>),
    /// Nothing that a screening can use.
    Refused(Refusal),
}

/// What speaks against a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Objection {
    /// Made under another scheme. All files may be scored anew under the chosen one.
    OtherScheme(OtherScheme),
    /// A county of another prefecture; none if the file of a zone does not say.
    OtherPrefecture(Option<String>),
    /// Made for another round.
    OtherRound(u16),
    /// The stored result is not what comes out.
    ResultDiffers {
        /// In how many places.
        places: usize,
        /// The first of them.
        first: Difference,
    },
    /// The stored digest is not that of the content.
    DigestDiffers {
        /// The code that the file carries, if any.
        stored: Option<String>,
        /// The code of its content.
        content: String,
    },
    /// The code typed from the paper is not that of the file: two different documents.
    CodeDiffers {
        /// What was typed.
        typed: String,
        /// The code of the content.
        content: String,
    },
    /// The office prefers another file of the county.
    NotPreferred {
        /// That one's position.
        preferred: usize,
    },
    /// Another file of the county is newer, and is proposed.
    Older {
        /// That one's position.
        newer: usize,
    },
    /// The same content as another file.
    Copy {
        /// That one's position.
        of: usize,
    },
    /// Other files of the county differ and are not older: the office must choose.
    Undecided {
        /// Their positions.
        others: Vec<usize>,
    },
}

/// How a scheme is another than the chosen one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OtherScheme {
    /// It has another id.
    Id(SchemeId),
    /// It has the same id, but other weights, rules or words.
    Content(SchemeId),
    /// It has the name of a shipped one, which is held here, and other content.
    Namesake(Bilingual),
}

/// What the papers say beside a file that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// It was made under another scheme and scored anew.
    Rescored(OtherScheme),
    /// The office took it although this spoke against it.
    Admitted(Objection),
    /// It is the newest of several files of the county.
    NewestOf(usize),
    /// The office prefers it among so many files of the county.
    PreferredOf(usize),
    /// The code typed from the paper is that of the file.
    CodeConfirmed,
    /// It states that reference date; the county is judged under that of the screening.
    OwnReferenceDate {
        /// That of the county.
        own: Date,
        /// That of the screening.
        judged: Date,
    },
    /// An assessment without a digest: whether it was changed on its way, nothing shows.
    NoDigest,
}

impl Objection {
    /// Whether the office may take the file all the same. It may not where another setting
    /// or choice is the way, or where the county is none of its own.
    #[must_use]
    pub const fn may_be_waived(&self) -> bool {
        match self {
            Self::OtherRound(_)
            | Self::ResultDiffers { .. }
            | Self::DigestDiffers { .. }
            | Self::CodeDiffers { .. }
            | Self::OtherPrefecture(None) => true,
            Self::OtherScheme(_)
            | Self::OtherPrefecture(Some(_))
            | Self::NotPreferred { .. }
            | Self::Older { .. }
            | Self::Copy { .. }
            | Self::Undecided { .. } => false,
        }
    }
}

impl Admission {
    /// The report by which the county is screened, if it is.
    #[must_use]
    pub const fn report(&self) -> Option<&Rc<Report>> {
        match self {
            Self::Taken { report, .. } => Some(report),
            Self::SetApart(_) | Self::Refused(_) => None,
        }
    }
}

/// What becomes of each file, in the order of the files.
#[must_use]
pub fn admissions(screening: &Screening) -> Vec<Admission> {
    let settings = &screening.settings;
    let mut admissions: Vec<_> =
        screening.submissions.iter().map(|submission| by_itself(submission, settings)).collect();
    for files in of_one_county(screening, &admissions).into_values() {
        if files.len() > 1 {
            settle(&files, &mut admissions);
        }
    }
    admissions
}

/// What becomes of a file as long as no other file of the county is there.
fn by_itself(submission: &Submission, settings: &Settings) -> Admission {
    let file = match &submission.content {
        Content::Refused(refusal) => return Admission::Refused(refusal.clone()),
        Content::County(file) => file,
    };
    let (mut notes, mut objections) = (Vec::new(), Vec::new());
    let scheme = other_scheme(file, settings);
    match scheme {
        Some(other) if settings.rescore => notes.push(Note::Rescored(other)),
        Some(other) => objections.push(Objection::OtherScheme(other)),
        None => {}
    }
    for objection in own_objections(submission, file, settings) {
        if submission.admitted && objection.may_be_waived() {
            notes.push(Note::Admitted(objection));
        } else {
            objections.push(objection);
        }
    }
    if !objections.is_empty() {
        return Admission::SetApart(objections);
    }
    let (own, judged) = (file.report.assessment.reference_date, settings.reference_date);
    if own != judged {
        notes.push(Note::OwnReferenceDate { own, judged });
    }
    if is_code(&submission.typed_code, &file.code) {
        notes.push(Note::CodeConfirmed);
    }
    if file.digest == StoredDigest::Absent {
        notes.push(Note::NoDigest);
    }
    Admission::Taken { report: file.under(&settings.scheme), notes }
}

fn other_scheme(file: &CountyFile, settings: &Settings) -> Option<OtherScheme> {
    let named = &file.report.assessment.scheme;
    if let (Origin::Namesake(shipped), true) =
        (&file.report.scheme.origin, file.report.scheme != settings.scheme)
    {
        return Some(OtherScheme::Namesake(shipped.clone()));
    }
    if *named != settings.scheme.id {
        Some(OtherScheme::Id(named.clone()))
    } else if file.report.scheme.id != settings.scheme.id {
        // A report whose assessment names one scheme and that holds another.
        Some(OtherScheme::Id(file.report.scheme.id.clone()))
    } else if file.scheme_known && file.report.scheme != settings.scheme {
        Some(OtherScheme::Content(named.clone()))
    } else {
        None
    }
}

/// What speaks against a file beside its scheme.
fn own_objections(
    submission: &Submission,
    file: &CountyFile,
    settings: &Settings,
) -> Vec<Objection> {
    let mut objections = Vec::new();
    if settings.prefecture.is_some() && file.prefecture() != settings.prefecture.as_deref() {
        objections.push(Objection::OtherPrefecture(file.prefecture().map(str::to_owned)));
    }
    let round = file.report.assessment.round;
    if round != settings.round {
        objections.push(Objection::OtherRound(round));
    }
    if let Some(first) = file.differences.first() {
        let places = file.differences.len();
        objections.push(Objection::ResultDiffers { places, first: first.clone() });
    }
    if let StoredDigest::Differs { stored } = &file.digest {
        let content = file.code.clone();
        objections.push(Objection::DigestDiffers { stored: stored.clone(), content });
    }
    let typed = submission.typed_code.trim();
    if !typed.is_empty() && !is_code(typed, &file.code) {
        let content = file.code.clone();
        objections.push(Objection::CodeDiffers { typed: typed.to_owned(), content });
    }
    objections
}

/// A file that would be taken, with its position.
type Rival<'a> = (usize, &'a Submission, &'a CountyFile);

fn of_one_county<'a>(
    screening: &'a Screening,
    admissions: &[Admission],
) -> BTreeMap<CountyKey, Vec<Rival<'a>>> {
    let mut counties: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let files = screening.submissions.iter().zip(admissions).enumerate();
    for (position, (submission, admission)) in files {
        if let (Some(file), Admission::Taken { .. }) = (submission.county(), admission) {
            counties.entry(file.key()).or_default().push((position, submission, file));
        }
    }
    counties
}

/// Leaves one of several files of a county, or none where the office must choose. Equal
/// contents are one file; among different ones the newest is proposed.
fn settle(files: &[Rival<'_>], admissions: &mut [Admission]) {
    let mut against = |position: usize, objection: Objection| {
        if let Some(admission) = admissions.get_mut(position) {
            *admission = Admission::SetApart(vec![objection]);
        }
    };
    let mut preferred = files.iter().filter(|(_, submission, _)| submission.preferred);
    if let (Some(&(chosen, ..)), None) = (preferred.next(), preferred.next()) {
        for &(position, ..) in files.iter().filter(|(position, ..)| *position != chosen) {
            against(position, Objection::NotPreferred { preferred: chosen });
        }
        note(admissions, chosen, Note::PreferredOf(files.len()));
        return;
    }
    let mut different: Vec<&Rival<'_>> = Vec::new();
    for rival in files {
        let same = |known: &&&Rival<'_>| known.2.code == rival.2.code;
        match different.iter().find(same) {
            Some((of, ..)) => against(rival.0, Objection::Copy { of: *of }),
            None => different.push(rival),
        }
    }
    if different.len() < 2 {
        return;
    }
    let newest = different.iter().map(|rival| prepared_on(rival)).max().flatten();
    let mut of_that_day = different.iter().filter(|rival| prepared_on(rival) == newest);
    match (newest, of_that_day.next(), of_that_day.next()) {
        (Some(_), Some((newer, ..)), None) => {
            for (position, ..) in different.iter().filter(|(position, ..)| position != newer) {
                against(*position, Objection::Older { newer: *newer });
            }
            note(admissions, *newer, Note::NewestOf(different.len()));
        }
        _ => {
            for (position, ..) in &different {
                let all = different.iter().map(|(other, ..)| *other);
                let others = all.filter(|other| other != position).collect();
                against(*position, Objection::Undecided { others });
            }
        }
    }
}

fn prepared_on(rival: &Rival<'_>) -> Option<Date> {
    rival.2.report.assessment.prepared.on
}

fn note(admissions: &mut [Admission], position: usize, note: Note) {
    if let Some(Admission::Taken { notes, .. }) = admissions.get_mut(position) {
        notes.push(note);
    }
}
