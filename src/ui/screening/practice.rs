//! Reading the same file some times over while the office looks for its own: a browser makes
//! code fast only after it has run for a while, and the first files of a screening would wait
//! for that.
//!
//! Must not know: formats, and the files of the office. Nothing that is read here is kept.

use crate::platform::schedule::{Next, Work};
use crate::wire::known_answers::as_of_a_county;
use crate::wire::receive::Receiver;
use crate::wire::scheme_v1::shipped;

/// How often: what runs most is fast after about twenty files, the rest by and by, and what is made
/// fast here need not be beside the files of the office.
const ROUNDS: usize = 96;

/// Begins, one file a turn, so that the page answers. Dropping the work ends it.
#[must_use]
pub fn begin() -> Work {
    let mut left = ROUNDS;
    let (mut receiver, mut file) = (None, None);
    let work = Work::new(move || {
        let Some(receiver) = &receiver else {
            receiver = shipped().first().cloned().map(Receiver::new);
            return if receiver.is_some() { Next::Turn } else { Next::Rest };
        };
        let Some(file) = &file else {
            file = as_of_a_county();
            return if file.is_some() { Next::Turn } else { Next::Rest };
        };
        let _ = receiver.receive("", file.as_bytes());
        left -= 1;
        if left > 0 { Next::Turn } else { Next::Rest }
    });
    work.waker().wake();
    work
}
