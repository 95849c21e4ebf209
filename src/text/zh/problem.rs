//! What is wrong with an entry or a file in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::entry::EntryProblem;
use crate::app::entry::day::{DayProblem, YEARS};
use crate::domain::decimal::DecimalProblem;
use crate::domain::scheme::rule::RuleProblem;
use crate::screening::submission::TextEncoding;
use crate::wire::problem::{Expected, ProblemKind};

const fn decimal_problem(problem: DecimalProblem) -> &'static str {
    match problem {
        DecimalProblem::NotADecimal => "请填写数字，例如 1200 或 12.5",
        DecimalProblem::TooManyDigits => "数字过长，最多15位",
        DecimalProblem::TooManyPlaces => "小数最多4位",
        DecimalProblem::BelowRange => "不能是负数",
        DecimalProblem::AboveRange => "数值过大",
    }
}

fn said(problem: &EntryProblem) -> String {
    match problem {
        EntryProblem::Decimal(problem) => decimal_problem(*problem).to_owned(),
        EntryProblem::NotWhole => "此项按个数填写，请填整数".to_owned(),
        EntryProblem::TooManyPlaces(most) => format!("金额小数最多{most}位"),
        EntryProblem::OutOfRange { least, most } => format!("请填{least}至{most}的整数"),
        EntryProblem::Met(met) => format!("“{met}”不能识别，请只填数字，例如 1200 或 12.5"),
        EntryProblem::SecondPoint => "有两个小数点，请核对".to_owned(),
        EntryProblem::BarePoint => "小数点前后都要有数字".to_owned(),
        EntryProblem::Separator(separator) => {
            format!("“{separator}”的位置不对：千分位分隔符只能在整数部分，从右起每三位一个")
        }
        EntryProblem::Apart => {
            "数字中间有空格：如果是一个数，请去掉空格；如果是两个数，请分别填写".to_owned()
        }
        EntryProblem::LeadingZero => "数字前面多了0，请核对".to_owned(),
        EntryProblem::UnitMultiplies(unit) => {
            format!("本框的单位已经是“{unit}”，请只填数字，不要再写“万”或“亿”")
        }
        EntryProblem::TooManyFigures { given, fields } => {
            format!("一次粘贴了{given}个数，从这里起只有{fields}个框，请分别填写")
        }
        EntryProblem::OfSeveral(at, problem) => {
            format!("一次粘贴的数都没有采用，因为第{at}个数有问题：{}", said(problem))
        }
        EntryProblem::PartAboveWhole { part, whole } => {
            format!("其中数（{part}）不能多于总数（{whole}），请核对这两个数")
        }
        EntryProblem::PartElsewhere { no, part, whole } => {
            format!("第{no}项的其中数（{part}）不能多于总数（{whole}），请核对这两个数")
        }
        EntryProblem::ZeroWhole => {
            "这个数不能为0。确实还不清楚的请留空；填错的请改为实际数".to_owned()
        }
        EntryProblem::Day(problem) => day_problem(*problem),
        EntryProblem::EndsBeforeItBegins => "移出日期早于列入日期，请核对这两个日期".to_owned(),
        EntryProblem::Missing => "此项不能为空，请填写".to_owned(),
    }
}

fn day_problem(problem: DayProblem) -> String {
    match problem {
        DayProblem::NotADay => "请写明年、月、日，例如 2021年4月2日 或 2021-4-2".to_owned(),
        DayProblem::TwoDigitYear => "年份请写四位，例如 2021".to_owned(),
        DayProblem::NoSuchDay { year, month, day } => {
            format!("没有{year}年{month}月{day}日这一天，请核对")
        }
        DayProblem::YearOutOfRange(year) => {
            format!("年份（{year}）应在{}至{}之间，请核对", YEARS.start(), YEARS.end())
        }
        DayProblem::NotNearRound(round) => {
            format!(
                "{round}年批次的基准日应在{}年至{}年之间，请核对",
                round.saturating_sub(1),
                round.saturating_add(1)
            )
        }
    }
}

/// What becomes of a text that is not taken is said with it, so that nobody takes what stands
/// in the field for what counts.
pub(in crate::text::zh) fn entry_problem(problem: &EntryProblem, kept: Option<&str>) -> String {
    let said = said(problem);
    match (problem, kept) {
        (
            EntryProblem::Day(_) | EntryProblem::Missing | EntryProblem::EndsBeforeItBegins,
            Some(kept),
        ) => {
            format!("{said}。此处没有采用，仍用原来的 {kept}。")
        }
        (EntryProblem::Day(_) | EntryProblem::Missing | EntryProblem::EndsBeforeItBegins, None) => {
            format!("{said}。此处没有采用。")
        }
        (_, Some(kept)) => format!("{said}。此数没有计入，仍用原来的 {kept}。"),
        (_, None) => format!("{said}。此数没有计入。"),
    }
}

const fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Object => "应为对象 { }",
        Expected::List => "应为列表 [ ]",
        Expected::Text => "应为文字（加引号）",
        Expected::Decimal => "数字要加引号，例如 \"1200\"",
        Expected::Date => "应为加引号的日期，例如 \"2021-06-30\"",
        Expected::Flag => "应为 true 或 false",
        Expected::Whole => "应为不加引号的整数",
        Expected::Fact => "应为 true、false、加引号的数字、不加引号的等级或 null",
    }
}

const fn rule_problem(problem: RuleProblem) -> &'static str {
    match problem {
        RuleProblem::NoPoints => "评分项的分值必须大于0",
        RuleProblem::OptionsDoNotSum => "各选项分值之和必须等于评分项分值",
        RuleProblem::Empty => "选项、档次或等级至少要有1个，等级最多100个",
        RuleProblem::FullNotAboveZero => "得满分的比例（full）必须大于起算比例（zero）",
        RuleProblem::BandOutOfOrder(_) => "档次界限没有按顺序排列",
        RuleProblem::BandAbovePoints(_)
        | RuleProblem::OtherwiseAbovePoints
        | RuleProblem::LevelAbovePoints(_) => "所给分值超过评分项分值",
    }
}

/// A text in another encoding; the page's and the minutes' words are the same.
pub(in crate::text::zh) const fn not_utf8(encoding: TextEncoding) -> &'static str {
    match encoding {
        TextEncoding::Utf16 => {
            "文件编码不是 UTF-8，看上去是 UTF-16（记事本称“Unicode”），请导入下载的原文件，或另存为 UTF-8"
        }
        TextEncoding::Gbk => {
            "文件编码不是 UTF-8，看上去是 GBK（记事本称“ANSI”），请导入下载的原文件，或另存为 UTF-8"
        }
        TextEncoding::Unknown => "这不是文本文件，请导入下载的原文件",
    }
}

/// A character that nobody sees, by its place and its number; a line break or tab by its name.
fn forbidden(character: char, after: &str) -> String {
    let what = match character {
        '\n' | '\r' => "换行，此处只能写一行".to_owned(),
        '\t' => "制表符（Tab）".to_owned(),
        other => format!("看不见的字符（U+{:04X}）", u32::from(other)),
    };
    if after.is_empty() {
        format!("开头有{what}，请删去")
    } else {
        format!("“{after}”之后有{what}，请删去")
    }
}

