//! The documents of the catalogue: what their kinds are called, what they show, and how a
//! folder stands beside them.
//!
//! Must not know: where it is said.

use crate::domain::edition::Edition;
use crate::domain::evidence::folder::{FolderCheck, Standing};
use crate::domain::evidence::{Evidence, Kind, Shows, Under};
use crate::domain::language::Language;

/// What a kind is called.
#[must_use]
pub const fn kind(kind: Kind, language: Language) -> &'static str {
    match (kind, language) {
        (Kind::Rules, Language::Zh) => "规范文件",
        (Kind::Rules, Language::En) => "Rules",
        (Kind::Report, Language::Zh) => "说明报告",
        (Kind::Report, Language::En) => "Report",
        (Kind::Statistics, Language::Zh) => "统计表格",
        (Kind::Statistics, Language::En) => "Statistics",
        (Kind::Photographs, Language::Zh) => "实景图片",
        (Kind::Photographs, Language::En) => "Photographs",
        (Kind::Other, Language::Zh) => "其他",
        (Kind::Other, Language::En) => "Other",
    }
}

/// What is handed in of a document.
#[must_use]
pub const fn original(original: bool, language: Language) -> &'static str {
    match (original, language) {
        (true, Language::Zh) => "原件",
        (true, Language::En) => "Original",
        (false, Language::Zh) => "复印件",
        (false, Language::En) => "Copy",
    }
}

/// What a document shows, in one word: `第4项` or `核1`.
#[must_use]
pub fn shown(what: Shows, edition: &Edition, language: Language) -> String {
    let under = Under::new(what, edition);
    let under = under.map(|under| under.to_string()).unwrap_or_default();
    match (what, language) {
        (Shows::Indicator(_), Language::Zh) => format!("第{under}项"),
        (Shows::Indicator(_), Language::En) => format!("No. {under}"),
        (Shows::Check(_), _) => under,
    }
}

/// The numbers of all that a document shows, as the catalogue lists them.
#[must_use]
pub fn numbers(document: &Evidence, edition: &Edition) -> String {
    let numbers = document.shows.iter().filter_map(|what| Under::new(*what, edition));
    numbers.map(|under| under.to_string()).collect::<Vec<_>>().join("、")
}

/// How a document stands in a folder.
#[must_use]
pub const fn standing(standing: Standing, language: Language) -> &'static str {
    match (standing, language) {
        (Standing::Present, Language::Zh) => "齐全",
        (Standing::Present, Language::En) => "Present",
        (Standing::Named, Language::Zh) => "齐全（仅核对文件名）",
        (Standing::Named, Language::En) => "Present (by name only)",
        (Standing::Missing, Language::Zh) => "缺少",
        (Standing::Missing, Language::En) => "Missing",
        (Standing::Changed, Language::Zh) => "已变动",
        (Standing::Changed, Language::En) => "Changed",
        (Standing::Unread, Language::Zh) => "未能读取",
        (Standing::Unread, Language::En) => "Could not be read",
    }
}

/// What came of a folder, in a sentence.
#[must_use]
pub fn conclusion(check: &FolderCheck, language: Language) -> String {
    let of = |wanted: Standing| {
        let codes: Vec<_> = check.of(wanted).map(|(code, ..)| code.to_string()).collect();
        (codes.len(), codes.join("、"))
    };
    let (n_all, n_others) = (check.documents.len(), check.others.len());
    let n_present = of(Standing::Present).0 + of(Standing::Named).0;
    let (n_named, (n_missing, missing)) = (of(Standing::Named).0, of(Standing::Missing));
    let ((n_changed, changed), (n_unread, unread)) = (of(Standing::Changed), of(Standing::Unread));
    match language {
        Language::Zh => {
            let mut said = format!("目录{n_all}份：齐全{n_present}份");
            if n_named > 0 {
                said += &format!("（其中{n_named}份没有登记文件，仅核对文件名）");
            }
            if n_missing > 0 {
                said += &format!("，缺少{n_missing}份（{missing}）");
            }
            if n_changed > 0 {
                said += &format!("，已变动{n_changed}份（{changed}）");
            }
            if n_unread > 0 {
                said += &format!("，未能读取{n_unread}份（{unread}）");
            }
            if n_others > 0 {
                said += &format!("；另有目录外文件{n_others}个");
            }
            said + "。"
        }
        Language::En => {
            let mut said = format!("{n_all} documents in the catalogue: {n_present} present");
            if n_named > 0 {
                said += &format!(" ({n_named} by name only, as no file was noted)");
            }
            if n_missing > 0 {
                said += &format!(", {n_missing} missing ({missing})");
            }
            if n_changed > 0 {
                said += &format!(", {n_changed} changed ({changed})");
            }
            if n_unread > 0 {
                said += &format!(", {n_unread} could not be read ({unread})");
            }
            if n_others > 0 {
                said += &format!("; {n_others} files not in the catalogue");
            }
            said + "."
        }
    }
}
