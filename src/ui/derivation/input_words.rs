//! An input in words: what it asks, and what was entered.
//!
//! Must not know: where it is shown, or what follows from it.

use crate::domain::answer::Input;
use crate::domain::id::InputId;
use crate::domain::scheme::rule::{Level, Questions, Rule};
use crate::domain::scheme::{Item, SchemeIndicator};
use crate::terms::{grouped, short};
use crate::ui::view::store::View;

/// What an input of an item asks.
#[must_use]
pub fn input_title(view: &View, judged: &SchemeIndicator, item: &Item, id: &InputId) -> String {
    let own = judged.inputs.get(id).map(|input| &input.title);
    let title = match item.rule().questions() {
        Questions::Options(choices) => {
            choices.iter().find(|choice| choice.id == *id).map(|choice| &choice.title)
        }
        Questions::Level(..) => own.or(Some(item.title())),
        Questions::Figures => own,
    };
    title.map_or(id.as_str(), |title| title.in_language(view.language)).to_owned()
}

/// What was entered, with its unit; a level with its title and points.
#[must_use]
pub fn input_value(
    view: &View,
    judged: &SchemeIndicator,
    rule: &Rule,
    id: &InputId,
    value: Option<Input>,
) -> String {
    let t = view.t();
    match value {
        None => t.fields.not_stated.to_owned(),
        Some(Input::Flag(true)) => t.fields.yes.to_owned(),
        Some(Input::Flag(false)) => t.fields.no.to_owned(),
        Some(Input::Quantity(quantity)) => {
            let unit = judged.inputs.get(id).map(|input| (t.fields.unit)(&input.unit));
            format!("{} {}", grouped(short(quantity)), unit.unwrap_or_default())
                .trim_end()
                .to_owned()
        }
        Some(Input::Level(level)) => {
            let reached = rule.levels().get(usize::from(level));
            let level = |reached: &Level| {
                let title = reached.title.in_language(view.language);
                (t.indicator.level_option)(usize::from(level), title, &reached.points.to_string())
            };
            reached.map_or_else(|| t.fields.not_stated.to_owned(), level)
        }
    }
}
