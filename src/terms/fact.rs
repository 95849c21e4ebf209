//! What a county states, in few words, for whoever sets it beside another: an item's figures in
//! the words of its scheme, else a share as `1176/1200`, the options that one has and the other
//! lacks, the level reached.
//!
//! Must not know: which county it is, and what the facts come to.

use crate::domain::answer::{Input, Inputs};
use crate::domain::id::InputId;
use crate::domain::language::Language;
use crate::domain::scheme::rule::Questions;
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::terms::{english, grouped, input_title, input_unit};

/// What one states of an indicator where it differs from what the other states.
#[must_use]
pub fn facts(
    judged: &SchemeIndicator,
    [own, other]: [Option<&Inputs>; 2],
    language: Language,
) -> Vec<String> {
    let of = |inputs: Option<&Inputs>, id: &InputId| inputs.and_then(|it| it.stated(id));
    let differs = |id: &InputId| of(own, id) != of(other, id);
    let told = judged.items.iter().flat_map(|item| {
        let changed = item.rule().inputs().any(|(id, _)| differs(id));
        if changed { item_in_words(judged, item, [own, other], language) } else { Vec::new() }
    });
    told.collect()
}

fn item_in_words(
    judged: &SchemeIndicator,
    item: &Item,
    [own, other]: [Option<&Inputs>; 2],
    language: Language,
) -> Vec<String> {
    let of = |inputs: Option<&Inputs>, id: &InputId| inputs.and_then(|it| it.stated(id));
    let (open, lacks) = match language {
        Language::Zh => ("未填", "无"),
        Language::En => ("open", "no: "),
    };
    let title = item.title().in_language(language);
    match item.rule().questions() {
        Questions::Options(options) => {
            let differing =
                options.iter().filter(|option| of(own, &option.id) != of(other, &option.id));
            differing
                .map(|option| {
                    let title = option.title.in_language(language);
                    match of(own, &option.id) {
                        Some(Input::Flag(true)) => title.to_owned(),
                        Some(_) => format!("{lacks}{}", quoted(title, language)),
                        None => format!("{}{open}", quoted(title, language)),
                    }
                })
                .collect()
        }
        Questions::Level(id, levels) => {
            let level = match of(own, id) {
                Some(Input::Level(level)) => levels.get(usize::from(level)),
                _ => None,
            };
            vec![level.map_or_else(
                || open.to_owned(),
                |level| level.title.in_language(language).to_owned(),
            )]
        }
        Questions::Figures => {
            let figure = |id: &InputId| {
                of(own, id)
                    .and_then(Input::quantity)
                    .map_or_else(|| open.to_owned(), |it| grouped(it.to_string()))
            };
            let figures = item.rule().figures();
            let is_open = figures.iter().any(|(_, id)| of(own, id).is_none());
            if let Some(fact) = item.fact().filter(|_| !is_open) {
                let told = fact.in_language(language).to_owned();
                let told = figures.iter().fold(told, |told, (word, id)| {
                    told.replace(&format!("{{{word}}}"), &figure(id))
                });
                return vec![told];
            }
            if let Some((part, whole)) = item.rule().part_and_whole() {
                let unit = measured(input_unit(Some(judged), whole), language);
                return vec![format!("{title} {}/{}{unit}", figure(part), figure(whole))];
            }
            let ids = item.rule().inputs().map(|(id, _)| id);
            ids.map(|id| {
                let title = input_title(Some(judged), id, language);
                let unit = measured(input_unit(Some(judged), id), language);
                format!("{title} {}{unit}", figure(id))
            })
            .collect()
        }
    }
}

/// A unit behind its figure.
fn measured(unit: &str, language: Language) -> String {
    match (language, english::unit(unit)) {
        (Language::Zh, _) => unit.to_owned(),
        (Language::En, "") => String::new(),
        (Language::En, unit) => format!(" {unit}"),
    }
}

fn quoted(text: &str, language: Language) -> String {
    match language {
        Language::Zh => crate::terms::zh::quoted(text),
        Language::En => format!("“{text}”"),
    }
}
