//! What was typed and not taken, listed above the page with a link to each field.
//!
//! Must not know: why a text is not taken; the record says so.

use yew::prelude::*;

use crate::app::action::page_of;
use crate::app::lists;
use crate::app::route::Route;
use crate::app::state::{EntryField, FieldKey, Record, RecordDay};
use crate::domain::assessment::ListKey;
use crate::platform::host;
use crate::ui::county::events::day_label;
use crate::ui::fields::entry_list::{control, field_name};
use crate::ui::view::store::View;

/// The id of the summary, to which the focus moves.
pub const SUMMARY: &str = "cx-errors";

/// An entry that needs correcting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The page on which its field stands.
    pub route: Route,
    /// The id of its control.
    pub control: String,
    /// What the field asks, and why the text was not taken.
    pub words: String,
}

/// Everything to be corrected on a page; on the pages before and of the export, everything.
#[must_use]
pub fn corrections(view: &View, route: Route) -> Vec<Correction> {
    let Some(record) = view.record.as_deref() else {
        return Vec::new();
    };
    let everywhere = matches!(route, Route::Check | Route::Report);
    let found = record.standing_rejected().filter_map(|(field, rejected)| {
        let (route, control, label) = place(view, record, field)?;
        let problem = (view.t().errors.entry_problem)(&rejected.problem, None);
        let words = (view.t().errors.correction)(&label, &problem);
        Some(Correction { route, control, words })
    });
    let waiting = record.aside.awaiting_reason.iter();
    let waiting = waiting.filter(|no| record.scheme.indicators.contains_key(no));
    let waiting = waiting.map(|no| Correction {
        route: Route::Indicator(*no),
        control: format!("cx-reason-{no}"),
        words: (view.t().errors.correction)(
            &format!("{no}. {}", view.t().indicator.reason),
            view.t().indicator.reason_missing,
        ),
    });
    found.chain(waiting).filter(|found| everywhere || found.route == route).collect()
}

/// Page, control and label of a field; none where the page does not show it any more.
fn place(view: &View, record: &Record, field: &FieldKey) -> Option<(Route, String, String)> {
    let t = view.t();
    match field {
        FieldKey::Day(day) => {
            let (route, control, label) = match day {
                RecordDay::Reference => (Route::Applicant, "cx-reference", t.applicant.reference),
                RecordDay::PreparedOn => {
                    (Route::Applicant, "cx-prepared-on", t.applicant.prepared_on)
                }
                RecordDay::DueOn => (Route::Report, "cx-due-on", t.procedure().due_on),
                RecordDay::SubmittedOn => {
                    (Route::Report, "cx-submitted-on", t.procedure().submitted_on)
                }
                RecordDay::AdmittedOn => {
                    (Route::Report, "cx-admitted-on", t.procedure().admitted_on)
                }
                RecordDay::ListedUntil => {
                    (Route::Report, "cx-listed-until", t.procedure().listed_until)
                }
                RecordDay::DesignatedOn => {
                    (Route::Report, "cx-designated-on", t.procedure().designated_on)
                }
                RecordDay::EvaluatedOn => {
                    (Route::Report, "cx-evaluated-on", t.procedure().evaluated_on)
                }
            };
            Some((route, control.to_owned(), label.to_owned()))
        }
        FieldKey::Input(no, id) => {
            let named = record.scheme.indicators.get(no)?.inputs.get(id);
            let label = named.map_or(id.as_str(), |it| it.title.in_language(view.language));
            Some((Route::Indicator(*no), format!("cx-{no}-{id}"), format!("{no}. {label}")))
        }
        FieldKey::Part(no, id, of) => {
            let named = record.scheme.indicators.get(no)?.inputs.get(id);
            let label = named.map_or(id.as_str(), |it| it.title.in_language(view.language));
            let department = record.scheme.department(of)?.name.in_language(view.language);
            let control = format!("cx-{no}-{id}-{of}");
            let label = (t.fields.labelled)(&format!("{no}. {label}"), department);
            Some((Route::Indicator(*no), control, label))
        }
        FieldKey::Entry(list, id, field) => {
            let at = lists::list(record, *list).place(*id)?;
            let asked = asked(view, *list, *field);
            let label = match list {
                ListKey::Measures => format!("{} {asked}", (t.plan().measure_title)(at + 1)),
                ListKey::Evidence => format!("{} {asked}", (t.lists.document)(at)),
                ListKey::Facts(_) => format!("{} {asked}", (t.lists.entry)(at, None)),
            };
            Some((page_of(*list), control(*list, *id, field_name(*field)), label))
        }
        // Estimates of lifts are no part of the record.
        FieldKey::LiftBy(_) => None,
    }
}

/// What a field of an entry asks.
fn asked(view: &View, list: ListKey, field: EntryField) -> &'static str {
    let t = view.t();
    let check = if let ListKey::Facts(id) = list { view.edition().check(id) } else { None };
    match (field, list) {
        (EntryField::Figure(id), _) => {
            let figure = check.and_then(|check| check.figure(id));
            figure.map_or(id.as_str(), |figure| figure.title.in_language(view.language))
        }
        (EntryField::Until, _) => t.eligibility.listed_until,
        (EntryField::Day, ListKey::Facts(_)) => {
            check.map_or(t.eligibility.event_date, |it| day_label(t, it))
        }
        (EntryField::Day, ListKey::Measures) => t.plan().measure_due,
        (EntryField::Day, ListKey::Evidence) => t.evidence.date,
        (EntryField::Pages, _) => t.evidence.pages,
        (EntryField::Copies, _) => t.evidence.copies,
    }
}

/// The summary; nothing where nothing needs correcting.
pub fn summary(view: &View, route: Route, found: &[Correction]) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    let t = view.t();
    let entry = |of: &Correction| {
        let here = of.route == route;
        let control = of.control.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            // The address is the route: a link within the page moves the focus only.
            if here {
                event.prevent_default();
                host::focus(&control);
            }
        });
        html! { <li><a href={of.route.to_string()} {onclick}>{ &of.words }</a></li> }
    };
    // Said at once where all of it is listed; where it is typed, the field has said it.
    let role = matches!(route, Route::Check | Route::Report).then_some("alert");
    html! {
        <section class="cx-errors cx-screen" id={SUMMARY} tabindex="-1" {role} aria-labelledby="cx-errors-title">
            <h2 class="cx-errors__title" id="cx-errors-title">{ (t.errors.title)(found.len()) }</h2>
            <p>{ t.errors.text }</p>
            <ul class="cx-list">{ for found.iter().map(entry) }</ul>
        </section>
    }
}

/// Keeps the way on closed while something on this page needs correcting: the focus goes
/// to the summary instead. Every other link stays open.
#[must_use]
pub fn hold_next(found: &[Correction]) -> Callback<MouseEvent> {
    let hold = !found.is_empty();
    Callback::from(move |event: MouseEvent| {
        if hold && host::is_within(&event, "#cx-next, .cx-next a") {
            event.prevent_default();
            host::to_top(SUMMARY);
        }
    })
}
