//! `cargo xtask bench`: what the checker costs, as a table and as JSON for programs.
//!
//! It must not know how a figure is measured: each measure is a function of the list
//! [`MEASURES`] that returns figures. Nothing here passes or fails; limits are the
//! budget's matter.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

use crate::command::{output, say};
use crate::dist;
use crate::failure::Failure;
use crate::page::{self, Profile};
use crate::place::Place;
use crate::setup;
use crate::steps::Steps;

/// A figure with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure {
    /// What was measured.
    pub(crate) name: String,
    /// How much it is.
    pub(crate) value: u64,
    /// Of what: `bytes`, `µs`.
    pub(crate) unit: &'static str,
}

/// What measures the screening's page in the browser.
const SCREENING: &str = "tests/browser/bench.mjs";

/// What measures there the province's register.
const PROVINCE: &str = "tests/browser/bench_province.mjs";

/// What measures there what a county waits for.
const COUNTY: &str = "tests/browser/bench_county.mjs";

/// What kills the browser.
const KILLS: &str = "tests/browser/kills.mjs";

/// The units of its figures.
const UNITS: [&str; 5] = ["ms", "%", "tasks", "requests", "bytes"];

/// What measures: it may build what it needs.
type Measure = fn(&Place, &Steps) -> Result<Vec<Figure>, Failure>;

/// Every group of figures, in the order of the table. A new one is a line here.
const MEASURES: [(&str, Measure); 4] = [
    ("sizes", sizes),
    ("the screening's page", |place, steps| in_browser(place, steps, SCREENING)),
    ("the province's register", |place, steps| in_browser(place, steps, PROVINCE)),
    ("the way of a county", |place, steps| in_browser(place, steps, COUNTY)),
];

/// Measures everything, prints the table, and writes `target/bench.json`.
pub(crate) fn run(place: &Place) -> Result<(), Failure> {
    let steps = Steps::new(4 + dist::n_steps());
    steps.run("Setting up", || setup::for_page(place))?;
    let mut groups = Vec::new();
    for (title, measure) in MEASURES {
        groups.push((title, measure(place, &steps)?));
    }
    for (title, figures) in &groups {
        say(&format!("\n{title}"));
        for Figure { name, value, unit } in figures {
            say(&format!("  {name:<80} {value:>10} {unit}"));
        }
    }
    let path = place.target().join("bench.json");
    let text = format!("{:#}\n", as_json(&groups));
    fs::write(&path, text).map_err(Failure::at("write", &path))?;
    say(&format!("\nThe same as JSON is in {}", path.display()));
    Ok(())
}

/// Every file of the distribution with its sums.
fn sizes(place: &Place, steps: &Steps) -> Result<Vec<Figure>, Failure> {
    let (folder, rows) = dist::build(place, steps)?;
    let bytes = |name: String, n_bytes: usize| Figure {
        name,
        value: u64::try_from(n_bytes).unwrap_or(u64::MAX),
        unit: "bytes",
    };
    let mut figures: Vec<Figure> =
        rows.into_iter().map(|row| bytes(row.made.name, row.made.n_bytes)).collect();
    for made in dist::sizes(&folder.join("site"))? {
        figures.push(bytes(made.name, made.n_bytes));
    }
    Ok(figures)
}

/// What a script measures in a browser, in the page of the distribution that was measured
/// before.
fn in_browser(place: &Place, steps: &Steps, script: &str) -> Result<Vec<Figure>, Failure> {
    let browsers = setup::for_tests(place)?;
    let mut node = Command::new("node");
    node.current_dir(place.root()).arg(script);
    node.env("CHENGXIN_PAGE", place.root().join("dist/site")).env("CHROMIUM", browsers.whole);
    let said = steps.run("Measuring in the browser", || {
        output(&mut node).ok_or_else(|| Failure::new(format!("`node {script}` failed")))
    })?;
    figures(&said).ok_or_else(|| Failure::new(format!("`node {script}` gave no figures: {said}")))
}

/// Kills the browser amid work so many times, in either browser by turns, and says what was
/// lost. Half an hour for sixty.
pub(crate) fn kills(place: &Place, times: u32) -> Result<(), Failure> {
    let steps = Steps::new(2 + page::n_steps(Profile::Page));
    let browsers = steps.run("Setting up", || setup::for_tests(place))?;
    let folder = page::build(place, Profile::Page, &steps)?;
    let mut node = Command::new("node");
    node.current_dir(place.root()).arg(KILLS).arg(times.to_string()).arg("1");
    node.arg(browsers.whole).arg(browsers.bare).env("CHENGXIN_PAGE", folder);
    let said = steps.run("Killing the browser", || {
        output(&mut node).ok_or_else(|| Failure::new(format!("`node {KILLS}` failed")))
    })?;
    say(&said);
    Ok(())
}

/// The figures that a program gives as JSON; none if they are none.
fn figures(said: &str) -> Option<Vec<Figure>> {
    let said: Value = serde_json::from_str(said).ok()?;
    let figure = |figure: &Value| {
        let unit = UNITS.into_iter().find(|unit| figure["unit"] == **unit)?;
        let name = figure["name"].as_str()?.to_owned();
        Some(Figure { name, value: figure["value"].as_u64()?, unit })
    };
    said.as_array()?.iter().map(figure).collect()
}

fn as_json(groups: &[(&str, Vec<Figure>)]) -> Value {
    let figure = |figure: &Figure| json!({ "name": figure.name, "value": figure.value, "unit": figure.unit });
    let group = |(title, figures): &(&str, Vec<Figure>)| {
        ((*title).to_owned(), figures.iter().map(figure).collect::<Value>())
    };
    Value::Object(groups.iter().map(group).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_come_from_the_browser_with_their_units() {
        let said = r#"[{"name":"a","value":12,"unit":"ms"}]"#;
        let expected = Figure { name: "a".to_owned(), value: 12, unit: "ms" };
        assert_eq!(figures(said), Some(vec![expected]));
        for said in [
            "",
            "{}",
            r#"[{"name":"a","value":12,"unit":"miles"}]"#,
            r#"[{"name":"a","value":-1,"unit":"ms"}]"#,
        ] {
            assert_eq!(figures(said), None, "{said}");
        }
    }

    #[test]
    fn a_program_reads_what_the_table_shows() {
        let figures = vec![Figure { name: "page".to_owned(), value: 7, unit: "bytes" }];
        let text = as_json(&[("sizes", figures)]).to_string();
        assert_eq!(text, r#"{"sizes":[{"name":"page","unit":"bytes","value":7}]}"#);
    }
}
