//! The messages in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::action::StateChoice;
use crate::documents::words::scheme as scheme_words;
use crate::domain::applicant::ApplicantKind;
use crate::domain::edition::Edition;
use crate::domain::id::IndicatorNo;
use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::domain::scheme::origin::Origin;
use crate::eligibility::procedure::{Deadline, Procedure, Route as ApplicationRoute};
use crate::report::findings::Finding;
use crate::text::Texts;
use crate::text::zh::check::{
    clauses, energy_grade, energy_grades, energy_year, ground, level, mark, open_fact, outcome,
    remark, verdict, verdict_meaning, window, window_from, window_to,
};
use crate::text::zh::place::{place, problem_at};
use crate::text::zh::plan::{
    alternative, cannot_be_reached, effort_of, goal_grade, lift, lifts_count, measure_title, moved,
    path_result, plan_gap, step_to,
};

mod access;
mod applicant;
mod check;
mod county;
mod derivation;
mod embed;
mod errors;
mod fields;
mod files;
mod frame;
pub(in crate::text) mod front;
mod lists;
mod parts;
mod place;
mod plan;
mod problem;
mod scheme;
mod score;
mod screening;
mod self_test;
mod session;
mod start;
mod steps;
mod trouble;
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
    applicant_lead: "申报主体只需填写一次，会写入报告、承诺书和文件名。",
    applicant_name: "名称",
    applicant_code: "行政区划代码",
    applicant_prefecture: "所属省辖市",
    applicant_kind: "类别",
    province_administered: "省直管",
    route_legend: "申报渠道",
    route_hint,
    route_by_prefecture,
    route_direct: "省直管县（市）直接申报",
    round_label: "申报批次",
    reference_label: "基准日",
    reference_hint: "核验近三年情况，截至这一天；默认为当年最后一天。",
    prepared_by: "填报单位",
    prepared_on: "填报日期",
    eligibility_lead: "以下情形会影响申报或评价认定资格。请按事实填写并注明日期；不清楚的选“待核实”，核实后才能得出结论。",
    event_date: "发生日期",
    finding_date: "认定日期",
    listed_from: "列入日期",
    listed_until: "移出日期",
    listed_until_hint: "仍在名单中的不填。",
    official_level: "官方认定等级",
    official_level_hint: "以调查机关认定为准；没有认定的，按下列数据判断。",
    level_not_given: "未认定或待核实",
    ten_thousand_yuan: "万元",
    note: "备注",
    truthful_yes: "属实",
    truthful_no: "不能保证属实",
    assumptions_title: "口径说明",
    indicators_lead: "逐项填写，顺序不限。填了一部分也会计分：未填部分按零分至满分计，得分显示为区间。",
    score_now: "当前得分",
    no_such_indicator: "没有这个编号的指标。",
    back_to_indicators: "返回指标总览",
    why_asked: "设置依据：",
    this_indicator: "本项当前得分",
    of_hundred: "满分 100",
    bonus_points: "附加分值",
    weight: "权重",
    contribution: "对总分贡献",
    state_legend: "本项情况",
    reason: "不适用的理由",
    reason_missing: "请写明理由；没有理由的，按“未填报”计。",
    zero_reason: |title| format!("“{title}”为0的原因（本县为什么没有此类事项）"),
    zero_reason_missing: "请说明本县没有此类事项的原因；没有说明的，本评分项按“待核实”计。",
    not_applicable_barred: "（按当前评分方案，各县都应填写本项）",
    not_applicable_not_allowed: "按当前评分方案，本项各县都应填写，不能选“不适用”；现按“未填报”计入区间，请改选。",
    item_dropped: "没有此类事项，不参与计分",
    evidence: "佐证材料",
    evidence_hint: "只登记名称、文号等信息，不上传附件。",
    evidence_add: "添加佐证材料",
    evidence_title: "材料名称",
    evidence_untitled: "请填写材料名称。",
    evidence_number: "文号（选填）",
    evidence_issuer: "出具单位（选填）",
    evidence_date: "日期（选填）",
    neighbours: "前后指标",
    result_is_no_verdict: "自评参考，不代表认定结论。权重和评分细则为示例，《通知》未公布评分标准。",
    complete: "指标已全部填报",
    interval_explained: "区间左端为最低得分、右端为填完后最多得分，填完后合为一个数",
    see_checks: "查看各项依据",
    by_dimension: "分项得分",
    dimension: "一级指标",
    certain: "已确定",
    possible: "尚待确定",
    at_best: "填完后最多得分",
    still_open: "尚待填报或者核实的指标",
    nothing_open: "没有尚待填报或者核实的指标。",
    by_indicator: "逐项得分",
    bonus_short: "附加",
    contribution_hint: "“对总分贡献”四舍五入到4位小数，仅供阅读；基础分由各项得分一次相除得出，不由贡献相加。",
    findings: "提示",
    go_there: "前往",
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
    verdict,
    verdict_meaning,
    outcome,
    clauses,
    ground,
    open_fact,
    remark,
    window,
    window_from,
    window_to,
    mark,
    energy_grade,
    energy_grades,
    energy_year,
    level,
    kind,
    state_choice,
    answered_of,
    basis: "评分依据：",
    points_of,
    choice_points,
    shared_with,
    level_option,
    previous_indicator,
    next_indicator,
    bonus_capped,
    finding,
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
    no_score_helps: "存在否决情形，得分不能抵消，请先处理资格问题。",
    improve_lead: "以下都是测算，不改动自评内容。按“已确定”的最低得分计算：没有填的部分维持现状。",
    cheapest_path: "达标所需措施",
    cheapest_hint: "在各项提升的工作量之和最小的前提下，找出达到目标所需的提升组合；结果经重新计分核对。",
    goal: "目标",
    goal_total: "总分达到",
    goal_points: "目标分数",
    points: "分",
    goal_day: "完成期限（选填）",
    find_path: "测算",
    reached_already: "按已确定的得分，目标已经达到。",
    best_path: "工作量最小的组合",
    take_over: "纳入创建方案",
    take_all_over: "全部纳入创建方案",
    taken_over: "已纳入",
    lifts_title: "各项提升的作用和工作量",
    lifts_hint: "工作量默认1人月，完成时间默认不限；这些设想只在页面打开期间保留，纳入创建方案后随方案保存。",
    gains_title: "每项提升可得多少分",
    gains_hint: "只做这一项时总分最低值的增加，按舍入后的总分相减；受上限或分档限制时为0。清单类评分项的“提高一档”指作用最大的一个选项。",
    item: "评分项",
    more_alternatives: "还可能有其他组合，检索已提前结束；以上顺序不受影响。",
    no_lifts: "没有可提升的评分项。",
    effort: "工作量",
    person_months: "人月",
    lift_by: "最早可完成日期",
    step_full: "达到满分要求",
    step_next: "提高一档",
    what_if_title: "试算",
    what_if_hint: "改动数据，看得分变化，不影响已填内容。",
    what_if_reset: "恢复为自评现状",
    what_if_nothing: "还没有改动。",
    before: "现状",
    after: "试算",
    plan_lead: "按《通知》所附提纲编写，打印后随申报文件报送。可从“提升措施”纳入任务，也可直接填写。",
    no_measures: "还没有创建任务。",
    measure_add: "添加一项任务",
    measure_indicator: "对应指标",
    no_indicator: "不对应具体指标",
    measure_task: "创建任务",
    measure_path: "实施路径",
    measure_due: "完成节点",
    measure_owner: "责任单位",
    plan_gaps: "完整性检查",
    plan_complete: "提纲各节和各项任务均已填写。",
    goal_grade,
    cannot_be_reached,
    alternative,
    path_result,
    effort_of,
    lifts_count,
    lift,
    step_to,
    moved,
    measure_title,
    plan_gap,
    embed: embed::TEXTS,
    errors: errors::TEXTS,
    county: county::TEXTS,
    steps: steps::TEXTS,
    score: score::TEXTS,
};

