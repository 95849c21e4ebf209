//! `cargo xtask test`: every check there is, cheapest first, stopping at the first that
//! fails. What is handed out is built beside the checks of native code, and is waited for
//! before one that failed is told.
//!
//! It must not know what the tests say. Their output goes to the terminal as it comes;
//! on success the last lines are those of Node's own runner.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use crate::command::{output, run as run_command, succeeds};
use crate::dist;
use crate::failure::Failure;
use crate::page::{self, Profile};
use crate::place::Place;
use crate::setup;
use crate::steps::Steps;

/// Crates that a build without the page must not contain, their families included.
const WEB_CRATES: [&str; 5] = ["gloo", "js-sys", "wasm-bindgen", "web-sys", "yew"];

/// The tests in the browser at hand.
const BROWSER_TESTS: &str = "tests/browser";

/// What lets Node run two test files at once, each with a browser of its own: one waits
/// while the other works. The engines of other years get the machine for themselves.
const TWO_AT_A_TIME: &str = "--test-concurrency=2";

/// For how long files are thrown at the readers: enough to see that all of it still works.
const FUZZ: [&str; 2] = ["--seconds", "14"];

/// The one check that compiles nothing.
const FORMAT: (&str, &str) = ("Checking the format", "fmt --all --check");

/// The checks that are one Cargo command each, in order. Each set of features compiles the
/// library anew, so that there are two: without the page, and with all there is.
const CHECKS: [(&str, &str); 4] = [
    (
        "Checking the lints",
        "clippy --locked --workspace --all-targets --features ssr,office -- -D warnings",
    ),
    ("Testing the core", "test --locked --no-default-features --test core --lib"),
    (
        "Testing the office files and the components",
        "test --locked --features ssr,office --test office --test ui",
    ),
    ("Testing the task runner", "test --locked --package xtask"),
];

/// Sets up, then runs every check.
pub(crate) fn run(place: &Place) -> Result<(), Failure> {
    let steps = Steps::new(CHECKS.len() + dist::n_steps() + 7);
    let browsers = steps.run("Setting up", || {
        setup::for_page(place)?;
        setup::for_tests(place)
    })?;
    steps.run(FORMAT.0, || cargo(place, FORMAT))?;
    // For most of its time the page's build keeps one core busy; the checks take the other.
    let page = thread::scope(|scope| {
        let page = scope.spawn(|| page::build(place, Profile::Release, &steps));
        let checked = check(place, &steps);
        let page = page.join().unwrap_or_else(|_| Err(Failure::new("the page was not built")));
        checked.and(page)
    })?;
    let (dist, _) = dist::hand_out(place, &page, &steps)?;
    steps.run("Building the evaluator of the same commit", || evaluator(place, &page))?;
    steps.run("Testing what is handed out, in browsers of other years and makers", || {
        node_tests(place, "tests/engines", ("CHENGXIN_DIST", &dist), &browsers.whole)
    })?;
    steps.announce("Testing in the browser");
    node_tests(place, BROWSER_TESTS, ("CHENGXIN_PAGE", &dist.join("site")), &browsers.bare)
}

/// The checks of native code.
fn check(place: &Place, steps: &Steps) -> Result<(), Failure> {
    for check in CHECKS {
        steps.run(check.0, || cargo(place, check))?;
    }
    steps.run("Throwing changed files at every reader", || fuzz(place, Build::Test, &FUZZ))?;
    steps.run("Checking that the core has no web crate", || core_has_no_web_crate(place))
}

/// Which build of the fuzzer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    /// That of the tests, which is compiled already.
    Test,
    /// Its own: some minutes to compile, then several times as many files.
    Optimised,
}

/// Throws changed files at every reader; `examples/fuzz` says what must hold, and its options.
pub(crate) fn fuzz(place: &Place, build: Build, options: &[&str]) -> Result<(), Failure> {
    let mut fuzz = place.cargo();
    fuzz.args(["run", "--locked", "--example", "fuzz"]);
    match build {
        Build::Test => fuzz.args(["--features", "ssr,office"]),
        Build::Optimised => {
            fuzz.args(["--profile", "checked", "--no-default-features", "--features", "office"])
        }
    };
    fuzz.arg("--").args(options);
    run_command(&mut fuzz, "the fuzzer says above what is wrong; the file is in target/fuzz")
}

