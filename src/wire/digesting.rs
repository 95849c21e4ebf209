//! The digest of a file of many others in steps, an entry at a time: hundreds of reports take
//! longer to hash than a page may stand still.
//!
//! Must not know: time, and any single format. The result is that of the whole text, whatever
//! the steps.

use std::rc::Rc;

use crate::report::digest::{Digest, Hashing};
use crate::wire::opening::InEntries;

/// A digest that is being made.
#[derive(Debug)]
pub struct Digesting<T> {
    of: Rc<T>,
    hashing: Hashing,
    at: usize,
}

impl<T: InEntries> Digesting<T> {
    /// Of what would be saved as it stands.
    #[must_use]
    pub fn new(of: Rc<T>) -> Self {
        Self { of, hashing: Hashing::default(), at: 0 }
    }

    /// The next step; the digest once there is nothing left.
    #[must_use]
    pub fn step(&mut self) -> Option<Digest> {
        let Some(piece) = self.of.piece(self.at) else {
            return Some(self.hashing.clone().digest());
        };
        self.hashing = std::mem::take(&mut self.hashing).with(piece.as_bytes());
        self.at += 1;
        None
    }
}
