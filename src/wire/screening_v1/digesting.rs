//! The digest of a saved screening in steps, a file at a time: hundreds of reports take longer
//! to hash than a page may stand still.
//!
//! Must not know: time. The result is that of [`screening_digest`], whatever the steps.
//!
//! [`screening_digest`]: crate::wire::screening_digest

use std::rc::Rc;

use crate::report::digest::{Digest, Hashing};
use crate::screening::Screening;
use crate::wire::screening_v1::write::piece;

/// A digest that is being made.
#[derive(Clone, Debug)]
pub struct Digesting {
    screening: Rc<Screening>,
    hashing: Hashing,
    at: usize,
}

impl Digesting {
    /// Of a screening as it stands.
    #[must_use]
    pub fn new(screening: Rc<Screening>) -> Self {
        Self { screening, hashing: Hashing::default(), at: 0 }
    }

    /// The next step; the digest once there is nothing left.
    #[must_use]
    pub fn step(&mut self) -> Option<Digest> {
        let Some(piece) = piece(&self.screening, self.at) else {
            return Some(self.hashing.clone().digest());
        };
        self.hashing = std::mem::take(&mut self.hashing).with(piece.as_bytes());
        self.at += 1;
        None
    }
}
