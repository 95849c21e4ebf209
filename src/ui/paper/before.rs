//! What is to be gathered before anything is filled in: by department, with the time it takes,
//! to be printed or as a workbook with a sheet for each.
//!
//! Must not know: how a workbook is written, and what the county has already.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::before::{list_of, needed, runs};
use crate::app::route::Route;
use crate::domain::assessment::{Assessment, Purpose};
use crate::domain::id::DepartmentId;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::department::{Asked, Confirmation, Department, DepartmentSheet};
use crate::platform::host;
use crate::platform::office::Request;
use crate::terms::definition::asked_as;
use crate::ui::fields::press::once;
use crate::ui::frame::embedding::use_embedding;
use crate::ui::frame::export::{XLSX, use_exporter};
use crate::ui::frame::own_window::OwnWindow;
use crate::ui::frame::trouble::AtStake;
use crate::ui::paper::collected::ImportSheets;
use crate::ui::paper::report::not_printed;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::collection::CollectionOrder;
use crate::wire::file_name::collection_file;
use crate::wire::office_task::OfficeTask;
use crate::wire::scheme_v1;

/// The properties of [`BeforePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct BeforePageProps {
    /// What the page sees.
    pub view: View,
}

/// What the page is of: the record, or what a new one would begin with.
#[derive(Clone, PartialEq)]
struct Basis {
    scheme: Rc<Scheme>,
    order: CollectionOrder,
}

impl Basis {
    fn of(view: &View) -> Option<Self> {
        if let Some(record) = &view.record {
            let assessment = &record.assessment;
            let order = CollectionOrder {
                applicant: assessment.applicant.name.to_string(),
                year: assessment.data_year(),
                purpose: assessment.purpose,
            };
            return Some(Self { scheme: record.scheme.clone(), order });
        }
        let scheme = scheme_v1::shipped().first()?.clone();
        let year = Assessment::usual_data_year(scheme.edition.rounds.first()?.year);
        let order = CollectionOrder { applicant: String::new(), year, purpose: Purpose::Real };
        Some(Self { scheme: Rc::new(scheme), order })
    }
}

/// The page.
#[component]
pub fn BeforePage(props: &BeforePageProps) -> Html {
    let view = &props.view;
    let t = view.t().before();
    let Some(Basis { scheme, order }) = Basis::of(view) else {
        return Html::default();
    };
    let [before, all, behind] = (t.needed)(&needed(&scheme));
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ (view.t().steps.page_title)(Route::Before) }</h1>
            <p class="cx-lead" id="cx-needed">{ before }<strong>{ all }</strong>{ behind }</p>
            <p class="cx-hint">
                { (t.data_period)(order.year) }
                <span class="cx-screen">{ " " }<a href={Route::Applicant.to_string()}>{ t.change }</a></span>
            </p>
            <Sheets view={view.clone()} scheme={scheme.clone()} {order} />
            <ImportSheets view={view.clone()} />
            { figures(view, &scheme) }
            { confirmations(view, &scheme) }
            if !scheme.departments.is_empty() {
                <p class="cx-hint">{ t.examples }</p>
            }
            <p class="cx-next cx-screen"><a class="cx-button cx-button--primary" href={Route::Applicant.to_string()}>{ t.begin }</a></p>
        </>
    }
}

/// The properties of [`Sheets`].
#[derive(Clone, PartialEq, Properties)]
struct SheetsProps {
    view: View,
    scheme: Rc<Scheme>,
    order: CollectionOrder,
}

/// The workbook for the departments, and the page on paper.
#[component]
fn Sheets(props: &SheetsProps) -> Html {
    let SheetsProps { view, scheme, order } = props;
    let t = view.t().before();
    let framed = use_embedding().framed;
    let exporter = use_exporter();
    let refused = use_state(|| false);
    let on_print = {
        let refused = refused.clone();
        Callback::from(move |_: MouseEvent| refused.set(!host::print()))
    };
    // Not `disabled`: a button that loses the focus leaves the keyboard nowhere.
    let busy = exporter.is_busy();
    let off = busy.then_some("true");
    let on_download = {
        let (scheme, order, exporter) = (scheme.clone(), order.clone(), exporter.clone());
        once(move || {
            if !busy {
                let asked = Request {
                    task: OfficeTask::Collection.write(),
                    bytes: order.write().into_bytes(),
                    scheme: wire::export_scheme(&scheme),
                };
                let name = collection_file(&order.applicant, order.year);
                exporter.ask_office(&asked, name, XLSX);
            }
        })
    };
    html! {
        <div class="cx-screen">
            <ul class="cx-exports">
                <li><button class="cx-button cx-button--primary" id="cx-sheets" type="button" aria-disabled={off} onclick={on_download}>{ t.download }</button></li>
                <li><button class="cx-button" id="cx-print" type="button" onclick={on_print}>{ t.print }</button></li>
            </ul>
            <p class="cx-hint">{ t.download_hint }</p>
            <div role="status" id="cx-sheets-status">
                { exporter.told(view, ["cx-sheets-bar", "cx-sheets-done"], AtStake::Draft) }
                // A frame drops a download without a word.
                if framed && exporter.state().is_some() && !busy {
                    <p class="cx-hint">{ view.t().embed.office_elsewhere }</p>
                    <OwnWindow view={view.clone()} />
                }
                if *refused {
                    { not_printed(view, framed) }
                }
            </div>
        </div>
    }
}

