//! Drafts: what is entered is kept at once, and two windows never overwrite each other.
//!
//! Must not know: what a record holds, and how a text gets to the disk (`platform::keep`).
//!
//! Each record is kept in a slot of its own. A window that finds its slot changed by
//! another one moves to a new slot, so that both keep their work.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::draft;
use crate::app::progress::{self, Export};
use crate::app::state::Record;
use crate::domain::gather::sort_by;
use crate::platform::keep::{self, How, TextChange};
use crate::platform::schedule::Timer;
use crate::platform::{clock, host, schedule, storage};
use crate::text::session::{Continued, SessionNotice};
use crate::ui::fields::field::writing;
use crate::ui::frame::around::Notice;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::draft_v1::Draft;

/// Where a window keeps the record of a file that is not changed yet.
pub const OF_FILE: &str = "opened";
/// For so many milliseconds after it, a record is not moved to another slot unasked.
const FORKS_APART: u64 = 10_000;
/// After so many milliseconds without an answer of the disk, that is said.
const PATIENCE: u32 = 5_000;

/// A draft that can be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDraft {
    /// Its slot.
    pub slot: u64,
    /// The draft itself.
    pub draft: Draft,
    /// Whether it is as this page wrote it.
    pub is_sealed: bool,
    /// Whether later changes of it could not be kept.
    pub is_outdated: bool,
}

/// What is kept as a draft and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its slot.
    pub slot: u64,
    /// What stands there.
    pub text: Rc<str>,
}

fn read(slot: u64, kept: keep::Text) -> Result<StoredDraft, Unreadable> {
    let keep::Text { text, is_sealed, is_outdated, .. } = kept;
    match wire::open_kept_draft(&text) {
        Ok(draft) => Ok(StoredDraft { slot, draft, is_sealed, is_outdated }),
        Err(_) => Err(Unreadable { slot, text }),
    }
}

/// The draft in a slot; none if there is none that can be read.
#[must_use]
pub fn load(slot: u64) -> Option<StoredDraft> {
    read(slot, keep::text(slot)?).ok()
}

/// Every draft that can be read, the newest first, and what cannot be.
#[must_use]
pub fn all() -> (Vec<StoredDraft>, Vec<Unreadable>) {
    let (mut drafts, mut unreadable) = (Vec::new(), Vec::new());
    for (slot, kept) in keep::texts() {
        match read(slot, kept) {
            Ok(draft) => drafts.push(draft),
            Err(other) => unreadable.push(other),
        }
    }
    sort_by(&mut drafts, |one, two| {
        two.draft.saved_at.cmp(&one.draft.saved_at).then(two.slot.cmp(&one.slot))
    });
    (drafts, unreadable)
}

/// Every draft that can be read, the newest first.
#[must_use]
pub fn list() -> Vec<StoredDraft> {
    all().0
}

/// Forgets the draft of a slot.
pub fn erase(slot: u64) {
    keep::erase(slot);
}

/// The slot of everything that is kept as a draft.
#[must_use]
pub fn all_slots() -> Vec<u64> {
    keep::texts().into_iter().map(|(slot, _)| slot).collect()
}

/// Keeps a record that is left for another: where it still is what a file says, nobody has
/// kept it yet.
pub fn put_away(record: &Record) {
    if record.is_of_file {
        let draft = draft::write(record, clock::now());
        keep::save(record.slot, &wire::export_draft(&draft));
    }
}

/// How the draft of a record is kept.
#[must_use]
pub fn how(record: &Record) -> How {
    keep::text(record.slot).map_or(How::Committed, |kept| kept.how)
}

/// The record of a file that this window opened into a slot and did not change.
#[must_use]
pub fn of_file(slot: u64) -> Option<Record> {
    let text = storage::get_here(OF_FILE)?;
    let (of, text) = text.split_once('\n')?;
    let draft = wire::open_kept_draft(text).ok().filter(|_| of == slot.to_string())?;
    Some(Record { is_of_file: true, ..draft::read(draft, slot) })
}

thread_local! {
    /// What is to be said of the draft that is being gone on with.
    static CONTINUED: RefCell<Option<Continued>> = const { RefCell::new(None) };
}

