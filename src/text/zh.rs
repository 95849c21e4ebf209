//! The messages in Chinese.
//!
//! Must not know: where they are shown.

use crate::documents::words::scheme as scheme_words;
use crate::domain::edition::Edition;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::eligibility::procedure::{Deadline, Procedure, Route as ApplicationRoute};
use crate::text::Texts;
use crate::text::zh::place::{place, problem_at};

mod access;
mod applicant;
mod county;
mod derivation;
mod eligibility;
mod embed;
mod errors;
mod evidence;
mod fields;
mod files;
mod frame;
pub(in crate::text) mod front;
mod improve;
mod indicator;
mod indicators;
mod lifts;
mod lists;
mod parts;
mod place;
mod plan;
mod problem;
mod result;
mod scheme;
mod score;
mod screening;
mod self_test;
mod session;
mod start;
mod steps;
mod trouble;
mod what_if;
mod workshop;

/// The table.
pub(in crate::text) const TEXTS: Texts = Texts {
    front: &front::FRONT,
    scheme_name: |of| scheme_words::name(of, Language::Zh),
    scheme_label,
    drafts_title: "继续上次填写",
    drafts_hint: "草稿只保存在本机浏览器中。从磁盘直接打开网页时，同一浏览器打开的其他本地网页也能读到和改写，被改写的草稿会注明。公用电脑用完请删除草稿；请以下载的电子数据文件为准存档。",
    continue_draft: "继续填写",
    erase_draft: "删除草稿",
    erase_all_drafts: "删除全部草稿",
    erase_sure: "确认删除，无法恢复",
    erase_keep: "保留",
    open_reading: "正在读取……",
    open_too_large,
    open_unreadable: "浏览器读不到这个文件，可能已被移动或正被其他程序占用，请重新选择。",
    open_matches: "存储的结果与重新计算的结果一致，校验码相符。",
    open_recomputed: "已读入自评文件并重新计分。",
    open_use_recomputed: "以下以重新计算的结果为准。",
    open_go_on: "进入填写",
    open_scheme: "这是评分方案文件，不是自评文件。请在自评中打开使用该方案的报告。",
    stored: "文件中",
    recomputed: "重新计算",
    procedure: "申报程序",
    submitted_on: "报送日期",
    ready: "已备齐",
    not_ready: "未备齐",
    report_lead: "核对无误后下载电子数据文件存档和报送，并打印报告盖章。电子数据文件与纸质报告带同一校验码。",
    export_title: "导出文件",
    export_json: "下载电子数据文件",
    export_failed: "浏览器没有接受下载，文件未保存。可复制下面的全文，粘贴到记事本后另存为 .json（UTF-8）。",
    export_not_whole: "写出的内容读回后不一致，未下载；填写内容和草稿不受影响。请再试一次；仍不行，请告诉维护人员。",
    export_text: "报告全文",
    office_title: "Word、Excel 和 CSV",
    office_hint: "可编辑的文书、可填写并自动算分的表格，以及供其他程序使用的数据表。首次导出 Word 或 Excel 时加载办公文件模块（约 1 MB）；文件在本机生成，不上传。",
    office_excel: "导出 Excel 自评表",
    office_csv_indicators: "导出 CSV：指标",
    office_csv_items: "导出 CSV：评分项",
    office_cancel: "取消",
    office_cancelled: "已取消，未生成文件。",
    office_not_taken: "浏览器没有接受下载，文件未保存。请检查浏览器的下载设置后重试。",
    open_workbook: "正在读取 Excel 自评表……",
    office_word,
    office_working,
    trouble: trouble::TEXTS,
    workbook_refused,
    print_title: "打印报告",
    print_hint: "在打印对话框中选择 A4 纸；需要电子版时选择“另存为 PDF”。",
    print_refused: "浏览器没有打开打印对话框，请按 Ctrl+P 打印本页。",
    code_meaning: "用于核对纸质件与电子件是否一致",
    code: "校验码",
    scheme: "评分方案",
    paper_all: "全部文书",
    form_lead: "不能使用浏览器的单位可打印本表手工填写，再由他人录入。",
    print: "打印",
    papers: "选择打印内容",
    about_title: "依据、口径与隐私",
    about_source: "依据文件",
    about_source_text,
    about_weights: "权重与评分细则",
    about_weights_text: "《通知》没有公布权重、评分标准和数据口径。本工具所带评分方案均为示例，逐项注明出处；凡显示分数处都标明方案名称。",
    about_missing: "第13项",
    about_privacy: "隐私与安全",
    about_privacy_text: "页面不向外发出任何网络请求：网站版仅从本站加载程序文件，单文件版不加载任何外部文件。填写内容只在本机浏览器的草稿和您导出的文件中。",
    about_arithmetic: "计分与舍入",
    about_arithmetic_text: "全部用十进制精确计算。评分项、指标、一级指标四舍五入到4位小数，基础分、附加分到2位小数，此外不作舍入；等级与比例界限用乘法比较，不用舍入后的商。",
    about_version: "版本",
    about_scripts: "程序调用",
    about_scripts_text: "网页脚本可调用 window.chengxin.evaluate(文本)，输入自评或报告的 JSON 文本，返回报告文本；命令行程序 evaluate 对同一输入给出逐字节相同的输出。",
    self_test: self_test::TEXTS,
    procedure_step,
    exported,
    opened,
    open_failed,
    problem_at,
    place,
    technical: "技术信息",
    newer_version,
    more_problems,
    differences,
    digest_differs,
    files: files::TEXTS,
    access: access::TEXTS,
    lists: lists::TEXTS,
    session: session::TEXTS,
    applicant: applicant::TEXTS,
    fields: fields::TEXTS,
    derivation: derivation::TEXTS,
    scheme_page: scheme::TEXTS,
    screening: screening::TEXTS,
    workshop: workshop::TEXTS,
    embed: embed::TEXTS,
    errors: errors::TEXTS,
    county: county::TEXTS,
    steps: steps::TEXTS,
    score: score::TEXTS,
    eligibility: eligibility::TEXTS,
    indicators: indicators::TEXTS,
    indicator: indicator::TEXTS,
    evidence: evidence::TEXTS,
    result: result::TEXTS,
    improve: improve::TEXTS,
    lifts: lifts::TEXTS,
    what_if: what_if::TEXTS,
    plan: plan::TEXTS,
};

