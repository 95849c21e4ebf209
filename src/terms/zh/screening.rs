//! What became of a file, why a county cannot be recommended, and what must be said of a
//! choice, in Chinese.
//!
//! Must not know: how any of it was decided.

use crate::domain::division::prefecture_title;
use crate::domain::edition::Edition;
use crate::screening::intake::Admission;
use crate::screening::intake::objection::{Note, Objection, OtherScheme};
use crate::screening::picture::TakingPart;
use crate::screening::selection::{NotRecommendable, Warning};
use crate::screening::settings::Level;
use crate::screening::submission::{Difference, OtherKind, Refusal, ResultPlace, TextEncoding};
use crate::terms::zh::{date, identity};
use crate::terms::{At, Of};

/// What became of a file, in a word.
#[must_use]
pub const fn admission(admission: &Admission) -> &'static str {
    match admission {
        Admission::Taken { .. } => "已采用",
        Admission::SetApart(_) => "待确认",
        Admission::Refused(_) => "不予采用",
    }
}

/// What speaks against a file.
#[must_use]
pub fn objection(objection: &Objection, file: At<'_>) -> String {
    match objection {
        Objection::OtherScheme(other) => format!("{}。", other_scheme(other)),
        Objection::OtherPrefecture(prefecture) => {
            format!("属{prefecture}，不在本次筛查范围。")
        }
        Objection::OtherZone(prefecture) => {
            let stated = prefecture.as_deref().unwrap_or("未填");
            format!("开发区不在县级行政区划名单中，未列入本次名册（所填省辖市：{stated}）。")
        }
        Objection::Identity(misfit) => identity::misfit(misfit),
        Objection::NotUsed => "本单位未采用。".to_owned(),
        Objection::OtherRound(round) => format!("申报批次为{round}年，与本次不同。"),
        Objection::ResultDiffers { places, first } => {
            format!(
                "文件所载结果与重新计算的结果有{places}处不一致（首处：{}）。",
                difference(first)
            )
        }
        Objection::DigestDiffers { stored, content } => {
            let stored = stored.as_deref().unwrap_or("无");
            format!("校验码与内容不符，内容有改动（文件所载：{stored}，按内容应为：{content}）。")
        }
        Objection::CodeDiffers { typed, content } => {
            format!("纸质件校验码{typed}与文件校验码{content}不符，两者不是同一份文件。")
        }
        Objection::NotPreferred { preferred } => {
            format!("同一申报主体已指定采用{}。", file(*preferred))
        }
        Objection::Older { newer } => {
            format!("同一申报主体的{}填报日期较新。", file(*newer))
        }
        Objection::Copy { of } => format!("与{}内容相同。", file(*of)),
        Objection::Undecided { others } => {
            let others: Vec<_> = others.iter().map(|other| file(*other)).collect();
            let others = others.join("、");
            format!("与{others}同属一个申报主体，内容不同、先后不明，需选定其一。")
        }
    }
}

/// A value of a result.
#[must_use]
pub fn result_place(place: &ResultPlace) -> String {
    match place {
        ResultPlace::Total => "总分".to_owned(),
        ResultPlace::Base => "基础分".to_owned(),
        ResultPlace::Bonus => "附加分".to_owned(),
        ResultPlace::Grade => "等次".to_owned(),
        ResultPlace::Dimension(no) => format!("一级指标{no}得分"),
        ResultPlace::Indicator(no) => format!("第{no}项得分"),
        ResultPlace::Eligibility => "资格核验结论".to_owned(),
        ResultPlace::Procedure => "申报程序".to_owned(),
        ResultPlace::Completeness => "已填报项数".to_owned(),
        ResultPlace::Other => "计算结果".to_owned(),
    }
}

/// A place at which a stored result is not what comes out.
#[must_use]
pub fn difference(of: &Difference) -> String {
    let place = result_place(&of.place);
    match (&of.stored, &of.recomputed) {
        (Some(stored), Some(recomputed)) => {
            format!("{place}，文件所载为{stored}，重新计算为{recomputed}")
        }
        (Some(_) | None, _) => place,
    }
}

fn other_scheme(other: &OtherScheme) -> String {
    match other {
        OtherScheme::Id(id) => format!("原按另一评分方案“{id}”计分"),
        OtherScheme::Content(id) => {
            format!("原用评分方案的编号“{id}”与本次相同，但内容不同")
        }
        OtherScheme::Namesake(shipped) => {
            format!("原用评分方案与内置的“{}”同名但内容不同，来源未经核实", shipped.zh)
        }
    }
}

