//! The package that a prefecture hands to the province: what it holds, in which order, and that
//! the same input gives the same bytes.

use chengxin::documents::screening::ScreeningBasis;
use chengxin::domain::date::Date;
use chengxin::office::docx::read_back;
use chengxin::office::handover::handover;
use chengxin::office::materials::materials;
use chengxin::office::package::unpacked;
use chengxin::screening::selection::Nominee;
use chengxin::screening::{Screened, Screening};
use chengxin::wire::handover::HandoverOrder;
use chengxin::wire::materials::MaterialsOrder;
use chengxin::wire::{export_screening, screening_digest};

use crate::screening::twelve;

/// Twelve counties, of which the first two are chosen.
fn order() -> HandoverOrder {
    let mut screening = twelve().0;
    let ranked = Screened::new(&screening).ranking.prefecture.ranked;
    let first: Vec<_> = ranked.iter().take(2).map(|placed| placed.county.clone()).collect();
    screening.selection.chosen = first
        .iter()
        .map(|county| Nominee {
            county: county.key.clone(),
            name: county.name.clone(),
            reason: "示例".to_owned(),
        })
        .collect();
    let counties = first.into_iter().map(|county| {
        let report = (*county.report).clone();
        (county.name, MaterialsOrder { report, open: vec!["第4项待核实".to_owned()] })
    });
    HandoverOrder { counties: counties.collect(), screening }
}

fn made(order: &HandoverOrder) -> Vec<u8> {
    let screening: &Screening = &order.screening;
    let screened = Screened::new(screening);
    let code = screening_digest(screening).code();
    let basis = ScreeningBasis { screening, screened: &screened, acceptability: None, code: &code };
    handover(&basis, &order.counties, Date::parse("2021-04-14").unwrap()).unwrap()
}

#[test]
fn it_holds_the_screening_the_minutes_and_a_folder_for_each_county() {
    let order = order();
    let files = unpacked(&made(&order)).unwrap();
    let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[..3], ["00_目录.docx", "01_筛查数据.json", "02_筛查纪要.docx"]);
    assert_eq!(files[1].1, export_screening(&order.screening).into_bytes());
    // Each county's files are those of its own package, in their order.
    let mut expected = Vec::new();
    for (folder, (name, materials_of)) in ["03", "04"].into_iter().zip(&order.counties) {
        let own = unpacked(&materials(materials_of).unwrap()).unwrap();
        expected.extend(own.into_iter().map(|(file, it)| (format!("{folder}_{name}/{file}"), it)));
    }
    assert!(files[3..] == expected, "{names:?}");
    let said = read_back::lines(&files[0].1).unwrap().join("\n");
    for (name, _) in &order.counties {
        assert!(said.contains(&format!("{name}申报材料")), "{said}");
    }
    assert!(said.contains(&screening_digest(&order.screening).code()), "{said}");
}

#[test]
fn the_same_input_gives_the_same_bytes_on_the_way_to_the_module_and_back() {
    let order = order();
    let read = HandoverOrder::read(&order.write()).unwrap();
    assert!(made(&order) == made(&read));
    assert_eq!(HandoverOrder::read(b"nothing of ours"), None);
}