/// The record that goes on from a draft. The page says when that was saved and under which
/// scheme: unasked, or where somebody else has changed it.
#[must_use]
pub fn go_on(stored: StoredDraft, unasked: bool) -> Record {
    let StoredDraft { slot, draft, is_sealed, .. } = stored;
    let said = (unasked || !is_sealed).then(|| Continued {
        saved_at: draft.saved_at.clone(),
        scheme: draft.scheme.title.clone(),
        is_sealed,
    });
    CONTINUED.set(said);
    draft::read(draft, slot)
}

/// What a window knows about keeping its record.
#[derive(Default)]
struct Keeper {
    record: Option<Rc<Record>>,
    /// The slot and draft that were kept last.
    last: Option<(u64, Draft)>,
    /// A slot that somebody else has: nothing of ours is written there.
    left: Option<u64>,
    moved_at: Option<u64>,
    said: Option<SessionNotice>,
    /// What was said of the browser, until that is no longer so.
    lasting: Option<How>,
    committed_at: Option<String>,
    late: Option<Timer>,
}

impl Keeper {
    /// Keeps a record unless just this stands in its slot already: continuing a draft in a
    /// second window is no change, and must not look like one to the first. What was erased in
    /// another window is kept anew only when it has changed.
    fn keep(&mut self, record: &Record) {
        let slot = record.slot;
        if self.left == Some(slot) {
            return;
        }
        let draft = draft::write(record, String::new());
        let last = self.last.as_ref().filter(|(of, _)| *of == slot).map(|(_, last)| last);
        if last == Some(&draft) {
            return;
        }
        // What stands there is read once, before anything is written: that takes longer than
        // all else that a key leads to.
        let is_first = last.is_none();
        if record.is_of_file {
            storage::set_here(OF_FILE, &format!("{slot}\n{}", wire::export_draft(&draft)));
        } else {
            storage::remove_here(OF_FILE);
            if !(is_first && stands(slot, &draft)) {
                let saved = Draft { saved_at: clock::now(), ..draft.clone() };
                keep::save(slot, &wire::export_draft(&saved));
            }
        }
        self.last = Some((slot, draft));
    }

    /// Another slot is written to from now on.
    fn turn_to(&mut self, slot: Option<u64>) {
        if self.left != slot {
            self.left = None;
        }
        if !matches!(self.said, Some(SessionNotice::Forked)) {
            self.said = None;
        }
        if let Some(continued) = CONTINUED.take() {
            self.said = Some(SessionNotice::Continued(continued));
        }
        self.lasting = None;
    }

    fn settled(&mut self, how: How) {
        self.late = None;
        let about_browser = |said: &SessionNotice| {
            matches!(
                said,
                SessionNotice::Later(_)
                    | SessionNotice::Late(_)
                    | SessionNotice::Full(_)
                    | SessionNotice::NotKept
            )
        };
        let is_said = self.said.as_ref().is_some_and(about_browser);
        if how == How::Committed {
            self.committed_at = Some(clock::now());
            self.lasting = None;
            self.said.take_if(|_| is_said);
            return;
        }
        if self.lasting.replace(how) == Some(how) && !is_said {
            // It was read.
            return;
        }
        self.said = match how {
            How::Later => Some(SessionNotice::Later(clock::a_minute_ago())),
            How::Full => Some(SessionNotice::Full(oldest())),
            How::Refused => Some(SessionNotice::NotKept),
            How::Coming => Some(SessionNotice::Late(self.committed_at.clone())),
            How::Committed => None,
        };
    }

    /// What happened to a text; the slot to which the record moves, if it does.
    fn hear(&mut self, happened: TextChange) -> Option<u64> {
        let record = self.record.clone()?;
        match happened {
            TextChange::Settled(slot) if slot == record.slot => {
                self.settled(how(&record));
                None
            }
            TextChange::Changed(slot) if slot == record.slot && !is_same(&record) => {
                self.left = Some(slot);
                let now = schedule::now();
                if self.moved_at.is_some_and(|at| now - at < FORKS_APART) {
                    self.said = Some(SessionNotice::Asks);
                    return None;
                }
                self.said = Some(SessionNotice::Forked);
                Some(self.moves())
            }
            TextChange::Erased(slot) if slot == record.slot => {
                self.said = Some(SessionNotice::Erased);
                None
            }
            TextChange::Settled(_) | TextChange::Changed(_) | TextChange::Erased(_) => None,
        }
    }