/// What each department provides.
fn figures(view: &View, scheme: &Scheme) -> Html {
    let t = view.t().before();
    html! {
        <section class="cx-section" aria-labelledby="cx-figures">
            <h2 class="cx-heading" id="cx-figures">{ t.figures }</h2>
            <table class="cx-table cx-before">
                <thead>
                    <tr>
                        <th scope="col">{ t.department }</th>
                        <th scope="col">{ t.what }</th>
                        <th scope="col">{ t.indicators }</th>
                        <th scope="col" class="cx-table__figure">{ t.count }</th>
                        <th scope="col" class="cx-table__figure">{ t.time }</th>
                    </tr>
                </thead>
                <tbody>
                    for sheet in scheme.sheets() {
                        <tr>
                            <th scope="row">{ name(view, sheet.department) }</th>
                            <td>{ provided(view, scheme, &sheet) }</td>
                            <td class="cx-before__brief"><span class="cx-before__name">{ t.indicators }{ " " }</span>{ (t.runs)(&runs(scheme, &sheet)) }</td>
                            <td class="cx-table__figure cx-before__brief">{ (t.n_items)(sheet.asked.len()) }</td>
                            <td class="cx-table__figure cx-before__brief">{ sheet.department.map(|of| (t.days)(of.days)).unwrap_or_default() }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

fn name(view: &View, department: Option<&Department>) -> String {
    let own = department.map(|department| department.name.in_language(view.language));
    own.unwrap_or(view.t().before().nobody).to_owned()
}

/// What a department provides, in the order of the indicators; parts of a sum with the others
/// whose parts are added to them.
fn provided(view: &View, scheme: &Scheme, sheet: &DepartmentSheet<'_>) -> String {
    let t = view.t();
    let title = |asked: &Asked| {
        let judged = scheme.indicators.get(&asked.no);
        let said = |id| judged.map_or("", |judged| asked_as(judged, id, view.language));
        match list_of(scheme, asked) {
            Some(list) => (t.before().as_list)(said(&list.whole)),
            None => said(&asked.id).to_owned(),
        }
    };
    let mut said: Vec<String> = Vec::new();
    for parted in sheet
        .asked
        .chunk_by(|one, next| scheme.parts(one.no, &one.id) == scheme.parts(next.no, &next.id))
    {
        let mut titles: Vec<String> = parted.iter().map(title).collect();
        // The lines of a list are told as the list.
        titles.dedup();
        let titles = titles.join(t.fields.separator);
        let others = parted.first().map_or(&[][..], |one| scheme.parts(one.no, &one.id)).iter();
        let is_other = |id: &&DepartmentId| sheet.department.is_none_or(|own| own.id != **id);
        let others = others.filter(is_other).filter_map(|id| scheme.department(id));
        let others: Vec<_> =
            others.map(|department| department.name.in_language(view.language)).collect();
        let added = if others.is_empty() { String::new() } else { (t.before().added_to)(&others) };
        said.push(titles + &added);
    }
    said.join(t.fields.separator)
}

/// What each department confirms of eligibility.
fn confirmations(view: &View, scheme: &Scheme) -> Html {
    let t = view.t().before();
    if scheme.confirming().next().is_none() {
        return Html::default();
    }
    let confirmed = |of: &Confirmation| {
        let check = scheme.edition.check(of.check)?;
        let title = check.title.in_language(view.language);
        let target = check.targets().iter().find(|target| Some(target.id) == of.target);
        let said = target.map(|target| (t.target)(title, target.title.in_language(view.language)));
        Some(said.unwrap_or_else(|| title.to_owned()))
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-confirmations">
            <h2 class="cx-heading" id="cx-confirmations">{ t.confirmations }</h2>
            <table class="cx-table cx-before">
                <thead>
                    <tr>
                        <th scope="col">{ t.department }</th>
                        <th scope="col">{ t.confirmed }</th>
                        <th scope="col" class="cx-table__figure">{ t.time }</th>
                    </tr>
                </thead>
                <tbody>
                    for department in scheme.confirming() {
                        <tr>
                            <th scope="row">{ name(view, Some(department)) }</th>
                            <td>{ department.confirms.iter().filter_map(confirmed).collect::<Vec<_>>().join(view.t().fields.separator) }</td>
                            <td class="cx-table__figure cx-before__brief">{ (t.days)(department.days) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}
