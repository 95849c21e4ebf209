//! The messages of the report and its files, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::report::ReportTexts;

/// The table.
pub(in crate::text) const TEXTS: ReportTexts = ReportTexts {
    lead: "核对无误后下载电子数据文件存档和报送，并打印报告盖章。电子数据文件与纸质报告带同一校验码。",
    export_title: "电子数据文件",
    export_json: "下载电子数据文件",
    export_failed: "浏览器没有接受下载，文件未保存。可复制下面的全文，粘贴到记事本后另存为 .json（UTF-8）。",
    export_not_whole: "写出的内容读回后不一致，未下载；填写内容和草稿不受影响。请再试一次；仍不行，请告诉维护人员。",
    export_text: "报告全文",
    exported,
    code: "校验码",
    code_meaning: "用于核对纸质件与电子件是否一致",
};

fn exported(name: &str, bytes: usize) -> String {
    format!("已下载：{name}（{bytes} 字节），核对无误。")
}
