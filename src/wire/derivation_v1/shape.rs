//! The members of a derivation file, version 1: formats.md, section 9.
//!
//! Must not know: how anything is computed. No reader takes the file; its shape is for
//! other programs.

use crate::scoring::rounding::Bound;
use crate::scoring::trace::line::Relation;
use crate::scoring::trace::{Caveat, Standing};
use crate::wire::derivation_v1::arithmetic::PURPOSES;
use crate::wire::scheme_v1::rule::RULE;
use crate::wire::shape::{Case, LINE, Member, NOTE, Number, REASON, Shape, needed, optional};
use crate::wire::word::Word;

/// A derivation file.
pub const DERIVATION: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-derivation"])),
    needed("version", Shape::Version),
    needed("code", LINE),
    needed("base", BASE),
    needed("bonus", BONUS),
    needed("total", TOTAL),
    needed("dimensions", Shape::List { least: 0, of: &DIMENSION }),
    needed("indicators", Shape::List { least: 0, of: &INDICATOR }),
]);

const STANDING: Member = needed("standing", Shape::OneOf(Standing::WORDS));
const LOW: Member = needed("low", Shape::Nullable(&Shape::Figure));
const HIGH: Member = needed("high", Shape::Nullable(&Shape::Figure));
const LINES: Member = needed("lines", ENDS);
const PARTS: Member = needed("parts", Shape::List { least: 0, of: &PART });

const PART: Shape =
    Shape::Object(&[needed("no", Shape::Indicator), needed("counted", Shape::Flag)]);

const TOTAL: Shape = Shape::Object(&[STANDING, LOW, HIGH, LINES]);
const BASE: Shape = Shape::Object(&[STANDING, LOW, HIGH, LINES, PARTS]);
const BONUS: Shape = Shape::Object(&[
    STANDING,
    LOW,
    HIGH,
    LINES,
    PARTS,
    needed("cap", Shape::Decimal(Number::Points)),
]);
const DIMENSION: Shape = Shape::Object(&[needed("no", LINE), STANDING, LOW, HIGH, LINES, PARTS]);

const INDICATOR: Shape = Shape::Object(&[
    needed("no", Shape::Indicator),
    STANDING,
    LOW,
    HIGH,
    LINES,
    needed("remarks", Shape::List { least: 0, of: &Shape::OneOf(Caveat::WORDS) }),
    needed("contribution", Shape::Nullable(&CONTRIBUTION)),
    needed("items", Shape::List { least: 0, of: &ITEM }),
]);

const CONTRIBUTION: Shape = Shape::Object(&[
    needed("weight", Shape::Nullable(&Shape::Figure)),
    needed("low", Shape::Figure),
    needed("high", Shape::Figure),
    LINES,
]);

const ITEM: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("points", Shape::Decimal(Number::Points)),
    needed("counted", Shape::Flag),
    needed("rule", RULE),
    needed("basis", NOTE),
    needed("inputs", Shape::List { least: 0, of: &STATED }),
    STANDING,
    LOW,
    HIGH,
    LINES,
]);

const STATED: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("value", Shape::Fact),
    optional("reason", REASON),
]);

/// `both`, or `low` and `high`; nothing where there is no number.
const ENDS: Shape = Shape::Object(&[
    optional("both", Shape::List { least: 1, of: &OF_LINES }),
    optional("low", Shape::List { least: 1, of: &OF_LINES }),
    optional("high", Shape::List { least: 1, of: &OF_LINES }),
]);

const OF_LINES: Shape = Shape::Tagged {
    tag: "line",
    common: &[],
    cases: &[
        Case {
            name: "computed",
            members: &[
                needed("purpose", Shape::OneOf(PURPOSES)),
                needed("expression", Shape::Expression),
                needed("result", Shape::Figure),
                optional("number", Shape::Whole { least: 0, most: 200 }),
                optional("held", HELD),
                optional("rounding", ROUNDING),
            ],
        },
        Case {
            name: "compared",
            members: &[
                needed("measured", Shape::Figure),
                needed("relation", Shape::OneOf(Relation::WORDS)),
                needed("limit", Shape::Expression),
                needed("edge", Shape::Figure),
                needed("met", Shape::Flag),
            ],
        },
    ],
};

const HELD: Shape =
    Shape::Object(&[needed("bound", Shape::OneOf(Bound::WORDS)), needed("limit", Shape::Figure)]);

const ROUNDING: Shape = Shape::Object(&[
    needed("numerator", Shape::Figure),
    needed("denominator", Shape::Figure),
    needed("places", Shape::Whole { least: 0, most: 4 }),
    needed("result", Shape::Figure),
]);
