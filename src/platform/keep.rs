//! Texts that outlive the page, each under a number: read once when the page opens, then at
//! hand at once; written to the browser's database, committed to the disk. Where there is no
//! database, or it takes nothing more, they go to the store of `storage`, which browsers write
//! to the disk within a minute or so; and where that takes nothing either, they stay in memory.
//!
//! Beside a text stands its seal, a digest: a text that was changed by others does not fit it
//! any more. A text is written only in the place of what this window has read or written
//! there; what another window did in between is told and not overwritten.
//!
//! The store of `storage` also holds a mark for each text of the database. It tells the first
//! moment of a page that there are texts, and other windows that one was changed or erased.
//! What is not committed yet when the page is hidden or left goes there whole, as nothing else
//! is finished then.
//!
//! Must not know: what a text says.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use yew::platform::spawn_local;

use crate::platform::keep::database::{Put, Texts};
use crate::platform::keep::seal::{mark, parted, seal, seal_of, unseal};
use crate::platform::keep::windows::{found_other, listen_to_windows, put_by};
use crate::platform::parts;
use crate::platform::storage::{self, Retention};

mod database;
mod seal;
mod windows;

/// Every key of a text in the store of `storage` begins so.
pub const BEGINNING: &str = "draft.";
/// Every key that says of a text that it is out of date.
const OUTDATED: &str = "outdated.";

/// How a text is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// On its way.
    Coming,
    /// Committed to the database.
    Committed,
    /// In the store that the browser writes to the disk later.
    Later,
    /// Only until the page is closed, since there is no room.
    Full,
    /// Only until the page is closed, since the browser keeps nothing.
    Refused,
}

/// Whether a text that is kept so outlives the page.
#[must_use]
pub const fn is_lasting(how: How) -> bool {
    matches!(how, How::Coming | How::Committed | How::Later)
}

/// A text that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: Rc<str>,
    /// Whether its seal fits: nobody else has changed it.
    pub is_sealed: bool,
    /// Whether later changes of it could not be kept.
    pub is_outdated: bool,
    /// How it is kept.
    pub how: How,
}

/// What happened to the text of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextChange {
    /// How it is kept is known.
    Settled(u64),
    /// Something else stands there, and is at hand.
    Changed(u64),
    /// It was erased elsewhere.
    Erased(u64),
}

struct Entry {
    /// The text as it is written, after its seal.
    sealed: Rc<str>,
    is_sealed: bool,
    is_outdated: bool,
    how: How,
    /// What stands in the database, as far as this window knows.
    stored: Option<Rc<str>>,
    is_writing: bool,
}

type Listener = (u32, Rc<dyn Fn(TextChange)>);

#[derive(Default)]
struct Held {
    texts: BTreeMap<u64, Entry>,
    database: Option<Rc<Texts>>,
    is_open: bool,
    is_unread: bool,
    listeners: Vec<Listener>,
    n_listeners: u32,
}

thread_local! {
    static HELD: RefCell<Held> = RefCell::default();
    /// Whether the page is hidden or being left.
    static LEAVING: Cell<bool> = const { Cell::new(false) };
}

fn key(number: u64) -> String {
    format!("{BEGINNING}{number}")
}

fn outdated(number: u64) -> String {
    format!("{OUTDATED}{number}")
}

/// A text whole, for the store of `storage`: after what it takes the place of.
fn whole(entry: &Entry) -> String {
    let before = entry.stored.as_deref().map_or("-", seal_of);
    format!("{before}\n{}", entry.sealed)
}

/// Whether any text is kept, as far as the first moment can tell.
#[must_use]
pub fn is_any() -> bool {
    !storage::keys(BEGINNING).is_empty()
}

