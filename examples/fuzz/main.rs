//! Throws changed files at every reader for a while, and holds what they take against what
//! the product promises of it. `cargo xtask fuzz` runs it, optimised.
//!
//! Must not know: formats. What is asked of a file stands in [`promises`] and [`package`].
//!
//! The same seed gives the same files. A file that breaks a promise is kept in
//! `target/fuzz`, and the run fails.
//!
//! `--seconds N` are shared by the readers; `--only NAME` throws files at one of them;
//! `--runs N` ends each after so many. What is taken is always written and read back. Papers
//! and office files take most of the time: they are made of all that is taken, or with
//! `--papers-every N` of one file in N, chosen by its bytes, and of every whole one.

use std::env;
use std::fs;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chengxin::screening::robustness::random::Pcg32;

use crate::folder::in_repository;
use crate::mutate::Mutator;
use crate::promises::Asked;

mod folder;
mod mutate;
mod package;
mod papers;
mod promises;

/// A reader: where its files come from, and what is promised of what it takes.
struct Target {
    name: &'static str,
    seeds: fn(&str) -> Vec<Vec<u8>>,
    change: fn(&mut Mutator<'_>) -> Vec<u8>,
    /// Whether the file was taken; or the promise that was broken.
    check: fn(&[u8], Asked) -> Result<bool, String>,
}

/// When a reader is done, and how much is asked of what it takes.
struct Limits {
    time: Duration,
    runs: u64,
    seed: u64,
    papers_every: u64,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let named = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1))
    };
    let number = |name: &str, or: u64| named(name).and_then(|it| it.parse().ok()).unwrap_or(or);
    let json = |name, check| Target {
        name,
        seeds: promises::seeds,
        change: |mutator| mutator.text(),
        check,
    };
    let mut targets = vec![
        json("assessment", promises::opened),
        json("report", promises::opened),
        json("scheme", promises::opened),
        json("draft", promises::opened),
        json("screening", promises::screening),
        json("register", promises::register),
        json("county-file", promises::handed_in),
        Target {
            name: "workbook",
            seeds: |_| package::seeds(),
            change: package::changed,
            check: package::read,
        },
    ];
    if let Some(only) = named("--only") {
        targets.retain(|target| target.name == only);
    }
    if targets.is_empty() {
        say("--only: no reader of that name");
        return ExitCode::FAILURE;
    }
    // Where only runs are named, they are made however long it takes.
    let seconds = if named("--runs").is_some() { u64::from(u32::MAX) } else { 60 };
    let limits = Limits {
        time: Duration::from_secs(number("--seconds", seconds)) / targets.len() as u32,
        runs: number("--runs", u64::MAX),
        seed: number("--seed", 1),
        papers_every: number("--papers-every", 1).max(1),
    };
    // A panic is a finding and told as one.
    std::panic::set_hook(Box::new(|_| {}));
    let broken: usize = targets.iter().map(|target| fuzz(target, &limits)).sum();
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one target until its time is over; how many promises were broken.
fn fuzz(target: &Target, limits: &Limits) -> usize {
    let mut random = Pcg32::new(limits.seed);
    let seeds = (target.seeds)(target.name);
    let (begun, mut slowest) = (Instant::now(), Duration::ZERO);
    let (mut runs, mut taken, mut with_papers, mut broken) = (0_u64, 0_u64, 0_u64, 0);
    if seeds.is_empty() {
        say(&format!("{}: no file to begin with", target.name));
        return 1;
    }
    // Whole files first, so that what they promise is held too, then those to be refused.
    let hostile = promises::hostile();
    let mut whole = seeds.iter().chain(&hostile);
    while begun.elapsed() < limits.time && runs < limits.runs {
        let (file, asked) = match whole.next() {
            Some(seed) => (seed.clone(), Asked::Papers),
            None => {
                let file = (target.change)(&mut Mutator::new(&mut random, &seeds));
                let asked = Asked::of(&file, limits.papers_every);
                (file, asked)
            }
        };
        let one = Instant::now();
        let result = catch_unwind(AssertUnwindSafe(|| (target.check)(&file, asked)));
        slowest = slowest.max(one.elapsed());
        runs += 1;
        match result {
            Ok(Ok(was_taken)) => {
                taken += u64::from(was_taken);
                with_papers += u64::from(was_taken && asked == Asked::Papers);
            }
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
        "{}: {runs} runs, {taken} taken, {with_papers} of them asked for papers, {broken} broken, \
         slowest {slowest} ms",
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
