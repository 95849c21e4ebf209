//! What a task says while it works: which step of how many, and how long each took.
//!
//! It must not know what a step does.

use std::time::Instant;

use crate::command::say;
use crate::failure::Failure;

/// The steps of one task, counted as they run.
#[derive(Debug)]
pub(crate) struct Steps {
    n_begun: usize,
    n_total: usize,
}

impl Steps {
    /// A task of `n_total` steps, none begun.
    pub(crate) fn new(n_total: usize) -> Steps {
        Steps { n_begun: 0, n_total }
    }

    /// Runs the next step under `title`; its failure is the caller's.
    pub(crate) fn run<T>(
        &mut self,
        title: &str,
        step: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.announce(title);
        let start = Instant::now();
        let value = step()?;
        let seconds = start.elapsed().as_secs();
        say(&format!("[{}/{}] done in {seconds} s", self.n_begun, self.n_total));
        Ok(value)
    }

    /// Names the next step and leaves the last word to what the step itself prints.
    pub(crate) fn announce(&mut self, title: &str) {
        self.n_begun += 1;
        say(&format!("[{}/{}] {title} …", self.n_begun, self.n_total));
    }
}
