//! The start: continue a draft, open a file, or begin anew.
//!
//! Must not know: how a file is read or a draft kept.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::route::Route;
use crate::platform::{embed, host, keep, parts};
use crate::ui::fields::confirm::Confirm;
use crate::ui::frame::drafts::{self, StoredDraft, Unreadable};
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::session;
use crate::ui::start::draft_row::{Listed, listed, on_elsewhere, rows, unreadable_rows};
use crate::ui::start::open_file::OpenFile;
use crate::ui::view::store::View;

pub mod draft_row;
pub mod no_record;
pub mod open_file;
pub mod open_workbook;
pub mod which_draft;

/// The properties of [`StartPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct StartPageProps {
    /// What the page sees.
    pub view: View,
}

/// The start page.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let stored = use_state(Vec::<Listed>::new);
    let unreadable = use_state(Vec::<Unreadable>::new);
    let looked = use_state(|| false);
    let look = {
        let (stored, unreadable) = (stored.setter(), unreadable.setter());
        let looked = looked.setter();
        move || {
            looked.set(true);
            stored.set(listed());
            unreadable.set(drafts::all().1);
        }
    };
    use_effect_with((), {
        let look = look.clone();
        move |()| {
            look();
            let listening = on_elsewhere(look);
            move || drop(listening)
        }
    });
    let open_slot = view.record.as_ref().map(|record| record.slot);
    let continue_draft = |stored: &StoredDraft| {
        let (dispatch, stored) = (view.dispatch.clone(), stored.clone());
        Callback::from(move |_: MouseEvent| {
            // The record that is open has more than its draft.
            if open_slot != Some(stored.slot) {
                let record = drafts::go_on(stored.clone(), false);
                dispatch.emit(Action::OpenedRecord(Rc::new(record)));
            }
            host::go_to(&Route::Indicators.to_string());
        })
    };
    let erase = |slots: Vec<u64>| {
        let (dispatch, look) = (view.dispatch.clone(), look.clone());
        Callback::from(move |()| {
            slots.iter().copied().for_each(drafts::erase);
            if open_slot.is_some_and(|slot| slots.contains(&slot)) {
                dispatch.emit(Action::ClosedRecord);
            }
            look();
            // The button that was pressed goes with the draft.
            host::focus("cx-title");
        })
    };
    let county = use_embedding().county;
    let begin_label = county.map(|county| (t.embed.begin_for)(&county.name));
    let on_begin = view.dispatch.reform(move |_: MouseEvent| {
        session::begins_anew(county);
        Action::ClosedRecord
    });
    let all_slots: Vec<_> = stored.iter().map(|one| one.stored.slot).collect();
    let actions = |stored: &StoredDraft| {
        let slot = stored.slot;
        html! {
            <>
                <button class="cx-button cx-button--primary" type="button" onclick={continue_draft(stored)}>{ t.drafts.go_on }</button>
                <Confirm id={format!("cx-erase-{slot}")} ask={t.drafts.erase} sure={t.drafts.erase_sure} keep={t.fields.keep} on_confirm={erase(vec![slot])} />
            </>
        }
    };
    let erase_unreadable = |slot: u64| {
        html! { <Confirm id={format!("cx-erase-{slot}")} ask={t.drafts.erase} sure={t.drafts.erase_sure} keep={t.fields.keep} on_confirm={erase(vec![slot])} /> }
    };
    // What was opened and not changed stands in no list of drafts.
    let opened = view.record.as_ref();
    let opened = opened.filter(|record| *looked && !all_slots.contains(&record.slot));
    let opened = opened.map(|record| record.assessment.applicant.name.as_str());
    let is_any =
        opened.is_some() || !stored.is_empty() || !unreadable.is_empty() || keep::is_unread();
    let drafts = is_any.then(|| html! {
        <section class="cx-section" aria-labelledby="cx-drafts">
            <h2 class="cx-heading" id="cx-drafts">{ t.drafts.title }</h2>
            if let Some(name) = opened {
                <p id="cx-opened-record">
                    { (t.session.opened)(name) }{ " " }
                    <a class="cx-button cx-button--primary" href={Route::Applicant.to_string()}>{ t.drafts.go_on }</a>
                </p>
            }
            if keep::is_unread() {
                <p class="cx-problem">{ t.session.unread }</p>
            }
            if !stored.is_empty() {
                { rows(view, &stored, actions) }
            }
            if !unreadable.is_empty() {
                { unreadable_rows(view, &unreadable, erase_unreadable) }
            }
            <p class="cx-hint">{ t.drafts.hint }</p>
            if stored.len() > 1 {
                <Confirm id="cx-erase-all" ask={t.drafts.erase_all} sure={t.drafts.erase_sure} keep={t.fields.keep} on_confirm={erase(all_slots)} />
            }
        </section>
    });
    let begin = Begin { label: begin_label.as_deref(), on_begin, offers_file: offers_file() };
    start(view, begin, drafts, html! { <OpenFile view={view.clone()} /> })
}

