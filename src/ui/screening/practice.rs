//! Taking the same file some times over while the office looks for its own: a browser makes
//! code only when it runs, and makes it fast only after it has run for a while. The first files
//! of a screening would wait for that.
//!
//! Must not know: formats, and the files of the office. Nothing that is read here is kept.

use std::rc::Rc;

use crate::app::screening::Desk;
use crate::platform::file::Chosen;
use crate::platform::schedule::{Next, Work};
use crate::ui::screening::read::reading::Read;
use crate::ui::screening::read::{Reader, Tells};
use crate::ui::screening::sight::Ranked;
use crate::wire::known_answers::as_of_a_county;

/// How often: what runs most is fast after about twenty files, the rest by and by, and what is made
/// fast here need not be beside the files of the office.
const ROUNDS: usize = 320;

/// Begins, in turns, so that the page answers. Dropping the work ends it.
#[must_use]
pub fn begin() -> Work {
    let (mut desk, mut reader) = (None, None);
    let work = Work::new(move || {
        let Some(desk) = &desk else {
            desk = Desk::new();
            return if desk.is_some() { Next::Turn } else { Next::Rest };
        };
        if reader.is_none() {
            reader = as_of_a_county()
                .and_then(|text| Chosen::made("", &text))
                .map(|file| take(desk, vec![file; ROUNDS]));
        }
        Next::Rest
    });
    work.waker().wake();
    work
}

/// Reads the files, and ranks one of them.
fn take(desk: &Desk, files: Vec<Chosen>) -> Reader {
    let settings = desk.screening.settings.clone();
    let screening = Rc::clone(&desk.screening);
    let on_done = move |read: Read| {
        let mut screening = (*screening).clone();
        screening.submissions.extend(read.taken.into_iter().next().map(|(file, _)| file));
        let _ = Ranked::new(&screening);
    };
    let tells = Tells { on_progress: Box::new(|_, _| {}), on_done: Box::new(on_done) };
    Reader::begin(files, ROUNDS, settings, tells)
}
