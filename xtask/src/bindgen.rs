//! From Cargo's WebAssembly module to a module and the JavaScript that starts it.
//!
//! The only file that uses `wasm-bindgen-cli-support`. That crate calls itself internal
//! and promises no stable interface, so it is pinned to the version of `wasm-bindgen` and
//! kept behind this one function. It must not know profiles or the page's layout.

use std::fmt::Display;
use std::mem;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::Failure;

/// Writes `<name>.js` and `<name>_bg.wasm` into `folder`. The script is a classic one:
/// browsers refuse module scripts in a page opened from disk.
///
/// `global` is the name under which the script offers what starts the module.
///
/// Returned are the names under which the script has the functions that the module takes
/// from it. The module asks for each by its position among them: the digests within these
/// names, once in each file, were 7,000 of the 120,000 bytes that everybody loads first.
/// `glue` gives the script the same positions.
pub(crate) fn generate(
    name: &str,
    global: &str,
    module: Vec<u8>,
    folder: &Path,
) -> Result<Vec<String>, Failure> {
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(name, module).typescript(false).remove_producers_section(true);
    // Later parts are joined by the table of functions, which it would take from the exports.
    bindgen.keep_lld_exports(true);
    let mut output = bindgen
        .no_modules(true)
        .and_then(|bindgen| bindgen.no_modules_global(global))
        .and_then(Bindgen::generate_output)
        .map_err(refused)?;
    let script = format!("./{name}_bg.js");
    let mut names = Vec::new();
    for import in output.wasm_mut().imports.iter_mut() {
        if import.module == script {
            names.push(mem::replace(&mut import.name, names.len().to_string()));
        }
    }
    output.emit(folder).map_err(refused)?;
    Ok(names)
}

fn refused(error: impl Display) -> Failure {
    Failure::new(format!("wasm-bindgen refused the module: {error:#}"))
}
