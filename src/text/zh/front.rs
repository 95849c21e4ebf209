//! The messages of what is loaded first, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::front::FrontTexts;

/// The table.
pub(in crate::text) static FRONT: FrontTexts = FrontTexts {
    facts: &[
        "无需安装和注册，不联网也能用；全部计算在本机完成。",
        "评分方案为示例，非官方评分标准；得分供自查，不代表认定结论。",
        "《通知》附件1原文没有第13项，本工具照原文编号，不计分。",
        "无法使用浏览器的单位可打印空白自评表填写。",
    ],
    home: "首页",
    product: "诚信自评",
    skip_to_content: "跳到正文",
    site_navigation: "网站导航",
    about: "关于与说明",
    foot_not_official: "本工具为自评参考，不代表认定结论。评分方案为示例，并非河南省公布的评分标准。",
    foot_private: "全部计算在本机浏览器内完成，不上传任何数据。",
    part_comes: "正在打开，请稍候……",
    part_missing: "这一部分没有加载成功",
    part_missing_text: "请检查网络后再试；已填写的内容都还在。",
    part_again: "再试一次",
    part_gone: "网站已更新",
    part_gone_text: "已打开的页面要刷新后才能继续使用这一部分。刷新前自动保存草稿。",
    reload: "刷新本页",
    notice_read: "知道了",
    start_title: "社会信用体系建设示范县（市、区）创建自评",
    start_lead: "对照《河南省社会信用体系建设示范县（市、区）创建引导指标（2021年版）》逐项自评：边填边出分，未填部分单独标明；填完后下载文件、打印报告。",
    without_network: "没有网络时，可用单文件版 chengxin.html（双击打开）。",
    without_browser: "不便使用浏览器时：",
    begin_title: "县区自评",
    begin_text: "先选定申报主体，再回答六项资格问题，然后逐项填写引导指标。可随时中断，草稿自动保存。",
    begin_assessment: "开始县区自评",
    open_title: "打开文件",
    open_text: "打开以前导出的自评或报告文件（.json），或填好的 Excel 自评表（.xlsx）。系统会检查全部内容并重新计算，有差异逐条列出；文件有误时不影响正在填写的内容。",
    open_choose: "选择文件",
    open_drop: "也可以把文件拖到这里。",
    dropped_beside: "文件没有打开：请拖到虚线框内，或用框内的按钮选择文件。",
    dropped_nowhere: "文件没有打开：这一页不能拖入文件。要打开自评文件，请到首页。",
    facts_title: "使用前须知",
    more_about: "依据、口径与隐私",
    to_form: "打印空白自评表",
    round_of,
    display: "显示方式",
    large_text: "大字",
    high_contrast: "高对比",
    workshop_title: "培训演示",
    workshop_text: "用虚构的县逐项讲解：先让大家估分，再显示得分，改一个数看变化。不影响正在填写的自评。",
    workshop_link: "打开培训演示",
    watermark: "演示",
    demo_notice: "演示数据，不是真实自评：可以查看和修改，但始终是演示文件，市级筛查不接受。",
    demo_draft: "演示",
    screening_title: "市级筛查",
    screening_text: "省辖市主管部门：一次导入各县（市、区）的自评文件，核验资格、排序，分析换用不同权重后名单是否改变，选定推荐对象，打印筛查纪要。",
    screening_link: "进入市级筛查",
};

fn round_of(round: u16) -> String {
    format!("{round}年批次")
}
