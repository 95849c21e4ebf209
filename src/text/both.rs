//! Messages for what is kept and may be read in either language: they are made in both at once,
//! and so are there in both whichever the page speaks.
//!
//! Must not know: where they are kept.

use crate::domain::framework::Bilingual;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::text::trouble::TroubleTexts;
use crate::text::{en, zh};
use crate::wire::problem::Problem;

/// What is wrong where.
#[must_use]
pub fn problem(problem: &Problem, scheme: Option<&Scheme>) -> Bilingual {
    Bilingual::of(|language| {
        let problem_at = match language {
            Language::Zh => zh::refused::TEXTS.problem_at,
            Language::En => en::refused::TEXTS.problem_at,
        };
        problem_at(problem, scheme)
    })
}

/// That the office module, which reads workbooks and archives, did not come: what the page
/// says of it, with what is said of troubles at large.
#[must_use]
pub fn no_module(said: impl Fn(&TroubleTexts, &str) -> String) -> Bilingual {
    Bilingual::of(|language| match language {
        Language::Zh => said(&zh::trouble::TEXTS, zh::screening::TEXTS.no_module),
        Language::En => said(&en::trouble::TEXTS, en::screening::TEXTS.no_module),
    })
}
