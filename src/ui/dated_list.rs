//! A list of dated facts: none, these, or not known; and the entries.
//!
//! Must not know: what the facts are.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::lists::Entry;
use crate::app::state::Record;
use crate::domain::aside::ListChoice;
use crate::domain::assessment::ListKey;
use crate::domain::date::Date;
use crate::domain::entries::{Entries, EntryId};
use crate::ui::entry_list::EntryList;
use crate::ui::field::Radios;
use crate::ui::store::View;

/// A list, and how it is shown.
pub struct Dated<'a, T> {
    /// Which one.
    pub list: ListKey,
    /// The name of its controls, from which their ids are made.
    pub name: &'static str,
    /// The id of the button for another entry.
    pub add_id: &'static str,
    /// What is asked.
    pub legend: &'static str,
    /// The entries, stated or kept aside.
    pub entries: &'a Entries<T>,
    /// The day of an entry.
    pub day: fn(&T) -> Option<Date>,
    /// The fields of an entry.
    pub fields: fn(&View, EntryId, &T) -> Html,
}

/// The choice, and the entries where there were some. What was listed before another choice
/// is kept aside, which is said, and comes back with it.
pub fn dated<T>(view: &View, record: &Record, shown: Dated<'_, T>) -> Html
where
    T: Clone + Default + 'static,
{
    let Dated { list, name, add_id, legend, entries, day, fields } = shown;
    let (t, l) = (view.t(), &view.t().lists);
    let choice = record.list_choice(list);
    let options = [t.there_was_none, t.there_were, t.not_stated].map(AttrValue::Static).to_vec();
    let chosen = ListChoice::ALL.iter().position(|other| *other == choice);
    let on_choose = view.dispatch.reform(move |at: usize| {
        let choice = ListChoice::ALL.get(at).copied().unwrap_or(ListChoice::Unknown);
        Action::ChoseListing(list, choice)
    });
    let title = {
        let (view, entries) = (view.clone(), entries.clone());
        Callback::from(move |(id, at)| (view.t().lists.entry)(at, entries.get(id).and_then(day)))
    };
    let fields = {
        let (view, entries) = (view.clone(), entries.clone());
        Callback::from(move |id| match entries.get(id) {
            Some(entry) => fields(&view, id, entry),
            None => fields(&view, id, &T::default()),
        })
    };
    let removed = record.removed.get(&list);
    let removed = removed.map(|it| (l.entry)(it.position, day_of(&it.entry)));
    let ids: Vec<EntryId> = entries.iter().map(|(id, _)| id).collect();
    let kept = if choice == ListChoice::Listed { 0 } else { ids.len() };
    let is_open = choice == ListChoice::Listed && ids.is_empty();
    html! {
        <>
            <Radios name={format!("cx-{name}")} legend={html! { legend }} {options} {chosen} {on_choose} />
            if kept > 0 {
                <p class="cx-hint">{ (l.kept_aside)(kept) }</p>
            }
            if is_open {
                <p class="cx-hint">{ l.nothing_listed_yet }</p>
            }
            if choice == ListChoice::Listed {
                <EntryList view={view.clone()} {list} {ids} {removed} {title} {fields} first="date" {add_id} add={t.add_entry} opens=true />
            }
        </>
    }
}

/// The day of a fact.
const fn day_of(entry: &Entry) -> Option<Date> {
    match entry {
        Entry::Accident(accident) => accident.date,
        Entry::Incident(incident) => incident.date,
        Entry::Finding(finding) => finding.date,
        Entry::Span(span) => span.from(),
        Entry::Measure(_) | Entry::Evidence(_) => None,
    }
}
