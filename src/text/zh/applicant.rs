//! Who applies, in Chinese.
//!
//! Must not know: where it is shown.

use crate::domain::date::Date;
use crate::terms::zh::{applicant_kind, date};
use crate::text::applicant::ApplicantTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: ApplicantTexts = ApplicantTexts {
    lead: "申报主体只需填写一次，会写入报告、承诺书和文件名。",
    name: "名称",
    code: "行政区划代码",
    prefecture: "所属省辖市",
    kind: "类别",
    kind_of: applicant_kind,
    province_administered: "省直管",
    route_legend: "申报渠道",
    route_hint,
    route_by_prefecture,
    route_direct: "省直管县（市）直接申报",
    round: "申报批次",
    data_year: "数据年度",
    year_of: |year| format!("{year}年"),
    data_year_hint: "各项数据取自这一年度（1月1日至12月31日）；默认为批次的上一年。第20、21项按近三年计。",
    reference: "基准日",
    route_differs,
    reference_later,
    reference_hint: "核验近三年情况，截至这一天；默认为开始填报的当天，且不超出批次当年。市级筛查时按市里确定的基准日重新核验。",
    prepared_by: "填报单位",
    prepared_on: "填报日期",
    find: "查找县（市、区）、开发区",
    find_hint: "输入名称、拼音全拼或首字母、六位区划代码，例如“兰考”“lankao”“lkx”“410225”；原名（如“长垣县”）和“开封兰考”这样的写法也能查到，输入省辖市名可列出全部下辖县区。",
    listed,
    found,
    near: "没有找到。您要找的是不是：",
    former,
    national_zone: "国家级开发区",
    zone_title: "名单以外的开发区",
    zone_text: "国家级开发区请在上面查找。其他开发区没有单列的县级行政区划代码，请直接填写名称。",
    zone_name: "单位名称",
    zone_nameless: "请填写单位名称，例如“郑州高新技术产业开发区”。",
    zone_is_listed,
    zone_prefecture: "所属省辖市（选填）",
    zone_choose: "选定该单位",
    change: "更换申报主体",
    change_title,
    change_lead: "这份自评已有填写内容，选定以下一项之前不作任何改动。",
    change_name: "保留已填数据，只改名称",
    change_name_text,
    change_anew: "另建一份",
    change_anew_text,
    change_nothing: "取消",
    change_nothing_text: "不作改动。",
};

fn listed(n_divisions: usize, n_zones: usize) -> String {
    format!(
        "共收录 {n_divisions} 个县级行政区（2021年10月31日）和 {n_zones} 个国家级开发区（《中国开发区审核公告目录》2018年版；郑州航空港经济综合实验区据国函〔2013〕45号）。"
    )
}

fn found(n: usize) -> String {
    match n {
        0 => "没有找到。请检查输入；名单以外的开发区请在下方填写名称。".to_owned(),
        1 => "找到 1 个，点击或按回车键选定。".to_owned(),
        n => format!("找到 {n} 个，请点击选定；按回车键移到第一个。"),
    }
}

fn former(name: &str, year: u16) -> String {
    format!("原{name}，{year}年撤销")
}

fn zone_is_listed(name: &str) -> String {
    format!("“{name}”在县（市、区）名单中，请在上面查找并选定。")
}

fn change_title(from: &str, to: &str) -> String {
    format!("申报主体由{from}改为{to}？")
}

fn change_name_text(from: &str, to: &str, route: &str) -> String {
    format!(
        "指标、资格核验、佐证材料、创建方案、申报程序、填报单位和日期全部保留，改记在{to}名下；名称、代码、所属省辖市和类别按{to}改写，申报渠道改为“{route}”。本机草稿随之改名，不再另存{from}的一份。"
    )
}

fn change_anew_text(from: &str, to: &str) -> String {
    format!(
        "为{to}新建一份空白自评，不带入已填内容；{from}的这份不变，留在本机草稿中，可从首页继续填写。"
    )
}

fn route_hint(n: usize) -> String {
    format!(
        "{n}个省直管县（市）直接向省发展改革委申报，不占省辖市名额。已按省直管县（市）名单预选，情况有变的可以更改。"
    )
}

fn route_by_prefecture(quota: u8) -> String {
    format!("由省辖市择优推荐（原则上不超过{quota}个）")
}

fn reference_later(reference: Date, filled_in: Date) -> String {
    format!(
        "基准日{}晚于填报日期{}：尚未发生的期间不能作出说明和承诺。请核对两个日期；市级筛查按市里确定的基准日重新核验。",
        date(reference),
        date(filled_in)
    )
}

fn route_differs(name: &str, is_listed: bool) -> String {
    let has = if is_listed { "有" } else { "没有" };
    format!(
        "省直管县（市）名单中{has}{name}，请核对。市级筛查按名单处理，与名单不一致的由筛查单位核实后决定。"
    )
}
