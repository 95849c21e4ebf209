//! A list whose entries are written in place: each a form, and a blank one for the next.
//!
//! Must not know: what the entries are.

use yew::prelude::*;

use crate::app::action::{Action, EntryAction};
use crate::app::lists::change::{EntryChange, EntryText};
use crate::app::lists::{MAX_ENTRIES, list};
use crate::app::state::EntryField;
use crate::domain::assessment::ListKey;
use crate::domain::entries::EntryId;
use crate::ui::fields::removal::{Line, Remove, Removed, lines, use_focus_after};
use crate::ui::view::store::View;

/// The word for an entry of a list in the ids of its controls.
const fn stem(list: ListKey) -> &'static str {
    match list {
        ListKey::Facts(check) => check.as_str(),
        ListKey::Measures => "measure",
        ListKey::Evidence => "evidence",
    }
}

/// The id of a control of an entry.
#[must_use]
pub fn control(list: ListKey, id: EntryId, name: &str) -> String {
    format!("cx-{}-{id}-{name}", stem(list))
}

/// The name of the control of a figure or a day.
#[must_use]
pub const fn field_name(field: EntryField) -> &'static str {
    match field {
        EntryField::Figure(figure) => figure.as_str(),
        EntryField::Day => "date",
        EntryField::Until => "until",
        EntryField::Pages => "pages",
        EntryField::Copies => "copies",
    }
}

/// What is sent where a text of an entry is written.
#[must_use]
pub fn writes(view: &View, list: ListKey, id: EntryId, of: EntryText) -> Callback<String> {
    let change =
        move |text| Action::entry(list, EntryAction::Changed(id, EntryChange::Text(of, text)));
    view.dispatch.reform(change)
}

/// The properties of [`EntryList`].
#[derive(Clone, PartialEq, Properties)]
pub struct EntryListProps {
    /// What the page sees.
    pub view: View,
    /// The list.
    pub list: ListKey,
    /// Its entries in order.
    pub ids: Vec<EntryId>,
    /// What the one that was removed last was called.
    pub removed: Option<String>,
    /// What the entry of that id, at that position, is called.
    pub title: Callback<(EntryId, usize), String>,
    /// The fields of an entry; of the next one they are blank.
    pub fields: Callback<EntryId, Html>,
    /// The name of the first field.
    pub first: &'static str,
    /// The id of the button for another entry.
    pub add_id: AttrValue,
    /// What it says.
    pub add: &'static str,
    /// What takes an entry away from here and leaves it in the list, for those that belong
    /// elsewhere too; and what that is called.
    #[prop_or_default]
    pub leaves: Option<(&'static str, Callback<EntryId, Option<Action>>)>,
    /// Whether the blank form stands there while there is no entry.
    #[prop_or_default]
    pub opens: bool,
}

/// The entries, each with the way to remove it; and the way to add one.
#[component]
pub fn EntryList(props: &EntryListProps) -> Html {
    let EntryListProps {
        view,
        list: key,
        ids,
        removed,
        title,
        fields,
        first,
        add_id,
        add,
        leaves,
        opens,
    } = props;
    let (key, first) = (*key, *first);
    let adding = use_state(|| None::<EntryId>);
    let focus_after = use_focus_after();
    use_effect_with(key, {
        let dispatch = view.dispatch.clone();
        // The page is left, or shows the same list of another indicator.
        move |key| {
            let key = *key;
            move || dispatch.emit(Action::ForgotRemoved(key))
        }
    });
    let Some(record) = view.record.as_deref() else {
        return Html::default();
    };
    let next = list(record, key).next();
    let is_full = list(record, key).count() >= MAX_ENTRIES;
    let is_blank_open = !is_full && (*adding == Some(next) || *opens && ids.is_empty());
    let place = record.removed.get(&key).filter(|_| removed.is_some());
    let mut lines = lines(ids.iter().copied(), place.map(|removed| removed.position));
    if is_blank_open {
        lines.push(Line::Entry(next, ids.len()));
    }
    let on_add = {
        let (adding, focus_after) = (adding.setter(), focus_after.clone());
        Callback::from(move |_: MouseEvent| {
            focus_after.emit(control(key, next, first));
            adding.set(Some(next));
        })
    };
    let on_restore = {
        let (dispatch, id) = (view.dispatch.clone(), place.map(|removed| removed.id));
        Callback::from(move |()| {
            id.iter().for_each(|id| focus_after.emit(control(key, *id, "title-of")));
            dispatch.emit(Action::entry(key, EntryAction::Restored));
        })
    };
    let line = |line| match line {
        Line::Entry(id, at) => {
            let removes = (id != next).then(|| {
                let left = leaves.as_ref().and_then(|(word, leave)| Some((*word, leave.emit(id)?)));
                let remove = (view.t().lists.remove, Action::entry(key, EntryAction::Removed(id)));
                let (word, action) = left.unwrap_or(remove);
                (word, view.dispatch.reform(move |()| action.clone()), title.emit((id, at)))
            });
            html! {
                <li class="cx-entry" key={id.to_string()}>
                    <div class="cx-entry__head">
                        <h3 class="cx-entry__title" id={control(key, id, "title-of")} tabindex="-1">{ title.emit((id, at)) }</h3>
                        if let Some((text, on_remove, title)) = removes {
                            <Remove {text} label={format!("{text} {title}")} {on_remove} />
                        }
                    </div>
                    { fields.emit(id) }
                </li>
            }
        }
        Line::Removed => html! {
            <li key="removed">
                <Removed view={view.clone()} list={stem(key)} name={removed.clone().unwrap_or_default()} on_restore={on_restore.clone()} />
            </li>
        },
    };
    html! {
        <>
            <ol class="cx-entries">{ for lines.into_iter().map(line) }</ol>
            if !is_blank_open && !is_full {
                <p><button class="cx-button" id={add_id.clone()} type="button" onclick={on_add}>{ *add }</button></p>
            }
        </>
    }
}
