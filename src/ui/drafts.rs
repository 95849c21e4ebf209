//! Drafts: every change is kept at once, and two windows never overwrite each other.
//!
//! Must not know: what a record holds. The store may be refused or full; that is said
//! once, and the record goes on in memory.
//!
//! Each record is kept in a slot of its own. A window that finds its slot changed by
//! another one moves to a new slot, so that both keep their work.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::draft;
use crate::app::progress::{self, Export};
use crate::app::state::Record;
use crate::platform::storage::{self, Elsewhere, Kept};
use crate::platform::{clock, host};
use crate::ui::around::DraftNotice;
use crate::ui::store::View;
use crate::wire;
use crate::wire::draft_v1::Draft;

/// Every key of a draft begins so.
pub const BEGINNING: &str = "draft.";

/// A draft in the store, for the start page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDraft {
    /// Its slot.
    pub slot: u64,
    /// The draft itself.
    pub draft: Draft,
}

fn key(slot: u64) -> String {
    format!("{BEGINNING}{slot}")
}

/// The draft in a slot; none if there is none that can be read.
#[must_use]
pub fn load(slot: u64) -> Option<StoredDraft> {
    let draft = wire::open_kept_draft(&storage::get(&key(slot))?)?;
    Some(StoredDraft { slot, draft })
}

/// Every draft that can be read, the newest first.
#[must_use]
pub fn list() -> Vec<StoredDraft> {
    let slots = storage::keys(BEGINNING).into_iter();
    let slots = slots.filter_map(|key| key.strip_prefix(BEGINNING)?.parse().ok());
    let mut drafts: Vec<_> = slots.filter_map(load).collect();
    drafts.sort_by(|one, two| {
        two.draft.saved_at.cmp(&one.draft.saved_at).then(two.slot.cmp(&one.slot))
    });
    drafts
}

/// Forgets the draft of a slot.
pub fn erase(slot: u64) {
    storage::remove(&key(slot));
}

/// Keeps the record of the view; gives what the user should know about it, until it is read.
#[hook]
pub fn use_drafts(view: &View) -> Option<(DraftNotice, Callback<MouseEvent>)> {
    let notice = use_state(|| None::<DraftNotice>);
    let refused = use_state(|| false);
    use_effect_with(view.record.clone(), {
        let (notice, refused) = (notice.clone(), refused.clone());
        move |record| match record.as_ref().map(keep) {
            Some(Kept::InMemory) if !*refused => {
                refused.set(true);
                notice.set(Some(DraftNotice::NotKept));
            }
            Some(Kept::Durably) if *refused => {
                refused.set(false);
                notice.set(notice.filter(|it| *it != DraftNotice::NotKept));
            }
            Some(Kept::InMemory | Kept::Durably) | None => {}
        }
    });
    let latest = use_mut_ref(|| None::<Rc<Record>>);
    latest.replace(view.record.clone());
    let dispatch = view.dispatch.clone();
    use_effect_with((), {
        let notice = notice.setter();
        move |()| {
            let listener = host::on_storage(move |what| {
                let record = latest.borrow().clone();
                let Some(record) = record else { return };
                match what {
                    Elsewhere::Changed(changed) if changed != key(record.slot) => {}
                    // It exported just this.
                    Elsewhere::Changed(_) if is_same(&record) => {}
                    Elsewhere::Changed(_) => {
                        notice.set(Some(DraftNotice::Forked));
                        dispatch.emit(Action::MovedToSlot(clock::stamp()));
                    }
                    // Kept anew at once: what stands in this window is not lost with the rest.
                    Elsewhere::Cleared => dispatch.emit(Action::MovedToSlot(clock::stamp())),
                }
            });
            move || drop(listener)
        }
    });
    use_effect_with((), |()| {
        let listeners = host::on_hidden_leave_field();
        move || drop(listeners)
    });
    let unkept = *refused
        && view
            .opened()
            .is_some_and(|(record, report)| progress::of_export(record, report) != Export::Current);
    use_effect_with(unkept, move |unkept| {
        let listener = unkept.then(|| host::on_leave(|| true)).flatten();
        move || drop(listener)
    });
    let on_read = {
        let notice = notice.clone();
        Callback::from(move |_: MouseEvent| notice.set(None))
    };
    notice.map(|notice| (notice, on_read))
}

/// Whether what stands in the slot of a record is that record, exported or not.
fn is_same(record: &Record) -> bool {
    load(record.slot).is_some_and(|StoredDraft { draft: stored, .. }| {
        let own = draft::write(record, stored.saved_at.clone());
        stored == Draft { exported: stored.exported.clone(), ..own }
    })
}

/// Keeps a record unless just this stands in its slot already: continuing a draft in a
/// second window is no change, and must not look like one to the first.
pub fn keep(record: &Rc<Record>) -> Kept {
    let mut draft = draft::write(record, clock::now());
    if let Some(stored) = load(record.slot) {
        let saved_at = std::mem::replace(&mut draft.saved_at, stored.draft.saved_at.clone());
        if draft == stored.draft {
            return storage::kept(&key(record.slot));
        }
        draft.saved_at = saved_at;
    }
    storage::set(&key(record.slot), &wire::export_draft(&draft))
}
