//! The province's register in Chinese.
//!
//! Must not know: where it is shown.

use crate::app::province::entering::{Kind, Lacking};
use crate::eligibility::Verdict;
use crate::screening::settings::Level;
use crate::terms::zh::{date, register as words, screening, verdict};
use crate::text::province::ProvinceTexts;

/// The table.
pub(in crate::text) const TEXTS: ProvinceTexts = ProvinceTexts {
    lead: "省级主管部门：登记推荐申报、初审、综合评价、公示、认定、每两年评估和取消认定，各县（市、区）的状态由登记的事项算出。事项只增不删，登记有误的另行更正。",
    round: "批次",
    tabs: "名册的各项工作",
    tab: ["名册", "推荐和初审", "综合评价", "公示和认定", "两年评估"],
    file: "名册文件",
    open: "打开名册文件",
    opened: |name, n| format!("已打开“{name}”，共{n}条事项。"),
    reading: |done, all| format!("正在读取：{done}/{all}条"),
    cancel: "取消",
    save: "保存名册文件",
    unsaved: |n| {
        if n == 0 {
            "没有未保存的改动".to_owned()
        } else {
            format!("有{n}处改动未保存")
        }
    },
    table: "下载各县（市、区）状态表（CSV）",
    own: "省辖市名册",
    own_text: "省辖市的名册是同一格式的文件，只含该市的县（市、区）和涉及它们的事项。省里可以分给各市；各市也可以在本页自行登记保存，下一批次筛查时打开。",
    own_save: "保存该市名册",
    settings: "设置和联系方式",
    held_by: "名册单位",
    scheme: "综合评价所用评分方案",
    open_by_notice: "《通知》未规定，由省定；不设置的，文书照注“《通知》未规定”。",
    not_set: "未设置（《通知》未规定）",
    publicity_days: "公示至少多少天（《通知》未规定）",
    days_unit: "天",
    second_application: "未认定或者取消认定的，以后批次能否再申报（《通知》未规定）",
    allowed: "可以",
    not_allowed: "不可以",
    unlisted_route: "济源如何申报（《通知》未规定）",
    phone: "公示联系电话",
    email: "公示电子邮箱",
    address: "公示联系地址",
    states: "各县（市、区）状态",
    none_yet: "本批次还没有登记推荐或者直接申报。",
    summary: |all, candidates, designated, revoked| {
        format!(
            "推荐和直接申报{all}个，现为示范创建县（市、区）{candidates}个，示范县（市、区）{designated}个，取消认定{revoked}个。"
        )
    },
    county: "县（市、区）",
    prefecture: "省辖市",
    way: "途径",
    state: "状态",
    designated_on: "认定日期",
    next: "下次评估",
    due: "应评估的示范县（市、区）",
    due_on: "截至日期",
    due_none: "截至该日没有应评估的。",
    due_since: |name, round, day| format!("{name}（{round}年批次）：{}满两年", date(day)),
    map: "各省辖市示范县（市、区）个数",
    map_hint: "示意，不是地图；数字为示范县（市、区）个数，括号内为本批次推荐和申报个数。",
    told: "需要说明的事项",
    events: |n| format!("全部事项（{n}条）"),
    number: "序号",
    day: "日期",
    what: "事项",
    details: "内容",
    document: "文件名称、文号",
    no_effect: |why| format!("不予计入：{why}"),
    enter: "登记事项",
    enter_kind: "事项",
    kind: |kind| match kind {
        Kind::Recommended => "省辖市推荐",
        Kind::Direct => "直接申报",
        Kind::Admitted => "初审合格（示范创建县）",
        Kind::NotAdmitted => "初审不合格",
        Kind::Evaluated => "综合评价",
        Kind::Listed => "列入公示",
        Kind::Objection => "收到异议",
        Kind::Settled => "异议办结",
        Kind::Designated => "认定为示范县",
        Kind::Kept => "评估：符合标准，保留",
        Kind::NotKept => "评估：不符合，取消",
        Kind::Revoked => "取消认定（不经评估）",
        Kind::Voided => "更正（作废一条事项）",
    },
    counties: "哪些县（市、区）",
    nobody: "本批次没有处于这一步的县（市、区）。",
    all: "全选",
    zone: "开发区（填写名称）",
    zone_name: "开发区名称",
    documents: "申报材料（勾选的登记为有，其余登记为缺）",
    from: "公示开始",
    to: "公示截止",
    text: |kind| match kind {
        Kind::Recommended => "推荐超过原则上个数的理由（选填）",
        Kind::NotAdmitted => "不合格的理由",
        Kind::Objection => "异议要点",
        Kind::NotKept | Kind::Revoked => "事实（日期、事项、文号，逐条一行）",
        Kind::Voided
        | Kind::Direct
        | Kind::Admitted
        | Kind::Evaluated
        | Kind::Listed
        | Kind::Settled
        | Kind::Designated
        | Kind::Kept => "更正的理由",
    },
    finding: "核查结果（选填）",
    outcome_of: "办理结果",
    ground_of: "取消依据",
    objection_no: "哪一件异议",
    event_no: "作废第几条",
    report: "附自评报告（.json）",
    report_hint: |kind| {
        if matches!(kind, Kind::Evaluated) {
            "不附的，按申报时的报告评价；附的报告只用于所选的那一个县。"
        } else {
            "可以不附；附的报告按登记日期重新核验资格。"
        }
    },
    report_of: |name| format!("已附{name}的报告。"),
    report_refused: |name, why| format!("“{name}”不予采用：{why}"),
    add: "登记",
    added: |n| format!("已登记{n}条。"),
    lacking: |what| match what {
        Lacking::Day => "请填写日期。",
        Lacking::County => "请选择县（市、区）。",
        Lacking::Text => "请填写理由、事实或者异议要点。",
        Lacking::Publicity => "请填写公示开始和截止的日期。",
        Lacking::Event => "请填写序号。",
    },
    hand_in: "导入推荐和直接申报的文件",
    hand_in_text: "一次导入各省辖市保存的筛查（取其中推荐的县）和省直管县（市）的自评报告。导入时重新核验资格，并检查推荐个数。",
    hand_in_day: "收到日期",
    hand_in_files: "选择文件（可多选）",
    handed: |name, n| format!("“{name}”：登记{n}条。"),
    not_handed: |name, why| format!("“{name}”：{why}"),
    no_prefecture: "不是某一个省辖市的筛查，没有推荐单位。",
    not_ours: "不是保存的筛查，也不是自评报告。",
    not_direct: "不是直接申报的县（市），应由省辖市在筛查中推荐。",
    not_recommendable: |why| screening::not_recommendable(Level::Prefecture, why),
    pool: "综合评价情况",
    pool_none: "本批次还没有登记综合评价。",
    pool_file: "导出本批次的筛查文件",
    pool_file_hint: "在“筛查”页用“打开已保存的筛查”打开导出的文件，可以作两县对照、测算权重、选定拟认定对象并出具纪要。",
    eligible: "资格",
    clear: verdict(Verdict::Clear),
    compared_on: |day| format!("基准日{}；名次仅供参考，认定由省研究确定。", date(day)),
    objections: "异议",
    changes: "前后两次报告的变化",
    papers: "文书",
    print: "打印",
    word: "下载Word文件",
    stage: words::stage,
    route: words::route,
    outcome: words::outcome,
    ground: words::ground,
    entry: words::kind,
    event_details: words::details,
    refusal: words::refusal,
    warning: words::warning,
};
