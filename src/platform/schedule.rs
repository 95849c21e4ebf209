//! Long work in short turns, so that the page answers between them.
//!
//! Must not know: what is worked on.
//!
//! A turn is asked for by a message to oneself: a timer would wait four milliseconds more
//! each time. Typing, clicking and drawing come in between.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageChannel, MessagePort, Performance};

/// For how long a turn may work, in milliseconds; one step begun before the end of it is
/// finished. A browser counts a task above 50 as long.
pub const TURN: u64 = 12;

/// After how many milliseconds a page is taken to be idle where the browser does not tell.
const UNTOLD_IDLE: i32 = 2000;

/// What a step leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// There is more to do.
    Step,
    /// Nothing to do until it is woken.
    Rest,
    /// Nothing to do in this turn: what was done is to be drawn first.
    Turn,
}

/// Work at hand. Dropping it ends it after the step that may be running, which may be what
/// drops it: it has no other turn, so that it cannot meddle with what takes its place.
#[derive(Debug)]
pub struct Work {
    waker: Waker,
    is_ended: Rc<Cell<bool>>,
    listener: Option<EventListener>,
}

/// Wakes work that rests.
#[derive(Clone, Debug)]
pub struct Waker {
    port: Option<MessagePort>,
    awake: Rc<Cell<bool>>,
}

impl Waker {
    /// Asks for a turn, unless one is coming.
    pub fn wake(&self) {
        if !self.awake.replace(true) {
            self.ask();
        }
    }

    fn ask(&self) {
        if let Some(port) = &self.port {
            // Refused only for what cannot be copied; a null can.
            let _ = port.post_message(&JsValue::NULL);
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        self.is_ended.set(true);
        if let Some(port) = &self.waker.port {
            port.close();
        }
        drop_later(self.listener.take());
    }
}

impl Work {
    /// Work of these steps. It rests until it is woken.
    #[must_use]
    pub fn new(step: impl FnMut() -> Next + 'static) -> Self {
        Self::in_turns(TURN, step)
    }

    /// As [`Work::new`], with turns of so many milliseconds: for work after whose turns little
    /// is drawn. A browser counts a task above 50 as long.
    #[must_use]
    pub fn in_turns(most: u64, mut step: impl FnMut() -> Next + 'static) -> Self {
        let channel = MessageChannel::new().ok();
        let awake = Rc::new(Cell::new(false));
        let port = channel.as_ref().map(MessageChannel::port1);
        let waker = Waker { port, awake };
        let is_ended = Rc::new(Cell::new(false));
        let turn = {
            let (waker, is_ended) = (waker.clone(), Rc::clone(&is_ended));
            move |_: &web_sys::Event| {
                let end = now() + most;
                while !is_ended.get() {
                    match step() {
                        Next::Step if now() < end => {}
                        Next::Step | Next::Turn => return waker.ask(),
                        Next::Rest => return waker.awake.set(false),
                    }
                }
            }
        };
        let listener = channel.map(|channel| {
            let port = channel.port2();
            let listener = EventListener::new(&port, "message", turn);
            port.start();
            listener
        });
        Self { waker, is_ended, listener }
    }

    /// What wakes it.
    #[must_use]
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }
}

/// Something that is done in a while. Dropping it ends the wait.
#[derive(Debug)]
pub struct Timer {
    _timeout: Timeout,
}

impl Timer {
    /// Does something in so many milliseconds.
    #[must_use]
    pub fn new(milliseconds: u32, then: impl FnOnce() + 'static) -> Self {
        Self { _timeout: Timeout::new(milliseconds, then) }
    }
}

/// Does something as soon as what is running now has ended. Nothing is left of it then: a timer
/// that is forgotten keeps its function for ever.
pub fn later(then: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let then = Closure::once_into_js(then);
        // Refused only where the page is going already.
        let _ = window.set_timeout_with_callback(then.unchecked_ref());
    }
}

/// Does something when the page has nothing to do; after two seconds where the browser does
/// not tell when that is.
pub fn when_idle(then: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let then = Closure::once_into_js(then);
    let ask = Reflect::get(&window, &JsValue::from("requestIdleCallback"));
    match ask.ok().and_then(|ask| ask.dyn_into::<Function>().ok()) {
        // Refused only where the page is going already.
        Some(ask) => drop(ask.call1(&window, &then)),
        None => {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
                then.unchecked_ref(),
                UNTOLD_IDLE,
            );
        }
    }
}

/// Drops something after the listener that is running now, which may belong to it.
pub fn drop_later<T: 'static>(value: T) {
    later(move || drop(value));
}

thread_local! {
    /// The page's clock. It is asked after every step, and to look for it each time would
    /// cost more than the answer.
    static CLOCK: Option<Performance> = web_sys::window().and_then(|window| window.performance());
}

/// Milliseconds since the page was opened.
#[must_use]
pub fn now() -> u64 {
    CLOCK.with(|clock| clock.as_ref().map_or(0, |clock| clock.now() as u64))
}

/// Marks a moment for whoever measures the page.
pub fn mark(name: &str) {
    CLOCK.with(|clock| {
        if let Some(clock) = clock {
            // Only a name of the browser's own is refused.
            let _ = clock.mark(name);
        }
    });
}
