//! What the report says of each indicator, with places for figures: by way of example, as a
//! county would write it, and for the office to change.
//!
//! A place is a figure, `{units_due}`; a share, `{units_connected/units_due}`; a difference,
//! `{units_due-units_connected}`; or a word of the applicant, `{我县}` or `{县级}`. A phrase with
//! a place that cannot be filled is left out. The items, figures and options are those of the
//! shipped schemes; under a scheme that names them otherwise nothing is said.
//!
//! Must not know: scores, and when a phrase is chosen.

pub mod foundation;
pub mod services;
pub mod supervision;

/// What is said of one indicator.
#[derive(Debug)]
pub struct Phrases {
    /// Its number in the notice.
    pub no: u8,
    /// The shortcoming, in a few words.
    pub weak: &'static str,
    /// What is being verified, where its figures are open.
    pub pending: &'static str,
    /// What would be done next.
    pub next: &'static str,
    /// Its items.
    pub items: &'static [ItemPhrases],
}

/// What is said of one item.
#[derive(Debug)]
pub enum ItemPhrases {
    /// A part of a whole.
    Share {
        /// The item.
        item: &'static str,
        /// Part and whole.
        of: [&'static str; 2],
        /// Where the part is the whole.
        all: &'static str,
        /// Where it is a part.
        some: &'static str,
        /// What is missing.
        gap: &'static str,
        /// Where there is nothing of the kind; empty where there always is.
        none: &'static str,
    },
    /// Things that were counted.
    Count {
        /// The item.
        item: &'static str,
        /// The figure.
        of: &'static str,
        /// Where there is any.
        some: &'static str,
        /// Where there is none; empty where nothing is said.
        none: &'static str,
        /// What is missing.
        gap: &'static str,
    },
    /// Options: each as what was done and what is missing.
    Options {
        /// The item.
        item: &'static str,
        /// The option, what was done, what is not.
        each: &'static [[&'static str; 3]],
        /// What stands behind all that was done.
        done: &'static str,
        /// What stands behind all that is not.
        missing: &'static str,
    },
    /// Levels, from the lowest: what was reached, what is missing.
    Level {
        /// The item.
        item: &'static str,
        /// The figure.
        of: &'static str,
        /// What was reached and what is missing.
        each: &'static [[&'static str; 2]],
    },
}

/// All indicators, in the order of the notice.
pub fn all() -> impl Iterator<Item = &'static Phrases> {
    foundation::PHRASES.iter().chain(supervision::PHRASES).chain(services::PHRASES)
}
