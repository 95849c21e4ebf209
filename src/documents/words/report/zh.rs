//! The words of the self-assessment report in Chinese: of the paper that counts.
//!
//! Must not know: how the paper is put together.

use crate::documents::block::{Block, Signature};
use crate::documents::inputs::ZH_FACTS;
use crate::documents::words::assumption::SCORING;
use crate::documents::words::check::{self, clear, verdict_in_full, window};
use crate::documents::words::report::{
    BasisWords, Chapters, CheckWords, CoverWords, DerivationWords, EvidenceWords, ReportWords,
    ScoreWords,
};
use crate::documents::words::{
    BLANK_DATE, NOT_A_DECISION, basis_of, date_or, scheme, signer, text_or,
};
use crate::documents::{CODED, DEMO};
use crate::domain::assessment::Assessment;
use crate::domain::language::Language;
use crate::terms::score::{grades, indicator, item};
use crate::terms::zh::check::{ground, open_fact, remark};
use crate::terms::zh::derivation;
use crate::terms::zh::finding::finding;
use crate::terms::zh::{date, deadline, item_state, outcome, ready, route, state, verdict};

pub(in crate::documents::words::report) static WORDS: ReportWords = ReportWords {
    language: Language::Zh,
    notice: |wording| wording.zh.clone(),
    numeral: str::to_owned,
    watermark: DEMO,
    footer: CODED,
    title: |name| format!("{name}创建自评报告"),
    title_lines: |name| {
        vec![format!("{name}创建河南省社会信用体系建设"), "示范县（市、区）自评报告".to_owned()]
    },
    not_a_decision: NOT_A_DECISION,
    copy: &[],
    demo: "本报告由演示数据生成，不得用于申报。",
    date,
    nothing_listed: "无。",
    scheme,
    grades: |scheme, sheet| grades(scheme, sheet, Language::Zh),
    indicator,
    item: |scheme, no, id| item(scheme, no, id, Language::Zh),
    facts: ZH_FACTS,
    signed,
    chapters: Chapters {
        checks: "一、资格核验",
        scores: "二、得分情况",
        details: "三、指标得分明细",
        evidence: "四、佐证材料和说明",
        findings: "五、需要注意的事项",
        procedure: "六、申报程序",
        assumptions: "七、口径说明",
        annex: "附：得分计算过程",
    },
    cover: CoverWords {
        applicant: "申报主体",
        prefecture: "所属省辖市",
        route: "申报渠道",
        round: "申报批次",
        data_year: "数据年度",
        reference_date: "基准日",
        document: "依据文件",
        framework: "指标版本",
        scheme: "评分方案",
        filled_in: "填报情况",
        eligibility: "资格核验",
        base: "基础分",
        bonus: "附加分",
        total: "总分",
        grade: "等次",
        prepared_by: "填报单位",
        prepared_on: "填报日期",
        code: "校验码",
        year: |year| format!("{year}年"),
        n_filled_in: |n, of, word| format!("应填{of}项，已填{n}项{word}"),
        complete: "",
        incomplete: "，尚未填报完毕",
    },
    checks: CheckWords {
        caption: "资格核验情况",
        heads: [
            ("核验事项", 155),
            ("依据", 165),
            ("核验期间", 225),
            ("结果", 105),
            ("情况说明", 350),
        ],
        verdict,
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
        of_hundred: |score| format!("{score}（满分100分）"),
        at_most: |score, cap| format!("{score}（上限{cap}分）"),
        in_bonus: |score| format!("计入附加分：{score}"),
        rests_on: |of| format!("评分方案：{}。{}", scheme(of), basis_of(of)),
        dimensions: "一级指标得分（满分100分）",
        dimension_heads: ["序号", "一级指标", "得分"],
        heads: [
            ("二级指标", 115),
            ("序号", 75),
            ("三级指标、评分项和所填情况", 430),
            ("状态", 120),
            ("权重、分值", 140),
            ("得分", 120),
        ],
        dimension: |no, title| format!("{no}、{title}"),
        gap_scored: |no, note| format!("第{no}项（{}，本项为评分方案自定）", note.zh),
        gap: |no, note| format!("第{no}项：{}，不计分，其余各项保留原编号。", note.zh),
        points: |points| format!("（{points}）"),
        state,
        item_state,
    },
    evidence: EvidenceWords {
        documents: "（一）佐证材料",
        remarks: "（二）说明和理由",
        documents_caption: "佐证材料清单",
        remarks_caption: "说明和理由",
        document_heads: ["指标", "材料名称", "文号", "出具单位", "日期"],
        remark_heads: ["指标", "类别", "内容"],
        not_applicable: "不适用理由",
        note: "说明",
        hash: |hash| format!("SHA-256：{hash}"),
    },
    basis: BasisWords {
        finding,
        no_evidence: |numbers| format!("第{}项还没有佐证材料。", numbers.join("、")),
        procedure: "申报程序和材料",
        procedure_heads: ["事项", "情况"],
        route: "申报渠道",
        route_of: route,
        handing_in: "报送时间",
        handed_in: |of, on| {
            let on = on.map(|day| format!("，{}报送", date(day)));
            format!("{}{}", deadline(of), on.unwrap_or_default())
        },
        ready,
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
