//! By what those who know a county may still recognise the trainer's own scenario, and what can
//! be done about it: every day moved alike, and the route.
//!
//! Must not know: how a scenario is changed.

use yew::prelude::*;

use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::invent::{Disguise, free_days};
use crate::domain::answer::{Answer, Inputs};
use crate::domain::assessment::Assessment;
use crate::ui::county::applicant::change::route;
use crate::ui::fields::field::{Radios, TextField};
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;
use crate::ui::workshop::store::WorkshopView;

/// The properties of [`Recognisable`].
#[derive(Clone, PartialEq, Properties)]
pub struct RecognisableProps {
    /// The workshop.
    pub workshop: WorkshopView,
}

/// What has become of the days: by how many they are moved, and what was typed and not taken.
#[derive(Clone, Default, PartialEq)]
struct Moved {
    days: i32,
    refused: Option<String>,
}

/// The section; nothing for a county that ships with the product.
#[component]
pub fn Recognisable(props: &RecognisableProps) -> Html {
    let WorkshopView { workshop, view, dispatch, .. } = &props.workshop;
    let moved = use_state_eq(Moved::default);
    let own = workshop.sessions.get(workshop.at).filter(|session| session.built_in().is_none());
    let (Some(session), Some(view)) = (own, view) else {
        return Html::default();
    };
    let (t, assessment) = (view.t(), &session.scenario.assessment);
    let (w, direct) = (t.workshop(), assessment.applicant.province_administered);
    // From where the days were at first, so that 0 brings them back.
    let free = free_days(assessment);
    let (first, last) = (free.start() + moved.days, free.end() + moved.days);
    let on_days = {
        let (dispatch, moved) = (dispatch.clone(), moved.clone());
        Callback::from(move |text: String| {
            let typed = Some(text.trim()).filter(|text| !text.is_empty()).unwrap_or("0");
            match typed.parse().ok().filter(|days| (first..=last).contains(days)) {
                Some(to) => {
                    let days = to - moved.days;
                    dispatch.emit(WorkshopAction::Disguised(Disguise { days, direct }));
                    moved.set(Moved { days: to, refused: None });
                }
                None => moved.set(Moved { refused: Some(text), ..(*moved).clone() }),
            }
        })
    };
    let options = [
        (false, (t.applicant.route_by_prefecture)(assessment.edition.quota)),
        (true, t.applicant.route_direct.to_owned()),
    ];
    let on_route =
        dispatch.reform(|direct| WorkshopAction::Disguised(Disguise { days: 0, direct }));
    let value = match (&moved.refused, moved.days) {
        (Some(text), _) => text.clone(),
        (None, 0) => String::new(),
        (None, days) => days.to_string(),
    };
    let problem = moved.refused.is_some().then(|| AttrValue::from((w.move_refused)(first, last)));
    html! {
        <section class="cx-section" id="cx-recognisable" aria-labelledby="cx-recognisable-title">
            <h2 class="cx-heading" id="cx-recognisable-title">{ w.recognisable }</h2>
            <dl class="cx-facts">
                <div><dt>{ t.applicant.route_legend }</dt><dd>{ route(view, &assessment.applicant) }</dd></div>
                <div><dt>{ t.applicant.reference }</dt><dd>{ assessment.reference_date.to_string() }</dd></div>
                for (check, days) in days(view, assessment) {
                    <div><dt>{ check }</dt><dd>{ days }</dd></div>
                }
                <div><dt>{ w.recognisable_figures }</dt><dd>{ (w.n_figures)(n_figures(assessment)) }</dd></div>
            </dl>
            <TextField id="cx-move-days" label={w.move_days} {value} on_enter={on_days} hint={(w.move_hint)(first, last)} {problem} />
            <Radios name="cx-set-route" legend={t.applicant.route_legend} options={Options::of(options, &direct, on_route)} />
            <div role="status" id="cx-moved-days">
                if moved.days != 0 {
                    <p class="cx-done">{ (w.moved_days)(moved.days) }</p>
                }
            </div>
        </section>
    }
}

/// The days of what is stated for the checks.
fn days(view: &View, assessment: &Assessment) -> Vec<(String, String)> {
    let checks = assessment.edition.checks.iter();
    let dated = checks.filter_map(|check| {
        let events = assessment.eligibility.events(check.id).values();
        let days = events.flat_map(|event| [event.date, event.until]).flatten();
        let days: Vec<String> = days.map(|day| day.to_string()).collect();
        let title = check.title.in_language(view.language).to_owned();
        (!days.is_empty()).then(|| (title, days.join(view.t().workshop().comma)))
    });
    dated.collect()
}

/// How many figures and choices are stated.
fn n_figures(assessment: &Assessment) -> usize {
    let answers = assessment.answers.values().filter_map(Answer::inputs);
    answers.map(Inputs::n_stated).sum()
}
