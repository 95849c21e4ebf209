//! Two files of a county on their way to the office module, which writes the note about what
//! changed (变动说明). Both are of one build, so that this is no format of ours.
//!
//! Must not know: what differs, and what the note says.

use crate::documents::Paper;
use crate::documents::change_note::change_note;
use crate::domain::date::Date;
use crate::report::Report;
use crate::report::difference::Difference;
use crate::wire::bundle::{self, Content, Packed};
use crate::wire::file_name::change_file;
use crate::wire::{Opened, export, open};

/// Two files of a county, both as computed here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwoFiles {
    /// What the county is called.
    pub name: String,
    /// The codes of the two as they were handed in, the earlier one first.
    pub codes: [String; 2],
    /// The earlier one.
    pub before: Report,
    /// The later one, under the scheme by which both are held against each other.
    pub after: Report,
}

impl TwoFiles {
    /// The note.
    #[must_use]
    pub fn note(&self) -> Paper {
        let difference = Difference::new(&self.before.assessment, &self.after);
        let [before, after] = &self.codes;
        change_note(&difference, &self.name, [before, after])
    }

    /// The day that the note bears as a file: that of the later one.
    #[must_use]
    pub fn day(&self) -> Date {
        self.after.assessment.paper_day()
    }

    /// The name of the file that holds the note.
    #[must_use]
    pub fn file_name(&self, extension: &str) -> String {
        let [_, code] = &self.codes;
        change_file(&self.name, self.after.assessment.round, code, extension)
    }

    /// As bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let packed = |name: &str, content: Vec<u8>| Packed {
            name: name.to_owned(),
            content: Content::File(content),
        };
        let [before, after] = &self.codes;
        bundle::write(&[
            packed(before, export(&self.before).into_bytes()),
            packed(after, export(&self.after).into_bytes()),
            packed(&self.name, Vec::new()),
        ])
    }

    /// Out of such bytes; none if they are no such bytes.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let report = |packed: &Packed| match &packed.content {
            Content::File(text) => match open(text, None).ok()? {
                Opened::Report(stored) => Some(stored.report),
                Opened::Assessment(_) | Opened::Scheme(_) | Opened::Draft(_) => None,
            },
            Content::Refused(_) | Content::Unrelated => None,
        };
        let packed = bundle::read(bytes)?;
        let [before, after, named] = packed.as_slice() else { return None };
        Some(Self {
            name: named.name.clone(),
            codes: [before.name.clone(), after.name.clone()],
            before: report(before)?,
            after: report(after)?,
        })
    }
}
