//! The framework of guiding indicators, as the notice prints it, and what its source lacks.
//!
//! Must not know: weights and points. The notice has none; they belong to a scheme.

use crate::domain::id::{FrameworkId, IndicatorNo};
use crate::domain::language::Language;

/// A text in both languages. Of the notice's own wording only `zh` is the source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bilingual {
    /// Chinese.
    pub zh: String,
    /// English; beside the notice's wording it is a translation.
    pub en: String,
}

impl Bilingual {
    /// What is said in each language.
    pub fn of(mut said: impl FnMut(Language) -> String) -> Self {
        Self { zh: said(Language::Zh), en: said(Language::En) }
    }

    /// The text in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}

/// The guiding indicators of one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    /// The name that files carry.
    pub id: FrameworkId,
    /// The title of the annex.
    pub title: Bilingual,
    /// The number of the notice.
    pub document: String,
    /// First-level indicators, in the order of the notice.
    pub dimensions: Vec<Dimension>,
    /// Numbers that the printed table skips.
    pub missing: Vec<MissingIndicator>,
}

/// A first-level indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// The notice's numeral, as `一`.
    pub no: String,
    /// The notice's wording.
    pub title: Bilingual,
    /// Whether its indicators are extra points outside the base.
    pub bonus: bool,
    /// Second-level indicators.
    pub categories: Vec<Category>,
}

/// A second-level indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// The notice's numeral, as `（一）`.
    pub no: String,
    /// The notice's wording.
    pub title: Bilingual,
    /// Third-level indicators.
    pub indicators: Vec<Indicator>,
}

/// A third-level indicator: what a county is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// The notice's own number.
    pub no: IndicatorNo,
    /// The notice's wording.
    pub title: Bilingual,
    /// A short name of ours, for the heads of narrow columns.
    pub short: Bilingual,
    /// Where it stands in the notice.
    pub clause: String,
    /// Why it is asked, in a sentence or two of ours.
    pub why: Bilingual,
}

/// A number that the source skips: shown in its place, never scored unless a scheme
/// gives it a title and items of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingIndicator {
    /// The skipped number.
    pub no: IndicatorNo,
    /// The number before which it would stand.
    pub before: IndicatorNo,
    /// What is known of the gap.
    pub note: Bilingual,
}

/// One number of the framework, with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// An indicator that the notice prints.
    Printed(&'a Dimension, &'a Category, &'a Indicator),
    /// A number that the notice skips.
    Missing(&'a MissingIndicator),
}

impl Place<'_> {
    /// The notice's number.
    #[must_use]
    pub fn no(&self) -> IndicatorNo {
        match self {
            Self::Printed(_, _, indicator) => indicator.no,
            Self::Missing(missing) => missing.no,
        }
    }

    /// Whether its points are extra, outside the base.
    #[must_use]
    pub fn is_bonus(&self) -> bool {
        matches!(self, Self::Printed(dimension, _, _) if dimension.bonus)
    }
}

impl Dimension {
    /// Whether an indicator of that number stands in it.
    #[must_use]
    pub fn contains(&self, no: IndicatorNo) -> bool {
        self.printed(no).is_some()
    }

    fn printed(&self, no: IndicatorNo) -> Option<Place<'_>> {
        self.categories.iter().find_map(|category| {
            let indicator = category.indicators.iter().find(|indicator| indicator.no == no)?;
            Some(Place::Printed(self, category, indicator))
        })
    }
}

impl Framework {
    /// Every number in the order of the notice, skipped ones in their place.
    #[must_use]
    pub fn places(&self) -> Vec<Place<'_>> {
        let mut places = Vec::new();
        for dimension in &self.dimensions {
            for category in &dimension.categories {
                for indicator in &category.indicators {
                    let gap = self.missing.iter().filter(|missing| missing.before == indicator.no);
                    places.extend(gap.map(Place::Missing));
                    places.push(Place::Printed(dimension, category, indicator));
                }
            }
        }
        places
    }

    /// The place of one number.
    #[must_use]
    pub fn place(&self, no: IndicatorNo) -> Option<Place<'_>> {
        let missing = self.missing.iter().find(|missing| missing.no == no);
        let printed = || self.dimensions.iter().find_map(|dimension| dimension.printed(no));
        missing.map(Place::Missing).or_else(printed)
    }
}
