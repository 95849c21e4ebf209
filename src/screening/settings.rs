//! What a screening is held under: for whom, for which round, by which scheme and quota.
//!
//! Must not know: any file.

use std::rc::Rc;

use crate::domain::applicant::ApplicantName;
use crate::domain::date::Date;
use crate::domain::division::Division;
use crate::domain::edition::Edition;
use crate::domain::identity::meant;
use crate::domain::reference;
use crate::domain::scheme::Scheme;
use crate::eligibility::window::Window;
use crate::screening::judgement::years;

/// Whose counties are screened, and with that by whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// Those of a prefecture (省辖市), which recommends; while none is chosen, of all, and the
    /// papers are drafts.
    Prefecture(Option<String>),
    /// Those of the whole province, which designates: prefectures' recommendations and those
    /// that apply directly in one order.
    Province,
}

/// Who screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A prefecture, to recommend (推荐).
    Prefecture,
    /// The province, to designate (认定).
    Province,
}

impl Area {
    /// That of a prefecture.
    #[must_use]
    pub fn of(prefecture: &str) -> Self {
        Self::Prefecture(Some(prefecture.to_owned()))
    }

    /// The one prefecture whose counties are screened; none where there are several.
    #[must_use]
    pub fn prefecture(&self) -> Option<&str> {
        match self {
            Self::Prefecture(name) => name.as_deref(),
            Self::Province => None,
        }
    }

    /// Who screens.
    #[must_use]
    pub const fn level(&self) -> Level {
        match self {
            Self::Prefecture(_) => Level::Prefecture,
            Self::Province => Level::Province,
        }
    }

    /// How many may be chosen by the notice: in principle so many of a prefecture, so many a
    /// year in the province.
    #[must_use]
    pub const fn usual_quota(&self, edition: &Edition) -> u8 {
        match self.level() {
            Level::Prefecture => edition.quota,
            Level::Province => edition.designations,
        }
    }
}

/// The settings of a screening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whose counties are screened.
    pub area: Area,
    /// The development zones that it screens: they stand in no list, so that the office says
    /// which ones there are.
    pub zones: Vec<ApplicantName>,
    /// The year of the round.
    pub round: u16,
    /// The reference date (基准日) under which every county is judged, whatever date it chose
    /// for itself.
    pub reference_date: Date,
    /// The one scheme under which all counties are compared.
    pub scheme: Rc<Scheme>,
    /// Whether files made under another scheme are scored anew under this one. The papers
    /// say so beside each such county.
    pub rescore: bool,
    /// How many counties may be chosen, 1 to 99: more than the notice says is a warning that
    /// the minutes repeat.
    pub quota: u8,
    /// The office that holds it; empty if not stated.
    pub held_by: String,
    /// The day on which it is held.
    pub held_on: Option<Date>,
}

/// Why a name is no zone that an office can add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZoneProblem {
    /// It means a division of the list, which stands in the roster already.
    Listed(&'static Division),
    /// It was added before.
    Added,
}

impl Settings {
    /// Why a zone cannot be added under this name; none if it can.
    #[must_use]
    pub fn zone_problem(&self, name: &ApplicantName) -> Option<ZoneProblem> {
        let added = self.zones.contains(name).then_some(ZoneProblem::Added);
        meant(name.as_str()).map(ZoneProblem::Listed).or(added)
    }

    /// The edition of the notice under which it is held: that of its scheme.
    #[must_use]
    pub fn edition(&self) -> &'static Edition {
        self.scheme.edition
    }

    /// The reference date unless another is chosen: the day on which it is held, within the
    /// year of the round.
    #[must_use]
    pub fn usual_reference_date(&self) -> Date {
        reference::usual(self.held_on, self.round).unwrap_or(self.reference_date)
    }

    /// The days that are looked at under its reference date.
    #[must_use]
    pub fn window(&self) -> Window {
        Window::before(self.reference_date, years(self.edition()))
    }

    /// Who screens.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.area.level()
    }

    /// How many may be chosen by the notice.
    #[must_use]
    pub fn usual_quota(&self) -> u8 {
        self.area.usual_quota(self.edition())
    }

    /// The settings that the notice gives, while no prefecture is chosen.
    #[must_use]
    pub fn new(round: u16, scheme: impl Into<Rc<Scheme>>) -> Self {
        let scheme = scheme.into();
        Self {
            area: Area::Prefecture(None),
            zones: Vec::new(),
            round,
            reference_date: reference::usual(None, round).unwrap_or(Date::FIRST),
            quota: scheme.edition.quota,
            scheme,
            rescore: false,
            held_by: String::new(),
            held_on: None,
        }
    }
}
