//! A file of many others is read back entry by entry before it is handed over.
//!
//! Must not know: the format, and what the page does once it is saved.

use crate::platform::schedule::{Next, Work};
use crate::ui::frame::export::{Export, Exporter};
use crate::wire::opening::{InEntries, Opened, Opening};

/// After so many entries the progress is told.
const TOLD_EVERY: usize = 16;

/// Reads a text back, compares what it comes to with it, and only then hands it over.
pub fn read_back<T: InEntries + 'static>(
    text: String,
    name: String,
    exporter: &Exporter,
    write: fn(&T) -> String,
    saved: impl Fn() + 'static,
) -> Work {
    let exporter = exporter.clone();
    let mut opening = Opening::<T>::new(text.clone().into_bytes());
    let started = Work::new(move || {
        let again = match opening.step() {
            Opened::Working { done, all } => {
                if done % TOLD_EVERY == 0 {
                    let percent = (100 * done).checked_div(all).unwrap_or_default();
                    let percent = u8::try_from(percent).unwrap_or_default();
                    exporter.tell(Export::Working(name.clone(), percent));
                }
                return Next::Step;
            }
            Opened::Done(read) => Some(write(&read)),
            Opened::Refused(_) => None,
        };
        let next = if again.as_ref() == Some(&text) {
            Export::handed_over(name.clone(), "application/json", text.as_bytes(), None)
        } else {
            Export::NotWhole
        };
        if matches!(next, Export::Done(_)) {
            saved();
        }
        exporter.tell(next);
        Next::Rest
    });
    started.waker().wake();
    started
}
