//! What a task says while it works: which step of how many, and how long each took.
//!
//! It must not know what a step does.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use crate::command::say;
use crate::failure::Failure;

/// The steps of one task, counted as they begin; two may run side by side.
#[derive(Debug)]
pub(crate) struct Steps {
    n_begun: AtomicUsize,
    n_total: usize,
}

impl Steps {
    /// A task of `n_total` steps, none begun.
    pub(crate) fn new(n_total: usize) -> Steps {
        Steps { n_begun: AtomicUsize::new(0), n_total }
    }

    /// Runs the next step under `title`; its failure is the caller's.
    pub(crate) fn run<T>(
        &self,
        title: &str,
        step: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let number = self.announce(title);
        let start = Instant::now();
        let value = step()?;
        let seconds = start.elapsed().as_secs();
        say(&format!("[{number}/{}] done in {seconds} s", self.n_total));
        Ok(value)
    }

    /// Names the next step and leaves the last word to what the step itself prints. Returns
    /// its number.
    pub(crate) fn announce(&self, title: &str) -> usize {
        let number = self.n_begun.fetch_add(1, Ordering::Relaxed) + 1;
        say(&format!("[{number}/{}] {title} …", self.n_total));
        number
    }
}
