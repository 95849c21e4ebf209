//! Whoever comes near what a file may hold is told before it is too late, and what to shorten.

use chengxin::app::extent::{Extent, Shortening};
use chengxin::domain::assessment::Assessment;
use chengxin::domain::language::Language;
use chengxin::report::Report;
use chengxin::text::texts;
use chengxin::wire::edition_v1::current;
use chengxin::wire::json::MAX_BYTES;
use chengxin::wire::{self, Opened};

/// The example with sections of so many characters, three bytes each.
fn with_sections(n_characters: &[usize]) -> Report {
    let file = include_bytes!("../../docs/example.json");
    let Ok(Opened::Assessment(report)) = wire::open(file, None) else { panic!() };
    let mut assessment: Assessment = report.assessment.clone();
    let sections = current().sections().map(|section| section.no.clone()).zip(n_characters);
    assessment.plan.sections = sections.map(|(no, n)| (no, "字".repeat(*n))).collect();
    Report::new((*report.scheme).clone(), assessment)
}

#[test]
fn the_size_is_told_from_four_fifths_of_the_limit_on() {
    let bare = wire::export(&with_sections(&[1])).len();
    // The characters that fill a file up to so many bytes.
    let up_to = |n_bytes: usize| (n_bytes - bare) / 3;
    let told = |n_bytes: usize| Extent::near_limit(&with_sections(&[up_to(n_bytes)]));
    assert_eq!(told(MAX_BYTES / 5 * 4 - 10), None);
    let near = told(MAX_BYTES / 5 * 4 + 10).unwrap();
    assert_eq!((near.percent(), near.is_too_large()), (80, false));
    let [(Shortening::Sections, n_bytes)] = near.parts.as_slice() else { panic!("{near:?}") };
    assert!(near.n_bytes - n_bytes < bare + 10, "{near:?}");
    assert!(!told(MAX_BYTES - 10).unwrap().is_too_large());
    assert!(told(MAX_BYTES + 10).unwrap().is_too_large());
}

#[test]
fn what_to_shorten_is_named_and_a_reload_is_never_advised() {
    let over = Extent::near_limit(&with_sections(&[200_000, 200_000])).unwrap();
    for (language, name) in [
        (Language::Zh, "创建方案正文（约1172 KiB）"),
        (Language::En, "the text of the plan (about 1172 KiB)"),
    ] {
        let t = &texts(language).session;
        for said in [(t.near_limit)(&over), (t.too_large)(&over)] {
            assert!(said.contains("1 MiB") && said.contains(name), "{said}");
        }
        for said in [texts(language).report().export_not_whole, &(t.too_large)(&over)] {
            assert!(!said.contains("刷新") && !said.to_lowercase().contains("reload"), "{said}");
        }
    }
}
