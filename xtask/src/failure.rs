//! Why a task ended: a sentence for the person at the terminal.
//!
//! It carries no cause chain and no backtrace, and must not know any task: whoever
//! fails says what happened and what to do about it.

use std::fmt;
use std::io;
use std::path::Path;

/// One plain sentence: lower case, no final period.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// A failure told by `sentence`.
    pub(crate) fn new(sentence: impl Into<String>) -> Failure {
        Failure(sentence.into())
    }

    /// The failure to `verb` (read, write, …) what is at `path`; for `map_err`.
    pub(crate) fn at(verb: &str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
        let start = format!("could not {verb} {}", path.display());
        move |error| Failure(format!("{start}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
