//! The messages of the check before the papers are handed in, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::handing_in::{Gravity, Point};
use crate::domain::id::IndicatorNo;
use crate::terms::zh::due;
use crate::text::handing_in::HandingInTexts;

/// The table.
pub(in crate::text) const TEXTS: HandingInTexts = HandingInTexts {
    title: "报送前检查",
    nothing: "没有发现问题，可以打印、盖章、报送。",
    gravity: |gravity| match gravity {
        Gravity::Contradicts => "须处理",
        Gravity::Open => "待核实",
        Gravity::Missing => "可补充",
    },
    point,
    settle: |point| match point {
        Point::SecondLook(_) | Point::Barred => "查看",
        Point::Unfinished(_) | Point::Unknown(_) | Point::NotSigned => "填写",
        Point::NoEvidence(_) => "添加",
        Point::Plan(_) => "补写",
        Point::NotTaken(_)
        | Point::Unverified(_)
        | Point::Late(_)
        | Point::DatedLater(_)
        | Point::OlderFigures(_) => "更改",
    },
};

fn point(point: &Point) -> String {
    match point {
        Point::NotTaken(n) => format!("{n}处填写没有采用"),
        Point::Barred => "资格核验存在否决情形".to_owned(),
        Point::Unverified(n) => format!("资格核验有{n}项待核实"),
        Point::Late(last) => format!("填报或者报送日期已过期限：{}", due(*last)),
        Point::DatedLater(of) => {
            format!("佐证材料{}的日期晚于填报日期", of.join("、"))
        }
        Point::Unfinished(of) => format!("第{}项还没有填完", numbers(of)),
        Point::Unknown(of) => format!("第{}项待核实", numbers(of)),
        Point::SecondLook(n) => format!("{n}个校核问题请再看一遍"),
        Point::OlderFigures(n) => format!("自评报告有{n}节的数字在改写以后变了"),
        Point::NotSigned => "填报单位或者填报日期还没有填写".to_owned(),
        Point::Plan(n) => format!("《创建方案》还有{n}处没有填写"),
        Point::NoEvidence(of) => format!("{}项没有佐证材料：{}", of.len(), numbers(of)),
    }
}

fn numbers(of: &[IndicatorNo]) -> String {
    of.iter().map(ToString::to_string).collect::<Vec<_>>().join("、")
}
