//! The report: the exports, and every paper as it will print.
//!
//! Must not know: what a paper says, or how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::handing_in::points;
use crate::app::progress::{self, Export};
use crate::app::route::Route;
use crate::app::state::Record;
use crate::documents::Paper;
use crate::documents::kind::Kind;
use crate::documents::materials::contents;
use crate::documents::request::{self, is_issued};
use crate::domain::language::Language;
use crate::platform::{file, host};
use crate::report::Report;
use crate::screening::submission::CountyKey;
use crate::text::texts;
use crate::ui::county::catalogue::held as held_documents;
use crate::ui::fields::copy_text::CopyText;
use crate::ui::fields::folder_check::FolderCheck;
use crate::ui::fields::press::once;
use crate::ui::fields::whole_text::{NotWritten, whole_text};
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::host_export::HostExport;
use crate::ui::frame::own_window::OwnWindow;
use crate::ui::paper::PaperView;
use crate::ui::paper::again::again;
use crate::ui::paper::change::{Earlier, EarlierFile};
use crate::ui::paper::handing_in::handing_in;
use crate::ui::paper::materials::MaterialsExport;
use crate::ui::paper::office::{PaperRows, Shown};
use crate::ui::paper::procedure::ProcedureForm;
use crate::ui::paper::stages::stages;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::file_name::file_name;

/// The properties of [`ReportPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReportPageProps {
    /// What the page sees.
    pub view: View,
    /// The last report of the county that was chosen.
    pub earlier: Option<Rc<Earlier>>,
    /// Another one was.
    pub on_earlier: Callback<Rc<Earlier>>,
}

/// What became of an export.
#[derive(Clone, PartialEq)]
enum Exported {
    /// Written, read back, and handed to the browser.
    Whole { name: String, text: Rc<str> },
    /// Written, but the browser took no download.
    NotTaken { text: Rc<str> },
    /// It was not whole.
    Not(NotWritten),
}

impl Exported {
    /// Whether it still holds: what was exported may have changed since.
    fn holds(&self, state: Export) -> bool {
        match self {
            Self::Whole { .. } => state == Export::Current,
            Self::NotTaken { .. } | Self::Not(_) => true,
        }
    }
}

/// The page of papers and files.
#[component]
pub fn ReportPage(props: &ReportPageProps) -> Html {
    let ReportPageProps { view, earlier, on_earlier } = props;
    let t = view.t();
    let exported = use_state(|| None::<Exported>);
    let print_refused = use_state(|| false);
    let chosen = use_state(|| None::<Shown>);
    let to_print = use_state(|| None::<Shown>);
    let framed = use_embedding().framed;
    use_effect_with(*chosen, |chosen| {
        host::set_root("data-cx-print", chosen.and_then(Shown::pages));
        || host::set_root("data-cx-print", None)
    });
    // What was asked for is drawn before the browser is asked to print it.
    use_effect_with((*to_print).filter(|it| Some(*it) == *chosen), {
        let (to_print, print_refused) = (to_print.setter(), print_refused.setter());
        move |wanted| {
            if wanted.is_some() {
                to_print.set(None);
                print_refused.set(!host::print());
            }
        }
    });
    use_effect_with(*chosen, |chosen| {
        if chosen.is_some() {
            host::focus("cx-preview");
        }
    });
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.steps.report} /> };
    };
    let code = wire::digest(report).code();
    let export_state = progress::of_export(record, report);
    // Another record may have been opened since.
    let key = CountyKey::of(&report.assessment.applicant);
    let earlier_of = |it: &&Rc<Earlier>| CountyKey::of(&it.report.assessment.applicant) == key;
    let held = earlier.as_ref().filter(earlier_of);
    // What the language or the record does not offer is not shown.
    let at = (*chosen).filter(|shown| match shown {
        Shown::Copy => t.reading_copy().is_some(),
        Shown::Change => held.is_some(),
        Shown::One(_) | Shown::All => true,
    });
    let paper = |kind: Kind| (Language::Zh, Rc::new(kind.of(report, &code)));
    let shown = match at {
        Some(Shown::One(kind)) => vec![paper(kind)],
        Some(Shown::Copy) => {
            let copy = t.reading_copy().map(|copy| copy(report, &code));
            copy.map(|copy| (view.language, Rc::new(copy))).into_iter().collect()
        }
        Some(Shown::All) => Kind::issued(report).map(paper).collect(),
        Some(Shown::Change) => {
            let note = |earlier: &Rc<Earlier>| Rc::new(earlier.beside(report).note());
            held.map(|earlier| (Language::Zh, note(earlier))).into_iter().collect()
        }
        None => Vec::new(),
    };
    let on_show = {
        let chosen = chosen.clone();
        Callback::from(move |shown| chosen.set(shown))
    };
    let on_earlier = {
        let (chosen, on_earlier) = (chosen.clone(), on_earlier.clone());
        Callback::from(move |read| {
            on_earlier.emit(read);
            chosen.set(Some(Shown::Change));
        })
    };
    let on_print = {
        let (chosen, to_print) = (chosen.clone(), to_print.clone());
        Callback::from(move |shown| {
            chosen.set(Some(shown));
            to_print.set(Some(shown));
        })
    };
    let on_export = {
        let (exported, dispatch) = (exported.clone(), view.dispatch.clone());
        let report = view.report.clone();
        once(move || {
            let Some(report) = &report else { return };
            let outcome = export(report);
            if matches!(outcome, Exported::Whole { .. }) {
                dispatch.emit(Action::Exported(wire::digest(report)));
            }
            exported.set(Some(outcome));
        })
    };
    let look = match export_state {
        Export::Never => "not-started",
        Export::Earlier => "started",
        Export::Current => "done",
    };
    let data = html! {
        <li class="cx-tasks__task">
            <span class="cx-tasks__what">{ t.report().export_title }</span>
            <span class="cx-tasks__state">
                <span class="cx-state" data-state={look}>{ (t.session.export_step)(export_state) }</span>
            </span>
            <span class="cx-tasks__ways">
                <button class="cx-button cx-button--quiet" id="cx-export" type="button" onclick={on_export}>{ t.report().export_json }</button>
            </span>
        </li>
    };
    let data_told = html! {
        <>
            <div role="status" id="cx-export-status">
                if let Some(exported) = exported.as_ref().filter(|it| it.holds(export_state)) {
                    { told(view, exported, framed) }
                } else {
                    <p class="cx-hint" id="cx-unexported">{ (t.session.exported)(export_state) }</p>
                }
            </div>
            <p class="cx-hint">{ t.report().code }{ " " }<strong class="cx-figure" id="cx-code">{ code.clone() }</strong>{ " " }{ t.report().code_meaning }</p>
        </>
    };
    html! {
        <>
            <div class="cx-screen">
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.report }</h1>
                <p class="cx-lead">{ t.report().lead }</p>
                { handing_in(view, record, report) }
                <PaperRows view={view.clone()} earlier={held.cloned()} shown={at} {on_show} {on_print} {data} {data_told} />
                <div role="status" id="cx-print-status">
                    if *print_refused {
                        { not_printed(view, framed) }
                    }
                </div>
                <MaterialsExport view={view.clone()} />
                <HostExport view={view.clone()} />
                <ProcedureForm view={view.clone()} />
                <FolderCheck view={view.clone()} documents={held_documents(record)} />
                { stages(view) }
                { again(view, report, held.map(Rc::as_ref)) }
                <EarlierFile view={view.clone()} on_read={on_earlier} />
                if let Some(at) = at {
                    <section class="cx-section">
                        <h2 class="cx-heading" id="cx-preview" tabindex="-1">{ (t.fields.labelled)(t.paper().preview, at.title(view)) }</h2>
                        if at == Shown::One(Kind::Report) {
                            <p><a id="cx-narrative-link" href={Route::Narrative.to_string()}>{ t.paper().edit_text }</a></p>
                        }
                        if let Some(why) = lacking(view, report, at) {
                            <p class="cx-hint" id="cx-paper-lacks">{ why }</p>
                        }
                        if at == Shown::Copy {
                            <p class="cx-hint">{ t.paper().copy_hint }</p>
                        }
                    </section>
                }
            </div>
            if shown.is_empty() {
                // Printed from the keyboard, the page gives what it lists.
                <div class="cx-unseen">
                    <PaperView document={Rc::new(listed(record, report, &code))} />
                </div>
            }
            for (language, document) in shown {
                <PaperView {document} {language} among={at == Some(Shown::All)} />
            }
        </>
    }
}