/// Reads everything that is kept. Once; and before anything else is asked for.
pub async fn open() {
    if HELD.with_borrow_mut(|held| std::mem::replace(&mut held.is_open, true)) {
        return;
    }
    let mut database = Texts::open().await;
    let mut texts = BTreeMap::new();
    if let Some(open) = &database {
        match open.all().await {
            Some(all) => texts.extend(all.into_iter().map(|(number, sealed)| {
                (number, Entry::found(number, sealed.into(), How::Committed))
            })),
            None => database = None,
        }
    }
    let has_database = database.is_some();
    HELD.with_borrow_mut(|held| {
        held.texts = texts;
        held.database = database.map(Rc::new);
    });
    for name in storage::keys(BEGINNING) {
        let number = name.strip_prefix(BEGINNING).and_then(|number| number.parse().ok());
        if let (Some(number), Some(value)) = (number, storage::get(&name)) {
            take_in(number, &value, has_database);
        }
    }
    HELD.with_borrow(|held| held.texts.iter().for_each(|(number, entry)| entry.remember(*number)));
    listen_to_windows();
}

/// Takes in what the store of `storage` holds of a number.
fn take_in(number: u64, value: &str, has_database: bool) {
    if value.starts_with('=') {
        let is_there = HELD.with_borrow(|held| held.texts.contains_key(&number));
        if !has_database {
            HELD.with_borrow_mut(|held| held.is_unread = true);
        } else if !is_there {
            storage::remove(&key(number));
        }
        return;
    }
    let (before, sealed) = parted(value);
    let sealed: Rc<str> = sealed.into();
    if !has_database {
        let entry = Entry::found(number, sealed, How::Later);
        HELD.with_borrow_mut(|held| held.texts.insert(number, entry));
        return;
    }
    let stored = HELD.with_borrow(|held| held.texts.get(&number)?.stored.clone());
    let is_same = stored.as_ref().is_some_and(|stored| seal_of(stored) == seal_of(&sealed));
    let follows = stored.as_ref().is_none_or(|stored| seal_of(stored) == before);
    if is_same {
        storage::set(&key(number), &mark(&sealed));
        return;
    }
    // Another window has gone on from the same: neither takes the place of the other.
    let number = if follows {
        number
    } else {
        storage::remove(&key(number));
        HELD.with_borrow(|held| held.texts.keys().next_back().map_or(number, |last| last + 1))
    };
    let entry =
        Entry { stored: stored.filter(|_| follows), ..Entry::found(number, sealed, How::Coming) };
    HELD.with_borrow_mut(|held| held.texts.insert(number, entry));
    write(number);
}

impl Entry {
    fn found(number: u64, sealed: Rc<str>, how: How) -> Self {
        let (_, is_sealed) = unseal(&sealed);
        Self {
            is_sealed,
            is_outdated: storage::get(&outdated(number)).is_some(),
            how,
            stored: (how == How::Committed).then(|| sealed.clone()),
            is_writing: false,
            sealed,
        }
    }

    fn text(&self) -> Text {
        Text {
            text: unseal(&self.sealed).0.into(),
            is_sealed: self.is_sealed,
            is_outdated: self.is_outdated,
            how: self.how,
        }
    }

    /// Puts it where a card finds it if the page must stop.
    fn remember(&self, number: u64) {
        parts::remember(&storage::full_key(&key(number)), Some(unseal(&self.sealed).0));
    }
}

/// Every text with its number.
#[must_use]
pub fn texts() -> Vec<(u64, Text)> {
    HELD.with_borrow(|held| held.texts.iter().map(|(no, entry)| (*no, entry.text())).collect())
}

/// The text of a number.
#[must_use]
pub fn text(number: u64) -> Option<Text> {
    HELD.with_borrow(|held| held.texts.get(&number).map(Entry::text))
}

/// Whether there are texts that could not be read this time.
#[must_use]
pub fn is_unread() -> bool {
    HELD.with_borrow(|held| held.is_unread)
}

/// Keeps a text: at hand at once, and written without delay.
pub fn save(number: u64, text: &str) {
    let sealed: Rc<str> = seal(text).into();
    HELD.with_borrow_mut(|held| {
        let before = held.texts.remove(&number);
        let entry = Entry {
            sealed,
            is_sealed: true,
            is_outdated: before.as_ref().is_some_and(|before| before.is_outdated),
            how: How::Coming,
            is_writing: before.as_ref().is_some_and(|before| before.is_writing),
            stored: before.and_then(|before| before.stored),
        };
        entry.remember(number);
        held.texts.insert(number, entry);
    });
    if LEAVING.get() {
        put_by();
    }
    write(number);
}

