//! The files of the workshop: any file in, made into a scenario; demo files out.
//!
//! Must not know: what is left out of a file; `app::workshop::invent` does.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::workshop::action::WorkshopAction;
use crate::app::workshop::invent::{is_invented, scenario};
use crate::app::workshop::sheet::Sheet;
use crate::app::workshop::{Workshop, package};
use crate::domain::assessment::Assessment;
use crate::domain::scheme::Scheme;
use crate::platform::{clock, file, host};
use crate::report::Report;
use crate::ui::fields::field::Select;
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::fields::refused::refused;
use crate::ui::fields::whole_text::{NotWritten, whole_text};
use crate::ui::start::open_file::outcome::MOST_BYTES;
use crate::ui::view::store::View;
use crate::ui::workshop::store::WorkshopView;
use crate::wire::file_name::named_file;
use crate::wire::glimpse::scheme_of;
use crate::wire::problem::Problem;
use crate::wire::{self, Opened};

/// What became of a file.
#[derive(Clone, PartialEq)]
enum Outcome {
    Opened(String),
    Invented(String),
    NotRead(NotRead),
    Scheme,
    Refused(String, Vec<Problem>, Option<Box<Scheme>>),
    Exported { name: String, bytes: usize },
    OpenedWorkshop,
    NotTaken,
    NotWritten(NotWritten),
    PrintRefused,
}

/// The properties of [`Files`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilesProps {
    /// The workshop.
    pub workshop: WorkshopView,
    /// What is printed.
    pub sheet: Sheet,
    /// Another is to be printed.
    pub on_sheet: Callback<Sheet>,
}

/// Opening, exporting and printing.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let workshop = &props.workshop;
    let outcome = use_state(|| None::<Rc<Outcome>>);
    // A reading ends long after the choice: it is added to the workshop as it then stands.
    let latest = use_mut_ref(|| workshop.clone());
    *latest.borrow_mut() = workshop.clone();
    let Some(view) = workshop.view.clone() else {
        return Html::default();
    };
    let t = view.t();
    let tell = {
        let outcome = outcome.clone();
        move |what: Outcome| outcome.set(Some(Rc::new(what)))
    };
    let on_read = {
        let tell = tell.clone();
        Callback::from(move |given: Result<PickedFile, NotRead>| {
            tell(given.map_or_else(Outcome::NotRead, |given| read(&latest.borrow(), given)));
        })
    };
    let on_export = {
        let (tell, report) = (tell.clone(), view.report.clone());
        once(move || {
            if let Some(report) = &report {
                tell(export(report));
            }
        })
    };
    let on_save = {
        let (tell, workshop) = (tell.clone(), Rc::clone(&workshop.workshop));
        once(move || {
            let text = package::write(&workshop);
            let name = file_name(&workshop);
            tell(if file::save(&name, "application/json", &text) {
                Outcome::Exported { name, bytes: text.len() }
            } else {
                Outcome::NotTaken
            });
        })
    };
    let on_package = {
        let (tell, open) = (tell.clone(), workshop.open.clone());
        Callback::from(move |given: Result<PickedFile, NotRead>| match given {
            Err(why) => tell(Outcome::NotRead(why)),
            Ok(PickedFile { name, bytes }) => match package::read(&bytes) {
                Err(problems) => tell(Outcome::Refused(name, problems, None)),
                Ok(workshop) => {
                    open.emit(workshop);
                    tell(Outcome::OpenedWorkshop);
                }
            },
        })
    };
    let on_print = Callback::from(move |_: MouseEvent| {
        if !host::print() {
            tell(Outcome::PrintRefused);
        }
    });
    let sheets = Sheet::ALL.map(|sheet| (sheet, (t.workshop().sheet)(sheet)));
    html! {
        <section class="cx-section cx-workshop__files" aria-labelledby="cx-workshop-files">
            <h2 class="cx-heading" id="cx-workshop-files">{ t.workshop().files_title }</h2>
            <p class="cx-workshop__actions">
                <button class="cx-button" id="cx-export-demo" type="button" onclick={on_export}>{ t.workshop().export }</button>
                { " " }
                <button class="cx-button" id="cx-save-workshop" type="button" onclick={on_save}>{ t.workshop().save_all }</button>
            </p>
            <Select id="cx-sheet" label={t.paper().choose} options={Options::of(sheets, &props.sheet, props.on_sheet.clone())} hint={t.workshop().print_hint} />
            <p><button class="cx-button" id="cx-print-sheet" type="button" onclick={on_print}>{ t.paper().print }</button></p>
            <FileInput id="cx-scenario-file" label={t.workshop().open} most={MOST_BYTES} {on_read} />
            <p class="cx-hint">{ t.workshop().files_hint }</p>
            <FileInput id="cx-workshop-file" label={t.workshop().open_all} most={MOST_BYTES_OF_ALL} on_read={on_package} />
            <p class="cx-hint">{ t.workshop().all_hint }</p>
            <div role="status" id="cx-files-status">
                if let Some(outcome) = &*outcome {
                    { told(&view, outcome) }
                }
            </div>
        </section>
    }
}

