//! What a key of the keyboard or of a presenter's remote means on a slide.
//!
//! Must not know: browser events. Only keys that type nothing are used, so that no letter
//! pressed by mistake moves the slide (WCAG 2.1.4).

use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::slide::Turn;

/// What has the focus while a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The slide, or nothing: every key is free.
    Slide,
    /// A button or a link: Enter is its own.
    Control,
    /// A field, a choice, or a table that scrolls: all keys but Esc are its own.
    Field,
}

/// What a key means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Something happens in the workshop.
    Happens(WorkshopAction),
    /// The field is left for the slide; nothing else happens.
    LeavesField,
}

/// What a key means; none if it is not ours. `key` is the browser's name of it.
#[must_use]
pub fn meaning(key: &str, focus: Focus) -> Option<Meaning> {
    let action = match (key, focus) {
        ("Escape" | "Esc", Focus::Field) => return Some(Meaning::LeavesField),
        (_, Focus::Field) => return None,
        ("Escape" | "Esc", _) => WorkshopAction::WentBack,
        ("ArrowLeft" | "PageUp", _) => WorkshopAction::Stepped(Turn::Back),
        ("ArrowRight" | "PageDown", _) => WorkshopAction::Stepped(Turn::On),
        ("Home", _) => WorkshopAction::Stepped(Turn::First),
        ("End", _) => WorkshopAction::Stepped(Turn::Last),
        ("Enter", Focus::Slide) => WorkshopAction::TurnedScore,
        _ => return None,
    };
    Some(Meaning::Happens(action))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_is_a_trap_and_no_letter_a_command() {
        let step = |step| Some(Meaning::Happens(WorkshopAction::Stepped(step)));
        let happens = |action| Some(Meaning::Happens(action));
        for (key, focus, expected) in [
            ("ArrowRight", Focus::Slide, step(Turn::On)),
            ("PageDown", Focus::Slide, step(Turn::On)),
            ("ArrowLeft", Focus::Control, step(Turn::Back)),
            ("PageUp", Focus::Control, step(Turn::Back)),
            ("Home", Focus::Slide, step(Turn::First)),
            ("End", Focus::Control, step(Turn::Last)),
            ("Enter", Focus::Slide, happens(WorkshopAction::TurnedScore)),
            ("Enter", Focus::Control, None),
            ("Escape", Focus::Slide, happens(WorkshopAction::WentBack)),
            ("Escape", Focus::Control, happens(WorkshopAction::WentBack)),
            ("Escape", Focus::Field, Some(Meaning::LeavesField)),
            ("ArrowRight", Focus::Field, None),
            ("Home", Focus::Field, None),
            ("PageDown", Focus::Field, None),
            ("Enter", Focus::Field, None),
            ("Tab", Focus::Field, None),
            ("Tab", Focus::Slide, None),
            ("ArrowDown", Focus::Slide, None),
            (" ", Focus::Slide, None),
            ("b", Focus::Slide, None),
            (".", Focus::Slide, None),
        ] {
            assert_eq!(meaning(key, focus), expected, "{key:?} on {focus:?}");
        }
    }
}
