//! The release module: small, in WebAssembly's first version, and telling nothing of the
//! machine that built it.
//!
//! It must not know the page around the module. `wasm-opt` comes from npm because
//! Debian's is older than what Rust emits, and the crate of that name stands still.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use crate::command::run;
use crate::dist::digest::hex;
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

/// What the parts of one module need to use one stack, the only thing newer than the first
/// version: Chromium has had it since 74.
const SHARED_STACK: &str = "--enable-mutable-globals";

/// Optimises these modules, two at a time: each keeps one core busy.
pub(crate) fn all(place: &Place, modules: Vec<PathBuf>) -> Result<(), Failure> {
    // Once, before two do so at the same time.
    npm::install(&place.root().join("xtask/npm"))?;
    let waiting = Mutex::new(modules);
    let work = || {
        loop {
            // From the end, where the largest stand.
            let next = waiting.lock().ok().and_then(|mut modules| modules.pop());
            match next {
                Some(module) => optimise(place, &module)?,
                None => return Ok(()),
            }
        }
    };
    thread::scope(|scope| {
        let other = scope.spawn(work);
        let own = work();
        other.join().unwrap_or_else(|_| Err(Failure::new("wasm-opt could not be run")))?;
        own
    })
}

/// Replaces the module at `path` by its optimised form, and refuses one that needs more
/// than WebAssembly's first version or names a folder of this machine.
///
/// What was optimised before is taken from the target folder, by the digest of what went
/// in: it takes half a minute a module, and most builds change one of the two.
fn optimise(place: &Place, path: &Path) -> Result<(), Failure> {
    let module = fs::read(path).map_err(Failure::at("read", path))?;
    let kept = place.target().join("optimised");
    fs::create_dir_all(&kept).map_err(Failure::at("make", &kept))?;
    let known = [module.as_slice(), FLAGS.join(" ").as_bytes(), VERSION.as_bytes()].concat();
    let known = kept.join(format!("{}.wasm", hex(&known)));
    if !known.is_file() {
        // Beside its place first, so that an interrupted run leaves nothing half done.
        let draft = known.with_extension("draft");
        run_wasm_opt(place, path, &draft)?;
        fs::rename(&draft, &known).map_err(Failure::at("move", &draft))?;
    }
    fs::copy(&known, path).map_err(Failure::at("copy", &known))?;
    names_no_folder(place, path)
}

/// The optimiser's lock file, so that another version of it does its work anew.
const VERSION: &str = include_str!("../npm/package-lock.json");

fn run_wasm_opt(place: &Place, from: &Path, to: &Path) -> Result<(), Failure> {
    let program = place.root().join("xtask/npm/node_modules/binaryen/bin/wasm-opt");
    let wasm_opt = |module: &Path| {
        let mut command = Command::new("node");
        command.arg(&program).arg(module);
        command
    };
    run(wasm_opt(from).args(FLAGS).arg("-o").arg(to), "wasm-opt could not optimise the module")?;
    let checked = to.with_extension("checked");
    run(
        wasm_opt(to).args(["--quiet", "--mvp-features", SHARED_STACK, "-o"]).arg(&checked),
        "the module needs more than WebAssembly's first version, so old browsers refuse it",
    )?;
    fs::remove_file(&checked).map_err(Failure::at("remove", &checked))
}

/// Refuses a file that names a folder of this machine.
pub(crate) fn names_no_folder(place: &Place, path: &Path) -> Result<(), Failure> {
    let bytes = fs::read(path).map_err(Failure::at("read", path))?;
    let (home, cargo_home) = (std::env::home_dir(), std::env::var_os("CARGO_HOME"));
    let cargo_home = cargo_home.as_deref().map(Path::new);
    let folders = [Some(place.root()), Some(place.target()), home.as_deref(), cargo_home];
    for folder in folders.into_iter().flatten() {
        // A short home cannot be searched for itself; what Rust keeps in it can.
        for text in [folder.to_path_buf(), folder.join(".cargo"), folder.join(".rustup")] {
            let text = text.as_os_str().as_encoded_bytes();
            // `/root` or `/` alone could stand in a text of the page; a longer path cannot.
            if text.len() > 5 && bytes.windows(text.len()).any(|window| window == text) {
                return Err(Failure::new(format!(
                    "{} names the folder {} of this machine: \
                     a path is not remapped in xtask/src/page.rs",
                    path.display(),
                    String::from_utf8_lossy(text)
                )));
            }
        }
    }
    Ok(())
}
