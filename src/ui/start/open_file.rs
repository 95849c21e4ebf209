//! Opening a file: read, checked in full, computed again, differences shown. A bad file
//! changes nothing.
//!
//! Must not know: the formats; `wire` reads them.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::route::Route;
use crate::app::state::Record;
use crate::domain::assessment::{Assessment, Purpose};
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::platform::file::{Chosen, early};
use crate::platform::office::Job;
use crate::platform::{clock, host};
use crate::report::findings::Finding;
use crate::ui::fields::file_drop::file_drop;
use crate::ui::fields::refused::{refused, technical};
use crate::ui::fields::working::working;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::trouble::{AtStake, trouble};
use crate::ui::start::open_file::given::{Given, MOST_AT_ONCE, Opener};
use crate::ui::start::open_file::outcome::Outcome;
use crate::ui::start::open_workbook;
use crate::ui::view::store::View;
use crate::wire::glimpse::Glimpse;
use crate::wire::report_v1::read::{Difference, DigestCheck, StoredReport};

mod given;
pub mod outcome;

/// The id of the button that opens the only file.
const GO_ON: &str = "cx-go-on";

/// The most differences that are listed at once.
const MOST_LISTED: usize = 20;

/// The properties of [`OpenFile`].
#[derive(Clone, PartialEq, Properties)]
pub struct OpenFileProps {
    /// What the page sees.
    pub view: View,
}

/// The file control, and what became of the file.
#[component]
pub fn OpenFile(props: &OpenFileProps) -> Html {
    let view = &props.view;
    let given = use_reducer(Given::default);
    let job = use_mut_ref(|| None::<Job>);
    let times = use_memo((), |()| Rc::new(Cell::new(0)));
    let read = {
        let opener = Opener::new(view, given.dispatcher(), &job, &times);
        Callback::from(move |files: Vec<Chosen>| {
            if !files.is_empty() {
                opener.begin(files);
            }
        })
    };
    use_effect_with((), {
        let read = read.clone();
        // What was given before this had come.
        move |()| {
            let reading = early::reader(move |files| read.emit(files));
            move || drop(reading)
        }
    });
    file_drop(view.front(), &read, status(view, &given))
}

/// What became of the file, or of each of several.
fn status(view: &View, given: &Given) -> Html {
    let t = view.t();
    if let Some(n) = given.too_many {
        return html! { <p class="cx-problem">{ (t.open.too_many)(n, MOST_AT_ONCE) }</p> };
    }
    if let [(_, outcome)] = given.files.as_slice() {
        return told(view, outcome, GO_ON);
    }
    let is_taken =
        |(_, outcome): &&(String, Rc<Outcome>)| matches!(**outcome, Outcome::Taken { .. });
    let n_taken = given.files.iter().filter(is_taken).count();
    html! {
        if !given.files.is_empty() {
            <p>{ (t.open.several)(given.files.len(), n_taken) }</p>
            <ul class="cx-files" id="cx-given">
                for (at, (name, outcome)) in given.files.iter().enumerate() {
                    <li class="cx-files__file" key={at}>
                        <p class="cx-files__head"><strong class="cx-files__name">{ name }</strong></p>
                        { told(view, outcome, &format!("{GO_ON}-{at}")) }
                    </li>
                }
            </ul>
        }
    }
}

/// What became of a file; `go_on` is the id of the button that opens it.
fn told(view: &View, outcome: &Outcome, go_on: &str) -> Html {
    let t = view.t();
    match outcome {
        Outcome::Reading => html! { <p>{ t.open.reading }</p> },
        Outcome::TooLarge(most) => {
            html! { <p class="cx-problem">{ (t.open.too_large)(*most) }</p> }
        }
        Outcome::Unreadable => html! { <p class="cx-problem">{ t.open.unreadable }</p> },
        Outcome::Unrelated => html! { <p class="cx-problem">{ t.open.unrelated }</p> },
        Outcome::Archive => html! { <p class="cx-problem">{ t.open.archive }</p> },
        Outcome::SchemeFile => html! { <p class="cx-problem">{ t.open.is_a_scheme }</p> },
        Outcome::SavedScreening => html! { <IsScreening view={view.clone()} /> },
        Outcome::Refused(name, problems, scheme) => {
            refused(view, name, problems, scheme.as_deref())
        }
        Outcome::Newer(name, glimpse) => newer(view, name, glimpse),
        Outcome::ReadingWorkbook(percent) => {
            working("cx-open", t.open.reading_workbook, (usize::from(*percent), 100), None)
        }
        Outcome::WorkbookRefused(name, why) => open_workbook::refused(view, name, why),
        Outcome::WorkbookFailed(why) => trouble(view, t.trouble.not_read, why, AtStake::Draft),
        Outcome::Taken { assessment, scheme, stored } => {
            taken(view, assessment, scheme, stored.as_deref(), go_on)
        }
    }
}

