//! What the papers of a screening are made from, and what they share.
//!
//! Must not know: how any of it was computed or decided.

use crate::documents::block::Block;
use crate::documents::words::text_or;
use crate::screening::overview::Overview;
use crate::screening::ranking::{County, Placed};
use crate::screening::robustness::sampler::Acceptability;
use crate::screening::settings::Level;
use crate::screening::submission::CountyKey;
use crate::screening::{Screened, Screening};
use crate::terms::NOTHING;
use crate::terms::zh::completeness::missing;
use crate::terms::zh::date;
use crate::terms::zh::screening::{chosen, verb};

/// A screening with what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct ScreeningBasis<'a> {
    /// What the office holds and decides.
    pub screening: &'a Screening,
    /// What follows from it.
    pub screened: &'a Screened,
    /// The trial of weights, finished; none if none was made.
    pub acceptability: Option<&'a Acceptability>,
    /// The code of the saved screening.
    pub code: &'a str,
}

impl<'a> ScreeningBasis<'a> {
    /// Who screens, in front of a title.
    #[must_use]
    pub fn region(&self) -> &'a str {
        self.screening.settings.area.prefecture().unwrap_or("河南省")
    }

    /// Who screens.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.screening.settings.level()
    }

    /// What is done with whoever is chosen, in a word.
    #[must_use]
    pub const fn verb(&self) -> &'static str {
        verb(self.level())
    }

    /// What stands beside a county that is chosen.
    #[must_use]
    pub fn chosen(&self) -> &'static str {
        chosen(self.level(), self.is_final())
    }

    /// The office that screens.
    #[must_use]
    pub fn held_by(&self) -> String {
        text_or(&self.screening.settings.held_by, NOTHING)
    }

    /// The word over every page of a paper, until nothing is missing.
    #[must_use]
    pub fn watermark(&self) -> Option<&'static str> {
        (!self.is_final()).then_some("草稿")
    }

    /// Whether nothing is missing of the papers.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.screened.completeness.is_complete()
    }

    /// What is missing of a draft.
    #[must_use]
    pub fn draft(&self) -> Option<Block> {
        (!self.is_final()).then(|| Block::Note(missing(self.level(), &self.screened.completeness)))
    }

    /// The reference date and the days that are looked at, as every paper prints them.
    #[must_use]
    pub fn reference(&self) -> [(&'static str, String); 2] {
        let settings = &self.screening.settings;
        let days = settings.window();
        let days = format!("{}至{}", date(days.from), date(days.to));
        [("基准日", date(settings.reference_date)), ("核验期间", days)]
    }

    /// Every county on every indicator.
    #[must_use]
    pub fn overview(&self) -> Overview {
        let Screened { picture, matrix, ranking, .. } = self.screened;
        let report = |key: &CountyKey| ranking.county(key).map(|county| &*county.report);
        Overview::of(picture, &matrix.indicators, report)
    }

    /// The ranked counties of the prefecture.
    #[must_use]
    pub fn ranked(&self) -> &'a [Placed] {
        &self.screened.ranking.prefecture.ranked
    }

    /// What a county is called: by the roster, else by the selection, else by its key.
    #[must_use]
    pub fn name(&self, key: &CountyKey) -> String {
        if let Some(entry) = self.screened.roster.entry(key) {
            return entry.name.clone();
        }
        let mut chosen = self.screening.selection.chosen.iter();
        match (chosen.find(|choice| choice.county == *key), key) {
            (Some(choice), _) => choice.name.clone(),
            (None, CountyKey::Code(code)) => code.to_string(),
            (None, CountyKey::Name(name)) => name.to_string(),
        }
    }

    /// What the county in a row of the ranking is called.
    #[must_use]
    pub fn row_name(&self, row: usize) -> &'a str {
        self.ranked().get(row).map_or(NOTHING, |placed| name(&placed.county))
    }

    /// The place of a row of the ranking.
    #[must_use]
    pub fn row_place(&self, row: usize) -> usize {
        self.ranked().get(row).map_or(row + 1, |placed| placed.place)
    }

    /// Whether a county is recommended.
    #[must_use]
    pub fn is_recommended(&self, key: &CountyKey) -> bool {
        let chosen = &self.screening.selection.chosen;
        let recommended = self.screened.review.recommended.iter();
        recommended.filter_map(|position| chosen.get(*position)).any(|one| one.county == *key)
    }
}

/// What a county is called.
#[must_use]
pub fn name(county: &County) -> &str {
    &county.name
}
