//! What is to be gathered before filling in: counted from the scheme.

use chengxin::app::before::{Needed, needed, runs};
use chengxin::wire::scheme_v1::shipped;

#[test]
fn what_is_needed_is_counted_from_the_scheme() {
    // docs/zh/scheme.md and the definitions: 54 figures and levels, of which the market entities
    // stand twice and two are levels; 25 options. Seven figures are counted from three lists.
    let expected = Needed {
        n_figures: 54 - 1 - 2 - 7,
        n_lists: 3,
        n_choices: 25 + 2,
        n_departments: 14,
        n_confirming: 5,
        days: Some(5),
    };
    assert_eq!(needed(&shipped()[0]), expected);
    assert_eq!(needed(&shipped()[1]), expected);
    let blank = needed(&shipped()[2]);
    assert_eq!((blank.n_departments, blank.n_confirming, blank.days), (0, 0, None));
}

#[test]
fn the_indicators_of_a_department_are_told_as_runs() {
    let scheme = &shipped()[0];
    let of = |department: &str| {
        let sheets = scheme.sheets();
        let is_its = |of: &&_| sheet_id(of) == Some(department);
        let sheet = sheets.iter().find(is_its).unwrap();
        runs(scheme, sheet).iter().map(|(one, to)| (one.get(), to.get())).collect::<Vec<_>>()
    };
    assert_eq!(of("publicity"), [(19, 19)]);
    // Newly registered entities are shared by 8 alone, all entities by 7 and 10.
    assert_eq!(of("market"), [(3, 3), (7, 8), (10, 10), (12, 12), (14, 14)]);
}

fn sheet_id<'a>(
    sheet: &&'a chengxin::domain::scheme::department::DepartmentSheet<'_>,
) -> Option<&'a str> {
    sheet.department.map(|department| department.id.as_str())
}
