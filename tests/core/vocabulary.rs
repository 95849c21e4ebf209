//! One thing, one word, on page and paper alike.
//!
//! A word that was given up comes back with the next sentence that somebody writes from
//! memory, and then two words stand for one thing. Here each stands beside the one in use.

use std::collections::BTreeSet;

use crate::layering::{Source, files};

const GIVEN_UP: [(&str, &str); 28] = [
    ("三年窗口", "核验期间"),
    ("未触发", "未发现否决情形"),
    ("已触发", "存在否决情形"),
    ("否决事项", "否决情形"),
    ("未核实", "待核实"),
    ("怎么算出来", "查看计算过程"),
    ("据实填写", "填写"),
    ("假定", "口径说明"),
    ("相同性校验码", "文件校验码"),
    ("导出 JSON 报告", "下载电子数据文件"),
    ("最省力", "达标所需措施"),
    ("假设推演", "试算"),
    ("放入", "导入"),
    ("不能用", "不予采用"),
    ("暂不采用", "待确认"),
    ("仍然采用", "经核实采用"),
    ("无可评", "没有此类事项"),
    ("缺第13项", "原文没有第13项"),
    ("可不填", "选填"),
    ("筛查记录", "筛查纪要"),
    ("宿主页面", "本网站"),
    ("随机种子", "复算编号"),
    ("大量权重试算", "权重变动测算"),
    ("稳健", "换用不同权重后，名单是否改变"),
    ("恒优", "各项均不低于它"),
    ("追平", "得分相同"),
    ("持平", "得分相同"),
    ("创建批次", "申报批次"),
];

#[test]
fn no_word_that_was_given_up_comes_back() {
    let sources = ["rs", "js", "json"].map(|ending| files("src", ending));
    for source in sources.into_iter().flatten() {
        for (old, new) in GIVEN_UP {
            let line = source.text.lines().find(|line| line.contains(old));
            assert!(line.is_none(), "“{old}” is called “{new}”: {line:?}");
        }
    }
}

/// The sentences in the code of a folder: what stands between quotation marks and has ten
/// Chinese characters.
fn sentences(folder: &str) -> BTreeSet<String> {
    let long = |text: &&str| text.chars().filter(|letter| *letter >= '\u{3000}').count() >= 10;
    let of_source = |source: Source| -> Vec<String> {
        let lines: Vec<_> = source.code().map(|(_, line)| line.trim()).collect();
        lines.join("").split('"').filter(long).map(str::to_owned).collect()
    };
    files(folder, "rs").into_iter().flat_map(of_source).collect()
}

#[test]
fn what_page_and_paper_both_say_stands_in_terms() {
    let page = sentences("src/text/zh");
    assert!(page.len() > 300, "the messages were not found");
    for folder in ["src/terms", "src/documents", "src/office"] {
        let twice: Vec<_> = sentences(folder).intersection(&page).cloned().collect();
        assert_eq!(twice, [""; 0], "`text` and {folder} say the same; it belongs to `terms` alone");
    }
}
