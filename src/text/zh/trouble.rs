//! The messages about a file that could not be made or read, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::trouble::TroubleTexts;

/// The table.
pub(in crate::text) const TEXTS: TroubleTexts = TroubleTexts {
    not_made: "文件未生成，草稿不受影响。",
    not_read: "文件未打开，正在填写的内容没有变动。",
    no_workers: "浏览器不允许本页在后台处理文件。请在单独的窗口中打开本页，或者换一个浏览器再试。",
    gone: "网站已更新，请刷新本页后重试。刷新前自动保存草稿。",
    gone_unsaved: "网站已更新。请先保存筛查文件，再刷新本页后重试。",
    other: "请重试一次；仍不行，请刷新本页后重试。",
    details,
};

fn details(why: &str) -> String {
    format!("技术信息：{why}")
}
