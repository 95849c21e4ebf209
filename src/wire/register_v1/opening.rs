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
use crate::wire::register_v1::write;
use crate::wire::shape::Shape;
use crate::wire::{REGISTER_KIND, open_register};

/// A register that is being opened.
pub type Opening = opening::Opening<Register>;
/// How far it is.
pub type Opened = opening::Opened<Register>;

impl InEntries for Register {
    const KIND: &'static str = REGISTER_KIND.0;
    const LIST: &'static str = "\"events\"";
    const ENTRY: Shape = EVENT;

    fn of(node: Node, problems: &mut Vec<Problem>) -> Option<Self> {
        read(&node, problems)
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
        receiver: &Receiver,
        problems: &mut Vec<Problem>,
    ) -> Option<()> {
        self.events.push(event(node, self.events.len(), &Path::root(), receiver, problems)?);
        Some(())
    }

    fn whole(file: &[u8]) -> Result<Self, Vec<Problem>> {
        open_register(file)
    }

    fn piece(&self, at: usize) -> Option<String> {
        write::piece(self, at)
    }
}
