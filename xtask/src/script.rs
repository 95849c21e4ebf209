//! Scripts of ours without what only their readers need.
//!
//! It must not know which scripts there are.

use crate::failure::Failure;

/// A script without indents and without lines that are comments: nothing packs it where it
/// stands inside a page, and nobody reads it there. A text over several lines would lose its
/// indents too, so there is none.
pub(crate) fn lean(script: &str) -> Result<String, Failure> {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return Err(Failure::new("a script of the page holds a text over several lines"));
    }
    let lines = script.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    Ok(lines.flat_map(|line| [line, "\n"]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indents_and_comments_go_and_the_code_stays() {
        let script = "// why\nvar a = 'x  // y';\n\n  if (a) {\n    b(`c`); // d\n  }\n";
        let expected = "var a = 'x  // y';\nif (a) {\nb(`c`); // d\n}\n";
        assert_eq!(lean(script).unwrap(), expected);
        assert!(lean("a(`b\n  c`);").is_err());
    }
}
