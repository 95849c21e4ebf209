//! The workshop in Chinese.
//!
//! Must not know: where it is shown, and what any scenario comes to.

use crate::app::workshop::scenario::BuiltIn;
use crate::app::workshop::sheet::Sheet;
use crate::app::workshop::way::WayWords;
use crate::domain::id::IndicatorNo;
use crate::eligibility::Verdict;
use crate::text::workshop::WorkshopTexts;

/// The table.
pub(in crate::text) const TEXTS: WorkshopTexts = WorkshopTexts {
    scenario: "情景",
    controls: "演示操作",
    back: "上一步",
    slide: "页",
    opening: "县情",
    all_slides: "本县各页",
    next_reveal: "下一键：显示得分",
    next_slide: "下一键：下一页",
    next_county: "下一键：下一个县",
    next_discussion: "下一键：讨论",
    next_answer: "下一键：答案",
    next_nothing: "已是最后一页",
    present: "放映",
    present_with_key: "放映（F）",
    end_show: "退出放映",
    no_full_screen: "本浏览器（或者所在网页）不允许全屏：放映时幻灯片占满本窗口。",
    black: "黑屏",
    is_black: "黑屏。按任一翻页键继续。",
    timer: "计时",
    timer_stop: "停止计时",
    time_is_up: "时间到",
    derivation: "计算过程",
    change_answer: "修改数据",
    answers: "本页的数据",
    done: "完成（Esc）",
    undo: "撤销",
    reset: "恢复情景",
    invented: "虚构的县，数据均为虚构",
    reason: "（演示：不适用）",
    is_unknown: "待核实：数据还没有掌握。",
    is_unanswered: "没有填写。",
    is_not_applicable: "不适用：本县没有此类工作，已说明理由。",
    no_such_answer: "本项没有可填写的内容。",
    before_result: &[
        "基础分是各项指标的平均分",
        "附加分另加，有上限",
        "等次只看基础分",
        "资格与得分分开判断",
    ],
    check_by_check: "六项逐项判断",
    declared: "已承诺真实",
    not_declared: "不承诺真实",
    comma: "，",
    this_item: "本项",
    guess: "全场估分",
    guess_called: "报出的分数",
    guess_hint: "用空格或者顿号隔开，例如：40 55 62 85。",
    guess_left_out: |words| format!("“{}”没有计入，请填0至100的整数。", words.join("”“")),
    guess_hands: "举手人数",
    lowest: "最低",
    median: "居中",
    highest: "最高",
    number: "得分",
    difference: "总分相差",
    comparison: "两县对照",
    comparison_over: "只列得分不同的评分项，影响大的在前",
    who_is_ahead: "谁在前？",
    not_decided: "区间重叠，还不能分先后。",
    other: "对照",
    other_scheme: "两个情景用的评分方案不同，得分不能相互比较。",
    deciding_none: "各评分项得分都相同。",
    tie: "两县总分完全相同。",
    keys_title: "键盘和遥控笔",
    keys: &[
        ("F", "焦点不在按钮上时，开始放映"),
        ("Page Down、→", "往下一步：先显示得分，再翻到下一页"),
        ("Page Up、←", "退回一步"),
        ("Home、End", "本县第一页、最后一页"),
        (".、b", "放映时黑屏，再按一次恢复"),
        ("Esc", "依次关闭修改、黑屏、计算过程、放映"),
        ("F5", "重新载入，情景、页码、改动和已显示的得分都还在"),
    ],
    files_title: "文件和打印",
    files_hint: "可导入任何自评、报告或草稿文件作为情景。真实文件中的名称换成虚构的县名，代码、佐证材料、备注、填报单位、申报材料和创建方案全部略去，数字和日期保留；自备评分方案的文字照原样保留。",
    open: "导入文件作为情景",
    export: "导出演示文件",
    print_hint: "讲稿含议程、每页的讲解要点、练习和答案，只在打印时出现，投影上看不到；估分表、练习和规则卡发给听众，不含答案。",
    save_all: "保存培训包",
    open_all: "打开培训包",
    all_hint: "培训包含各县和练习的改动、自备情景和全场估分；打开时替换现在的内容。",
    opened_all: "已打开培训包。",
    unread: "本窗口保存的改动、自备情景和估分读不出来，没有恢复，现在是原来的情景。存有培训包的，请打开培训包。",
    noted: "知道了",
    recognisable: "仍可能认出原单位的内容",
    recognisable_figures: "填报的数字",
    n_figures: |n| format!("{n}个数字和选择，原样保留"),
    move_days: "各日期一律移动几天",
    move_hint: |first, last| {
        format!(
            "正数推后，负数提前，可填{first}至{last}；基准日一并移动，得分不变；核验期间的界限遇2月29日的，请再看一遍资格。"
        )
    },
    move_refused: |first, last| format!("请填{first}至{last}的整数。"),
    moved_days: |days| match days {
        ..0 => format!("各日期已提前{}天。", days.unsigned_abs()),
        _ => format!("各日期已推后{days}天。"),
    },
    sheet: |of| match of {
        Sheet::Notes => "讲稿（本县）",
        Sheet::AllNotes => "讲稿（各县）",
        Sheet::Guesses => "估分表",
        Sheet::Exercises => "练习",
        Sheet::Rules => "规则卡",
    },
    guesses_lead: "每格左边写估分，显示以后右边写得分。",
    exercises_lead: "数据为练习开始时的情形，县名和数据均为虚构。先写讨论的结论，再写算式和答案。",
    rules: &[
        (
            "六种评分形式",
            &[
                ("清单", "选“是”的各项分值相加。每种6分，应用4种得24分。"),
                ("比率", "分值 × 部分 ÷ 总数，到满分线即满分。满分40分，0.9得满分，0.6得26.67分。"),
                (
                    "分档",
                    "够哪一档得哪一档的分，不够一条也不行。98%得25分，979 ÷ 1000不足98%，得0分。",
                ),
                ("扣分", "每条扣几分，扣完为止。40分每条扣10分，4条扣完。"),
                ("加分", "每个加几分，到满分为止。每个20分，5个即满分100分。"),
                ("分级", "达到哪一级得哪一级的分。3级得75分，4级得100分。"),
            ],
        ),
        (
            "从评分项到总分，没有填的怎样计",
            &[
                ("指标得分", "100 × 各评分项得分之和 ÷ 分值之和；没有此类事项的评分项不计入。"),
                ("基础分", "适用的各项指标按权重平均，保留2位小数；等权示例方案各项权重相同。"),
                ("附加分", "第20、21项另加，合计最高10分。"),
                ("总分", "基础分 + 附加分；等次只看基础分。"),
                ("未填、待核实", "最低按最差、最高按最好计，不按零分计。"),
                ("不适用", "写明理由，退出平均；没有写明理由的按未填报计。"),
            ],
        ),
    ],
    rules_barred: "存在下列情形的不得推荐，得分不能抵消",
    rules_foot: "核验期间为基准日以前三年，首尾两日都计；待核实不等于通过。评分方案是示例：《通知》没有公布权重和评分标准。",
    presenter: "讲解人窗口",
    presenter_open: "打开讲解人窗口",
    presenter_close: "关闭讲解人窗口",
    presenter_hint: "另开一个窗口，显示本页讲稿、答案和下一页，放在不投影的屏幕上。",
    presenter_refused: "浏览器没有打开第二个窗口（可能被拦截）。请允许本页弹出窗口后再试，或者使用打印的讲稿。",
    own_title: "自备情景",
    own_lead: "由讲解人导入。",
    notes_title: "培训讲稿",
    notes_lead: "供讲解人使用，含答案，请勿投影。县名和数据均为虚构。",
    notes_footer: "演示，不是真实自评",
    road: "今天的七步",
    agenda: "议程",
    agenda_steps: &[
        ("认识界面", "澜棠县：先估分，后显示"),
        ("计分", "练习1至3：手算一项，改一个数"),
        ("区间", "晨砚县，练习4、5：没填的怎样算"),
        ("资格", "墨霁县，练习6：得分不抵否决"),
        ("渠道和附加分", "星屿县，练习7：申报渠道和上限"),
        ("对照", "左珩县和右珩县，练习8：一条记录定先后"),
        ("从推荐到取消认定", "右珩县：推荐、初审、评价、公示、认定、评估，名册各记什么"),
        ("分组练习", "用本组的文件，说出最想先提升的一项"),
    ],
    notes_by_slide: "各页要点",
    note_eligibility: "先让大家逐项判断，再显示。提醒：待核实不等于通过；核验期间首尾两日都计。",
    note_result: "先估总分和等次。提醒：方案是示例；等次只看基础分；资格与得分分开。",
    note_comparison: "先问谁在前。显示后看得分不同的评分项，再回到该项改一个数，看名次是否互换。",
    own_note: "讲解人备注",
    way: "从推荐到取消认定",
    way_over: |no, n| format!("从推荐到取消认定，共{n}步　第{no}步　县名、日期和事实均为虚构"),
    way_notice: "《通知》",
    way_recorded: "名册记载",
    way_state: "由此算出的状态",
    way_words: WayWords {
        prefecture: "示例市",
        objection: ["反映宣传活动场次不实（虚构）", "经核查，场次与记录相符（虚构）"],
        facts: "2024年8月15日发生重大生产安全事故（虚构）",
    },
    way_point,
    note_way: "每步先问：《通知》怎么说，名册记什么，状态变不变；再翻页。名册只增不改，状态都由事项算出；名册页面见“省级名册”。",
    opened,
    opened_invented,
    listed,
    position: |at, n| format!("第{at}页，共{n}页"),
    minutes: |n| format!("{n}分钟"),
    how_many: |county| format!("{county}这一项，你估多少分？"),
    how_much: |county| format!("{county}的总分和等次，你估多少？"),
    may_it: |county| format!("{county}能不能被推荐？"),
    out_of: |points| format!("满分{points}分　先写在估分表上"),
    of_points: |points| format!("分，满分{points}分"),
    step: |what, points| format!("{what}，{points}分"),
    n_of: |n, all| format!("{all}项中{n}项"),
    all_met: |first, last| format!("{first}至{last}年均完成（含超额完成）"),
    from_to: |from, to| format!("{from} → {to}"),
    guessed: |n| format!("全场估分（{n}人）"),
    range: |from, to| format!("{from}–{to}分"),
    fewer: |from, to| format!("{from}至{to}分少一人"),
    more: |from, to| format!("{from}至{to}分多一人"),
    more_items: |n| format!("其余{n}项影响较小，从略。"),
    exactly: |by| format!("（舍入前{by}）"),
    ahead,
    verdict: |of| match of {
        Verdict::Barred => "不得推荐：分数再高也不抵消",
        Verdict::Unverified => "还不能推荐：有待核实的事项",
        Verdict::Clear => "可以推荐：六项都未发现否决情形",
    },
    scenario_title,
    scenario_lead,
    scenario_note,
    indicator_note,
};

fn opened(name: &str) -> String {
    format!("已作为情景打开：{name}")
}

const fn way_point(no: u8) -> &'static str {
    match no {
        1 => "推荐还不是示范创建县，要等省里初审",
        2 => "初审合格的列为示范创建县，还不是示范县",
        3 => "综合评价看资格、得分和材料；名次只供研究",
        4 => "公示期多长，《通知》未规定，由省里定",
        5 => "有异议没有办结的，不能认定",
        6 => "异议不成立的，公示期满后可以认定",
        7 => "认定以后享受激励，接受动态管理",
        8 => "到期评估，符合标准的保留",
        _ => "发生否决情形能否据此取消，《通知》未规定，由省定；取消的予以通报",
    }
}

fn opened_invented(name: &str) -> String {
    format!(
        "已作为情景打开，县名换成{name}；代码、佐证、备注等已替换或略去。数字、日期和申报渠道仍保留，熟悉情况的人可能认出，请先在下面“仍可能认出原单位的内容”中修改，再投影。"
    )
}

fn listed(entries: &[String]) -> String {
    entries.join("；")
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
