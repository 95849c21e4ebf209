//! The names of exported files: `诚信自评_兰考县_2021_K7QF.json`, safe on Windows.
//!
//! Must not know: where files are kept.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::report::Report;
use crate::screening::Screening;
use crate::terms::scheme::name;
use crate::wire;

/// The most characters of the applicant's name in a file name.
const MAX_NAME: usize = 40;

/// The name of a report file: product, applicant, round, and the first group of its code.
#[must_use]
pub fn file_name(report: &Report, extension: &str) -> String {
    named(report, "", extension)
}

/// The name of one of several files of a report: `诚信自评_兰考县_2021_K7QF_信用承诺书.docx`.
#[must_use]
pub fn named_file(report: &Report, what: &str, extension: &str) -> String {
    named(report, &format!("_{what}"), extension)
}

/// The name of a file of a screening: `诚信筛查_开封市_2021_K7QF_筛查纪要.docx`; `what` is empty
/// for the screening itself, and `code` the one of its digest.
#[must_use]
pub fn screening_file(screening: &Screening, code: &str, what: &str, extension: &str) -> String {
    let settings = &screening.settings;
    let region = safe(settings.area.prefecture().unwrap_or("河南省"));
    let code: String = code.chars().take(4).collect();
    let what = if what.is_empty() { String::new() } else { format!("_{what}") };
    format!("诚信筛查_{region}_{}_{code}{what}.{extension}", settings.round)
}

/// The name of a file of the register: `诚信名册_河南省_K7QF_2021_公示稿.docx`; `what` is empty
/// for the register itself, and `code` the one of its digest.
#[must_use]
pub fn register_file(code: &str, what: &str, extension: &str) -> String {
    let code: String = code.chars().take(4).collect();
    let what = if what.is_empty() { String::new() } else { format!("_{what}") };
    format!("诚信名册_河南省_{code}{what}.{extension}")
}

/// The name of the note about two files of a county, after the code of the later one:
/// `诚信自评_兰考县_2021_K7QF_变动说明.docx`.
#[must_use]
pub fn change_file(name: &str, round: u16, code: &str, extension: &str) -> String {
    of_county(name, round, code, "_变动说明", extension)
}

/// The name of the package of what the county of a report hands in: `封丘县申报材料.zip`.
#[must_use]
pub fn materials_file(report: &Report) -> String {
    format!("{}申报材料.zip", safe(report.assessment.applicant.name.as_str()))
}

/// The name of the package that a prefecture hands to the province:
/// `开封市推荐材料包_2021_K7QF.zip`, with the first group of the code of its screening.
#[must_use]
pub fn handover_file(screening: &Screening, code: &str) -> String {
    let settings = &screening.settings;
    let region = safe(settings.area.prefecture().unwrap_or("河南省"));
    let code: String = code.chars().take(4).collect();
    format!("{region}推荐材料包_{}_{code}.zip", settings.round)
}

/// The folder of the `n`th county, from 1, in that package: `03_兰考县`, after the two files of
/// the screening.
#[must_use]
pub fn handover_folder(n: usize, name: &str) -> String {
    format!("{:02}_{}", n + 2, safe(name))
}

/// The name of a scheme file: `评分方案_等权示例方案.json`.
#[must_use]
pub fn scheme_file(scheme: &Scheme) -> String {
    format!("评分方案_{}.json", safe(&name(scheme, Language::Zh)))
}

/// The name of the workbook on which departments hand in their figures:
/// `分部门采集表_封丘县_2020年数据.xlsx`; without the applicant while none is chosen.
#[must_use]
pub fn collection_file(applicant: &str, year: u16) -> String {
    let applicant =
        if applicant.is_empty() { String::new() } else { format!("{}_", safe(applicant)) };
    format!("分部门采集表_{applicant}{year}年数据.xlsx")
}

fn named(report: &Report, what: &str, extension: &str) -> String {
    let assessment = &report.assessment;
    let (name, code) = (assessment.applicant.name.as_str(), wire::digest(report).code());
    of_county(name, assessment.round, &code, what, extension)
}

fn of_county(name: &str, round: u16, code: &str, what: &str, extension: &str) -> String {
    let (name, code) = (safe(name), code.chars().take(4).collect::<String>());
    format!("诚信自评_{name}_{round}_{code}{what}.{extension}")
}

/// A name without the characters that Windows refuses, and without blanks or dots at its
/// ends. Never empty.
fn safe(name: &str) -> String {
    let refused = |c: char| c.is_control() || c.is_whitespace() || r#"<>:"/\|?*"#.contains(c);
    let kept = name.chars().map(|c| if refused(c) { '_' } else { c }).take(MAX_NAME);
    let name: String = kept.collect();
    let name = name.trim_matches('.');
    if name.is_empty() { "_".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_safe_on_windows() {
        for (name, expected) in [
            ("兰考县", "兰考县"),
            ("郑州 高新区", "郑州_高新区"),
            (r#"a<b>c:d"e/f\g|h?i*j"#, "a_b_c_d_e_f_g_h_i_j"),
            ("..", "_"),
            ("县.", "县"),
        ] {
            assert_eq!(safe(name), expected, "{name:?}");
        }
        assert_eq!(safe(&"县".repeat(300)).chars().count(), 40);
    }
}
