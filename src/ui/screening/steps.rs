//! The steps of a screening at the side: what is done and what is left, who is chosen, and the
//! code of the file.
//!
//! Must not know: when a point is met.

use yew::prelude::*;

use crate::domain::language::Language;
use crate::platform::host;
use crate::screening::completeness::{Checked, Point};
use crate::screening::intake::Admission;
use crate::screening::submission::CountyKey;
use crate::ui::screening::code::use_code;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::picture::total_of;
use crate::ui::screening::selection::{against_id, reason_id};
use crate::ui::screening::versus::pair;

/// With more files than these the code is made only where a paper needs it.
const FEW_FILES: usize = 40;

/// The properties of [`ScreeningSteps`].
#[derive(Clone, PartialEq, Properties)]
pub struct ScreeningStepsProps {
    /// What the page shows.
    pub page: PageView,
    /// The two counties that were chosen to be set against each other.
    pub versus: Option<[CountyKey; 2]>,
}

/// The steps.
#[component]
pub fn ScreeningSteps(props: &ScreeningStepsProps) -> Html {
    let ScreeningStepsProps { page, versus } = props;
    let s = page.s();
    let screening = page.screening();
    let (settings, selection) = (&screening.settings, &screening.selection);
    let n_files = screening.submissions.len();
    let few = n_files > 0 && n_files <= FEW_FILES;
    let code = use_code(Some(&page.state.screening).filter(|_| few));
    let completeness = page.completeness();
    let is_done = |point| completeness.point(point).is_some_and(|it| it.done);
    let count = |of: fn(&Admission) -> bool| {
        page.ranked.admissions.iter().filter(|admission| of(admission)).count()
    };
    let taken = count(|it| matches!(it, Admission::Taken { .. }));
    let apart = count(|it| matches!(it, Admission::SetApart(_)));
    let n_ranked = page.ranked.ranking.prefecture.ranked.len();
    let pair = pair(page, versus.as_ref());
    let names = pair.map(|[one, other]| format!("{}{}{}", one.name, s.comma, other.name));
    let n_met = completeness.points.iter().filter(|it| it.done).count();
    let reasons = is_done(Point::Choice)
        && is_done(Point::Reasons)
        && is_done(Point::PassedOver)
        && is_done(Point::Pending);
    let begun = n_files > 0;
    let steps = [
        (
            s.settings,
            "cx-settings",
            (s.step_settings)(settings),
            [Point::Area, Point::Office, Point::Day].into_iter().all(is_done),
        ),
        (
            s.intake,
            "cx-intake",
            (s.step_files)(taken, apart, n_files - taken - apart),
            taken > 0 && apart == 0,
        ),
        (s.ranking, "cx-ranking", (s.step_ranked)(n_ranked), n_ranked > 0),
        (s.versus, "cx-versus", names.clone().unwrap_or_default(), names.is_some()),
        (
            s.selection,
            "cx-selection",
            (s.step_chosen)(selection.chosen.len(), settings.quota),
            reasons,
        ),
        (
            s.before_issue,
            "cx-before-issue",
            (s.step_met)(n_met, completeness.points.len()),
            completeness.is_complete(),
        ),
        (
            s.papers,
            "cx-save-title",
            (if completeness.is_complete() { s.step_final } else { s.step_draft }).to_owned(),
            completeness.is_complete(),
        ),
    ];
    // What is not there yet cannot be gone to.
    let is_there = |id: &str| match id {
        "cx-settings" | "cx-intake" => true,
        "cx-versus" => names.is_some(),
        _ => begun,
    };
    let step = |(title, id, caption, done): (&'static str, &'static str, String, bool)| {
        let there = is_there(id);
        let (state, word) = if done && there { ("done", s.met) } else { ("started", s.not_met) };
        html! {
            <li class="cx-course__step" data-state={state}>
                { go_to(id.to_owned(), title.to_owned(), there) }
                <span class="cx-hidden">{ word }</span>
                if there {
                    <span class="cx-course__caption">{ caption }</span>
                }
            </li>
        }
    };
    let missing = completeness.points.iter().filter(|it| !it.done);
    html! {
        <nav class="cx-course cx-screen" aria-label={s.steps}>
            <ol class="cx-course__list">{ for steps.into_iter().map(step) }</ol>
            if begun {
                <p class="cx-course__head">{ (s.step_chosen)(selection.chosen.len(), settings.quota) }</p>
                if !selection.chosen.is_empty() {
                    <ul class="cx-course__list">
                        for choice in &selection.chosen {
                            <li><span lang={Language::Zh.tag()}>{ &choice.name }</span>{ " " }{ page.ranked.ranking.county(&choice.county).map(total_of) }</li>
                        }
                    </ul>
                }
                if !completeness.is_complete() {
                    <p class="cx-course__head">{ (s.step_left)(completeness.points.len() - n_met) }</p>
                    <ul class="cx-course__list">
                        for checked in missing {
                            <li>{ go_to(field_of(page, checked), (s.point)(checked.point).to_owned(), true) }</li>
                        }
                    </ul>
                }
                if let Some(code) = code {
                    <p class="cx-course__head">{ s.file_code }</p>
                    <p class="cx-course__code">{ code }</p>
                }
            }
        </nav>
    }
}

/// Brings one to an element.
fn go_to(id: String, title: String, there: bool) -> Html {
    let onclick = Callback::from(move |_: MouseEvent| host::focus(&id));
    if there {
        html! { <button class="cx-course__link" type="button" {onclick}>{ title }</button> }
    } else {
        html! { <span class="cx-course__link">{ title }</span> }
    }
}

/// Where what is missing of a point is filled in.
fn field_of(page: &PageView, checked: &Checked) -> String {
    let first = checked.missing.first();
    match checked.point {
        Point::Area => "cx-prefecture".to_owned(),
        Point::Office => "cx-held-by".to_owned(),
        Point::Day => "cx-held-on".to_owned(),
        Point::Choice => "cx-ranking".to_owned(),
        Point::Reasons => {
            let mut chosen = page.screening().selection.chosen.iter();
            let at = chosen.position(|choice| Some(&choice.county) == first);
            reason_id(at.unwrap_or_default())
        }
        Point::PassedOver | Point::Pending => {
            first.map_or_else(|| "cx-selection".to_owned(), against_id)
        }
        Point::Excess => "cx-excess".to_owned(),
        Point::Trial => "cx-ranking".to_owned(),
    }
}
