//! The scoring schemes: read, chosen, loaded, saved, and made anew with weights of one's own.
//! That each is an example stands above it.
//!
//! Must not know: how anything is scored, and what becomes of a record under another scheme.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::own_scheme::OwnScheme;
use crate::app::route::Route;
use crate::domain::id::SchemeId;
use crate::domain::scheme::Scheme;
use crate::ui::scheme::choice::Choice;
use crate::ui::scheme::own::OwnForm;
use crate::ui::scheme::rubrics::rubrics;
use crate::ui::view::store::View;
use crate::wire::scheme_v1;

pub mod choice;
pub mod own;
pub mod rubrics;
pub mod scheme_file;

/// The page of the schemes, or only what it holds while another page is shown.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! { <Kept view={view.clone()} shown={shown.is_some()} /> }
}

/// The properties of [`Kept`].
#[derive(Clone, PartialEq, Properties)]
struct KeptProps {
    view: View,
    shown: bool,
}

/// What was loaded, made and typed, which outlives its page.
#[component]
fn Kept(props: &KeptProps) -> Html {
    let more = use_state(Vec::<Rc<Scheme>>::new);
    let typed = use_mut_ref(BTreeMap::<SchemeId, OwnScheme>::new);
    html! {
        if props.shown {
            <SchemePage view={props.view.clone()} {more} {typed} />
        }
    }
}

/// The properties of [`SchemePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct SchemePageProps {
    /// What the page sees.
    pub view: View,
    /// The schemes that were loaded or made on this page, beside the shipped ones.
    pub more: UseStateHandle<Vec<Rc<Scheme>>>,
    /// What was typed over each scheme: it is there again when that one is looked at again.
    pub typed: Rc<RefCell<BTreeMap<SchemeId, OwnScheme>>>,
}

/// The page. It begins with the scheme of the record; without one, with that of a new record.
#[component]
pub fn SchemePage(props: &SchemePageProps) -> Html {
    let SchemePageProps { view, more, typed } = props.clone();
    let s = view.t().scheme();
    let seen = use_state(|| None::<Rc<Scheme>>);
    let own = view.report.as_ref().map(|report| Rc::clone(&report.scheme));
    let schemes = at_hand(own.as_ref(), &more);
    let Some(scheme) = (*seen).clone().or(own).or_else(|| schemes.first().cloned()) else {
        return Html::default();
    };
    let on_see = {
        let seen = seen.clone();
        Callback::from(move |scheme: Rc<Scheme>| seen.set(Some(scheme)))
    };
    let on_more = {
        let on_see = on_see.clone();
        Callback::from(move |scheme: Scheme| {
            let scheme = Rc::new(scheme);
            let mut all = (*more).clone();
            all.push(Rc::clone(&scheme));
            more.set(all);
            on_see.emit(scheme);
        })
    };
    let begun = typed.borrow().get(&scheme.id).cloned();
    let on_type = {
        let id = scheme.id.clone();
        Callback::from(move |own: Option<OwnScheme>| {
            let mut typed = typed.borrow_mut();
            match own {
                Some(own) => typed.insert(id.clone(), own),
                None => typed.remove(&id),
            };
        })
    };
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ s.title }</h1>
            <p class="cx-lead">{ s.lead }</p>
            <Choice view={view.clone()} {schemes} scheme={Rc::clone(&scheme)} {on_see} on_more={on_more.clone()} />
            <p class="cx-notice" id="cx-scheme-example">{ (s.standing)(&scheme) }</p>
            { rubrics(&view, &scheme) }
            <OwnForm key={scheme.id.as_str()} view={view.clone()} base={Rc::clone(&scheme)} {begun} {on_type} on_make={on_more} />
        </>
    }
}

/// Every scheme that can be looked at, each once: the shipped ones, that of the record, and
/// those that came on this page.
fn at_hand(own: Option<&Rc<Scheme>>, more: &[Rc<Scheme>]) -> Vec<Rc<Scheme>> {
    let shipped = scheme_v1::shipped().iter().cloned().map(Rc::new);
    let mut schemes = Vec::new();
    for scheme in shipped.chain(own.cloned()).chain(more.iter().cloned()) {
        if !schemes.contains(&scheme) {
            schemes.push(scheme);
        }
    }
    schemes
}
