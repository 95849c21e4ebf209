//! Drafts and exports, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::extent::{Extent, Shortening};
use crate::app::progress::Export;
use crate::domain::language::Language;
use crate::text::session::{Continued, DraftFacts, SessionNotice, SessionTexts};
use crate::text::zh::steps::page_title;

/// The table.
pub(in crate::text::zh) const TEXTS: SessionTexts = SessionTexts {
    exported,
    export_step,
    draft_facts,
    which: "本机保存有未完成的自评。点“继续填写”打开其中一份，随即显示本页。",
    there_are,
    of_another,
    said,
    keep_apart: "另存为一份草稿",
    opened: |county| format!("“{county}”的文件已打开，还没有改动，未存为草稿。"),
    unreadable,
    unreadable_hint: "这里保存的内容不是本页能识别的草稿，可能由其他网页写入或改动。可先存为文件交维护人员查看，再删除。",
    save_as_file: "存为文件",
    unread: "浏览器这次没有打开草稿库，以前保存的草稿没有列出，但没有删除。请关闭本页后重新打开；仍看不到，请重新启动浏览器。",
    near_limit,
    too_large,
};

const fn exported(state: Export) -> &'static str {
    match state {
        Export::Never => "尚未下载。",
        Export::Earlier => "上次下载后又有改动，尚未重新下载。",
        Export::Current => "上次下载后没有改动。",
    }
}

const fn export_step(state: Export) -> &'static str {
    match state {
        Export::Never => "未下载",
        Export::Earlier => "有改动未下载",
        Export::Current => "已完成",
    }
}

fn draft_facts(facts: &DraftFacts<'_>) -> Vec<String> {
    let DraftFacts { round, n_answered, n_applicable, total, changed_on, .. } = *facts;
    let extent = [
        format!("{round}年批次"),
        format!("已填 {n_answered}/{n_applicable} 项"),
        format!("总分 {total}"),
    ];
    let changed = changed_on.map(|page| format!("最后改动：{}", page_title(page)));
    let kept = [
        Some(format!("评分方案：{}", facts.scheme)),
        (!facts.is_sealed).then(|| "在本页之外被改动过，请核对".to_owned()),
        facts.is_outdated.then(|| "不是最新内容：之后的改动没有保存".to_owned()),
        Some(saved(facts.saved_at)),
    ];
    extent.into_iter().chain(changed).chain(kept.into_iter().flatten()).collect()
}

fn there_are(n: usize) -> String {
    format!("本机有 {n} 份未完成的自评，可继续填写")
}

fn of_another(county: &str) -> String {
    format!("本页供{county}填写。本机保存的草稿属于其他申报主体；如需继续，点“继续填写”打开。")
}

fn near_limit(extent: &Extent) -> String {
    if extent.is_too_large() {
        return format!(
            "填写内容已超过文件上限1 MiB，暂不能下载；草稿照常保存。{}",
            shorten(extent)
        );
    }
    format!(
        "填写内容已达文件上限（1 MiB）的{}%，超过后不能下载。{}",
        extent.percent(),
        shorten(extent)
    )
}

fn too_large(extent: &Extent) -> String {
    format!("文件超过1 MiB，未下载；填写内容和草稿不受影响。{}", shorten(extent))
}

fn shorten(extent: &Extent) -> String {
    let part = |(part, n_bytes): &(Shortening, usize)| {
        let name = match part {
            Shortening::Sections => "创建方案正文",
            Shortening::Measures => "创建方案的任务措施",
            Shortening::Evidence => "佐证材料清单",
            Shortening::Notes => "各项指标的备注",
        };
        format!("{name}（约{} KiB）", n_bytes.div_ceil(1024))
    };
    let parts: Vec<_> = extent.parts.iter().map(part).collect();
    format!("请缩短：{}。", parts.join("、"))
}

fn saved(at: &str) -> String {
    if at.is_empty() { "保存时间不明".to_owned() } else { format!("保存于 {at}") }
}

fn said(said: &SessionNotice) -> String {
    match said {
        SessionNotice::Forked => "另一个窗口正在填写同一份草稿。本窗口已改为单独保存，两边内容互不覆盖。".to_owned(),
        SessionNotice::Asks => "草稿又被其他窗口或网页改写，本窗口的内容暂停保存，也没有覆盖对方。要保存本窗口的内容，请点“另存为一份草稿”；请先关闭其他窗口。".to_owned(),
        SessionNotice::Erased => "这份草稿已在另一个窗口删除，本窗口不再保存。如果继续修改，会重新保存。".to_owned(),
        SessionNotice::Later(time) => format!("草稿已交给浏览器，但本浏览器在这里不保证立即写入磁盘：{time}以前的内容已写入，之后的遇到断电或浏览器崩溃可能丢失。重要内容请及时下载电子数据文件。"),
        SessionNotice::Late(time) => {
            let last = time.as_ref().map_or_else(
                || "这份草稿还没有可靠的副本".to_owned(),
                |time| format!("最近一份可靠的副本保存于 {time}"),
            );
            format!("磁盘迟迟没有响应，{last}。请稍候，不要关闭浏览器；重要内容请下载电子数据文件。")
        }
        SessionNotice::Full(oldest) => {
            let oldest = oldest.as_ref().map_or_else(String::new, |(name, at)| {
                format!("最早的一份是{name}（{}），下载后可在首页删除。", saved(at))
            });
            format!("草稿存储空间已满，最新内容没有保存，关闭页面后会丢失。请及时在“报送材料”页下载电子数据文件，并在首页删除不再需要的草稿。{oldest}")
        }
        SessionNotice::NotKept => "浏览器不允许保存草稿：关闭页面后填写内容会丢失，请及时在“报送材料”页下载电子数据文件。".to_owned(),
        SessionNotice::Continued(Continued { saved_at, scheme, is_sealed }) => {
            let scheme = scheme.in_language(Language::Zh);
            let changed = if *is_sealed { "" } else { "这份草稿在本页之外被改动过，请逐项核对。" };
            format!("继续填写的草稿{}，评分方案：{scheme}。{changed}", saved(saved_at))
        }
    }
}

fn unreadable(n_bytes: usize) -> String {
    format!("无法识别的草稿（{} KiB）", n_bytes.div_ceil(1024))
}
