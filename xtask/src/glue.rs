//! One repair of the JavaScript that wasm-bindgen writes.
//!
//! It must not know how the script was made or where it goes.

use crate::failure::Failure;

/// What asks for the script's own address. In a `srcdoc` or `blob:` document this throws,
/// as such a document has no address that others could stand relative to.
const OWN_ADDRESS: &str = "new URL(document.currentScript.src, location.href).toString()";

/// The same script without the question for its own address. `boot.js` always names the
/// module, so the answer is never used.
pub(crate) fn without_own_address(script: &str) -> Result<String, Failure> {
    if script.matches(OWN_ADDRESS).count() == 1 {
        Ok(script.replace(OWN_ADDRESS, "''"))
    } else {
        Err(Failure::new(
            "wasm-bindgen writes its script otherwise than before: compare xtask/src/glue.rs",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_replaced_and_a_changed_script_is_noticed() {
        let script = format!("let script_src = {OWN_ADDRESS};");
        assert_eq!(without_own_address(&script).unwrap(), "let script_src = '';");
        assert!(without_own_address("let script_src;").is_err());
    }
}
