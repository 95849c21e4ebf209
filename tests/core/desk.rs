//! The screening as the page holds it: what happens changes it, and nothing but it.

use chengxin::app::screening::action::{
    ChoiceAction, FilesAction, OfficeAction, RosterAction, ScreeningAction, SettingsAction,
};
use chengxin::app::screening::order::{Column, Order};
use chengxin::app::screening::shares::shares;
use chengxin::app::screening::update::update;
use chengxin::app::screening::{FileDetails, ScreeningState};
use chengxin::domain::entries::EntryId;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Analysis, Screened};
use chengxin::wire::scheme_v1::shipped;

use crate::screening::county::{county, date, file, named, receive, scheme, screening, zone};

fn after(desk: ScreeningState, actions: Vec<ScreeningAction>) -> ScreeningState {
    actions.into_iter().fold(desk, update)
}

/// Three counties of 60, 80 and 70 points, the last of which came twice.
fn three() -> ScreeningState {
    let scheme = scheme(&[(1, "1")]);
    let text = |name, points| file(&county(named(name), &scheme, &[(1, points)]), &scheme);
    let files = [
        ("a", text("杞县", 60)),
        ("b", text("尉氏县", 80)),
        ("c", text("通许县", 70)),
        ("d", text("通许县", 75)),
    ];
    ScreeningState::holding(screening(&scheme, &files))
}

fn id(desk: &ScreeningState, at: usize) -> EntryId {
    desk.told.id_at(at).unwrap()
}

fn key(desk: &ScreeningState, at: usize) -> CountyKey {
    desk.screening.submissions[at].county().unwrap().key()
}

#[test]
fn files_keep_what_is_told_beside_them() {
    let scheme = &shipped()[0];
    let broken = receive("broken", b"{", scheme);
    let beside = FileDetails::Problems(broken.problems.clone());
    let taken = vec![(broken.submission, beside.clone())];
    let mut desk = after(three(), vec![ScreeningAction::Files(FilesAction::Took(taken))]);
    let (first, broken) = (id(&desk, 0), id(&desk, 4));
    assert_eq!((desk.told.len(), desk.told.get(broken)), (5, Some(&beside)));
    assert_eq!((desk.files_revision, desk.n_unsaved), (1, 1));
    desk = after(desk, vec![ScreeningAction::Files(FilesAction::Removed(first))]);
    assert_eq!((desk.told.len(), desk.told.get(broken)), (4, Some(&beside)));
    desk = after(desk, vec![ScreeningAction::Files(FilesAction::Emptied)]);
    assert!(desk.told.is_empty() && desk.screening.submissions.is_empty());
}

/// The reference date follows the day of the screening and the round until it is chosen, and
/// everything is ranked again under it.
#[test]
fn the_reference_date_is_the_day_of_the_screening_unless_another_is_chosen() {
    let held = |day: &str| ScreeningAction::Office(OfficeAction::ChoseDay(Some(date(day))));
    let round = |year| ScreeningAction::Settings(SettingsAction::ChoseRound(year));
    let chose =
        |day: &str| ScreeningAction::Settings(SettingsAction::ChoseReferenceDate(date(day)));
    let reference = |desk: &ScreeningState| desk.screening.settings.reference_date.to_string();
    let desk = after(three(), vec![held("2021-04-14")]);
    assert_eq!((reference(&desk).as_str(), desk.files_revision), ("2021-04-14", 1));
    assert_eq!(reference(&after(desk.clone(), vec![held("2023-05-01")])), "2021-12-31");
    assert_eq!(reference(&after(desk.clone(), vec![round(2022)])), "2022-01-01");
    let desk = after(desk, vec![chose("2021-06-30"), held("2021-07-01")]);
    assert_eq!((reference(&desk).as_str(), desk.files_revision), ("2021-06-30", 2));
    // It stays for a round that it fits.
    assert_eq!(reference(&after(desk.clone(), vec![round(2022)])), "2021-06-30");
    assert_eq!(reference(&after(desk, vec![round(2023)])), "2023-01-01");
}