const fn kind(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::County => "县",
        ApplicantKind::CountyLevelCity => "县级市",
        ApplicantKind::District => "市辖区",
        ApplicantKind::DevelopmentZone => "开发区",
    }
}

const fn state_choice(choice: StateChoice) -> &'static str {
    match choice {
        StateChoice::Unanswered => "未填报",
        StateChoice::Answered => "填写",
        StateChoice::Unknown => "待核实",
        StateChoice::NotApplicable => "不适用",
    }
}

fn answered_of(n_done: usize, n_all: usize) -> String {
    format!("应填 {n_all} 项，已填 {n_done} 项")
}

fn points_of(got: &str, points: &str) -> String {
    format!("得 {got} 分（满分 {points} 分）")
}

fn shared_with(numbers: &str) -> String {
    format!("（与第{numbers}项共用，填一次即可）")
}

fn choice_points(points: &str) -> String {
    format!("（{points}分）")
}

fn level_option(level: usize, title: &str, points: &str) -> String {
    format!("{level}级：{title}（{points}分）")
}

fn previous_indicator(no: IndicatorNo) -> String {
    format!("上一项（第{no}项）")
}

fn next_indicator(no: IndicatorNo) -> String {
    format!("下一项（第{no}项）")
}

fn bonus_capped(cap: &str) -> String {
    format!("附加分（上限 {cap}）")
}

