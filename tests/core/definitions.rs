//! What inputs count: every input of a shipped scheme that asks for figures is defined, and page
//! and paper name the time by the year of the figures.

use std::collections::BTreeSet;

use chengxin::app::action::{Action, HeadAction};
use chengxin::documents::form;
use chengxin::domain::assessment::Assessment;
use chengxin::domain::edition::check::{CheckForm, Target};
use chengxin::domain::id::{DepartmentId, InputId};
use chengxin::domain::language::Language;
use chengxin::domain::scheme::definition::Timing;
use chengxin::terms::definition;
use chengxin::wire::scheme_v1::shipped;

use crate::update::{after, no};

#[test]
fn no_input_of_a_scheme_with_figures_lacks_its_definition() {
    for scheme in &shipped()[..2] {
        for (no, judged) in &scheme.indicators {
            // What is counted from a list is defined, and not each of its lines.
            let read = judged.items.iter().flat_map(|item| item.rule().inputs());
            let inputs: BTreeSet<InputId> = read.map(|(id, _)| id.clone()).collect();
            for id in &inputs {
                let of = judged.definitions.get(id).unwrap_or_else(|| panic!("{no} {id}"));
                assert!(!of.counts.zh.is_empty() && !of.source.zh.is_empty(), "{no} {id}");
                assert_eq!(of.measured == Timing::Years, no.get() >= 20, "{no} {id}");
            }
            assert_eq!(judged.definitions.len(), inputs.len(), "{no}");
        }
    }
}

#[test]
fn no_input_of_a_scheme_with_figures_lacks_its_department() {
    for scheme in &shipped()[..2] {
        let sheets = scheme.sheets();
        assert!(sheets.iter().all(|sheet| sheet.department.is_some()), "{}", scheme.id);
        // Each that the scheme names is asked or confirms something.
        for department in &scheme.departments {
            let is_asked = sheets.iter().any(|sheet| sheet.department == Some(department));
            assert!(is_asked || !department.confirms.is_empty(), "{}", department.id);
            assert!(!department.name.zh.is_empty() && !department.name.en.is_empty());
        }
        // Whoever has a part of a figure says so on a sheet of his own.
        let n_parts = sheets.iter().flat_map(|sheet| &sheet.asked).filter(|asked| asked.is_part);
        let all = scheme.asked();
        let sums = all.iter().filter(|asked| asked.is_part);
        let n_holders = sums.map(|asked| scheme.parts(asked.no, &asked.id).len()).sum::<usize>();
        assert!(n_holders > 0);
        assert_eq!(n_parts.count(), n_holders);
    }
}

#[test]
fn every_check_of_facts_is_confirmed_by_a_department() {
    let scheme = &shipped()[0];
    let confirmed: Vec<_> =
        scheme.departments.iter().flat_map(|department| &department.confirms).collect();
    for check in scheme.edition.checks.iter().filter(|check| check.form != CheckForm::Declared) {
        let of: Vec<_> = confirmed.iter().filter(|of| of.check == check.id).collect();
        let whole = of.iter().any(|of| of.target.is_none());
        let has = |target: &Target| of.iter().any(|of| of.target == Some(target.id));
        assert!(
            whole || (!check.targets().is_empty() && check.targets().iter().all(has)),
            "{}",
            check.id
        );
    }
}

#[test]
fn codes_in_stock_are_the_sum_of_three_departments() {
    let scheme = &shipped()[0];
    let parts = scheme.parts(no(3), &InputId::new("codes_in_stock").unwrap());
    let parts: Vec<_> = parts.iter().map(DepartmentId::as_str).collect();
    assert_eq!(parts, ["market", "establishment", "civil_affairs"]);
    assert!(scheme.parts(no(2), &InputId::new("units_due").unwrap()).is_empty());
}

#[test]
fn a_shared_figure_is_defined_alike_wherever_it_is_asked_for() {
    for scheme in shipped() {
        for id in scheme.shared.keys() {
            let mut all =
                scheme.indicators.values().filter_map(|judged| judged.definitions.get(id));
            let first = all.next();
            assert!(all.all(|other| Some(other) == first), "{id}");
        }
    }
}

#[test]
fn the_schemes_that_share_items_share_their_definitions() {
    let [equal, national, ..] = shipped() else { panic!("schemes are shipped") };
    for (no, judged) in &equal.indicators {
        assert_eq!(judged.definitions, national.indicators[no].definitions, "{no}");
    }
}

#[test]
fn the_time_is_that_of_the_year_of_the_figures() {
    let said = |of, year| definition::timing(of, year, Language::Zh);
    assert_eq!(said(Timing::During, Some(2020)), "2020年全年");
    assert_eq!(said(Timing::AtEnd, Some(2020)), "2020年末");
    assert_eq!(said(Timing::Years, Some(2020)), "填报之日前三年内");
    assert_eq!(said(Timing::During, None), "数据年度全年");
    let judged = &shipped()[0].indicators[&no(4)];
    let lines = definition::lines(judged, &InputId::new("permits_compliant").unwrap(), Some(2020));
    assert!(lines[0].starts_with("口径：报送的行政许可信息中，"), "{}", lines[0]);
    assert_eq!(lines[1], "时段·来源：2020年全年　市信用办通报");
    assert!(definition::lines(judged, &InputId::new("unknown").unwrap(), None).is_empty());
}

#[test]
fn the_year_of_the_figures_is_that_before_the_round_until_another_is_chosen() {
    let year = |actions: Vec<Action>| after(actions).assessment.data_year();
    let chose = |year| Action::head(HeadAction::ChoseDataYear(year));
    let round = |year| Action::head(HeadAction::ChoseRound(year));
    assert_eq!(year(vec![]), 2020);
    assert_eq!(year(vec![chose(2021)]), 2021);
    assert_eq!(year(vec![round(2023)]), 2022);
    // Each round has its own choice, which comes back with it.
    assert_eq!(year(vec![chose(2019), round(2023)]), 2022);
    assert_eq!(year(vec![chose(2019), round(2023), chose(2021), round(2021)]), 2019);
    assert_eq!(year(vec![chose(2019), round(2023), chose(2021), round(2021), round(2023)]), 2021);
    assert_eq!(Assessment::data_years(2021).collect::<Vec<_>>(), [2021, 2020, 2019, 2018]);
}

#[test]
fn the_blank_form_says_what_every_figure_counts() {
    let form = format!("{:?}", form::blank(&shipped()[0]));
    for judged in shipped()[0].indicators.values() {
        for (id, of) in &judged.definitions {
            // What is counted from a list is defined by the list's own question.
            if judged.counted_from(id).is_none() {
                assert!(form.contains(&of.counts.zh), "{}", of.counts.zh);
            }
        }
    }
}