/// The file says whether the trial was made of what it holds; with anything that moves a place
/// it was not.
#[test]
fn a_trial_is_one_of_the_files_and_settings_as_they_are() {
    let tried = || after(three(), vec![ScreeningAction::Tried(true)]);
    assert!(tried().screening.tried && tried().n_unsaved == 1);
    assert_eq!(after(tried(), vec![ScreeningAction::Tried(true)]).n_unsaved, 1);
    let key = key(&tried(), 0);
    let keeps = [
        ScreeningAction::Office(OfficeAction::Named("市发展改革委".to_owned())),
        ScreeningAction::Choice(ChoiceAction::Chose(key.clone(), "杞县".to_owned())),
        ScreeningAction::Saved(0),
    ];
    for action in keeps {
        assert!(update(tried(), action.clone()).screening.tried, "{action:?}");
    }
    let ends = [
        ScreeningAction::Tried(false),
        ScreeningAction::ChoseAnalysis(tried().screening.analysis),
        ScreeningAction::Office(OfficeAction::ChoseDay(Some(date("2021-04-14")))),
        ScreeningAction::Settings(SettingsAction::SetQuota(1)),
        ScreeningAction::Files(FilesAction::Removed(id(&tried(), 0))),
        ScreeningAction::Roster(RosterAction::AddedZone("官庄工区".to_owned())),
    ];
    for action in ends {
        assert!(!update(tried(), action.clone()).screening.tried, "{action:?}");
    }
    let saved = Box::new((*tried().screening).clone());
    assert!(update(three(), ScreeningAction::Opened(saved)).screening.tried);
}

/// A million sets of weights up to twenty files, a hundred thousand from there on, unless
/// another number was chosen.
#[test]
fn the_usual_number_of_trials_follows_the_files() {
    let scheme = &shipped()[0];
    let took = |n: usize| {
        let files = (0..n)
            .map(|at| (receive(&at.to_string(), b"{", scheme).submission, FileDetails::Nothing));
        ScreeningAction::Files(FilesAction::Took(files.collect()))
    };
    let empty = after(three(), vec![ScreeningAction::Files(FilesAction::Emptied)]);
    for (n, expected) in [(19, 1_000_000), (20, 1_000_000), (21, 100_000)] {
        let desk = after(empty.clone(), vec![took(n)]);
        assert_eq!(desk.screening.analysis.samples, expected, "{n}");
    }
    let desk = after(empty.clone(), vec![took(21), ScreeningAction::Files(FilesAction::Emptied)]);
    assert_eq!(desk.screening.analysis.samples, 1_000_000);
    for samples in [10_000, 100_000] {
        let analysis = Analysis { samples, ..empty.screening.analysis };
        let desk = after(empty.clone(), vec![ScreeningAction::ChoseAnalysis(analysis), took(20)]);
        assert_eq!(desk.screening.analysis.samples, samples);
    }
}

#[test]
fn all_refused_files_go_at_once_and_the_others_stay() {
    let scheme = &shipped()[0];
    let broken = |name: &str| (receive(name, b"{", scheme).submission, FileDetails::Nothing);
    let named = |name: &str| ScreeningAction::Files(FilesAction::Took(vec![broken(name)]));
    let skipped = ScreeningAction::Files(FilesAction::Skipped(vec!["IMG_2301.jpg".to_owned()]));
    let before = three();
    let mut desk = after(before.clone(), vec![named("one"), named("two"), skipped]);
    let kept: Vec<_> = (0..before.told.len()).map(|at| id(&desk, at)).collect();
    assert_eq!(desk.screening.submissions.len(), before.told.len() + 2);
    desk = after(desk, vec![ScreeningAction::Files(FilesAction::RemovedRefused)]);
    assert_eq!(desk.screening.submissions, before.screening.submissions);
    assert_eq!((0..desk.told.len()).map(|at| id(&desk, at)).collect::<Vec<_>>(), kept);
    // What holds no data is no refused file; it goes with all of them.
    assert_eq!(desk.screening.skipped, ["IMG_2301.jpg"]);
    assert!(
        after(desk, vec![ScreeningAction::Files(FilesAction::Emptied)])
            .screening
            .skipped
            .is_empty()
    );
}

