//! The messages of the papers and their printing, in Chinese.
//!
//! Must not know: where they are shown.

use crate::documents::readiness::Readiness;
use crate::documents::request::Lacking;
use crate::text::paper::PaperTexts;

/// The table.
pub(in crate::text) const TEXTS: PaperTexts = PaperTexts {
    choose: "选择打印内容",
    preview: "预览",
    close: "关闭预览",
    edit: "编辑",
    readiness,
    all: "全部文书",
    copy: "自评报告（英文阅读本）",
    edit_text: "修改自评报告正文",
    draft,
    not_issued: "存在否决情形，不出具申报请示；原因见下。",
    copy_hint: "英文阅读本仅供阅读，以中文为准。",
    print: "打印",
    print_hint: "在打印对话框中选择 A4 纸；需要电子版时选择“另存为 PDF”。",
    print_refused: "浏览器没有打开打印对话框，请按 Ctrl+P 打印本页。",
    form_lead: "不能使用浏览器的单位可打印本表手工填写，再由他人录入。",
    change: "变动说明",
    change_title: "与上次报告对照",
    earlier: "本县上次导出的文件",
    earlier_hint: "选择后，下方列出两次的不同之处和总分变动的来源，可以打印为《变动说明》；所填内容不变。",
    earlier_of_other: |name| format!("这是{name}的文件，不是本申报主体的，不能对照。"),
    earlier_other_kind: "这不是自评报告或者自评文件，不能对照。",
};

fn readiness(of: Readiness) -> String {
    match of {
        Readiness::Ready => "可以打印".to_owned(),
        Readiness::Documents(n) => format!("共{n}份"),
        Readiness::Draft => "草稿".to_owned(),
        Readiness::OpenIndicators(n) => format!("{n}项没有填完"),
        Readiness::OlderFigures(n) => format!("{n}节数字已变"),
        Readiness::Gaps(n) => format!("{n}处没有写"),
        Readiness::Unverified => "有事项待核实".to_owned(),
        Readiness::NoDocuments => "没有登记材料".to_owned(),
        Readiness::Barred => "存在否决情形".to_owned(),
    }
}

fn draft(lacking: &[Lacking]) -> String {
    let why = lacking.iter().map(|lacks| match lacks {
        Lacking::Assessment => "指标还没有填完",
        Lacking::Plan => "《创建方案》没有注明“已备齐”",
        Lacking::Letter => "信用承诺书没有注明“已备齐”（已签署）",
    });
    format!("申报请示印为草稿：{}。", why.collect::<Vec<_>>().join("；"))
}
