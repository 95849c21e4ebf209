//! Three repairs of the JavaScript that wasm-bindgen writes.
//!
//! It must not know how the script was made or where it goes.

use crate::failure::Failure;
use crate::split::LOADERS;

/// What asks for the script's own address. In a `srcdoc` or `blob:` document this throws,
/// as such a document has no address that others could stand relative to.
const OWN_ADDRESS: &str = "new URL(document.currentScript.src, location.href).toString()";

/// The same script without the question for its own address. `boot.js` always names the
/// module, so the answer is never used.
pub(crate) fn without_own_address(script: &str) -> Result<String, Failure> {
    if script.matches(OWN_ADDRESS).count() == 1 {
        Ok(script.replace(OWN_ADDRESS, "''"))
    } else {
        Err(changed())
    }
}

fn changed() -> Failure {
    Failure::new("wasm-bindgen writes its script otherwise than before: compare xtask/src/glue.rs")
}

/// The same script with each function that the module takes from it named by its position
/// among `names`, by which the module asks for it; see [`crate::bindgen::generate`].
pub(crate) fn with_positions(script: &str, names: &[String]) -> Result<String, Failure> {
    let member = |name: &str| format!("\n            {name}: ");
    names.iter().enumerate().try_fold(script.to_owned(), |script, (position, name)| {
        if script.matches(&member(name)).count() == 1 {
            Ok(script.replace(&member(name), &member(&position.to_string())))
        } else {
            Err(changed())
        }
    })
}

/// Where they are. In the one-file version this script comes before `boot.js`, which then
/// takes the place over.
const PLACE: &str = "(window.chengxinParts = window.chengxinParts || { loaders: {} }).loaders";

/// The same script with the loaders of the later parts taken from `boot.js`, where
/// wasm-bindgen, which knows no place for them in a classic script, writes `require`.
pub(crate) fn with_loaders(script: &str) -> String {
    script.replace(&format!("require(\"{LOADERS}\")"), PLACE)
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

    #[test]
    fn functions_are_named_by_their_positions_and_a_changed_script_is_noticed() {
        let names = ["__wbg_new_5f".to_owned(), "__wbg_new_c7".to_owned()];
        let script =
            "{\n            __wbg_new_c7: function() {},\n            __wbg_new_5f: new_,\n}";
        assert_eq!(
            with_positions(script, &names).unwrap(),
            "{\n            1: function() {},\n            0: new_,\n}"
        );
        assert!(with_positions("{ __wbg_new_5f: new_ }", &names).is_err());
    }

    #[test]
    fn the_loaders_come_from_the_boot_script() {
        let script = format!("const import1 = require(\"{LOADERS}\");");
        assert_eq!(with_loaders(&script), format!("const import1 = {PLACE};"));
        assert_eq!(with_loaders("require(\"other\")"), "require(\"other\")");
    }
}
