//! The catalogue of evidence: every document once, with all that it is for.
//!
//! Must not know: the documents themselves; of a file only what was noted of it stays.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::app::action::{Action, EntryAction};
use crate::app::lists::Entry;
use crate::app::lists::change::{EntryChange, EntryText};
use crate::app::route::Route;
use crate::app::state::Record;
use crate::documents::inquiries::{Reply, replies};
use crate::domain::assessment::ListKey;
use crate::domain::entries::EntryId;
use crate::domain::evidence::file_name::file_name;
use crate::domain::evidence::{Evidence, Kind, NotedFile, Sha256Hex, Shows, in_order};
use crate::domain::framework::Place;
use crate::platform::host;
use crate::report::Report;
use crate::report::digest::Digest;
use crate::terms::evidence as terms;
use crate::ui::county::evidence::{called, fields, shows, title};
use crate::ui::fields::entry_list::{EntryList, control};
use crate::ui::fields::field::Select;
use crate::ui::fields::file_input::{FileInput, PickedFile};
use crate::ui::fields::folder_check::{FolderCheck, MOST_BYTES};
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;

const LIST: ListKey = ListKey::Evidence;

/// The properties of [`CataloguePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct CataloguePageProps {
    /// What the page sees.
    pub view: View,
}

/// The page.
#[component]
pub fn CataloguePage(props: &CataloguePageProps) -> Html {
    let view = &props.view;
    let t = view.t().catalogue();
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.title} /> };
    };
    let documents = &record.assessment.evidence;
    let ids: Vec<EntryId> = in_order(documents).into_iter().map(|(id, _)| id).collect();
    let removed = record.removed.get(&LIST).and_then(|it| match &it.entry {
        Entry::Evidence(document) => Some(called(view, document, it.position)),
        Entry::Event(_) | Entry::Measure(_) => None,
    });
    let fields = {
        let (view, documents) = (view.clone(), documents.clone());
        Callback::from(move |id| match documents.get(id) {
            Some(document) => entry(&view, id, document),
            None => fields(&view, id, &Evidence::default(), false),
        })
    };
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.title }</h1>
            <p class="cx-lead">{ t.lead }</p>
            <section class="cx-section" aria-labelledby="cx-documents">
                <h2 class="cx-heading" id="cx-documents">{ t.documents }</h2>
                <EntryList view={view.clone()} list={LIST} {ids} {removed} title={title(view, record)} {fields} first="title" add_id="cx-evidence-add" add={view.t().evidence.add} />
            </section>
            { answers(view, record, report) }
            <FolderCheck view={view.clone()} documents={held(record)} />
            <p class="cx-next"><a class="cx-button cx-button--primary" href={Route::Report.to_string()}>{ t.to_papers }</a></p>
        </>
    }
}

/// The answers to the letters of verification: those that have come, and the way to register
/// one, which then has its day and its number to be written in.
fn answers(view: &View, record: &Record, report: &Report) -> Html {
    let t = view.t().catalogue();
    let row = |(at, reply): (usize, Reply)| {
        let Reply { office, title, checks } = reply;
        // What was registered of an office is for the checks that it was asked about, and no other.
        let asked: BTreeSet<_> = checks.iter().map(|check| Shows::Check(*check)).collect();
        let shown = |document: &&Evidence| document.shows == asked;
        let come = in_order(&record.assessment.evidence).into_iter().map(|(_, it)| it);
        let come = come.filter(shown).map(|document| {
            let code = document.code.map(|code| code.to_string());
            let day = document.date.map(|day| day.to_string());
            let number = Some(document.number.clone()).filter(|number| !number.is_empty());
            code.into_iter().chain(day).chain(number).collect::<Vec<_>>().join("　")
        });
        let come: Vec<_> = come.collect();
        let (state, said) = if come.is_empty() {
            ("not-started", t.no_reply.to_owned())
        } else {
            ("done", come.join(view.t().fields.separator))
        };
        let next = record.assessment.evidence.next_id();
        let changes = [
            EntryChange::Text(EntryText::Title, title),
            EntryChange::Text(EntryText::Issuer, office.clone()),
            EntryChange::Kind(Some(Kind::Other)),
        ];
        let shows = checks.into_iter().map(|check| EntryChange::Shows(Shows::Check(check), true));
        let changes: Vec<_> = changes.into_iter().chain(shows).collect();
        let dispatch = view.dispatch.clone();
        let onclick = once(move || {
            for change in &changes {
                let action = EntryAction::Changed(next, change.clone());
                dispatch.emit(Action::entry(LIST, action));
            }
            host::focus(&control(LIST, next, "date"));
        });
        html! {
            <li class="cx-tasks__task">
                <span class="cx-state" data-state={state}>{ said }</span>
                <span class="cx-tasks__what">{ office.clone() }</span>
                <button class="cx-button cx-button--quiet" id={format!("cx-reply-{at}")} type="button" aria-label={(view.t().fields.labelled)(t.register_reply, &office)} {onclick}>{ t.register_reply }</button>
            </li>
        }
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-replies">
            <h2 class="cx-heading" id="cx-replies">{ t.replies }</h2>
            <ul class="cx-tasks">{ for replies(report).into_iter().enumerate().map(row) }</ul>
        </section>
    }
}