/// What is said beside a file that is taken.
#[must_use]
pub fn note(note: &Note, file: At<'_>) -> String {
    match note {
        Note::Rescored(other) => format!("{}，已按本次方案重新计分。", other_scheme(other)),
        Note::Identified { misfits, name, direct } => identity::identified(misfits, name, *direct),
        Note::Admitted(waived) => {
            format!("{}经本单位核实采用，以重新计算的结果为准。", objection(waived, file))
        }
        Note::NewestOf(n) => format!("同一申报主体有{n}份不同文件，取填报日期最新的一份。"),
        Note::PreferredOf(n) => format!("同一申报主体有{n}份文件，由本单位指定采用本份。"),
        Note::CodeConfirmed => "与纸质件校验码相符。".to_owned(),
        Note::OwnReferenceDate { own, judged } => {
            format!("所填基准日为{}，已按本次基准日{}重新核验。", date(*own), date(*judged))
        }
        Note::OtherDataYear { own, usual } => {
            format!(
                "所填数据为{own}年度，本批次通常为{usual}年度，与其他县（市、区）不可直接比较。"
            )
        }
        Note::NoDigest => "文件本身不含校验码，传送中有无改动无从核对。".to_owned(),
    }
}

/// Why a file is nothing that a screening can use.
#[must_use]
pub fn refusal(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooManyFiles { most } => format!("超过一次筛查{most}份文件的上限，未读取。"),
        Refusal::TooLarge { most } => format!("文件大于{} MiB，未读取。", most >> 20),
        Refusal::EmptyFile => "文件是空的。".to_owned(),
        Refusal::NotUtf8(TextEncoding::Utf16) => {
            "文件编码不是UTF-8，看上去是UTF-16（记事本称“Unicode”）。".to_owned()
        }
        Refusal::NotUtf8(TextEncoding::Gbk) => {
            "文件编码不是UTF-8，看上去是GBK（记事本称“ANSI”）。".to_owned()
        }
        Refusal::NotUtf8(TextEncoding::Unknown) => "不是文本文件。".to_owned(),
        Refusal::NotJson { line, column } => {
            format!("自第{line}行第{column}个字符起不是有效的JSON，文件可能不完整或被改动过。")
        }
        Refusal::HalfCharacter { line, column } => {
            format!("第{line}行第{column}个字符处有不完整的字符（如被截断的表情符号、生僻字）。")
        }
        Refusal::TooDeep => "嵌套层次过深，不是本工具导出的文件。".to_owned(),
        Refusal::OtherKind(OtherKind::Scheme) => "是评分方案，不是自评文件。".to_owned(),
        Refusal::OtherKind(OtherKind::Draft) => "是草稿，不是导出的自评报告。".to_owned(),
        Refusal::OtherKind(OtherKind::Screening) => "是已保存的筛查文件，不是自评文件。".to_owned(),
        Refusal::OtherKind(OtherKind::Register) => "是省级名册文件，不是自评文件。".to_owned(),
        Refusal::OtherKind(OtherKind::Unknown) => "不是本工具生成的文件。".to_owned(),
        Refusal::NewerVersion(version) => {
            format!("由更新版本的工具生成（文件版本{version}），本版本不能读取。")
        }
        Refusal::OtherFramework(id) => format!("按另一版引导指标“{id}”编制，不能比较。"),
        Refusal::Demo(name) => format!("是演示数据（{name}），不得用于申报。"),
        Refusal::Invalid { problems, first } => {
            let first = &first.zh;
            match problems {
                0 | 1 => format!("不符合要求：{first}"),
                more => format!("有{more}处不符合要求，首处：{first}"),
            }
        }
        Refusal::Workbook(said) => format!("工作簿未能读取：{}", said.zh),
        Refusal::Archive(said) => said.zh.clone(),
        Refusal::NoNominee => "筛查文件中没有推荐对象的自评文件。".to_owned(),
        Refusal::Unreadable => "浏览器未能读取该文件。".to_owned(),
    }
}

