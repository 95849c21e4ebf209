//! What a user is told of a workbook that is not opened, in both languages. It stands here
//! and not in `text`, so that the page does not carry it before it is asked for.
//!
//! Must not know: elements.

use crate::domain::framework::Bilingual;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::office::workbook::problem::{CellProblem, CellProblemKind, WorkbookProblem};
use crate::wire::path::Path;
use crate::wire::problem::Problem;

/// How a problem of the file format is worded, with its place.
pub type Wording = fn(&Problem, Option<&Scheme>) -> String;

/// The lines that say why a workbook is not opened: one for the file, or one for each cell.
#[must_use]
pub fn lines(language: Language, problem: &WorkbookProblem, wording: Wording) -> Vec<String> {
    match problem {
        WorkbookProblem::Cells(cells) => {
            cells.iter().map(|of| cell(language, of, wording)).collect()
        }
        WorkbookProblem::Record(problems) => {
            let told = problems.iter().map(|problem| wording(problem, None));
            std::iter::once(whole(language, problem)).chain(told).collect()
        }
        WorkbookProblem::TooLarge { .. }
        | WorkbookProblem::Empty
        | WorkbookProblem::Text
        | WorkbookProblem::OldOrEncrypted
        | WorkbookProblem::NotAWorkbook
        | WorkbookProblem::Damaged
        | WorkbookProblem::Bomb { .. }
        | WorkbookProblem::Macros
        | WorkbookProblem::TooManyCells { .. }
        | WorkbookProblem::NotOurs
        | WorkbookProblem::IsCollection
        | WorkbookProblem::IsForm
        | WorkbookProblem::NoFigures
        | WorkbookProblem::FormGone
        | WorkbookProblem::SeveralForms(_)
        | WorkbookProblem::ColumnsAdded { .. }
        | WorkbookProblem::ColumnGone { .. }
        | WorkbookProblem::NewerVersion(_)
        | WorkbookProblem::OtherScheme(_)
        | WorkbookProblem::ChangedScheme(_) => vec![whole(language, problem)],
    }
}

/// Why a workbook is not opened, in one sentence in each language: for lists of many files,
/// which may be read in either.
#[must_use]
pub fn sentence(problem: &WorkbookProblem, wording: impl Fn(Language) -> Wording) -> Bilingual {
    Bilingual::of(|language| {
        let lines = lines(language, problem, wording(language));
        let first = lines.first().map(String::as_str).unwrap_or_default();
        match (lines.len().saturating_sub(1), language) {
            (0, _) => first.to_owned(),
            (more, Language::Zh) => format!("{first}（另有{more}处）"),
            (more, Language::En) => format!("{first} (and {more} more)"),
        }
    })
}

