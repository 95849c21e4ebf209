//! The style sheets as one text, in the order in which the shell links them.
//!
//! It must not know what they say.

use std::path::Path;

use crate::dist::{read_text, shell};
use crate::failure::Failure;

/// The sheets that `shell` links, one after the other, without their comments.
pub(crate) fn joined(page: &Path, shell: &str) -> Result<String, Failure> {
    let mut all = String::new();
    for sheet in shell::sheets(shell) {
        all.push_str(&without_comments(&read_text(&page.join(sheet))?));
    }
    Ok(all)
}

/// Comments may be long here, where nobody waits for them; a browser reads none. No sheet
/// of ours has `/*` inside a string.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let text =
        parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, after)| after));
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line.trim_start(), "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stay_and_comments_go() {
        let sheet = "/* why */\n.a {\n  color: red; /* so */\n}\n\n/* end\n*/.b { }\n";
        assert_eq!(without_comments(sheet), ".a {\ncolor: red;\n}\n.b { }\n");
    }
}
