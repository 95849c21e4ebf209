//! The messages of the list of the indicators, in Chinese.
//!
//! Must not know: where they are shown.

use crate::text::indicators::IndicatorsTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: IndicatorsTexts = IndicatorsTexts {
    done,
    data_year: |year| format!("数据年度：{year}年（1月1日至12月31日）"),
    change: "更改",
    begin: |no| format!("填写第{no}项"),
};

fn done(done: usize, all: usize, partial: usize, unknown: usize) -> String {
    let partial =
        if partial > 0 { format!("，填了一部分{partial}项") } else { String::new() };
    let unknown = if unknown > 0 { format!("，待核实{unknown}项") } else { String::new() };
    format!("{all}项中已填完{done}项{partial}{unknown}。不要求一次填完，也不要求按顺序填。")
}
