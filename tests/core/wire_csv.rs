//! The tables of a report as CSV: every number of the report, no formula, no loss.

use chengxin::wire::csv::{read, tables, write};
use chengxin::wire::edition_v1::current;
use chengxin::wire::{Opened, open};

#[test]
fn the_tables_hold_every_number_of_the_report() {
    let file = include_bytes!("../golden/report-v1.json");
    let Ok(Opened::Report(stored)) = open(file, None) else { panic!("the golden file opens") };
    let report = stored.report;
    let framework = &current().framework;
    let indicators = write(&tables::indicators(&report, framework)).unwrap();
    assert!(indicators.starts_with("\u{FEFF}序号,"));
    let rows = read(&indicators).unwrap();
    assert_eq!(rows.len(), 22);
    for (row, scored) in rows.iter().skip(1).zip(&report.sheet.indicators) {
        assert_eq!(row[0], scored.no.to_string());
        assert_eq!(row[6], scored.score.map(|s| s.low.to_string()).unwrap_or_default());
        assert_eq!(row[7], scored.score.map(|s| s.high.to_string()).unwrap_or_default());
        assert_eq!(row[9], scored.contribution.map(|s| s.high.to_string()).unwrap_or_default());
    }
    let items = read(&write(&tables::items(&report, framework)).unwrap()).unwrap();
    let scored: Vec<_> = report.sheet.indicators.iter().flat_map(|of| &of.items).collect();
    assert_eq!(items.len(), scored.len() + 1);
    for (row, item) in items.iter().skip(1).zip(scored) {
        assert_eq!(row[5], item.got.map(|got| got.low.to_string()).unwrap_or_default());
        assert_eq!(row[6], item.got.map(|got| got.high.to_string()).unwrap_or_default());
    }
}
