//! The screening page in Chinese.
//!
//! Must not know: where it is shown.

use crate::domain::edition::Edition;
use crate::domain::language::Language;
use crate::report::difference::Mover;
use crate::screening::Analysis;
use crate::screening::earlier::EarlierState;
use crate::screening::intake::objection::Objection;
use crate::screening::selection::Warning;
use crate::screening::settings::{Area, Level, ZoneProblem};
use crate::screening::submission::{OtherKind, Refusal};
use crate::terms::Of;
use crate::terms::scheme::titled;
use crate::terms::score::short_indicator as indicator;
use crate::terms::zh::robustness::{
    NO_FACT_CHANGE, NO_GAP, NO_WEIGHT_CHANGE, fact_change, gap, model, weight_change,
};
use crate::terms::zh::screening::{self, not_recommendable, note, objection, skipped};
use crate::terms::zh::second_look::questions;
use crate::terms::zh::{
    check, completeness, date, picture, quoted, robustness, roster, tie, versus,
};
use crate::text::screening::ScreeningTexts;

pub(in crate::text) mod province;

/// So many names are listed in a sentence.
const MOST_NAMED: usize = 5;

/// The table.
pub(in crate::text) const TEXTS: ScreeningTexts = ScreeningTexts {
    own_title: None,
    lead: "导入各县（市、区）的自评文件，逐份重新计算，先核验资格、后排序；由本单位选定推荐对象、写明理由，出具纪要。全部在本机完成。",
    settings: "一、设置",
    prefecture: "省辖市",
    no_area: "请选择",
    whole_province: "全省（省级综合评价）",
    held_by: "筛查单位",
    held_on: "筛查日期",
    reference_date: "基准日",
    reference_hint: "各县（市、区）的资格一律按这一天核验，与其自填的基准日无关；默认为筛查日期（限批次当年）。",
    quota: "推荐名额",
    quota_hint,
    counties_unit: "个",
    scheme: "评分方案",
    scheme_hint: "全部申报主体在同一方案下比较。",
    scheme_file: "使用文件中的评分方案",
    rescore: "其他方案的文件一并按本方案计分",
    rescore_hint: "勾选后，按其他方案填报的文件一律改用本方案计分，并在文书中注明；不勾选则另列，不参与排序。",
    roster: "名册",
    roster_all: "逐个查看，增加开发区，注明未报的原因",
    roster_summary: roster::summary,
    standing: roster::standing,
    direct: "省直管（直接向省申报）",
    add_zone: "增加参加筛查的开发区",
    zone_problem: |problem| match problem {
        ZoneProblem::Listed(listed) => {
            format!("“{}”是县级行政区划，已在名册中，不能作为开发区列入。", listed.name)
        }
        ZoneProblem::Added => "已经列入。".to_owned(),
    },
    add_zone_hint: "开发区不在县级行政区划名单中，由本单位列入。填写名称后离开本栏即列入。",
    add_to_roster: "列入名册",
    absent,
    absence_of,
    comma: "、",
    intake: "二、导入文件",
    choose_files: "选择文件（可多选）",
    choose_folder: "选择整个文件夹",
    drop_files: "也可以把多个文件或整个文件夹拖到这里。支持自评报告、自评文件（.json）、填好的自评表（.xlsx），以及装有这些文件的压缩包（.zip）。",
    cancel: "取消",
    files: "文件清单",
    files_not_taken: "未采用的文件",
    empty: "清空全部文件",
    empty_sure: "确定清空",
    filled_in: "填报",
    taken: "已采用",
    set_apart: "待确认",
    refused: "不予采用",
    admit: "经核实采用",
    admit_no_more: "取消采用",
    prefer: "采用这一份",
    is_county,
    not_used: "不采用",
    undo_decision: "撤销决定",
    remove: "移除",
    ranking: "三、一图看排位",
    county: "县（市、区）",
    place: "名次",
    recommend: "推荐",
    incomplete_hint: "尚未填报完毕，得分为区间，名次只能确定在哪几位之间。",
    possible_places: "可能名次",
    why: "条款与依据",
    colon: "：",
    second_look_hint: "以下是对所填数据的提问，不影响得分、名次和资格。逐县打印核验单，请该县答复、签字。",
    n_asked: |name, n| format!("{name}：{n}个问题"),
    nothing_asked: |n| format!("其余{n}个县（市、区）没有发现需要核实的问题。"),
    questions,
    robustness: "详细分析：换用不同权重后，名单是否改变",
    robustness_text: "《通知》没有给出权重，排序以所用评分方案为前提。下面说明：换用不同权重后，入选名单是否改变。",
    working: "正在计算……",
    changes: "足以改变入选名单的最小变动",
    gap_tied: "名额线处有并列，名单尚未确定，见上面的并列说明。",
    gap_none: NO_GAP,
    fact_changes: "只改一个申报主体所报的一项事实（总数、共用数据和资格情况除外），其余不变，即足以改变入选名单的变动（从小到大）：",
    no_fact_change: NO_FACT_CHANGE,
    weight_changes: "只改一项权重，其余不变，在原权重的三分之一到三倍之间即可使两者得分相同的变动（从小到大）：",
    no_weight_change: NO_WEIGHT_CHANGE,
    dominance: "无论权重怎样都成立的先后",
    dominance_none: "没有这样的先后：任何两个申报主体都互有高低。",
    dominance_text: "每项指标和附加分都不低于对方、且至少一项高于对方的，无论权重怎样都排在对方之前。",
    sampling: "权重变动测算",
    sampling_text: "随机抽取多组权重（SMAA-2方法），统计每个申报主体在各组权重下的名次。复算编号相同，在任何电脑上结果都相同。",
    sample: "开始测算",
    model_label: "权重变动范围",
    samples_label: "测算组数",
    seed_label: "复算编号",
    seed_hint: "任意整数，写入文书，用于他人重算。",
    selection: "五、选定和理由",
    nobody_chosen: "还没有选定。名额可以空缺。",
    before_issue: "六、出具前核对",
    point: |of| completeness::point(Level::Prefecture, of),
    met: "已完成",
    not_met: "未完成",
    complete: "各项均已完成，文书为正式稿。",
    draft: "还有未完成的项，文书带“草稿”字样，筛查情况说明的结论为“尚未研究”。",
    nobody: "本次不推荐的理由（不推荐任何申报主体时填写）",
    excess: "推荐数超过《通知》规定的理由",
    reason_against,
    reason_not_to_wait,
    answered: "已写明理由。",
    dissent: "不同意见",
    dissent_hint: "没有的留空；写入纪要。",
    withdraw: "取消推荐",
    heat: "各县各项得分一览",
    heat_hint: "各项得分取整（满分100）。高于中位数5分、15分、30分以上的，上边线逐级加粗；低于的，下边线逐级加粗；斜线为不适用，虚线框为未填完。四舍五入前的得分见计算过程和筛查文件。",
    median_of: |n| format!("中位数（已填完{n}个）"),
    all_the_same: picture::all_the_same,
    not_applicable: "不适用",
    parts: "图",
    ranks: "换权重后的名次",
    ranks_hint: "实心条为居名额以内的比例，细条为在名额线处并列的比例；“名次分布”从左到右为第1名至最后一名。",
    share_and_error: "比例 ± 测算误差",
    tied_at_line: "名额线处并列",
    places_drawn: "名次分布",
    places_reached: "出现过的名次",
    central: "居首时的权重构成（供研究）",
    central_hint: "使该申报主体居第1名的各组权重的平均值（各项合计为1）；未居过第1名的不列。",
    papers: "七、文书",
    drawing_paper: "正在排版，全部排好后即可打印。",
    sample_first: "权重变动测算已停止，纪要会写明没有测算。",
    save_text: "浏览器不保留筛查草稿，关闭页面后内容即丢失；请以保存的文件存档，其中含全部文件、设置、选定结果和理由，以后可以原样打开。",
    save: "保存筛查（JSON）",
    save_waits: "正在测算权重，测算完（或者在排位图下停止测算）即可保存、出具文书。",
    open_saved: "打开已保存的筛查",
    show_report: "看完整的自评报告",
    county_report_hint: "下面是该申报主体的自评报告，按其填报的内容重新计算，只供查看和打印，不能修改；点“打印”可打印，要恢复原样请在上面另选打印内容。",
    change_note: "变动说明（同一县的两份文件）",
    change_county: "申报主体",
    change_one: "一份文件",
    change_other: "另一份文件",
    file_of_day: |name, day| {
        let day = day.map_or_else(|| "未填".to_owned(), date);
        format!("{name}（填报日期：{day}）")
    },
    change_word: "导出 Word：变动说明",
    show_change: "与同一县的另一份文件对照",
    change_hint: "下面列出同一县（市、区）两份文件的不同之处，两份都按本次方案计分；点“打印”可打印，要恢复原样请在上面另选打印内容。",
    county_report,
    excel_comparison: "比较表（Excel，含文件清单和换权重后的名次）",
    csv_counties: "申报主体比较（CSV）",
    csv_roster: "名册（CSV）",
    csv_files: "文件清单（CSV）",
    csv_places: "换权重后的名次（CSV）",
    above_notice,
    intake_text,
    reading,
    recomputing,
    cancelled,
    intake_sum,
    files_apart,
    files_taken,
    skipped,
    remove_refused,
    remove_refused_sure: "确定移除",
    note: |of, files| note(of, &|at| quoted(&files(at))),
    objection: |of, files| objection(of, &|at| quoted(&files(at))),
    remedy,
    refusal,
    no_module: "读取工作簿和压缩包的部分没有载入。",
    typed_code,
    of_file,
    within,
    recommend_county,
    tied_place,
    tie: tie::tie,
    uncovered: check::uncovered,
    barred,
    unverified,
    incomplete,
    province,
    gap,
    fact_change,
    weight_change,
    dominates,
    sampling_now,
    sampled,
    model,
    selection_text,
    cannot_choose,
    earlier_title: |n| match n {
        0 => "以前批次（还没有打开名册）".to_owned(),
        n => format!("以前批次：{n}个县（市、区）有记录"),
    },
    earlier_text: "打开本市名册文件（在“省级名册”页面登记和保存，格式相同，只含本市的县），标出以前批次的示范创建县、示范县和应评估的。已认定为示范县的不再参加排序，不能再选定。",
    earlier_open: "打开名册文件",
    reading_register: |done, all| format!("正在读取：{done}/{all}条"),
    opened_register: |name, n| format!("已打开“{name}”，共{n}条事项。"),
    earlier: |of, due| {
        let (name, round) = (&of.name, of.round);
        match of.state {
            EarlierState::Applied => {
                format!("{name}：{round}年批次推荐（申报）过，没有列为示范创建县。")
            }
            EarlierState::Candidate => {
                format!("{name}：{round}年批次示范创建县，没有认定；能否再申报，《通知》未规定。")
            }
            EarlierState::Designated { next } => {
                let due = if due { "已到评估时间，" } else { "" };
                format!("{name}：{round}年批次示范县，{due}{}满两年；不再推荐。", date(next))
            }
            EarlierState::Revoked => {
                format!("{name}：{round}年批次示范县，已取消认定；能否再申报，《通知》未规定。")
            }
        }
    },
    earlier_mark: crate::terms::zh::picture::earlier,
    other_round: |n, theirs, own| {
        format!(
            "有{n}份文件填报的是{theirs}年批次，本次筛查的是{own}年批次，因此待确认或者待核实：请在设置中把“申报批次”改为{theirs}年，或者请各县按{own}年批次重新填报。"
        )
    },
    handover_title: "报省推荐材料包",
    handover_lead: "一个压缩包：目录、保存的筛查、筛查纪要，以及每个推荐对象的申报材料（一县一个文件夹）。省辖市的正式文件另行印发，不在其中。",
    handover_hint: |n| match n {
        0 => "还没有可以推荐的选定对象。".to_owned(),
        n => format!("装入{n}个推荐对象的申报材料；同样的内容，每次打包完全相同。"),
    },
    handover_nowhere: "先在设置中选择省辖市。",
    handover: "打包下载推荐材料包",
    not_recommendable: |why| not_recommendable(Level::Prefecture, why),
    warning: |of, name| warning(Level::Prefecture, of, name),
    withdraw_county,
    reason_for,
    place_share,
    unsaved,
    opened,
    steps: "筛查步骤",
    step_settings: |it| format!("{}年批次，名额{}个", it.round, it.quota),
    step_files: |taken, apart, refused| {
        let apart = if apart > 0 { format!("，待确认{apart}份") } else { String::new() };
        let refused =
            if refused > 0 { format!("，不予采用{refused}份") } else { String::new() };
        format!("采用{taken}份{apart}{refused}")
    },
    step_ranked: |n| format!("{n}个参加排序"),
    step_chosen: |chosen, quota| format!("拟推荐{chosen}个，名额{quota}个"),
    step_met: |met, all| format!("{all}项中已完成{met}项"),
    step_left: |n| format!("还差{n}项"),
    step_final: "正式稿",
    step_draft: "草稿",
    file_code: "筛查文件校验码",
    change_settings: "修改设置",
    settings_in_words: |it| {
        let region = match &it.area {
            Area::Prefecture(name) => name.as_deref().unwrap_or("未选定省辖市"),
            Area::Province => "全省",
        };
        let day = it.held_on.map_or_else(|| "未填".to_owned(), date);
        format!(
            "{region}，{}年批次，名额{}个；筛查单位：{}；筛查日期：{day}；基准日：{}；评分方案：{}。",
            it.round,
            it.quota,
            it.held_by,
            date(it.reference_date),
            titled(&it.scheme, Language::Zh)
        )
    },
    headline: picture::headline,
    provisional: picture::provisional,
    quota_line: picture::line,
    mark: picture::mark,
    part: picture::part,
    picture: "总分在横轴上的位置",
    picture_note: picture::note,
    picture_hint: |from| format!("横轴为总分，自{from}分起。"),
    share_hint: |n| format!("“换权重”一栏取整，只含参加排序的{n}个。"),
    behind_picture: "情形",
    picture_keys: "点县名看自评报告，点总分看计算过程；在县名或勾选框上按上、下键逐行移动。",
    picture_only: "一图看排位",
    chosen_mark: "拟推荐",
    no_prefecture: "开发区",
    taking_part: screening::TAKING_PART,
    by_prefecture: "省辖市推荐",
    directly: "直接申报",
    above_quota: screening::above_quota,
    not_handed_in: |n| format!("没有报送文件的{n}个不在图中，见名册。"),
    of_prefecture: |name, all, ranked, chosen| {
        format!("{name}：{all}个，参加排序{ranked}个，拟推荐{chosen}个")
    },
    versus: "四、两县对照",
    versus_sum: versus::headline,
    versus_one: "对照的县（市、区）",
    versus_other: "与之对照的县（市、区）",
    alike: |names| format!("得分相同的{}项：{}。", names.len(), names.join("、")),
    versus_rest: |n| format!("显示影响较小的其余{n}项"),
    versus_less: "只显示影响最大的几项",
    versus_hint: "按对总分的影响从大到小排列；差距按四舍五入前的得分计算，各项得分取整。只列两县所填不同的事实。",
    versus_only: "两县对照",
    indicator: "指标",
    adds: "对总分的影响",
    semicolon: "；",
    evidence_count: |n| if n == 0 { "无佐证".to_owned() } else { format!("佐证{n}份") },
    mover: |scheme, of| match of {
        Mover::Indicator(no) => indicator(scheme, no, Language::Zh),
        Mover::Bonus => "附加分".to_owned(),
    },
    gate: |barred, unverified, open, direct| {
        format!(
            "资格核验：存在否决情形{barred}个，待核实{unverified}个，未填完{open}个，省直管{direct}个（查看条款和依据）"
        )
    },
    gate_text: "得分不能抵消否决情形；待核实的，核实前不能推荐。",
    second_look: |counties, questions| match questions {
        0 => "校核：没有发现需要核实的问题".to_owned(),
        _ => format!("校核：{counties}个县（市、区）有{questions}个问题需要核实（查看）"),
    },
    second_look_title: "校核",
    in_one_sentence: robustness::in_one_sentence,
    back_to_row: "回到排位图中的该县",
};

