//! The members of a report file, version 1: formats.md, section 4.
//!
//! Must not know: how a result is computed. The reader does not trust the computed members
//! and so does not check them; their shapes are for other programs.

use crate::domain::facts::EventLevel;
use crate::eligibility::{Outcome, Verdict};
use crate::scoring::indicator::IndicatorState;
use crate::wire::assessment_v1::shape::ASSESSMENT;
use crate::wire::scheme_v1::origin;
use crate::wire::scheme_v1::shape::SCHEME;
use crate::wire::shape::{LINE, Number, Shape, needed, optional};
use crate::wire::word::Word;

/// A report file.
pub const REPORT: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-report"])),
    needed("version", Shape::Version),
    needed("made_by", Shape::Recomputed(&LINE)),
    needed("assessment", ASSESSMENT),
    needed("scheme", Shape::OrKnown(&SCHEME)),
    needed("result", Shape::Recomputed(&RESULT)),
    needed("digest", DIGEST),
]);

const DIGEST: Shape = Shape::Object(&[
    needed("algorithm", Shape::Recomputed(&Shape::OneOf(&["sha-256"]))),
    needed("value", Shape::Recomputed(&Shape::Sha256)),
    needed("code", Shape::Recomputed(&LINE)),
]);

const RESULT: Shape = Shape::Object(&[
    needed("complete", Shape::Flag),
    needed("base", Shape::Nullable(&TOTAL)),
    needed("bonus", TOTAL),
    needed("total", Shape::Nullable(&TOTAL)),
    needed("grades", Shape::List { least: 0, of: &Shape::Id }),
    needed("answered", Shape::Whole { least: 0, most: 99 }),
    needed("applicable", Shape::Whole { least: 0, most: 99 }),
    needed("dimensions", Shape::List { least: 0, of: &DIMENSION }),
    needed("indicators", Shape::List { least: 0, of: &INDICATOR }),
    needed("eligibility", ELIGIBILITY),
    needed("procedure", Shape::List { least: 0, of: &PROCEDURE }),
    needed("scheme_origin", Shape::OneOf(origin::WORDS)),
]);

const TOTAL: Shape =
    Shape::Object(&[needed("low", Shape::Fixed(2)), needed("high", Shape::Fixed(2))]);
const END: Shape = Shape::Nullable(&Shape::Fixed(4));

const DIMENSION: Shape =
    Shape::Object(&[needed("no", LINE), needed("low", END), needed("high", END)]);

const INDICATOR: Shape = Shape::Object(&[
    needed("no", Shape::Indicator),
    needed("state", Shape::OneOf(IndicatorState::WORDS)),
    needed("weight", Shape::Decimal(Number::Weight)),
    needed("low", END),
    needed("high", END),
    needed("items", Shape::List { least: 0, of: &ITEM }),
]);

const ITEM: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("points", Shape::Decimal(Number::Points)),
    needed("low", END),
    needed("high", END),
    needed("dropped", Shape::Flag),
]);

const ELIGIBILITY: Shape = Shape::Object(&[
    needed("verdict", Shape::OneOf(Verdict::WORDS)),
    needed("checks", Shape::List { least: 0, of: &CHECK }),
]);

const CHECK: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("outcome", Shape::OneOf(Outcome::WORDS)),
    needed("clauses", Shape::List { least: 1, of: &Shape::Id }),
    needed("window", Shape::Nullable(&WINDOW)),
    needed("grounds", Shape::List { least: 0, of: &GROUND }),
]);

const WINDOW: Shape = Shape::Object(&[needed("from", Shape::Date), needed("to", Shape::Date)]);

const GROUND: Shape = Shape::Object(&[
    needed("date", Shape::Nullable(&Shape::Date)),
    needed("criterion", LINE),
    needed("value", Shape::Nullable(&LINE)),
    needed("threshold", Shape::Nullable(&LINE)),
    needed("level", Shape::Nullable(&Shape::OneOf(EventLevel::WORDS))),
    optional("year", Shape::Whole { least: 1, most: 9999 }),
    optional("target", Shape::Id),
]);

// Route, deadline, and the documents of the edition.
const PROCEDURE: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed(
        "outcome",
        Shape::OneOf(&[
            "direct",
            "by_prefecture",
            "in_time",
            "late",
            "open",
            "unknown_to_source",
            "present",
            "missing",
            "unverified",
        ]),
    ),
]);
