//! The shape of what is stated for the exclusion checks: made of the checks of an edition.
//!
//! Must not know: any single check.

use crate::domain::edition::Edition;
use crate::domain::edition::check::{CheckForm, ExclusionCheck, Mark, Target};
use crate::domain::facts::{EnergyGrade, EventLevel};
use crate::wire::assessment_v1::read::facts::entries;
use crate::wire::shape::{Case, Member, NOTE, Number, Shape, needed, optional};
use crate::wire::word::Word;

const MAYBE_DATE: Shape = Shape::Nullable(&Shape::Date);

/// The shape of the facts under an edition. It is made once for each edition and lives as
/// long as that.
#[must_use]
pub fn facts(edition: &'static Edition) -> Shape {
    Shape::Object(leaked(edition.checks.iter().map(|check| needed(&check.member, stated(check)))))
}

/// The shape of what a draft keeps beside the dated facts.
#[must_use]
pub fn kept(edition: &'static Edition) -> Shape {
    let lists = edition.checks.iter().filter(|check| check.is_list());
    let kept = |check: &'static ExclusionCheck| {
        let entries = Shape::List { least: 0, of: entry(check) };
        let members = leaked([optional("opened", Shape::Flag), optional("entries", entries)]);
        optional(&check.member, Shape::Object(members))
    };
    Shape::Object(leaked(lists.map(kept)))
}

fn stated(check: &'static ExclusionCheck) -> Shape {
    match check.form {
        CheckForm::Graded { .. } | CheckForm::Found { .. } | CheckForm::Listed { .. } => {
            let of = Shape::List { least: 1, of: entry(check) };
            // What is lesser than what is asked for: only events have levels.
            let lesser = check.is_graded().then(|| optional(entries(check), of));
            let cases = leaked([
                Case { name: "none", members: leaked(lesser) },
                Case { name: "listed", members: leaked([needed(entries(check), of)]) },
                Case { name: "unknown", members: &[] },
            ]);
            Shape::Tagged { tag: "state", common: &[], cases }
        }
        CheckForm::Yearly { .. } => Shape::List { least: 0, of: year(check) },
        CheckForm::Declared => Shape::Nullable(&Shape::Flag),
    }
}

/// A year, with the grade of every target of a check.
fn year(check: &'static ExclusionCheck) -> &'static Shape {
    let year = [needed("year", Shape::Whole { least: 1, most: 9999 })].into_iter();
    let grade = |target: &Target| needed(target.id.as_str(), Shape::OneOf(EnergyGrade::WORDS));
    Box::leak(Box::new(Shape::Object(leaked(year.chain(check.targets().iter().map(grade))))))
}

/// An entry of a check.
fn entry(check: &'static ExclusionCheck) -> &'static Shape {
    let members: Vec<Member> = if matches!(check.form, CheckForm::Listed { .. }) {
        vec![needed("from", MAYBE_DATE), needed("to", MAYBE_DATE)]
    } else {
        let level = Shape::Nullable(&Shape::OneOf(EventLevel::WORDS));
        let level = check.is_graded().then_some(needed("official_level", level));
        let figures = check.figures().iter().map(|figure| {
            let number = if figure.is_money() { MAYBE_MONEY } else { MAYBE_COUNT };
            needed(figure.id.as_str(), number)
        });
        let marks = check.marks().iter().map(|mark| needed(mark.id.as_str(), value(mark)));
        let date = [needed("date", MAYBE_DATE)].into_iter();
        let note = [optional("note", NOTE)];
        date.chain(level).chain(figures).chain(marks).chain(note).collect()
    };
    Box::leak(Box::new(Shape::Object(leaked(members))))
}

const MAYBE_COUNT: Shape = Shape::Nullable(&Shape::Decimal(Number::Count));
const MAYBE_MONEY: Shape = Shape::Nullable(&Shape::Decimal(Number::Money));

/// A mark of yes and no is true or false; any other is one of its words.
fn value(mark: &'static Mark) -> Shape {
    let words: Vec<&'static str> = mark.values.iter().map(|value| value.id.as_str()).collect();
    if words == ["false", "true"] {
        Shape::Nullable(&Shape::Flag)
    } else {
        Shape::Nullable(Box::leak(Box::new(Shape::OneOf(words.leak()))))
    }
}

fn leaked<T>(entries: impl IntoIterator<Item = T>) -> &'static [T] {
    entries.into_iter().collect::<Vec<_>>().leak()
}
