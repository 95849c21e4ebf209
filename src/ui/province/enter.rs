//! The form by which events are entered: for several counties at once where they stand at the
//! same step.
//!
//! Must not know: what an event needs, and which has an effect; the draft tells.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::province::entering::{Entered, Entering, Kind, Lacking};
use crate::app::province::{Picked, ProvinceAction, counties_of, prefectures};
use crate::domain::date::Date;
use crate::domain::division::prefecture_title;
use crate::domain::id::DocumentId;
use crate::platform::field;
use crate::register::event::{EventNo, Ground, Outcome};
use crate::register::state::Application;
use crate::screening::submission::{CountyFile, CountyKey};
use crate::ui::fields::field::refused::DateField;
use crate::ui::fields::field::{Radios, Select, TextArea, TextField};
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::province::report::{Held, Report};
use crate::ui::province::store::ProvinceView;

/// The properties of [`Enter`].
#[derive(Clone, PartialEq, Properties)]
pub struct EnterProps {
    /// What the page shows.
    pub page: ProvinceView,
    /// What can be entered.
    pub kinds: &'static [Kind],
}

/// What came of it.
#[derive(Clone)]
enum Came {
    Lacking(Lacking),
    Entered(Entered),
}

/// The draft, and how it is changed.
#[derive(Clone)]
struct Form {
    page: ProvinceView,
    draft: UseStateHandle<Entering>,
    came: UseStateHandle<Option<Came>>,
}

impl Form {
    /// A change of the draft by what a field gives.
    fn on<T: 'static>(&self, change: impl Fn(&mut Entering, T) + 'static) -> Callback<T> {
        let (draft, came) = (self.draft.clone(), self.came.clone());
        Callback::from(move |given: T| {
            let mut next = (*draft).clone();
            change(&mut next, given);
            came.set(None);
            draft.set(next);
        })
    }
}

/// The form.
#[component]
pub fn Enter(props: &EnterProps) -> Html {
    let EnterProps { page, kinds } = props;
    let p = page.p();
    let first = kinds.first().copied().unwrap_or(Kind::Voided);
    let draft = use_state(|| Entering::new(first, page.round));
    let came = use_state(|| None::<Came>);
    let form = Form { page: page.clone(), draft: draft.clone(), came: came.clone() };
    let on_kind = {
        let round = page.round;
        form.on(move |of, kind| {
            // The day and the document are often the same; all else belongs to the kind.
            let (on, document) = (of.on, std::mem::take(&mut of.document));
            *of = Entering { on, document, ..Entering::new(kind, round) };
        })
    };
    let options = kinds.iter().map(|kind| (*kind, (p.kind)(*kind)));
    let options = Options::of(options, &draft.kind, on_kind);
    let on_add = {
        let form = form.clone();
        once(move || add(&form))
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-enter-title">
            <h2 class="cx-heading" id="cx-enter-title">{ p.enter }</h2>
            <div class="cx-grid">
                <Select id="cx-enter-kind" label={p.enter_kind} {options} />
                <DateField id="cx-enter-on" label={p.day} value={draft.on} on_choose={form.on(|of, day| of.on = day)} />
                <TextField id="cx-enter-document" label={p.document} value={draft.document.clone()} on_enter={form.on(|of, text| of.document = text)} />
            </div>
            { counties(&form) }
            { own_fields(&form) }
            if draft.kind.takes_file() {
                <Report page={page.clone()} kind={draft.kind} file={draft.file.clone().map(Held)} on_file={form.on(|of, file: Rc<CountyFile>| of.file = Some(file))} />
            }
            <p><button class="cx-button cx-button--primary" id="cx-enter" type="button" onclick={on_add}>{ p.add }</button></p>
            <div role="status" id="cx-enter-status">{ told(page, came.as_ref()) }</div>
        </section>
    }
}

/// Enters what has an effect, and tells of the rest.
fn add(form: &Form) {
    let Form { page, draft, came } = form;
    match draft.entered(page.register(), &page.state.history) {
        Err(lacking) => came.set(Some(Came::Lacking(lacking))),
        Ok(entered) => {
            if !entered.events.is_empty() {
                page.dispatch.emit(ProvinceAction::Added(entered.events.clone()));
                let of = &**draft;
                let next = Entering::new(of.kind, of.round);
                draft.set(Entering { on: of.on, document: of.document.clone(), ..next });
            }
            came.set(Some(Came::Entered(entered)));
        }
    }
}

