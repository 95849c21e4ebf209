//! Self-assessment checker for Henan's model counties of the social-credit system
//! (豫发改财金〔2021〕228号): everything happens in the browser, nothing leaves it.
//!
//! # Layout
//!
//! The layers stand in one line, and a module uses only what stands to its left:
//!
//! `domain → scoring → eligibility → planning → report → screening → register → terms → documents → wire → app → text → platform, ui → main`
//!
//! * [`domain`] — the field's things: framework, scheme, assessment, dates, decimals.
//!   Types that cannot be wrong once they are made. Knows no file format and no rule.
//! * [`scoring`] — how a score arises from answers under a scheme. Always a result:
//!   what is missing makes an interval, never an error.
//! * [`eligibility`] — the six exclusion checks and the procedure of the notice.
//! * [`planning`] — what would raise the score, and what it takes; computes no score itself.
//! * [`report`] — the one view model: every surface renders it and computes nothing.
//! * [`screening`] — a prefecture's counties side by side: which files are taken, who is
//!   barred, how the others stand, and how robust that order is. Reads reports, computes no
//!   score.
//! * [`register`] — the province's register: what follows from the events in the life of a
//!   model county, from recommendation to revocation.
//! * [`terms`] — what the field's values are called and what is said of them: one wording a
//!   language, for page and paper alike.
//! * [`documents`] — each printable paper as neutral blocks; the page prints them.
//! * [`wire`] — the versioned files: all problems of a bad file with their JSON paths,
//!   one canonical text for a good one. Wire types once released never change.
//! * `office` — Word and Excel files, in a module of their own; uses what stands up to
//!   `wire`, and nothing but its own binary uses it.
//! * [`app`] — state, what can happen to it, and the routes; no browser yet.
//! * [`text`] — typed messages, Chinese and English; a missing one does not compile.
//! * `platform` — the only door to the browser; knows no type of the domain.
//! * `ui` — components; the only layer that knows both the domain and the browser.
//!
//! Up to `text` there is no clock, randomness, locale, storage or browser: those arrive
//! as arguments. These layers build and are tested without the feature `web`, where no
//! web crate is in the dependency tree at all.

pub mod app;
pub mod documents;
pub mod domain;
pub mod eligibility;
#[cfg(feature = "office")]
pub mod office;
pub mod planning;
pub mod register;
pub mod report;
pub mod scoring;
pub mod screening;
pub mod terms;
pub mod text;
pub mod wire;

#[cfg(feature = "web")]
pub mod platform;
#[cfg(feature = "web")]
pub mod ui;
