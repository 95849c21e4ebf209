//! What a scheme calls grades, indicators and items.
//!
//! Must not know: how a score arises.

use crate::domain::framework::{Framework, Place};
use crate::domain::id::{GradeId, IndicatorNo, ItemId};
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::scoring::total::ScoreSheet;
use crate::terms::NOTHING;

/// The grades that the base may come to, from low to high.
#[must_use]
pub fn grades(scheme: &Scheme, sheet: &ScoreSheet, language: Language) -> String {
    let title = |id: &GradeId| scheme.grades.iter().find(|grade| grade.id == *id);
    let titles = sheet.grades.iter().filter_map(title);
    let titles: Vec<_> = titles.map(|grade| grade.title.in_language(language)).collect();
    match language {
        _ if titles.is_empty() => NOTHING.to_owned(),
        Language::Zh => titles.join("、"),
        Language::En => titles.join(" or "),
    }
}

/// Number and Chinese wording of an indicator: the notice's, or the scheme's own for a number that
/// the notice skips.
#[must_use]
pub fn indicator(framework: &Framework, scheme: &Scheme, no: IndicatorNo) -> String {
    let own = scheme.indicators.get(&no).and_then(|indicator| indicator.title.as_ref());
    let title = match framework.place(no) {
        Some(Place::Printed(_, _, indicator)) => indicator.title.zh.as_str(),
        Some(Place::Missing(missing)) => own.map_or(missing.note.zh.as_str(), |own| &own.zh),
        None => own.map_or("", |own| &own.zh),
    };
    format!("{no}.{title}")
}

/// Number and short name of an indicator, for the heads of narrow columns.
#[must_use]
pub fn short_indicator(scheme: &Scheme, no: IndicatorNo, language: Language) -> String {
    let own = scheme.indicators.get(&no).and_then(|indicator| indicator.title.as_ref());
    let own = own.map_or("", |own| own.in_language(language));
    let title = match scheme.edition.framework.place(no) {
        Some(Place::Printed(_, _, indicator)) => indicator.short.in_language(language),
        Some(Place::Missing(_)) | None => own,
    };
    format!("{no} {title}")
}

/// What an item is called.
#[must_use]
pub fn item(scheme: &Scheme, no: IndicatorNo, id: &ItemId, language: Language) -> String {
    let items = scheme.indicators.get(&no).map(|indicator| indicator.items.as_slice());
    let item = items.unwrap_or_default().iter().find(|item| item.id() == id);
    item.map_or(id.as_str(), |item| item.title().in_language(language)).to_owned()
}
