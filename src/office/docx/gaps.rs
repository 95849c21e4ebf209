//! What docx-rs cannot write, put into the text that it has written: first-line indents in
//! characters, and heads of tables that are repeated. Each is found by a value that
//! nothing else of ours has; tests/office holds that every one was found.
//!
//! Must not know: blocks.

use crate::office::docx::look::Style;

/// The height of every head row: at least so much, and no other row has it.
pub const HEAD_HEIGHT: &str = "431";

/// The document's XML with the gaps filled.
#[must_use]
pub fn fill(document: &str) -> String {
    let head = format!(r#"<w:trHeight w:val="{HEAD_HEIGHT}" w:hRule="atLeast" />"#);
    let repeated = format!("{head}<w:tblHeader />");
    // Word keeps the two characters when the size is changed; other programs read the twips.
    let twips = format!(r#"w:firstLine="{}""#, Style::BODY.characters(2));
    let characters = format!(r#"w:firstLineChars="200" {twips}"#);
    document.replace(&head, &repeated).replace(&twips, &characters)
}

/// The fonts by name, each with those that may stand in for it: `仿宋_GB2312` and 小标宋 are
/// missing on many machines, and none may be embedded.
pub const FONT_TABLE: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:font w:name="仿宋"><w:altName w:val="FangSong,仿宋_GB2312,STFangsong"/><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>"#,
    r#"<w:font w:name="黑体"><w:altName w:val="SimHei,STHeiti"/><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>"#,
    r#"<w:font w:name="楷体"><w:altName w:val="KaiTi,楷体_GB2312,STKaiti"/><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>"#,
    r#"<w:font w:name="方正小标宋简体"><w:altName w:val="FZXiaoBiaoSong-B05S,STZhongsong,华文中宋,宋体"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>"#,
    r#"<w:font w:name="宋体"><w:altName w:val="SimSun,STSong"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>"#,
    "</w:fonts>",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indents_and_heads_are_found() {
        let written = r#"<w:ind w:left="0" w:right="0" w:firstLine="640" /><w:trHeight w:val="431" w:hRule="atLeast" />"#;
        let filled = fill(written);
        assert!(filled.contains(r#"w:firstLineChars="200" w:firstLine="640""#), "{filled}");
        assert!(filled.ends_with("<w:tblHeader />"), "{filled}");
    }
}
