//! The members of a scheme file, version 1: formats.md, section 2.
//!
//! Must not know: the forms of rules.

use crate::domain::scheme::WhenZero;
use crate::domain::scheme::definition::Timing;
use crate::domain::scheme::measure::EffortSize;
use crate::wire::scheme_v1::counted_list::LISTS;
use crate::wire::scheme_v1::department::DEPARTMENTS;
use crate::wire::scheme_v1::rule::RULE;
use crate::wire::scheme_v1::second_look::SECOND_LOOK;
use crate::wire::shape::{Key, LINE, NAME, NOTE, Number, Shape, needed, optional};
use crate::wire::word::Word;

/// A scheme file.
pub const SCHEME: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-scheme"])),
    needed("version", Shape::Version),
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    needed("framework", Shape::Edition),
    needed("official", Shape::Flag),
    needed("author", LINE),
    needed("date", Shape::Date),
    needed("basis", NOTE),
    needed("bonus_cap", POINTS),
    needed("grades", Shape::List { least: 0, of: &GRADE }),
    optional("shared", Shape::Map(Key::Id, &INPUT)),
    optional("departments", DEPARTMENTS),
    needed("indicators", Shape::Map(Key::Indicator, &INDICATOR)),
    optional("second_look", SECOND_LOOK),
]);

pub(in crate::wire::scheme_v1) const POINTS: Shape = Shape::Decimal(Number::Points);
pub(in crate::wire::scheme_v1) const BILINGUAL: Shape =
    Shape::Object(&[needed("zh", NAME), needed("en", NAME)]);

const GRADE: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("at_least", POINTS),
    needed("title", BILINGUAL),
]);

const INDICATOR: Shape = Shape::Object(&[
    optional("title", BILINGUAL),
    needed("weight", Shape::Decimal(Number::Weight)),
    needed("may_be_not_applicable", Shape::Flag),
    needed("items", Shape::List { least: 1, of: &ITEM }),
    optional("inputs", Shape::Map(Key::Id, &INPUT)),
    optional("lists", LISTS),
    optional("definitions", Shape::Map(Key::Id, &DEFINITION)),
]);

const INPUT: Shape = Shape::Object(&[
    needed("title", BILINGUAL),
    needed("unit", LINE),
    optional("when_zero", Shape::OneOf(WhenZero::WORDS)),
]);

const DEFINITION: Shape = Shape::Object(&[
    needed("counts", WORDING),
    optional("details", WORDING),
    needed("measured", Shape::OneOf(Timing::WORDS)),
    needed("source", WORDING),
    optional("departments", Shape::List { least: 1, of: &Shape::Id }),
]);

const WORDING: Shape = Shape::Object(&[needed("zh", NOTE), optional("en", NOTE)]);

const ITEM: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("points", POINTS),
    needed("title", BILINGUAL),
    optional("fact", BILINGUAL),
    needed("basis", NOTE),
    needed("rule", RULE),
    optional("measure", MEASURE),
]);

const MEASURE: Shape =
    Shape::Object(&[needed("effort", Shape::OneOf(EffortSize::WORDS)), needed("task", NAME)]);
