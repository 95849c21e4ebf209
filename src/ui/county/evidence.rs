//! The documents that show the answer to an indicator: those of the catalogue that are for it,
//! each to be changed in place, and the way to add or to choose one.
//!
//! Must not know: the documents themselves; nothing is attached.

use yew::prelude::*;

use crate::app::action::{Action, EntryAction};
use crate::app::lists::Entry;
use crate::app::lists::change::{EntryChange, EntryText};
use crate::app::route::Route;
use crate::app::state::{EntryField, FieldKey, Record};
use crate::domain::assessment::ListKey;
use crate::domain::decimal::Quantity;
use crate::domain::entries::EntryId;
use crate::domain::evidence::{Evidence, Kind, Shows, in_order};
use crate::domain::id::IndicatorNo;
use crate::terms::evidence as terms;
use crate::ui::county::item::FigureField;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::entry_list::{EntryList, control, field_name, writes};
use crate::ui::fields::field::{Select, TextField};
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;

/// The list of which a document is an entry.
const LIST: ListKey = ListKey::Evidence;

/// The documents for an indicator.
pub fn evidence(view: &View, record: &Record, no: IndicatorNo) -> Html {
    let (t, what) = (view.t(), Shows::Indicator(no));
    let documents = &record.assessment.evidence;
    let own = in_order(documents).into_iter().filter(|(_, document)| document.is_for(what));
    let ids: Vec<EntryId> = own.map(|(id, _)| id).collect();
    // Whatever is written into a blank form begins a document for this indicator.
    let begins = View {
        dispatch: {
            let (dispatch, next) = (view.dispatch.clone(), documents.next_id());
            Callback::from(move |action| {
                dispatch.emit(action);
                dispatch.emit(shows(next, what, true));
            })
        },
        ..view.clone()
    };
    let fields = {
        let (view, documents) = (view.clone(), documents.clone());
        Callback::from(move |id| match documents.get(id) {
            Some(document) => html! {
                <>
                    { others(&view, document, what) }
                    { fields(&view, id, document, true) }
                </>
            },
            None => fields(&begins, id, &Evidence::default(), false),
        })
    };
    let removed = record.removed.get(&LIST).and_then(|it| match &it.entry {
        Entry::Evidence(document) => {
            document.is_for(what).then(|| called(view, document, it.position))
        }
        Entry::Event(_) | Entry::Measure(_) => None,
    });
    let leave = {
        let documents = documents.clone();
        Callback::from(move |id| {
            let is_shared = documents.get(id).is_some_and(|document| document.shows.len() > 1);
            is_shared.then(|| shows(id, what, false))
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-evidence">
            <h2 class="cx-heading" id="cx-evidence">{ t.evidence.legend }</h2>
            <EntryList key={no.to_string()} view={view.clone()} list={LIST} {ids} {removed} title={title(view, record)} {fields} first="title" add_id="cx-evidence-add" add={t.evidence.add} leaves={(t.evidence.leave, leave)} />
            { pick(view, record, what) }
            if !documents.is_empty() {
                <p><a id="cx-to-catalogue" href={Route::Evidence.to_string()}>{ t.evidence.to_catalogue }</a></p>
            }
        </section>
    }
}

/// Says whether a document is for something.
#[must_use]
pub const fn shows(id: EntryId, what: Shows, is_for: bool) -> Action {
    Action::entry(LIST, EntryAction::Changed(id, EntryChange::Shows(what, is_for)))
}

/// What the document of an id is called: by its number and title, or by its place.
pub fn title(view: &View, record: &Record) -> Callback<(EntryId, usize), String> {
    let (view, documents) = (view.clone(), record.assessment.evidence.clone());
    Callback::from(move |(id, at)| match documents.get(id) {
        Some(document) => called(&view, document, at),
        None => (view.t().lists.document)(at),
    })
}

/// What a document is called.
#[must_use]
pub fn called(view: &View, document: &Evidence, at: usize) -> String {
    let code = document.code.map(|code| code.to_string());
    let title = Some(document.title.clone()).filter(|title| !title.is_empty());
    let said: Vec<_> = code.into_iter().chain(title).collect();
    if said.is_empty() { (view.t().lists.document)(at) } else { said.join("　") }
}

/// What else a document is for.
fn others(view: &View, document: &Evidence, what: Shows) -> Html {
    let others = document.shows.iter().filter(|other| **other != what);
    let others = others.map(|of| terms::shown(*of, view.edition(), view.language));
    let others: Vec<_> = others.collect();
    if others.is_empty() {
        return Html::default();
    }
    html! { <p class="cx-hint">{ (view.t().evidence.also)(&others.join(view.t().fields.separator)) }</p> }
}

/// The documents of the catalogue that are not for this yet.
fn pick(view: &View, record: &Record, what: Shows) -> Html {
    let t = view.t();
    let documents = in_order(&record.assessment.evidence).into_iter();
    let others = documents.filter(|(_, document)| document.is_titled() && !document.is_for(what));
    let others: Vec<_> = others
        .map(|(id, document)| (Some(id), AttrValue::from(called(view, document, 0))))
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let none = (None, AttrValue::Static(t.evidence.pick_none));
    let dispatch = view.dispatch.clone();
    let on_choose = Callback::from(move |id: Option<EntryId>| {
        id.iter().for_each(|id| dispatch.emit(shows(*id, what, true)));
    });
    let options = Options::of(std::iter::once(none).chain(others), &None, on_choose);
    html! { <Select id="cx-evidence-pick" label={t.evidence.pick} {options} /> }
}

/// The fields of a document. One that is named needs a title.
pub fn fields(view: &View, id: EntryId, document: &Evidence, is_named: bool) -> Html {
    let t = view.t();
    let text = |of, name: &str, label: &'static str, value: &str, problem: Option<AttrValue>| {
        let (id, on_enter) = (control(LIST, id, name), writes(view, LIST, id, of));
        html! { <TextField {id} {label} value={value.to_owned()} {on_enter} {problem} /> }
    };
    let untitled = is_named && document.title.is_empty();
    let untitled = untitled.then_some(AttrValue::Static(t.evidence.untitled));
    let day = FieldKey::Entry(LIST, id, EntryField::Day);
    let figure = |of: EntryField, label: &'static str, value: Option<u16>| {
        let (view, control) = (view.clone(), control(LIST, id, field_name(of)));
        let value = value.and_then(|n| Quantity::from_ten_thousandths(i128::from(n) * 10_000));
        html! { <FigureField {view} id={control} field={FieldKey::Entry(LIST, id, of)} {label} unit="" {value} /> }
    };
    html! {
        <>
        <p class="cx-hint">{ t.evidence.hint }</p>
        <div class="cx-grid">
            { text(EntryText::Title, "title", t.evidence.title, &document.title, untitled) }
            { kind(view, id, document.kind) }
            { text(EntryText::Number, "number", t.evidence.number, &document.number, None) }
            { text(EntryText::Issuer, "issuer", t.evidence.issuer, &document.issuer, None) }
            <DayField view={view.clone()} id={control(LIST, id, field_name(EntryField::Day))} field={day} label={t.evidence.date} value={document.date} />
            { figure(EntryField::Pages, t.evidence.pages, document.pages) }
            { figure(EntryField::Copies, t.evidence.copies, document.copies) }
            { original(view, id, document.original) }
            { text(EntryText::KeptAt, "kept-at", t.evidence.kept_at, &document.kept_at, None) }
        </div>
        </>
    }
}

fn kind(view: &View, id: EntryId, chosen: Option<Kind>) -> Html {
    let t = view.t();
    let kinds = Kind::ALL.map(|kind| (Some(kind), terms::kind(kind, view.language)));
    let on_choose = view
        .dispatch
        .reform(move |kind| Action::entry(LIST, EntryAction::Changed(id, EntryChange::Kind(kind))));
    let none = (None, t.evidence.kind_open);
    let options = Options::of(std::iter::once(none).chain(kinds), &chosen, on_choose);
    html! { <Select id={control(LIST, id, "kind")} label={t.evidence.kind} {options} /> }
}

fn original(view: &View, id: EntryId, chosen: Option<bool>) -> Html {
    let t = view.t();
    let of = [true, false].map(|it| (Some(it), terms::original(it, view.language)));
    let on_choose = view.dispatch.reform(move |original| {
        Action::entry(LIST, EntryAction::Changed(id, EntryChange::Original(original)))
    });
    let none = (None, t.evidence.original_open);
    let options = Options::of(std::iter::once(none).chain(of), &chosen, on_choose);
    html! { <Select id={control(LIST, id, "original")} label={t.evidence.original} {options} /> }
}