fn told(page: &ProvinceView, came: Option<&Came>) -> Html {
    let p = page.p();
    let edition = page.register().settings.edition();
    match came {
        None => Html::default(),
        Some(Came::Lacking(what)) => html! { <p class="cx-problem">{ (p.lacking)(*what) }</p> },
        Some(Came::Entered(entered)) => html! {
            <>
                if !entered.events.is_empty() {
                    <p class="cx-done" id="cx-entered">{ (p.added)(entered.events.len()) }</p>
                }
                for (name, why) in &entered.refused {
                    <p class="cx-problem">{ (p.not_handed)(name, &(p.refusal)(why, edition)) }</p>
                }
            </>
        },
    }
}

/// For whom: those of the round that stand at the step, or one that has not applied yet.
fn counties(form: &Form) -> Html {
    let (p, draft) = (form.page.p(), &*form.draft);
    if draft.kind == Kind::Voided {
        return Html::default();
    }
    if draft.kind.stages().is_empty() {
        return not_applied(form);
    }
    let eligible = draft.eligible(&form.page.state.history);
    let all: Vec<CountyKey> = eligible.iter().map(|it| it.county.clone()).collect();
    let on_all = form.on(move |of, _: MouseEvent| of.chosen.clone_from(&all));
    html! {
        <fieldset class="cx-radios" id="cx-enter-counties">
            <legend class="cx-radios__legend">{ p.counties }</legend>
            if eligible.is_empty() {
                <p class="cx-hint">{ p.nobody }</p>
            } else {
                <p><button class="cx-button" id="cx-enter-all" type="button" onclick={on_all}>{ p.all }</button></p>
                <div class="cx-radios__options">{ for eligible.into_iter().map(|of| county(form, of)) }</div>
            }
        </fieldset>
    }
}

fn county(form: &Form, of: &Application) -> Html {
    let key = of.county.clone();
    let is_chosen = form.draft.chosen.contains(&key);
    let onchange = form.on({
        let key = key.clone();
        move |of, event: Event| {
            of.chosen.retain(|chosen| *chosen != key);
            if field::is_ticked(&event) {
                of.chosen.push(key.clone());
            }
        }
    });
    html! {
        <label class="cx-radios__option" key={of.applied.event.to_string()}>
            <input type="checkbox" checked={is_chosen} {onchange} />
            <span>{ &of.name }</span>
        </label>
    }
}

/// A county of the list, or a zone, that has not applied in the round.
fn not_applied(form: &Form) -> Html {
    let (p, draft) = (form.page.p(), &*form.draft);
    let on_prefecture = form.on(|of, prefecture: String| {
        of.prefecture = prefecture;
        of.picked = None;
    });
    let names = prefectures().into_iter().map(|name| (name.to_owned(), prefecture_title(name)));
    let none = std::iter::once((String::new(), "—"));
    let of_prefecture = Options::of(none.chain(names), &draft.prefecture, on_prefecture);
    let listed = counties_of(&draft.prefecture)
        .map(|it| (Some(Picked::Listed(it.code.clone())), it.name.clone()));
    let none = std::iter::once((None, "—".to_owned()));
    let is_zone = matches!(draft.picked, Some(Picked::Zone(_)));
    let zone = (draft.kind == Kind::Recommended).then(|| {
        let zone = if is_zone { draft.picked.clone() } else { Some(Picked::Zone(String::new())) };
        (zone, p.zone.to_owned())
    });
    let on_county = form.on(|of, picked: Option<Picked>| of.picked = picked);
    let county = Options::of(none.chain(listed).chain(zone), &draft.picked, on_county);
    let name = match &draft.picked {
        Some(Picked::Zone(name)) => Some(name.clone()),
        Some(Picked::Listed(_)) | None => None,
    };
    html! {
        <div class="cx-grid">
            <Select id="cx-enter-prefecture" label={p.prefecture} options={of_prefecture} />
            <Select id="cx-enter-county" label={p.county} options={county} />
            if let Some(name) = name {
                <TextField id="cx-enter-zone" label={p.zone_name} value={name} on_enter={form.on(|of, name| of.picked = Some(Picked::Zone(name)))} />
            }
        </div>
    }
}

