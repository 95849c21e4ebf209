//! What the questions of the second look have in common in all languages: titles and units.
//!
//! Must not know: the sentences.

use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::second_look::Figure;
use crate::terms::{input_title, input_unit};

/// What a figure is called.
#[must_use]
pub fn title<'a>(figure: &'a Figure, scheme: &'a Scheme, language: Language) -> &'a str {
    input_title(scheme.indicators.get(&figure.no), &figure.input, language)
}

/// Its unit; empty if it has none.
#[must_use]
pub fn unit<'a>(figure: &Figure, scheme: &'a Scheme) -> &'a str {
    input_unit(scheme.indicators.get(&figure.no), &figure.input)
}

/// What a level of an indicator takes.
#[must_use]
pub fn level_title(no: IndicatorNo, level: u8, scheme: &Scheme, language: Language) -> String {
    let judged = scheme.indicators.get(&no).into_iter();
    let mut levels = judged
        .flat_map(|judged| &judged.items)
        .filter_map(|item| item.rule().levels().get(usize::from(level)));
    let title = levels.next().map(|level| level.title.in_language(language));
    title.map_or_else(|| level.to_string(), str::to_owned)
}
