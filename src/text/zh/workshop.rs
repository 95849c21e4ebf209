//! The workshop in Chinese.
//!
//! Must not know: where it is shown, and what any scenario comes to.

use crate::app::workshop::scenario::BuiltIn;
use crate::domain::id::IndicatorNo;
use crate::text::workshop::WorkshopTexts;

/// The table.
pub(in crate::text) const TEXTS: WorkshopTexts = WorkshopTexts {
    scenario: "情景",
    controls: "演示操作",
    back: "上一页",
    on: "下一页",
    slide: "页",
    reveal: "显示得分",
    hide: "隐藏得分",
    derive: "查看计算过程",
    derivation: "计算过程",
    undo: "撤销",
    reset: "恢复情景",
    invented: "虚构的县，数据均为虚构",
    facts_title: "事实",
    guess: "请先估分，再点“显示得分”。",
    reason: "（演示：不适用）",
    no_such_answer: "本项没有可填写的内容。",
    moved_title: "得分变化",
    moved_none: "尚未改动。修改任一数据后，此处列出得分变化。",
    number: "得分",
    was: "改动前",
    is: "改动后",
    change: "变化",
    exact: "总分变化（舍入前）",
    exact_hint: "变化和相差都按舍入后的得分相减；先后次序按舍入前的精确分数比较。",
    difference: "相差",
    exact_difference: "总分相差（舍入前）",
    comparison: "两县对照",
    other: "对照",
    other_scheme: "两个情景用的评分方案不同，得分不能相互比较。",
    deciding: "得分不同的评分项",
    deciding_none: "各评分项得分都相同。",
    tie: "两县总分完全相同。",
    keys_title: "键盘和遥控笔",
    keys: &[
        ("→、Page Down", "下一页"),
        ("←、Page Up", "上一页"),
        ("Home、End", "第一页、最后一页"),
        ("Enter", "焦点在页面标题上时，显示或者隐藏得分"),
        ("Esc", "依次收起计算过程、隐藏得分、回到第一页；在填写框中则离开填写框"),
    ],
    files_title: "文件和讲稿",
    files_hint: "可导入任何自评、报告或草稿文件作为情景。真实文件中的名称换成虚构的县名，代码、佐证材料、备注、填报单位、申报材料和创建方案全部略去，数字和日期保留；自备评分方案的文字照原样保留。",
    open: "导入文件作为情景",
    export: "导出演示文件",
    print: "打印讲稿",
    print_hint: "讲稿含议程、每页的讲解要点和答案，只在打印时出现，投影上看不到。",
    own_title: "自备情景",
    own_lead: "由讲解人导入。",
    notes_title: "培训讲稿",
    notes_lead: "供讲解人使用，含答案，请勿投影。县名和数据均为虚构。",
    notes_footer: "演示，不是真实自评",
    agenda: "议程",
    agenda_steps: &[
        ("认识界面", "用“中游水平的县”翻完前几页，先估分后显示。"),
        ("计分", "手算第7项，再改第1项、第4项，看各级得分的变化。"),
        ("区间", "换“起步阶段的县”，说明未填部分为什么显示为区间、不适用怎样处理。"),
        ("资格", "换“存在否决情形的县”，说明得分不能抵消否决情形。"),
        ("渠道和附加分", "换“省直管县”，说明申报渠道和附加分上限。"),
        ("对照", "比较左珩县和右珩县，找出决定先后的一条记录。"),
        ("分组练习", "各组导入自己的文件作为情景，说出最想提升的一项。"),
    ],
    notes_by_slide: "各页要点",
    note_eligibility: "先让大家逐项判断，再显示。提醒：待核实不等于通过；核验期间首尾两日都计。",
    note_result: "先估总分和等次。提醒：方案是示例；等次只看基础分；资格与得分分开。",
    note_comparison: "先问谁在前。显示后找得分不同的评分项，再回到该项改一个数，看名次是否互换。",
    own_note: "讲解人备注",
    opened,
    opened_invented,
    listed,
    position,
    last_change,
    ahead,
    scenario_title,
    scenario_lead,
    scenario_note,
    indicator_note,
};

fn opened(name: &str) -> String {
    format!("已作为情景打开：{name}")
}

fn opened_invented(name: &str) -> String {
    format!("已作为情景打开，县名换成{name}，可能认出原单位的文字已略去。")
}

