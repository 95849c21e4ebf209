//! The members of an assessment file, version 1: formats.md, section 1.
//!
//! Must not know: which values go together, or any scheme.

use crate::domain::applicant::ApplicantKind;
use crate::domain::assessment::Purpose;
use crate::domain::facts::{EnergyGrade, EventLevel, WaterSupplyCut};
use crate::wire::shape::{
    Case, Form, Key, LINE, Member, NAME, NOTE, Number, REASON, Shape, needed, optional,
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
    needed("applicant", APPLICANT),
    optional("prepared", PREPARED),
    needed("answers", Shape::Map(Key::Indicator, &ANSWER)),
    needed("eligibility", ELIGIBILITY),
    optional("application", APPLICATION),
    optional("plan", PLAN),
]);

const MAYBE_LINE: Shape = Shape::Nullable(&LINE);
const MAYBE_DATE: Shape = Shape::Nullable(&Shape::Date);
const MAYBE_FLAG: Shape = Shape::Nullable(&Shape::Flag);
const MAYBE_COUNT: Shape = Shape::Nullable(&Shape::Decimal(Number::Count));
const MAYBE_MONEY: Shape = Shape::Nullable(&Shape::Decimal(Number::Money));
const MAYBE_LEVEL: Shape = Shape::Nullable(&Shape::OneOf(EventLevel::WORDS));

const APPLICANT: Shape = Shape::Object(&[
    needed("name", NAME),
    needed("code", Shape::Nullable(&Shape::DivisionCode)),
    needed("prefecture", MAYBE_LINE),
    needed("type", Shape::OneOf(ApplicantKind::WORDS)),
    needed("province_administered", Shape::Flag),
]);

const PREPARED: Shape = Shape::Object(&[needed("by", MAYBE_LINE), needed("on", MAYBE_DATE)]);

pub(in crate::wire) const INPUTS: Shape = Shape::Map(Key::Id, &Shape::Fact);

pub(in crate::wire) const ANSWER: Shape = Shape::Tagged {
    tag: "state",
    common: &[
        optional("evidence", Shape::List { least: 0, of: &EVIDENCE }),
        optional("note", NOTE),
    ],
    cases: &[
        Case { name: "answered", members: &[needed("inputs", INPUTS)] },
        Case { name: "unknown", members: &[] },
        Case { name: "not_applicable", members: &[needed("reason", REASON)] },
    ],
};

pub(in crate::wire) const EVIDENCE: Shape = Shape::Object(&[
    optional("title", NAME),
    optional("number", LINE),
    optional("issuer", LINE),
    optional("date", Shape::Date),
    optional("sha256", Shape::Sha256),
]);

const ELIGIBILITY: Shape = Shape::Object(&[
    needed("safety_accidents", reported(SAFETY_ACCIDENTS)),
    needed("environmental_incidents", reported(ENVIRONMENTAL_INCIDENTS)),
    needed("energy_targets", Shape::List { least: 0, of: &ENERGY_TARGET }),
    needed("statistical_fraud", reported(FRAUD_FINDINGS)),
    needed("judgment_defaulter", reported(DEFAULTER_SPANS)),
    needed("materials_truthful", MAYBE_FLAG),
]);

/// A list that may be empty for a fact, filled, or not known yet.
const fn reported(cases: &'static [Case]) -> Shape {
    Shape::Tagged { tag: "state", common: &[], cases }
}

const NONE: Case = Case { name: "none", members: &[] };
const UNKNOWN: Case = Case { name: "unknown", members: &[] };

const fn listed(entries: &'static [Member]) -> Case {
    Case { name: "listed", members: entries }
}

const SAFETY_ACCIDENTS: &[Case] =
    &[NONE, listed(&[needed("events", Shape::List { least: 1, of: &SAFETY_ACCIDENT })]), UNKNOWN];
const ENVIRONMENTAL_INCIDENTS: &[Case] = &[
    NONE,
    listed(&[needed("events", Shape::List { least: 1, of: &ENVIRONMENTAL_INCIDENT })]),
    UNKNOWN,
];
const FRAUD_FINDINGS: &[Case] =
    &[NONE, listed(&[needed("events", Shape::List { least: 1, of: &FRAUD_FINDING })]), UNKNOWN];
const DEFAULTER_SPANS: &[Case] =
    &[NONE, listed(&[needed("spans", Shape::List { least: 1, of: &DEFAULTER_SPAN })]), UNKNOWN];

pub(in crate::wire) const SAFETY_ACCIDENT: Shape = Shape::Object(&[
    needed("date", MAYBE_DATE),
    needed("official_level", MAYBE_LEVEL),
    needed("deaths", MAYBE_COUNT),
    needed("injured", MAYBE_COUNT),
    needed("loss_yuan", MAYBE_MONEY),
    optional("note", NOTE),
]);

pub(in crate::wire) const ENVIRONMENTAL_INCIDENT: Shape = Shape::Object(&[
    needed("date", MAYBE_DATE),
    needed("official_level", MAYBE_LEVEL),
    needed("deaths", MAYBE_COUNT),
    needed("injured", MAYBE_COUNT),
    needed("evacuated", MAYBE_COUNT),
    needed("loss_yuan", MAYBE_MONEY),
    needed("water_supply_cut", Shape::Nullable(&Shape::OneOf(WaterSupplyCut::WORDS))),
    needed("cross_province", MAYBE_FLAG),
    optional("note", NOTE),
]);

const ENERGY_TARGET: Shape = Shape::Object(&[
    needed("year", Shape::Whole { least: 1, most: 9999 }),
    needed("grade", Shape::OneOf(EnergyGrade::WORDS)),
]);

pub(in crate::wire) const FRAUD_FINDING: Shape =
    Shape::Object(&[needed("date", MAYBE_DATE), optional("note", NOTE)]);

pub(in crate::wire) const DEFAULTER_SPAN: Shape =
    Shape::Object(&[needed("from", MAYBE_DATE), needed("to", MAYBE_DATE)]);

const APPLICATION: Shape =
    Shape::Object(&[needed("documents", Shape::Documents), needed("submitted_on", MAYBE_DATE)]);

const PLAN: Shape = Shape::Object(&[
    needed("sections", Shape::Map(Key::Section, &CHAPTER)),
    needed("measures", Shape::List { least: 0, of: &MEASURE }),
]);

/// A section of a plan may run over several pages.
const CHAPTER: Shape = Shape::Text { most: 10_000, form: Form::Lines };

const MEASURE: Shape = Shape::Object(&[
    needed("indicator", Shape::Nullable(&Shape::Indicator)),
    needed("task", NOTE),
    needed("path", NOTE),
    optional("due", Shape::Date),
    optional("owner", LINE),
    optional("effort", Shape::Decimal(Number::Amount)),
    optional("target", Shape::Object(&[needed("inputs", INPUTS)])),
]);
