//! The task runner, `cargo xtask <command>`: set-up, the page's build, serving, tests.
//!
//! It builds and starts the checker and must not know anything of its domain: it takes
//! no dependency on the package `chengxin`, only its files and its built artefacts.
//!
//! A task either succeeds or ends in one plain sentence on stderr and exit status 1.

use std::env;
use std::process::ExitCode;

use crate::command::say;
use crate::failure::Failure;
use crate::page::Profile;
use crate::place::Place;
use crate::steps::Steps;
use crate::test::Build;

mod bench;
mod bindgen;
mod budget;
mod command;
mod debian;
mod dist;
mod failure;
mod features;
mod files;
mod glue;
mod npm;
mod optimise;
mod page;
mod place;
mod script;
mod serve;
mod setup;
mod split;
mod stamp;
mod steps;
mod test;

/// What `cargo xtask help` prints; every command stands here.
const HELP: &str = "\
cargo xtask <command>

  serve [--port N]   set up, build, and serve the page at http://127.0.0.1:8080
  test               set up, then run every check and test, the browser's included
  build [--release]  build the page into target/web; --release makes it small and
                     able to run on Chromium 80
  dist               make all that is handed out, in dist/, and hold it to its budget
  fuzz [--seconds N] [--only READER] [--runs N] [--seed N] [--papers-every N]
                     throw changed files at every reader, for 60 seconds if nothing is
                     named; make papers of each that is taken, or of one in N
  bench              what all of that costs, as a table and in target/bench.json
  kills [--times N]  kill the browser amid work N times, 60 if not named, in the page of
                     `build`, and count what is lost
  help               this list
";

/// The port of `serve` when none is named.
const PORT: u16 = 8080;

/// How many kills where no number is named.
const KILLS: u32 = 60;

fn main() -> ExitCode {
    // Lossy, because `args` panics on an argument that is not Unicode.
    let arguments: Vec<String> =
        env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<(), Failure> {
    match arguments {
        ["serve"] => serve::run(&Place::find()?, PORT),
        ["serve", "--port", port] => serve::run(&Place::find()?, parse_port(port)?),
        ["test"] => test::run(&Place::find()?),
        ["build"] => build(Profile::Page),
        ["build", "--release"] => build(Profile::Release),
        ["dist"] => dist::run(&Place::find()?),
        ["fuzz", options @ ..] => {
            check_fuzz(options)?;
            test::fuzz(&Place::find()?, Build::Optimised, options)
        }
        ["bench"] => bench::run(&Place::find()?),
        ["kills"] => bench::kills(&Place::find()?, KILLS),
        ["kills", "--times", times] => bench::kills(&Place::find()?, parse_times(times)?),
        [] | ["help" | "--help" | "-h"] => {
            say(HELP.trim_end());
            Ok(())
        }
        other => Err(Failure::new(format!(
            "`{}` is not a command; `cargo xtask help` lists them",
            other.join(" ")
        ))),
    }
}

fn build(profile: Profile) -> Result<(), Failure> {
    let place = Place::find()?;
    let steps = Steps::new(1 + page::n_steps(profile));
    steps.run("Setting up", || setup::for_page(&place))?;
    let folder = page::build(&place, profile, &steps)?;
    say(&format!("The page is in {}", folder.display()));
    Ok(())
}

/// Whether the options of `fuzz` are some, before anything is compiled for them.
fn check_fuzz(options: &[&str]) -> Result<(), Failure> {
    options.chunks(2).try_for_each(|option| match option {
        ["--only", _] => Ok(()),
        [name @ ("--seconds" | "--runs" | "--seed" | "--papers-every"), number] => {
            let known = number.parse::<u32>().is_ok();
            let wrong = || Failure::new(format!("`{number}` is not a number for `{name}`"));
            known.then_some(()).ok_or_else(wrong)
        }
        other => Err(Failure::new(format!(
            "`{}` is not an option of `fuzz`; `cargo xtask help` lists them",
            other.join(" ")
        ))),
    })
}

fn parse_times(text: &str) -> Result<u32, Failure> {
    text.parse().map_err(|_| Failure::new(format!("`{text}` is not a number of times")))
}

fn parse_port(text: &str) -> Result<u16, Failure> {
    text.parse()
        .map_err(|_| Failure::new(format!("`{text}` is not a port: name one from 1 to 65535")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_command_or_port_is_one_sentence() {
        for (arguments, part) in [
            (vec!["frobnicate"], "`frobnicate` is not a command"),
            (vec!["serve", "--prot"], "`serve --prot` is not a command"),
            (vec!["fuzz", "--seconds", "long"], "`long` is not a number for `--seconds`"),
            (vec!["fuzz", "--only", "draft", "--runs"], "`--runs` is not an option of `fuzz`"),
            (vec!["kills", "--times", "many"], "`many` is not a number of times"),
        ] {
            let message = run(&arguments).unwrap_err().to_string();
            assert!(message.contains(part), "{message}");
            assert!(!message.contains('\n'), "{message}");
        }
        assert!(parse_port("65536").is_err());
        assert_eq!(parse_port("8081").ok(), Some(8081));
    }
}
