//! The six checks, each from its facts and the reference date.
//!
//! Must not know: each other, or what they come to together.

use crate::domain::date::Date;
use crate::domain::facts::{
    DefaulterSpan, EnergyGrade, EnergyTarget, EnvironmentalIncident, EventLevel, FraudFinding,
    Reported, SafetyAccident,
};
use crate::eligibility::grading::{self, Grading};
use crate::eligibility::window::{Position, Window};
use crate::eligibility::{Check, CheckId, Criterion, Ground, OpenFact, Outcome, Remark};

/// What a check gathers before it is decided.
#[derive(Default)]
struct Findings {
    grounds: Vec<Ground>,
    open: Vec<OpenFact>,
    remarks: Vec<Remark>,
}

impl Findings {
    /// Any ground triggers; else anything open leaves it unverified.
    fn decide(self, id: CheckId, window: Option<Window>) -> Check {
        let outcome = if !self.grounds.is_empty() {
            Outcome::Triggered
        } else if !self.open.is_empty() {
            Outcome::Unverified
        } else {
            Outcome::Clear
        };
        let Self { grounds, open, remarks } = self;
        Check { id, outcome, window, grounds, open, remarks }
    }

    /// Looks at every dated fact inside the window and remarks on those outside.
    fn look_at<T>(
        reported: &Reported<T>,
        window: Window,
        date: impl Fn(&T) -> Option<Date>,
        mut look: impl FnMut(&mut Self, &T, Date),
    ) -> Self {
        let mut findings = Self::default();
        let listed = match reported {
            Reported::None => return findings,
            Reported::Unknown => {
                findings.open.push(OpenFact::NotStated);
                return findings;
            }
            Reported::Listed(listed) => listed,
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

/// 重特大安全生产事故.
pub(in crate::eligibility) fn safety_accident(
    reported: &Reported<SafetyAccident>,
    reference: Date,
) -> Check {
    let window = Window::before(reference);
    let findings = Findings::look_at(
        reported,
        window,
        |accident| accident.date,
        |findings, accident, day| {
            let grading = grading::safety_accident(accident, day);
            findings.grade(day, accident.official_level, grading);
        },
    );
    findings.decide(CheckId::SafetyAccident, Some(window))
}

/// 重特大环境污染事故.
pub(in crate::eligibility) fn environmental_incident(
    reported: &Reported<EnvironmentalIncident>,
    reference: Date,
) -> Check {
    let window = Window::before(reference);
    let findings = Findings::look_at(
        reported,
        window,
        |incident| incident.date,
        |findings, incident, day| {
            let grading = grading::environmental_incident(incident, day);
            findings.grade(day, incident.official_level, grading);
        },
    );
    findings.decide(CheckId::EnvironmentalIncident, Some(window))
}

/// The years whose energy target must be known: the three before the reference year.
#[must_use]
pub fn energy_years(reference: Date) -> std::ops::Range<u16> {
    let year = reference.year();
    year.saturating_sub(3)..year
}

/// 未完成年度节能减排责任目标. The reference year counts where it is graded already.
pub(in crate::eligibility) fn energy_target(targets: &[EnergyTarget], reference: Date) -> Check {
    let years = energy_years(reference);
    let mut findings = Findings::default();
    for target in targets {
        let year = target.year;
        if !years.contains(&year) && year != reference.year() {
            findings.remarks.push(Remark::YearOutside(year));
            continue;
        }
        match target.grade {
            EnergyGrade::NotMet => {
                let criterion = Criterion::Grade { year, grade: target.grade };
                findings.grounds.push(Ground { date: None, criterion, level: None });
            }
            EnergyGrade::BasicallyMet => findings.remarks.push(Remark::BasicallyMet(year)),
            EnergyGrade::Exceeded | EnergyGrade::Met | EnergyGrade::Unknown => {}
        }
    }
    let known = |year: u16| {
        targets.iter().any(|target| target.year == year && target.grade != EnergyGrade::Unknown)
    };
    findings.open.extend(years.clone().filter(|year| !known(*year)).map(OpenFact::Year));
    let first = Date::new(years.start.max(1), 1, 1);
    let last = Date::last_of_year(reference.year());
    let window = first.zip(last).map(|(from, to)| Window { from, to });
    findings.decide(CheckId::EnergyTarget, window)
}

/// 统计造假、弄虚作假: any dated finding.
pub(in crate::eligibility) fn statistical_fraud(
    reported: &Reported<FraudFinding>,
    reference: Date,
) -> Check {
    let window = Window::before(reference);
    let findings = Findings::look_at(
        reported,
        window,
        |finding| finding.date,
        |findings, _, day| {
            let (date, criterion) = (Some(day), Criterion::Finding);
            findings.grounds.push(Ground { date, criterion, level: None });
        },
    );
    findings.decide(CheckId::StatisticalFraud, Some(window))
}

/// 被列为失信被执行人: a listing whose span touches the window.
pub(in crate::eligibility) fn judgment_defaulter(
    reported: &Reported<DefaulterSpan>,
    reference: Date,
) -> Check {
    let window = Window::before(reference);
    // A span counts by its last day inside reach: one that began earlier may still touch.
    let touching = |span: &DefaulterSpan| {
        let last = span.to().unwrap_or(window.to).min(window.to);
        span.from().map(|from| from.max(last))
    };
    let findings = Findings::look_at(reported, window, touching, |findings, span, _| {
        let criterion = Criterion::Listing { to: span.to() };
        findings.grounds.push(Ground { date: span.from(), criterion, level: None });
    });
    findings.decide(CheckId::JudgmentDefaulter, Some(window))
}

/// 所提供创建材料真实准确: declared by the county.
pub(in crate::eligibility) fn materials_truthful(declared: Option<bool>) -> Check {
    let mut findings = Findings::default();
    match declared {
        Some(true) => {}
        Some(false) => {
            let criterion = Criterion::Declared;
            findings.grounds.push(Ground { date: None, criterion, level: None });
        }
        None => findings.open.push(OpenFact::NotStated),
    }
    findings.decide(CheckId::MaterialsTruthful, None)
}