#[test]
fn one_file_of_a_county_is_preferred_and_the_others_are_not() {
    let preferred = |desk: &ScreeningState| {
        desk.screening.submissions.iter().map(|file| file.preferred).collect::<Vec<_>>()
    };
    let desk = three();
    let prefer = |at| ScreeningAction::Files(FilesAction::Preferred(id(&desk, at)));
    let desk = after(desk.clone(), vec![prefer(2)]);
    assert_eq!(preferred(&desk), [false, false, true, false]);
    let desk = after(desk, vec![prefer(3), prefer(0)]);
    assert_eq!(preferred(&desk), [true, false, false, true]);
}

#[test]
fn the_quota_stays_between_one_and_ninety_nine() {
    for (typed, kept) in [(0, 1), (1, 1), (2, 2), (98, 98), (99, 99), (100, 99), (255, 99)] {
        let desk = after(three(), vec![ScreeningAction::Settings(SettingsAction::SetQuota(typed))]);
        assert_eq!(desk.screening.settings.quota, kept, "{typed}");
    }
}

#[test]
fn a_choice_leaves_files_alone_and_is_made_once() {
    let desk = three();
    let (one, other) = (key(&desk, 0), key(&desk, 1));
    let chose = |county: &CountyKey, name: &str| {
        ScreeningAction::Choice(ChoiceAction::Chose(county.clone(), name.to_owned()))
    };
    let desk = after(
        desk,
        vec![
            chose(&one, "杞县"),
            chose(&other, "尉氏县"),
            chose(&one, "杞县"),
            ScreeningAction::Choice(ChoiceAction::GaveReason(
                other.clone(),
                "好\u{202E}的".to_owned(),
            )),
            ScreeningAction::Choice(ChoiceAction::Withdrew(one)),
            ScreeningAction::Choice(ChoiceAction::StatedDissent("一\n二".to_owned())),
        ],
    );
    let selection = &desk.screening.selection;
    assert_eq!((desk.files_revision, desk.choice_revision), (0, 6));
    assert_eq!(selection.chosen.len(), 1);
    // What files may not hold is left out.
    assert_eq!(
        (&selection.chosen[0].county, selection.chosen[0].reason.as_str()),
        (&other, "好的")
    );
    assert_eq!(selection.dissent, "一\n二");
    // What is changed while it is saved is still unsaved.
    let n_unsaved = desk.n_unsaved;
    let saved = |n| update(desk.clone(), ScreeningAction::Saved(n)).n_unsaved;
    let cases = [(n_unsaved, 0), (n_unsaved - 1, 1), (n_unsaved + 1, 0)];
    assert_eq!(cases.map(|(n, _)| saved(n)), cases.map(|(_, left)| left));
}

#[test]
fn contents_are_exchanged_for_the_files_that_are_still_there() {
    let desk = three();
    let none = update(desk.clone(), ScreeningAction::Files(FilesAction::Recomputed(Vec::new())));
    assert_eq!(none.screening, desk.screening);
    let contents = desk.screening.submissions.iter().map(|file| file.content.clone());
    let ids = [1, 0, 2, 3].map(|at| id(&desk, at));
    let swapped = ids.into_iter().zip(contents).collect();
    // The first has gone while its content was computed again.
    let removed = ScreeningAction::Files(FilesAction::Removed(id(&desk, 0)));
    let other = after(
        desk.clone(),
        vec![removed, ScreeningAction::Files(FilesAction::Recomputed(swapped))],
    );
    assert_eq!(other.screening.submissions.len(), 3);
    assert_eq!(key(&other, 0), key(&desk, 0));
    assert_eq!(other.screening.submissions[0].name, "b");
}

