//! The texts in the browser's database: each change is committed by itself, and to the disk
//! where the browser can be asked for that.
//!
//! Must not know: what a text says. A browser may refuse the database, have it full, or close
//! it at any time.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use idb::event::VersionChangeEvent;
use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, Transaction};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};
use yew::platform::pinned::oneshot;
use yew::platform::spawn_local;

const NAME: &str = "chengxin";
const VERSION: u32 = 1;
const TEXTS: &str = "drafts";
/// After so many milliseconds a database that has not opened is done without.
const PATIENCE: u32 = 5_000;

/// The open database.
#[derive(Debug)]
pub(super) struct Texts(IdbDatabase);

/// What became of a text.
#[derive(Debug)]
pub(super) enum Put {
    /// It is committed.
    Done,
    /// Something else stands there than was thought, or nothing.
    Found(Option<String>),
    /// There is no room.
    Full,
    /// The database is closed, or does not work.
    Refused,
}

impl Texts {
    /// Opens the database; none if the browser has none here, or does not come to it.
    pub(super) async fn open() -> Option<Self> {
        let (sender, receiver) = oneshot::channel();
        let sender = Rc::new(Cell::new(Some(sender)));
        let answer = move |texts: Option<Self>| {
            if let Some(sender) = sender.take() {
                // Nobody waits any more once the time is over.
                let _ = sender.send(texts);
            }
        };
        let late = Timeout::new(PATIENCE, {
            let answer = answer.clone();
            move || answer(None)
        });
        spawn_local(async move { answer(opened().await.ok()) });
        let texts = receiver.await.ok().flatten();
        drop(late);
        texts
    }

    /// Every text with its number; none if they cannot be read.
    pub(super) async fn all(&self) -> Option<Vec<(u64, String)>> {
        let (transaction, _) = self.transaction("readonly")?;
        let texts = transaction.object_store(TEXTS).ok()?;
        let keys = texts.get_all_keys(None, None).ok()?;
        let values = texts.get_all(None, None).ok()?;
        let (keys, values) = (keys.await.ok()?, values.await.ok()?);
        let pair = |(key, value): (JsValue, JsValue)| {
            Some((key.as_string()?.parse().ok()?, value.as_string()?))
        };
        Some(keys.into_iter().zip(values).filter_map(pair).collect())
    }

    /// The text of a number, if there is one; an error if it cannot be read.
    pub(super) async fn get(&self, number: u64) -> Result<Option<String>, ()> {
        let (transaction, _) = self.transaction("readonly").ok_or(())?;
        read(&transaction, number).await.map_err(|_| ())
    }

    /// Puts a text in the place of what is thought to stand there, and of nothing else; that
    /// the text itself stands there already is as good.
    pub(super) async fn put(&self, number: u64, text: &str, thought: Option<&str>) -> Put {
        let Some((transaction, raw)) = self.transaction("readwrite") else { return Put::Refused };
        let put = async {
            let found = read(&transaction, number).await?;
            if found.as_deref() != thought && found.as_deref() != Some(text) {
                return Ok(Some(Put::Found(found)));
            }
            let texts = transaction.object_store(TEXTS)?;
            texts.put(&text.into(), Some(&key(number)))?.await?;
            Ok::<_, Error>(None)
        };
        match put.await {
            Ok(Some(found)) => found,
            Ok(None) => finished(transaction, &raw).await,
            Err(_) => match finished(transaction, &raw).await {
                Put::Full => Put::Full,
                Put::Done | Put::Found(_) | Put::Refused => Put::Refused,
            },
        }
    }

    /// Removes a text; false if that failed.
    pub(super) async fn remove(&self, number: u64) -> bool {
        let Some((transaction, raw)) = self.transaction("readwrite") else { return false };
        let texts = transaction.object_store(TEXTS);
        let asked = texts.is_ok_and(|texts| texts.delete(key(number)).is_ok());
        asked && matches!(finished(transaction, &raw).await, Put::Done)
    }

    /// A transaction, and the same as the browser knows it. The crate asks for no durability;
    /// browsers that do not know it pass it over.
    fn transaction(&self, mode: &str) -> Option<(Transaction, IdbTransaction)> {
        let database = JsValue::from(self.0.clone());
        let options = Object::new();
        // It fails on no object that nobody has frozen.
        let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
        let begin: Function =
            Reflect::get(&database, &"transaction".into()).ok()?.dyn_into().ok()?;
        let begun = begin.call3(&database, &TEXTS.into(), &mode.into(), &options).ok()?;
        let raw: IdbTransaction = begun.dyn_into().ok()?;
        Some((raw.clone().into(), raw))
    }
}

async fn opened() -> Result<Texts, Error> {
    let mut asked = Factory::new()?.open(NAME, Some(VERSION))?;
    asked.on_upgrade_needed(|event: VersionChangeEvent| {
        let database = event.database();
        // Where it could not be made, opening it fails.
        let _ = database.and_then(|it| it.create_object_store(TEXTS, ObjectStoreParams::new()));
    });
    let mut database: Database = asked.await?;
    // A newer version of the page waits for this one to let go.
    database.on_version_change(|event| {
        if let Ok(database) = event.database() {
            database.close();
        }
    });
    database.forget_callbacks();
    Ok(Texts(database.into()))
}

async fn read(transaction: &Transaction, number: u64) -> Result<Option<String>, Error> {
    let found = transaction.object_store(TEXTS)?.get(key(number))?.await?;
    Ok(found.and_then(|found| found.as_string()))
}

/// What became of a transaction in which something was to be changed.
async fn finished(transaction: Transaction, raw: &IdbTransaction) -> Put {
    let committed = transaction.await.is_ok_and(|result| result.is_committed());
    if committed {
        Put::Done
    } else if raw.error().is_some_and(|error| error.name() == "QuotaExceededError") {
        Put::Full
    } else {
        Put::Refused
    }
}

fn key(number: u64) -> JsValue {
    number.to_string().into()
}
