//! Throws changed files at every reader for a while, and holds what they take against what
//! the product promises of it. `cargo xtask fuzz --seconds N` runs it.
//!
//! Must not know: formats. What is asked of a file stands in [`promises`] and [`package`].
//!
//! The same seed gives the same files. A file that breaks a promise is kept in
//! `target/fuzz`, and the run fails.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chengxin::screening::robustness::random::Pcg32;

use crate::folder::in_repository;
use crate::mutate::Mutator;

mod folder;
mod mutate;
mod package;
mod promises;

/// A reader: where its files come from, and what is promised of what it takes.
struct Target {
    name: &'static str,
    seeds: Vec<Vec<u8>>,
    change: fn(&mut Mutator<'_>) -> Vec<u8>,
    /// Whether the file was taken; or the promise that was broken.
    check: fn(&[u8]) -> Result<bool, String>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let number = |name: &str, or: u64| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)?.parse().ok()).unwrap_or(or)
    };
    let (seconds, seed, runs) =
        (number("--seconds", 20), number("--seed", 1), number("--runs", u64::MAX));
    let json = |name, check| Target {
        name,
        seeds: promises::seeds(name),
        change: |mutator| mutator.text(),
        check,
    };
    let targets = [
        json("assessment", promises::opened),
        json("report", promises::opened),
        json("scheme", promises::opened),
        json("draft", promises::opened),
        json("screening", promises::screening),
        json("county-file", promises::handed_in),
        Target {
            name: "workbook",
            seeds: package::seeds(),
            change: package::changed,
            check: package::read,
        },
    ];
    let each = Duration::from_secs(seconds) / targets.len() as u32;
    let broken: usize = targets.iter().map(|target| fuzz(target, each, runs, seed)).sum();
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one target until its time is over; how many promises were broken.
fn fuzz(target: &Target, time: Duration, most: u64, seed: u64) -> usize {
    let mut random = Pcg32::new(seed);
    let (begun, mut runs, mut taken, mut broken, mut slowest) =
        (Instant::now(), 0_u64, 0_u64, 0, Duration::ZERO);
    if target.seeds.is_empty() {
        say(&format!("{}: no file to begin with", target.name));
        return 1;
    }
    // Whole files first, so that what they promise is held too, then those to be refused.
    let hostile = promises::hostile();
    let mut whole = target.seeds.iter().chain(&hostile);
    while begun.elapsed() < time && runs < most {
        let file = match whole.next() {
            Some(seed) => seed.clone(),
            None => (target.change)(&mut Mutator::new(&mut random, &target.seeds)),
        };
        let one = Instant::now();
        // A panic in there is a finding and told as one.
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let result = catch_unwind(AssertUnwindSafe(|| (target.check)(&file)));
        std::panic::set_hook(hook);
        slowest = slowest.max(one.elapsed());
        runs += 1;
        match result {
            Ok(Ok(was_taken)) => taken += u64::from(was_taken),
            Ok(Err(promise)) => {
                broken += 1;
                say(&format!("{}: {promise}: {}", target.name, keep(target.name, broken, &file)));
            }
            Err(panic) => {
                broken += 1;
                let what = panic.downcast_ref::<String>().cloned();
                let what = what.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
                let kept = keep(target.name, broken, &file);
                say(&format!("{}: panic: {}: {kept}", target.name, what.unwrap_or_default()));
            }
        }
        // Enough to see what is wrong.
        if broken == 10 {
            break;
        }
    }
    let slowest = slowest.as_millis();
    say(&format!(
        "{}: {runs} runs, {taken} taken, {broken} broken, slowest {slowest} ms",
        target.name
    ));
    broken
}

fn say(line: &str) {
    // Nobody may be reading.
    let _ = writeln!(io::stdout(), "{line}");
}

/// Keeps a file that broke a promise; where.
fn keep(target: &str, number: usize, file: &[u8]) -> String {
    let folder = in_repository("target/fuzz");
    let path = folder.join(format!("{target}-{number}"));
    let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(&path, file));
    match kept {
        Ok(()) => path.display().to_string(),
        Err(error) => format!("not kept ({error})"),
    }
}
