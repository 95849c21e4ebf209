//! The messages in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::Texts;

pub(in crate::text) mod about;
mod applicant;
pub(in crate::text) mod before;
pub(in crate::text) mod catalogue;
pub(in crate::text) mod check;
mod county;
pub(in crate::text) mod derivation;
mod drafts;
mod eligibility;
mod embed;
mod errors;
mod evidence;
pub(in crate::text) mod exercise;
mod fields;
mod frame;
pub(in crate::text) mod front;
pub(in crate::text) mod handing_in;
pub(in crate::text) mod improve;
mod indicator;
mod indicators;
pub(in crate::text) mod lifts;
mod lists;
pub(in crate::text) mod materials;
pub(in crate::text) mod narrative;
pub(in crate::text) mod office;
mod open;
pub(in crate::text) mod paper;
mod parts;
mod place;
pub(in crate::text) mod plan;
mod problem;
pub(in crate::text) mod procedure;
pub(in crate::text) mod province;
pub(in crate::text) mod refused;
pub(in crate::text) mod report;
mod result;
pub(in crate::text) mod scheme;
mod score;
pub(in crate::text) mod screening;
pub(in crate::text) mod second_look;
pub(in crate::text) mod self_test;
mod session;
mod start;
mod steps;
pub(in crate::text) mod trouble;
pub(in crate::text) mod what_if;
pub(in crate::text) mod workshop;

/// The table.
pub(in crate::text) const TEXTS: Texts = Texts {
    later: None,
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
    fields: fields::TEXTS,
    lists: lists::TEXTS,
    errors: errors::TEXTS,
    drafts: drafts::TEXTS,
    session: session::TEXTS,
    open: open::TEXTS,
    refused: refused::TEXTS,
    embed: embed::TEXTS,
    trouble: trouble::TEXTS,
};