fn above_notice(quota: u8, in_principle: u8) -> String {
    format!("名额{quota}个，超过《通知》“原则上推荐不超过{in_principle}个”。纪要会写明。")
}

fn absent(n: usize) -> String {
    format!("注明未报的原因（{n}个）")
}

fn absence_of(name: &str) -> String {
    format!("{name}未报的原因")
}

fn reason_against(name: &str) -> String {
    format!("未推荐{name}的理由")
}

fn reason_not_to_wait(name: &str) -> String {
    format!("不再等待{name}的理由")
}

fn is_county(name: &str, route: Option<bool>) -> String {
    match route {
        None => format!("确认是{name}"),
        Some(true) => format!("确认是{name}（省直管，直接申报）"),
        Some(false) => format!("确认是{name}（由省辖市推荐）"),
    }
}

fn intake_text(most: usize) -> String {
    format!(
        "最多{most}份，每份不超过1 MiB（自评表2 MiB，压缩包32 MiB）。每份单独处理：一份有问题，不影响其他。文件所载的得分一律不采用，全部按填报情况重新计算。"
    )
}

fn reading(done: usize, all: usize) -> String {
    format!("正在读取并重新计算：{done} / {all}")
}

fn recomputing(done: usize, all: usize) -> String {
    format!("正在按新的设置重新计算：{done} / {all}")
}

