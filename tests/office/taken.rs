//! Whatever is taken can be saved, read whole, printed and exported: what the fuzzer asks of
//! its files for hours, asked of some of them at every test, with their Word and Excel files.

use chengxin::screening::robustness::random::Pcg32;

use crate::mutate::Mutator;
use crate::promises::{self, Asked};

/// Papers are made of every file.
const ALL: u64 = 1;

/// Whole files and so many changed ones; how many of the latter were taken.
fn all_hold(
    format: &str,
    n_changed: usize,
    check: fn(&[u8], Asked) -> Result<bool, String>,
) -> usize {
    let seeds = promises::seeds(format);
    assert!(!seeds.is_empty(), "{format}");
    for seed in &seeds {
        assert_eq!(
            check(seed, Asked::of(seed, ALL)),
            Ok(true),
            "{format}: {}",
            String::from_utf8_lossy(seed)
        );
    }
    let mut random = Pcg32::new(15);
    let changed = (0..n_changed).map(|_| Mutator::new(&mut random, &seeds).text());
    changed
        .filter(|file| match check(file, Asked::of(file, ALL)) {
            Ok(taken) => taken,
            Err(promise) => panic!("{format}: {promise}: {}", String::from_utf8_lossy(file)),
        })
        .count()
}

#[test]
fn what_a_county_opens_can_be_exported() {
    for format in ["assessment", "report", "draft", "scheme"] {
        let n_taken = all_hold(format, 60, promises::opened);
        assert!(n_taken > 3, "{format}: {n_taken}");
    }
}

#[test]
fn what_a_prefecture_takes_can_be_saved_and_printed() {
    assert!(all_hold("county-file", 25, promises::handed_in) > 1);
    all_hold("screening", 8, promises::screening);
    all_hold("register", 8, promises::register);
}

/// An honest report whose result was given a member of lists nested so deep that the file is
/// just as deep as a file may be.
#[test]
fn a_file_as_deep_as_it_may_be_stops_no_paper() {
    let seeds = promises::seeds("report");
    let report = String::from_utf8(seeds.last().unwrap().clone()).unwrap();
    let nested = |levels: usize| {
        let lists = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        report.replacen("\"result\":{", &format!("\"result\":{{\"x\":{lists},"), 1)
    };
    let taken: Vec<_> = (25..33)
        .map(|levels| promises::handed_in(nested(levels).as_bytes(), Asked::Papers))
        .collect();
    assert!(taken.contains(&Ok(true)) && taken.contains(&Ok(false)), "{taken:?}");
}

#[test]
fn what_must_be_refused_is_taken_by_none() {
    for file in promises::hostile() {
        for check in [promises::opened, promises::handed_in, promises::screening] {
            assert_eq!(
                check(&file, Asked::of(&file, ALL)),
                Ok(false),
                "{}",
                String::from_utf8_lossy(&file)
            );
        }
    }
}
