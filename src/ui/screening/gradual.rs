//! Long tables, a piece at a time, and what stands below them a turn later, so that drawing
//! hundreds of rows never holds the page up.
//!
//! Must not know: what the rows are.

use yew::prelude::*;

use crate::platform::schedule::{Next, Work};

/// How many rows are drawn at a time.
pub const PIECE: usize = 12;

/// How many of so many rows are to be drawn now; the rest follows by itself.
#[hook]
pub fn use_gradual(n_rows: usize) -> usize {
    use_gradual_by(n_rows, PIECE)
}

/// As [`use_gradual`], so many at a time. Half of that comes first, beside all that is drawn
/// around the rows.
#[hook]
pub fn use_gradual_by(n_rows: usize, piece: usize) -> usize {
    let shown = use_state(|| piece.div_ceil(2));
    let work = use_mut_ref(|| None::<Work>);
    let now = *shown;
    use_effect_with((now, n_rows), move |&(now, n_rows)| {
        if now < n_rows {
            let started = Work::new(move || {
                shown.set(now + piece);
                Next::Rest
            });
            started.waker().wake();
            // The work before is done: its one step has led here.
            drop(work.borrow_mut().replace(started));
        }
    });
    now.min(n_rows)
}

/// Whether what waits for something to be there is to be drawn now: not in the turn in which
/// it came, which has enough to draw.
#[hook]
pub fn use_later(is_there: bool) -> bool {
    let later = use_state(|| false);
    let work = use_mut_ref(|| None::<Work>);
    let now = *later && is_there;
    use_effect_with(is_there, move |&is_there| {
        let started = Work::new(move || {
            later.set(is_there);
            Next::Rest
        });
        started.waker().wake();
        drop(work.borrow_mut().replace(started));
    });
    now
}
