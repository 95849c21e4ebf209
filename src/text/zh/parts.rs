//! The messages of a part of the page that is being loaded, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::parts::PartTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: PartTexts = PartTexts {
    comes: "正在打开，请稍候……",
    missing: "这一部分没有加载成功",
    missing_text: "请检查网络后再试；已填写的内容都还在。",
    again: "再试一次",
    gone: "网站已更新",
    gone_text: "已打开的页面要刷新后才能继续使用这一部分。刷新前自动保存草稿。",
};