/// Files with a code typed for the last, of which the second is removed.
fn without_the_second() -> (ScreeningState, ScreeningState) {
    let desk = three();
    let code = ScreeningAction::Files(FilesAction::TypedCode(id(&desk, 3), "1111".to_owned()));
    let before = update(desk, code);
    let removed = ScreeningAction::Files(FilesAction::Removed(id(&before, 1)));
    let after = update(before.clone(), removed);
    (before, after)
}

fn names(desk: &ScreeningState) -> Vec<&str> {
    desk.screening.submissions.iter().map(|file| file.name.as_str()).collect()
}

#[test]
fn what_belongs_to_a_file_stays_with_it_when_another_is_removed() {
    let (before, removed) = without_the_second();
    assert_eq!(names(&removed), ["a", "c", "d"]);
    // The same id again hits nothing else.
    let twice =
        update(removed.clone(), ScreeningAction::Files(FilesAction::Removed(id(&before, 1))));
    assert_eq!(names(&twice), ["a", "c", "d"]);
    let typed = ScreeningAction::Files(FilesAction::TypedCode(id(&before, 2), "2222".to_owned()));
    let typed = update(removed, typed);
    let codes = typed.screening.submissions.iter().map(|file| file.typed_code.as_str());
    assert_eq!(codes.collect::<Vec<_>>(), ["", "2222", "1111"]);
}

#[test]
fn a_removed_file_comes_back_where_it_stood_until_the_files_are_changed() {
    let (before, removed) = without_the_second();
    assert_eq!(
        update(removed.clone(), ScreeningAction::Files(FilesAction::Restored)).screening,
        before.screening
    );
    // What concerns no file leaves it to be brought back.
    let settled =
        after(removed.clone(), vec![ScreeningAction::Settings(SettingsAction::SetQuota(1))]);
    assert_eq!(
        names(&update(settled, ScreeningAction::Files(FilesAction::Restored))),
        ["a", "b", "c", "d"]
    );
    let admitted = ScreeningAction::Files(FilesAction::Admitted(id(&before, 0), true));
    for other in [
        admitted,
        ScreeningAction::ForgotRemoved,
        ScreeningAction::Files(FilesAction::Took(Vec::new())),
    ] {
        let late = after(
            removed.clone(),
            vec![other.clone(), ScreeningAction::Files(FilesAction::Restored)],
        );
        assert_eq!(names(&late), ["a", "c", "d"], "{other:?}");
    }
}

/// A file of the round of 2022 is admitted for 2021; when the round has been changed in between
/// it is looked at anew. A code that is typed anew is admitted anew.
#[test]
fn an_admission_ends_with_its_objection_and_with_the_settings() {
    let scheme = scheme(&[(1, "1")]);
    let mut later = county(named("杞县"), &scheme, &[(1, 60)]);
    later.round = 2022;
    let desk = ScreeningState::holding(screening(&scheme, &[("a", file(&later, &scheme))]));
    let round = |year| ScreeningAction::Settings(SettingsAction::ChoseRound(year));
    let at = id(&desk, 0);
    let admitted = || ScreeningAction::Files(FilesAction::Admitted(at, true));
    let typed = |code: &str| ScreeningAction::Files(FilesAction::TypedCode(at, code.to_owned()));
    let desk = after(desk, vec![admitted()]);
    assert!(is_taken(&desk));
    let elsewhere = after(desk.clone(), vec![round(2023)]);
    assert!(!is_taken(&elsewhere));
    assert!(!is_taken(&after(elsewhere, vec![round(2021)])));
    let coded = after(desk, vec![typed("K7QF")]);
    assert!(!is_taken(&coded));
    let coded = after(coded, vec![admitted()]);
    assert!(is_taken(&coded));
    assert!(!is_taken(&after(coded.clone(), vec![typed("K7QG")])));
    assert!(is_taken(&after(coded, vec![typed("")])));
}

