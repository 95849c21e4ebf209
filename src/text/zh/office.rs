//! The messages of Word, Excel and CSV, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::office::OfficeTexts;

/// The table.
pub(in crate::text) const TEXTS: OfficeTexts = OfficeTexts {
    title: "文书",
    hint: "可编辑的文书、可填写并自动算分的表格，以及供其他程序使用的数据表。首次导出 Word 或 Excel 时加载办公文件模块（约 1 MB）；文件在本机生成，不上传。",
    word,
    excel: "导出 Excel 自评表",
    tables: "数据表（CSV）",
    indicators: "指标",
    items: "评分项",
    csv_indicators: "导出 CSV：指标",
    csv_items: "导出 CSV：评分项",
    working,
    cancel: "取消",
    cancelled: "已取消，未生成文件。",
    not_taken: "浏览器没有接受下载，文件未保存。请检查浏览器的下载设置后重试。",
    save_not_whole: "写出的内容读回后不一致，没有保存。请保留本页并反馈。",
};

fn word(paper: &str) -> String {
    format!("导出 Word：{paper}")
}

fn working(name: &str) -> String {
    format!("正在生成 {name}")
}
