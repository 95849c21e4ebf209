//! The messages of the start page, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::start::StartTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: StartTexts = StartTexts {
    facts: &[
        "无需安装和注册，不联网也能用；全部计算在本机完成。",
        "评分方案为示例，非官方评分标准；得分供自查，不代表认定结论。",
        "《通知》附件1原文没有第13项，本工具照原文编号，不计分。",
        "无法使用浏览器的单位可打印空白自评表填写。",
    ],
    title: "社会信用体系建设示范县（市、区）创建自评",
    lead: "对照《河南省社会信用体系建设示范县（市、区）创建引导指标（2021年版）》逐项自评：边填边出分，未填部分单独标明；填完后下载文件、打印报告。",
    without_network: "没有网络时，可用单文件版 chengxin.html（双击打开）。",
    without_browser: "不便使用浏览器时：",
    begin_title: "县区自评",
    begin_text: "先选定申报主体，再回答六项资格问题，然后逐项填写引导指标。可随时中断，草稿自动保存。",
    begin_assessment: "开始县区自评",
    to_before: "填写前准备",
    open_title: "打开文件",
    open_text: "打开以前导出的自评或报告文件（.json），或填好的 Excel 自评表（.xlsx）。系统会检查全部内容并重新计算，有差异逐条列出；文件有误时不影响正在填写的内容。",
    open_choose: "选择文件",
    open_drop: "也可以把文件拖到这里。",
    facts_title: "使用前须知",
    more_about: "依据、口径与隐私",
    to_form: "打印空白自评表",
    workshop_title: "培训演示",
    workshop_text: "用虚构的县逐项讲解：先让大家估分，再显示得分，改一个数看变化。不影响正在填写的自评。",
    workshop_link: "打开培训演示",
    screening_title: "市级筛查",
    screening_text: "省辖市主管部门：一次导入各县（市、区）的自评文件，核验资格、排序，分析换用不同权重后名单是否改变，选定推荐对象，打印筛查纪要。",
    screening_link: "进入市级筛查",
    province_title: "省级名册",
};