fn cancelled(n: usize) -> String {
    format!("已取消，取消前读完的{n}份已列入清单。")
}

fn intake_sum(all: usize, taken: usize, apart: usize, refused: usize) -> String {
    format!("共{all}份：已采用{taken}份，待确认{apart}份，不予采用{refused}份。")
}

fn files_apart(n: usize) -> String {
    format!("有{n}份没有采用，原因和处理办法如下：")
}

fn remove_refused(n: usize) -> String {
    format!("移除不予采用的{n}份")
}

fn files_taken(n: usize) -> String {
    format!("查看已采用的{n}份")
}

const fn remedy(objection: &Objection) -> &'static str {
    match objection {
        Objection::OtherScheme(_) => {
            "可在设置中勾选“其他方案的文件一并按本方案计分”，或者请该县按本次方案重报。"
        }
        Objection::OtherPrefecture(_) => "请移除，或在设置中改选省辖市。",
        Objection::OtherZone(_) => "属本市的，点“列入名册”；不属本市的请移除。",
        Objection::Identity(_) => "请核实后确认是哪一个县（市、区），或者点“不采用”。",
        Objection::NotUsed => "要改变决定，点“撤销决定”。",
        Objection::OtherRound(_) => "请该县重报；核实后也可点“经核实采用”。",
        Objection::ResultDiffers { .. } | Objection::DigestDiffers { .. } => {
            "请向该县核实；采用时以重新计算的结果为准。"
        }
        Objection::CodeDiffers { .. } => "请检查是否录错；确实不同的，请该县重新报送。",
        Objection::NotPreferred { .. } | Objection::Older { .. } => {
            "要改用这一份，点“采用这一份”。"
        }
        Objection::Copy { .. } => "不需处理，也可移除。",
        Objection::Undecided { .. } => "请核实后对其中一份点“采用这一份”。",
    }
}

