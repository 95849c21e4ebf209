//! As the province: everyone in one order, the quota that of designations, what prefectures
//! recommended out of their saved screenings, and papers that say nothing that is only true of
//! a prefecture.

use chengxin::app::screening::ScreeningState;
use chengxin::app::screening::action::{ScreeningAction, SettingsAction};
use chengxin::app::screening::update::update;
use chengxin::documents::screening_kind::ScreeningKind;
use chengxin::screening::completeness::Point;
use chengxin::screening::nominees::nominees;
use chengxin::screening::picture::Part;
use chengxin::screening::selection::{NotRecommendable, Warning, not_recommendable};
use chengxin::screening::settings::Area;
use chengxin::screening::submission::CountyKey;
use chengxin::screening::{Screened, Screening};
use chengxin::wire::csv::{screening as tables, write};
use chengxin::wire::file_name::screening_file;
use chengxin::wire::{export_screening, open_screening};

use crate::screening::county::named;
use crate::screening::papers::{kaifeng, text, with_basis};

/// The counties of 开封市 at the province: 兰考县, which applies directly, stands among them
/// with its 88.
fn province() -> Screening {
    let mut screening = kaifeng();
    screening.settings.area = Area::Province;
    screening.settings.quota = 10;
    screening.settings.held_by = "省示例单位".to_owned();
    screening
}

#[test]
fn who_applies_directly_stands_in_the_one_order_and_can_be_chosen() {
    let screened = Screened::new(&province());
    let ranked: Vec<_> = screened.picture.part(Part::Ranked).map(|row| row.name.as_str()).collect();
    assert_eq!(ranked, ["杞县", "兰考县", "通许县", "尉氏县"]);
    assert!(screened.ranking.province.is_empty());
    let direct = CountyKey::of(&named("兰考县"));
    assert_eq!(not_recommendable(&direct, &screened.ranking), None);
    let at_home = Screened::new(&kaifeng());
    let refused = Some(NotRecommendable::ProvinceAdministered);
    assert_eq!(not_recommendable(&direct, &at_home.ranking), refused);
    assert_eq!(screened.roster.direct().count(), 0);
}

/// 10 a year by the notice (二); a quota that was changed by hand stays.
#[test]
fn the_quota_follows_who_screens_until_it_is_set() {
    let chose = |area| ScreeningAction::Settings(SettingsAction::ChoseArea(area));
    let state = update(ScreeningState::new().unwrap(), chose(Area::Province));
    assert_eq!(state.screening.settings.quota, 10);
    let state = update(state, chose(Area::of("南阳市")));
    assert_eq!(state.screening.settings.quota, 2);
    let set = ScreeningAction::Settings(SettingsAction::SetQuota(3));
    let state = update(update(state, set), chose(Area::Province));
    assert_eq!(state.screening.settings.quota, 3);
}

#[test]
fn more_than_the_notice_says_a_year_is_a_warning() {
    let mut many = province();
    many.settings.quota = 2;
    assert!(!Screened::new(&many).review.warnings.iter().any(is_above_notice));
    let warned = Screened::new(&kaifeng()).review.warnings;
    assert!(!warned.iter().any(is_above_notice), "two are recommended");
}

fn is_above_notice(of: &Warning) -> bool {
    matches!(of, Warning::AboveNotice { .. })
}

/// 杞县 and 尉氏县 with their files; 龙亭区, which it chose although it is barred, so that the
/// province sees that it is.
#[test]
fn a_prefecture_hands_up_whom_it_chose_with_their_files() {
    let saved = open_screening(export_screening(&kaifeng()).as_bytes()).unwrap();
    let handed = nominees(&saved);
    let names: Vec<_> = handed
        .iter()
        .map(|(name, file)| (name.as_str(), file.as_ref().map(|it| it.key())))
        .collect();
    let expected =
        ["杞县", "尉氏县", "龙亭区"].map(|name| (name, Some(CountyKey::of(&named(name)))));
    assert_eq!(names, expected);
    let mut lost = kaifeng();
    lost.submissions.clear();
    assert!(nominees(&lost).iter().all(|(_, file)| file.is_none()));
}

#[test]
fn no_paper_says_what_is_only_true_of_a_prefecture() {
    let of_a_prefecture =
        ["拟推荐", "推荐名额", "不得推荐", "未推荐", "推荐对象", "不占名额", "创建推荐"];
    for kind in ScreeningKind::ALL {
        let said = text(&with_basis(&province(), |basis| kind.of(basis)));
        for word in of_a_prefecture {
            assert!(!said.contains(word), "{word}\n{said}");
        }
    }
    let minutes = text(&with_basis(&province(), |basis| ScreeningKind::Minutes.of(basis)));
    for expected in [
        "河南省示范县（市、区）创建\n综合评价筛查纪要",
        "认定名额：10个（《通知》：每年认定10个）",
        "一、认定意见",
        "杞县",
        "本次名额空缺8个",
        // Through the prefecture: six of the seven files that are used; 兰考县 directly.
        "开封市|6|1|4|2",
        "经省辖市渠道参加的多于2个：开封市6个",
    ] {
        assert!(minutes.contains(expected), "lacks {expected}\n{minutes}");
    }
}

#[test]
fn tables_and_files_are_the_provinces() {
    let province = province();
    assert!(screening_file(&province, "K7QF", "", "json").starts_with("诚信筛查_河南省_2021"));
    let table = with_basis(&province, |basis| write(&tables::counties(basis)).unwrap());
    assert!(table.contains("认定") && table.contains("直接申报,2,"), "{table}");
}

#[test]
fn a_screening_of_the_province_comes_back_whole() {
    let text = export_screening(&province());
    let back = open_screening(text.as_bytes()).unwrap();
    assert_eq!(back.settings.area, Area::Province);
    assert_eq!(export_screening(&back), text);
}

/// A prefecture that forgets to choose itself takes all files in; its papers stay drafts.
#[test]
fn papers_are_drafts_until_it_is_chosen_whose_counties_are_screened() {
    let mut unchosen = kaifeng();
    unchosen.settings.area = Area::Prefecture(None);
    let is_done = |of: &Screening| Screened::new(of).completeness.point(Point::Area).unwrap().done;
    assert!(!is_done(&unchosen));
    assert!(is_done(&kaifeng()) && is_done(&province()));
}
