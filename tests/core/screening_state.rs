//! The screening as the page holds it: what happens changes it, and nothing but it.

use chengxin::app::screening::action::{
    ChoiceAction, FilesAction, OfficeAction, RosterAction, ScreeningAction, SettingsAction,
};
use chengxin::app::screening::update::update;
use chengxin::app::screening::{FileDetails, ScreeningState};
use chengxin::domain::entries::EntryId;
use chengxin::screening::settings::Area;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Analysis, Screened};
use chengxin::wire::scheme_v1::shipped;

use crate::screening::county::{county, date, file, named, receive, scheme, screening, zone};

fn after(state: ScreeningState, actions: Vec<ScreeningAction>) -> ScreeningState {
    actions.into_iter().fold(state, update)
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

fn id(state: &ScreeningState, at: usize) -> EntryId {
    state.told.id_at(at).unwrap()
}

fn key(state: &ScreeningState, at: usize) -> CountyKey {
    state.screening.submissions[at].county().unwrap().key()
}

#[test]
fn files_keep_what_is_told_beside_them() {
    let scheme = &shipped()[0];
    let broken = receive("broken", b"{", scheme);
    let beside = FileDetails::Problems(broken.problems.clone());
    let taken = vec![(broken.submission, beside.clone())];
    let mut state = after(three(), vec![ScreeningAction::Files(FilesAction::Took(taken))]);
    let (first, broken) = (id(&state, 0), id(&state, 4));
    assert_eq!((state.told.len(), state.told.get(broken)), (5, Some(&beside)));
    assert_eq!((state.files_revision, state.n_unsaved), (1, 1));
    state = after(state, vec![ScreeningAction::Files(FilesAction::Removed(first))]);
    assert_eq!((state.told.len(), state.told.get(broken)), (4, Some(&beside)));
    state = after(state, vec![ScreeningAction::Files(FilesAction::Emptied)]);
    assert!(state.told.is_empty() && state.screening.submissions.is_empty());
}

/// The reference date follows the day of the screening and the round until it is chosen, and
/// everything is ranked again under it.
#[test]
fn the_reference_date_is_the_day_of_the_screening_unless_another_is_chosen() {
    let held = |day: &str| ScreeningAction::Office(OfficeAction::ChoseDay(Some(date(day))));
    let round = |year| ScreeningAction::Settings(SettingsAction::ChoseRound(year));
    let chose =
        |day: &str| ScreeningAction::Settings(SettingsAction::ChoseReferenceDate(date(day)));
    let reference = |state: &ScreeningState| state.screening.settings.reference_date.to_string();
    let state = after(three(), vec![held("2021-04-14")]);
    assert_eq!((reference(&state).as_str(), state.files_revision), ("2021-04-14", 1));
    assert_eq!(reference(&after(state.clone(), vec![held("2023-05-01")])), "2021-12-31");
    assert_eq!(reference(&after(state.clone(), vec![round(2022)])), "2022-01-01");
    let state = after(state, vec![chose("2021-06-30"), held("2021-07-01")]);
    assert_eq!((reference(&state).as_str(), state.files_revision), ("2021-06-30", 2));
    // It stays for a round that it fits.
    assert_eq!(reference(&after(state.clone(), vec![round(2022)])), "2021-06-30");
    assert_eq!(reference(&after(state, vec![round(2023)])), "2023-01-01");
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
        let state = after(empty.clone(), vec![took(n)]);
        assert_eq!(state.screening.analysis.samples, expected, "{n}");
    }
    let state = after(empty.clone(), vec![took(21), ScreeningAction::Files(FilesAction::Emptied)]);
    assert_eq!(state.screening.analysis.samples, 1_000_000);
    for samples in [10_000, 100_000] {
        let analysis = Analysis { samples, ..empty.screening.analysis };
        let state = after(empty.clone(), vec![ScreeningAction::ChoseAnalysis(analysis), took(20)]);
        assert_eq!(state.screening.analysis.samples, samples);
    }
}

