//! A dated fact of an exclusion check: an accident, a finding, a listing.
//!
//! Must not know: thresholds, and which figures and marks a check asks for.

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::edition::check::{FigureId, MarkId, MarkValueId};
use crate::domain::facts::EventLevel;

/// A dated fact. The default knows nothing but that there was one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// The day of an event or finding, the first one of a listing; none until it is known.
    pub date: Option<Date>,
    /// The last day of a listing; none while it goes on. Never before `date`.
    pub until: Option<Date>,
    /// The level officially given to an event; none if not given or not known.
    pub official_level: Option<EventLevel>,
    /// Its figures; an absent one is not known. Money is in yuan.
    pub figures: BTreeMap<FigureId, Quantity>,
    /// Its marks; an absent one is not known.
    pub marks: BTreeMap<MarkId, MarkValueId>,
    /// A remark; empty if there is none.
    pub note: String,
}

impl Event {
    /// An event of which only the day is known.
    #[must_use]
    pub fn on(date: Date) -> Self {
        Self { date: Some(date), ..Self::default() }
    }

    /// A listing; none if it would end before it begins. Without `until` it goes on.
    #[must_use]
    pub fn listing(date: Option<Date>, until: Option<Date>) -> Option<Self> {
        let in_order = date.zip(until).is_none_or(|(from, to)| from <= to);
        in_order.then(|| Self { date, until, ..Self::default() })
    }

    /// States a figure, or that it is not known.
    pub fn set_figure(&mut self, id: FigureId, value: Option<Quantity>) {
        match value {
            Some(value) => self.figures.insert(id, value),
            None => self.figures.remove(&id),
        };
    }

    /// States a mark, or that it is not known.
    pub fn set_mark(&mut self, id: MarkId, value: Option<MarkValueId>) {
        match value {
            Some(value) => self.marks.insert(id, value),
            None => self.marks.remove(&id),
        };
    }
}