    fn moves(&mut self) -> u64 {
        self.moved_at = Some(schedule::now());
        clock::stamp()
    }
}

/// Whether a draft stands in a slot, whenever it was saved.
fn stands(slot: u64, draft: &Draft) -> bool {
    let stored = load(slot).map(|stored| Draft { saved_at: String::new(), ..stored.draft });
    stored.as_ref() == Some(draft)
}

/// Whose draft is the oldest, and when it was saved.
fn oldest() -> Option<(String, String)> {
    let StoredDraft { draft, .. } = list().pop()?;
    Some((draft.assessment.applicant.name.as_str().to_owned(), draft.saved_at))
}

/// Whether what stands in the slot of a record is that record, exported or not.
fn is_same(record: &Record) -> bool {
    load(record.slot).is_some_and(|StoredDraft { draft: stored, .. }| {
        let own = draft::write(record, stored.saved_at.clone());
        stored == Draft { exported: stored.exported.clone(), ..own }
    })
}

/// Keeps the record of the view; gives what the user should know about it, until it is read.
#[hook]
pub fn use_drafts(view: &View) -> Option<Notice> {
    let keeper = use_mut_ref(Keeper::default);
    let redraw = use_force_update();
    let slot = view.record.as_ref().map(|record| record.slot);
    use_effect_with(slot, {
        let (keeper, redraw) = (keeper.clone(), redraw.clone());
        move |slot| {
            keeper.borrow_mut().turn_to(*slot);
            redraw.force_update();
        }
    });
    use_effect_with(view.record.clone(), {
        let (keeper, redraw) = (keeper.clone(), redraw.clone());
        move |record| {
            let mut held = keeper.borrow_mut();
            held.record.clone_from(record);
            let Some(record) = record else { return };
            held.keep(record);
            if how(record) == How::Coming && held.late.is_none() {
                let (keeper, record) = (keeper.clone(), record.clone());
                held.late = Some(Timer::new(PATIENCE, move || {
                    keeper.borrow_mut().late = None;
                    if how(&record) == How::Coming {
                        keeper.borrow_mut().settled(How::Coming);
                        redraw.force_update();
                    }
                }));
            }
        }
    });
    let dispatch = view.dispatch.clone();
    use_effect_with((), {
        let (keeper, redraw, dispatch) = (keeper.clone(), redraw.clone(), dispatch.clone());
        move |()| {
            let listening = keep::listen(move |happened| {
                let moves_to = keeper.borrow_mut().hear(happened);
                if let Some(slot) = moves_to {
                    dispatch.emit(Action::MovedToSlot(slot));
                }
                redraw.force_update();
            });
            let left = host::on_left_leave_field();
            let hidden = host::on_hidden(|is_hidden| {
                if is_hidden {
                    writing::hand_over_all();
                }
            });
            move || drop((listening, left, hidden))
        }
    });
    let is_asked = matches!(keeper.borrow().said, Some(SessionNotice::Asks));
    let is_kept = |record: &Record| {
        keep::is_lasting(how(record)) && keeper.borrow().left != Some(record.slot)
    };
    let unkept = view.opened().is_some_and(|(record, report)| {
        !is_kept(record) && progress::of_export(record, report) != Export::Current
    });
    use_effect_with(unkept, move |unkept| {
        let listener = unkept.then(|| host::on_leave(|| true)).flatten();
        move || drop(listener)
    });
    let said = keeper.borrow().said.clone()?;
    let t = &view.t().session;
    let way = is_asked.then(|| {
        let (keeper, redraw) = (keeper.clone(), redraw.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let slot = {
                let mut keeper = keeper.borrow_mut();
                keeper.said = Some(SessionNotice::Forked);
                keeper.moves()
            };
            dispatch.emit(Action::MovedToSlot(slot));
            redraw.force_update();
        });
        html! { <button class="cx-button" id="cx-notice-fork" type="button" {onclick}>{ t.keep_apart }</button> }
    });
    let on_read = Callback::from(move |_: MouseEvent| {
        keeper.borrow_mut().said = None;
        redraw.force_update();
    });
    Some(Notice { text: (t.said)(&said), way, on_read })
}