#[test]
fn all_refused_files_go_at_once_and_the_others_stay() {
    let scheme = &shipped()[0];
    let broken = |name: &str| (receive(name, b"{", scheme).submission, FileDetails::Nothing);
    let named = |name: &str| ScreeningAction::Files(FilesAction::Took(vec![broken(name)]));
    let skipped = ScreeningAction::Files(FilesAction::Skipped(vec!["IMG_2301.jpg".to_owned()]));
    let before = three();
    let mut state = after(before.clone(), vec![named("one"), named("two"), skipped]);
    let kept: Vec<_> = (0..before.told.len()).map(|at| id(&state, at)).collect();
    assert_eq!(state.screening.submissions.len(), before.told.len() + 2);
    state = after(state, vec![ScreeningAction::Files(FilesAction::RemovedRefused)]);
    assert_eq!(state.screening.submissions, before.screening.submissions);
    assert_eq!((0..state.told.len()).map(|at| id(&state, at)).collect::<Vec<_>>(), kept);
    // What holds no data is no refused file; it goes with all of them.
    assert_eq!(state.screening.skipped, ["IMG_2301.jpg"]);
    assert!(
        after(state, vec![ScreeningAction::Files(FilesAction::Emptied)])
            .screening
            .skipped
            .is_empty()
    );
}

#[test]
fn one_file_of_a_county_is_preferred_and_the_others_are_not() {
    let preferred = |state: &ScreeningState| {
        state.screening.submissions.iter().map(|file| file.preferred).collect::<Vec<_>>()
    };
    let state = three();
    let prefer = |at| ScreeningAction::Files(FilesAction::Preferred(id(&state, at)));
    let state = after(state.clone(), vec![prefer(2)]);
    assert_eq!(preferred(&state), [false, false, true, false]);
    let state = after(state, vec![prefer(3), prefer(0)]);
    assert_eq!(preferred(&state), [true, false, false, true]);
}

#[test]
fn the_quota_stays_between_one_and_ninety_nine() {
    for (typed, kept) in [(0, 1), (1, 1), (2, 2), (98, 98), (99, 99), (100, 99), (255, 99)] {
        let state =
            after(three(), vec![ScreeningAction::Settings(SettingsAction::SetQuota(typed))]);
        assert_eq!(state.screening.settings.quota, kept, "{typed}");
    }
}