/// The most bytes of a saved workshop, whose drafts hold their schemes.
const MOST_BYTES_OF_ALL: u64 = 16 << 20;

/// What a saved workshop is called: by its day, as a trainer keeps several.
fn file_name(workshop: &Workshop) -> String {
    format!("培训包_{}个情景_{}.json", workshop.sessions.len(), clock::today())
}

/// Reads a file, makes a scenario of it and puts it before the room.
fn read(workshop: &WorkshopView, PickedFile { name, bytes }: PickedFile) -> Outcome {
    let (assessment, scheme): (Assessment, Scheme) = match wire::open(&bytes, None) {
        Ok(Opened::Assessment(report)) => (report.assessment, Rc::unwrap_or_clone(report.scheme)),
        Ok(Opened::Report(stored)) => {
            (stored.report.assessment, Rc::unwrap_or_clone(stored.report.scheme))
        }
        Ok(Opened::Draft(draft)) => (draft.assessment, Rc::unwrap_or_clone(draft.scheme)),
        Ok(Opened::Scheme(_)) => return Outcome::Scheme,
        Err(problems) => {
            return Outcome::Refused(name, problems, scheme_of(&bytes).map(Box::new));
        }
    };
    let whole = is_invented(&assessment);
    let made = scenario(assessment, scheme, &workshop.workshop);
    let name = made.assessment.applicant.name.to_string();
    workshop.dispatch.emit(WorkshopAction::Added(Box::new(made)));
    if whole { Outcome::Opened(name) } else { Outcome::Invented(name) }
}

/// Writes the report of the scenario, reads its own bytes back, and only then hands it over.
fn export(report: &Report) -> Outcome {
    let text = match whole_text(report) {
        Ok(text) => text,
        Err(why) => return Outcome::NotWritten(why),
    };
    let name = named_file(report, "演示", "json");
    if file::save(&name, "application/json", &text) {
        Outcome::Exported { name, bytes: text.len() }
    } else {
        Outcome::NotTaken
    }
}

fn told(view: &View, outcome: &Outcome) -> Html {
    let t = view.t();
    match outcome {
        Outcome::Opened(name) => html! { <p class="cx-done">{ (t.workshop().opened)(name) }</p> },
        Outcome::Invented(name) => {
            html! { <p class="cx-done">{ (t.workshop().opened_invented)(name) }</p> }
        }
        Outcome::NotRead(why) => why.told(view),
        Outcome::Scheme => html! { <p class="cx-problem">{ t.open.is_a_scheme }</p> },
        Outcome::Exported { name, bytes } => {
            html! { <p class="cx-done" id="cx-exported-demo">{ (t.report().exported)(name, *bytes) }</p> }
        }
        Outcome::OpenedWorkshop => {
            html! { <p class="cx-done" id="cx-opened-workshop">{ t.workshop().opened_all }</p> }
        }
        Outcome::NotTaken => html! { <p class="cx-problem">{ t.office().not_taken }</p> },
        Outcome::NotWritten(why) => why.told(view),
        Outcome::PrintRefused => html! { <p class="cx-problem">{ t.paper().print_refused }</p> },
        Outcome::Refused(name, problems, scheme) => {
            refused(view, name, problems, scheme.as_deref())
        }
    }
}
