//! The release module: small, in WebAssembly's first version, and telling nothing of the
//! machine that built it.
//!
//! It must not know the page around the module. `wasm-opt` comes from npm because
//! Debian's is older than what Rust emits, and the crate of that name stands still.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::run;
use crate::failure::Failure;
use crate::npm;
use crate::place::Place;

/// Newer instructions that the standard library does use, each allowed on the way in and
/// lowered to older ones, so that Chromium 80 takes the result; and nothing that only a
/// debugger reads.
const FLAGS: [&str; 11] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--signext-lowering",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Replaces the module at `path` by its optimised form, and refuses one that needs more
/// than WebAssembly's first version or names a folder of this machine.
pub(crate) fn optimise(place: &Place, path: &Path) -> Result<(), Failure> {
    let folder = place.root().join("xtask/npm");
    npm::install(&folder)?;
    let program = folder.join("node_modules/binaryen/bin/wasm-opt");
    let wasm_opt = || {
        let mut command = Command::new("node");
        command.arg(&program).arg(path);
        command
    };
    run(wasm_opt().args(FLAGS).arg("-o").arg(path), "wasm-opt could not optimise the module")?;
    let checked = path.with_extension("checked");
    run(
        wasm_opt().args(["--quiet", "--mvp-features", "-o"]).arg(&checked),
        "the module needs more than WebAssembly's first version, so old browsers refuse it",
    )?;
    fs::remove_file(&checked).map_err(Failure::at("remove", &checked))?;
    names_no_folder(place.root(), path)
}

fn names_no_folder(root: &Path, path: &Path) -> Result<(), Failure> {
    let module = fs::read(path).map_err(Failure::at("read", path))?;
    let home = std::env::home_dir();
    for folder in [Some(root), home.as_deref()].into_iter().flatten() {
        let text = folder.as_os_str().as_encoded_bytes();
        // `/root` or `/` alone could stand in a text of the page; a longer path cannot.
        if text.len() > 5 && module.windows(text.len()).any(|window| window == text) {
            return Err(Failure::new(format!(
                "the module names the folder {} of this machine: \
                 a path is not remapped in xtask/src/page.rs",
                folder.display()
            )));
        }
    }
    Ok(())
}