pub(in crate::text::zh) fn problem(kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::TooLarge { most } => format!("文件超过 {most} 字节，请确认选对了文件"),
        ProblemKind::EmptyFile => "文件是空的，请重新复制或重新导出".to_owned(),
        ProblemKind::NotUtf8(encoding) => not_utf8(*encoding).to_owned(),
        ProblemKind::NotJson { line, column } => {
            format!("第 {line} 行第 {column} 个字符处不是有效的 JSON，文件可能不完整或被改动过")
        }
        ProblemKind::HalfCharacter { line, column } => format!(
            "第 {line} 行第 {column} 个字符处有不完整的字符（如被截断的表情符号、生僻字），请删去后重新导出"
        ),
        ProblemKind::TooDeep { most } => format!("括号嵌套超过 {most} 层"),
        ProblemKind::DuplicateMember => "重复出现，请删去一个".to_owned(),
        ProblemKind::UnknownMember => "格式中没有此项，请删去或改正名称".to_owned(),
        ProblemKind::MissingMember => "缺少此项，请补上".to_owned(),
        ProblemKind::NotWithCase { tag, case } => {
            format!("{tag} 为“{case}”时不应有此项")
        }
        ProblemKind::WrongType(wanted) => expected(*wanted).to_owned(),
        ProblemKind::NotAChoice(allowed) => format!("只能是：{}", allowed.join("、")),
        ProblemKind::OutOfRange { least, most } => format!("应为 {least} 至 {most} 的整数"),
        ProblemKind::NewerVersion(version) => format!(
            "文件由较新的版本（格式第{version}版）制作，本页只认识第1版；请用新版本打开，原文件未作任何改动"
        ),
        ProblemKind::Empty => "不能为空，请填写".to_owned(),
        ProblemKind::TooLong { most } => format!("超过 {most} 个字，请缩短"),
        ProblemKind::ForbiddenCharacter { character, after } => forbidden(*character, after),
        ProblemKind::Decimal(problem) => decimal_problem(*problem).to_owned(),
        ProblemKind::TooManyPlaces { most: 0 } => "应为整数".to_owned(),
        ProblemKind::TooManyPlaces { most } => format!("小数最多{most}位"),
        ProblemKind::NotADate => "不是有效日期，应如 2021-06-30".to_owned(),
        ProblemKind::NoSuchDivision => "名单中没有这个行政区划代码".to_owned(),
        ProblemKind::NotNearRound(round) => format!("与{round}年批次相差一年以上"),
        ProblemKind::NoDataYear(round) => {
            format!("应为{}年至{round}年之间的年度", round.saturating_sub(3))
        }
        ProblemKind::NotAnId => "只能用1至64个英文字母、数字、下划线或连字符".to_owned(),
        ProblemKind::NotADivisionCode => "行政区划代码应为6位数字".to_owned(),
        ProblemKind::NotACode => "应为佐证材料编号，如4-01、核1-01".to_owned(),
        ProblemKind::NotASha256 => "应为64位十六进制的 SHA-256".to_owned(),
        ProblemKind::NoEntries => "至少要有一条".to_owned(),
        ProblemKind::TooManyEntries { most } => format!("超过 {most} 条"),
        ProblemKind::NoSuchIndicator => "引导指标中没有这个编号".to_owned(),
        ProblemKind::NoSuchSection => "《创建方案》提纲中没有这一节".to_owned(),
        ProblemKind::NoSuchClause => "所列条款中没有这一条".to_owned(),
        ProblemKind::UnknownScheme => "不认识这个评分方案；请打开含有该方案的报告文件".to_owned(),
        ProblemKind::NotScored => "评分方案不评这一项".to_owned(),
        ProblemKind::SharedInput => "这是几项指标共用的数据，只在共用数据中填写一次".to_owned(),
        ProblemKind::CountedInput => "这个数由清单逐行得出，不另外填写".to_owned(),
        ProblemKind::UnknownInput => "评分方案没有这项数据".to_owned(),
        ProblemKind::PartAboveWhole { part, whole, of } => {
            format!("{part} 不能多于总数“{whole}”（{of}），请核对")
        }
        ProblemKind::ZeroWhole => {
            "评分方案规定这个数不能为0，请填实际数，还不清楚的留空".to_owned()
        }
        ProblemKind::NoWordsAsked => "评分方案不要求在这里写理由或者名称，请删去".to_owned(),
        ProblemKind::NotAWhole => "这个数不是任何比例的总数，不能规定为0时怎么计".to_owned(),
        ProblemKind::NotItsFact => {
            "简短说法应当用花括号写明规则中的每个数（part、whole、count 或者 value），不能有其他的"
                .to_owned()
        }
        ProblemKind::UnknownDepartment => "评分方案的部门名单中没有这个部门".to_owned(),
        ProblemKind::UnknownCheck => "资格核验没有这一事项或者目标".to_owned(),
        ProblemKind::NotTheSum { sum: Some(sum) } => {
            format!("各部门之和为 {sum}，与所填的数不同")
        }
        ProblemKind::NotTheSum { sum: None } => "还缺部门的数，合计应为待核实".to_owned(),
        ProblemKind::NoSum => {
            "选项、程度和几项共用的数据不是各部门之和，只能由一个部门提供".to_owned()
        }
        ProblemKind::NotAFigure => "这项数据是选项或者程度，不是可以比较的数".to_owned(),
        ProblemKind::NotOfThatKind => "这项数据不是此处所说的选项或者程度".to_owned(),
        ProblemKind::CodeRequired => "只有开发区可以没有区划代码".to_owned(),
        ProblemKind::DuplicateYear => "同一年度重复".to_owned(),
        ProblemKind::SpanEndsBeforeBegin => "移出日期早于列入日期".to_owned(),
        ProblemKind::NotAZone => "与县级行政区划同名，或者前面已经列过".to_owned(),
        ProblemKind::DuplicateId => "编号重复".to_owned(),
        ProblemKind::GradesNotFalling => "等次界限应从高到低排列".to_owned(),
        ProblemKind::TwoKinds(input) => format!("“{input}”在不同细则中类型不同"),
        ProblemKind::Rule(problem) => rule_problem(*problem).to_owned(),
    }
}
