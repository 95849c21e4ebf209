//! The npm packages of a folder, exactly as its committed lock file names them.
//!
//! It must not know what the packages are for. They serve tests and the release build;
//! of all of them only fzstd is shipped, inside the one-file pages.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::{run, succeeds};
use crate::failure::Failure;

/// The lock file's copy inside `node_modules`, written when all packages are there.
const STAMP: &str = "node_modules/.installed-lock.json";

/// Makes `folder/node_modules` what `folder/package-lock.json` says; does nothing when
/// it already is. No package's install script runs.
pub(crate) fn install(folder: &Path) -> Result<(), Failure> {
    let lock_path = folder.join("package-lock.json");
    let lock = fs::read(&lock_path).map_err(Failure::at("read", &lock_path))?;
    let stamp_path = folder.join(STAMP);
    if fs::read(&stamp_path).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if !succeeds(Command::new(program).arg("--version")) {
        return Err(Failure::new("npm is missing: install Node 20 or newer, which brings it"));
    }
    let mut ci = Command::new(program);
    ci.current_dir(folder);
    ci.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    run(&mut ci, &format!("npm could not install the packages of {}", folder.display()))?;
    fs::write(&stamp_path, lock).map_err(Failure::at("write", &stamp_path))
}