/// Forgets a text, in all windows.
pub fn erase(number: u64) {
    let database = HELD.with_borrow_mut(|held| {
        held.texts.remove(&number);
        held.database.clone()
    });
    storage::remove(&outdated(number));
    spawn_local(async move {
        if let Some(database) = database {
            database.remove(number).await;
        }
        // Other windows look when the mark goes, which it may have done before the text.
        storage::set(&key(number), "=");
        storage::remove(&key(number));
    });
}

/// Calls back whenever something happened, as long as what is given back lives.
#[must_use]
pub fn listen(then: impl Fn(TextChange) + 'static) -> Listening {
    HELD.with_borrow_mut(|held| {
        held.n_listeners += 1;
        held.listeners.push((held.n_listeners, Rc::new(then)));
        Listening(held.n_listeners)
    })
}

/// Ends listening when it is dropped.
#[derive(Debug)]
pub struct Listening(u32);

impl Drop for Listening {
    fn drop(&mut self) {
        HELD.with_borrow_mut(|held| held.listeners.retain(|(id, _)| *id != self.0));
    }
}

fn tell(happened: TextChange) {
    let listeners = HELD.with_borrow(|held| held.listeners.clone());
    listeners.iter().for_each(|(_, listener)| listener(happened));
}

/// Writes a text, and what takes its place meanwhile, one after the other.
fn write(number: u64) {
    let begun = HELD.with_borrow_mut(|held| {
        let has_database = held.database.is_some();
        let entry = held.texts.get_mut(&number)?;
        Some((has_database, has_database && std::mem::replace(&mut entry.is_writing, true)))
    });
    match begun {
        Some((true, false)) => spawn_local(write_all(number)),
        Some((false, _)) => settle_without_database(number),
        Some((true, true)) | None => {}
    }
}

async fn write_all(number: u64) {
    let mut tried_anew = false;
    loop {
        let next = HELD.with_borrow(|held| {
            let entry = held.texts.get(&number)?;
            Some((held.database.clone()?, entry.sealed.clone(), entry.stored.clone()))
        });
        let Some((database, sealed, stored)) = next else { break };
        match database.put(number, &sealed, stored.as_deref()).await {
            Put::Done => {
                let is_last = with(number, |entry| {
                    entry.stored = Some(sealed.clone());
                    let is_last = entry.sealed == sealed;
                    if is_last {
                        (entry.how, entry.is_outdated) = (How::Committed, false);
                        storage::set(&key(number), &mark(&sealed));
                        storage::remove(&outdated(number));
                        entry.remember(number);
                    }
                    is_last
                });
                match is_last {
                    Some(false) => {}
                    Some(true) => {
                        tell(TextChange::Settled(number));
                        break;
                    }
                    // Erased meanwhile; what was being written then must go, too.
                    None => {
                        database.remove(number).await;
                        break;
                    }
                }
            }
            Put::Found(found) => {
                found_other(number, found);
                break;
            }
            Put::Refused if !tried_anew => {
                // Browsers close a database whose site is cleared; one can be opened anew.
                tried_anew = true;
                let anew = Texts::open().await.map(Rc::new);
                HELD.with_borrow_mut(|held| held.database = anew.or(held.database.take()));
            }
            Put::Full | Put::Refused => {
                settle_without_database(number);
                break;
            }
        }
    }
    with(number, |entry| entry.is_writing = false);
}

fn with<T>(number: u64, then: impl FnOnce(&mut Entry) -> T) -> Option<T> {
    HELD.with_borrow_mut(|held| held.texts.get_mut(&number).map(then))
}

/// Keeps a text where there is no database for it.
fn settle_without_database(number: u64) {
    let settled = with(number, |entry| {
        entry.how = match storage::set(&key(number), &whole(entry)) {
            Retention::Durably => How::Later,
            // A few bytes fit where a text does not.
            Retention::InMemory if storage::takes(&outdated(number)) => How::Full,
            Retention::InMemory => How::Refused,
        };
        entry.is_outdated = entry.how == How::Full;
        if entry.how == How::Later {
            storage::remove(&outdated(number));
        }
        entry.remember(number);
    });
    if settled.is_some() {
        // Whoever saved it has not come to an end yet.
        spawn_local(async move { tell(TextChange::Settled(number)) });
    }
}
