//! The sheet that lists what a county hands in.

use chengxin::documents::block::Block;
use chengxin::documents::materials::contents;

use crate::documents::{says, text};
use crate::trace::by_hand::case;

const CODE: &str = "K7QF-2MXA-9P4T-C3WE";

#[test]
fn the_contents_say_what_the_notice_asks_for_and_what_is_a_draft() {
    let (report, _) = case("worked-half-filled");
    let paper = contents(&report, CODE, &[]);
    let said = text(&paper);
    says(&said, "1|01_申报请示.docx|申报请示（草稿）|是\n2|02_创建方案.docx|《创建方案》|是\n");
    says(&said, "_自评表.docx|自评表|否\n");
    says(&said, "_自评表.xlsx|自评表（Excel，由公式计分）|否\n");
    says(&said, "_自评数据.json|自评的全部数据，可导入本工具重新计算、核对|否");
    assert!(!said.contains("没有处理"), "{said}");
    // The code is that of the data file, and the example says that it is one.
    assert_eq!((paper.footer.code.as_deref(), paper.watermark), (Some(CODE), Some("演示")));
    for block in &paper.blocks {
        let Block::Table(table) = block else { continue };
        assert_eq!(table.columns.iter().map(|column| column.per_mille).sum::<u16>(), 1000);
    }
}

#[test]
fn the_contents_list_what_is_still_open() {
    let (report, _) = case("worked-half-filled");
    let open = ["第4项待核实", "《创建方案》还有3处没有填写"].map(str::to_owned);
    let said = text(&contents(&report, CODE, &open));
    says(&said, "打包时报送前检查还没有处理的2处\n1|第4项待核实\n2|《创建方案》还有3处没有填写");
}
