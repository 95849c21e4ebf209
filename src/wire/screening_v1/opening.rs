//! A saved screening, read file by file.
//!
//! Must not know: when its steps are taken.

use std::rc::Rc;

use crate::domain::scheme::Scheme;
use crate::screening::Screening;
use crate::wire::node::Node;
use crate::wire::opening::{self, InEntries};
use crate::wire::path::Path;
use crate::wire::problem::Problem;
use crate::wire::receive::Receiver;
use crate::wire::screening_v1::read::{read, submission};
use crate::wire::screening_v1::shape::FILE;
use crate::wire::screening_v1::write;
use crate::wire::shape::Shape;
use crate::wire::{SCREENING_KIND, open_screening};

/// A saved screening that is being opened.
pub type Opening = opening::Opening<Screening>;
/// How far it is. What was to be scored anew has been once all is read.
pub type Opened = opening::Opened<Screening>;

impl InEntries for Screening {
    const KIND: &'static str = SCREENING_KIND.0;
    const LIST: &'static str = "\"files\"";
    const ENTRY: Shape = FILE;

    fn of(node: Node, problems: &mut Vec<Problem>) -> Option<Self> {
        read(node, problems)
    }

    fn scheme(&self) -> &Rc<Scheme> {
        &self.settings.scheme
    }

    fn n_read(&self) -> usize {
        self.submissions.len()
    }

    fn take(
        &mut self,
        node: &Node,
        receiver: &Receiver,
        problems: &mut Vec<Problem>,
    ) -> Option<()> {
        let at = self.submissions.len();
        self.submissions.push(submission(node, &Path::root(), receiver, problems)?);
        self.rescore(at);
        Some(())
    }

    fn whole(file: &[u8]) -> Result<Self, Vec<Problem>> {
        let mut screening = open_screening(file)?;
        for at in 0..screening.submissions.len() {
            screening.rescore(at);
        }
        Ok(screening)
    }

    fn piece(&self, at: usize) -> Option<String> {
        write::piece(self, at)
    }
}
