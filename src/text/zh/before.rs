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
};

fn needed(needed: &Needed) -> [String; 3] {
    let Needed { n_figures, n_choices, n_departments, n_confirming, days } = *needed;
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
    ["要备齐".to_owned(), format!("{n_figures}个数、{n_choices}个选择"), among + &days]
}

fn runs(runs: &[(IndicatorNo, IndicatorNo)]) -> String {
    let run = |(first, last): &(IndicatorNo, IndicatorNo)| match last.get() - first.get() {
        0 => first.to_string(),
        1 => format!("{first}、{last}"),
        _ => format!("{first}–{last}"),
    };
    runs.iter().map(run).collect::<Vec<_>>().join("、")
}
