//! A field that is being written in: what stands in it is the writer's until it is left.
//!
//! Must not know: which field it is, or what becomes of the text.
//!
//! Work beside a field, of this page or of another window, draws the page anew at any moment.
//! Until the field is left, it therefore shows what is typed and not what is stated. What is
//! typed is handed over when the field is left, when it goes while it is written in, when the
//! page is hidden, after a pause, and now and then where there is none, so that a crash loses
//! little; never while an input method composes.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use yew::prelude::*;

use crate::platform::schedule::Timer;
use crate::platform::{field, schedule};

/// After so many milliseconds without a key, what is typed so far is handed over.
const PAUSE: u32 = 1_000;
/// So many milliseconds after the first key of it, what is typed is handed over without a pause.
const MOST: u64 = 1_500;

/// What the control of a field shows and hears.
pub struct Writing {
    /// The control.
    pub node: NodeRef,
    /// What stands in it.
    pub text: AttrValue,
    /// Whether that is not handed over yet.
    pub is_being_written: bool,
    /// Something was typed.
    pub oninput: Callback<InputEvent>,
    /// The field was left, or confirmed by Enter.
    pub onchange: Callback<Event>,
    /// The field was left.
    pub onblur: Callback<FocusEvent>,
    /// Hands over a text in place of what is typed.
    pub hand_over: Callback<String>,
}

/// What is typed and not handed over yet, and to whom.
#[derive(Default)]
struct Pen {
    waiting: Option<String>,
    /// Since when it waits.
    since: Option<u64>,
    handed_over: Option<String>,
    composing: bool,
    pause: Option<Timer>,
    on_enter: Callback<String>,
    early: Option<Callback<String, bool>>,
}

/// Hands over what is typed, unless that has been done; `early` in a pause of the writer,
/// where only a text is taken that reads well as it stands.
fn hand_over(pen: &RefCell<Pen>, early: bool) {
    let (text, on_enter, reads) = {
        let mut pen = pen.borrow_mut();
        pen.pause = None;
        let Some(text) = pen.waiting.clone() else { return };
        (text, pen.on_enter.clone(), pen.early.clone())
    };
    if early && !reads.is_some_and(|reads| reads.emit(text.clone())) {
        return;
    }
    {
        let mut pen = pen.borrow_mut();
        (pen.waiting, pen.since) = (None, None);
        if pen.handed_over.replace(text.clone()).as_ref() == Some(&text) {
            return;
        }
    }
    on_enter.emit(text);
}

fn pause(pen: &Rc<RefCell<Pen>>) {
    let (composing, waits) = {
        let mut held = pen.borrow_mut();
        let now = schedule::now();
        let since = held.waiting.is_some().then(|| *held.since.get_or_insert(now));
        (held.composing, since.map_or(0, |since| now.saturating_sub(since)))
    };
    if !composing && waits >= MOST {
        hand_over(pen, true);
    }
    let timer = (!composing).then(|| {
        let pen = Rc::clone(pen);
        Timer::new(PAUSE, move || hand_over(&pen, true))
    });
    pen.borrow_mut().pause = timer;
}

thread_local! {
    /// The pen that wrote last.
    static LAST: RefCell<Weak<RefCell<Pen>>> = const { RefCell::new(Weak::new()) };
}

/// Hands over what is being typed, whatever it is: the page may be at its end. Whoever comes
/// back finds the field as it was.
pub fn hand_over_all() {
    if let Some(pen) = LAST.with_borrow(Weak::upgrade) {
        hand_over(&pen, false);
    }
}

/// Keeps what is typed while it is typed. Without `early` nothing is handed over in a pause.
#[hook]
pub fn use_writing(
    value: &AttrValue,
    on_enter: Callback<String>,
    early: Option<Callback<String, bool>>,
) -> Writing {
    let node = use_node_ref();
    let typed = use_state(|| None::<AttrValue>);
    let pen = use_mut_ref(Pen::default);
    {
        let mut pen = pen.borrow_mut();
        (pen.on_enter, pen.early) = (on_enter, early);
    }
    use_effect_with((), {
        let (node, pen) = (node.clone(), Rc::clone(&pen));
        move |()| {
            let listeners = node.get().map(|control| {
                let pen = Rc::clone(&pen);
                field::on_composing(&control, move |begins| {
                    pen.borrow_mut().composing = begins;
                    pause(&pen);
                })
            });
            move || {
                drop(listeners);
                hand_over(&pen, false);
            }
        }
    });
    let oninput = {
        let (typed, pen) = (typed.clone(), Rc::clone(&pen));
        Callback::from(move |event: InputEvent| {
            let text = field::text_of(&event);
            typed.set(Some(text.clone().into()));
            pen.borrow_mut().waiting = Some(text);
            LAST.set(Rc::downgrade(&pen));
            pause(&pen);
        })
    };
    let leave = {
        let (typed, pen) = (typed.clone(), Rc::clone(&pen));
        move || {
            hand_over(&pen, false);
            pen.borrow_mut().handed_over = None;
            typed.set(None);
        }
    };
    let onchange = {
        let (leave, pen) = (leave.clone(), Rc::clone(&pen));
        Callback::from(move |event: Event| {
            pen.borrow_mut().waiting = Some(field::text_of(&event));
            leave();
        })
    };
    let onblur = {
        let leave = leave.clone();
        Callback::from(move |_: FocusEvent| leave())
    };
    let hand_over = {
        let pen = Rc::clone(&pen);
        Callback::from(move |text: String| {
            pen.borrow_mut().waiting = Some(text);
            leave();
        })
    };
    Writing {
        node,
        is_being_written: typed.is_some(),
        text: (*typed).clone().unwrap_or_else(|| value.clone()),
        oninput,
        onchange,
        onblur,
        hand_over,
    }
}
