//! Which files are taken, and what speaks against the others: each file by itself first, then
//! the files of one county against each other.
//!
//! Must not know: scores and verdicts. A file is not taken because its county is good.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::assessment::Assessment;
use crate::domain::date::Date;
use crate::domain::division::division;
use crate::domain::gather::sort_by_key;
use crate::domain::identity::misfits;
use crate::domain::scheme::origin::Origin;
use crate::report::Report;
use crate::screening::Screening;
use crate::screening::intake::code::is_code;
use crate::screening::intake::objection::{Note, Objection, OtherScheme};
use crate::screening::intake::waiver::Waiver;
use crate::screening::settings::Settings;
use crate::screening::submission::{
    Content, CountyFile, CountyKey, Identity, Refusal, StoredDigest, Submission,
};

pub mod code;
pub mod objection;
pub mod waiver;

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
    if submission.identity == Identity::NotUsed {
        return Admission::SetApart(vec![Objection::NotUsed]);
    }
    let (mut notes, mut objections) = (Vec::new(), Vec::new());
    let applicant = &file.report.assessment.applicant;
    let misfits = misfits(applicant, settings.edition());
    match submission.identity.county() {
        Some((listed, direct)) => {
            notes.push(Note::Identified { misfits, name: listed.name.clone(), direct });
        }
        None => objections.extend(misfits.into_iter().map(Objection::Identity)),
    }
    let scheme = other_scheme(file, settings);
    match scheme {
        Some(other) if settings.rescore => notes.push(Note::Rescored(other)),
        Some(other) => objections.push(Objection::OtherScheme(other)),
        None => {}
    }
    for objection in own_objections(submission, file, settings) {
        let waiver = Waiver::of(&objection, settings);
        if waiver.is_some_and(|waiver| submission.admitted.contains(&waiver)) {
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
    let own = file.report.assessment.data_year();
    let usual = Assessment::usual_data_year(settings.round);
    if own != usual {
        notes.push(Note::OtherDataYear { own, usual });
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

/// What the office waives if it takes a file as things stand.
#[must_use]
pub fn waivers(submission: &Submission, settings: &Settings) -> Vec<Waiver> {
    let objections = submission.county().map(|file| own_objections(submission, file, settings));
    let objections = objections.unwrap_or_default();
    objections.iter().filter_map(|objection| Waiver::of(objection, settings)).collect()
}

/// What speaks against a file beside its scheme.
fn own_objections(
    submission: &Submission,
    file: &CountyFile,
    settings: &Settings,
) -> Vec<Objection> {
    let mut objections = Vec::new();
    objections.extend(not_of_the_roster(submission, settings));
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

/// A county of another prefecture, or a zone that the office did not add.
fn not_of_the_roster(submission: &Submission, settings: &Settings) -> Option<Objection> {
    match submission.key()? {
        CountyKey::Code(code) => {
            let own = &division(&code)?.prefecture;
            let is_other = settings.area.prefecture().is_some_and(|screened| screened != own);
            is_other.then(|| Objection::OtherPrefecture(own.clone()))
        }
        CountyKey::Name(name) => {
            let applicant = &submission.county()?.report.assessment.applicant;
            let is_added = settings.zones.contains(&name);
            // That it has the name of a county is the greater matter.
            let is_zone = misfits(applicant, settings.edition()).is_empty();
            (!is_added && is_zone).then(|| Objection::OtherZone(applicant.prefecture.clone()))
        }
    }
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
        let county = submission.county().zip(submission.key());
        if let (Some((file, key)), Admission::Taken { .. }) = (county, admission) {
            counties.entry(key).or_default().push((position, submission, file));
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
    // Of equal contents the one stands whose code shows that nothing was changed on its way.
    let unproven = |rival: &&Rival<'_>| rival.2.digest != StoredDigest::Fits;
    let mut of_content: BTreeMap<&str, Vec<&Rival<'_>>> = BTreeMap::new();
    for rival in files {
        of_content.entry(&rival.2.code).or_default().push(rival);
    }
    let mut different: Vec<&Rival<'_>> = Vec::new();
    for equal in of_content.into_values() {
        let Some(stands) = equal.iter().min_by_key(|rival| unproven(rival)) else { continue };
        for copy in equal.iter().filter(|rival| rival.0 != stands.0) {
            against(copy.0, Objection::Copy { of: stands.0 });
        }
        different.push(stands);
    }
    sort_by_key(&mut different, |(position, ..)| *position);
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
