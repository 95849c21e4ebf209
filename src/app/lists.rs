//! The lists of a record: their entries are begun, changed, removed and brought back, each
//! under its id.
//!
//! Must not know: how a typed text is read, or how an entry is shown.

use crate::app::action::EntryAction;
use crate::app::enter::enter;
use crate::app::lists::change::{EntryChange, apply};
use crate::app::state::{FieldKey, Record, Rejected};
use crate::domain::aside::ListChoice;
use crate::domain::assessment::ListKey;
use crate::domain::edition::check::CheckId;
use crate::domain::entries::{Entries, EntryId};
use crate::domain::event::Event;
use crate::domain::evidence::{self, Evidence};
use crate::domain::plan::Measure;

pub mod change;

/// The most entries that a file takes in one list.
pub const MAX_ENTRIES: usize = 200;

/// Makes the enum of all kinds of entries.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident($of:ty)),+ $(,)?) => {
        /// An entry of any list.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Entry {
            $($(#[$doc])* $kind($of)),+
        }

        $(impl Kind for $of {
            fn into_entry(self) -> Entry {
                Entry::$kind(self)
            }

            fn from_entry(entry: Entry) -> Option<Self> {
                if let Entry::$kind(own) = entry { Some(own) } else { None }
            }
        })+
    };
}

kinds! {
    /// A dated fact of a check.
    Event(Event),
    /// A measure of the plan.
    Measure(Measure),
    /// A document.
    Evidence(Evidence),
}

/// What a list has as its entries.
trait Kind: Default {
    fn into_entry(self) -> Entry;
    fn from_entry(entry: Entry) -> Option<Self>;
}

/// A list of any kind.
pub trait List {
    /// The id that the next entry will have.
    fn next(&self) -> EntryId;
    /// How many entries there are.
    fn count(&self) -> usize;
    /// Where an entry stands.
    fn place(&self, id: EntryId) -> Option<usize>;
    /// Adds an entry of which nothing is known yet.
    fn begin(&mut self);
    /// Takes an entry out, with the position at which it stood.
    fn take_out(&mut self, id: EntryId) -> Option<(usize, Entry)>;
    /// Puts an entry back.
    fn bring_back(&mut self, id: EntryId, position: usize, entry: Entry);
}

impl<T: Kind> List for Entries<T> {
    fn next(&self) -> EntryId {
        self.next_id()
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn place(&self, id: EntryId) -> Option<usize> {
        self.position(id)
    }

    fn begin(&mut self) {
        self.push(T::default());
    }

    fn take_out(&mut self, id: EntryId) -> Option<(usize, Entry)> {
        self.remove(id).map(|(position, value)| (position, value.into_entry()))
    }

    fn bring_back(&mut self, id: EntryId, position: usize, entry: Entry) {
        if let Some(value) = T::from_entry(entry) {
            self.put_back(id, position, value);
        }
    }
}

/// An entry that was removed, with all that is needed to bring it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Its id.
    pub id: EntryId,
    /// Where it stood.
    pub position: usize,
    /// What it held.
    pub entry: Entry,
    /// The texts that were not taken.
    pub rejected: Vec<(FieldKey, Rejected)>,
}

/// A list as it is, stated or kept aside.
#[must_use]
pub fn list(record: &Record, key: ListKey) -> &dyn List {
    match key {
        ListKey::Facts(check) => record.events(check),
        ListKey::Measures => &record.assessment.plan.measures,
        ListKey::Evidence => &record.assessment.evidence,
    }
}

fn change_list<R>(record: &mut Record, key: ListKey, change: impl FnOnce(&mut dyn List) -> R) -> R {
    match key {
        ListKey::Facts(check) => {
            let facts = &mut record.assessment.eligibility;
            let (kept, reported) = record.aside.with(facts, check);
            let changed = kept.change(reported, |list| change(list));
            record.aside.tidy();
            changed
        }
        ListKey::Measures => change(&mut record.assessment.plan.measures),
        ListKey::Evidence => change(&mut record.assessment.evidence),
    }
}

/// What follows for an entry of a list.
pub fn update(record: &mut Record, key: ListKey, action: EntryAction) {
    match action {
        EntryAction::Changed(id, to) => change(record, key, id, to),
        EntryAction::Typed(id, of, text) => {
            enter(record, FieldKey::Entry(key, id, of), None, &text);
        }
        EntryAction::Removed(id) => remove(record, key, id),
        EntryAction::Restored => restore(record, key),
    }
}

/// Chooses for a list of facts. What the list holds leaves it and comes back to it.
pub fn choose(record: &mut Record, check: CheckId, choice: ListChoice) {
    let facts = &mut record.assessment.eligibility;
    let (kept, reported) = record.aside.with(facts, check);
    kept.choose(reported, choice);
    record.aside.tidy();
    forget(record, ListKey::Facts(check));
}

/// Opens the record of lesser events of a check. What was kept aside comes back there.
pub fn put_on_record(record: &mut Record, check: CheckId) {
    let mut checks = record.assessment.edition.checks.iter();
    // Only events have levels.
    if !checks.any(|of| of.id == check && of.is_graded()) {
        return;
    }
    let (kept, reported) = record.aside.with(&mut record.assessment.eligibility, check);
    kept.put_on_record(reported);
    record.aside.tidy();
    forget(record, ListKey::Facts(check));
}

/// Whether there is an entry of that id to be written to. The next one begins with whatever
/// says something: a form in which nobody wrote is no entry.
pub fn begin(record: &mut Record, key: ListKey, id: EntryId, says_something: bool) -> bool {
    let known = list(record, key);
    if known.place(id).is_none() {
        if !says_something || id != known.next() || known.count() >= MAX_ENTRIES {
            return false;
        }
        change_list(record, key, |list| list.begin());
    }
    forget(record, key);
    true
}

/// Changes an entry, or begins one by it.
pub fn change(record: &mut Record, key: ListKey, id: EntryId, change: EntryChange) {
    let change = change.cleaned();
    if begin(record, key, id, !change.says_nothing()) {
        apply(record, key, id, change);
    }
}

/// Removes an entry. It can be brought back until something else of its list is changed.
fn remove(record: &mut Record, key: ListKey, id: EntryId) {
    let Some((position, entry)) = change_list(record, key, |list| list.take_out(id)) else {
        return;
    };
    // The catalogue lists what has a title; only such a number may stand on paper.
    if let Entry::Evidence(document) = &entry
        && let Some(code) = document.code.filter(|_| document.is_titled())
    {
        evidence::withdraw(&mut record.assessment.withdrawn, code);
    }
    let own: Vec<FieldKey> =
        record.rejected.keys().filter(|it| it.is_of(key, id)).cloned().collect();
    let rejected = own.into_iter().filter_map(|field| record.rejected.remove_entry(&field));
    let removed = Removed { id, position, entry, rejected: rejected.collect() };
    record.removed.insert(key, removed);
}

/// Brings back the entry of a list that was removed last.
fn restore(record: &mut Record, key: ListKey) {
    if let Some(Removed { id, position, entry, rejected }) = record.removed.remove(&key) {
        if let Entry::Evidence(Evidence { code: Some(code), .. }) = &entry {
            record.assessment.withdrawn.remove(code);
        }
        change_list(record, key, |list| list.bring_back(id, position, entry));
        record.rejected.extend(rejected);
    }
}

/// What was removed cannot be brought back any more.
pub fn forget(record: &mut Record, key: ListKey) {
    record.removed.remove(&key);
}
