//! What a key of the keyboard or of a presenter's remote means.
//!
//! Must not know: browser events. A remote sends Page Up and Page Down, some send arrows, `.` or
//! `b` for a black screen and Esc: each means the same wherever the focus is. A letter is a
//! command only during the show, which is switched on and off, and `f`, which begins it, only
//! while the slide has the focus (WCAG 2.1.4).

use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::slide::Turn;

/// What has the focus while a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The slide, or nothing: every key is free.
    Slide,
    /// A button, a link or a field: Enter and the blank are its own.
    Control,
}

/// What is going on while a key is pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mode {
    /// The slides fill the window.
    pub presenting: bool,
    /// An editor is open: it has all keys but Page Up, Page Down and Esc.
    pub editing: bool,
}

/// What a key means; none if it is not ours. `key` is the browser's name of it.
#[must_use]
pub fn meaning(key: &str, focus: Focus, mode: Mode) -> Option<WorkshopAction> {
    let step = |turn| Some(WorkshopAction::Stepped(turn));
    match key {
        "PageDown" => return step(Turn::On),
        "PageUp" => return step(Turn::Back),
        "Escape" | "Esc" => return Some(WorkshopAction::WentBack),
        _ if mode.editing => return None,
        _ => {}
    }
    match (key, mode.presenting) {
        ("ArrowRight", _) | ("ArrowDown", true) => step(Turn::On),
        ("ArrowLeft", _) | ("ArrowUp", true) => step(Turn::Back),
        ("Home", _) => step(Turn::First),
        ("End", _) => step(Turn::Last),
        ("." | "b", true) => Some(WorkshopAction::Blacked),
        ("Enter" | " ", true) if focus == Focus::Slide => step(Turn::On),
        ("f", false) if focus == Focus::Slide => Some(WorkshopAction::Presented(true)),
        ("Enter", false) if focus == Focus::Slide => step(Turn::On),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Mode = Mode { presenting: false, editing: false };
    const SHOW: Mode = Mode { presenting: true, editing: false };
    const EDITOR: Mode = Mode { presenting: true, editing: true };

    #[test]
    fn a_remote_means_the_same_wherever_the_focus_is() {
        let step = |step| Some(WorkshopAction::Stepped(step));
        for focus in [Focus::Slide, Focus::Control] {
            for (key, mode, expected) in [
                ("PageDown", PAGE, step(Turn::On)),
                ("PageDown", SHOW, step(Turn::On)),
                ("PageDown", EDITOR, step(Turn::On)),
                ("PageUp", PAGE, step(Turn::Back)),
                ("PageUp", EDITOR, step(Turn::Back)),
                ("ArrowRight", PAGE, step(Turn::On)),
                ("ArrowLeft", SHOW, step(Turn::Back)),
                ("ArrowDown", SHOW, step(Turn::On)),
                ("ArrowUp", SHOW, step(Turn::Back)),
                // On the page they scroll.
                ("ArrowDown", PAGE, None),
                ("ArrowUp", PAGE, None),
                ("Home", SHOW, step(Turn::First)),
                ("End", PAGE, step(Turn::Last)),
                (".", SHOW, Some(WorkshopAction::Blacked)),
                ("b", SHOW, Some(WorkshopAction::Blacked)),
                ("Escape", PAGE, Some(WorkshopAction::WentBack)),
                ("Escape", EDITOR, Some(WorkshopAction::WentBack)),
                // Of an editor are its digits, its arrows and its points.
                ("ArrowRight", EDITOR, None),
                ("Home", EDITOR, None),
                (".", EDITOR, None),
                ("b", EDITOR, None),
                ("Enter", EDITOR, None),
                // A letter outside the show, and what the browser needs.
                (".", PAGE, None),
                ("b", PAGE, None),
                ("Tab", SHOW, None),
                ("F5", SHOW, None),
            ] {
                assert_eq!(meaning(key, focus, mode), expected, "{key:?} on {focus:?} in {mode:?}");
            }
        }
    }

    #[test]
    fn a_button_keeps_the_keys_that_press_it() {
        let on = Some(WorkshopAction::Stepped(Turn::On));
        for (key, focus, mode, expected) in [
            ("Enter", Focus::Slide, SHOW, on.clone()),
            (" ", Focus::Slide, SHOW, on.clone()),
            ("Enter", Focus::Slide, PAGE, on),
            (" ", Focus::Slide, PAGE, None),
            ("f", Focus::Slide, PAGE, Some(WorkshopAction::Presented(true))),
            ("f", Focus::Slide, SHOW, None),
            ("f", Focus::Control, PAGE, None),
            ("Enter", Focus::Control, SHOW, None),
            (" ", Focus::Control, SHOW, None),
        ] {
            assert_eq!(meaning(key, focus, mode), expected, "{key:?} on {focus:?} in {mode:?}");
        }
    }
}
