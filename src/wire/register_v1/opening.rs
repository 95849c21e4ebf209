//! A register, read event by event.
//!
//! Must not know: when its steps are taken.

use std::rc::Rc;

use crate::domain::scheme::Scheme;
use crate::register::Register;
use crate::wire::node::Node;
use crate::wire::opening::{self, InEntries};
use crate::wire::path::Path;
use crate::wire::problem::Problem;
use crate::wire::receive::Receiver;
use crate::wire::register_v1::read::{event, read};
use crate::wire::register_v1::shape::EVENT;
use crate::wire::{REGISTER_KIND, checked, open_register};

/// A register that is being opened.
pub type Opening = opening::Opening<Register>;
/// How far it is.
pub type Opened = opening::Opened<Register>;

impl InEntries for Register {
    const LIST: &'static str = "\"events\"";

    fn around(node: Node) -> Option<Self> {
        let (_, node, mut problems) = checked(node, &[REGISTER_KIND.0]).ok()?;
        read(&node, &mut problems).filter(|_| problems.is_empty())
    }

    fn scheme(&self) -> &Rc<Scheme> {
        &self.settings.scheme
    }

    fn n_read(&self) -> usize {
        self.events.len()
    }

    fn take(
        &mut self,
        node: &Node,
        root: &Path,
        receiver: &Receiver,
        mut problems: Vec<Problem>,
    ) -> Option<()> {
        EVENT.check(node, root, &mut problems);
        let read = event(node, self.events.len(), root, receiver, &mut problems);
        self.events.push(read.filter(|_| problems.is_empty())?);
        Some(())
    }

    fn whole(file: &[u8]) -> Result<Self, Vec<Problem>> {
        open_register(file)
    }
}
