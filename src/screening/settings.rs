//! What a screening is held under: for whom, for which round, by which scheme and quota.
//!
//! Must not know: any file.

use std::rc::Rc;

use crate::domain::date::Date;
use crate::domain::scheme::Scheme;

/// How many counties a prefecture recommends in principle: 原则上推荐不超过2个 (notice,
/// section 三（二）).
pub const QUOTA_IN_PRINCIPLE: u8 = 2;

/// The settings of a screening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The prefecture (省辖市) whose counties are screened; none takes those of all.
    pub prefecture: Option<String>,
    /// The year of the round.
    pub round: u16,
    /// The one scheme under which all counties are compared.
    pub scheme: Rc<Scheme>,
    /// Whether files made under another scheme are scored anew under this one. The papers
    /// say so beside each such county.
    pub rescore: bool,
    /// How many counties may be recommended, 1 to 99. 原则上: more than
    /// [`QUOTA_IN_PRINCIPLE`] is a warning that the minute repeats.
    pub quota: u8,
    /// The office that holds it; empty if not stated.
    pub held_by: String,
    /// The day on which it is held.
    pub held_on: Option<Date>,
}

impl Settings {
    /// The settings that the notice gives, for all prefectures.
    #[must_use]
    pub fn new(round: u16, scheme: impl Into<Rc<Scheme>>) -> Self {
        Self {
            prefecture: None,
            round,
            scheme: scheme.into(),
            rescore: false,
            quota: QUOTA_IN_PRINCIPLE,
            held_by: String::new(),
            held_on: None,
        }
    }
}
