//! The self-check of a model county before it is evaluated again (每两年评估): what excluded it since
//! its designation, what changed since its last report, and what is asked now.
//!
//! Must not know: how any of it is found, and what the province decides.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::documents::change_note::moved;
use crate::domain::date::Date;
use crate::domain::language::Language;
use crate::eligibility::Outcome;
use crate::eligibility::since::{Since, SinceCheck, since_designation};
use crate::platform::clock;
use crate::report::Report;
use crate::report::difference::Difference;
use crate::terms::brief;
use crate::ui::fields::press::once;
use crate::ui::paper::change::Earlier;
use crate::ui::view::store::View;

/// The section; nothing while no designation is stated.
pub fn again(view: &View, report: &Report, earlier: Option<&Earlier>) -> Html {
    let t = view.t().procedure();
    let assessment = &report.assessment;
    let Some(designated) = assessment.application.designated_on else { return Html::default() };
    let (edition, reference) = (report.edition(), assessment.reference_date);
    let link = |id: &'static str, to: Route, said: &'static str| {
        html! { <a {id} href={to.to_string()}>{ said }</a> }
    };
    let scheme = report.scheme.title.in_language(view.language);
    html! {
        <section class="cx-section" aria-labelledby="cx-again">
            <h2 class="cx-heading" id="cx-again">{ (t.again)(edition) }</h2>
            <p>{ (t.again_lead)(edition) }</p>
            <ol class="cx-list">
                <li>{ t.again_compare }</li>
                if let Some((earlier, today)) = earlier.zip(Date::parse(&clock::today())) {
                    <li>
                        <button class="cx-button" id="cx-again-begin" type="button" onclick={begin(view, report, earlier, today)}>{ t.again_begin }</button>
                        <br /><span class="cx-muted">{ (t.again_begin_hint)(today) }</span>
                    </li>
                }
                <li>{ t.again_update }</li>
                <li>{ (t.again_day)(reference) }{ " " }{ link("cx-again-day", Route::Applicant, t.again_change_day) }</li>
            </ol>
            if let Some(since) = since_designation(assessment) {
                { exclusions(view, &since) }
            } else {
                <p class="cx-problem" id="cx-again-before">{ (t.before_designation)(reference, designated) }</p>
            }
            <h3 class="cx-subheading">{ t.changed }</h3>
            if let Some(earlier) = earlier {
                <div id="cx-again-changed" lang={Language::Zh.tag()}>
                    for said in moved(&Difference::new(&earlier.report.assessment, report)) {
                        <p>{ said }</p>
                    }
                </div>
            } else {
                <p class="cx-hint" id="cx-again-changed">{ t.no_earlier }</p>
            }
            <h3 class="cx-subheading">{ t.standard }</h3>
            <p id="cx-again-standard">{ (t.standard_total)(scheme, &brief(report.sheet.total)) }</p>
            <p>
                { link("cx-again-result", Route::Result, t.to_result) }{ " · " }
                { link("cx-again-improve", Route::Improve, t.to_improve) }
            </p>
        </section>
    }
}

/// Goes on from what the last report states, in a draft of its own: the days of the stages stay,
/// and the reference date is today.
fn begin(view: &View, report: &Report, last: &Earlier, today: Date) -> Callback<MouseEvent> {
    let (dispatch, last) = (view.dispatch.clone(), last.report.clone());
    let application = report.assessment.application.clone();
    once(move || {
        let mut assessment = last.assessment.clone();
        assessment.application = application.clone();
        if assessment.fits_reference(today) {
            assessment.reference_date = today;
        }
        let record = Record::of_file(assessment, (*last.scheme).clone(), clock::stamp());
        dispatch.emit(Action::OpenedRecord(Rc::new(record)));
    })
}

fn exclusions(view: &View, since: &Since) -> Html {
    let t = view.t();
    let line = |check: &SinceCheck| {
        let state = match check.outcome {
            Outcome::Clear => "done",
            Outcome::Unverified => "started",
            Outcome::Triggered => "problem",
        };
        let grounds = check.grounds.iter().map(t.eligibility.ground);
        let open = check.open.iter().map(t.eligibility.open_fact);
        html! {
            <li class="cx-tasks__task">
                <span class="cx-tasks__what">
                    { check.rule.title.in_language(view.language) }{ " " }
                    <span class="cx-state" data-state={state}>{ (t.eligibility.outcome)(check.outcome) }</span>
                    for said in grounds.chain(open) {
                        <><br /><span class="cx-muted">{ said }</span></>
                    }
                </span>
            </li>
        }
    };
    html! {
        <>
            <h3 class="cx-subheading">{ (t.procedure().since)(since.period) }</h3>
            <p class="cx-hint">{ t.procedure().since_hint }{ " " }<a id="cx-again-eligibility" href={Route::Eligibility.to_string()}>{ t.steps.eligibility }</a></p>
            <ul class="cx-tasks" id="cx-again-checks">
                for check in &since.checks {
                    { line(check) }
                }
            </ul>
        </>
    }
}
