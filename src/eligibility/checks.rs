//! A check, from its rule, its facts and the reference date: one function for each form.
//!
//! Must not know: any single check, or what they come to together.

use crate::domain::date::Date;
use crate::domain::edition::check::{CheckForm, ExclusionCheck};
use crate::domain::event::Event;
use crate::domain::facts::{EligibilityFacts, EnergyGrade, EventLevel, Reported};
use crate::eligibility::grading::Grading;
use crate::eligibility::window::{Position, Window};
use crate::eligibility::{Check, Criterion, Ground, OpenFact, Outcome, Remark};

/// What a check gathers before it is decided.
#[derive(Default)]
struct Findings {
    grounds: Vec<Ground>,
    open: Vec<OpenFact>,
    remarks: Vec<Remark>,
}

impl Findings {
    /// Any ground triggers; else anything open leaves it unverified.
    fn decide(self, rule: &'static ExclusionCheck, window: Option<Window>) -> Check {
        let outcome = if !self.grounds.is_empty() {
            Outcome::Triggered
        } else if !self.open.is_empty() {
            Outcome::Unverified
        } else {
            Outcome::Clear
        };
        let Self { grounds, open, remarks } = self;
        Check { rule, outcome, window, events: Vec::new(), grounds, open, remarks }
    }

    /// Looks at every dated fact inside the window and remarks on those outside.
    fn look_at(
        reported: &Reported<Event>,
        window: Window,
        date: impl Fn(&Event) -> Option<Date>,
        mut look: impl FnMut(&mut Self, &Event, Date),
    ) -> Self {
        let mut findings = Self::default();
        let listed = match reported {
            Reported::None => return findings,
            Reported::Unknown => {
                findings.open.push(OpenFact::NotStated);
                return findings;
            }
            // What is put on record is judged as what is listed: nothing hides there.
            Reported::Listed(listed) | Reported::OnRecord(listed) => listed,
        };
        for (at, fact) in listed.values().enumerate() {
            let Some(day) = date(fact) else {
                findings.open.push(OpenFact::Day(at));
                continue;
            };
            match window.position(day) {
                Position::Inside => look(&mut findings, fact, day),
                Position::Before(days) => findings.remarks.push(Remark::BeforeWindow(day, days)),
                Position::After => findings.remarks.push(Remark::AfterReference(day)),
            }
        }
        findings
    }

    /// The official level counts where there is one, else the figures.
    fn grade(&mut self, date: Date, official: Option<EventLevel>, grading: Grading) {
        let date = Some(date);
        let Some(official) = official else {
            if grading.met.is_empty() {
                self.open.extend(grading.open);
            }
            let ground = |(criterion, level)| Ground { date, criterion, level: Some(level) };
            self.grounds.extend(grading.met.into_iter().map(ground));
            return;
        };
        if official >= EventLevel::Major {
            let criterion = Criterion::OfficialLevel(official);
            self.grounds.push(Ground { date, criterion, level: Some(official) });
        }
        let by_figures = grading.level();
        // What is still open may lift the figures to the official level, never lower them.
        let all_known = grading.open.is_empty();
        let disagrees = match by_figures {
            Some(level) => level > official || level < official && all_known,
            None => official >= EventLevel::Major && all_known,
        };
        if let (true, Some(date)) = (disagrees, date) {
            self.remarks.push(Remark::LevelDisagrees { date, official, by_figures });
        }
    }
}

/// Evaluates a check of what is stated.
pub(in crate::eligibility) fn check(
    rule: &'static ExclusionCheck,
    facts: &EligibilityFacts,
    reference: Date,
) -> Check {
    let events = facts.events(rule.id);
    match &rule.form {
        CheckForm::Graded { years, .. } => graded(rule, events, Window::before(reference, *years)),
        CheckForm::Found { years } => found(rule, events, Window::before(reference, *years)),
        CheckForm::Listed { years } => listed(rule, events, Window::before(reference, *years)),
        CheckForm::Yearly { years, .. } => yearly(rule, facts, reference, *years),
        CheckForm::Declared => declared(rule, facts.declared(rule.id)),
    }
}

