//! What can be changed of an entry of a list, and the change itself.
//!
//! Must not know: whether the entry is there, or what its list is about.

use crate::app::entry::clean;
use crate::app::state::Record;
use crate::app::under;
use crate::domain::assessment::ListKey;
use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::edition::check::{FigureId, MarkId, MarkValueId};
use crate::domain::entries::EntryId;
use crate::domain::event::Event;
use crate::domain::evidence::{self, Evidence, Kind, NotedFile, Shows};
use crate::domain::facts::EventLevel;
use crate::domain::id::IndicatorNo;
use crate::domain::plan::Measure;

/// What is changed of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryChange {
    /// The official level of an event.
    Level(Option<EventLevel>),
    /// A mark of an event.
    Mark(MarkId, Option<MarkValueId>),
    /// The indicator that a measure serves.
    Indicator(Option<IndicatorNo>),
    /// A text, as typed.
    Text(EntryText, String),
    /// A figure of an event.
    Figure(FigureId, Option<Quantity>),
    /// The day of an event or finding, the first of a listing, that of a document, that by
    /// which a measure is done.
    Day(Option<Date>),
    /// The last day of a listing.
    Until(Option<Date>),
    /// The kind of a document.
    Kind(Option<Kind>),
    /// The pages of a document.
    Pages(Option<u16>),
    /// The copies of a document.
    Copies(Option<u16>),
    /// Whether the original of a document is handed in.
    Original(Option<bool>),
    /// Whether a document shows something.
    Shows(Shows, bool),
    /// What was noted of the file of a document.
    File(Option<NotedFile>),
}

/// A text of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryText {
    /// The remark of an event or finding.
    Note,
    /// The title of a document.
    Title,
    /// Its number.
    Number,
    /// Who issued it.
    Issuer,
    /// Where it is kept.
    KeptAt,
    /// 创建任务
    Task,
    /// 实施路径
    Path,
    /// 责任单位
    Owner,
}

impl EntryText {
    const fn has_lines(self) -> bool {
        match self {
            Self::Task | Self::Path => true,
            Self::Note | Self::Title | Self::Number | Self::Issuer | Self::KeptAt | Self::Owner => {
                false
            }
        }
    }
}

impl EntryChange {
    /// With its text as files take it: a title of blanks is none.
    pub(in crate::app) fn cleaned(self) -> Self {
        match self {
            Self::Text(of, text) => {
                let text = clean(&text, of.has_lines());
                let is_blank = of == EntryText::Title && text.trim().is_empty();
                Self::Text(of, if is_blank { String::new() } else { text })
            }
            Self::Level(_)
            | Self::Mark(..)
            | Self::Indicator(_)
            | Self::Figure(..)
            | Self::Day(_)
            | Self::Until(_)
            | Self::Kind(_)
            | Self::Pages(_)
            | Self::Copies(_)
            | Self::Original(_)
            | Self::Shows(..)
            | Self::File(_) => self,
        }
    }

    /// Whether it leaves a new entry blank.
    #[must_use]
    pub fn says_nothing(&self) -> bool {
        match self {
            Self::Level(level) => level.is_none(),
            Self::Mark(_, value) => value.is_none(),
            Self::Indicator(no) => no.is_none(),
            Self::Text(_, text) => text.trim().is_empty(),
            Self::Figure(_, figure) => figure.is_none(),
            Self::Day(day) | Self::Until(day) => day.is_none(),
            Self::Kind(kind) => kind.is_none(),
            Self::Pages(number) | Self::Copies(number) => number.is_none(),
            Self::Original(original) => original.is_none(),
            // What it shows follows from the page where it is written.
            Self::Shows(..) => true,
            Self::File(file) => file.is_none(),
        }
    }
}

/// An entry to be written to.
enum Written<'a> {
    Event(&'a mut Event),
    Measure(&'a mut Measure),
    Evidence(&'a mut Evidence),
}

fn written(record: &mut Record, key: ListKey, id: EntryId) -> Option<Written<'_>> {
    match key {
        ListKey::Facts(check) => {
            let facts = &mut record.assessment.eligibility;
            let (kept, reported) = record.aside.with(facts, check);
            kept.all_mut(reported).get_mut(id).map(Written::Event)
        }
        ListKey::Measures => record.assessment.plan.measures.get_mut(id).map(Written::Measure),
        ListKey::Evidence => record.assessment.evidence.get_mut(id).map(Written::Evidence),
    }
}

/// Writes to an entry, if it is there.
pub(in crate::app) fn apply(record: &mut Record, key: ListKey, id: EntryId, change: EntryChange) {
    if let EntryChange::Indicator(no) = change {
        return under::serve(record, id, no);
    }
    let Some(entry) = written(record, key, id) else { return };
    match (entry, change) {
        (Written::Event(it), EntryChange::Level(level)) => it.official_level = level,
        (Written::Event(it), EntryChange::Figure(figure, value)) => it.set_figure(figure, value),
        (Written::Event(it), EntryChange::Mark(mark, value)) => it.set_mark(mark, value),
        (Written::Event(it), EntryChange::Text(EntryText::Note, text)) => it.note = text,
        // A listing does not end before it begins.
        (Written::Event(it), EntryChange::Day(day)) => {
            if Event::listing(day, it.until).is_some() {
                it.date = day;
            }
        }
        (Written::Event(it), EntryChange::Until(until)) => {
            if Event::listing(it.date, until).is_some() {
                it.until = until;
            }
        }
        (Written::Measure(it), EntryChange::Day(day)) => it.due = day,
        (Written::Measure(it), EntryChange::Text(of, text)) => match of {
            EntryText::Task => it.task = text,
            EntryText::Path => it.path = text,
            EntryText::Owner => it.owner = text,
            EntryText::Note
            | EntryText::Title
            | EntryText::Number
            | EntryText::Issuer
            | EntryText::KeptAt => {}
        },
        (Written::Evidence(it), EntryChange::Day(day)) => it.date = day,
        (Written::Evidence(it), EntryChange::Text(of, text)) => match of {
            EntryText::Title => it.title = text,
            EntryText::Number => it.number = text,
            EntryText::Issuer => it.issuer = text,
            EntryText::KeptAt => it.kept_at = text,
            EntryText::Note | EntryText::Task | EntryText::Path | EntryText::Owner => {}
        },
        (Written::Evidence(it), EntryChange::Kind(kind)) => it.kind = kind,
        (Written::Evidence(it), EntryChange::Pages(pages)) => it.pages = pages,
        (Written::Evidence(it), EntryChange::Copies(copies)) => it.copies = copies,
        (Written::Evidence(it), EntryChange::Original(original)) => it.original = original,
        (Written::Evidence(it), EntryChange::File(file)) => it.file = file,
        (Written::Evidence(it), EntryChange::Shows(what, shows)) => {
            if shows {
                it.shows.insert(what);
            } else {
                it.shows.remove(&what);
            }
            let edition = record.assessment.edition;
            let assessment = &mut record.assessment;
            evidence::number(&mut assessment.evidence, &assessment.withdrawn, edition);
        }
        // The other entries have no such field.
        (Written::Event(_) | Written::Measure(_) | Written::Evidence(_), _) => {}
    }
    record.aside.tidy();
}
