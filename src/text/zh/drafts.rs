//! The messages of the drafts on the start page, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::drafts::DraftTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: DraftTexts = DraftTexts {
    title: "继续上次填写",
    hint: "草稿只保存在本机浏览器中。从磁盘直接打开网页时，同一浏览器打开的其他本地网页也能读到和改写，被改写的草稿会注明。公用电脑用完请删除草稿；请以下载的电子数据文件为准存档。",
    go_on: "继续填写",
    erase: "删除草稿",
    erase_all: "删除全部草稿",
    erase_sure: "确认删除，无法恢复",
};
