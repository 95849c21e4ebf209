//! The picture of a screening: the invented counties of the workshop on one axis. They stand in no
//! list of divisions, so that the roster is given here and not drawn up from a prefecture, and the
//! one that would apply to the province directly is left out.
//!
//! Must not know: how a county is ranked, and how the picture is drawn.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::display::Display;
use crate::app::screening::ScreeningState;
use crate::app::workshop::scenario::{BuiltIn, Source, built_in};
use crate::domain::language::Language;
use crate::report::Report;
use crate::screening::Screening;
use crate::screening::intake::Admission;
use crate::screening::picture::Picture;
use crate::screening::ranked::Ranked;
use crate::screening::ranking::{County, Ranking};
use crate::screening::robustness::matrix::Matrix;
use crate::screening::roster::{Entry, Roster, Standing};
use crate::screening::selection::{Nominee, review};
use crate::screening::settings::{Area, Settings};
use crate::screening::submission::{Content, CountyFile, Submission};
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::picture::PictureTable;
use crate::ui::view::store::View;
use crate::ui::workshop::store::report;

/// Everyone in one picture.
pub(in crate::ui::manual) fn screening(language: Language) -> Html {
    shown(language).map_or_else(Html::default, |page| {
        html! { <PictureTable {page} sampled={None} printed=true /> }
    })
}

fn shown(language: Language) -> Option<PageView> {
    let first = built_in().first()?;
    let scheme = Rc::new(first.scheme.clone());
    let assessment = &first.assessment;
    let mut settings = Settings::new(assessment.round, scheme.clone());
    settings.reference_date = assessment.reference_date;
    settings.area = Area::of("");
    let mut screening = Screening::begin(settings);
    let mut admissions = Vec::new();
    let direct = Source::BuiltIn(BuiltIn::Direct);
    for scenario in built_in().iter().filter(|scenario| scenario.source != direct) {
        let report = Rc::new(report(&scenario.record()));
        screening.add(handed_in(&report));
        admissions.push(Admission::Taken { report, notes: Vec::new() });
    }
    let ranking = Ranking::new(&admissions, &screening);
    let chosen = ranking.prefecture.ranked.first().map(|best| Nominee {
        county: best.county.key.clone(),
        name: best.county.name.clone(),
        reason: String::new(),
    });
    screening.selection.chosen.extend(chosen);
    let review = Rc::new(review(&screening.selection, &ranking));
    let roster = roster(&ranking);
    let matrix = Matrix::of(&ranking.prefecture.ranked, &scheme);
    let picture = Picture::new(&screening.settings, &ranking, &roster);
    let ranked = Rc::new(Ranked { admissions, ranking, roster, matrix, picture });
    let view = View {
        language,
        display: Display::default(),
        missing: None,
        record: None,
        report: None,
        dispatch: Callback::noop(),
    };
    let state = Rc::new(ScreeningState::holding(screening));
    let (dispatch, on_report, on_change) = (Callback::noop(), Callback::noop(), Callback::noop());
    Some(PageView { view, state, ranked, review, dispatch, on_report, on_change })
}

/// The file of a county, as if it had been handed in.
fn handed_in(report: &Rc<Report>) -> Submission {
    let file = CountyFile::made_here(Rc::clone(report));
    Submission::new("", Content::County(Rc::new(file)))
}

/// Everyone who is screened, where the ranking has them.
fn roster(ranking: &Ranking) -> Roster {
    let entry = |county: &County, standing| Entry {
        key: county.key.clone(),
        name: county.name.clone(),
        direct: county.direct,
        apart: county.direct,
        standing,
        files: vec![county.submission],
        absence: String::new(),
    };
    let tables = [&ranking.prefecture, &ranking.province];
    let entries = tables.into_iter().flat_map(|table| {
        let ranked = table.ranked.iter().map(|it| entry(&it.county, Standing::Ranked));
        let open = table.open.iter().map(|it| entry(&it.county, Standing::Open));
        let unverified = table.unverified.iter().map(|it| entry(it, Standing::Unverified));
        let barred = table.barred.iter().map(|it| entry(it, Standing::Barred));
        ranked.chain(open).chain(unverified).chain(barred).collect::<Vec<_>>()
    });
    Roster { level: ranking.level, entries: entries.collect(), elsewhere: Vec::new() }
}