/// As the minutes say it, and what the office can do.
fn refusal(refusal: &Refusal) -> String {
    format!("{}{}", screening::refusal(refusal), refusal_remedy(refusal))
}

const fn refusal_remedy(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::TooManyFiles { .. } => "请移除不需要的文件后重新导入。",
        Refusal::TooLarge { .. } => "请检查是否选错文件。",
        Refusal::NotUtf8(_) => "请导入下载的原文件，不要另存为其他格式。",
        Refusal::EmptyFile | Refusal::NotJson { .. } => "请该县重新导出后报送。",
        Refusal::Invalid { .. } => "请该县改正后重新报送。",
        Refusal::HalfCharacter { .. } => "请该县删去后重新导出并报送。",
        Refusal::OtherKind(OtherKind::Scheme) => "要用它，请在设置的“使用文件中的评分方案”处打开。",
        Refusal::OtherKind(OtherKind::Draft) => "请该县导出报告后报送。",
        Refusal::OtherKind(OtherKind::Screening) => {
            "请用“打开已保存的筛查”打开；要导入省辖市的推荐，请先在设置中选“全省”。"
        }
        Refusal::NoNominee => "请该市选定推荐对象、保存后重新报送。",
        Refusal::OtherKind(OtherKind::Register) => "请在“省级名册”中打开。",
        Refusal::NewerVersion(_) => "请用新版本打开。",
        Refusal::Unreadable => "可能已被移动或正被其他程序占用，请重新选择。",
        Refusal::TooDeep
        | Refusal::OtherKind(OtherKind::Unknown)
        | Refusal::OtherFramework(_)
        | Refusal::Demo(_)
        | Refusal::Workbook(_)
        | Refusal::Archive(_) => "",
    }
}

