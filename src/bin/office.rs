//! The office module: bytes in, file out, one task at a time. It runs in a worker, which
//! the page ends when the task is done, cancelled or gone wrong.
//!
//! Must not know: the page. What it may refuse is told in the language that was asked for.

use chengxin::documents::kind::Kind;
use chengxin::documents::screening::ScreeningBasis;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::domain::date::Date;
use chengxin::domain::framework::Bilingual;
use chengxin::domain::language::Language;
use chengxin::office::archive::words::said;
use chengxin::office::words;
use chengxin::office::{archive, docx, workbook, xlsx};
use chengxin::report::Report;
use chengxin::screening::Screened;
use chengxin::text::texts;
use chengxin::wire::{self, bundle};
use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};

/// What `office_worker.js` calls: the name of a task, its bytes, and what else it needs.
type Task = dyn Fn(String, Uint8Array, String, String) -> Result<JsValue, JsValue>;

fn main() {
    let task: Closure<Task> = Closure::new(|task: String, bytes: Uint8Array, more, language| {
        let file = run(&task, &bytes.to_vec(), more, language);
        file.map(|file| Uint8Array::from(file.as_slice()).into()).map_err(JsValue::from)
    });
    let offered: Function = task.into_js_value().into();
    // Fails only where the global object is frozen, and then the worker says that it
    // finds no task.
    let _ = Reflect::set(&js_sys::global(), &"chengxinOfficeTask".into(), &offered);
}

fn run(task: &str, bytes: &[u8], more: String, language: String) -> Result<Vec<u8>, String> {
    match task {
        "docx" => {
            let report = report(bytes)?;
            let kind = Kind::ALL.into_iter().find(|kind| kind.name().word == more);
            let kind = kind.ok_or_else(|| format!("no paper `{more}`"))?;
            let paper = kind.of(&report, &wire::digest(&report).code());
            let assessment = &report.assessment;
            let day = assessment.prepared.on.unwrap_or(assessment.reference_date);
            docx::docx(&paper, day).map_err(|problem| format!("{problem:?}"))
        }
        "screening-docx" => screening_docx(bytes, &more),
        "screening-xlsx" => screening_xlsx(bytes),
        "xlsx" => xlsx::xlsx(&report(bytes)?).map_err(|problem| format!("{problem:?}")),
        "read" => {
            let language = if language == Language::En.tag() { Language::En } else { Language::Zh };
            // Without a scheme at hand the shipped ones are all that is known.
            let at_hand = wire::open_scheme(more.as_bytes()).ok();
            let read = workbook::report(bytes, at_hand.as_ref()).map_err(|problem| {
                words::lines(language, &problem, texts(language).refused.problem_at).join("\n")
            })?;
            Ok(wire::export(&read).into_bytes())
        }
        "read-one-of-many" => {
            let at_hand = wire::open_scheme(more.as_bytes()).ok();
            let read = workbook::report(bytes, at_hand.as_ref()).map_err(|problem| {
                words::sentences(&problem, |language| texts(language).refused.problem_at).join("\n")
            })?;
            Ok(wire::export(&read).into_bytes())
        }
        // The page reads a refusal in both languages, a line each.
        "unpack" => match archive::open(bytes, gbk) {
            Ok(files) => Ok(bundle::write(&files)),
            Err(problem) => {
                let Bilingual { zh, en } = said(problem);
                Err(format!("{zh}\n{en}"))
            }
        },
        other => Err(format!("no task `{other}`")),
    }
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

/// A file of the saved screening that the page sends. Everything is computed again here, and
/// the trial of weights too where the office made it: what the page prints is what is written.
fn of_screening(
    bytes: &[u8],
    make: impl FnOnce(&ScreeningBasis<'_>, Date) -> Result<Vec<u8>, String>,
) -> Result<Vec<u8>, String> {
    let opened = wire::open_screening(bytes);
    let screening =
        opened.map_err(|problems| problems.first().map(ToString::to_string).unwrap_or_default())?;
    let screened = Screened::new(&screening);
    let acceptability = screened.trial(&screening);
    let code = wire::screening_digest(&screening).code();
    let basis = ScreeningBasis {
        screening: &screening,
        screened: &screened,
        acceptability: acceptability.as_ref(),
        code: &code,
    };
    let last = Date::last_of_year(screening.settings.round);
    let day = screening.settings.held_on.or(last).ok_or_else(|| "no day".to_owned())?;
    make(&basis, day)
}

fn screening_docx(bytes: &[u8], wanted: &str) -> Result<Vec<u8>, String> {
    let kind = ScreeningKind::ALL.into_iter().find(|kind| kind.name().word == wanted);
    let kind = kind.ok_or_else(|| format!("no paper `{wanted}`"))?;
    of_screening(bytes, |basis, day| {
        docx::docx(&kind.of(basis), day).map_err(|problem| format!("{problem:?}"))
    })
}

fn screening_xlsx(bytes: &[u8]) -> Result<Vec<u8>, String> {
    of_screening(bytes, |basis, day| {
        xlsx::comparison::comparison(basis, day).map_err(|problem| format!("{problem:?}"))
    })
}

/// The report that the page sends.
fn report(bytes: &[u8]) -> Result<Report, String> {
    match wire::open(bytes, None) {
        Ok(wire::Opened::Report(stored)) => Ok(stored.report),
        Ok(_) => Err("not a report".to_owned()),
        Err(problems) => Err(problems.first().map(ToString::to_string).unwrap_or_default()),
    }
}
