//! What the notice says in principle, or does not say, and was done otherwise or all the same:
//! the papers repeat it.
//!
//! Must not know: users' wording.

use crate::domain::date::Date;
use crate::domain::edition::Edition;
use crate::register::Register;
use crate::register::event::EventNo;
use crate::register::history::History;
use crate::register::settings::Route;
use crate::register::state::{Application, Stage};
use crate::screening::submission::{CountyFile, CountyKey, StoredDigest};

/// What the papers repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A prefecture recommended more than the notice allows in principle.
    Recommended {
        /// In that round.
        round: u16,
        /// Which prefecture.
        prefecture: String,
        /// So many.
        n: usize,
        /// So many the notice allows in principle.
        quota: u8,
        /// Why, as the prefecture says; empty if it does not.
        reason: String,
    },
    /// More are listed or designated than the notice designates a year.
    Designations {
        /// In that round.
        round: u16,
        /// So many are listed, or designated.
        n: usize,
        /// So many the notice designates a year.
        quota: u8,
        /// Whether they are designated already.
        designated: bool,
    },
    /// It applied before; whether it may again, the notice does not say.
    SecondApplication(CountyInRound),
    /// The notice does not say how it applies.
    OpenRoute(CountyInRound),
    /// Publicity is shorter than the settings say.
    ShortPublicity {
        /// Of whom.
        of: CountyInRound,
        /// So many days.
        days: u16,
        /// So many at least.
        least: u16,
    },
    /// Something about the file that an event carries.
    File {
        /// Which event.
        event: EventNo,
        /// Of whom.
        of: CountyInRound,
        /// What.
        doubt: FileDoubt,
    },
}

/// A county in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountyInRound {
    /// The year of the round.
    pub round: u16,
    /// What it is called.
    pub name: String,
}

/// What is doubtful about a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileDoubt {
    /// It says that it is of another county.
    OtherCounty(String),
    /// It is for another round.
    OtherRound(u16),
    /// Its digest does not fit: it was changed.
    Changed,
    /// Its stored result is not what comes out.
    OtherResult,
}

impl Warning {
    /// The round that it is about.
    #[must_use]
    pub const fn round(&self) -> u16 {
        match self {
            Self::Recommended { round, .. } | Self::Designations { round, .. } => *round,
            Self::SecondApplication(of)
            | Self::OpenRoute(of)
            | Self::ShortPublicity { of, .. }
            | Self::File { of, .. } => of.round,
        }
    }
}

/// Everything that must be said.
#[must_use]
pub fn warnings(register: &Register, history: &History) -> Vec<Warning> {
    let edition = register.settings.edition();
    let mut warnings = Vec::new();
    for round in edition.rounds.iter().map(|round| round.year) {
        let of_round = || history.of_round(round);
        recommended(round, edition, of_round(), &mut warnings);
        designations(round, edition, of_round(), &mut warnings);
        for application in of_round() {
            own(register, history, application, &mut warnings);
        }
    }
    warnings
}

fn recommended<'a>(
    round: u16,
    edition: &Edition,
    of_round: impl Iterator<Item = &'a Application>,
    warnings: &mut Vec<Warning>,
) {
    let mut prefectures: Vec<(&str, usize, &str)> = Vec::new();
    for application in of_round.filter(|it| it.route == Route::Recommended) {
        let (prefecture, excess) = (application.prefecture.as_str(), application.excess.trim());
        match prefectures.iter_mut().find(|(known, ..)| *known == prefecture) {
            Some((_, n, reason)) => {
                *n += 1;
                *reason = if reason.is_empty() { excess } else { reason };
            }
            None => prefectures.push((prefecture, 1, excess)),
        }
    }
    let quota = edition.quota;
    let above = prefectures.into_iter().filter(|(_, n, _)| *n > usize::from(quota));
    warnings.extend(above.map(|(prefecture, n, reason)| Warning::Recommended {
        round,
        prefecture: prefecture.to_owned(),
        n,
        quota,
        reason: reason.to_owned(),
    }));
}

