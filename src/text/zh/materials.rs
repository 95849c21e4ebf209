//! The messages of the package of what a county hands in, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::materials::MaterialsTexts;

/// The table.
pub(in crate::text) const TEXTS: MaterialsTexts = MaterialsTexts {
    title: "全部打包",
    lead: |file| {
        format!(
            "{file}：目录、《通知》要求报送的文书、供评估的自评报告、自评表和自评数据。内部使用的文书不在其中。"
        )
    },
    open: |n| match n {
        0 => "报送前检查没有发现问题。".to_owned(),
        n => format!("报送前检查还有{n}处没有处理，目录中逐条列出。"),
    },
    make: "打包下载",
};
