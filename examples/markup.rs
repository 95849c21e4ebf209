//! What stands in the pages as markup, on standard output: `form`, the blank form for the cards
//! of browsers that cannot run the page, and `start`, the start page until the module is there.
//! Both are made by the page's own components, so that paper, markup and page cannot differ.
//!
//! What each input of the form counts is left out: every visitor loads it first, and a paper
//! that is filled in by hand asks the same without it.
//!
//! Must not know: where the markup is put.

use std::io::{Write, stdout};
use std::process::ExitCode;
use std::rc::Rc;

use chengxin::documents::form;
use chengxin::domain::language::Language;
use chengxin::ui::front::FirstPaint;
use chengxin::ui::paper::{PaperView, PaperViewProps};
use chengxin::wire::scheme_v1;

fn main() -> ExitCode {
    let html = match std::env::args().nth(1).as_deref() {
        Some("form") => blank_form(),
        // Nobody takes the markup over: it needs no marks for that.
        Some("start") => Some(pollster::block_on(
            yew::LocalServerRenderer::<FirstPaint>::new().hydratable(false).render(),
        )),
        Some(_) | None => None,
    };
    match html.map(|html| writeln!(stdout(), "{html}")) {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(_)) | None => ExitCode::FAILURE,
    }
}

fn blank_form() -> Option<String> {
    let mut scheme = scheme_v1::shipped().first()?.clone();
    scheme.indicators.values_mut().for_each(|judged| judged.definitions.clear());
    let renderer = yew::LocalServerRenderer::<PaperView>::with_props(PaperViewProps {
        document: Rc::new(form::blank(&scheme)),
        language: Language::Zh,
        among: false,
    });
    Some(pollster::block_on(renderer.hydratable(false).render()))
}