fn whole(language: Language, problem: &WorkbookProblem) -> String {
    let mebibytes = |bytes: u64| bytes / (1024 * 1024);
    match (language, problem) {
        (Language::Zh, WorkbookProblem::TooLarge { most }) => format!(
            "文件超过 {} MiB。自评表通常只有几十 KB，请确认选对了文件。",
            mebibytes(*most as u64)
        ),
        (Language::En, WorkbookProblem::TooLarge { most }) => {
            format!("The file exceeds {} MiB; a form usually has a few dozen KB. Please check that it is the right file.", mebibytes(*most as u64))
        }
        (Language::Zh, WorkbookProblem::Empty) => {
            "文件是空的，请重新复制或重新发送。".to_owned()
        }
        (Language::En, WorkbookProblem::Empty) => {
            "The file is empty; copy or send it again.".to_owned()
        }
        (Language::Zh, WorkbookProblem::Text) => {
            "这不是 Excel 工作簿，而是改了扩展名的文本文件。如果是导出的 JSON，请改回 .json 再打开。"
                .to_owned()
        }
        (Language::En, WorkbookProblem::Text) => {
            "This is a text file under another name. If it is an exported JSON file, rename it to \
             .json."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::OldOrEncrypted) => {
            "这是 2003 及以前的 .xls 格式，或者加了打开密码。请在 Excel 或 WPS 中去掉密码，另存为 .xlsx。"
                .to_owned()
        }
        (Language::En, WorkbookProblem::OldOrEncrypted) => {
            "This file is in the pre-2007 .xls format or requires a password. Save it as .xlsx \
             without a password."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::NotAWorkbook) => {
            "这不是 Excel 工作簿（.xlsx），请确认选对了文件。".to_owned()
        }
        (Language::En, WorkbookProblem::NotAWorkbook) => {
            "This is not an Excel workbook (.xlsx).".to_owned()
        }
        (Language::Zh, WorkbookProblem::Damaged) => {
            "工作簿不完整或已损坏，请重新复制或重新发送。".to_owned()
        }
        (Language::En, WorkbookProblem::Damaged) => {
            "The workbook is incomplete or damaged; copy or send it again.".to_owned()
        }
        (Language::Zh, WorkbookProblem::Bomb { most }) => format!(
            "工作簿解压后超过 {} MiB，远大于自评表，可能是恶意文件，未打开。",
            mebibytes(*most)
        ),
        (Language::En, WorkbookProblem::Bomb { most }) => format!(
            "The workbook unpacks to more than {} MiB, far more than any form; it may be malicious and was not opened.",
            mebibytes(*most)
        ),
        (Language::Zh, WorkbookProblem::Macros) => {
            "工作簿带有宏，自评表不含宏，未打开。请另存为不含宏的 .xlsx。".to_owned()
        }
        (Language::En, WorkbookProblem::Macros) => {
            "The workbook contains macros; a form never does. Save it as .xlsx without macros."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::TooManyCells { most }) => format!(
            "有工作表填有内容的单元格超过 {} 万个，远多于自评表，未打开。请只保留自评表的内容。",
            most / 10_000
        ),
        (Language::En, WorkbookProblem::TooManyCells { most }) => format!(
            "A sheet has more than {most} filled cells, more than any form; keep only the \
             form's own content."
        ),
        (Language::Zh, WorkbookProblem::FormGone) => {
            "工作簿中找不到自评表：工作表已被删除，或其中隐藏的 G 列已被删除。请从页面重新导出自评表填写。"
                .to_owned()
        }
        (Language::En, WorkbookProblem::FormGone) => {
            "The form is missing: its sheet or the hidden column G was deleted. Export the form \
             again and fill in the new one."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::SeveralForms(sheets)) => format!(
            "有多个工作表都是自评表：{}。请删去多余的，或把要用的一个改名为“自评表”。",
            sheets.join("、")
        ),
        (Language::En, WorkbookProblem::SeveralForms(sheets)) => format!(
            "Several sheets contain the form: {}. Delete the extra ones, or name the one to use \
             自评表.",
            sheets.join(", ")
        ),
        (Language::Zh, WorkbookProblem::ColumnsAdded { sheet, before, columns }) => format!(
            "工作表“{sheet}”的第{before}列前多了{columns}列，各列已错位。请删去多出的列，保存后再导入。"
        ),
        (Language::En, WorkbookProblem::ColumnsAdded { sheet, before, columns }) => format!(
            "{columns} columns were inserted before column {before} of the sheet “{sheet}”. \
             Delete them, save the workbook and import it again."
        ),
        (Language::Zh, WorkbookProblem::ColumnGone { sheet, title }) => format!(
            "工作表“{sheet}”中缺少“{title}”一列，各列已错位。请从页面重新导出自评表填写。"
        ),
        (Language::En, WorkbookProblem::ColumnGone { sheet, title }) => format!(
            "The column {title} of the sheet “{sheet}” is missing. Export the form again and \
             fill in the new one."
        ),
        (Language::Zh, WorkbookProblem::NotOurs) => {
            "这个工作簿不是从本页导出的自评表，或者其中的隐藏记录已被删除。".to_owned()
        }
        (Language::En, WorkbookProblem::NotOurs) => {
            "This workbook is not a form exported from this page, or its hidden record was removed."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::IsCollection) => {
            "这是分部门采集表，请选定申报主体后，在“填写前准备”页导入。".to_owned()
        }
        (Language::En, WorkbookProblem::IsCollection) => {
            "This workbook holds departments’ figures. Choose the applicant, then import it on the \
             page “Before you begin”."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::IsForm) => {
            "这是自评表，不是分部门采集表，请在首页打开。".to_owned()
        }
        (Language::En, WorkbookProblem::IsForm) => {
            "This is the self-assessment form, not departments’ figures; open it on the start page."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::NoFigures) => {
            "这个工作簿不是从本页下载的分部门采集表，或者各表隐藏的列已被删除。".to_owned()
        }
        (Language::En, WorkbookProblem::NoFigures) => {
            "This workbook was not downloaded from this page for departments’ figures, or the \
             hidden column of its sheets was removed."
                .to_owned()
        }
        (Language::Zh, WorkbookProblem::NewerVersion(version)) => {
            format!("自评表由较新的版本（第 {version} 版）制作，请用新版本打开。")
        }
        (Language::En, WorkbookProblem::NewerVersion(version)) => {
            format!("The form was made by a newer version ({version}); open it with that version.")
        }
        (Language::Zh, WorkbookProblem::OtherScheme(id)) => format!(
            "自评表使用的评分方案“{id}”不是本页自带的，也不是当前正在使用的。请先打开使用该方案的报告文件，再打开此表。"
        ),
        (Language::En, WorkbookProblem::OtherScheme(id)) => format!(
            "The form uses the scheme “{id}”, which is neither built in nor in use. First open a \
             report under that scheme."
        ),
        (Language::Zh, WorkbookProblem::ChangedScheme(id)) => {
            format!("自评表使用的评分方案“{id}”与本页的同名方案内容不同，未打开。")
        }
        (Language::En, WorkbookProblem::ChangedScheme(id)) => {
            format!("The form's scheme “{id}” differs in content from the scheme of that name here; it was not opened.")
        }
        (Language::Zh, WorkbookProblem::Record(_) | WorkbookProblem::Cells(_)) => {
            "自评表中的隐藏记录已损坏：".to_owned()
        }
        (Language::En, WorkbookProblem::Record(_) | WorkbookProblem::Cells(_)) => {
            "The form's hidden record is damaged:".to_owned()
        }
    }
}

