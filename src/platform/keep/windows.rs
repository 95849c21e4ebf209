//! What other windows do to the texts, and what is done when this one is hidden or left.
//!
//! Must not know: what a text says.

use gloo::events::EventListener;
use yew::platform::spawn_local;

use crate::platform::keep::seal::{mark, parted};
use crate::platform::keep::{
    BEGINNING, Entry, HELD, How, LEAVING, TextChange, key, tell, texts, whole,
};
use crate::platform::storage::{self, Elsewhere};
use crate::platform::{host, parts};

/// Another window, or another page, did something to the text of a number.
pub(super) fn found_other(number: u64, found: Option<String>) {
    let happened = HELD.with_borrow_mut(|held| match found {
        Some(found) => {
            let is_writing = held.texts.get(&number).is_some_and(|entry| entry.is_writing);
            let how = if held.database.is_some() { How::Committed } else { How::Later };
            let entry = Entry { is_writing, ..Entry::found(number, found.into(), how) };
            if held.database.is_some() {
                // What was put by of this window is not to come back: it goes on elsewhere.
                storage::set(&key(number), &mark(&entry.sealed));
            }
            entry.remember(number);
            held.texts.insert(number, entry);
            Some(TextChange::Changed(number))
        }
        None => {
            parts::remember(&storage::full_key(&key(number)), None);
            held.texts.remove(&number).map(|_| TextChange::Erased(number))
        }
    });
    happened.into_iter().for_each(tell);
}

/// Looks at what another window did to the text of a number.
async fn look(number: u64) {
    let database = HELD.with_borrow(|held| held.database.clone());
    let found = match database {
        Some(database) => match database.get(number).await {
            Ok(found) => found,
            Err(()) => return,
        },
        None => match storage::get(&key(number)) {
            // A window that has a database has taken it over.
            Some(mark) if mark.starts_with('=') => return,
            value => value.map(|value| parted(&value).1.to_owned()),
        },
    };
    let is_known = HELD.with_borrow(|held| match (held.texts.get(&number), &found) {
        (Some(entry), Some(found)) => {
            *found == *entry.sealed || entry.stored.as_deref() == Some(found.as_str())
        }
        // It has never been there.
        (Some(entry), None) => held.database.is_some() && entry.stored.is_none(),
        (None, found) => found.is_none(),
    });
    if !is_known {
        found_other(number, found);
    }
}

/// Hears of other windows, and of the end of this one. As long as the page lives.
pub(super) fn listen_to_windows() {
    let on_storage = host::on_storage(|what| match what {
        Elsewhere::Changed(key) => {
            let number = key.strip_prefix(BEGINNING).and_then(|number| number.parse().ok());
            if let Some(number) = number {
                spawn_local(look(number));
            }
        }
        // All keys are gone; what they marked may be there all the same.
        Elsewhere::Cleared => {
            for (number, _) in texts() {
                spawn_local(look(number));
            }
        }
    });
    on_storage.into_iter().for_each(EventListener::forget);
    for listener in host::on_hidden(|is_hidden| {
        LEAVING.set(is_hidden);
        if is_hidden {
            put_by();
        }
    }) {
        listener.forget();
    }
}

/// Puts every text that is not committed yet where it is finished at once.
pub(super) fn put_by() {
    HELD.with_borrow(|held| {
        for (number, entry) in &held.texts {
            if held.database.is_some() && entry.how == How::Coming {
                storage::set(&key(*number), &whole(entry));
                entry.remember(*number);
            }
        }
    });
}
