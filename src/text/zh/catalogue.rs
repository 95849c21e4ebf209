//! The messages of the catalogue of evidence, in Chinese.
//!
//! Must not know: where they are shown.

use crate::terms::grouped;
use crate::text::catalogue::CatalogueTexts;

/// The table.
pub(in crate::text) const TEXTS: CatalogueTexts = CatalogueTexts {
    title: "佐证材料目录",
    lead: "每份材料只登记一次，可以对应几个指标和核验事项；编号按所对应的最小项号给出，以后不再变动。",
    documents: "材料",
    shows: "对应指标和核验事项",
    shows_nothing: "还没有对应的指标，没有编号",
    add_shows: "再对应一项",
    add_shows_none: "选择指标或者核验事项",
    leave: |what| format!("不再用于{what}"),
    n_pages: |n| format!("{n}页"),
    note_file: "登记本机文件（选填）",
    note_file_hint: "只记下文件名、大小和 SHA-256，文件不上传、不保存，供日后核对有没有变动。",
    noted: |name, size| format!("已登记文件：{name}（{}字节）", grouped(size)),
    forget_file: "取消登记文件",
    call_it: |name| format!("建议文件名：{name}"),
    replies: "核实函的回执",
    no_reply: "没有登记",
    register_reply: "登记回执",
    folder: "核对材料文件夹",
    folder_lead: "选择存放电子材料的文件夹，逐份核对齐全、缺少、已变动和目录外的文件。文件只在本机读取。",
    choose_folder: "选择文件夹",
    drop_folder: "也可以把文件夹拖到这里。",
    reading: |done, all| format!("正在核对第{done}个文件（共{all}个）"),
    others: "目录外文件",
    nothing_numbered: "目录里还没有编号的材料。",
    county: "核对哪个县（市、区）的材料",
    to_papers: "预览和打印佐证材料目录",
};
