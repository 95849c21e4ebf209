//! The words of the self-assessment report in Chinese: of the paper that counts.
//!
//! Must not know: how the paper is put together.

use crate::documents::CODED;
use crate::documents::block::{Block, Signature};
use crate::documents::inputs::ZH_FACTS;
use crate::documents::words::assumption::SCORING;
use crate::documents::words::check::{self, clear, verdict_in_full, window};
use crate::documents::words::report::{
    BasisWords, CheckWords, DerivationWords, EvidenceWords, ReportWords, ScoreWords,
};
use crate::documents::words::{BLANK_DATE, basis_of, date_or, scheme, signer, text_or};
use crate::domain::assessment::Assessment;
use crate::domain::language::Language;
use crate::terms::score::{indicator, item};
use crate::terms::zh::check::{ground, open_fact, remark};
use crate::terms::zh::derivation;
use crate::terms::zh::{item_state, outcome, state};

pub(in crate::documents::words::report) static WORDS: ReportWords = ReportWords {
    language: Language::Zh,
    notice: |wording| wording.zh.clone(),
    numeral: str::to_owned,
    footer: CODED,
    demo: "本报告由演示数据生成，不得用于申报。",
    indicator,
    item: |scheme, no, id| item(scheme, no, id, Language::Zh),
    facts: ZH_FACTS,
    signed,
    checks: CheckWords {
        caption: "资格核验情况",
        heads: [
            ("核验事项", 155),
            ("依据", 165),
            ("核验期间", 225),
            ("结果", 105),
            ("情况说明", 350),
        ],
        verdict_in_full,
        check: |title| title.zh.clone(),
        clause: |clause| &clause.title.zh,
        window,
        outcome,
        ground,
        open_fact,
        remark,
        clear,
        event: check::event,
    },
    scores: ScoreWords {
        rests_on: |of| format!("评分方案：{}。{}", scheme(of), basis_of(of)),
        heads: [
            ("二级指标", 120),
            ("序号", 70),
            ("三级指标、评分项和所填情况", 450),
            ("状态", 110),
            ("权重、分值", 120),
            ("得分", 130),
        ],
        dimension: |no, title| format!("{no}、{title}"),
        gap_scored: |no, note| format!("第{no}项（{}，本项为评分方案自定）", note.zh),
        gap: |no, note| format!("第{no}项：{}，不计分，其余各项保留原编号。", note.zh),
        points: |points| format!("（{points}）"),
        state,
        item_state,
    },
    evidence: EvidenceWords {
        remarks: "说明和理由",
        remarks_caption: "说明和理由",
        remark_heads: ["指标", "类别", "内容"],
        not_applicable: "不适用理由",
        note: "说明",
    },
    basis: BasisWords {
        how_checked: "（一）资格核验口径",
        how_scored: "（二）评分口径",
        scoring: SCORING,
    },
    derivation: DerivationWords {
        reading: READING,
        indicators: "指标和评分项的得分计算过程",
        totals: "一级指标、基础分、附加分和总分的计算过程",
        heads: ["序号", "规则、数据和计算", "得分"],
        indicator: |name, why| format!("【{name}】{why}"),
        item: |title, points, rule, stated, why| {
            format!("{title}（{points}分）：{rule}。所填：{stated}。{why}")
        },
        all_open: "均待核实",
        option: |title, points, answer| {
            let answer = match answer {
                Some(true) => "是",
                Some(false) => "否",
                None => "待核实",
            };
            format!("{title}（{points}分）{answer}")
        },
        base: "基础分（全部基础指标，只除一次）",
        bonus: "附加分",
        total: "总分（基础分加附加分）",
        capped: |title, cap| format!("{title}（上限{cap}分）"),
        rule: derivation::rule,
        purpose: derivation::purpose,
        held: |bound, limit| format!("（{}）", derivation::held(bound, limit)),
        standing: derivation::standing,
        remark: derivation::remark,
        apart: "",
        lowest: |lines| format!("最低：{lines}"),
        highest: |lines| format!("最高：{lines}"),
        and: "；",
    },
};

/// How to read the annex.
const READING: &str = "“→”左边为舍入前的值（“…”表示未尽），右边为四舍五入的结果；\
    没有“→”的，各步均为准确值。评分项、指标和一级指标保留4位小数，基础分和附加分保留2位小数。\
    数据待核实的，最低和最高两端分别计算。";

/// The applicant signs, seals and dates.
fn signed(assessment: &Assessment) -> Block {
    Block::Signature(Signature {
        signer: text_or(&assessment.prepared.by, &signer(&assessment.applicant)),
        seal: Some("（盖章处）"),
        date: date_or(assessment.prepared.on, BLANK_DATE),
    })
}
