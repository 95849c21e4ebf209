//! The evidence of one indicator: documents named with number, issuer and date.
//!
//! Must not know: the documents themselves; nothing is attached.

use yew::prelude::*;

use crate::app::lists::Entry;
use crate::app::lists::change::EntryText;
use crate::app::state::{EntryField, FieldKey, Record};
use crate::domain::answer::Evidence;
use crate::domain::assessment::ListKey;
use crate::domain::entries::EntryId;
use crate::domain::id::IndicatorNo;
use crate::ui::fields::day_field::DayField;
use crate::ui::fields::entry_list::{EntryList, control, field_name, writes};
use crate::ui::fields::field::TextField;
use crate::ui::view::store::View;

/// The named documents, each to be changed in place.
pub fn evidence(view: &View, record: &Record, no: IndicatorNo) -> Html {
    let (t, l) = (view.t(), &view.t().lists);
    let list = ListKey::Evidence(no);
    let entries = record.evidence(no);
    let title = Callback::from(move |(_, at)| (l.document)(at));
    let fields = {
        let (view, entries) = (view.clone(), entries.clone());
        Callback::from(move |id| match entries.get(id) {
            Some(document) => fields(&view, list, id, document, true),
            None => fields(&view, list, id, &Evidence::default(), false),
        })
    };
    let removed = record.removed.get(&list).map(|it| match &it.entry {
        Entry::Evidence(document) if !document.title.is_empty() => document.title.clone(),
        Entry::Evidence(_) | Entry::Event(_) | Entry::Measure(_) => (l.document)(it.position),
    });
    let ids: Vec<EntryId> = entries.iter().map(|(id, _)| id).collect();
    html! {
        <section class="cx-section" aria-labelledby="cx-evidence">
            <h2 class="cx-heading" id="cx-evidence">{ t.evidence.legend }</h2>
            <EntryList key={no.to_string()} view={view.clone()} {list} {ids} {removed} {title} {fields} first="title" add_id="cx-evidence-add" add={t.evidence.add} />
        </section>
    }
}

/// The fields of a document. One that is named needs a title.
fn fields(view: &View, list: ListKey, id: EntryId, document: &Evidence, is_named: bool) -> Html {
    let t = view.t();
    let text = |of, name: &str, label: &'static str, value: &str, problem: Option<AttrValue>| {
        let (id, on_enter) = (control(list, id, name), writes(view, list, id, of));
        html! { <TextField {id} {label} value={value.to_owned()} {on_enter} {problem} /> }
    };
    let untitled = is_named && document.title.is_empty();
    let untitled = untitled.then_some(AttrValue::Static(t.evidence.untitled));
    let field = FieldKey::Entry(list, id, EntryField::Day);
    html! {
        <>
        <p class="cx-hint">{ t.evidence.hint }</p>
        <div class="cx-grid">
            { text(EntryText::Title, "title", t.evidence.title, &document.title, untitled) }
            { text(EntryText::Number, "number", t.evidence.number, &document.number, None) }
            { text(EntryText::Issuer, "issuer", t.evidence.issuer, &document.issuer, None) }
            <DayField view={view.clone()} id={control(list, id, field_name(EntryField::Day))} {field} label={t.evidence.date} value={document.date} />
        </div>
        </>
    }
}
