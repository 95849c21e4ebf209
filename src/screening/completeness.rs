//! What is still missing before the papers are issued (出具前核对): point by point, each with the
//! counties about which something is missing. Until then they are drafts.
//!
//! Must not know: words. It asks for reasons; which ones are good ones, the office knows.

use crate::eligibility::Verdict;
use crate::scoring::total::ExactTotal;
use crate::screening::Screening;
use crate::screening::ranking::{Placed, Ranking};
use crate::screening::roster::{Roster, Standing};
use crate::screening::selection::{Review, Selection, Warning};
use crate::screening::settings::Area;
use crate::screening::submission::{CountyKey, Identity, Submission};

/// A point of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// It is chosen whose counties are screened.
    Area,
    /// The office is named.
    Office,
    /// The day of the screening is stated, and no file was filled in after it.
    Day,
    /// Somebody is chosen, and nobody who cannot be; or why nobody is, is said.
    Choice,
    /// Everyone who is chosen has a reason.
    Reasons,
    /// Everyone who is passed over or tied with somebody chosen has a reason.
    PassedOver,
    /// More than the notice allows in principle are chosen with a reason only.
    Excess,
    /// Why the office does not wait for those whose standing is open and who could change the
    /// choice.
    Pending,
    /// Many weights were tried, where there are enough counties for it.
    Trial,
}

/// A point with what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Which one.
    pub point: Point,
    /// Whether nothing is missing.
    pub done: bool,
    /// The counties that it is about, answered or not.
    pub about: Vec<CountyKey>,
    /// Those about which something is missing.
    pub missing: Vec<CountyKey>,
}

/// The list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    /// Every point, in the order in which an office goes through them.
    pub points: Vec<Checked>,
}

/// From so many ranked counties on, trying many weights says something.
pub const FEWEST_TRIED: usize = 3;

impl Completeness {
    /// Goes through a screening.
    #[must_use]
    pub fn new(screening: &Screening, ranking: &Ranking, roster: &Roster, review: &Review) -> Self {
        let (settings, selection) = (&screening.settings, &screening.selection);
        let recommended: Vec<_> =
            review.recommended.iter().filter_map(|at| selection.chosen.get(*at)).collect();
        let nobody = is_said(&selection.nobody);
        let chosen = recommended.iter().map(|choice| choice.county.clone()).collect();
        let reasons = |key: &CountyKey| {
            let mut chosen = selection.chosen.iter();
            chosen.any(|choice| choice.county == *key && is_said(&choice.reason))
        };
        let against = |key: &CountyKey| selection.reason_against(key).is_some();
        let excess = review.warnings.iter().any(|it| matches!(it, Warning::AboveNotice { .. }));
        let of = |point, done| Checked { point, done, about: Vec::new(), missing: Vec::new() };
        let about = |point, about: Vec<CountyKey>, said: &dyn Fn(&CountyKey) -> bool| {
            let missing: Vec<_> = about.iter().filter(|key| !said(key)).cloned().collect();
            Checked { point, done: missing.is_empty(), about, missing }
        };
        let concluded = !recommended.is_empty() || nobody;
        let passed = passed_over(selection, ranking, review);
        let pending = pending(screening, ranking, roster, review);
        let n_ranked = ranking.prefecture.ranked.len();
        let later = filled_in_later(screening);
        let points = vec![
            of(Point::Area, settings.area != Area::Prefecture(None)),
            of(Point::Office, is_said(&settings.held_by)),
            Checked {
                point: Point::Day,
                done: settings.held_on.is_some() && later.is_empty(),
                about: later.clone(),
                missing: later,
            },
            of(Point::Choice, concluded && review.refused.is_empty()),
            about(Point::Reasons, chosen, &reasons),
            about(Point::PassedOver, passed, &against),
            of(Point::Excess, !excess || is_said(&selection.excess)),
            about(Point::Pending, pending, &against),
            of(Point::Trial, screening.tried || n_ranked < FEWEST_TRIED),
        ];
        Self { points }
    }

