//! The messages of the page of what is gathered before filling in, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::before::Needed;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::definition::Timing;
use crate::terms::definition;
use crate::text::before::BeforeTexts;

/// The table.
pub(in crate::text) const TEXTS: BeforeTexts = BeforeTexts {
    needed,
    as_list: |title| format!("{title}（清单）"),
    data_period: |year| {
        format!("数据时段：{}", definition::timing(Timing::During, Some(year), Language::Zh))
    },
    change: "更改",
    download: "下载分部门采集表",
    download_hint: "Excel 文件，每个部门一张表，写明口径和时段，留有填报人、部门负责人签字处；按 A4 打印。",
    print: "打印本页",
    figures: "指标数据",
    department: "部门",
    what: "要提供的",
    indicators: "用于指标",
    count: "项数",
    time: "大约用时",
    runs,
    n_items: |n| format!("{n}项"),
    days: |days| format!("{days}天"),
    added_to: |others| format!("（与{}的数相加）", others.join("、")),
    nobody: "没有写明部门的",
    confirmations: "资格核实",
    confirmed: "核实有没有下列情形",
    target: |check, target| format!("{check}：{target}"),
    examples: "部门分工和用时均为评分方案的示例，不是河南省规定的，请按本县职责分工调整。",
    begin: "开始填写：申报主体",
    import: "导入收回的采集表",
    import_hint: "收回一张导入一张，整本一起导入也可以。与已填的数不同的，逐个选择，不会直接改掉；备注和签字留在收回的表上。",
    import_needs_record: "收回的采集表在选定申报主体之后导入。",
    reading: "正在读取采集表",
    found,
    differing: "与已填的不同，请逐个选择",
    keep: |held| format!("保留已填的：{held}"),
    keep_whole: |held| format!("保留直接填写的合计：{held}"),
    keep_not_applicable: "保留“本县不涉及”",
    take: |handed_in, cell| format!("改为收回的：{handed_in}（{cell}）"),
    take_all: "全部改为收回的",
    not_taken: "没有采用的",
    other_year: |sheet, year| {
        format!("工作表“{sheet}”是{year}年度的数据，与本自评的数据年度不同，整张没有采用。")
    },
    other_applicant: |sheet, applicant| {
        format!("工作表“{sheet}”是{applicant}的，不是本申报主体的，整张没有采用。")
    },
    cell: |cell, asked, why| format!("{cell} {asked}：{why}"),
    not_asked: "当前评分方案不采集这项数据",
    apply: |n| format!("导入{n}项"),
    applied: |n| format!("已导入{n}项，可在“指标自评”中查看。"),
    level: |level| format!("{level}级"),
    amount: |figure, unit| format!("{figure}{unit}"),
};

fn needed(needed: &Needed) -> [String; 3] {
    let Needed { n_figures, n_lists, n_choices, n_departments, n_confirming, days } = *needed;
    let among = if n_departments == 0 {
        "。".to_owned()
    } else {
        let confirming = match n_confirming {
            0 => String::new(),
            n => format!("；另请{n}个部门核实资格"),
        };
        format!("，分在{n_departments}个部门{confirming}。")
    };
    let days = days.map_or_else(String::new, |days| {
        format!("收数大约需要{days}个工作日，收齐后填写大约1小时（均为示例）。")
    });
    let lists = if n_lists == 0 { String::new() } else { format!("{n_lists}张清单、") };
    ["要备齐".to_owned(), format!("{n_figures}个数、{lists}{n_choices}个选择"), among + &days]
}

fn runs(runs: &[(IndicatorNo, IndicatorNo)]) -> String {
    let run = |(first, last): &(IndicatorNo, IndicatorNo)| match last.get() - first.get() {
        0 => first.to_string(),
        1 => format!("{first}、{last}"),
        _ => format!("{first}–{last}"),
    };
    runs.iter().map(run).collect::<Vec<_>>().join("、")
}

fn found([n_new, n_same, n_differing, n_not_taken]: [usize; 4]) -> String {
    let parts = [
        (n_new, "项是新的"),
        (n_same, "项与已填的相同"),
        (n_differing, "项与已填的不同"),
        (n_not_taken, "项没有采用"),
    ];
    let told = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n}{what}"));
    let told: Vec<_> = told.collect();
    if told.is_empty() {
        "采集表中没有填写任何内容。".to_owned()
    } else {
        format!("已读取：{}。", told.join("，"))
    }
}
