//! A list of dated facts: none, these, or not known; and the entries. Where there was none
//! that is asked for, lesser ones can be put on record.
//!
//! Must not know: what the facts are.

use yew::prelude::*;

use crate::app::action::{Action, FactsAction};
use crate::app::lists::Entry;
use crate::app::state::Record;
use crate::domain::aside::ListChoice;
use crate::domain::assessment::ListKey;
use crate::domain::date::Date;
use crate::domain::edition::check::ExclusionCheck;
use crate::domain::entries::EntryId;
use crate::domain::event::Event;
use crate::ui::fields::entry_list::EntryList;
use crate::ui::fields::field::Radios;
use crate::ui::fields::options::Options;
use crate::ui::view::store::View;

/// The choice, and the entries where there were some. What was listed before another choice
/// is kept aside, which is said, and comes back with it.
pub fn dated(
    view: &View,
    record: &Record,
    check: &'static ExclusionCheck,
    legend: Html,
    fields: impl Fn(&View, EntryId, &Event) -> Html + 'static,
) -> Html {
    let (list, entries) = (ListKey::Facts(check.id), record.events(check.id));
    let (t, l) = (view.t(), &view.t().lists);
    let choice = record.list_choice(list);
    let options = [
        (ListChoice::None, t.lists.there_was_none),
        (ListChoice::Listed, t.lists.there_were),
        (ListChoice::Unknown, t.fields.not_stated),
    ];
    let on_choose =
        view.dispatch.reform(|choice| Action::facts(check.id, FactsAction::ChoseListing(choice)));
    let options = Options::of(options, &choice, on_choose);
    let title = {
        let (view, entries) = (view.clone(), entries.clone());
        Callback::from(move |(id, at)| {
            (view.t().lists.entry)(at, entries.get(id).and_then(|event| event.date))
        })
    };
    let fields = {
        let (view, entries) = (view.clone(), entries.clone());
        Callback::from(move |id| match entries.get(id) {
            Some(entry) => fields(&view, id, entry),
            None => fields(&view, id, &Event::default()),
        })
    };
    let removed = record.removed.get(&list);
    let removed = removed.map(|it| (l.entry)(it.position, day_of(&it.entry)));
    let ids: Vec<EntryId> = entries.iter().map(|(id, _)| id).collect();
    let has_room = record.has_room(list);
    let kept = if has_room { 0 } else { ids.len() };
    let is_open = choice == ListChoice::Listed && ids.is_empty();
    let lesser = check.is_graded() && choice == ListChoice::None;
    let on_record =
        view.dispatch.reform(|_: MouseEvent| Action::facts(check.id, FactsAction::PutOnRecord));
    let hint = (t.eligibility.limits)(check).map(Html::from).unwrap_or_default();
    html! {
        <>
            <Radios name={format!("cx-{}", check.id)} {legend} {hint} {options} />
            { how(view, check) }
            if kept > 0 {
                <p class="cx-hint">{ (l.kept_aside)(kept) }</p>
            }
            if is_open {
                <p class="cx-hint">{ l.nothing_listed_yet }</p>
            }
            if lesser && !has_room {
                <p><button class="cx-button cx-button--quiet" id={format!("cx-{}-record", check.id)} type="button" onclick={on_record}>{ t.eligibility.put_on_record }</button></p>
            }
            if lesser && has_room {
                <p class="cx-hint">{ t.eligibility.on_record }</p>
            }
            if has_room {
                <EntryList view={view.clone()} {list} {ids} {removed} {title} {fields} first="date" add_id={format!("cx-{}-add", check.id)} add={t.lists.add} opens=true />
            }
        </>
    }
}

/// What else helps to answer a check.
pub fn how(view: &View, check: &ExclusionCheck) -> Html {
    html! {
        <details class="cx-details cx-item__details">
            <summary>{ view.t().eligibility.how }</summary>
            <p>{ check.hint.in_language(view.language) }</p>
        </details>
    }
}

/// The day of a fact.
const fn day_of(entry: &Entry) -> Option<Date> {
    match entry {
        Entry::Event(event) => event.date,
        Entry::Measure(_) | Entry::Evidence(_) => None,
    }
}
