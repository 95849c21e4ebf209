//! The report: the exports, and every paper as it will print.
//!
//! Must not know: what a paper says, or how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::progress::{self, Export};
use crate::app::route::Route;
use crate::documents::kind::Kind;
use crate::documents::request::{self, is_issued};
use crate::documents::self_assessment::copy::reading_copy;
use crate::domain::language::Language;
use crate::platform::{file, host};
use crate::report::Report;
use crate::screening::submission::CountyKey;
use crate::ui::fields::copy_text::CopyText;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::fields::whole_text::{NotWritten, whole_text};
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::host_export::HostExport;
use crate::ui::frame::own_window::OwnWindow;
use crate::ui::paper::PaperView;
use crate::ui::paper::change::{Earlier, EarlierFile};
use crate::ui::paper::handing_in::handing_in;
use crate::ui::paper::materials::MaterialsExport;
use crate::ui::paper::office::OfficeExports;
use crate::ui::paper::procedure::ProcedureForm;
use crate::ui::start::no_record::NoRecord;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::file_name::file_name;

/// The properties of [`ReportPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReportPageProps {
    /// What the page sees.
    pub view: View,
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

/// What is shown for reading and printing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// One of the papers.
    One(Kind),
    /// The English copy of the report; offered where the page is English.
    Copy,
    /// Every paper, one after the other. The copy is none.
    All,
    /// What changed since an earlier file; offered once there is one.
    Change,
}

/// What can be shown in one language, in the order of the choice.
fn choices(language: Language, any_earlier: bool) -> Vec<Shown> {
    let copy = match language {
        Language::Zh => None,
        Language::En => Some(Shown::Copy),
    };
    // The copy stands behind what it is a copy of.
    let with_copy = |kind| {
        let copy = copy.filter(|_| kind == Kind::Report);
        std::iter::once(Shown::One(kind)).chain(copy)
    };
    let change = any_earlier.then_some(Shown::Change);
    Kind::of_record().flat_map(with_copy).chain([Shown::All]).chain(change).collect()
}

/// The page of papers and files.
#[component]
pub fn ReportPage(props: &ReportPageProps) -> Html {
    let view = &props.view;
    let t = view.t();
    let exported = use_state(|| None::<Exported>);
    let print_refused = use_state(|| false);
    let chosen = use_state(|| Shown::One(Kind::Report));
    let earlier = use_state(|| None::<Rc<Earlier>>);
    let framed = use_embedding().framed;
    use_effect_with(*chosen == Shown::All, |several| {
        host::set_root("data-cx-print", several.then_some("several"));
        || host::set_root("data-cx-print", None)
    });
    let Some((record, report)) = view.opened() else {
        return html! { <NoRecord view={view.clone()} title={t.steps.report} /> };
    };
    let code = wire::digest(report).code();
    let export_state = progress::of_export(record, report);
    // Another record may have been opened since.
    let key = CountyKey::of(&report.assessment.applicant);
    let earlier_of = |it: &&Rc<Earlier>| CountyKey::of(&it.report.assessment.applicant) == key;
    let held = (*earlier).as_ref().filter(earlier_of);
    let choices = choices(view.language, held.is_some());
    // What the language does not offer gives way to the first.
    let first = Shown::One(Kind::Report);
    let at = if choices.contains(&chosen) { *chosen } else { first };
    let paper = |kind: Kind| (Language::Zh, Rc::new(kind.of(report, &code)));
    let shown = match at {
        Shown::One(kind) => vec![paper(kind)],
        Shown::Copy => {
            let copy = reading_copy(report, &code);
            vec![(Language::En, Rc::new(copy))]
        }
        Shown::All => Kind::issued(report).map(paper).collect(),
        Shown::Change => {
            let note = |earlier: &Rc<Earlier>| Rc::new(earlier.beside(report).note());
            held.map(|earlier| (Language::Zh, note(earlier))).into_iter().collect()
        }
    };
    let title = |shown: &Shown| {
        AttrValue::Static(match shown {
            Shown::One(kind) => kind.name().title(view.language),
            Shown::Copy => t.paper().copy,
            Shown::All => t.paper().all,
            Shown::Change => t.paper().change,
        })
    };
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |shown| chosen.set(shown))
    };
    let on_earlier = {
        let (chosen, earlier) = (chosen.clone(), earlier.clone());
        Callback::from(move |read| {
            earlier.set(Some(read));
            chosen.set(Shown::Change);
        })
    };
    let options = Options::of(choices.iter().map(|it| (*it, title(it))), &at, on_choose);
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
    let on_print = {
        let print_refused = print_refused.clone();
        Callback::from(move |_: MouseEvent| print_refused.set(!host::print()))
    };
    html! {
        <>
            <div class="cx-screen">
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ t.steps.report }</h1>
                <p class="cx-lead">{ t.report().lead }</p>
                { handing_in(view, record, report) }
                <MaterialsExport view={view.clone()} />
                <section class="cx-section" aria-labelledby="cx-export-title">
                    <h2 class="cx-heading" id="cx-export-title">{ t.report().export_title }</h2>
                    <p>
                        <button class="cx-button cx-button--primary" id="cx-export" type="button" onclick={on_export}>{ t.report().export_json }</button>
                    </p>
                    <div role="status" id="cx-export-status">
                        if let Some(exported) = exported.as_ref().filter(|it| it.holds(export_state)) {
                            { told(view, exported, framed) }
                        } else {
                            <p class="cx-hint" id="cx-unexported">{ (t.session.exported)(export_state) }</p>
                        }
                    </div>
                    <p>{ t.report().code }{ " " }<strong class="cx-figure" id="cx-code">{ code }</strong>{ " " }<span class="cx-muted">{ t.report().code_meaning }</span></p>
                </section>
                <HostExport view={view.clone()} />
                <OfficeExports view={view.clone()} earlier={held.cloned()} />
                <ProcedureForm view={view.clone()} />
                <EarlierFile view={view.clone()} on_read={on_earlier} />
                <section class="cx-section" aria-labelledby="cx-print-title">
                    <h2 class="cx-heading" id="cx-print-title">{ t.paper().print_title }</h2>
                    <Select id="cx-papers" label={t.paper().choose} {options} />
                    if at == Shown::One(Kind::Report) {
                        <p><a id="cx-narrative-link" href={Route::Narrative.to_string()}>{ t.paper().edit_text }</a></p>
                    }
                    if let Some(why) = lacking(view, report, at) {
                        <p class="cx-hint" id="cx-paper-lacks">{ why }</p>
                    }
                    if choices.contains(&Shown::Copy) {
                        <p class="cx-hint">{ t.paper().copy_hint }</p>
                    }
                    <p><button class="cx-button cx-button--primary" id="cx-print" type="button" onclick={on_print}>{ t.paper().print }</button></p>
                    <p class="cx-hint">{ t.paper().print_hint }</p>
                    <div role="status">
                        if *print_refused {
                            { not_printed(view, framed) }
                        }
                    </div>
                </section>
            </div>
            for (language, document) in shown {
                <PaperView {document} {language} among={at == Shown::All} />
            }
        </>
    }
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
