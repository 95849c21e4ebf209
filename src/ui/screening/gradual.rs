//! Long tables, a piece at a time, so that drawing hundreds of rows never holds the page up.
//!
//! Must not know: what the rows are.

use yew::prelude::*;

use crate::platform::schedule::{Next, Work};

/// How many rows are drawn at a time.
pub const PIECE: usize = 12;

/// How many of so many rows are to be drawn now; the rest follows by itself.
#[hook]
pub fn use_gradual(n_rows: usize) -> usize {
    let shown = use_state(|| PIECE);
    let work = use_mut_ref(|| None::<Work>);
    let now = *shown;
    use_effect_with((now, n_rows), move |&(now, n_rows)| {
        if now < n_rows {
            let started = Work::new(move || {
                shown.set(now + PIECE);
                Next::Rest
            });
            started.waker().wake();
            // The work before is done: its one step has led here.
            drop(work.borrow_mut().replace(started));
        }
    });
    now.min(n_rows)
}