/// The documents of a record, in the order of the catalogue.
#[must_use]
pub fn held(record: &Record) -> Vec<Evidence> {
    in_order(&record.assessment.evidence).into_iter().map(|(_, it)| it.clone()).collect()
}

/// A document: in short, and open to be changed while it lacks its title or what it is for.
fn entry(view: &View, id: EntryId, document: &Evidence) -> Html {
    let is_reply = document.indicators().next().is_none();
    let open = !document.is_titled() || is_reply && document.date.is_none();
    html! {
        <>
            <details class="cx-details" {open} id={control(LIST, id, "details")}>
                <summary>{ in_short(view, document) }</summary>
                { fields(view, id, document, true) }
                { what_for(view, id, document) }
                { noted(view, id, document) }
            </details>
        </>
    }
}

fn in_short(view: &View, document: &Evidence) -> String {
    let t = view.t().catalogue();
    let what = document.shows.iter().map(|of| terms::shown(*of, view.edition(), view.language));
    let what: Vec<_> = what.collect();
    let what = if what.is_empty() {
        t.shows_nothing.to_owned()
    } else {
        what.join(view.t().fields.separator)
    };
    let kind = document.kind.map(|kind| terms::kind(kind, view.language).to_owned());
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let parts = [
        Some(what),
        kind,
        text(&document.number),
        text(&document.issuer),
        document.date.map(|day| day.to_string()),
        document.pages.map(t.n_pages),
        document.original.map(|it| terms::original(it, view.language).to_owned()),
        text(&document.kept_at),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What a document is for, each to be taken away, and the way to add another.
fn what_for(view: &View, id: EntryId, document: &Evidence) -> Html {
    let (t, edition) = (view.t().catalogue(), view.edition());
    let line = |what: &Shows| {
        let (what, said) = (*what, terms::shown(*what, edition, view.language));
        let onclick = view.dispatch.reform(move |_: MouseEvent| shows(id, what, false));
        html! { <li><button class="cx-button cx-button--quiet" type="button" {onclick}>{ (t.leave)(&said) }</button></li> }
    };
    let checks = edition
        .checks
        .iter()
        .map(|check| (Shows::Check(check.id), check.title.in_language(view.language).to_owned()));
    let places = edition.framework.places().into_iter().filter_map(|place| match place {
        Place::Printed(_, _, indicator) => {
            let title = indicator.title.in_language(view.language).to_owned();
            Some((Shows::Indicator(indicator.no), title))
        }
        Place::Missing(_) => None,
    });
    let others = places.chain(checks).filter(|(what, _)| !document.is_for(*what));
    let others = others.map(|(what, title)| {
        let said = terms::shown(what, edition, view.language);
        (Some(what), AttrValue::from(format!("{said}　{title}")))
    });
    let none = (None, AttrValue::Static(t.add_shows_none));
    let dispatch = view.dispatch.clone();
    let on_choose = Callback::from(move |what: Option<Shows>| {
        what.iter().for_each(|what| dispatch.emit(shows(id, *what, true)));
    });
    let options = Options::of(std::iter::once(none).chain(others), &None, on_choose);
    html! {
        <>
            if !document.shows.is_empty() {
                <ul class="cx-exports" aria-label={t.shows}>{ for document.shows.iter().map(line) }</ul>
            }
            <Select id={control(LIST, id, "shows")} label={t.add_shows} {options} />
        </>
    }
}

/// What was noted of the file, the name that it is to have, and the way to note one.
fn noted(view: &View, id: EntryId, document: &Evidence) -> Html {
    let t = view.t().catalogue();
    let send = move |file| Action::entry(LIST, EntryAction::Changed(id, EntryChange::File(file)));
    let dispatch = view.dispatch.clone();
    let on_read = Callback::from(move |read: Result<PickedFile, _>| {
        let Ok(PickedFile { name, bytes }) = read else { return };
        let size = bytes.len() as u64;
        let sha256 = Sha256Hex::new(&Digest::of(&bytes).hex());
        if let Some(sha256) = sha256 {
            dispatch.emit(send(Some(NotedFile { name, size, sha256 })));
        }
    });
    let on_forget = view.dispatch.reform(move |_: MouseEvent| send(None));
    let called = document.file.as_ref().map(|file| file.name.as_str());
    html! {
        <>
            if let Some(name) = file_name(document, called) {
                <p class="cx-hint" id={control(LIST, id, "file-name")}>{ (t.call_it)(&name) }</p>
            }
            if let Some(file) = &document.file {
                <p id={control(LIST, id, "noted")}>
                    { (t.noted)(&file.name, file.size) }{ " " }
                    <button class="cx-button cx-button--quiet" type="button" onclick={on_forget}>{ t.forget_file }</button>
                </p>
            }
            <FileInput id={control(LIST, id, "file")} label={t.note_file} hint={html! { t.note_file_hint }} accept="" most={MOST_BYTES} {on_read} />
        </>
    }
}