fn cargo(place: &Place, (title, arguments): (&str, &str)) -> Result<(), Failure> {
    let failure = format!("the step \"{title}\" failed (`cargo {arguments}`)");
    run_command(place.cargo().args(arguments.split(' ')), &failure)
}

/// The layering, held by the dependency tree itself.
fn core_has_no_web_crate(place: &Place) -> Result<(), Failure> {
    let mut tree = place.cargo();
    tree.args(["tree", "--locked", "--package", "chengxin", "--no-default-features"]);
    tree.args(["--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    let Some(tree) = output(&mut tree) else {
        return Err(Failure::new("`cargo tree` failed, so the core's crates are unknown"));
    };
    match web_crate(&tree) {
        None => Ok(()),
        Some(name) => Err(Failure::new(format!(
            "the core depends on {name} without the feature `web`: make that dependency optional"
        ))),
    }
}

/// The first crate of the page in `tree`, one crate a line.
fn web_crate(tree: &str) -> Option<&str> {
    tree.lines().filter_map(|line| line.split(' ').next()).find(|name| {
        WEB_CRATES.iter().any(|web| {
            name.strip_prefix(web).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    })
}

/// Builds the evaluator that says it is of the same commit as the page, or the two would write
/// different bytes.
fn evaluator(place: &Place, page: &Path) -> Result<(), Failure> {
    let (feature, variable) = page::STAMPED;
    let mut build = place.cargo();
    build.args(["build", "--quiet", "--locked", "--bin", "evaluate"]);
    build.args(["--no-default-features", "--features", feature]);
    build.env(variable, page::stamp_of(page)?);
    run_command(&mut build, "the evaluator does not compile")
}

/// Runs the Node tests of a folder; `asked` is what they ask the environment for.
fn node_tests(
    place: &Place,
    tests: &str,
    (asked, folder): (&str, &Path),
    chromium: &Path,
) -> Result<(), Failure> {
    let evaluate = format!("debug/evaluate{}", std::env::consts::EXE_SUFFIX);
    let mut node = Command::new("node");
    // The files one by one: Node's versions differ in what they take a folder for.
    node.current_dir(place.root()).arg("--test");
    // Early Nodes of version 20 do not know the option.
    if tests == BROWSER_TESTS && succeeds(Command::new("node").args([TWO_AT_A_TIME, "--version"])) {
        node.arg(TWO_AT_A_TIME);
    }
    node.args(test_files(place, tests)?);
    node.env(asked, folder);
    node.env("CHENGXIN_EVALUATE", place.target().join(evaluate));
    node.env("CHROMIUM", chromium);
    run_command(&mut node, &format!("the tests of {tests} failed"))
}

fn test_files(place: &Place, tests: &str) -> Result<Vec<PathBuf>, Failure> {
    let folder = place.root().join(tests);
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Failure::at("read", &folder))? {
        let path = entry.map_err(Failure::at("read", &folder))?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            paths.push(path);
        }
    }
    paths.sort();
    // Node, told of no file, would look for some by itself.
    if paths.is_empty() {
        return Err(Failure::new(format!("there is no *.test.mjs in {tests}")));
    }
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_crate_is_found_by_its_name_or_family() {
        for (tree, expected) in [
            ("chengxin v0.1.0\nserde v1.0.0\n", None),
            ("chengxin v0.1.0\nyewish v1.0.0\n", None),
            ("chengxin v0.1.0\nyew v0.23.0\n", Some("yew")),
            ("serde v1.0.0\ngloo-utils v0.2.0\n", Some("gloo-utils")),
            ("wasm-bindgen-macro v0.2.0 (proc-macro)\n", Some("wasm-bindgen-macro")),
        ] {
            assert_eq!(web_crate(tree), expected, "{tree}");
        }
    }
}
