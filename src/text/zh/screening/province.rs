//! What the screening page says in Chinese where the province screens.
//!
//! Must not know: what it says alike for a prefecture.

use crate::screening::settings::Level;
use crate::terms::zh::completeness;
use crate::terms::zh::screening::not_recommendable;
use crate::text::screening::ScreeningTexts;
use crate::text::zh::screening::{TEXTS as OF_A_PREFECTURE, warning};

/// The table.
pub(in crate::text) const TEXTS: ScreeningTexts = ScreeningTexts {
    own_title: Some("省级筛查"),
    lead: "导入各省辖市的筛查文件和直接申报县（市）的自评文件，逐份重新计算，先核验资格、后排序；由本单位选定拟认定对象、写明理由，出具纪要。全部在本机完成。",
    quota: "认定名额",
    quota_hint: |edition| {
        let (clause, n) = (&edition.designation.clause.zh, edition.designations);
        format!("{clause}：每年认定{n}个。")
    },
    drop_files: "也可以把多个文件或整个文件夹拖到这里。支持省辖市已保存的筛查文件（只取其推荐对象的自评文件）、自评报告、自评文件（.json）、填好的自评表（.xlsx），以及装有这些文件的压缩包（.zip）。",
    recommend: "认定",
    point: |of| completeness::point(Level::Province, of),
    nobody: "本次不认定的理由（不认定任何申报主体时填写）",
    excess: "认定数超过《通知》规定的理由",
    reason_against: |name| format!("未认定{name}的理由"),
    withdraw: "取消认定",
    above_notice: |quota, n| format!("名额{quota}个，超过《通知》“每年认定{n}个”。纪要会写明。"),
    recommend_county: |name| format!("认定{name}"),
    selection_text: |quota, usual| {
        format!(
            "名额{quota}个，《通知》为每年认定{usual}个。在排位图中勾选，顺序即勾选顺序；名次仅供参考，拟认定对象由本单位研究确定，并须经公示。"
        )
    },
    cannot_choose: |name, why| format!("{name}不能认定：{why}。"),
    not_recommendable: |why| not_recommendable(Level::Province, why),
    warning: |of, name| warning(Level::Province, of, name),
    withdraw_county: |name| format!("取消认定{name}"),
    reason_for: |name| format!("认定{name}的理由"),
    step_chosen: |chosen, quota| format!("拟认定{chosen}个，名额{quota}个"),
    chosen_mark: "拟认定",
    of_prefecture: |name, all, ranked, chosen| {
        format!("{name}：{all}个，参加排序{ranked}个，拟认定{chosen}个")
    },
    gate: |barred, unverified, open, _| {
        format!(
            "资格核验：存在否决情形{barred}个，待核实{unverified}个，未填完{open}个（查看条款和依据）"
        )
    },
    gate_text: "得分不能抵消否决情形；待核实的，核实前不能认定。",
    ..OF_A_PREFECTURE
};
