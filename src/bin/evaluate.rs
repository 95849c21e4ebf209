//! Text in, report out: formats.md, section 6.
//!
//! Must not know: anything that `wire` knows. It passes text on and says what came of it.

use std::io::{Read, Write, stderr, stdin, stdout};
use std::process::ExitCode;

use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::json::{MAX_BYTES, MAX_SCREENING_BYTES};
use chengxin::wire::problem::Problem;
use chengxin::wire::{derive, evaluate, open_scheme, register_table, screening_table};

const USAGE: &str = "usage: evaluate [--derivation] [--scheme FILE] < ASSESSMENT-OR-REPORT
       evaluate --table counties|files|places|roster < SCREENING
       evaluate --table register < REGISTER";

fn main() -> ExitCode {
    match run() {
        Ok(report) => match stdout().write_all(report.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(lines) => {
            // Where even the complaint cannot be written, the exit status still says it.
            let _ = writeln!(stderr(), "{}", lines.join("\n"));
            ExitCode::from(2)
        }
    }
}

/// The report or its derivation or a table of a screening, or the lines that say why there
/// is none.
fn run() -> Result<String, Vec<String>> {
    let mut arguments = std::env::args_os().skip(1).peekable();
    if arguments.next_if(|option| option == "--table").is_some() {
        let named = arguments.next().filter(|_| arguments.next().is_none());
        if named.as_ref().is_some_and(|name| name == "register") {
            let file = input(MAX_SCREENING_BYTES)?;
            return register_table(&file).map_err(|problems| lines("", &problems));
        }
        let mut all = ScreeningTable::ALL.into_iter();
        let table = named.and_then(|name| all.find(|table| name == table.word()));
        let table = table.ok_or_else(|| vec![USAGE.to_owned()])?;
        let file = input(MAX_SCREENING_BYTES)?;
        return screening_table(&file, table).map_err(|problems| lines("", &problems));
    }
    let function = match arguments.next_if(|option| option == "--derivation") {
        Some(_) => derive,
        None => evaluate,
    };
    let scheme = match (arguments.next(), arguments.next(), arguments.next()) {
        (None, ..) => None,
        (Some(option), Some(file), None) if option == "--scheme" => {
            let name = file.display();
            let text = std::fs::File::open(&file)
                .and_then(|file| within(file, MAX_BYTES))
                .map_err(|error| vec![format!("the scheme {name} cannot be read: {error}")])?;
            Some(open_scheme(&text).map_err(|problems| lines(&format!("{name} "), &problems))?)
        }
        _ => return Err(vec![USAGE.to_owned()]),
    };
    let file = input(MAX_BYTES)?;
    function(&file, scheme.as_ref()).map_err(|problems| lines("", &problems))
}

/// What stands on standard input.
fn input(most: usize) -> Result<Vec<u8>, Vec<String>> {
    within(stdin(), most).map_err(|error| vec![format!("standard input cannot be read: {error}")])
}

/// At most one byte more than a file may have, so that `wire` still sees that it is too large.
fn within(source: impl Read, most: usize) -> std::io::Result<Vec<u8>> {
    let mut file = Vec::new();
    source.take(most.saturating_add(1).try_into().unwrap_or(u64::MAX)).read_to_end(&mut file)?;
    Ok(file)
}

fn lines(file: &str, problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{file}{problem}")).collect()
}