fn is_taken(desk: &ScreeningState) -> bool {
    Screened::new(&desk.screening).admissions[0].report().is_some()
}

/// A zone of 南阳市 is none of 开封市, and comes back when 南阳市 is chosen again.
#[test]
fn a_zone_is_added_for_a_prefecture() {
    let scheme = scheme(&[(1, "1")]);
    let text = file(&county(zone("官庄工区", "南阳市"), &scheme, &[(1, 60)]), &scheme);
    let desk = ScreeningState::holding(screening(&scheme, &[("a", text)]));
    let of = |prefecture: &str| {
        ScreeningAction::Settings(SettingsAction::ChosePrefecture(Some(prefecture.to_owned())))
    };
    let added = ScreeningAction::Roster(RosterAction::AddedZone(" 官庄工区 ".to_owned()));
    let desk = after(desk, vec![of("南阳市")]);
    assert!(!is_taken(&desk));
    let desk = after(desk, vec![added.clone(), added]);
    assert!(is_taken(&desk) && desk.screening.settings.zones.len() == 1);
    assert!(is_taken(&after(desk.clone(), vec![of("南阳市")])));
    let elsewhere = after(desk.clone(), vec![of("开封市")]);
    assert!(!is_taken(&elsewhere));
    assert!(is_taken(&after(elsewhere, vec![of("南阳市")])));
    // A county of the list is no zone, whatever it is called there.
    for listed in ["新野县", "新野"] {
        let added = ScreeningAction::Roster(RosterAction::AddedZone(listed.to_owned()));
        assert_eq!(after(desk.clone(), vec![added]).screening.settings.zones.len(), 1, "{listed}");
    }
    let zone = desk.screening.settings.zones[0].clone();
    let off = ScreeningAction::Roster(RosterAction::RemovedZone(zone));
    assert!(!is_taken(&after(desk, vec![off])));
}

#[test]
fn why_a_county_handed_nothing_in_is_noted_and_taken_back() {
    let key = CountyKey::of(&named("祥符区"));
    let noted = |reason: &str| {
        ScreeningAction::Roster(RosterAction::NotedAbsence(key.clone(), reason.to_owned()))
    };
    let desk = after(three(), vec![noted("不申报"), noted("本年不申报")]);
    let absence = |desk: &ScreeningState| {
        let roster = Screened::new(&desk.screening).roster;
        roster.entry(&key).unwrap().absence.clone()
    };
    assert_eq!(absence(&desk), "本年不申报");
    assert_eq!(after(desk, vec![noted(" ")]).screening.absent, []);
}

#[test]
fn the_reasons_of_the_office_are_kept_and_taken_back() {
    let desk = three();
    let county = key(&desk, 0);
    let against = |reason: &str| {
        ScreeningAction::Choice(ChoiceAction::GaveReasonAgainst(county.clone(), reason.to_owned()))
    };
    let excess = ScreeningAction::Choice(ChoiceAction::ExplainedExcess("第三个为试点".to_owned()));
    let nobody = ScreeningAction::Choice(ChoiceAction::ExplainedNobody("均未达到".to_owned()));
    let desk = after(desk, vec![against("材料不全"), against("数据正在核对"), excess, nobody]);
    let selection = &desk.screening.selection;
    assert_eq!(selection.reason_against(&county), Some("数据正在核对"));
    assert_eq!(selection.excess, "第三个为试点");
    assert_eq!((selection.nobody.as_str(), selection.others.len()), ("均未达到", 1));
    let desk = after(desk, vec![against("")]);
    assert_eq!(desk.screening.selection.others, []);
}