/// What is said of a cell that cannot be read, with its place.
#[must_use]
pub fn cell(language: Language, of: &CellProblem, wording: Wording) -> String {
    let said = match (language, &of.kind) {
        (Language::Zh, CellProblemKind::NotAChoice(choices)) => {
            format!("请从下列内容中选择：{}", choices.join("；"))
        }
        (Language::En, CellProblemKind::NotAChoice(choices)) => {
            format!("expected one of: {}", choices.join("; "))
        }
        (Language::Zh, CellProblemKind::TextForNumber) => {
            "这里应为数字，现为文本格式（公式不会计入），请改为数字或清空".to_owned()
        }
        (Language::En, CellProblemKind::TextForNumber) => {
            "expected a number, found text, which formulas do not count; change it to a number or clear it".to_owned()
        }
        (Language::Zh, CellProblemKind::NotANumber) => "这里应为数字".to_owned(),
        (Language::En, CellProblemKind::NotANumber) => "expected a number".to_owned(),
        (Language::Zh, CellProblemKind::NotCalculated) => {
            "公式没有计算结果，请用 Excel 或 WPS 打开并保存后再导入".to_owned()
        }
        (Language::En, CellProblemKind::NotCalculated) => {
            "the formula was not calculated; open and save the workbook in Excel or WPS, then \
             import it again"
                .to_owned()
        }
        (Language::Zh, CellProblemKind::NotAText) => {
            "这里应为文字，现为日期、错误值或勾选框，请改为文字".to_owned()
        }
        (Language::En, CellProblemKind::NotAText) => {
            "expected a text, found a date, an error or a tick".to_owned()
        }
        (Language::Zh, CellProblemKind::IsSum) => {
            "这个数是各部门所填数之和，请在页面中改各部门的数，这里恢复原数".to_owned()
        }
        (Language::En, CellProblemKind::IsSum) => {
            "this figure is the sum of departments’ parts; change those on the page, and restore \
             the figure here"
                .to_owned()
        }
        (Language::Zh, CellProblemKind::InputsBesideState) => {
            "该项已选“待核实”或“不适用”，这里的内容不会采用；请清空，或把状态改为“已填报”"
                .to_owned()
        }
        (Language::En, CellProblemKind::InputsBesideState) => {
            "not used when the state is 待核实 or 不适用; clear it, or set the state to 已填报".to_owned()
        }
        (Language::Zh, CellProblemKind::OtherThanShared { no }) => {
            format!("与第{no}项填写的数不同；这是两项共用的数据，请填同一个数，或只填一处")
        }
        (Language::En, CellProblemKind::OtherThanShared { no }) => {
            format!(
                "differs from the figure of indicator {no}; both share it: enter the same \
                 figure, or only one of the two"
            )
        }
        (Language::Zh, CellProblemKind::ReasonBesideState) => {
            "填了不适用理由，但状态不是“不适用”".to_owned()
        }
        (Language::En, CellProblemKind::ReasonBesideState) => {
            "a reason is given, but the state is not 不适用".to_owned()
        }
        (Language::Zh, CellProblemKind::NotADay) => {
            "这里应为日期，请写成文字，如“2021年4月9日”或者“2021-04-09”".to_owned()
        }
        (Language::En, CellProblemKind::NotADay) => {
            "expected a day, written as a text such as 2021-04-09".to_owned()
        }
        (Language::Zh, CellProblemKind::NotACount(most)) => format!("这里应为1至{most}的整数"),
        (Language::En, CellProblemKind::NotACount(most)) => {
            format!("expected a whole number from 1 to {most}")
        }
        (Language::Zh, CellProblemKind::NotOfTheNotice(word)) => {
            format!("没有“{word}”这一项；请写项号或者核验事项的编号，用顿号隔开，如“4、5”“核1”")
        }
        (Language::En, CellProblemKind::NotOfTheNotice(word)) => {
            format!("there is no “{word}”; give numbers of indicators or checks, as “4、5” or “核1”")
        }
        (Language::Zh, CellProblemKind::NumberIsGiven) => {
            "编号由系统给出；请恢复原编号，新添加的材料编号留空".to_owned()
        }
        (Language::En, CellProblemKind::NumberIsGiven) => {
            "the product gives the number; restore it, and leave that of a new document blank"
                .to_owned()
        }
        (Language::Zh, CellProblemKind::DocumentGone) => {
            "这份材料的行已被删除或者清空；要撤回材料，请在页面中删除，这里恢复原行".to_owned()
        }
        (Language::En, CellProblemKind::DocumentGone) => {
            "the row of this document was deleted or cleared; restore it here, and remove the \
             document on the page"
                .to_owned()
        }
        (Language::Zh, CellProblemKind::MissingRow) => "这一行已被删除".to_owned(),
        (Language::En, CellProblemKind::MissingRow) => "this row was deleted".to_owned(),
        (Language::Zh, CellProblemKind::DoubleRow) => "这一行出现了两次".to_owned(),
        (Language::En, CellProblemKind::DoubleRow) => "this row occurs twice".to_owned(),
        (Language::Zh, CellProblemKind::PartAboveWhole { part, whole, of: most }) => {
            format!("{part} 多于“{whole}”（{most}），请核对这两个数")
        }
        (Language::En, CellProblemKind::PartAboveWhole { part, whole, of: most }) => {
            format!("{part} exceeds “{whole}” ({most}); check both")
        }
        (Language::Zh | Language::En, CellProblemKind::Fact(kind)) => {
            wording(&kind.clone().at(Path::root()), None)
        }
        (Language::Zh | Language::En, CellProblemKind::Elsewhere(problem)) => {
            return wording(problem, None);
        }
    };
    let CellProblem { address, asked, .. } = of;
    match language {
        Language::Zh => format!("{address} {asked}：{said}").trim_start().to_owned(),
        Language::En => format!("{address} {asked}: {said}").trim_start().to_owned(),
    }
}