/// What is handed in, and what is open still.
fn listed(record: &Record, report: &Report, code: &str) -> Paper {
    let open: Vec<_> =
        points(record, report).iter().map(texts(Language::Zh).handing_in().point).collect();
    contents(report, code, &open)
}

/// What is said where the browser did not open the print dialog: the way round it.
pub fn not_printed(view: &View, framed: bool) -> Html {
    let t = view.t();
    if framed {
        html! {
            <>
                <p class="cx-problem">{ t.embed.print_refused_in_frame }</p>
                <OwnWindow view={view.clone()} />
            </>
        }
    } else {
        html! { <p class="cx-problem">{ t.paper().print_refused }</p> }
    }
}

/// Why the letter of application is a draft, or why there is none.
fn lacking(view: &View, report: &Report, shown: Shown) -> Option<String> {
    let t = view.t();
    if !matches!(shown, Shown::One(Kind::Request) | Shown::All) {
        return None;
    }
    if !is_issued(report) {
        return Some(t.paper().not_issued.to_owned());
    }
    let lacking = request::lacking(report);
    (!lacking.is_empty()).then(|| (t.paper().draft)(&lacking))
}

/// Hands the report over, once it has been read back.
fn export(report: &Report) -> Exported {
    let text = match whole_text(report) {
        Ok(text) => text,
        Err(why) => return Exported::Not(why),
    };
    let name = file_name(report, "json");
    if file::save(&name, "application/json", &text) {
        Exported::Whole { name, text: text.into() }
    } else {
        Exported::NotTaken { text: text.into() }
    }
}

fn told(view: &View, exported: &Exported, framed: bool) -> Html {
    let t = view.t();
    let copy = |text: &Rc<str>| {
        let text = AttrValue::from(text.clone());
        html! { <CopyText view={view.clone()} id="cx-export-text" label={t.report().export_text} {text} /> }
    };
    match exported {
        Exported::Whole { name, text } => html! {
            <>
                <p class="cx-done" id="cx-exported">{ (t.report().exported)(name, text.len()) }</p>
                // A frame may drop a download without a word.
                if framed {
                    <details class="cx-details" id="cx-export-missed">
                        <summary>{ t.embed.no_download }</summary>
                        <p class="cx-hint">{ t.embed.text_to_file }</p>
                        { copy(text) }
                    </details>
                }
            </>
        },
        Exported::Not(why) => why.told(view),
        Exported::NotTaken { text } => html! {
            <>
                <p class="cx-problem">{ t.report().export_failed }</p>
                { copy(text) }
            </>
        },
    }
}
