//! The members of the file of an edition, version 1.
//!
//! Must not know: any single edition.

use crate::wire::shape::{LINE, NAME, Shape, needed, optional};

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
    needed("designations", COUNT),
    needed("direct", Shape::List { least: 0, of: &Shape::DivisionCode }),
    needed("documents", Shape::List { least: 1, of: &TITLED }),
    needed("letter", LETTER),
    needed("outline", Shape::List { least: 1, of: &CHAPTER }),
    needed("interpretations", Shape::List { least: 0, of: &BILINGUAL }),
]);

const BILINGUAL: Shape = Shape::Object(&[needed("zh", NAME), needed("en", NAME)]);
const COUNT: Shape = Shape::Whole { least: 1, most: 99 };

const DOCUMENT: Shape = Shape::Object(&[
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