const fn scheme_label(of: &Scheme) -> &'static str {
    match of.origin {
        Origin::Shipped => "示例，非官方",
        Origin::Own | Origin::Foreign | Origin::Namesake(_) => {
            scheme_words::label(of, Language::Zh)
        }
    }
}

fn about_source_text(number: &str) -> String {
    format!(
        "河南省发展和改革委员会《关于开展社会信用体系建设示范县（市、区）创建工作的通知》（{number}）及其附件。指标名称与编号照录原文。"
    )
}

fn procedure_step(step: &Procedure, edition: &Edition) -> String {
    match step {
        Procedure::Route(ApplicationRoute::Direct) => {
            "申报渠道：省直管县（市），直接向省发展改革委申报。".to_owned()
        }
        Procedure::Route(ApplicationRoute::ByPrefecture) => {
            let quota = edition.quota;
            format!("申报渠道：由省辖市择优推荐，每市原则上不超过{quota}个。")
        }
        Procedure::Deadline(Deadline::InTime(last)) => format!("报送时间：在期限（{last}）内。"),
        Procedure::Deadline(Deadline::Late(last)) => format!("报送时间：晚于期限（{last}）。"),
        Procedure::Deadline(Deadline::Open(last)) => {
            format!("报送时间：期限为 {last}，尚未填写报送日期。")
        }
        Procedure::Deadline(Deadline::UnknownToSource) => {
            "报送时间：《通知》未规定本批次的期限，请以当年通知为准。".to_owned()
        }
        Procedure::Document(which, ready) => {
            let state = match ready {
                Some(true) => "已备齐",
                Some(false) => "未备齐",
                None => "待核实",
            };
            format!("{}：{state}", which.title.zh)
        }
    }
}

fn exported(name: &str, bytes: usize) -> String {
    format!("已下载：{name}（{bytes} 字节），核对无误。")
}

fn office_word(paper: &str) -> String {
    format!("导出 Word：{paper}")
}

fn office_working(name: &str) -> String {
    format!("正在生成 {name}")
}

fn workbook_refused(name: &str) -> String {
    format!("“{name}”未打开；正在填写的内容没有变动。")
}

fn opened(round: u16) -> (&'static str, String) {
    ("已打开：", format!("，{round}年批次"))
}

fn open_too_large(most: u64) -> String {
    format!("文件超过 {} MiB，未打开，请确认选对了文件。", most >> 20)
}

fn open_failed(name: &str, n: usize) -> String {
    format!(
        "“{name}”未打开：文件有误，发现 {n} 个问题，请更正或者退回制作单位。正在填写的内容没有变动。"
    )
}

fn newer_version(name: &str, version: i64) -> String {
    format!(
        "“{name}”由较新的版本（格式第{version}版）制作，只能查看以下内容，不能修改；分数是文件中存储的数，未经核对。请用新版本打开。正在填写的内容没有变动。"
    )
}

fn more_problems(n: usize) -> String {
    format!("另有 {n} 个问题未列出，请先更正以上各处。")
}

fn differences(n: usize) -> String {
    format!("文件中存储的结果与重新计算的结果有 {n} 处不同：")
}

fn digest_differs(stored: &str, recomputed: &str) -> String {
    format!(
        "校验码不符：文件所载 {stored}，按内容计算为 {recomputed}。文件内容在导出后可能被改动过。"
    )
}
