//! The messages of the frame around every page, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::frame::FrameTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: FrameTexts = FrameTexts {
    home: "首页",
    product: "诚信自评",
    skip_to_content: "跳到正文",
    site_navigation: "网站导航",
    manual: "使用说明",
    about: "关于与说明",
    foot_not_official: "本工具为自评参考，不代表认定结论。评分方案为示例，并非河南省公布的评分标准。",
    foot_private: "全部计算在本机浏览器内完成，不上传任何数据。",
    reload: "刷新本页",
    notice_read: "知道了",
    dropped_beside: "文件没有打开：请拖到虚线框内，或用框内的按钮选择文件。",
    dropped_nowhere: "文件没有打开：这一页不能拖入文件。要打开自评文件，请到首页。",
    round_of,
    display: "显示方式",
    large_text: "大字",
    high_contrast: "高对比",
    watermark: "演示",
    demo_notice: "演示数据，不是真实自评：可以查看和修改，但始终是演示文件，市级筛查不接受。",
    demo_draft: "演示",
};

fn round_of(round: u16) -> String {
    format!("{round}年批次")
}
