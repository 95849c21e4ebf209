//! The tables of a saved screening from the command line beside those of the page: whatever a
//! county tries, whoever is tied, and of a trial exactly what the file says.

use chengxin::documents::screening::ScreeningBasis;
use chengxin::domain::assessment::Assessment;
use chengxin::screening::settings::Settings;
use chengxin::screening::{Analysis, Screened, Screening};
use chengxin::wire::csv::screening::ScreeningTable;
use chengxin::wire::{csv, export_screening, screening_digest};

use crate::screening::county::{county, named, of, scheme};
use crate::screening::submissions::{rows, screened};
use crate::wire_evaluate::run;

/// What the program says of the saved file.
fn by_program(screening: &Screening, table: ScreeningTable) -> String {
    let (status, out, errors) = run(&["--table", table.word()], &export_screening(screening));
    assert_eq!((status, errors.as_str()), (0, ""));
    out
}

/// What the page shows and hands out: computed from the screening itself, which nobody saved.
fn by_page(screening: &Screening, table: ScreeningTable) -> String {
    let screened = Screened::new(screening);
    let acceptability = screened.trial(screening);
    let code = screening_digest(screening).code();
    let basis = ScreeningBasis {
        screening,
        screened: &screened,
        acceptability: acceptability.as_ref(),
        code: &code,
    };
    csv::write(&table.rows(&basis)).unwrap()
}

/// Reference dates, zeros, identities, routes, codes, schemes, second files: the file of the row
/// is the second of its screening.
#[test]
fn whatever_a_county_tries_the_program_says_what_the_page_does() {
    for row in rows() {
        let screening = screened(&row);
        let [said, _] = [ScreeningTable::Roster, ScreeningTable::Files].map(|table| {
            let said = by_program(&screening, table);
            assert_eq!(said, by_page(&screening, table), "{} {table:?}", row["try"]);
            said
        });
        let standing = match row["standing"].as_str().unwrap() {
            "ranked" => "参加排序",
            "barred" => "存在否决情形",
            "unverified" => "资格待核实",
            "open" => "未填完",
            "not_used" => "文件未采用",
            // Of nobody in the roster.
            "refused" | "elsewhere" => continue,
            other => panic!("{other}"),
        };
        let roster = Screened::new(&screening).roster;
        let entry = roster.entries.iter().find(|entry| entry.files.contains(&1)).unwrap();
        let line = said.lines().find(|line| line.starts_with(&entry.name)).unwrap();
        assert!(line.contains(&format!(",{standing},")), "{}: {line}", row["try"]);
    }
}

fn of_quota(quota: u8, counties: &[Assessment]) -> Screening {
    let scheme = scheme(&[(1, "1"), (2, "1")]);
    let mut screening = of(&scheme, counties);
    screening.settings = Settings { quota, ..screening.settings };
    screening.analysis = Analysis { samples: 10_000, ..Analysis::default() };
    screening
}

fn having(name: &str, first: u32, second: u32) -> Assessment {
    county(named(name), &scheme(&[(1, "1"), (2, "1")]), &[(1, first), (2, second)])
}

/// 50 + 70 twice and 70 + 50: three share the first place, and the next is the fourth.
#[test]
fn a_tie_is_one_place_in_the_table_too() {
    let counties = [
        having("杞县", 50, 70),
        having("通许县", 50, 70),
        having("尉氏县", 70, 50),
        having("龙亭区", 50, 69),
    ];
    let screening = of_quota(2, &counties);
    let said = by_program(&screening, ScreeningTable::Counties);
    assert_eq!(said, by_page(&screening, ScreeningTable::Counties));
    for (name, place) in [("杞县", 1), ("通许县", 1), ("尉氏县", 1), ("龙亭区", 4)] {
        let begin = format!("省辖市推荐,{place},,,{name},");
        assert!(said.lines().any(|line| line.starts_with(&begin)), "{begin}\n{said}");
    }
}

/// Two equal counties and one place: under all weights both are first and neither is within the
/// quota by itself. The file says whether that was tried, and its code with it.
#[test]
fn a_trial_is_told_of_where_the_file_has_one_and_the_shares_at_the_line_with_it() {
    let untried = of_quota(1, &[having("杞县", 50, 70), having("通许县", 50, 70)]);
    let tried = Screening { tried: true, ..untried.clone() };
    for screening in [&untried, &tried] {
        for table in ScreeningTable::ALL {
            assert_eq!(by_program(screening, table), by_page(screening, table), "{table:?}");
        }
    }
    let trial = |screening: &Screening| {
        let said = by_program(screening, ScreeningTable::Counties);
        let line = said.lines().find(|line| line.contains("杞县")).unwrap();
        // First, within the quota, tied at its line, the error of the second, the code.
        let cells: Vec<_> = line.split(',').rev().skip(1).take(4).map(str::to_owned).collect();
        cells.into_iter().rev().collect::<Vec<_>>()
    };
    // Of what was never seen in 10,000 draws the error is three of them.
    assert_eq!(trial(&tried), ["100.00", "0.00", "100.00", "0.03"]);
    assert_eq!(trial(&untried), ["", "", "", ""]);
    let places = by_program(&tried, ScreeningTable::Places);
    assert!(places.contains("杞县,1,100.00,") && !places.contains(",2,"), "{places}");
    assert_eq!(by_program(&untried, ScreeningTable::Places).lines().count(), 1);
    assert_ne!(screening_digest(&tried).code(), screening_digest(&untried).code());
}