/// What only that kind asks for.
fn own_fields(form: &Form) -> Html {
    let (p, draft) = (form.page.p(), &*form.draft);
    let text = || {
        let on_enter = form.on(|of, text| of.text = text);
        html! { <TextArea id="cx-enter-text" label={(p.text)(draft.kind)} value={draft.text.clone()} {on_enter} rows=2 /> }
    };
    let finding = || {
        let on_enter = form.on(|of, text| of.finding = text);
        html! { <TextField id="cx-enter-finding" label={p.finding} value={draft.finding.clone()} {on_enter} /> }
    };
    let outcome = |among: &[Outcome]| {
        let of = among.iter().map(|outcome| (*outcome, (p.outcome)(*outcome)));
        let options = Options::of(of, &draft.outcome, form.on(|of, outcome| of.outcome = outcome));
        html! { <Radios name="cx-enter-outcome" legend={html! { p.outcome_of }} {options} /> }
    };
    let ground = || {
        let of = Ground::ALL.map(|ground| (ground, (p.ground)(ground)));
        let options = Options::of(of, &draft.ground, form.on(|of, ground| of.ground = ground));
        html! { <Radios name="cx-enter-ground" legend={html! { p.ground_of }} {options} /> }
    };
    match draft.kind {
        Kind::Recommended => text(),
        Kind::Admitted => documents(form),
        Kind::NotAdmitted => html! { <>{ documents(form) }{ text() }</> },
        Kind::Listed => html! {
            <div class="cx-grid">
                <DateField id="cx-enter-from" label={p.from} value={draft.from} on_choose={form.on(|of, day: Option<Date>| of.from = day)} />
                <DateField id="cx-enter-to" label={p.to} value={draft.to} on_choose={form.on(|of, day: Option<Date>| of.to = day)} />
            </div>
        },
        Kind::Objection => html! {
            <>
                { text() }
                { outcome(&[Outcome::Open, Outcome::Upheld, Outcome::Dismissed]) }
                { finding() }
            </>
        },
        Kind::Settled => html! {
            <>
                { objection(form) }
                { outcome(&[Outcome::Upheld, Outcome::Dismissed]) }
                { finding() }
            </>
        },
        Kind::NotKept | Kind::Revoked => html! { <>{ ground() }{ text() }</> },
        Kind::Voided => html! { <>{ voided(form) }{ text() }</> },
        Kind::Direct | Kind::Evaluated | Kind::Designated | Kind::Kept => Html::default(),
    }
}

/// The documents of the notice: those ticked were there, the others missing.
fn documents(form: &Form) -> Html {
    let language = form.page.view.language;
    let documents = &form.page.register().settings.edition().documents;
    let ids: Vec<DocumentId> = documents.iter().map(|document| document.id.clone()).collect();
    let one = |id: &DocumentId, title: &str| {
        let (own, ids) = (id.clone(), ids.clone());
        let onchange = form.on(move |of, event: Event| {
            // From the first tick on, all are looked at.
            for id in &ids {
                of.documents.entry(id.clone()).or_insert(false);
            }
            of.documents.insert(own.clone(), field::is_ticked(&event));
        });
        let checked = form.draft.documents.get(id) == Some(&true);
        html! {
            <label class="cx-radios__option">
                <input id={format!("cx-enter-{id}")} type="checkbox" {checked} {onchange} />
                <span>{ title.to_owned() }</span>
            </label>
        }
    };
    html! {
        <fieldset class="cx-radios">
            <legend class="cx-radios__legend">{ form.page.p().documents }</legend>
            <div class="cx-radios__options">
                for document in documents {
                    { one(&document.id, document.title.in_language(language)) }
                }
            </div>
        </fieldset>
    }
}

/// Which open objection is decided.
fn objection(form: &Form) -> Html {
    let (p, draft) = (form.page.p(), &*form.draft);
    let chosen = draft.eligible(&form.page.state.history).into_iter();
    let chosen = chosen.filter(|it| draft.chosen.contains(&it.county));
    let open = chosen.flat_map(|of| {
        let open = of.objections.iter().filter(|it| it.outcome == Outcome::Open);
        open.map(|it| {
            (Some(it.record.event), format!("{} {}：{}", it.record.event, of.name, it.text))
        })
    });
    let none = std::iter::once((None, "—".to_owned()));
    let on = form.on(|of, event: Option<EventNo>| of.event = event);
    let options = Options::of(none.chain(open), &draft.event, on);
    html! { <Select id="cx-enter-objection" label={p.objection_no} {options} /> }
}

/// Which event is void.
fn voided(form: &Form) -> Html {
    let (p, draft) = (form.page.p(), &*form.draft);
    let history = &form.page.state.history;
    let events = form.page.register().events.iter().enumerate().rev();
    let steps = events.filter_map(|(at, event)| {
        let (no, step) = (EventNo::at(at), event.step()?);
        let title = || format!("{no} {} {} {}", event.on, step.name, (p.entry)(&event.entry));
        (step.round == draft.round && !history.is_voided(no)).then(|| (Some(no), title()))
    });
    let none = std::iter::once((None, "—".to_owned()));
    let on = form.on(|of, event: Option<EventNo>| of.event = event);
    let options = Options::of(none.chain(steps), &draft.event, on);
    html! { <Select id="cx-enter-event" label={p.event_no} {options} /> }
}
