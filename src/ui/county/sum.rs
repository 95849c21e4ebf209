//! What departments' parts of a figure add up to, in words.
//!
//! Must not know: the fields into which the parts are typed.

use crate::app::state::Record;
use crate::domain::answer::Answer;
use crate::domain::id::{DepartmentId, IndicatorNo, InputId};
use crate::terms::grouped;
use crate::ui::view::store::View;

/// What the parts of a figure add up to, or whose are missing.
pub fn sum(view: &View, record: &Record, no: IndicatorNo, id: &InputId, unit: &str) -> String {
    let t = view.t();
    let inputs = record.assessment.answers.get(&no).and_then(Answer::inputs);
    if let Some(sum) = inputs.and_then(|inputs| inputs.quantity(id)) {
        return (t.indicator.sum)(&grouped(sum), unit);
    }
    let parts = record.scheme.parts(no, id).iter();
    let is_missing = |of: &&DepartmentId| inputs.is_none_or(|inputs| inputs.part(id, of).is_none());
    let missing = parts.filter(is_missing).filter_map(|of| record.scheme.department(of));
    let missing: Vec<_> =
        missing.map(|department| department.name.in_language(view.language)).collect();
    (t.indicator.parts_missing)(&missing)
}
