//! The messages in English.
//!
//! Must not know: where they are shown.

use crate::text::Texts;

mod about;
mod applicant;
mod check;
mod county;
mod derivation;
mod drafts;
mod eligibility;
mod embed;
mod errors;
mod evidence;
mod fields;
mod frame;
pub(in crate::text) mod front;
mod improve;
mod indicator;
mod indicators;
mod lifts;
mod lists;
mod office;
mod open;
mod paper;
mod parts;
mod place;
mod plan;
mod problem;
mod procedure;
mod refused;
mod report;
mod result;
mod scheme;
mod score;
mod screening;
mod self_test;
mod session;
mod start;
mod steps;
mod trouble;
mod what_if;
mod workshop;

/// The table.
pub(in crate::text) const TEXTS: Texts = Texts {
    front: &front::FRONT,
    steps: steps::TEXTS,
    score: score::TEXTS,
    county: county::TEXTS,
    applicant: applicant::TEXTS,
    eligibility: eligibility::TEXTS,
    indicators: indicators::TEXTS,
    indicator: indicator::TEXTS,
    evidence: evidence::TEXTS,
    result: result::TEXTS,
    improve: improve::TEXTS,
    lifts: lifts::TEXTS,
    what_if: what_if::TEXTS,
    plan: plan::TEXTS,
    check: check::TEXTS,
    report: report::TEXTS,
    procedure: procedure::TEXTS,
    paper: paper::TEXTS,
    office: office::TEXTS,
    derivation: derivation::TEXTS,
    fields: fields::TEXTS,
    lists: lists::TEXTS,
    errors: errors::TEXTS,
    drafts: drafts::TEXTS,
    session: session::TEXTS,
    open: open::TEXTS,
    refused: refused::TEXTS,
    embed: embed::TEXTS,
    trouble: trouble::TEXTS,
    scheme: scheme::TEXTS,
    screening: screening::TEXTS,
    workshop: workshop::TEXTS,
    about: about::TEXTS,
    self_test: self_test::TEXTS,
};