/// Events, of which one that is major or above excludes.
fn graded(rule: &'static ExclusionCheck, reported: &Reported<Event>, window: Window) -> Check {
    let findings = Findings::look_at(
        reported,
        window,
        |event| event.date,
        |findings, event, day| {
            findings.grade(day, event.official_level, Grading::of(rule, event, day));
        },
    );
    let events = reported.values().cloned().collect();
    Check { events, ..findings.decide(rule, Some(window)) }
}

/// The years whose grades must be known: those before the reference year.
#[must_use]
pub fn graded_years(reference: Date, years: u16) -> std::ops::Range<u16> {
    let year = reference.year();
    year.saturating_sub(years)..year
}

/// Targets that are graded every year; one grade that is 未完成 excludes. The reference year
/// counts where it is graded already.
fn yearly(
    rule: &'static ExclusionCheck,
    facts: &EligibilityFacts,
    reference: Date,
    years: u16,
) -> Check {
    let years = graded_years(reference, years);
    let mut findings = Findings::default();
    for year in facts.years(rule.id) {
        if !years.contains(&year) && year != reference.year() {
            findings.remarks.push(Remark::YearOutside(year));
            continue;
        }
        for target in rule.targets() {
            let grade = facts.grade(rule.id, year, target.id);
            match grade {
                EnergyGrade::NotMet => {
                    let criterion = Criterion::Grade { year, target, grade };
                    findings.grounds.push(Ground { date: None, criterion, level: None });
                }
                EnergyGrade::BasicallyMet => {
                    findings.remarks.push(Remark::BasicallyMet(year, target));
                }
                EnergyGrade::Exceeded
                | EnergyGrade::Met
                | EnergyGrade::NotPublished
                | EnergyGrade::Unknown => {}
            }
        }
    }
    for year in years.clone() {
        let grades = rule.targets().iter();
        let grades = grades.map(|target| (target, facts.grade(rule.id, year, target.id)));
        let open = grades.filter(|(_, grade)| grade.is_open());
        findings.open.extend(open.map(|(target, grade)| OpenFact::Grade(year, target, grade)));
    }
    let first = Date::new(years.start.max(1), 1, 1);
    let last = Date::last_of_year(reference.year());
    let window = first.zip(last).map(|(from, to)| Window { from, to });
    findings.decide(rule, window)
}

/// Findings, of which any excludes.
fn found(rule: &'static ExclusionCheck, reported: &Reported<Event>, window: Window) -> Check {
    let findings = Findings::look_at(
        reported,
        window,
        |finding| finding.date,
        |findings, _, day| {
            let (date, criterion) = (Some(day), Criterion::Finding);
            findings.grounds.push(Ground { date, criterion, level: None });
        },
    );
    findings.decide(rule, Some(window))
}

/// Listings, of which one that touches the window excludes.
fn listed(rule: &'static ExclusionCheck, reported: &Reported<Event>, window: Window) -> Check {
    // A listing counts by its last day inside reach: one that began earlier may still touch.
    let touching = |listing: &Event| {
        let last = listing.until.unwrap_or(window.to).min(window.to);
        listing.date.map(|from| from.max(last))
    };
    let findings = Findings::look_at(reported, window, touching, |findings, listing, _| {
        let criterion = Criterion::Listing { to: listing.until };
        findings.grounds.push(Ground { date: listing.date, criterion, level: None });
    });
    findings.decide(rule, Some(window))
}

/// A declaration; to be unable to make it excludes.
fn declared(rule: &'static ExclusionCheck, declared: Option<bool>) -> Check {
    let mut findings = Findings::default();
    match declared {
        Some(true) => {}
        Some(false) => {
            let criterion = Criterion::Declared;
            findings.grounds.push(Ground { date: None, criterion, level: None });
        }
        None => findings.open.push(OpenFact::NotStated),
    }
    findings.decide(rule, None)
}
