//! The goal, and the set of lifts with the least effort that reaches it.
//!
//! Must not know: how the set is found.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::{Action, PlanAction};
use crate::app::entry::{EntryProblem, figure};
use crate::domain::date::Date;
use crate::domain::decimal::Points;
use crate::domain::scheme::measure::EffortSize;
use crate::planning::cheapest::{CheapestPath, Goal, Path, Planned, Reach, cheapest};
use crate::platform::host;
use crate::report::Report;
use crate::terms::zh::measure::measure_from;
use crate::ui::county::lifts::{lift_words, still_changes};
use crate::ui::fields::field::Select;
use crate::ui::fields::field::refused::{DateField, OwnedFigure};
use crate::ui::fields::options::Options;
use crate::ui::fields::said::said;
use crate::ui::view::store::View;

/// The properties of [`GoalForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct GoalFormProps {
    /// What the page sees.
    pub view: View,
}

/// The form that names a goal, and the answer to it.
#[component]
pub fn GoalForm(props: &GoalFormProps) -> Html {
    let view = &props.view;
    let t = view.t();
    // A grade, at first the next one; or a total of its own.
    let grade = use_state(|| {
        let (_, report) = view.opened()?;
        Goal::next_grade(&report.scheme, &report.sheet).cloned()
    });
    let points = use_state(|| Points::parse("100").ok());
    let refused = use_state(|| false);
    let day = use_state(|| None::<Date>);
    let answer = use_state(|| None::<Rc<CheapestPath>>);
    // An answer holds for the record that it was found for, and for no other.
    use_effect_with(view.record.clone(), {
        let answer = answer.clone();
        move |_| answer.set(None)
    });
    let Some((record, report)) = view.opened() else {
        return Html::default();
    };
    let grades = report.scheme.grades.iter().filter(|grade| !grade.at_least.is_zero());
    let goals = grades.map(|grade| {
        let title = grade.title.in_language(view.language);
        let title = (t.improve().goal_grade)(title, &grade.at_least.to_string());
        (Some(grade.clone()), AttrValue::from(title))
    });
    let goals = std::iter::once((None, AttrValue::Static(t.improve().goal_total))).chain(goals);
    let on_find = {
        let (record, report) = (record.clone(), view.report.clone());
        let (grade, points, day) = (grade.clone(), points.clone(), day.clone());
        let (refused, answer) = (refused.clone(), answer.clone());
        Callback::from(move |event: MouseEvent| {
            // The click, not the form's submission: a sandboxed frame may forbid forms.
            event.prevent_default();
            let goal = match &*grade {
                // The field says already why its text makes no goal.
                None if *refused => return host::focus("cx-goal-points"),
                None => points.map(Goal::Total),
                Some(grade) => Some(Goal::grade(grade)),
            };
            if let (Some(goal), Some(report)) = (goal, &report) {
                let framework = &report.edition().framework;
                let assessment = &report.assessment;
                let path =
                    cheapest(framework, &report.scheme, assessment, &record.estimates, goal, *day);
                answer.set(Some(Rc::new(path)));
            }
        })
    };
    // A path that was found for another goal goes with it.
    let on_choose = {
        let (grade, answer) = (grade.clone(), answer.clone());
        Callback::from(move |chosen| {
            grade.set(chosen);
            answer.set(None);
        })
    };
    let options = Options::of(goals, &*grade, on_choose);
    let take_points = {
        let (points, refused, answer) = (points.clone(), refused.clone(), answer.clone());
        Callback::from(move |text: String| {
            answer.set(None);
            let read = read_points(&text);
            refused.set(read.is_err());
            points.set(Some(read?));
            Ok(())
        })
    };
    let set_day = {
        let (day, answer) = (day.clone(), answer.clone());
        Callback::from(move |date: Option<Date>| {
            day.set(date);
            answer.set(None);
        })
    };
    let value = points.map(|points| points.to_string()).unwrap_or_default();
    html! {
        <section class="cx-section" aria-labelledby="cx-goal">
            <h2 class="cx-heading" id="cx-goal">{ t.improve().cheapest_path }</h2>
            <p class="cx-hint">{ t.improve().cheapest_hint }</p>
            <form>
                <div class="cx-grid">
                    <Select id="cx-goal-kind" label={t.improve().goal} {options} />
                    // Hidden and not gone, so that a text that was refused is there again.
                    <div hidden={grade.is_some()}>
                        <OwnedFigure id="cx-goal-points" label={t.improve().goal_points} {value} take={take_points} unit={AttrValue::Static(t.improve().points)} counts=false />
                    </div>
                    <DateField id="cx-goal-day" label={t.improve().goal_day} value={*day} on_choose={set_day} />
                </div>
                <button class="cx-button cx-button--primary" id="cx-goal-find" type="submit" onclick={on_find}>{ t.improve().find_path }</button>
            </form>
            <div role="status" id="cx-path">
                if let Some(answer) = &*answer {
                    { reach(view, report, answer) }
                }
            </div>
        </section>
    }
}

