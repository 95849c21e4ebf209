//! A list of dated facts: none, these, or not known; and the form that adds one.
//!
//! Must not know: what the facts are.

use yew::prelude::*;

use crate::domain::date::Date;
use crate::domain::facts::Reported;
use crate::ui::field::Radios;
use crate::ui::field::refused::DateField;
use crate::ui::store::View;

/// The most entries a file takes in one list.
const MOST: usize = 200;

/// The properties of [`DatedList`].
#[derive(Clone, PartialEq, Properties)]
pub struct DatedListProps {
    /// What the page sees.
    pub view: View,
    /// The name of the list, from which the ids of its controls are made.
    pub name: &'static str,
    /// What is asked.
    pub legend: &'static str,
    /// What the day of a new entry is called.
    pub date_label: &'static str,
    /// What is stated now.
    pub stated: Stated,
    /// There was none.
    pub on_none: Callback<()>,
    /// It is not known.
    pub on_unknown: Callback<()>,
    /// There was one, on that day.
    pub on_add: Callback<Date>,
    /// The entries.
    pub children: Html,
}

/// What is stated of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// There was none.
    None,
    /// So many.
    Listed(usize),
    /// It is not known.
    Unknown,
}

impl<T> From<&Reported<T>> for Stated {
    fn from(reported: &Reported<T>) -> Self {
        match reported {
            Reported::None => Self::None,
            Reported::Listed(listed) => Self::Listed(listed.len()),
            Reported::Unknown => Self::Unknown,
        }
    }
}

/// The choice between none, these and not known, and the form that adds an entry. "These"
/// is only stated once there is an entry: a list without entries would say nothing.
#[component]
pub fn DatedList(props: &DatedListProps) -> Html {
    let DatedListProps {
        view,
        name,
        legend,
        date_label,
        stated,
        on_none,
        on_unknown,
        on_add,
        children,
    } = props;
    let t = view.t();
    let adding = use_state(|| false);
    let problem = use_state(|| None::<&'static str>);
    let date = use_state(|| None::<Date>);
    let n_listed = match stated {
        Stated::Listed(n) => *n,
        Stated::None | Stated::Unknown => 0,
    };
    let chosen = match stated {
        Stated::Listed(_) => 1,
        Stated::None | Stated::Unknown if *adding => 1,
        Stated::None => 0,
        Stated::Unknown => 2,
    };
    let on_choose = {
        let (adding, on_none, on_unknown) = (adding.clone(), on_none.clone(), on_unknown.clone());
        Callback::from(move |index: usize| {
            adding.set(index == 1);
            match index {
                0 => on_none.emit(()),
                1 => {}
                _ => on_unknown.emit(()),
            }
        })
    };
    let choose_date = {
        let date = date.clone();
        Callback::from(move |day: Option<Date>| date.set(day))
    };
    let add = {
        let (date, problem, on_add) = (date.clone(), problem.clone(), on_add.clone());
        let missing = t.date_missing;
        Callback::from(move |event: MouseEvent| {
            // The click, not the form's submission: a sandboxed frame may forbid forms.
            event.prevent_default();
            match *date {
                Some(day) => {
                    problem.set(None);
                    date.set(None);
                    on_add.emit(day);
                }
                None => problem.set(Some(missing)),
            }
        })
    };
    let options = [t.there_was_none, t.there_were, t.not_stated].map(AttrValue::Static).to_vec();
    html! {
        <>
            <Radios name={format!("cx-{name}")} legend={html! { *legend }} {options} chosen={Some(chosen)} {on_choose} />
            { children.clone() }
            if chosen == 1 && n_listed < MOST {
                <form class="cx-add">
                    <DateField id={format!("cx-{name}-date")} label={*date_label} value={*date} on_choose={choose_date} problem={(*problem).map(AttrValue::Static)} />
                    <button class="cx-button" type="submit" id={format!("cx-{name}-add")} onclick={add}>{ t.add_entry }</button>
                </form>
            }
        </>
    }
}

/// The entries of a list; none where it is not a list.
#[must_use]
pub fn entries<T>(reported: &Reported<T>) -> &[T] {
    match reported {
        Reported::Listed(listed) => listed,
        Reported::None | Reported::Unknown => &[],
    }
}

/// The list with one more entry.
#[must_use]
pub fn with<T: Clone>(reported: &Reported<T>, entry: T) -> Reported<T> {
    let mut listed = entries(reported).to_vec();
    listed.push(entry);
    Reported::Listed(listed)
}

/// The list without the entry at that position. Without its last one it is not known:
/// that the entry was wrong does not say that there was none.
#[must_use]
pub fn without<T: Clone>(reported: &Reported<T>, index: usize) -> Reported<T> {
    let others = entries(reported).iter().enumerate().filter(|(at, _)| *at != index);
    let listed: Vec<T> = others.map(|(_, entry)| entry.clone()).collect();
    if listed.is_empty() { Reported::Unknown } else { Reported::Listed(listed) }
}

/// The list with the entry at that position changed.
#[must_use]
pub fn changed<T: Clone>(
    reported: &Reported<T>,
    index: usize,
    change: impl Fn(&mut T),
) -> Reported<T> {
    let mut listed = entries(reported).to_vec();
    if let Some(entry) = listed.get_mut(index) {
        change(entry);
    }
    Reported::Listed(listed)
}
