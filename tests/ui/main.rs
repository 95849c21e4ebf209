//! Components, rendered to markup natively: no browser, which also shows that rendering
//! has no effect.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod derivation;
mod said;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use expect_test::Expect;
use yew::LocalServerRenderer;
use yew::prelude::*;

use chengxin::app::display::Display;
use chengxin::app::state::Record;
use chengxin::domain::language::Language;
use chengxin::ui::view::store::View;
use chengxin::wire::{Opened, open, open_scheme};

/// What a page sees of a case of tests/cases.
pub(crate) fn view(case: &str, language: Language) -> View {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/{case}.json"));
    let case: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let scheme = case.get("scheme").map(|it| open_scheme(it.to_string().as_bytes()).unwrap());
    let file = case["assessment"].to_string();
    let Opened::Assessment(report) = open(file.as_bytes(), scheme.as_ref()).unwrap() else {
        panic!("a case holds an assessment")
    };
    let record = Record::new(report.assessment.clone(), (*report.scheme).clone(), 1);
    View {
        language,
        display: Display::default(),
        missing: None,
        record: Some(Rc::new(record)),
        report: Some(Rc::from(report)),
        dispatch: Callback::noop(),
    }
}

/// The markup of a component, each element on a line of its own.
pub(crate) fn markup<C>(props: C::Properties) -> String
where
    C: BaseComponent,
{
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    pollster::block_on(renderer.render()).replace("><", ">\n<")
}

/// Compares markup with what was looked at; `UPDATE_EXPECT=1` writes it anew.
pub(crate) fn check(got: &str, expected: &Expect) {
    expected.assert_eq(got);
}
