//! The blank form as HTML on standard output, for the cards of browsers that cannot run
//! the page: the same blocks through the same component as on the page, so that the two
//! differ in one thing only. What each input counts is left out: every visitor loads these
//! cards first, and a paper that is filled in by hand asks the same without it.
//!
//! Must not know: where the form is put.

use std::io::{Write, stdout};
use std::process::ExitCode;
use std::rc::Rc;

use chengxin::documents::form;
use chengxin::domain::language::Language;
use chengxin::ui::paper::{PaperView, PaperViewProps};
use chengxin::wire::scheme_v1;

fn main() -> ExitCode {
    let Some(scheme) = scheme_v1::shipped().first() else { return ExitCode::FAILURE };
    let mut scheme = scheme.clone();
    scheme.indicators.values_mut().for_each(|judged| judged.definitions.clear());
    let document = Rc::new(form::blank(&scheme));
    let renderer = yew::LocalServerRenderer::<PaperView>::with_props(PaperViewProps {
        document,
        language: Language::Zh,
        among: false,
    });
    // Nobody takes the markup over: it needs no marks for that.
    let html = pollster::block_on(renderer.hydratable(false).render());
    match writeln!(stdout(), "{html}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
