//! What an input counts, over which time and who has it, as page and paper say it.
//!
//! Must not know: what was entered.

use crate::domain::id::InputId;
use crate::domain::language::Language;
use crate::domain::scheme::SchemeIndicator;
use crate::domain::scheme::definition::Timing;

/// The time over which an input is counted: by the year of the figures, or on a blank form.
#[must_use]
pub fn timing(of: Timing, year: Option<u16>, language: Language) -> String {
    match (language, of, year) {
        (Language::Zh, Timing::During, Some(year)) => format!("{year}年全年"),
        (Language::Zh, Timing::During, None) => "数据年度全年".to_owned(),
        (Language::Zh, Timing::AtEnd, Some(year)) => format!("{year}年末"),
        (Language::Zh, Timing::AtEnd, None) => "数据年度末".to_owned(),
        (Language::Zh, Timing::Years, _) => "填报之日前三年内".to_owned(),
        (Language::En, Timing::During, Some(year)) => format!("in {year}"),
        (Language::En, Timing::During, None) => "during the data year".to_owned(),
        (Language::En, Timing::AtEnd, Some(year)) => format!("at the end of {year}"),
        (Language::En, Timing::AtEnd, None) => "at the end of the data year".to_owned(),
        (Language::En, Timing::Years, _) => "in the three years before filling in".to_owned(),
    }
}

/// What an input is called: the title of a figure or a level, or what an option asks.
#[must_use]
pub fn asked_as<'a>(judged: &'a SchemeIndicator, id: &'a InputId, language: Language) -> &'a str {
    let mut options = judged.items.iter().flat_map(|item| item.rule().options());
    let option = options.find(|option| option.id == *id).map(|option| &option.title);
    let title = judged.inputs.get(id).map(|input| &input.title).or(option);
    title.map_or(id.as_str(), |title| title.in_language(language))
}

/// The lines beneath a question on paper; none if the scheme does not define the input.
#[must_use]
pub fn lines(judged: &SchemeIndicator, id: &InputId, year: Option<u16>) -> Vec<String> {
    let lines = judged.definitions.get(id).map(|of| {
        let timing = timing(of.measured, year, Language::Zh);
        let details = of.details.as_ref().map(|details| format!("；{}", details.zh));
        let counts = format!("口径：{}{}", of.counts.zh, details.unwrap_or_default());
        [counts, format!("时段·来源：{timing}　{}", of.source.zh)]
    });
    lines.into_iter().flatten().collect()
}
