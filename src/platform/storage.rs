//! The browser's stores, through a door that cannot panic: storage may be refused (a
//! sandboxed frame), full, or cleared at any time.
//!
//! Must not know: what is stored.

use std::cell::RefCell;
use std::collections::BTreeMap;

use web_sys::Storage;

use crate::platform::parts;

/// Every key of ours begins so: pages opened from disk share one store.
const PREFIX: &str = "chengxin.";

/// What became of a text to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retention {
    /// It stays when the page is closed.
    Durably,
    /// The store is refused or full: it stays until the page is closed.
    InMemory,
}

thread_local! {
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

fn store() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// A key as it stands in the browser's store.
#[must_use]
pub fn full_key(key: &str) -> String {
    format!("{PREFIX}{key}")
}

/// Keeps a text under a key.
pub fn set(key: &str, text: &str) -> Retention {
    let durably = store().is_some_and(|store| store.set_item(&full_key(key), text).is_ok());
    MEMORY.with_borrow_mut(|memory| {
        if durably {
            memory.remove(key);
            parts::remember(&full_key(key), None);
            Retention::Durably
        } else {
            parts::remember(&full_key(key), Some(text));
            memory.insert(key.to_owned(), text.to_owned());
            Retention::InMemory
        }
    })
}

/// The text under a key.
#[must_use]
pub fn get(key: &str) -> Option<String> {
    let in_memory = MEMORY.with_borrow(|memory| memory.get(key).cloned());
    in_memory.or_else(|| store()?.get_item(&full_key(key)).ok().flatten())
}

/// Whether the store takes a mark of a few bytes under a key, and then keeps it.
#[must_use]
pub fn takes(key: &str) -> bool {
    store().is_some_and(|store| store.set_item(&full_key(key), "1").is_ok())
}

/// Forgets a key.
pub fn remove(key: &str) {
    MEMORY.with_borrow_mut(|memory| memory.remove(key));
    parts::remember(&full_key(key), None);
    if let Some(store) = store() {
        // Removing fails only where storing is refused, and then there is nothing to remove.
        let _ = store.remove_item(&full_key(key));
    }
}

/// Every key that begins so, in order.
#[must_use]
pub fn keys(beginning: &str) -> Vec<String> {
    let mut keys = MEMORY.with_borrow(|memory| memory.keys().cloned().collect::<Vec<_>>());
    if let Some(store) = store() {
        let n_keys = store.length().unwrap_or(0);
        let stored = (0..n_keys).filter_map(|index| store.key(index).ok().flatten());
        keys.extend(stored.filter_map(|key| key.strip_prefix(PREFIX).map(str::to_owned)));
    }
    keys.retain(|key| key.starts_with(beginning));
    keys.sort();
    keys.dedup();
    keys
}

/// Keeps a text for this window: it outlives a reload, and no other window sees it.
pub fn set_here(key: &str, text: &str) {
    if let Some(store) = store_of_window() {
        // Where storing is refused, a reload begins anew, as closing the page does.
        let _ = store.set_item(&full_key(key), text);
    }
}

/// Forgets what this window keeps under a key.
pub fn remove_here(key: &str) {
    if let Some(store) = store_of_window() {
        // As in `remove`.
        let _ = store.remove_item(&full_key(key));
    }
}

/// The text that this window keeps under a key.
#[must_use]
pub fn get_here(key: &str) -> Option<String> {
    store_of_window()?.get_item(&full_key(key)).ok().flatten()
}

fn store_of_window() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// In the browser's store, for all windows.
    Store,
    /// In the store of this window.
    Window,
    /// In memory, since the store is refused or full.
    Memory,
}

/// Everything of ours that is kept anywhere: the key, where, and how many bytes that is.
#[must_use]
pub fn everything() -> Vec<(String, Where, usize)> {
    let mut all = MEMORY.with_borrow(|memory| {
        let held = memory.iter().map(|(key, text)| (key.clone(), Where::Memory, text.len()));
        held.collect::<Vec<_>>()
    });
    for (place, store) in stores() {
        for full in full_keys(&store) {
            let n_bytes = store.get_item(&full).ok().flatten().map_or(0, |text| text.len());
            if let Some(key) = full.strip_prefix(PREFIX) {
                all.push((key.to_owned(), place, n_bytes));
            }
        }
    }
    all.sort();
    all
}

/// Forgets everything of ours, wherever it is kept.
pub fn erase_everything() {
    for (_, store) in stores() {
        for key in full_keys(&store) {
            // As in `remove`.
            let _ = store.remove_item(&key);
        }
    }
    let keys = MEMORY.with_borrow_mut(std::mem::take).into_keys();
    keys.for_each(|key| parts::remember(&full_key(&key), None));
}

/// The stores that the browser lets us use.
fn stores() -> Vec<(Where, Storage)> {
    let all = [(Where::Store, store()), (Where::Window, store_of_window())];
    all.into_iter().filter_map(|(place, store)| Some((place, store?))).collect()
}

/// The keys of ours in a store, whole.
fn full_keys(store: &Storage) -> Vec<String> {
    let n_keys = store.length().unwrap_or(0);
    let keys = (0..n_keys).filter_map(|index| store.key(index).ok().flatten());
    keys.filter(|key| key.starts_with(PREFIX)).collect()
}

/// What another window did to the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// It wrote or removed this key of ours.
    Changed(String),
    /// It cleared the store.
    Cleared,
}

/// What another window did, if it is about us.
#[must_use]
pub fn elsewhere(event: &web_sys::StorageEvent) -> Option<Elsewhere> {
    match event.key() {
        None => Some(Elsewhere::Cleared),
        Some(key) => key.strip_prefix(PREFIX).map(str::to_owned).map(Elsewhere::Changed),
    }
}
