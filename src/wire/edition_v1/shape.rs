//! The members of the file of an edition, version 1.
//!
//! Must not know: any single edition.

use crate::domain::facts::EventLevel;
use crate::wire::shape::{Case, LINE, NAME, Shape, needed, optional};
use crate::wire::word::Word;

/// The file of an edition.
pub(in crate::wire::edition_v1) const EDITION: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-edition"])),
    needed("version", Shape::Version),
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    needed("document", DOCUMENT),
    needed("dimensions", Shape::List { least: 1, of: &DIMENSION }),
    needed("missing", Shape::List { least: 0, of: &MISSING }),
    needed("rounds", Shape::List { least: 1, of: &ROUND }),
    needed("quota", COUNT),
    needed("quota_clause", BILINGUAL),
    needed("designations", COUNT),
    needed("designation", DESIGNATION),
    needed("direct", Shape::List { least: 0, of: &Shape::DivisionCode }),
    needed("documents", Shape::List { least: 1, of: &TITLED }),
    needed("clauses", Shape::List { least: 0, of: &CLAUSE }),
    needed("checks", Shape::List { least: 1, of: &CHECK }),
    needed("letter", LETTER),
    needed("outline", Shape::List { least: 1, of: &CHAPTER }),
    needed("interpretations", Shape::List { least: 0, of: &BILINGUAL }),
]);

const BILINGUAL: Shape = Shape::Object(&[needed("zh", NAME), needed("en", NAME)]);
const COUNT: Shape = Shape::Whole { least: 1, most: 99 };

const DESIGNATION: Shape = Shape::Object(&[
    needed("clause", BILINGUAL),
    needed("evaluated_clause", BILINGUAL),
    needed("announced_clause", BILINGUAL),
    needed("after_clause", BILINGUAL),
    needed("every_years", COUNT),
    needed("incentives", Shape::List { least: 1, of: &BILINGUAL }),
]);

const DOCUMENT: Shape = Shape::Object(&[
    needed("title", NAME),
    needed("number", NAME),
    needed("issuer", NAME),
    needed("date", Shape::Date),
    needed("annex", LINE),
]);

const DIMENSION: Shape = Shape::Object(&[
    needed("no", NAME),
    needed("title", BILINGUAL),
    needed("bonus", Shape::Flag),
    needed("categories", Shape::List { least: 1, of: &CATEGORY }),
]);

const CATEGORY: Shape = Shape::Object(&[
    needed("no", NAME),
    needed("title", BILINGUAL),
    needed("indicators", Shape::List { least: 1, of: &INDICATOR }),
]);

const INDICATOR: Shape = Shape::Object(&[
    needed("no", COUNT),
    needed("title", BILINGUAL),
    needed("short", BILINGUAL),
    needed("clause", NAME),
    needed("why", BILINGUAL),
]);

const MISSING: Shape =
    Shape::Object(&[needed("no", COUNT), needed("before", COUNT), needed("note", BILINGUAL)]);

const ROUND: Shape = Shape::Object(&[
    needed("year", Shape::Whole { least: 2000, most: 2999 }),
    optional("deadline", Shape::Date),
]);

const TITLED: Shape = Shape::Object(&[needed("id", Shape::Id), needed("title", BILINGUAL)]);

const LETTER: Shape = Shape::Object(&[needed("title", BILINGUAL), needed("text", NAME)]);

const CHAPTER: Shape = Shape::Object(&[
    needed("no", NAME),
    needed("title", BILINGUAL),
    optional("lead", NAME),
    needed("sections", Shape::List { least: 0, of: &SECTION }),
    needed("measures", Shape::Flag),
]);

const SECTION: Shape =
    Shape::Object(&[needed("no", NAME), needed("numeral", LINE), needed("title", BILINGUAL)]);

const CLAUSE: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    needed("consequence", BILINGUAL),
]);

const CHECK: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("member", Shape::Id),
    needed("title", BILINGUAL),
    needed("clauses", Shape::List { least: 1, of: &Shape::Id }),
    optional("statement", NAME),
    needed("question", BILINGUAL),
    needed("hint", BILINGUAL),
    needed("rule", BILINGUAL),
    needed("source", BILINGUAL),
    optional("confirmed_by", CONFIRMATION),
    needed("form", FORM),
]);

const CONFIRMATION: Shape = Shape::Object(&[
    needed("office", NAME),
    needed("branch", Shape::Flag),
    needed("matter", NAME),
    needed("question", NAME),
    optional("remark", NAME),
]);

const TARGET: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    optional("confirmed_by", CONFIRMATION),
]);

const YEARS: Shape = Shape::Whole { least: 1, most: 99 };

const FORM: Shape = Shape::Tagged {
    tag: "kind",
    common: &[],
    cases: &[
        Case {
            name: "graded",
            members: &[
                needed("years", YEARS),
                needed("figures", Shape::List { least: 0, of: &FIGURE }),
                needed("marks", Shape::List { least: 0, of: &MARK }),
            ],
        },
        Case { name: "found", members: &[needed("years", YEARS)] },
        Case { name: "listed", members: &[needed("years", YEARS)] },
        Case {
            name: "yearly",
            members: &[
                needed("years", YEARS),
                needed("targets", Shape::List { least: 1, of: &TARGET }),
            ],
        },
        Case { name: "declared", members: &[] },
    ],
};

const THRESHOLD: Shape = Shape::Whole { least: 1, most: 1_000_000_000_000 };

const FIGURE: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    needed("unit", NAME),
    needed("major", THRESHOLD),
    needed("extraordinary", THRESHOLD),
]);

const MARK: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    needed("open", BILINGUAL),
    needed("values", Shape::List { least: 2, of: &MARK_VALUE }),
]);

// A value that gives a level says in which words.
const MARK_VALUE: Shape = Shape::Object(&[
    needed("id", Shape::Id),
    needed("title", BILINGUAL),
    optional("level", Shape::OneOf(EventLevel::WORDS)),
    optional("ground", BILINGUAL),
]);
