//! Which scheme is looked at, what would change under it, and going on under it.
//!
//! Must not know: what a scheme says.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::{Action, HeadAction};
use crate::app::state::Record;
use crate::app::under;
use crate::domain::scheme::Scheme;
use crate::platform::{file, host};
use crate::report::Report;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::fields::said::figure;
use crate::ui::scheme::scheme_file::SchemeFile;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::file_name::scheme_file;

/// The properties of [`Choice`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChoiceProps {
    /// What the page sees.
    pub view: View,
    /// What can be looked at.
    pub schemes: Vec<Rc<Scheme>>,
    /// What is looked at.
    pub scheme: Rc<Scheme>,
    /// Another one is to be looked at.
    pub on_see: Callback<Rc<Scheme>>,
    /// One came from a file.
    pub on_more: Callback<Scheme>,
}

/// What became of a press of a button.
#[derive(Clone, PartialEq)]
enum Done {
    Used(Rc<Scheme>),
    Saved(String, usize),
    NotSaved,
}

/// The section.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { view, schemes, scheme, on_see, on_more } = props;
    let (t, s) = (view.t(), view.t().scheme());
    let done = use_state(|| None::<Done>);
    let in_use = view.record.as_ref().map(|record| &*record.scheme);
    let title = |of: &Scheme| {
        let title = (t.score.scheme)(of);
        if in_use == Some(of) { (s.in_use)(&title) } else { title }
    };
    let on_choose = {
        let (on_see, done) = (on_see.clone(), done.clone());
        Callback::from(move |scheme| {
            done.set(None);
            on_see.emit(scheme);
        })
    };
    let titled = schemes.iter().map(|of| (Rc::clone(of), title(of)));
    let options = Options::of(titled, scheme, on_choose);
    let on_use = {
        let (view, scheme, done) = (view.clone(), Rc::clone(scheme), done.clone());
        Callback::from(move |_: MouseEvent| {
            view.dispatch.emit(Action::head(HeadAction::ChoseScheme(Box::new((*scheme).clone()))));
            done.set(Some(Done::Used(Rc::clone(&scheme))));
            // The button is gone; whoever pressed it stands before what came of it.
            host::focus("cx-scheme-done");
        })
    };
    let on_save = {
        let (scheme, done) = (Rc::clone(scheme), done.clone());
        once(move || {
            let (name, text) = (scheme_file(&scheme), wire::export_scheme(&scheme));
            let whole = wire::open_scheme(text.as_bytes()).as_ref() == Ok(&*scheme);
            let saved = whole && file::save(&name, "application/json", &text);
            done.set(Some(if saved { Done::Saved(name, text.len()) } else { Done::NotSaved }));
        })
    };
    let hint = if view.record.is_none() { s.shipped_first } else { s.look_hint };
    let other = view.record.as_ref().filter(|record| record.scheme != *scheme);
    html! {
        <section class="cx-section" aria-labelledby="cx-scheme-choice">
            <h2 class="cx-heading" id="cx-scheme-choice">{ s.choice }</h2>
            <div class="cx-grid">
                <Select id="cx-scheme" label={s.look_at} {options} hint={html! { hint }} />
                <SchemeFile view={view.clone()} id="cx-scheme-load" label={s.from_file} hint={html! { s.from_file_hint }} on_read={on_more.clone()} />
            </div>
            if let Some(record) = other {
                { effect(view, record, scheme) }
            }
            <p>
                if other.is_some() {
                    <button class="cx-button cx-button--primary" id="cx-scheme-use" type="button" onclick={on_use}>{ s.use_it }</button>{ " " }
                }
                <button class="cx-button" id="cx-scheme-save" type="button" onclick={on_save}>{ s.save }</button>
            </p>
            <div role="status" id="cx-scheme-done" tabindex="-1">
                if let Some(done) = &*done {
                    { match done {
                        Done::Used(used) => html! { <p class="cx-done">{ (s.used)(&(t.score.scheme)(used)) }</p> },
                        Done::Saved(name, bytes) => html! { <p class="cx-done" id="cx-scheme-saved">{ (t.report().exported)(name, *bytes) }</p> },
                        Done::NotSaved => html! { <p class="cx-problem">{ t.office().not_taken }</p> },
                    } }
                }
            </div>
        </section>
    }
}

/// What the record would come to.
fn effect(view: &View, record: &Rc<Record>, scheme: &Scheme) -> Html {
    let (t, s) = (view.t(), view.t().scheme());
    let Some(now) = &view.report else {
        return Html::default();
    };
    let mut copy = (**record).clone();
    under::go_on(&mut copy, scheme.clone());
    let then = Report::new(copy.scheme, copy.assessment);
    let n_set_aside = under::n_set_aside(record, scheme);
    let rows = [
        (t.score.total, figure(view, now.sheet.total), figure(view, then.sheet.total)),
        (t.score.base, figure(view, now.sheet.base), figure(view, then.sheet.base)),
        (t.score.bonus, figure(view, Some(now.sheet.bonus)), figure(view, Some(then.sheet.bonus))),
    ];
    html! {
        <>
            <table class="cx-table" id="cx-scheme-effect">
                <caption>{ s.effect }</caption>
                <thead>
                    <tr><td></td><th scope="col" class="cx-table__figure">{ s.now }</th><th scope="col" class="cx-table__figure">{ s.then }</th></tr>
                </thead>
                <tbody>
                    for (name, now, then) in rows {
                        <tr><th scope="row">{ name }</th><td class="cx-table__figure">{ now }</td><td class="cx-table__figure">{ then }</td></tr>
                    }
                </tbody>
            </table>
            if n_set_aside > 0 {
                <p class="cx-callout" id="cx-scheme-set-aside">{ (s.set_aside)(n_set_aside) }</p>
            }
        </>
    }
}
