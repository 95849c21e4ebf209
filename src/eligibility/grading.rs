//! When an event is major (重大) or extraordinary (特别重大): the thresholds and their law.
//!
//! Must not know: when the event happened. The two tables differ in what they count and
//! in their losses (50 and 20 million yuan), so they share no constant.

use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::facts::{EnvironmentalIncident, EventLevel, SafetyAccident, WaterSupplyCut};
use crate::eligibility::{CheckId, Criterion, Figure, OpenFact};

/// The least figures of the two upper levels. "以上" includes the figure itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// What is counted.
    pub figure: Figure,
    /// The least of a major event.
    pub major: u64,
    /// The least of an extraordinary event.
    pub extraordinary: u64,
}

/// The thresholds of the figures that a check grades events by; none where it has none.
/// Water supplies and other provinces, which have no figure, stand in
/// `environmental_incident`.
#[must_use]
pub const fn thresholds(check: CheckId) -> &'static [Thresholds] {
    match check {
        CheckId::SafetyAccident => &SAFETY,
        CheckId::EnvironmentalIncident => &ENVIRONMENT,
        CheckId::EnergyTarget
        | CheckId::StatisticalFraud
        | CheckId::JudgmentDefaulter
        | CheckId::MaterialsTruthful => &[],
    }
}

/// 生产安全事故报告和调查处理条例（国务院令第493号）第三条: any one is enough.
const SAFETY: [Thresholds; 3] = [
    Thresholds { figure: Figure::Deaths, major: 10, extraordinary: 30 },
    Thresholds { figure: Figure::Injured, major: 50, extraordinary: 100 },
    Thresholds { figure: Figure::LossYuan, major: 50_000_000, extraordinary: 100_000_000 },
];

/// 国家突发环境事件应急预案（2014年）附件: any one is enough.
const ENVIRONMENT: [Thresholds; 4] = [
    Thresholds { figure: Figure::Deaths, major: 10, extraordinary: 30 },
    Thresholds { figure: Figure::Injured, major: 50, extraordinary: 100 },
    Thresholds { figure: Figure::Evacuated, major: 10_000, extraordinary: 50_000 },
    Thresholds { figure: Figure::LossYuan, major: 20_000_000, extraordinary: 100_000_000 },
];

/// What the figures of one event say.
pub(in crate::eligibility) struct Grading {
    /// Every criterion met, with the level it gives.
    pub(in crate::eligibility) met: Vec<(Criterion, EventLevel)>,
    /// What is not known.
    pub(in crate::eligibility) open: Vec<OpenFact>,
}

impl Grading {
    /// The highest level of any criterion; none below major.
    pub(in crate::eligibility) fn level(&self) -> Option<EventLevel> {
        self.met.iter().map(|(_, level)| *level).max()
    }
}

/// Grades an accident by its figures.
pub(in crate::eligibility) fn safety_accident(accident: &SafetyAccident, day: Date) -> Grading {
    let mut grading = Grading { met: Vec::new(), open: Vec::new() };
    for thresholds in SAFETY {
        let value = match thresholds.figure {
            Figure::Deaths => accident.deaths,
            Figure::Injured => accident.injured,
            Figure::LossYuan => accident.loss_yuan,
            Figure::Evacuated => continue,
        };
        match value {
            Some(value) => grading.met.extend(reached(&thresholds, value)),
            None => grading.open.push(OpenFact::Figure(day, thresholds.figure)),
        }
    }
    grading
}

/// Grades an incident by its figures and effects.
pub(in crate::eligibility) fn environmental_incident(
    incident: &EnvironmentalIncident,
    day: Date,
) -> Grading {
    let mut grading = Grading { met: Vec::new(), open: Vec::new() };
    for thresholds in ENVIRONMENT {
        let value = match thresholds.figure {
            Figure::Deaths => incident.deaths,
            Figure::Injured => incident.injured,
            Figure::Evacuated => incident.evacuated,
            Figure::LossYuan => incident.loss_yuan,
        };
        match value {
            Some(value) => grading.met.extend(reached(&thresholds, value)),
            None => grading.open.push(OpenFact::Figure(day, thresholds.figure)),
        }
    }
    match incident.water_supply_cut {
        Some(cut @ WaterSupplyCut::Prefecture) => {
            grading.met.push((Criterion::WaterSupplyCut(cut), EventLevel::Extraordinary));
        }
        Some(cut @ WaterSupplyCut::County) => {
            grading.met.push((Criterion::WaterSupplyCut(cut), EventLevel::Major));
        }
        Some(WaterSupplyCut::None | WaterSupplyCut::Township) => {}
        None => grading.open.push(OpenFact::WaterSupplyCut(day)),
    }
    match incident.cross_province {
        Some(true) => grading.met.push((Criterion::CrossProvince, EventLevel::Major)),
        Some(false) => {}
        None => grading.open.push(OpenFact::CrossProvince(day)),
    }
    grading
}

fn reached(thresholds: &Thresholds, value: Quantity) -> Option<(Criterion, EventLevel)> {
    let at_least = |threshold: u64| value.ten_thousandths() >= i128::from(threshold) * 10_000;
    let (threshold, level) = if at_least(thresholds.extraordinary) {
        (thresholds.extraordinary, EventLevel::Extraordinary)
    } else if at_least(thresholds.major) {
        (thresholds.major, EventLevel::Major)
    } else {
        return None;
    };
    Some((Criterion::Figure { figure: thresholds.figure, value, threshold }, level))
}
