//! What a reader should know beside the numbers, a sentence each, in Chinese.
//!
//! Must not know: what led to a finding.

use crate::domain::language::Language;
use crate::domain::scheme::Scheme;
use crate::report::findings::Finding;
use crate::terms::scheme::name;
use crate::terms::score::item;

/// A finding in a sentence.
#[must_use]
pub fn finding(finding: &Finding, scheme: &Scheme) -> String {
    match finding {
        Finding::OtherScheme(named) => {
            format!("自评文件原用评分方案“{named}”，现按“{}”计分。", name(scheme, Language::Zh))
        }
        Finding::Namesake(shipped) => format!(
            "评分方案与内置的“{}”同名但内容不同，得分不能与内置方案的得分比较；方案来源未经核实。",
            shipped.zh
        ),
        Finding::NotScored(no) => format!("第{no}项不在本评分方案中，所填内容保留，不计分。"),
        Finding::UnusedInput(no, input) => {
            format!("第{no}项的数据“{input}”本评分方案不使用，予以保留，不计分。")
        }
        Finding::NotApplicableNotAllowed(no) => {
            format!("第{no}项填为不适用；按本评分方案，各县都应填写本项，现按未填报计。")
        }
        Finding::DroppedItem(no, id) => {
            let title = item(scheme, *no, id, Language::Zh);
            format!("第{no}项“{title}”的总数为0，没有此类事项，不参与计分。")
        }
        Finding::NoEvidence(no) => format!("第{no}项还没有佐证材料。"),
        Finding::UntitledEvidence(at) => {
            format!("目录第{}件佐证材料未列名称。", at + 1)
        }
        Finding::NameDiffersFromCode(listed) => {
            format!("所填名称与行政区划代码对应的名称（{listed}）不一致。")
        }
        Finding::AdministrationDiffersFromList => {
            "所填申报渠道与省直管县（市）名单不一致，按所填情况处理。".to_owned()
        }
    }
}
