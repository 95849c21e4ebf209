//! The checks, figures and marks of the edition of 2021 by their names.

use chengxin::domain::assessment::ListKey;
use chengxin::domain::edition::check::{
    CheckFigure, CheckId, ExclusionCheck, FigureId, Mark, MarkId, MarkValueId, Target, TargetId,
};
use chengxin::domain::event::Event;
use chengxin::domain::facts::{EligibilityFacts, EnergyGrade, YearGrade};
use chengxin::wire::edition_v1::current;

pub(crate) const SAFETY: CheckId = CheckId::new("safety_accident");
pub(crate) const ENVIRONMENT: CheckId = CheckId::new("environmental_incident");
pub(crate) const ENERGY: CheckId = CheckId::new("energy_target");
pub(crate) const FRAUD: CheckId = CheckId::new("statistical_fraud");
pub(crate) const DEFAULTER: CheckId = CheckId::new("judgment_defaulter");
pub(crate) const TRUTHFUL: CheckId = CheckId::new("materials_truthful");

/// Every check, in the order of the result.
pub(crate) const CHECKS: [CheckId; 6] = [SAFETY, ENVIRONMENT, ENERGY, FRAUD, DEFAULTER, TRUTHFUL];

pub(crate) const ACCIDENTS: ListKey = ListKey::Facts(SAFETY);
pub(crate) const INCIDENTS: ListKey = ListKey::Facts(ENVIRONMENT);
pub(crate) const FINDINGS: ListKey = ListKey::Facts(FRAUD);
pub(crate) const SPANS: ListKey = ListKey::Facts(DEFAULTER);

pub(crate) const DEATHS: FigureId = FigureId::new("deaths");
pub(crate) const INJURED: FigureId = FigureId::new("injured");
pub(crate) const EVACUATED: FigureId = FigureId::new("evacuated");
pub(crate) const LOSS: FigureId = FigureId::new("loss_yuan");

pub(crate) const WATER: MarkId = MarkId::new("water_supply_cut");
pub(crate) const CROSS: MarkId = MarkId::new("cross_province");

pub(crate) const SAVING: TargetId = TargetId::new("energy_saving");
pub(crate) const REDUCTION: TargetId = TargetId::new("emission_reduction");

/// A check of the edition.
pub(crate) fn rule(id: CheckId) -> &'static ExclusionCheck {
    current().check(id).unwrap()
}

/// A figure of a check of the edition.
pub(crate) fn figure_of(check: CheckId, id: FigureId) -> &'static CheckFigure {
    rule(check).figure(id).unwrap()
}

/// A mark of a check of the edition.
pub(crate) fn mark_of(check: CheckId, id: MarkId) -> &'static Mark {
    rule(check).marks().iter().find(|mark| mark.id == id).unwrap()
}

/// A target of the energy check.
pub(crate) fn target_of(id: TargetId) -> &'static Target {
    rule(ENERGY).targets().iter().find(|target| target.id == id).unwrap()
}

/// States the grade of one target.
pub(crate) fn graded(facts: &mut EligibilityFacts, year: u16, target: TargetId, to: EnergyGrade) {
    facts.set_grade(ENERGY, YearGrade { year, target, grade: to });
}

/// States the same grade of both targets.
pub(crate) fn both_graded(facts: &mut EligibilityFacts, year: u16, to: EnergyGrade) {
    [SAVING, REDUCTION].into_iter().for_each(|target| graded(facts, year, target, to));
}

/// The event with another value of a mark; `""` is one that is not known.
pub(crate) fn marked(mut event: Event, mark: MarkId, value: &'static str) -> Event {
    event.set_mark(mark, (!value.is_empty()).then(|| MarkValueId::new(value)));
    event
}

/// States the dated facts of a check.
pub(crate) fn list<const N: usize>(facts: &mut EligibilityFacts, of: CheckId, events: [Event; N]) {
    *facts.events_mut(of) = chengxin::domain::facts::Reported::Listed(events.into());
}
