//! What prefectures and the counties under the province hand in, many files at once: saved
//! screenings, of which the recommended counties are taken, and reports.
//!
//! Must not know: what is taken of a screening, and which event has an effect.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::province::entering::{Lacking, kept};
use crate::app::province::{ProvinceAction, day};
use crate::domain::date::Date;
use crate::platform::clock;
use crate::platform::file::{Chosen, ReadFile, taken};
use crate::register::event::{Entry, Event, Step, StepKind};
use crate::register::handed_up::handed_up;
use crate::register::settings::Route;
use crate::register::warning::is_unlisted;
use crate::screening::submission::{Content, CountyKey};
use crate::text::both;
use crate::ui::fields::field::refused::DateField;
use crate::ui::province::store::ProvinceView;
use crate::wire::glimpse::is_screening;
use crate::wire::json::MAX_SCREENING_BYTES;
use crate::wire::receive::Receiver;
use crate::wire::{open_screening, screening_digest};

/// The properties of [`HandIn`].
#[derive(Clone, PartialEq, Properties)]
pub struct HandInProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// A line about a file: whether it is a good one, and what is said.
type Line = (bool, String);

/// The section.
#[component]
pub fn HandIn(props: &HandInProps) -> Html {
    let page = &props.page;
    let p = page.p();
    let on = use_state(|| day(&clock::today()));
    let lines = use_state(Vec::<Line>::new);
    let on_day = {
        let on = on.clone();
        Callback::from(move |day| on.set(day))
    };
    let onchange = {
        let (page, on, lines) = (page.clone(), on.clone(), lines.clone());
        Callback::from(move |event: yew::Event| {
            let files = taken(&event);
            match *on {
                Some(on) => read(&page, on, files, &lines),
                None => lines.set(vec![(false, (page.p().lacking)(Lacking::Day).to_owned())]),
            }
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-hand-in-title">
            <h2 class="cx-heading" id="cx-hand-in-title">{ p.hand_in }</h2>
            <p>{ p.hand_in_text }</p>
            <DateField id="cx-hand-in-on" label={p.hand_in_day} value={*on} on_choose={on_day} />
            <div class="cx-field">
                <label class="cx-field__label" for="cx-hand-in">{ p.hand_in_files }</label>
                <input id="cx-hand-in" class="cx-file" type="file" multiple=true accept=".json,application/json" {onchange} />
            </div>
            <div role="status" id="cx-hand-in-status">
                for (good, said) in &*lines {
                    <p class={if *good { "cx-done" } else { "cx-problem" }}>{ said }</p>
                }
            </div>
        </section>
    }
}

/// Reads all of them, and enters what they hand in once the last one has come.
fn read(page: &ProvinceView, on: Date, files: Vec<Chosen>, lines: &UseStateHandle<Vec<Line>>) {
    let n_files = files.len();
    let came: Rc<RefCell<Vec<(usize, ReadFile)>>> = Rc::default();
    for (at, file) in files.into_iter().enumerate() {
        let (page, lines, came) = (page.clone(), lines.clone(), Rc::clone(&came));
        file.read(MAX_SCREENING_BYTES as u64, move |read| {
            let mut all = came.borrow_mut();
            all.push((at, read));
            if all.len() == n_files {
                let mut all = std::mem::take(&mut *all);
                all.sort_unstable_by_key(|(at, _)| *at);
                lines.set(enter(&page, on, all.into_iter().map(|(_, read)| read)));
            }
        });
    }
}

/// Enters what the files hand in, and says what became of each.
fn enter(page: &ProvinceView, on: Date, files: impl Iterator<Item = ReadFile>) -> Vec<Line> {
    let p = page.p();
    let edition = page.register().settings.edition();
    let receiver = Receiver::new(Rc::clone(&page.register().settings.scheme));
    let (mut lines, mut asked, mut of_files) = (Vec::new(), Vec::new(), Vec::new());
    for file in files {
        let name = file.name.clone();
        match events(page, on, &receiver, file) {
            Ok((events, refused)) => {
                lines.extend(refused.into_iter().map(|said| (false, said)));
                of_files.push((name, events.len()));
                asked.extend(events);
            }
            Err(why) => lines.push((false, (p.not_handed)(&name, &why))),
        }
    }
    let entered = kept(asked, page.register(), &page.state.history);
    lines.extend(
        entered
            .refused
            .iter()
            .map(|(name, why)| (false, (p.not_handed)(name, &(p.refusal)(why, edition)))),
    );
    if !entered.events.is_empty() {
        let said = of_files.iter().map(|(name, n)| (true, (p.handed)(name, *n)));
        let total = (true, (p.added)(entered.events.len()));
        lines.splice(0..0, said.chain([total]));
        page.dispatch.emit(ProvinceAction::Added(entered.events));
    }
    lines
}

/// Events, each with what its county is called.
type Named = Vec<(String, Event)>;

/// The events of a file, and what is said of those whom it cannot hand in; or why it is none.
fn events(
    page: &ProvinceView,
    on: Date,
    receiver: &Receiver,
    file: ReadFile,
) -> Result<(Named, Vec<String>), String> {
    let p = page.p();
    let bytes = file.bytes.ok_or_else(|| page.view.t().open.unreadable.to_owned())?;
    if is_screening(&bytes) {
        let opened = open_screening(&bytes);
        let screening = opened.map_err(|_| p.not_ours.to_owned())?;
        let code = screening_digest(&screening).code();
        let handed = handed_up(&screening, &code, on).ok_or(p.no_prefecture)?;
        let refused = handed.refused.iter();
        let refused = refused.map(|(name, why)| (p.not_handed)(name, (p.not_recommendable)(*why)));
        let refused = refused.collect();
        let named = |event: Event| {
            let name = event.step().map(|step| step.name.clone()).unwrap_or_default();
            (name, event)
        };
        return Ok((handed.events.into_iter().map(named).collect(), refused));
    }
    match receiver.receive(&file.name, &bytes, both::problem).submission.content {
        Content::Refused(_) => Err(p.not_ours.to_owned()),
        Content::County(carried) => {
            let settings = &page.register().settings;
            let county = carried.key();
            let direct = match &county {
                CountyKey::Code(code) => settings.edition().is_direct(code),
                CountyKey::Name(_) => false,
            };
            let unlisted = is_unlisted(&county, settings.edition())
                && settings.unlisted_route != Some(Route::Recommended);
            if !direct && !unlisted {
                return Err(p.not_direct.to_owned());
            }
            let assessment = &carried.report.assessment;
            let (name, round) = (assessment.applicant.name.to_string(), assessment.round);
            let kind = StepKind::Direct { file: Some(Rc::clone(&carried)) };
            let step = Step { county, name: name.clone(), round, kind };
            let event = Event { on, document: String::new(), entry: Entry::Step(step) };
            Ok((vec![(name, event)], Vec::new()))
        }
    }
}
