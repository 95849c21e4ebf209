//! The roster: everyone who may take part and where each stands, the zones that the office
//! adds, and why some handed nothing in.
//!
//! Must not know: how anyone came to stand where it does.

use yew::prelude::*;

use crate::app::screening::action::{RosterAction, ScreeningAction};
use crate::domain::applicant::ApplicantName;
use crate::screening::roster::{Entry, Standing};
use crate::screening::settings::Level;
use crate::screening::submission::CountyKey;
use crate::ui::fields::field::TextField;
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::page_view::PageView;

/// The properties of [`RosterList`].
#[derive(Clone, PartialEq, Properties)]
pub struct RosterListProps {
    /// What the page shows.
    pub page: PageView,
}

/// Who stands where.
#[component]
pub fn RosterList(props: &RosterListProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let roster = &page.ranked.roster;
    let begun = !page.screening().submissions.is_empty();
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let absent: Vec<&Entry> = roster.standing(Standing::NotHandedIn).collect();
    let n_absent = if roster.level == Level::Province { 0 } else { absent.len() };
    let group = |title: String, entries: Vec<&Entry>| {
        let names: Vec<_> = entries.iter().map(|entry| entry.name.as_str()).collect();
        html! {
            if !names.is_empty() {
                <li>{ format!("{title}{}{}", s.colon, names.join(s.comma)) }</li>
            }
        }
    };
    // Most counties of the province are recommended by nobody: their number stands above.
    let is_named =
        |at: &Standing| roster.level == Level::Prefecture || *at != Standing::NotHandedIn;
    let groups = Standing::ALL.into_iter().filter(is_named).map(|at| {
        let entries = roster.standing(at).collect();
        group((s.standing)(at).to_owned(), entries)
    });
    html! {
        <div id="cx-roster">
            <h3 class="cx-subheading" id="cx-roster-title">{ s.roster }</h3>
            <p id="cx-roster-sum">{ (s.roster_summary)(roster) }</p>
            // Open until files come; then the counts above say what it comes to.
            <details class="cx-details" id="cx-roster-all" open={!begun}>
                <summary>{ s.roster_all }</summary>
                if begun {
                    <ul class="cx-list" aria-labelledby="cx-roster-title">
                        { for groups }
                        { group(s.direct.to_owned(), roster.direct().collect()) }
                    </ul>
                }
                <Zones page={page.clone()} />
                if n_absent > 0 {
                    <p>
                        <button class="cx-button" id="cx-absent" type="button" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>{ (s.absent)(n_absent) }</button>
                    </p>
                    if *open {
                        <Absences page={page.clone()} />
                    }
                }
            </details>
        </div>
    }
}

/// The zones of the office, and a field for another one, in which a name that is none stays.
#[component]
fn Zones(props: &RosterListProps) -> Html {
    let page = &props.page;
    let s = page.s();
    let settings = &page.screening().settings;
    let typed = use_state(String::new);
    let problem = ApplicantName::new(&typed).and_then(|name| settings.zone_problem(&name));
    let on_add = {
        let (page, typed) = (page.clone(), typed.clone());
        Callback::from(move |name: String| {
            let settings = &page.screening().settings;
            let refused = ApplicantName::new(&name).and_then(|name| settings.zone_problem(&name));
            if refused.is_some() {
                typed.set(name);
            } else {
                typed.set(String::new());
                page.dispatch.emit(ScreeningAction::Roster(RosterAction::AddedZone(name)));
            }
        })
    };
    html! {
        <>
            if !settings.zones.is_empty() {
                <ul class="cx-list">
                    for zone in &settings.zones {
                        <li key={zone.to_string()}>
                            { zone.as_str() }{ " " }
                            <button class="cx-button" type="button" aria-label={(s.of_file)(s.remove, zone.as_str())} onclick={remove(page, zone)}>{ s.remove }</button>
                        </li>
                    }
                </ul>
            }
            // Drawn anew with the number, so that the field is empty for the next one.
            <TextField
                key={settings.zones.len()}
                id="cx-zone"
                label={s.add_zone}
                hint={html! { s.add_zone_hint }}
                value={(*typed).clone()}
                on_enter={on_add}
                problem={problem.map(|problem| AttrValue::from((s.zone_problem)(problem)))}
            />
        </>
    }
}

fn remove(page: &PageView, zone: &ApplicantName) -> Callback<MouseEvent> {
    let zone = zone.clone();
    page.dispatch.reform(move |_| ScreeningAction::Roster(RosterAction::RemovedZone(zone.clone())))
}

/// Why each of those that handed nothing in did not.
#[component]
fn Absences(props: &RosterListProps) -> Html {
    let page = &props.page;
    let entries: Vec<&Entry> = page.ranked.roster.standing(Standing::NotHandedIn).collect();
    let n_shown = use_gradual(entries.len());
    let field = |entry: &Entry| {
        let (key, of) = (entry.key.clone(), entry.key.clone());
        let on_enter = page.dispatch.reform(move |reason| {
            ScreeningAction::Roster(RosterAction::NotedAbsence(key.clone(), reason))
        });
        let id = match of {
            CountyKey::Code(code) => format!("cx-absent-{code}"),
            CountyKey::Name(name) => format!("cx-absent-{name}"),
        };
        let label = (page.s().absence_of)(&entry.name);
        let own = id.clone();
        html! { <TextField key={own} {id} {label} value={entry.absence.clone()} {on_enter} /> }
    };
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-labelledby="cx-absent">
            { for entries.into_iter().take(n_shown).map(field) }
        </div>
    }
}
