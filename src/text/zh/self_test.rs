//! The messages of the self-test, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::self_test::{SelfTestTexts, StoredAs};

/// The table.
pub(in crate::text) const TEXTS: SelfTestTexts = SelfTestTexts {
    title: "自检",
    text: "以下各项在打开本页时由这台电脑上的浏览器当场得出，供单位信息安全人员核对。校验值与发布目录中的 SHA256SUMS 对照；它只说明文件相同，不说明由谁制作。",
    requests,
    blocked,
    module: "程序模块 SHA-256：",
    no_module: "未知（本页不是由随附的启动脚本打开的）",
    scheme,
    known: "标准算例复核",
    case: "算例",
    expected: "预期结果（基础分、资格）",
    computed: "本次结果",
    result: "复核",
    agrees,
    not_computed: "无法计算",
    stored: "本机存储的内容",
    stored_text: "以下是本页存放在这台电脑的浏览器中的全部内容，不发送到任何地方。",
    stored_none: "没有存储任何内容。",
    stored_as,
    stored_bytes,
    stored_in_memory: "（浏览器不允许存储，只在内存中，关闭本页即消失）",
    erase: "清除本机数据",
    erase_question: "将删除以上全部草稿和设置，并关闭正在填写的自评；未导出的内容无法恢复。其他窗口中打开的自评从此不再保存，继续修改才会重新保存。",
    erase_sure: "确认清除，无法恢复",
    erase_keep: "不清除",
    erased: "已清除。",
    version,
};

fn requests(n_foreign: usize, n_own: usize) -> String {
    format!("对外发出的请求：{n_foreign}（已加载本页自身文件：{n_own} 个，包括后台程序加载的）")
}

fn blocked(n_blocked: usize) -> String {
    format!("被安全策略拦截的尝试：{n_blocked}")
}

fn scheme(title: &str) -> String {
    format!("评分方案“{title}” SHA-256：")
}

fn agrees(agrees: bool) -> &'static str {
    if agrees { "一致" } else { "不一致" }
}

const fn stored_as(what: StoredAs) -> &'static str {
    match what {
        StoredAs::Draft => "自评草稿（全部填写内容）",
        StoredAs::Display => "显示方式",
        StoredAs::Language => "界面语言",
        StoredAs::Window => "本窗口正在填写哪一份草稿",
        StoredAs::Other => "其他版本留下的内容",
    }
}

fn stored_bytes(n_bytes: usize) -> String {
    format!("{n_bytes} 字节")
}

fn version(version: &str, build: &str) -> String {
    if build.is_empty() {
        format!("{version}（开发版本，未注明提交）")
    } else if let Some((commit, day)) = build.split_once(", ") {
        let (commit, changed) = match commit.strip_suffix("+changed") {
            Some(commit) => (commit, "，其后有改动"),
            None => (commit, ""),
        };
        format!("{version}；提交 {commit}{changed}；提交日期 {day}")
    } else {
        format!("{version}（提交未知）")
    }
}