fn designations<'a>(
    round: u16,
    edition: &Edition,
    of_round: impl Iterator<Item = &'a Application>,
    warnings: &mut Vec<Warning>,
) {
    let (mut listed, mut designated) = (0, 0);
    for application in of_round {
        designated += usize::from(application.designation.is_some());
        let up = matches!(application.stage(), Stage::Listed) || application.designation.is_some();
        listed += usize::from(up);
    }
    let quota = edition.designations;
    let above = |n: usize| n > usize::from(quota);
    if above(designated) {
        warnings.push(Warning::Designations { round, n: designated, quota, designated: true });
    } else if above(listed) {
        warnings.push(Warning::Designations { round, n: listed, quota, designated: false });
    }
}

fn own(register: &Register, history: &History, of: &Application, warnings: &mut Vec<Warning>) {
    let settings = &register.settings;
    let named = || CountyInRound { round: of.round, name: of.name.clone() };
    let before = history.of_county(&of.county).any(|other| other.applied.event < of.applied.event);
    if before && settings.second_application.is_none() {
        warnings.push(Warning::SecondApplication(named()));
    }
    if settings.unlisted_route.is_none() && is_unlisted(&of.county, settings.edition()) {
        warnings.push(Warning::OpenRoute(named()));
    }
    if let (Some(listing), Some(least)) = (&of.listing, settings.publicity_days) {
        let days = days(listing.from, listing.to);
        if days < least {
            warnings.push(Warning::ShortPublicity { of: named(), days, least });
        }
    }
    let evaluated = of.evaluation.as_ref().map(|it| (it.record.event, Some(&it.file)));
    let again = of.reevaluations.iter().map(|it| (it.record.event, it.file.as_ref()));
    let files = std::iter::once((of.applied.event, of.file.as_ref())).chain(evaluated);
    for (event, file) in files.filter_map(|(event, file)| Some((event, file?))) {
        // The file that it applied with is told of once.
        if event != of.applied.event && of.file.as_ref() == Some(file) {
            continue;
        }
        let doubts = doubts(file, &of.county, Some(of.round));
        warnings.extend(doubts.map(|doubt| Warning::File { event, of: named(), doubt }));
    }
    for (event, file) in again.filter_map(|(event, file)| Some((event, file?))) {
        let doubts = doubts(file, &of.county, None);
        warnings.extend(doubts.map(|doubt| Warning::File { event, of: named(), doubt }));
    }
}

/// What is doubtful about a file; its round only where one is given.
fn doubts(
    file: &CountyFile,
    county: &CountyKey,
    round: Option<u16>,
) -> impl Iterator<Item = FileDoubt> {
    let assessment = &file.report.assessment;
    let other = (file.key() != *county).then(|| assessment.applicant.name.to_string());
    let round = round.filter(|round| *round != assessment.round).map(|_| assessment.round);
    let changed = matches!(file.digest, StoredDigest::Differs { .. });
    let result = !file.differences.is_empty();
    [
        other.map(FileDoubt::OtherCounty),
        round.map(FileDoubt::OtherRound),
        changed.then_some(FileDoubt::Changed),
        result.then_some(FileDoubt::OtherResult),
    ]
    .into_iter()
    .flatten()
}

/// How many days publicity lasts; both ends belong to it.
#[must_use]
pub fn days(from: Date, to: Date) -> u16 {
    u16::try_from(from.days_until(to) + 1).unwrap_or_default()
}

/// Whether the notice does not say how a county applies: it is under the province, and not
/// among those that apply directly.
#[must_use]
pub fn is_unlisted(county: &CountyKey, edition: &Edition) -> bool {
    let CountyKey::Code(code) = county else { return false };
    // The code list has a heading of its own for what is under the province.
    code.as_str().starts_with("4190") && !edition.is_direct(code)
}
