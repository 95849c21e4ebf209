//! The score, always in sight: an interval until everything is answered.
//!
//! Must not know: how the score arose.

use yew::prelude::*;

use crate::app::progress::{Progress, of_eligibility};
use crate::app::route::Route;
use crate::domain::id::GradeId;
use crate::platform::schedule::Timer;
use crate::report::Report;
use crate::terms::brief;
use crate::ui::fields::said::{done_of, figure, said};
use crate::ui::view::store::View;
use crate::wire::word::Word as _;

/// The properties of [`ScorePanel`].
#[derive(Clone, PartialEq, Properties)]
pub struct ScorePanelProps {
    /// What the page sees.
    pub view: View,
}

/// The panel.
#[component]
pub fn ScorePanel(props: &ScorePanelProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let sheet = &report.sheet;
    let verdict = report.eligibility.verdict;
    let checked = of_eligibility(record, report) != Progress::NotStarted;
    html! {
        <aside class="cx-panel cx-screen" aria-label={t.score.title}>
            <p class="cx-panel__label">{ t.score.total }</p>
            <p class="cx-panel__total"><span id="cx-total" aria-hidden="true">{ brief(sheet.total) }</span><span class="cx-hidden">{ said(view, sheet.total) }</span></p>
            <Announced words={(t.fields.named)(t.score.total, &said(view, sheet.total))} />
            <p class="cx-panel__scheme">
                <a href={Route::Scheme.to_string()}>{ (t.score.scheme)(&report.scheme) }</a>
                <span class="cx-tag">{ (t.score.scheme_label)(&report.scheme) }</span>
            </p>
            <p class="cx-panel__how"><a href={Route::Result.to_string()}>{ t.score.how_it_came_about }</a></p>
            <dl class="cx-panel__parts">
                <div><dt>{ t.score.base }</dt><dd class="cx-figure">{ figure(view, sheet.base) }</dd></div>
                <div><dt>{ t.score.bonus }</dt><dd class="cx-figure">{ figure(view, Some(sheet.bonus)) }</dd></div>
                <div><dt>{ t.score.grade }</dt><dd>{ grades(view, report) }</dd></div>
                <div>
                    <dt>{ t.score.answered }</dt>
                    <dd class="cx-figure">{ done_of(view, (sheet.n_answered, sheet.n_applicable)) }</dd>
                </div>
            </dl>
            <progress
                class="cx-progress"
                max={sheet.n_applicable.max(1).to_string()}
                value={sheet.n_answered.to_string()}
                aria-label={t.score.answered}
                aria-valuetext={(t.fields.done_of)(sheet.n_answered, sheet.n_applicable)}
            />
            <a class="cx-panel__verdict" href={Route::Eligibility.to_string()} data-verdict={checked.then_some(verdict.word())}>
                if checked {
                    { (t.eligibility.verdict)(verdict) }
                } else {
                    { (t.errors.correction)(t.steps.eligibility, (t.steps.progress)(Progress::NotStarted)) }
                }
            </a>
        </aside>
    }
}

/// The properties of [`Announced`].
#[derive(Clone, PartialEq, Properties)]
struct AnnouncedProps {
    words: AttrValue,
}

/// Says to screen readers what has become of the score, once it has stood still for a
/// while: not after every key, and not when a page opens.
#[component]
fn Announced(props: &AnnouncedProps) -> Html {
    let said = use_state(AttrValue::default);
    let first = use_mut_ref(|| true);
    use_effect_with(props.words.clone(), {
        let said = said.clone();
        move |words| {
            let opens = std::mem::take(&mut *first.borrow_mut());
            let words = words.clone();
            let timer = (!opens).then(|| Timer::new(STANDS_STILL, move || said.set(words)));
            // A change before then ends the timer.
            move || drop(timer)
        }
    });
    html! { <span class="cx-hidden" role="status">{ (*said).clone() }</span> }
}

/// Milliseconds without a change after which the score is said.
const STANDS_STILL: u32 = 1_000;

/// The grades that are still possible, from low to high.
#[must_use]
pub fn grades(view: &View, report: &Report) -> String {
    let title = |id: &GradeId| {
        let grade = report.scheme.grades.iter().find(|grade| grade.id == *id);
        grade.map_or(id.as_str(), |grade| grade.title.in_language(view.language)).to_owned()
    };
    match report.sheet.grades.as_slice() {
        [] => "—".to_owned(),
        [only] => title(only),
        [lowest, .., highest] => (view.t().score.range_of_grades)(&title(lowest), &title(highest)),
    }
}