    /// Whether nothing is missing, so that the papers are no drafts any more.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.points.is_empty() && self.points.iter().all(|point| point.done)
    }

    /// One point.
    #[must_use]
    pub fn point(&self, point: Point) -> Option<&Checked> {
        self.points.iter().find(|checked| checked.point == point)
    }

    /// Whether what a warning asks about is answered by a reason.
    #[must_use]
    pub fn answers(&self, warning: &Warning) -> bool {
        let done = |point| self.point(point).is_some_and(|checked| checked.done);
        match warning {
            Warning::AboveNotice { .. } => done(Point::Excess),
            Warning::PassedOver { better, .. } => {
                let missing = self.point(Point::PassedOver).map(|checked| &checked.missing);
                missing.is_some_and(|missing| !better.iter().any(|key| missing.contains(key)))
            }
            Warning::TieAtTheLine(_) => done(Point::Choice) && done(Point::PassedOver),
            Warning::AboveQuota { .. } | Warning::EmptyPlaces(_) | Warning::Open(_) => false,
        }
    }
}

/// The counties whose files were filled in after the day of the screening: one of the two is
/// wrong.
fn filled_in_later(screening: &Screening) -> Vec<CountyKey> {
    let Some(day) = screening.settings.held_on else { return Vec::new() };
    let prepared = |file: &Submission| file.county()?.report.assessment.prepared.on;
    let is_later = |file: &&Submission| prepared(file).is_some_and(|on| on > day);
    let mut later = Vec::new();
    for key in screening.submissions.iter().filter(is_later).filter_map(Submission::key) {
        if !later.contains(&key) {
            later.push(key);
        }
    }
    later
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

/// The last value by which somebody is recommended; none if nobody ranked is.
fn lowest(selection: &Selection, ranking: &Ranking, review: &Review) -> Option<ExactTotal> {
    let ranked = ranking.prefecture.ranked.iter();
    let chosen = ranked.filter(|placed| is_recommended(selection, review, &placed.county.key));
    chosen.map(|placed| placed.value).min()
}

fn is_recommended(selection: &Selection, review: &Review, key: &CountyKey) -> bool {
    let mut recommended = review.recommended.iter().filter_map(|at| selection.chosen.get(*at));
    recommended.any(|choice| choice.county == *key)
}

/// Who is not recommended and stands before or beside somebody who is.
fn passed_over(selection: &Selection, ranking: &Ranking, review: &Review) -> Vec<CountyKey> {
    let Some(lowest) = lowest(selection, ranking, review) else { return Vec::new() };
    let is_passed = |placed: &&Placed| {
        placed.value >= lowest && !is_recommended(selection, review, &placed.county.key)
    };
    let passed = ranking.prefecture.ranked.iter().filter(is_passed);
    passed.map(|placed| placed.county.key.clone()).collect()
}

/// Whose standing is not settled and who could stand before or beside somebody who is
/// recommended, or take a place that is empty.
fn pending(
    screening: &Screening,
    ranking: &Ranking,
    roster: &Roster,
    review: &Review,
) -> Vec<CountyKey> {
    let selection = &screening.selection;
    let room = review.recommended.len() < usize::from(ranking.quota);
    let lowest = lowest(selection, ranking, review).filter(|_| !room);
    let table = &ranking.prefecture;
    let open = table.open.iter().map(|open| (&open.county.key, open.value.map(|it| it.high)));
    let unverified = table.unverified.iter().filter(|it| it.judgement.verdict() != Verdict::Barred);
    let unverified = unverified.map(|it| (&it.key, it.report.sheet.exact.map(|value| value.high)));
    let could =
        |high: Option<ExactTotal>| high.is_some_and(|high| lowest.is_none_or(|it| high >= it));
    let scored = open.chain(unverified).filter(|(_, high)| could(*high)).map(|(key, _)| key);
    // What a file holds that is not used, nobody looked at; one that the office set aside is
    // decided.
    let is_decided = |at: &usize| {
        let submission = screening.submissions.get(*at);
        submission.is_some_and(|it| it.identity == Identity::NotUsed)
    };
    let unused = roster.standing(Standing::FileNotUsed);
    let unused = unused.filter(|entry| !entry.files.iter().all(is_decided)).map(|it| &it.key);
    let not_chosen = |key: &&CountyKey| !is_recommended(selection, review, key);
    scored.chain(unused).filter(not_chosen).cloned().collect()
}