/// What is said of a saved screening, with the way to where it is opened if there is one here.
#[component]
fn IsScreening(props: &OpenFileProps) -> Html {
    let t = props.view.t();
    if use_embedding().parts.have(Route::Screening) {
        html! { <p class="cx-problem">{ t.open.is_screening }{ " " }<a href={Route::Screening.to_string()}>{ t.start.screening_link }</a></p> }
    } else {
        html! { <p class="cx-problem">{ t.open.is_screening_elsewhere }</p> }
    }
}

/// A file of a newer version is shown as far as it can be, and never taken over.
fn newer(view: &View, name: &str, glimpse: &Glimpse) -> Html {
    let t = view.t();
    let or_dash = |text: &str| if text.is_empty() { "—".to_owned() } else { text.to_owned() };
    let total = glimpse.total.as_ref().map_or("—".to_owned(), |(low, high)| {
        if low == high { low.clone() } else { format!("{low}–{high}") }
    });
    html! {
        <div class="cx-problem">
            <p>{ (t.open.newer_version)(name, glimpse.version) }</p>
            <dl class="cx-facts">
                <div><dt>{ t.applicant.name }</dt><dd>{ or_dash(&glimpse.applicant) }</dd></div>
                <div><dt>{ t.score.total }</dt><dd class="cx-figure">{ total }</dd></div>
                <div><dt>{ t.open.scheme }</dt><dd>{ or_dash(&glimpse.scheme) }</dd></div>
                <div><dt>{ t.report().code }</dt><dd class="cx-figure">{ or_dash(&glimpse.code) }</dd></div>
            </dl>
        </div>
    }
}

fn taken(
    view: &View,
    assessment: &Assessment,
    scheme: &Scheme,
    stored: Option<&StoredReport>,
    id: &str,
) -> Html {
    let t = view.t();
    let go_on = {
        let (dispatch, assessment, scheme) =
            (view.dispatch.clone(), assessment.clone(), scheme.clone());
        Callback::from(move |_: MouseEvent| {
            let record = Record::of_file(assessment.clone(), scheme.clone(), clock::stamp());
            dispatch.emit(Action::OpenedRecord(Rc::new(record)));
            host::go_to(&Route::Result.to_string());
        })
    };
    let (before, behind) = (t.open.opened)(assessment.round);
    // Of several, none is opened before one is chosen.
    let before = if id == GO_ON { before } else { t.open.can_open };
    html! {
        <div class="cx-opened">
            <p><strong>{ before }<span lang="zh-CN">{ assessment.applicant.name.as_str() }</span>{ behind }</strong></p>
            if assessment.purpose == Purpose::Demo {
                <p class="cx-callout">{ t.open.opened_demo }</p>
            }
            if let Origin::Namesake(shipped) = &scheme.origin {
                <p class="cx-problem">{ (t.result.finding)(&Finding::Namesake(shipped.clone()), scheme) }</p>
            } else {
                <p class="cx-opened__scheme">{ (t.fields.labelled)(t.open.scheme, &(t.score.scheme)(scheme)) }{ " · " }{ (t.score.scheme_label)(scheme) }</p>
            }
            if let Some(stored) = stored {
                { comparison(view, stored) }
            } else {
                <p>{ t.open.scored_again }</p>
            }
            <button class="cx-button cx-button--primary" id={id.to_owned()} type="button" onclick={go_on}>{ t.open.go_on }</button>
        </div>
    }
}

fn comparison(view: &View, stored: &StoredReport) -> Html {
    let t = view.t();
    let fits = matches!(stored.digest, DigestCheck::Fits);
    if fits && stored.differences.is_empty() {
        return html! { <p>{ t.open.matches }</p> };
    }
    let n_differences = stored.differences.len();
    html! {
        <div class="cx-problem">
            if let DigestCheck::Differs { stored, recomputed } = &stored.digest {
                <p>{ (t.open.digest_differs)(stored.as_deref().unwrap_or("—"), recomputed) }</p>
            }
            if n_differences > 0 {
                <p>{ (t.open.differences)(n_differences) }</p>
                <ul class="cx-list">
                    for difference in stored.differences.iter().take(MOST_LISTED) {
                        { difference_line(view, difference) }
                    }
                </ul>
                { technical(view, stored.differences.iter().take(MOST_LISTED).map(|found| &found.path)) }
            }
            <p>{ t.open.use_recomputed }</p>
        </div>
    }
}

fn difference_line(view: &View, difference: &Difference) -> Html {
    let t = view.t();
    let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".to_owned());
    html! {
        <li>
            { (t.refused.place)(&difference.path, None) }
            { " " }
            { format!("{} {} → {} {}", t.open.stored, said(&difference.stored), t.open.recomputed, said(&difference.recomputed)) }
        </li>
    }
}
