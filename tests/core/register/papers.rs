//! The papers of a register: they repeat what must be said, and leave open what the notice
//! leaves open.

use chengxin::documents::block::Block;
use chengxin::documents::register::RegisterBasis;
use chengxin::documents::register_kind::RegisterKind;
use chengxin::register::Register;
use chengxin::register::event::{Entry, StepKind};
use chengxin::register::history::History;
use chengxin::wire::register_v1::order::RegisterOrder;
use serde_json::{Value, json};

use crate::register::cases::{opened, register_file, rows};
use crate::screening::papers::text;

fn papers(register: &Register, round: u16) -> [String; 7] {
    let history = History::new(register);
    let basis = RegisterBasis { register, history: &history, round, code: "ABCD-EFGH" };
    RegisterKind::ALL.map(|kind| {
        let paper = kind.of(&basis);
        for block in &paper.blocks {
            if let Block::Table(table) = block {
                let widths: u16 = table.columns.iter().map(|column| column.per_mille).sum();
                assert_eq!(widths, 1000, "{kind:?}");
                assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
            }
        }
        text(&paper)
    })
}

fn of_case(at: usize) -> Register {
    let row = &rows()[at];
    opened(&register_file(&row["settings"], row["events"].as_array().unwrap()))
}

#[test]
fn the_papers_of_the_whole_way() {
    let register = of_case(0);
    let [review, candidates, evaluation, publicity, designated, again, revoked] =
        papers(&register, 2021);
    assert!(
        review.contains("1|卧龙区|省辖市推荐南阳市|1/2|齐全|未发现否决情形|合格|")
            && review.contains("资格核验的基准日2021年5月6日"),
        "{review}"
    );
    assert!(candidates.contains("南阳市：卧龙区\n共1个，其中省辖市推荐1个，直接申报0个。"));
    // 80 and 60 points with weights 1 and 2 of 3: 66.67, and no bonus.
    assert!(evaluation.contains("基准日：2021年11月20日"), "{evaluation}");
    assert!(evaluation.contains("卧龙区|南阳市|未发现否决情形|"), "{evaluation}");
    assert!(evaluation.contains("|66.67|1||☑"), "{evaluation}");
    assert!(evaluation.contains("2021—2023年每年认定10个。本批次拟认定1个。"), "{evaluation}");
    assert!(publicity.contains("公示时间：2021年12月1日至2021年12月7日。"), "{publicity}");
    assert!(publicity.contains("1|南阳市|卧龙区|2021年批次"), "{publicity}");
    for scored in ["66.67", "名次", "得分"] {
        for paper in [&publicity, &candidates, &designated] {
            assert!(!paper.contains(scored), "{scored}: {paper}");
        }
    }
    assert!(designated.contains("（公示无异议后公布）\n卧龙区（南阳市）\n共1个。"), "{designated}");
    assert!(designated.contains("为2023年；具体日期《通知》未规定。"), "{designated}");
    assert!(again.contains("☑符合示范标准，保留\n☐取消认定资格"), "{again}");
    assert!(revoked.contains("本批次没有取消认定的县（市、区）。"), "{revoked}");
}

#[test]
fn what_must_be_said_stands_on_the_papers() {
    let [review, ..] = papers(&of_case(10), 2021);
    let said = "2021年批次南阳市推荐3个，超过“原则上不超过”的2个（《通知》第三部分（二）），推荐单位理由：示例理由。";
    assert!(review.contains(said), "{review}");
    let [_, _, _, _, designated, ..] = papers(&of_case(4), 2021);
    assert!(designated.contains("（公示期间收到异议2件，成立1件）"), "{designated}");
    assert!(designated.contains("收到异议2件，成立1件，不予认定1个。"), "{designated}");
    let [review, ..] = papers(&of_case(3), 2021);
    assert!(review.contains("第2条（卧龙区初审合格）不予计入：按登记日期核验存在否决情形"));
    let [_, _, _, _, _, again, revoked] = papers(&of_case(15), 2021);
    assert!(again.contains("☐符合示范标准，保留\n☑取消认定资格"), "{again}");
    assert!(revoked.contains("关于取消官庄工区河南省社会信用体系建设"), "{revoked}");
    assert!(revoked.contains("示例事实\n经评估，不符合示范标准，依据《通知》第四部分，取消其"));
}

#[test]
fn more_than_ten_are_told_before_publicity_and_on_the_list() {
    let names = ["邓州市", "兰考县", "汝州市", "滑县", "长垣市", "永城市", "固始县", "鹿邑县"];
    let others = ["新蔡县", "巩义市"];
    let event = |on: &str, kind: &str, name: &str| json!({ "on": on, "kind": kind, "county": name, "round": 2021 });
    let mut events: Vec<Value> = Vec::new();
    let by = [("卧龙区", "南阳市")];
    let all = names.iter().chain(&others).map(|name| (*name, ""));
    for (name, by) in all.chain(by) {
        let mut applied = event("2021-04-12", "direct", name);
        if !by.is_empty() {
            (applied["kind"], applied["by"]) = (json!("recommended"), json!(by));
        }
        applied["file"] = json!("clear");
        events.extend([applied, event("2021-05-01", "admitted", name)]);
        let mut evaluated = event("2021-11-01", "evaluated", name);
        evaluated["file"] = Value::Null;
        let mut listed = event("2021-12-01", "listed", name);
        (listed["from"], listed["to"]) = (json!("2021-12-01"), json!("2021-12-07"));
        events.extend([evaluated, listed]);
    }
    let mut register = opened(&register_file(&Value::Null, &events));
    let [_, _, evaluation, ..] = papers(&register, 2021);
    assert!(evaluation.contains("2021年批次拟认定11个，《通知》第二部分为每年认定10个。"));
    assert!(evaluation.contains("超过每年10个，理由是"), "{evaluation}");
    let more = register.events.iter().filter(|event| {
        matches!(&event.entry, Entry::Step(step) if matches!(step.kind, StepKind::Listed { .. }))
    });
    let more: Vec<_> = more
        .cloned()
        .map(|mut event| {
            event.on = crate::screening::county::date("2021-12-20");
            if let Entry::Step(step) = &mut event.entry {
                step.kind = StepKind::Designated;
            }
            event
        })
        .collect();
    register.events.extend(more);
    let [_, _, _, _, designated, ..] = papers(&register, 2021);
    assert!(designated.contains("2021年批次认定11个，《通知》第二部分为每年认定10个。\n"));
    assert!(designated.contains("共11个。"));
}

#[test]
fn what_the_office_module_is_sent_comes_back() {
    let register = of_case(0);
    let order = RegisterOrder::read(&RegisterOrder::write(&register, 2021)).unwrap();
    assert_eq!(order, RegisterOrder { register, round: 2021 });
    assert_eq!(order.day().to_string(), "2023-12-11");
    for bytes in [&b"2021"[..], b"2021\n{}", b"x\n{}"] {
        assert_eq!(RegisterOrder::read(bytes), None);
    }
}
