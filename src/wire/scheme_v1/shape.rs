//! The members of a scheme file, version 1: formats.md, section 2.
//!
//! Must not know: which members go together in a rule beyond its form.

use crate::wire::shape::{Case, Key, LINE, NAME, NOTE, Number, Shape, needed, optional};

/// A scheme file.
pub const SCHEME: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-scheme"])),
    needed("version", Shape::Version),
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    needed("framework", Shape::OneOf(&["henan-2021"])),
    needed("official", Shape::Flag),
    needed("author", LINE),
    needed("date", Shape::Date),
    needed("basis", NOTE),
    needed("bonus_cap", POINTS),
    needed("grades", Shape::List { least: 0, of: &GRADE }),
    needed("indicators", Shape::Map(Key::Indicator, &INDICATOR)),
]);

const POINTS: Shape = Shape::Decimal(Number::Points);
const BILINGUAL: Shape = Shape::Object(&[needed("zh", NAME), needed("en", NAME)]);

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
]);

const INPUT: Shape = Shape::Object(&[needed("title", BILINGUAL), needed("unit", LINE)]);

const ITEM: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("points", POINTS),
    needed("title", BILINGUAL),
    needed("basis", NOTE),
    needed("rule", RULE),
]);

/// A rule, as derivations repeat it.
pub(in crate::wire) const RULE: Shape = Shape::Tagged {
    tag: "form",
    common: &[],
    cases: &[
        Case {
            name: "checklist",
            members: &[needed("options", Shape::List { least: 0, of: &OPTION })],
        },
        Case {
            name: "ratio",
            members: &[
                needed("part", Shape::Id),
                needed("whole", Shape::Id),
                optional("zero", Shape::Decimal(Number::Share)),
                optional("full", Shape::Decimal(Number::Share)),
            ],
        },
        // `part` and `whole`, or `value` alone; `at_least` or `at_most` throughout.
        Case {
            name: "bands",
            members: &[
                optional("part", Shape::Id),
                optional("whole", Shape::Id),
                optional("value", Shape::Id),
                needed("bands", Shape::List { least: 0, of: &BAND }),
                needed("otherwise", POINTS),
            ],
        },
        Case { name: "deduct", members: &[needed("count", Shape::Id), needed("each", POINTS)] },
        Case { name: "add", members: &[needed("count", Shape::Id), needed("each", POINTS)] },
        Case {
            name: "level",
            members: &[
                needed("value", Shape::Id),
                needed("levels", Shape::List { least: 0, of: &LEVEL }),
            ],
        },
    ],
};

const OPTION: Shape =
    Shape::Object(&[needed("id", Shape::Id), needed("points", POINTS), needed("title", BILINGUAL)]);

const BAND: Shape = Shape::Object(&[
    optional("at_least", Shape::Decimal(Number::Amount)),
    optional("at_most", Shape::Decimal(Number::Amount)),
    needed("points", POINTS),
]);

const LEVEL: Shape = Shape::Object(&[needed("points", POINTS), needed("title", BILINGUAL)]);
