//! What the parts of the page of a screening see of it.
//!
//! Must not know: single parts.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::ScreeningState;
use crate::app::screening::action::ScreeningAction;
use crate::screening::Screened;
use crate::screening::Screening;
use crate::screening::completeness::Completeness;
use crate::screening::pairs::Pair;
use crate::screening::ranked::{Ranked, Robustness};
use crate::screening::ranking::County;
use crate::screening::selection::Review;
use crate::screening::submission::CountyKey;
use crate::text::screening::ScreeningTexts;
use crate::ui::fields::said::Number;
use crate::ui::view::store::View;

/// What the parts of the page see.
#[derive(Clone)]
pub struct PageView {
    /// What every page sees.
    pub view: View,
    /// The screening.
    pub state: Rc<ScreeningState>,
    /// What follows from its files and settings.
    pub ranked: Rc<Ranked>,
    /// What the choice comes to.
    pub review: Rc<Review>,
    /// Tells what happened.
    pub dispatch: Callback<ScreeningAction>,
    /// A county's whole report is to be shown.
    pub on_report: Callback<CountyKey>,
    /// What differs between two files is to be shown.
    pub on_change: Callback<Pair>,
}

impl PartialEq for PageView {
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view
            && Rc::ptr_eq(&self.state, &other.state)
            && Rc::ptr_eq(&self.ranked, &other.ranked)
            && Rc::ptr_eq(&self.review, &other.review)
    }
}

impl PageView {
    /// The messages of the screening.
    #[must_use]
    pub fn s(&self) -> &'static ScreeningTexts {
        self.view.t().screening_of(self.ranked.ranking.level)
    }

    /// What the office holds and decides.
    #[must_use]
    pub fn screening(&self) -> &Screening {
        &self.state.screening
    }

    /// What is missing before the papers are issued.
    #[must_use]
    pub fn completeness(&self) -> Completeness {
        let Ranked { ranking, roster, .. } = &*self.ranked;
        Completeness::new(self.screening(), ranking, roster, &self.review)
    }

    /// The name of the file at a position.
    #[must_use]
    pub fn file_name(&self, at: usize) -> String {
        self.screening().submissions.get(at).map_or("—", |file| file.name.as_str()).to_owned()
    }

    /// The name of a county that is screened.
    #[must_use]
    pub fn county_name(&self, key: &CountyKey) -> String {
        match self.ranked.ranking.county(key) {
            Some(county) => name(county),
            None => match key {
                CountyKey::Code(code) => code.to_string(),
                CountyKey::Name(name) => name.to_string(),
            },
        }
    }

    /// The name of the ranked county of a row.
    #[must_use]
    pub fn row_name(&self, row: usize) -> String {
        let placed = self.ranked.ranking.prefecture.ranked.get(row);
        placed.map_or_else(|| "—".to_owned(), |placed| name(&placed.county))
    }

    /// The place of the ranked county of a row, and its name.
    #[must_use]
    pub fn placed(&self, row: usize) -> (usize, String) {
        let placed = self.ranked.ranking.prefecture.ranked.get(row);
        (placed.map_or(0, |placed| placed.place), self.row_name(row))
    }

    /// The view of one county's report, for its derivations.
    #[must_use]
    pub fn view_of(&self, county: &County) -> View {
        View { record: None, report: Some(Rc::clone(&county.report)), ..self.view.clone() }
    }
}

/// What a county is called.
#[must_use]
pub fn name(county: &County) -> String {
    county.name.clone()
}

/// The total of a county, named after it.
#[must_use]
pub fn total(view: &View, county: &County) -> Number {
    let what = format!("{} {}", name(county), view.t().score.total);
    Number::new(view, &what, county.report.sheet.total)
}

/// A key as part of an element's id.
#[must_use]
pub fn id_of(county: &County) -> String {
    match &county.key {
        CountyKey::Code(code) => code.to_string(),
        CountyKey::Name(_) => format!("file-{}", county.submission),
    }
}

/// Everything that follows from the screening, as the papers take it.
#[must_use]
pub fn screened(page: &PageView, robustness: &Robustness) -> Screened {
    Screened::of(page.screening(), (*page.ranked).clone(), robustness.clone())
}