const fn scheme_label(of: &Scheme) -> &'static str {
    match of.origin {
        Origin::Shipped => "示例，非官方",
        Origin::Own | Origin::Foreign | Origin::Namesake(_) => {
            scheme_words::label(of, Language::Zh)
        }
    }
}

fn finding(finding: &Finding, of: &Scheme) -> String {
    match finding {
        Finding::OtherScheme(id) => {
            format!("文件原用评分方案“{id}”，现按“{}”计算。", scheme_words::name(of, Language::Zh))
        }
        Finding::Namesake(shipped) => format!(
            "评分方案与内置的“{}”同名但内容不同，得分不能与内置方案的得分比较；方案来源未经核实。",
            shipped.zh
        ),
        Finding::NotScored(no) => format!("第{no}项：当前方案不评此项，所填内容保留但不计分。"),
        Finding::UnusedInput(no, input) => {
            format!("第{no}项：当前方案不用“{input}”，所填内容保留但不计分。")
        }
        Finding::NotApplicableNotAllowed(no) => {
            format!(
                "第{no}项：按当前评分方案，各县都应填写本项，不能选“不适用”；现按未填报计入区间。"
            )
        }
        Finding::DroppedItem(no, id) => {
            let judged = of.indicators.get(no);
            let item = judged.and_then(|it| it.items.iter().find(|item| item.id() == id));
            let title = item.map_or(id.as_str(), |item| &item.title().zh);
            format!("第{no}项：“{title}”的总数为0，没有此类事项，不参与计分。")
        }
        Finding::NoEvidence(no) => format!("第{no}项：还没有佐证材料。"),
        Finding::UntitledEvidence(no, at) => {
            format!("第{no}项：第{}件佐证材料没有填写名称。", at + 1)
        }
        Finding::NameDiffersFromCode(name) => {
            format!("申报主体名称与区划代码不一致：该代码在名单中为“{name}”。")
        }
        Finding::AdministrationDiffersFromList => {
            "申报渠道与省直管县（市）名单不一致，请确认。".to_owned()
        }
    }
}

fn route_hint(n: usize) -> String {
    format!(
        "{n}个省直管县（市）直接向省发展改革委申报，不占省辖市名额。已按省直管县（市）名单预选，情况有变的可以更改。"
    )
}

fn route_by_prefecture(quota: u8) -> String {
    format!("由省辖市择优推荐（原则上不超过{quota}个）")
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