#[test]
fn a_choice_leaves_files_alone_and_is_made_once() {
    let state = three();
    let (one, other) = (key(&state, 0), key(&state, 1));
    let chose = |county: &CountyKey, name: &str| {
        ScreeningAction::Choice(ChoiceAction::Chose(county.clone(), name.to_owned()))
    };
    let state = after(
        state,
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
    let selection = &state.screening.selection;
    assert_eq!((state.files_revision, state.choice_revision), (0, 6));
    assert_eq!(selection.chosen.len(), 1);
    // What files may not hold is left out.
    assert_eq!(
        (&selection.chosen[0].county, selection.chosen[0].reason.as_str()),
        (&other, "好的")
    );
    assert_eq!(selection.dissent, "一\n二");
    // What is changed while it is saved is still unsaved.
    let n_unsaved = state.n_unsaved;
    let saved = |n| update(state.clone(), ScreeningAction::Saved(n)).n_unsaved;
    let cases = [(n_unsaved, 0), (n_unsaved - 1, 1), (n_unsaved + 1, 0)];
    assert_eq!(cases.map(|(n, _)| saved(n)), cases.map(|(_, left)| left));
}

#[test]
fn contents_are_exchanged_for_the_files_that_are_still_there() {
    let state = three();
    let none = update(state.clone(), ScreeningAction::Files(FilesAction::Recomputed(Vec::new())));
    assert_eq!(none.screening, state.screening);
    let contents = state.screening.submissions.iter().map(|file| file.content.clone());
    let ids = [1, 0, 2, 3].map(|at| id(&state, at));
    let swapped = ids.into_iter().zip(contents).collect();
    // The first has gone while its content was computed again.
    let removed = ScreeningAction::Files(FilesAction::Removed(id(&state, 0)));
    let other = after(
        state.clone(),
        vec![removed, ScreeningAction::Files(FilesAction::Recomputed(swapped))],
    );
    assert_eq!(other.screening.submissions.len(), 3);
    assert_eq!(key(&other, 0), key(&state, 0));
    assert_eq!(other.screening.submissions[0].name, "b");
}

/// Files with a code typed for the last, of which the second is removed.
fn without_the_second() -> (ScreeningState, ScreeningState) {
    let state = three();
    let code = ScreeningAction::Files(FilesAction::TypedCode(id(&state, 3), "1111".to_owned()));
    let before = update(state, code);
    let removed = ScreeningAction::Files(FilesAction::Removed(id(&before, 1)));
    let after = update(before.clone(), removed);
    (before, after)
}

fn names(state: &ScreeningState) -> Vec<&str> {
    state.screening.submissions.iter().map(|file| file.name.as_str()).collect()
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
    let state = ScreeningState::holding(screening(&scheme, &[("a", file(&later, &scheme))]));
    let round = |year| ScreeningAction::Settings(SettingsAction::ChoseRound(year));
    let at = id(&state, 0);
    let admitted = || ScreeningAction::Files(FilesAction::Admitted(at, true));
    let typed = |code: &str| ScreeningAction::Files(FilesAction::TypedCode(at, code.to_owned()));
    let state = after(state, vec![admitted()]);
    assert!(is_taken(&state));
    let elsewhere = after(state.clone(), vec![round(2023)]);
    assert!(!is_taken(&elsewhere));
    assert!(!is_taken(&after(elsewhere, vec![round(2021)])));
    let coded = after(state, vec![typed("K7QF")]);
    assert!(!is_taken(&coded));
    let coded = after(coded, vec![admitted()]);
    assert!(is_taken(&coded));
    assert!(!is_taken(&after(coded.clone(), vec![typed("K7QG")])));
    assert!(is_taken(&after(coded, vec![typed("")])));
}

fn is_taken(state: &ScreeningState) -> bool {
    Screened::new(&state.screening).admissions[0].report().is_some()
}

/// A zone of 南阳市 is none of 开封市, and comes back when 南阳市 is chosen again.
#[test]
fn a_zone_is_added_for_a_prefecture() {
    let scheme = scheme(&[(1, "1")]);
    let text = file(&county(zone("官庄工区", "南阳市"), &scheme, &[(1, 60)]), &scheme);
    let state = ScreeningState::holding(screening(&scheme, &[("a", text)]));
    let of = |prefecture: &str| {
        ScreeningAction::Settings(SettingsAction::ChoseArea(Area::of(prefecture)))
    };
    let added = ScreeningAction::Roster(RosterAction::AddedZone(" 官庄工区 ".to_owned()));
    let state = after(state, vec![of("南阳市")]);
    assert!(!is_taken(&state));
    let state = after(state, vec![added.clone(), added]);
    assert!(is_taken(&state) && state.screening.settings.zones.len() == 1);
    assert!(is_taken(&after(state.clone(), vec![of("南阳市")])));
    let elsewhere = after(state.clone(), vec![of("开封市")]);
    assert!(!is_taken(&elsewhere));
    assert!(is_taken(&after(elsewhere, vec![of("南阳市")])));
    // A county of the list is no zone, whatever it is called there.
    for listed in ["新野县", "新野"] {
        let added = ScreeningAction::Roster(RosterAction::AddedZone(listed.to_owned()));
        assert_eq!(after(state.clone(), vec![added]).screening.settings.zones.len(), 1, "{listed}");
    }
    let zone = state.screening.settings.zones[0].clone();
    let off = ScreeningAction::Roster(RosterAction::RemovedZone(zone));
    assert!(!is_taken(&after(state, vec![off])));
}

#[test]
fn why_a_county_handed_nothing_in_is_noted_and_taken_back() {
    let key = CountyKey::of(&named("祥符区"));
    let noted = |reason: &str| {
        ScreeningAction::Roster(RosterAction::NotedAbsence(key.clone(), reason.to_owned()))
    };
    let state = after(three(), vec![noted("不申报"), noted("本年不申报")]);
    let absence = |state: &ScreeningState| {
        let roster = Screened::new(&state.screening).roster;
        roster.entry(&key).unwrap().absence.clone()
    };
    assert_eq!(absence(&state), "本年不申报");
    assert_eq!(after(state, vec![noted(" ")]).screening.absent, []);
}

#[test]
fn the_reasons_of_the_office_are_kept_and_taken_back() {
    let state = three();
    let county = key(&state, 0);
    let against = |reason: &str| {
        ScreeningAction::Choice(ChoiceAction::GaveReasonAgainst(county.clone(), reason.to_owned()))
    };
    let excess = ScreeningAction::Choice(ChoiceAction::ExplainedExcess("第三个为试点".to_owned()));
    let nobody = ScreeningAction::Choice(ChoiceAction::ExplainedNobody("均未达到".to_owned()));
    let state = after(state, vec![against("材料不全"), against("数据正在核对"), excess, nobody]);
    let selection = &state.screening.selection;
    assert_eq!(selection.reason_against(&county), Some("数据正在核对"));
    assert_eq!(selection.excess, "第三个为试点");
    assert_eq!((selection.nobody.as_str(), selection.others.len()), ("均未达到", 1));
    let state = after(state, vec![against("")]);
    assert_eq!(state.screening.selection.others, []);
}

#[test]
fn the_reason_for_a_county_comes_back_when_it_is_chosen_again() {
    let state = three();
    let (county, name) = (key(&state, 0), "杞县".to_owned());
    let chose = || ScreeningAction::Choice(ChoiceAction::Chose(county.clone(), name.clone()));
    let state = after(
        state,
        vec![
            chose(),
            ScreeningAction::Choice(ChoiceAction::GaveReason(
                county.clone(),
                "信用承诺工作扎实".to_owned(),
            )),
            ScreeningAction::Choice(ChoiceAction::Withdrew(county.clone())),
        ],
    );
    assert!(state.screening.selection.chosen.is_empty());
    let state = update(state, chose());
    assert_eq!(state.screening.selection.chosen[0].reason, "信用承诺工作扎实");
}

#[test]
fn a_scheme_of_a_file_can_be_chosen_again() {
    let own = std::rc::Rc::new(scheme(&[(1, "3")]));
    let shipped = std::rc::Rc::new(shipped()[0].clone());
    let n_shipped = chengxin::wire::scheme_v1::shipped().len();
    let mut state = ScreeningState::new().unwrap();
    for chosen in [&own, &shipped, &own, &shipped] {
        state = update(
            state,
            ScreeningAction::Settings(SettingsAction::ChoseScheme(std::rc::Rc::clone(chosen))),
        );
    }
    let at_hand = state.schemes_at_hand();
    assert_eq!(at_hand.len(), n_shipped + 1);
    assert!(at_hand.contains(&own));
}

#[test]
fn another_screening_is_not_taken_for_the_one_before() {
    let state = update(three(), ScreeningAction::Settings(SettingsAction::SetQuota(3)));
    let before = state.files_revision;
    let other = three().screening;
    let state = update(state, ScreeningAction::Opened(Box::new((*other).clone())));
    assert!(state.files_revision > before);
    assert_eq!((state.n_unsaved, state.screening.settings.quota), (0, 2));
}
