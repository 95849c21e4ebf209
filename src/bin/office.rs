//! The office module: bytes in, file out, one task at a time. It runs in a worker, which
//! the page ends when the task is done, cancelled or gone wrong.
//!
//! Must not know: the page. What is asked and how it refuses: `wire::office_task`.

use std::fmt::Debug;

use chengxin::documents::screening::ScreeningBasis;
use chengxin::domain::date::Date;
use chengxin::office::archive::words::said;
use chengxin::office::words;
use chengxin::office::{archive, docx, handover, materials, workbook, xlsx};
use chengxin::report::Report;
use chengxin::screening::{Screened, Screening};
use chengxin::text::texts;
use chengxin::wire::collection::CollectionOrder;
use chengxin::wire::handover::HandoverOrder;
use chengxin::wire::materials::MaterialsOrder;
use chengxin::wire::office_task::{OfficeTask, bilingual};
use chengxin::wire::register_v1::order::RegisterOrder;
use chengxin::wire::two_files::TwoFiles;
use chengxin::wire::{self, bundle};
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};

/// What `office_worker.js` calls: a task, its bytes, and the scheme at hand.
type Task = dyn Fn(String, Uint8Array, String) -> Result<JsValue, JsValue>;

fn main() {
    let task: Closure<Task> = Closure::new(|task: String, bytes: Uint8Array, scheme: String| {
        let known = OfficeTask::parse(&task).ok_or_else(|| format!("no task `{task}`"));
        let file = known.and_then(|task| run(task, &bytes.to_vec(), &scheme));
        file.map(|file| Uint8Array::from(file.as_slice()).into()).map_err(JsValue::from)
    });
    let offered: Function = task.into_js_value().into();
    // Fails only where the global object is frozen, and then the worker says that it
    // finds no task.
    let _ = Reflect::set(&js_sys::global(), &"chengxinOfficeTask".into(), &offered);
}

fn run(task: OfficeTask, bytes: &[u8], scheme: &str) -> Result<Vec<u8>, String> {
    let wording = |language| texts(language).refused.problem_at;
    let read = || {
        // Without a scheme at hand the shipped ones are all that is known.
        let at_hand = wire::open_scheme(scheme.as_bytes()).ok();
        workbook::report(bytes, at_hand.as_ref()).map(|read| wire::export(&read).into_bytes())
    };
    match task {
        OfficeTask::Paper(kind) => {
            let report = report(bytes)?;
            let paper = kind.of(&report, &wire::digest(&report).code());
            docx::docx(&paper, report.assessment.paper_day()).map_err(unexpected)
        }
        OfficeTask::ChangeNote => {
            let files = TwoFiles::read(bytes).ok_or("not two files of a county")?;
            docx::docx(&files.note(), files.day()).map_err(unexpected)
        }
        OfficeTask::Materials => {
            let order = MaterialsOrder::read(bytes).ok_or("not what a county hands in")?;
            materials::materials(&order).map_err(unexpected)
        }
        OfficeTask::Handover => {
            let order = HandoverOrder::read(bytes).ok_or("not what a prefecture hands over")?;
            of_screening(&order.screening, |basis, day| {
                handover::handover(basis, &order.counties, day).map_err(unexpected)
            })
        }
        OfficeTask::Workbook => xlsx::xlsx(&report(bytes)?).map_err(unexpected),
        OfficeTask::ScreeningPaper(kind) => {
            let make = |basis: &ScreeningBasis<'_>, day| docx::docx(&kind.of(basis), day);
            of_screening(&screening(bytes)?, |basis, day| make(basis, day).map_err(unexpected))
        }
        OfficeTask::RegisterPaper(kind) => {
            let order = RegisterOrder::read(bytes).ok_or("no register")?;
            docx::docx(&order.paper(kind), order.day()).map_err(unexpected)
        }
        OfficeTask::Comparison => of_screening(&screening(bytes)?, |basis, day| {
            xlsx::comparison::comparison(basis, day).map_err(unexpected)
        }),
        OfficeTask::Collection => {
            let order = CollectionOrder::read(bytes).ok_or_else(|| "no order".to_owned())?;
            let scheme = wire::open_scheme(scheme.as_bytes()).map_err(unexpected)?;
            xlsx::collection::collection(&scheme, &order).map_err(unexpected)
        }
        OfficeTask::ReadCollection(language) => {
            let at_hand = wire::open_scheme(scheme.as_bytes()).ok();
            let found = workbook::collection::read(bytes, at_hand.as_ref());
            let told = |problem| words::lines(language, &problem, wording(language)).join("\n");
            let collected = found.map_err(told)?.collected(language, wording(language));
            Ok(collected.write().into_bytes())
        }
        OfficeTask::ReadForm(language) => {
            read().map_err(|problem| words::lines(language, &problem, wording(language)).join("\n"))
        }
        OfficeTask::ReadOneOfMany => {
            read().map_err(|problem| bilingual(&words::sentence(&problem, wording)))
        }
        OfficeTask::Unpack => {
            let files = archive::open(bytes, gbk).map_err(|problem| bilingual(&said(problem)))?;
            Ok(bundle::write(&files))
        }
    }
}

/// What should not happen, for maintainers.
fn unexpected(problem: impl Debug) -> String {
    format!("{problem:?}")
}

/// A text in GBK, whose table every browser has. Should one be without it, the bytes stand
/// for themselves: a name is only shown.
fn gbk(bytes: &[u8]) -> String {
    let decoded = || {
        let decoder = Reflect::get(&js_sys::global(), &"TextDecoder".into()).ok()?;
        let decoder: Function = decoder.dyn_into().ok()?;
        let decoder = Reflect::construct(&decoder, &Array::of1(&"gbk".into())).ok()?;
        let decode: Function = Reflect::get(&decoder, &"decode".into()).ok()?.dyn_into().ok()?;
        decode.call1(&decoder, &Uint8Array::from(bytes)).ok()?.as_string()
    };
    decoded().unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

/// The saved screening that the page sends.
fn screening(bytes: &[u8]) -> Result<Screening, String> {
    let opened = wire::open_screening(bytes);
    opened.map_err(|problems| problems.first().map(ToString::to_string).unwrap_or_default())
}

/// A file of a saved screening. Everything is computed again here, and
/// the trial of weights too where the office made it: what the page prints is what is written.
fn of_screening(
    screening: &Screening,
    make: impl FnOnce(&ScreeningBasis<'_>, Date) -> Result<Vec<u8>, String>,
) -> Result<Vec<u8>, String> {
    let screened = Screened::new(screening);
    let acceptability = screened.trial(screening);
    let code = wire::screening_digest(screening).code();
    let basis = ScreeningBasis {
        screening,
        screened: &screened,
        acceptability: acceptability.as_ref(),
        code: &code,
    };
    let last = Date::last_of_year(screening.settings.round);
    let day = screening.settings.held_on.or(last).ok_or_else(|| "no day".to_owned())?;
    make(&basis, day)
}

/// The report that the page sends.
fn report(bytes: &[u8]) -> Result<Report, String> {
    match wire::open(bytes, None) {
        Ok(wire::Opened::Report(stored)) => Ok(stored.report),
        Ok(_) => Err("not a report".to_owned()),
        Err(problems) => Err(problems.first().map(ToString::to_string).unwrap_or_default()),
    }
}
