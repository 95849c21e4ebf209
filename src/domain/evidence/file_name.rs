//! What the file of a document is called: number, title, document number and day, by one rule,
//! so that a folder sorts as the catalogue does.
//!
//! Must not know: folders.

use crate::domain::evidence::Evidence;

/// The most characters of a name with its ending.
const MOST: usize = 80;

/// The name without an ending; none while the document has no number or no title. A title that
/// makes the name too long is cut, with room for an ending of so many characters.
#[must_use]
pub fn stem(document: &Evidence, ending: usize) -> Option<String> {
    let code = document.code.filter(|_| document.is_titled())?;
    let (title, number) = (plain(&document.title), plain(&document.number));
    let day = document.date.map(|day| day.to_string().replace('-', ""));
    let rest: Vec<String> =
        Some(number).filter(|it| !it.is_empty()).into_iter().chain(day).collect();
    let rest: String = rest.iter().map(|part| format!("_{part}")).collect();
    let head = format!("{code}_");
    let taken = head.chars().count() + rest.chars().count() + ending;
    let title: String = title.chars().take(MOST.saturating_sub(taken).max(1)).collect();
    Some(format!("{head}{}{rest}", title.trim_end_matches([' ', '.'])))
}

/// The name with the ending of the file that is called so now, or of a scan.
#[must_use]
pub fn file_name(document: &Evidence, called: Option<&str>) -> Option<String> {
    let ending = called.and_then(split).map_or("pdf", |(_, ending)| ending).to_ascii_lowercase();
    let stem = stem(document, ending.chars().count() + 1)?;
    Some(format!("{stem}.{ending}"))
}

/// What stands before and behind the last point of a name.
#[must_use]
pub fn split(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once('.').filter(|(before, ending)| !before.is_empty() && !ending.is_empty())
}

/// A text without what no file system takes, and without quotation marks.
fn plain(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|c| !c.is_control() && !"\\/:*?\"<>|：？“”‘’「」『』《》〈〉'".contains(*c));
    kept.collect::<String>().trim_matches([' ', '\u{3000}', '.', '。']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Date;
    use crate::domain::evidence::Code;

    fn document(title: &str, number: &str, day: &str) -> Evidence {
        Evidence {
            code: Code::parse("4-01"),
            title: title.to_owned(),
            number: number.to_owned(),
            date: Date::parse(day),
            ..Evidence::default()
        }
    }

    #[test]
    fn names_follow_one_rule() {
        for (title, number, day, called, expected) in [
            (
                "“双公示”月度通报",
                "示例文号",
                "2021-01-20",
                None,
                "4-01_双公示月度通报_示例文号_20210120.pdf",
            ),
            ("通报", "", "", Some("扫描 1.PDF"), "4-01_通报.pdf"),
            (
                "网站: 首页/栏目",
                "豫信〔2020〕1号",
                "",
                Some("a.b.JPG"),
                "4-01_网站 首页栏目_豫信〔2020〕1号.jpg",
            ),
            (" 《目录》. ", "", "2021-04-02", Some("noending"), "4-01_目录_20210402.pdf"),
        ] {
            let name = file_name(&document(title, number, day), called);
            assert_eq!(name.as_deref(), Some(expected));
        }
        // Without a title or a number there is none.
        assert_eq!(file_name(&document(" ", "", ""), None), None);
        let unnumbered = Evidence { code: None, ..document("通报", "", "") };
        assert_eq!(file_name(&unnumbered, None), None);
    }

    #[test]
    fn a_long_title_is_cut_and_nothing_else() {
        let name = file_name(&document(&"字".repeat(200), "豫信〔2020〕1号", "2021-04-02"), None);
        let name = name.unwrap();
        assert_eq!(name.chars().count(), 80);
        assert!(name.ends_with("字_豫信〔2020〕1号_20210402.pdf"), "{name}");
    }
}