/// One of several things: `第7项`, `第7项、第12项中任何一项`.
#[must_use]
pub fn any_of(of: &[String]) -> String {
    match of {
        [only] => only.clone(),
        several => format!("{}中任何一项", several.join("、")),
    }
}

/// How many files were given that hold no data.
#[must_use]
pub fn skipped(n: usize) -> String {
    format!("另有{n}个无关文件已略过")
}

/// What whoever screens does with a county that it chooses.
#[must_use]
pub const fn verb(level: Level) -> &'static str {
    match level {
        Level::Prefecture => "推荐",
        Level::Province => "认定",
    }
}

/// What is said of a county that is chosen: in a final paper of a prefecture that it recommends
/// it. The province designates after publicity only (三（三）), so that it never says more than
/// what is intended.
#[must_use]
pub const fn chosen(level: Level, is_final: bool) -> &'static str {
    match (level, is_final) {
        (Level::Prefecture, true) => "推荐",
        (Level::Prefecture, false) => "拟推荐",
        (Level::Province, _) => "拟认定",
    }
}

/// Why a county cannot be chosen.
#[must_use]
pub const fn not_recommendable(level: Level, reason: NotRecommendable) -> &'static str {
    match (level, reason) {
        (Level::Prefecture, NotRecommendable::NoFile) => "没有采用的自评文件，不能推荐",
        (Level::Province, NotRecommendable::NoFile) => "没有采用的自评文件，不能认定",
        (_, NotRecommendable::Twice) => "重复列入",
        (Level::Prefecture, NotRecommendable::Barred) => "存在否决情形，不得推荐",
        (Level::Province, NotRecommendable::Barred) => "存在否决情形，不得参与评价认定",
        (Level::Prefecture, NotRecommendable::Unverified) => "资格核验待核实，核实前不能推荐",
        (Level::Province, NotRecommendable::Unverified) => "资格核验待核实，核实前不能认定",
        (Level::Prefecture, NotRecommendable::Designated) => "以前批次已认定为示范县，不再推荐",
        (Level::Province, NotRecommendable::Designated) => "以前批次已认定为示范县",
        (_, NotRecommendable::ProvinceAdministered) => "省直管县（市）直接向省申报，不由省辖市推荐",
    }
}

/// What the counts of each prefecture are called.
pub const TAKING_PART: &str = "各省辖市参加和拟认定个数";

/// Of which prefectures more take part than each recommends in principle.
#[must_use]
pub fn above_quota(of: &[TakingPart], edition: &Edition) -> Option<String> {
    let above = of.iter().filter(|it| it.recommended > usize::from(edition.quota));
    let above: Vec<_> = above
        .map(|it| {
            let name = it.prefecture.as_deref().map_or("开发区", prefecture_title);
            format!("{name}{}个", it.recommended)
        })
        .collect();
    let (quota, clause) = (edition.quota, &edition.quota_clause.zh);
    (!above.is_empty()).then(|| {
        format!(
            "经省辖市渠道参加的多于{quota}个：{}（{clause}：每个省辖市原则上推荐不超过{quota}个）。",
            above.join("，")
        )
    })
}

/// What must be said of a choice.
#[must_use]
pub fn warning(level: Level, warning: &Warning, name: Of<'_>) -> String {
    let verb = verb(level);
    let names = |keys: &[_]| keys.iter().map(name).collect::<Vec<_>>().join("、");
    match warning {
        Warning::AboveNotice { recommended, in_principle } => match level {
            Level::Prefecture => format!(
                "推荐{recommended}个，超出《通知》“原则上推荐不超过{in_principle}个”的规定。"
            ),
            Level::Province => {
                format!("拟认定{recommended}个，多于《通知》“每年认定{in_principle}个”的规定。")
            }
        },
        Warning::AboveQuota { recommended, quota } => {
            format!("{verb}{recommended}个，超出本次设定的名额{quota}个。")
        }
        Warning::EmptyPlaces(n) => {
            format!("本次名额空缺{n}个。")
        }
        Warning::Open(county) => format!("{}尚未填报完毕，名次未定。", name(county)),
        Warning::PassedOver { recommended, better } => {
            format!("{verb}{}，名次在其前的{}未予{verb}。", name(recommended), names(better))
        }
        Warning::TieAtTheLine(tied) => format!(
            "{}得分相同，在名额线处并列。《通知》未规定并列的处理办法，得分本身不能决定取舍。",
            names(tied)
        ),
    }
}
