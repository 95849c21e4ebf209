//! Computing files again that were read before, one a step, after the settings have changed.
//!
//! Must not know: how files are read, how progress is shown.

use std::rc::Rc;

use crate::domain::entries::EntryId;
use crate::platform::schedule::{Next, Work};
use crate::screening::settings::Settings;
use crate::screening::submission::{Content, StoredDigest, Submission};
use crate::text::both;
use crate::wire::receive::Receiver;

/// Scores a file anew under the scheme of the screening, where that is asked for.
pub fn rescore(content: &mut Content, settings: &Settings) {
    if let Content::County(file) = content
        && settings.rescore
    {
        Rc::make_mut(file).rescore(&settings.scheme);
    }
}

/// A file under other settings: an assessment only names its scheme, so that it is opened
/// again; and what was made under another scheme is scored anew where that is asked for.
#[must_use]
pub fn under(submission: &Submission, receiver: &Receiver, settings: &Settings) -> Content {
    let mut content = submission.content.clone();
    if let Content::County(file) = &content
        && file.digest == StoredDigest::Absent
    {
        let source = file.source.as_bytes();
        content = receiver.receive(&submission.name, source, both::problem).submission.content;
    }
    rescore(&mut content, settings);
    content
}

/// Computes files again under other settings, one a step.
#[must_use]
pub fn recompute(files: Vec<(EntryId, Submission)>, settings: Settings, tells: Recomputes) -> Work {
    let n_all = files.len();
    let receiver = Receiver::new(Rc::clone(&settings.scheme));
    let mut files = files.into_iter();
    let mut contents = Vec::with_capacity(n_all);
    let work = Work::new(move || match files.next() {
        Some((id, file)) => {
            contents.push((id, under(&file, &receiver, &settings)));
            if contents.len().is_multiple_of(16) {
                (tells.on_progress)(contents.len(), n_all);
            }
            Next::Step
        }
        None => {
            (tells.on_done)(std::mem::take(&mut contents));
            Next::Rest
        }
    });
    work.waker().wake();
    work
}

/// Files by their ids, as they are under the new settings.
pub type Recomputed = Vec<(EntryId, Content)>;

/// What the recomputing tells.
pub struct Recomputes {
    /// So many of so many are done.
    pub on_progress: Box<dyn Fn(usize, usize)>,
    /// All are done.
    pub on_done: Box<dyn Fn(Recomputed)>,
}
