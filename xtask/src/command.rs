//! Running other programs, finding them, and printing.
//!
//! It must not know which programs there are: callers name them and say what to do
//! when one is missing or fails.

use std::env;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Prints a line on stdout. A closed pipe (`cargo xtask help | head -1`) is no reason to
/// stop a task, and `println!` would panic on it.
pub(crate) fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// Runs `command` to its end with its output on the terminal; a missing program or a
/// failing one is the failure `otherwise`.
pub(crate) fn run(command: &mut Command, otherwise: &str) -> Result<(), Failure> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::new(otherwise)),
        Err(error) => Err(Failure::new(format!(
            "{otherwise}: `{}` did not start: {error}",
            command.get_program().to_string_lossy()
        ))),
    }
}

/// Whether `command` runs and succeeds, without a word on the terminal.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What `command` prints on stdout, or nothing if it is missing or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The file of the program `name` on the search path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|p| p.is_file())
}
