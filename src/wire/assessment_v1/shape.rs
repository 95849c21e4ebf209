//! The members of an assessment file, version 1: formats.md, section 1.
//!
//! Must not know: which values go together, or any scheme.

use crate::domain::applicant::ApplicantKind;
use crate::domain::application::Enclosure;
use crate::domain::assessment::Purpose;
use crate::domain::evidence::{Kind, MOST_PAGES, MOST_WITHDRAWN};
use crate::wire::shape::{
    Case, Form, Key, LINE, NAME, NOTE, Number, REASON, Shape, needed, optional,
};
use crate::wire::word::Word;

/// An assessment file.
pub const ASSESSMENT: Shape = Shape::Object(&[
    needed("kind", Shape::OneOf(&["chengxin-assessment"])),
    needed("version", Shape::Version),
    needed("purpose", Shape::OneOf(Purpose::WORDS)),
    needed("framework", Shape::Edition),
    needed("scheme", Shape::Id),
    needed("round", Shape::Whole { least: 2000, most: 2999 }),
    needed("reference_date", Shape::Date),
    optional("data_year", Shape::Whole { least: 1997, most: 2999 }),
    needed("applicant", APPLICANT),
    optional("prepared", PREPARED),
    optional("facts", INPUTS),
    needed("answers", Shape::Map(Key::Indicator, &ANSWER)),
    optional("evidence", Shape::List { least: 0, of: &EVIDENCE }),
    optional("withdrawn", Shape::LongList { most: MOST_WITHDRAWN, of: &Shape::EvidenceCode }),
    needed("eligibility", Shape::OfEdition(|of| &of.facts)),
    optional("application", APPLICATION),
    optional("plan", PLAN),
    optional("narrative", NARRATIVE),
]);

const MAYBE_LINE: Shape = Shape::Nullable(&LINE);
const MAYBE_DATE: Shape = Shape::Nullable(&Shape::Date);

const APPLICANT: Shape = Shape::Object(&[
    needed("name", NAME),
    needed("code", Shape::Nullable(&Shape::DivisionCode)),
    needed("prefecture", MAYBE_LINE),
    needed("type", Shape::OneOf(ApplicantKind::WORDS)),
    needed("province_administered", Shape::Flag),
]);

const PREPARED: Shape = Shape::Object(&[needed("by", MAYBE_LINE), needed("on", MAYBE_DATE)]);

pub(in crate::wire) const INPUTS: Shape = Shape::Map(Key::Id, &Shape::Fact);

/// Words beside inputs: why a figure is zero or a line does not apply, what a line is called.
pub(in crate::wire) const WORDS: Shape = Shape::Map(Key::Id, &REASON);

/// What departments have of figures that are the sum of such parts.
pub(in crate::wire) const PARTS: Shape =
    Shape::Map(Key::Id, &Shape::Map(Key::Id, &Shape::Decimal(Number::Amount)));

pub(in crate::wire) const ANSWER: Shape = Shape::Tagged {
    tag: "state",
    common: &[optional("note", NOTE)],
    cases: &[
        Case {
            name: "answered",
            members: &[
                needed("inputs", INPUTS),
                optional("parts", PARTS),
                optional("words", WORDS),
            ],
        },
        Case { name: "unknown", members: &[] },
        Case { name: "not_applicable", members: &[needed("reason", REASON)] },
    ],
};

const EVIDENCE: Shape = Shape::Object(&[
    optional("code", Shape::EvidenceCode),
    optional("title", NAME),
    optional("type", Shape::OneOf(Kind::WORDS)),
    optional("number", LINE),
    optional("issuer", LINE),
    optional("date", Shape::Date),
    optional("pages", NUMBER_OF_PAGES),
    optional("copies", NUMBER_OF_PAGES),
    optional("original", Shape::Flag),
    optional("kept_at", LINE),
    optional("indicators", Shape::List { least: 0, of: &Shape::Indicator }),
    optional("checks", Shape::List { least: 0, of: &Shape::Id }),
    optional("file", NOTED_FILE),
]);

const NUMBER_OF_PAGES: Shape = Shape::Whole { least: 1, most: MOST_PAGES as i64 };

/// What was noted of a file: the largest number is the largest that JSON readers take whole.
const NOTED_FILE: Shape = Shape::Object(&[
    needed("name", NAME),
    needed("size", Shape::Whole { least: 0, most: 9_007_199_254_740_991 }),
    needed("sha256", Shape::Sha256),
]);

const APPLICATION: Shape = Shape::Object(&[
    needed("documents", Shape::OfEdition(|of| &of.documents)),
    optional("admitted_on", Shape::Date),
    optional("designated_on", Shape::Date),
    optional("due_on", Shape::Date),
    optional("evaluated_on", Shape::Date),
    optional("listed_until", Shape::Date),
    needed("submitted_on", MAYBE_DATE),
    optional("enclosures", Shape::List { least: 0, of: &Shape::OneOf(Enclosure::WORDS) }),
]);

const PLAN: Shape = Shape::Object(&[
    needed("sections", Shape::Map(Key::Section, &CHAPTER)),
    needed("measures", Shape::List { least: 0, of: &MEASURE }),
]);

/// A section of a plan may run over several pages.
const CHAPTER: Shape = Shape::Text { most: 10_000, form: Form::Lines };

/// The passages of the report that were written, by their places.
pub(in crate::wire) const NARRATIVE: Shape = Shape::Map(Key::Passage, &PASSAGE);

const PASSAGE: Shape = Shape::Object(&[
    needed("text", CHAPTER),
    optional("figures", Shape::Map(Key::Indicator, &Shape::Map(Key::Id, &FIGURE))),
]);

const FIGURE: Shape = Shape::Decimal(Number::Amount);

const MEASURE: Shape = Shape::Object(&[
    needed("indicator", Shape::Nullable(&Shape::Indicator)),
    needed("task", NOTE),
    needed("path", NOTE),
    optional("due", Shape::Date),
    optional("owner", LINE),
    optional("target", Shape::Object(&[needed("inputs", INPUTS)])),
]);
