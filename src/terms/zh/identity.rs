//! Words of who a file says it is of, and how the lists have it.
//!
//! Must not know: when a file does not fit.

use crate::domain::identity::{Misfit, Spelling};
use crate::terms::zh::applicant_kind as kind;

/// In what an applicant differs from the lists.
#[must_use]
pub fn misfit(misfit: &Misfit) -> String {
    match misfit {
        Misfit::UnknownCode(code) => format!("行政区划代码{code}不在县级行政区划名单中。"),
        Misfit::Name { stated, listed, spelling } => format!(
            "所填名称为“{stated}”{}，代码{}在名单中是{}。",
            written(*spelling),
            listed.code,
            listed.name
        ),
        Misfit::Kind { stated, listed } => {
            let (stated, in_list) = (kind(*stated), kind(listed.kind));
            format!("所填类别为{stated}，名单中{}是{in_list}。", listed.name)
        }
        Misfit::Prefecture { stated, listed } => {
            format!("所填省辖市为{stated}，名单中{}属{}。", listed.name, listed.prefecture)
        }
        Misfit::Route { stated: true, listed } => {
            format!("所填申报渠道为直接申报，省直管县（市）名单中没有{}。", listed.name)
        }
        Misfit::Route { stated: false, listed } => {
            format!("所填申报渠道为由省辖市推荐，省直管县（市）名单中有{}。", listed.name)
        }
        Misfit::ZoneIsListed(listed) => {
            format!("填报为开发区，名称或者代码却是{}（{}）的。", listed.name, listed.code)
        }
    }
}

/// How a name is written.
const fn written(spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Blanks => "（含空格）",
        Spelling::Variant => "（繁体字或者异体字）",
        Spelling::Former => "（原名）",
        Spelling::Other => "",
    }
}

/// Whose a file is, as the office said.
#[must_use]
pub fn identified(misfits: &[Misfit], name: &str, direct: bool) -> String {
    let differs: String = misfits.iter().map(misfit).collect();
    let route = if direct { "省直管，直接申报" } else { "由省辖市推荐" };
    format!("{differs}经本单位确认为{name}（{route}）。")
}
