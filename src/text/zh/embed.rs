//! A page in a frame, in Chinese.
//!
//! Must not know: where it is shown.

use crate::text::embed::EmbedTexts;

pub(in crate::text::zh) const TEXTS: EmbedTexts = EmbedTexts {
    begin_for,
    host_export: "向本网站提交报告",
    host_asks,
    host_given,
    no_download: "未弹出下载？复制文本",
    no_office_download: "未弹出下载？查看其他方式",
    office_elsewhere: "嵌入本页的网站可能不允许下载。Word 和 Excel 文件不能复制为文本：请先在上面下载电子数据文件，或把文件全文复制到记事本，另存为 .json（UTF-8）；再在单独的窗口中打开该文件，从那里导出。",
    text_to_file: "嵌入本页的网站可能不允许下载。请复制下面的全文，粘贴到记事本后另存为 .json（UTF-8）；以后可以照常打开。",
    csv_text: "CSV 全文",
    copy: "复制全文",
    copied: "已复制。",
    copy_by_hand: "浏览器没有复制。全文已选中，请按 Ctrl+C 复制。",
    own_window: "在单独的窗口中打开本页，不受嵌入页面的限制（打不开时把地址复制到地址栏）：",
    print_refused_in_frame: "打印对话框没有打开：嵌入本页的网站可能不允许。请导出 Word 文件后打印；或者下载电子数据文件，在单独的窗口或单文件版 chengxin.html 中打开该文件后打印。",
};

fn begin_for(county: &str) -> String {
    format!("开始{county}自评")
}

fn host_asks(origin: &str) -> String {
    format!(
        "嵌入本页的网站 {origin} 请求接收自评结果。按下按钮，报告全文（填写内容和得分）就交给该网站，由它处理；不按，该网站只知道填了几项，不知道填写内容和得分。"
    )
}

fn host_given(origin: &str) -> String {
    format!("报告全文已交给 {origin}。是否保存由该网站决定，存档请以导出的文件为准。")
}
