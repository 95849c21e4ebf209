//! The messages of the list of the indicators, in Chinese.
//!
//! Must not know: where they are shown.

use crate::app::progress::Counts;
use crate::text::indicators::IndicatorsTexts;

/// The table.
pub(in crate::text::zh) const TEXTS: IndicatorsTexts = IndicatorsTexts {
    counts,
    data_year: |year| format!("数据年度：{year}年（1月1日至12月31日）"),
    change: "更改",
    begin: |no| format!("填写第{no}项"),
};

fn counts(of: &Counts) -> String {
    let some =
        |what: &str, n: usize| if n > 0 { format!("，{what}{n}项") } else { String::new() };
    let (partial, unknown) = (some("填了一部分", of.n_partial), some("待核实", of.n_unknown));
    let (done, all) = (of.filled_in.n_done, of.filled_in.n_all);
    let not_applicable = some("另有不适用", of.n_not_applicable);
    format!(
        "{all}项中已填完{done}项{partial}{unknown}{not_applicable}。不要求一次填完，也不要求按顺序填。"
    )
}