fn county_report(name: &str) -> String {
    format!("{name}自评报告")
}

fn typed_code(_name: &str) -> String {
    "纸质件校验码".to_owned()
}

fn of_file(what: &str, name: &str) -> String {
    format!("{what}：{name}")
}

fn quota_hint(edition: &Edition) -> String {
    let (clause, most) = (&edition.quota_clause.zh, edition.quota);
    format!("{clause}：原则上推荐不超过{most}个。可以少推荐，也可以空缺。")
}

fn within(quota: u8) -> String {
    format!("换权重后居前{quota}名的比例")
}

fn recommend_county(name: &str) -> String {
    format!("推荐{name}")
}

fn tied_place(place: usize) -> String {
    format!("{place}（并列）")
}

fn barred(n: usize) -> String {
    format!("存在否决情形（{n}个）")
}

fn unverified(n: usize) -> String {
    format!("资格待核实（{n}个）")
}

fn incomplete(n: usize) -> String {
    format!("尚未填报完毕（{n}个）")
}

fn province(n: usize) -> String {
    format!("省直管县（市）（{n}个，不占本市名额）")
}

fn dominates(name: &str, behind: &[String], ahead: &[String]) -> String {
    let behind = listed(behind).map(|names| format!("都排在{names}之前"));
    let ahead = listed(ahead).map(|names| format!("都排在{names}之后"));
    let said: Vec<_> = behind.into_iter().chain(ahead).collect();
    if said.is_empty() {
        format!("{name}与其余申报主体互有高低，先后随权重而定。")
    } else {
        format!("无论权重怎样，{name}{}。", said.join("，"))
    }
}

