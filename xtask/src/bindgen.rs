//! From Cargo's WebAssembly module to a module and the JavaScript that starts it.
//!
//! The only file that uses `wasm-bindgen-cli-support`. That crate calls itself internal
//! and promises no stable interface, so it is pinned to the version of `wasm-bindgen` and
//! kept behind this one function. It must not know profiles or the page's layout.

use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::Failure;

/// Writes `<name>.js` and `<name>_bg.wasm` into `folder`. The script is a classic one:
/// browsers refuse module scripts in a page opened from disk.
///
/// `global` is the name under which the script offers what starts the module.
pub(crate) fn generate(
    name: &str,
    global: &str,
    module: Vec<u8>,
    folder: &Path,
) -> Result<(), Failure> {
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(name, module).typescript(false).remove_producers_section(true);
    // Later parts are joined by the table of functions, which it would take from the exports.
    bindgen.keep_lld_exports(true);
    bindgen
        .no_modules(true)
        .and_then(|bindgen| bindgen.no_modules_global(global))
        .and_then(|bindgen| bindgen.generate(folder))
        .map_err(|error| Failure::new(format!("wasm-bindgen refused the module: {error:#}")))
}