fn read_points(text: &str) -> Result<Points, EntryProblem> {
    let plain = figure::plain("分", text)?.ok_or(EntryProblem::Missing)?;
    Points::parse(&plain).map_err(EntryProblem::Decimal)
}

fn reach(view: &View, report: &Report, answer: &CheapestPath) -> Html {
    let t = view.t();
    match &answer.reach {
        Reach::CannotBeReached { most } => {
            let most = most.map_or_else(|| "—".to_owned(), |most| most.to_string());
            html! { <p class="cx-callout">{ (t.improve().cannot_be_reached)(&most) }</p> }
        }
        Reach::By { best, .. } if best.lifts.is_empty() => {
            html! { <p class="cx-done">{ t.improve().reached_already }</p> }
        }
        Reach::By { best, alternatives, cut_short } => html! {
            <>
                { path(view, report, best, t.improve().best_path) }
                for (index, alternative) in alternatives.iter().enumerate() {
                    <details class="cx-details">
                        <summary>{ (t.improve().alternative)(index + 1, sizes(alternative)) }</summary>
                        { path(view, report, alternative, "") }
                    </details>
                }
                if *cut_short {
                    <p class="cx-hint">{ t.improve().more_alternatives }</p>
                }
            </>
        },
    }
}

/// How many lifts of a path are of each size, the largest first.
fn sizes(path: &Path) -> [usize; 3] {
    let of = |size| path.lifts.iter().filter(|it| it.estimate.effort.size() == size).count();
    EffortSize::ALL.map(of)
}

fn path(view: &View, report: &Report, path: &Path, title: &str) -> Html {
    let t = view.t();
    let measure = |Planned { lift, estimate }: &Planned| {
        let data_year = report.assessment.data_year();
        measure_from(&report.edition().framework, &report.scheme, lift, estimate, data_year)
    };
    let take = |planned: &[Planned]| {
        let measures: Vec<_> = planned.iter().map(measure).collect();
        view.dispatch
            .reform(move |_: MouseEvent| Action::plan(PlanAction::TookMeasures(measures.clone())))
    };
    let known = |planned: &Planned| report.assessment.plan.has(&measure(planned));
    html! {
        <div class="cx-path-found">
            if !title.is_empty() {
                <h3 class="cx-item__title">{ title.to_owned() }</h3>
            }
            <p>{ (t.improve().path_result)(sizes(path), &said(view, path.sheet.total), &said(view, path.sheet.base)) }</p>
            <ol class="cx-open">
                for planned in &path.lifts {
                    <li>
                        <span class="cx-open__name">{ lift_words(view, report, &planned.lift) }<span class="cx-muted">{ still_changes(view, report, &planned.lift) }</span></span>
                        <span>{ (t.improve().effort_of)((t.improve().size)(planned.estimate.effort.size())) }</span>
                        if known(planned) {
                            <span class="cx-muted">{ t.improve().taken_over }</span>
                        } else {
                            <button class="cx-button cx-button--quiet" type="button" onclick={take(std::slice::from_ref(planned))}>{ t.improve().take_over }</button>
                        }
                    </li>
                }
            </ol>
            <p><button class="cx-button" type="button" onclick={take(&path.lifts)}>{ t.improve().take_all_over }</button></p>
        </div>
    }
}
