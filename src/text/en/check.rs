//! The eligibility checks in English.
//!
//! Must not know: where they are shown.

use crate::documents::words::figure::{amount_in_english, at_least_in_english};
use crate::domain::date::Date;
use crate::domain::facts::{EnergyGrade, EventLevel, WaterSupplyCut};
use crate::eligibility::window::Window;
use crate::eligibility::{
    CheckId, Clause, Criterion, Figure, Ground, OpenFact, Outcome, Remark, Verdict,
};

pub(in crate::text::en) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "Eligibility: no exclusion found",
        Verdict::Barred => "Eligibility: excluded",
        Verdict::Unverified => "Eligibility: to be verified",
    }
}

pub(in crate::text::en) const fn verdict_meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "All six are stated, and by the facts stated nothing excludes.",
        Verdict::Barred => {
            "At least one is triggered; no score outweighs it. The grounds stand below."
        }
        Verdict::Unverified => "At least one is not stated; silence is not a pass.",
    }
}

pub(in crate::text::en) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Clear => "Not triggered",
        Outcome::Triggered => "Triggered",
        Outcome::Unverified => "To be verified",
    }
}

pub(in crate::text::en) const fn check(id: CheckId) -> &'static str {
    match id {
        CheckId::SafetyAccident => "Major work-safety accident",
        CheckId::EnvironmentalIncident => "Major environmental incident",
        CheckId::EnergyTarget => "Yearly target of energy saving and emission reduction",
        CheckId::StatisticalFraud => "Statistical fraud, false reporting",
        CheckId::JudgmentDefaulter => "Judgment defaulter",
        CheckId::MaterialsTruthful => "Truthful materials",
    }
}

pub(in crate::text::en) fn clauses(clauses: &[Clause]) -> String {
    let names = clauses.iter().map(|clause| match clause {
        Clause::Notice4 => "notice, part 4 (bars from the evaluation)",
        Clause::Annex2 => "annex 2, commitment letter (a false promise costs the candidacy)",
    });
    format!("Basis: {}", names.collect::<Vec<_>>().join("; "))
}

const fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::Deaths => "killed",
        Figure::Injured => "seriously injured or poisoned",
        Figure::Evacuated => "evacuated",
        Figure::LossYuan => "direct loss",
    }
}

pub(in crate::text::en) fn ground(ground: &Ground) -> String {
    let day = ground.date.map(|date| format!("{date}: ")).unwrap_or_default();
    let level_of = |given: Option<EventLevel>| given.map(level).unwrap_or_default();
    match ground.criterion {
        Criterion::OfficialLevel(given) => format!("{day}officially {}", level(given)),
        Criterion::Figure { figure: which, value, threshold } => {
            let (name, level) = (figure(which), level_of(ground.level));
            let value = amount_in_english(which, value);
            let least = at_least_in_english(which, threshold);
            format!("{day}{name}: {value}, which is {level} ({least})")
        }
        Criterion::WaterSupplyCut(cut) => {
            format!("{day}intake cut, {}: {}", water_supply_cut(cut), level_of(ground.level))
        }
        Criterion::CrossProvince => {
            format!("{day}effects across provinces: {}", level_of(ground.level))
        }
        Criterion::Grade { year, grade } => format!("{year}: {}", energy_grade(grade)),
        Criterion::Finding => format!("{day}found"),
        Criterion::Listing { to: Some(to) } => format!("{day}listed, removed {to}"),
        Criterion::Listing { to: None } => format!("{day}listed, still listed"),
        Criterion::Declared => "the county does not declare its materials true".to_owned(),
    }
}

pub(in crate::text::en) fn open_fact(open: &OpenFact) -> String {
    match open {
        OpenFact::NotStated => "Not stated yet.".to_owned(),
        OpenFact::Day(at) => {
            format!("Entry {} has no day, so nobody can say whether it counts.", at + 1)
        }
        OpenFact::Figure(date, which) => {
            format!("{date}: {} not given, and no official level.", figure(*which))
        }
        OpenFact::WaterSupplyCut(date) => {
            format!("{date}: whether an intake was cut is not given.")
        }
        OpenFact::CrossProvince(date) => format!("{date}: effects across provinces are not given."),
        OpenFact::Year(year) => format!("The grade of {year} is not given."),
    }
}

pub(in crate::text::en) fn remark(remark: &Remark) -> String {
    match remark {
        Remark::BeforeWindow(date, days) => {
            format!("{date}: {days} days before the window, does not count.")
        }
        Remark::AfterReference(date) => {
            format!("{date}: after the reference date, does not count.")
        }
        Remark::LevelDisagrees { date, official, by_figures } => format!(
            "{date}: officially {}, while the figures {}; the official level counts, please check.",
            level(*official),
            by_figures.map_or("stay below major".to_owned(), |by| format!("come to {}", level(by))),
        ),
        Remark::BasicallyMet(year) => {
            format!("{year}: “basically met” is not literally “not met”, but may be asked about.")
        }
        Remark::YearOutside(year) => format!("{year} is not looked at."),
    }
}

pub(in crate::text::en) fn window(id: CheckId, window: Window) -> String {
    let Window { from, to } = window;
    match id {
        CheckId::EnergyTarget => format!(
            "Years: {} to {}; {} counts where it is graded already.",
            from.year(),
            to.year().saturating_sub(1),
            to.year()
        ),
        CheckId::SafetyAccident
        | CheckId::EnvironmentalIncident
        | CheckId::StatisticalFraud
        | CheckId::JudgmentDefaulter
        | CheckId::MaterialsTruthful => format!("Window: {from} to {to}, both ends included."),
    }
}

pub(in crate::text::en) fn window_from(date: Date) -> String {
    format!("from {date}")
}

pub(in crate::text::en) fn window_to(date: Date) -> String {
    format!("reference date {date}")
}

pub(in crate::text::en) fn mark(from: Date, to: Date, triggering: bool) -> String {
    let days = if from == to { from.to_string() } else { format!("{from} to {to}") };
    format!("{days} ({})", if triggering { "triggers" } else { "does not trigger" })
}

pub(in crate::text::en) const fn energy_grade(grade: EnergyGrade) -> &'static str {
    match grade {
        EnergyGrade::Exceeded => "exceeded",
        EnergyGrade::Met => "met",
        EnergyGrade::BasicallyMet => "basically met",
        EnergyGrade::NotMet => "not met",
        EnergyGrade::Unknown => "to be verified",
    }
}

pub(in crate::text::en) fn energy_year(year: u16, reference: bool) -> String {
    if reference { format!("{year} (reference year, if graded)") } else { year.to_string() }
}

pub(in crate::text::en) const fn level(level: EventLevel) -> &'static str {
    match level {
        EventLevel::Ordinary => "ordinary",
        EventLevel::Larger => "larger",
        EventLevel::Major => "major",
        EventLevel::Extraordinary => "extraordinary",
    }
}

pub(in crate::text::en) const fn water_supply_cut(cut: WaterSupplyCut) -> &'static str {
    match cut {
        WaterSupplyCut::None => "none",
        WaterSupplyCut::Township => "township",
        WaterSupplyCut::County => "county city",
        WaterSupplyCut::Prefecture => "prefecture city or above",
    }
}