fn listed(entries: &[String]) -> String {
    entries.join("；")
}

fn position(at: usize, n: usize) -> String {
    format!("第 {at} / {n} 页")
}

fn last_change(low: &str, high: &str) -> String {
    if low == high {
        format!("最近一步：总分 {low}")
    } else {
        format!("最近一步：总分最低 {low}，最高 {high}")
    }
}

fn ahead(name: &str) -> String {
    format!("{name}在前。")
}

const fn scenario_title(which: BuiltIn) -> &'static str {
    match which {
        BuiltIn::Starting => "起步阶段的县",
        BuiltIn::Middle => "中游水平的县",
        BuiltIn::Barred => "存在否决情形的县",
        BuiltIn::Direct => "省直管县",
        BuiltIn::TiedLeft => "得分接近的县（甲）",
        BuiltIn::TiedRight => "得分接近的县（乙）",
    }
}

const fn scenario_lead(which: BuiltIn) -> &'static str {
    match which {
        BuiltIn::Starting => "信用工作刚刚开始，许多数据还没有掌握。",
        BuiltIn::Middle => "各项均已填报，有强项也有短板。",
        BuiltIn::Barred => "各项工作走在前面，但2019年发生过一起环境事件。",
        BuiltIn::Direct => "由省直管，直接向省发展改革委申报。",
        BuiltIn::TiedLeft | BuiltIn::TiedRight => "两县各有强项和短板，总分接近。",
    }
}

const fn scenario_note(which: BuiltIn) -> &'static str {
    match which {
        BuiltIn::Starting => {
            "讲区间：第5、8项未填，第3、10项待核实，左端按零分、右端按满分计。第12项不适用，退出平均；第4项没有处罚，该评分项不计入。"
        }
        BuiltIn::Middle => "讲计分：从第7项手算起，再看一级指标和基础分怎样得出。",
        BuiltIn::Barred => {
            "讲资格：得分最高，仍不得参与评价认定。疏散1.2万人达到重大（1万人以上），又在核验期间内。请大家修改得分，看结论是否改变。"
        }
        BuiltIn::Direct => "讲渠道和上限：省直管县不占省辖市名额；附加分已达10分上限，不再增加。",
        BuiltIn::TiedLeft => "与右珩县对照。左珩县第4项行政许可1200条中1176条合格，正好98%。",
        BuiltIn::TiedRight => "与左珩县对照。少1条合格记录即低一档；补上这一条，名次互换。",
    }
}

const fn indicator_note(no: IndicatorNo) -> &'static str {
    match no.get() {
        1 => "问：县级没有自己的平台怎么办？看联通和渠道，不要求自建平台。",
        2 => "问：应接入单位的名单从哪里来？先定名单，再数已接入。",
        3 => "注意重错码率是越低越好，万分之一和千分之一是两道界线。",
        4 => "分档：99.9%也不是100%，97.9%得零分。问：少几条会掉档？",
        5 => "注意7个工作日；漏报一条扣10分，四条扣完。",
        6 => "转发不等于落实。请大家各举一份文件。",
        7 => "适合手算：三个评分项相加，承诺覆盖率达到90%即得满分。",
        8 => "对象是新登记的市场主体，不是全部。",
        9 => "14个领域出自《河南省社会信用条例》第六十一条；报告提交率达到80%即得满分。",
        10 => "领域数和主体数是两个口径，各占一半。",
        11 => "分级：问每一级要拿出什么材料。",
        12 => "可以不适用，但要写理由；提醒先告知后列入，不得超出清单。",
        13 => "《通知》附件1原文没有第13项，按原文编号，不计分。",
        14 => "注册率达到30%即得满分，再高不加；看融资满足率。",
        15 => "每个场景20分，第六个不再加分。问：什么才算一个场景？",
        16 => "拖欠账款没有的，该评分项不计入，不是零分也不是满分。",
        17 => "分级：问成果用在了哪一项工作中、有什么记录。",
        18 => "四个条件各自独立，缺一个只少那一部分。",
        19 => "活动每场10分，最高60分，第七场不再加。",
        20 => "附加分：省级每项1分，最高2分；国家级3分。不抬高等次。",
        21 => "附加分：两项合计不超过方案的上限。",
        _ => "",
    }
}
