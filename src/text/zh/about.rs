//! The messages of what the page says about itself, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::about::AboutTexts;

/// The table.
pub(in crate::text) const TEXTS: AboutTexts = AboutTexts {
    title: "依据、口径与隐私",
    source: "依据文件",
    source_text,
    weights: "权重与评分细则",
    weights_text: "《通知》没有公布权重、评分标准和数据口径。本工具所带评分方案均为示例，逐项注明出处；凡显示分数处都标明方案名称。",
    missing: "第13项",
    privacy: "隐私与安全",
    privacy_text: "页面不向外发出任何网络请求：网站版仅从本站加载程序文件，单文件版不加载任何外部文件。填写内容只在本机浏览器的草稿和您导出的文件中。",
    arithmetic: "计分与舍入",
    arithmetic_text: "全部用十进制精确计算。评分项、指标、一级指标四舍五入到4位小数，基础分、附加分到2位小数，此外不作舍入；等级与比例界限用乘法比较，不用舍入后的商。",
    version: "版本",
    scripts: "程序调用",
    scripts_text: "网页脚本可调用 window.chengxin.evaluate(文本)，输入自评或报告的 JSON 文本，返回报告文本；命令行程序 evaluate 对同一输入给出逐字节相同的输出。",
    keyboard: "键盘操作",
    keys: &[
        ("Tab、Shift + Tab", "移到下一个、上一个可操作的位置；首次按 Tab 可跳过导航"),
        ("Enter", "打开链接、按下按钮、展开计算过程"),
        ("空格", "按下按钮、勾选、展开折叠的内容"),
        ("方向键", "在一组单选项和下拉列表中选择"),
        ("Alt + ↓", "在日期框中打开日历"),
        ("Esc", "收起计算过程"),
        ("Alt + ←", "回到上一页"),
        ("Ctrl + P", "打印当前文书"),
    ],
};

fn source_text(number: &str) -> String {
    format!(
        "河南省发展和改革委员会《关于开展社会信用体系建设示范县（市、区）创建工作的通知》（{number}）及其附件。指标名称与编号照录原文。"
    )
}