#[test]
fn the_reason_for_a_county_comes_back_when_it_is_chosen_again() {
    let desk = three();
    let (county, name) = (key(&desk, 0), "杞县".to_owned());
    let chose = || ScreeningAction::Choice(ChoiceAction::Chose(county.clone(), name.clone()));
    let desk = after(
        desk,
        vec![
            chose(),
            ScreeningAction::Choice(ChoiceAction::GaveReason(
                county.clone(),
                "信用承诺工作扎实".to_owned(),
            )),
            ScreeningAction::Choice(ChoiceAction::Withdrew(county.clone())),
        ],
    );
    assert!(desk.screening.selection.chosen.is_empty());
    let desk = update(desk, chose());
    assert_eq!(desk.screening.selection.chosen[0].reason, "信用承诺工作扎实");
}

#[test]
fn a_scheme_of_a_file_can_be_chosen_again() {
    let own = std::rc::Rc::new(scheme(&[(1, "3")]));
    let shipped = std::rc::Rc::new(shipped()[0].clone());
    let n_shipped = chengxin::wire::scheme_v1::shipped().len();
    let mut desk = ScreeningState::new().unwrap();
    for chosen in [&own, &shipped, &own, &shipped] {
        desk = update(
            desk,
            ScreeningAction::Settings(SettingsAction::ChoseScheme(std::rc::Rc::clone(chosen))),
        );
    }
    let at_hand = desk.schemes_at_hand();
    assert_eq!(at_hand.len(), n_shipped + 1);
    assert!(at_hand.contains(&own));
}

#[test]
fn another_screening_is_not_taken_for_the_one_before() {
    let desk = update(three(), ScreeningAction::Settings(SettingsAction::SetQuota(3)));
    let before = desk.files_revision;
    let other = three().screening;
    let desk = update(desk, ScreeningAction::Opened(Box::new((*other).clone())));
    assert!(desk.files_revision > before);
    assert_eq!((desk.n_unsaved, desk.screening.settings.quota), (0, 2));
}

#[test]
fn a_table_is_put_in_the_order_of_its_column() {
    // Ranked: 尉氏县 80 (410223), 杞县 60 (410221); 通许县 is undecided between two files.
    let screened = Screened::new(&three().screening);
    let ranked = &screened.ranking.prefecture.ranked;
    let order = |column| Order::default().pressed(column);
    assert_eq!(ranked.len(), 2);
    let place = Order::default();
    assert_eq!(place.positions(ranked, None), [0, 1]);
    assert_eq!(place.pressed(Column::Place).positions(ranked, None), [1, 0]);
    assert_eq!(order(Column::Base).positions(ranked, None), [0, 1]);
    assert_eq!(order(Column::Base).pressed(Column::Base).positions(ranked, None), [1, 0]);
    // Equal bonuses, and nothing tried: the order of the ranking stays, up and down.
    assert_eq!(order(Column::Bonus).positions(ranked, None), [0, 1]);
    assert_eq!(order(Column::Within).positions(ranked, None), [0, 1]);
    assert_eq!(order(Column::Within).positions(ranked, Some(&[1, 2])), [1, 0]);
    // 尉 is U+5C09, 杞 U+675E.
    assert_eq!(order(Column::Name).positions(ranked, None), [0, 1]);
}

#[test]
fn the_parts_of_a_bar_are_what_the_dimensions_add() {
    // Indicator 1 (dimension 一) weighs 1 of 1, and scores 80: 80 points from 一, none else.
    let screened = Screened::new(&three().screening);
    let report = &screened.ranking.prefecture.ranked[0].county.report;
    let parts = shares(report);
    let said: Vec<_> =
        parts.iter().map(|part| (part.no.as_str(), part.points.to_string())).collect();
    assert_eq!(said[0], ("一", "80.0000".to_owned()));
    assert!(said[1..].iter().all(|(_, points)| points == "0.0000"), "{said:?}");
    assert!(parts.last().unwrap().bonus);
}