/// The first names of a list, and how many there are.
fn listed(names: &[String]) -> Option<String> {
    let first = names.get(..names.len().min(MOST_NAMED))?.join("、");
    let more =
        if names.len() > MOST_NAMED { format!("等{}个", names.len()) } else { String::new() };
    (!names.is_empty()).then(|| format!("{first}{more}"))
}

fn sampling_now(done: u32, all: u32) -> String {
    format!("正在测算：{done} / {all}")
}

fn sampled(analysis: Analysis, error: &str) -> String {
    format!(
        "已测算{}组权重（{}，复算编号{}），测算误差约±{error}个百分点（只反映测算次数，不反映数据是否真实）。结果见排序表和“换权重后的名次”。",
        analysis.samples,
        model(analysis.model),
        analysis.seed
    )
}

fn selection_text(quota: u8, usual: u8) -> String {
    format!(
        "名额{quota}个，原则上不超过{usual}个，可以空缺。在排位图中勾选，推荐顺序即勾选顺序；名次仅供参考，推荐对象由本单位研究确定。"
    )
}

fn cannot_choose(name: &str, why: &str) -> String {
    format!("{name}不能推荐：{why}。")
}

/// On the page with what to do about it.
fn warning(level: Level, warning: &Warning, name: Of<'_>) -> String {
    let hint = match warning {
        Warning::AboveNotice { .. } => "纪要会写明。",
        Warning::PassedOver { .. } | Warning::TieAtTheLine(_) => "请写明理由。",
        Warning::AboveQuota { .. } | Warning::EmptyPlaces(_) | Warning::Open(_) => "",
    };
    screening::warning(level, warning, name) + hint
}

fn withdraw_county(name: &str) -> String {
    format!("取消推荐{name}")
}

fn reason_for(name: &str) -> String {
    format!("推荐{name}的理由")
}

fn place_share(place: usize) -> String {
    format!("第{place}名")
}

fn unsaved(n: usize) -> String {
    format!("上次保存后有{n}处改动。")
}

fn opened(name: &str, _: usize) -> String {
    format!("已打开“{name}”，全部重新计算过。")
}
