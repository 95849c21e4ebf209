//! Why an event has no effect: it could not have happened as things stood.
//!
//! Must not know: users' wording.

use crate::domain::date::Date;
use crate::register::event::EventNo;
use crate::register::state::Stage;

/// Why an event has no effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such event before it, or it is none that can be voided or decided.
    NoSuchEvent(EventNo),
    /// The notice has no round of that year.
    NoSuchRound(u16),
    /// The list has no such county.
    NoSuchCounty,
    /// It applied in this round already.
    Twice,
    /// It is a model county, designated in that round.
    IsDesignated(u16),
    /// By the settings it may not apply a second time.
    NoSecondApplication,
    /// By the list, or by the settings, it applies to the province directly.
    AppliesDirectly,
    /// By the list, or by the settings, its prefecture recommends it.
    NeedsRecommendation,
    /// It belongs to that prefecture.
    OfPrefecture(String),
    /// It did not apply in this round.
    NoApplication,
    /// It stands there, where this cannot follow.
    Stands(Stage),
    /// It was excluded on that day.
    Barred,
    /// Whether it was excluded on that day is not known.
    Unverified,
    /// No file says what is evaluated.
    NoFile,
    /// Publicity ends before it begins.
    EndsBeforeBegin,
    /// Publicity lasts until that day, and the designation may only follow it.
    StillPublic(Date),
    /// So many objections are open.
    OpenObjections(usize),
    /// The event before it happened on that later day.
    BeforeLast(Date),
}