/// How a new record is begun.
pub struct Begin<'a> {
    /// What the link says, where a county is known.
    pub label: Option<&'a str>,
    /// What happens before it is followed.
    pub on_begin: Callback<MouseEvent>,
    /// Whether the version of one file is named.
    pub offers_file: bool,
}

/// Whether the version of one file is named: neither for whoever has it, nor below the address
/// of another page.
pub fn offers_file() -> bool {
    !parts::is_one_file() && !embed::is_framed()
}

/// The page, with the drafts and the ways to begin and to open a file given by whoever has
/// them.
pub fn start(view: &View, begin: Begin<'_>, drafts: Option<Html>, open: Html) -> Html {
    let t = view.front();
    html! {
        <div class="cx-start">
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.start.title }</h1>
            <p class="cx-lead">{ t.start.lead }</p>
            // In a place of its own: what stands above would be made anew without it.
            if let Some(drafts) = drafts {
                { drafts }
            }
            <div class="cx-choices">
                <section class="cx-choices__choice" aria-labelledby="cx-begin">
                    <h2 class="cx-heading" id="cx-begin">{ t.start.begin_title }</h2>
                    <p>{ t.start.begin_text }{ " " }<a id="cx-before-link" href={Route::Before.to_string()}>{ t.start.to_before }</a></p>
                    <p>
                        <a class="cx-button cx-button--primary" id="cx-begin-link" href={Route::Applicant.to_string()} onclick={begin.on_begin}>
                            { begin.label.unwrap_or(t.start.begin_assessment) }
                        </a>
                    </p>
                </section>
                <Others view={view.clone()} />
            </div>
            <p>
                if begin.offers_file {
                    { t.start.without_network }{ " " }
                }
                { t.start.without_browser }{ " " }<a id="cx-form-link" href={Route::Form.to_string()}>{ t.start.to_form }</a>{ " · " }
                <a id="cx-more-link" href={Route::About.to_string()}>{ t.start.more_about }</a>
            </p>
            <section class="cx-section" aria-labelledby="cx-open">
                <h2 class="cx-heading" id="cx-open">{ t.start.open_title }</h2>
                <p>{ t.start.open_text }</p>
                { open }
            </section>
            <section class="cx-section" aria-labelledby="cx-facts">
                <h2 class="cx-heading" id="cx-facts">{ t.start.facts_title }</h2>
                <ul class="cx-list">
                    for fact in t.start.facts {
                        <li>{ *fact }</li>
                    }
                </ul>
            </section>
        </div>
    }
}

/// The properties of [`Others`].
#[derive(Clone, PartialEq, Properties)]
struct OthersProps {
    view: View,
}

/// What is there for others than counties, where that is shown.
#[component]
fn Others(props: &OthersProps) -> Html {
    let t = props.view.front();
    let parts = use_embedding().parts;
    html! {
        <>
            if parts.have(Route::Screening) {
                <section class="cx-choices__choice" aria-labelledby="cx-to-screening">
                    <h2 class="cx-heading" id="cx-to-screening">{ t.start.screening_title }</h2>
                    <p>{ t.start.screening_text }</p>
                    <p><a class="cx-button" id="cx-screening-link" href={Route::Screening.to_string()}>{ t.start.screening_link }</a>{ " " }<a class="cx-button" id="cx-province-link" href={Route::Province.to_string()}>{ t.start.province_title }</a></p>
                </section>
            }
            if parts.have(Route::Workshop) {
                <section class="cx-choices__choice" aria-labelledby="cx-workshop-begin">
                    <h2 class="cx-heading" id="cx-workshop-begin">{ t.start.workshop_title }</h2>
                    <p>{ t.start.workshop_text }</p>
                    <p><a class="cx-button" id="cx-workshop-link" href={Route::Workshop.to_string()}>{ t.start.workshop_link }</a></p>
                </section>
            }
        </>
    }
}
