//! 一图看排位: everyone in a row with a mark on one axis, and the line of the quota through all
//! rows. The picture is a table, so that ears and keys have the same thing; whom the office
//! chooses is ticked in the row.
//!
//! Must not know: how values and places arise, and how a mark is drawn.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::screening::action::{ChoiceAction, ScreeningAction};
use crate::domain::division::prefecture_title;
use crate::domain::language::Language;
use crate::platform::{field, rows};
use crate::scoring::trace::Subject;
use crate::screening::picture::{Mark, Part, Row};
use crate::screening::ranked::Ranked;
use crate::screening::ranking::County;
use crate::screening::robustness::sampler::Acceptability;
use crate::screening::selection::not_recommendable;
use crate::screening::settings::Level;
use crate::screening::submission::CountyKey;
use crate::terms::{brief, short, whole_percent};
use crate::ui::derivation::{DerivedRow, RowCell};
use crate::ui::screening::county_name::{county_name, in_chinese, name_id};
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::groups::{
    Group, MOST_IN_ONE_ORDER, groups, is_chosen, is_grouped, is_shown,
};
use crate::ui::screening::marks;
use crate::ui::screening::page_view::{PageView, id_of, total};
use crate::ui::screening::shared::Shared;
use crate::ui::screening::taking_part::taking_part;
use crate::ui::view::store::View;

/// The properties of [`PictureTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct PictureTableProps {
    /// What the page shows.
    pub page: PageView,
    /// What came of many weights.
    pub sampled: Option<Shared<Acceptability>>,
    /// Whether it is what is printed.
    pub printed: bool,
    /// Where it is only looked at, without a choice or a trial: its title, the head of what is said
    /// of eligibility, and what is said of those who are ranked.
    #[prop_or_default]
    pub looked_at: Option<[&'static str; 3]>,
    /// What stands below the table: how far the trial is.
    #[prop_or_default]
    pub children: Html,
}

/// The section.
#[component]
pub fn PictureTable(props: &PictureTableProps) -> Html {
    let PictureTableProps { page, sampled, printed, looked_at, children } = props;
    let chooses = looked_at.is_none();
    let ranked = looked_at.map(|[.., said]| said);
    let s = page.s();
    let ranking = &page.ranked.ranking;
    let picture = &page.ranked.picture;
    let n_shown = use_gradual(picture.rows.len());
    let name = |key: &CountyKey| page.county_name(key);
    let onkeydown = Callback::from(|event: KeyboardEvent| rows::along(&event));
    let (groups, grouped) = (groups(page), is_grouped(page));
    let mut left = n_shown;
    let body = |group: &Group| {
        let Group { key, title, .. } = group;
        let shown = group.rows().len().min(left);
        left -= shown;
        html! {
            // By a key that a choice leaves as it is, and so the focus.
            <tbody key={key.clone()}>
                if !title.is_empty() && shown > 0 {
                    <tr class="cx-table__group"><th colspan={if chooses { "6" } else { "5" }} scope="colgroup">{ title }</th></tr>
                }
                for row in group.rows().take(shown) {
                    { row_of(page, sampled.as_ref(), row, grouped, ranked) }
                }
            </tbody>
        }
    };
    let bodies: Html = groups.iter().map(body).collect();
    let n_shown_rows = picture.rows.iter().filter(|row| is_shown(page, row)).count();
    let n_left_out = picture.rows.len() - n_shown_rows;
    let many = match n_shown_rows {
        0..=MOST_WITH_ROOM => None,
        _ if n_shown_rows > MOST_IN_ONE_ORDER => Some("cx-picture--many"),
        _ => Some("cx-picture--long"),
    };
    // What stands behind a row is its share, or why it has no place.
    let is_analysed = page.ranked.is_analysed();
    let behind = match looked_at {
        Some([_, head, _]) => (*head).to_owned(),
        None if is_analysed => (s.within)(ranking.quota),
        None => s.behind_picture.to_owned(),
    };
    let class = classes!("cx-section", "cx-picture", many, (!printed).then_some("cx-screen"));
    html! {
        <section {class} aria-labelledby="cx-ranking">
            <h2 class="cx-heading" id="cx-ranking" tabindex="-1">{ looked_at.map_or(s.ranking, |[title, ..]| title) }</h2>
            { under_what(page) }
            <p id="cx-headline"><strong>{ (s.headline)(picture, ranking.quota) }</strong></p>
            if let Some(said) = picture.line.as_ref().and_then(|line| (s.provisional)(line, &name)) {
                <p class="cx-notice" id="cx-provisional">{ said }</p>
            }
            for tie in &ranking.ties {
                for said in (s.tie)(tie, &|row| page.row_name(row)) {
                    <p class="cx-tie">{ said }</p>
                }
            }
            <div class="cx-scroll" tabindex="0" role="group" aria-labelledby="cx-ranking">
                <table class="cx-table cx-strip" id="cx-ranking-table" {onkeydown}>
                    <thead>
                        <tr>
                            <th scope="col">{ s.county }</th>
                            <th scope="col" class="cx-table__figure">{ s.place }</th>
                            <th scope="col" class="cx-table__figure">{ page.view.t().score.total }</th>
                            <th scope="col" class="cx-strip__axis">
                                <span class="cx-hidden">{ s.picture }</span>
                                if let Some(line) = &picture.line {
                                    <span class="cx-strip__caption">{ (s.quota_line)(line) }</span>
                                }
                                { for picture.axis.map(marks::scale) }
                            </th>
                            <th scope="col" class="cx-strip__behind">{ behind }</th>
                            if chooses {
                                <th scope="col">{ s.recommend }</th>
                            }
                        </tr>
                    </thead>
                    { bodies }
                </table>
            </div>
            <ul class="cx-strip__legend">
                for mark in legend(page) {
                    <li>{ marks::alone(mark) }{ (s.mark)(mark) }</li>
                }
                if chooses {
                    <li>{ marks::chosen_alone() }{ s.chosen_mark }</li>
                }
            </ul>
            if let Some(axis) = picture.axis {
                <p class="cx-hint">
                    { (s.picture_hint)(axis.from) }
                    if is_analysed && chooses {
                        <span class="cx-strip__behind">{ (s.share_hint)(ranking.prefecture.ranked.len()) }</span>
                    }
                    <span class="cx-screen">{ s.picture_keys }</span>
                </p>
            }
            if n_left_out > 0 && chooses {
                <p class="cx-hint" id="cx-left-out">{ (s.not_handed_in)(n_left_out) }</p>
            }
            if ranking.level == Level::Province && chooses {
                { taking_part(page, &|key| is_chosen(page, key)) }
            }
            { children.clone() }
        </section>
    }
}

/// What a picture that is printed by itself rests on: for whom, when and by which scheme.
pub fn under_what(page: &PageView) -> Html {
    let settings = &page.screening().settings;
    html! { <p class="cx-print-only cx-hint">{ (page.s().settings_in_words)(settings) }</p> }
}

/// With more rows than these they are printed closer, so that they fit a page.
const MOST_WITH_ROOM: usize = 30;

/// The marks that the picture has.
fn legend(page: &PageView) -> Vec<Mark> {
    let all = [
        Mark::Within,
        Mark::Outside,
        Mark::Unverified,
        Mark::Open,
        Mark::Barred,
        Mark::Direct,
        Mark::Absent,
    ];
    let shown = || page.ranked.picture.rows.iter().filter(|row| is_shown(page, row));
    all.into_iter().filter(|mark| shown().any(|row| row.mark == *mark)).collect()
}

fn row_of(
    page: &PageView,
    sampled: Option<&Shared<Acceptability>>,
    at: usize,
    grouped: bool,
    looked_at: Option<&'static str>,
) -> Html {
    let Some(row) = page.ranked.picture.rows.get(at) else {
        return Html::default();
    };
    let share = row.ranked.zip(sampled).map(|(row, sampled)| {
        let share = sampled.0.within(row);
        (whole_percent(share).into(), share.percent().hundredths())
    });
    let screening = page.screening();
    let earlier = screening.earlier_of(&row.key);
    let earlier = earlier.and_then(|it| {
        let due = it.is_due(screening.settings.reference_date);
        (page.s().earlier_mark)(it, due).map(AttrValue::from)
    });
    let key = format!("{:?}", row.key);
    html! {
        <PictureRow
            {key}
            view={page.view.clone()}
            ranked={Shared(Rc::clone(&page.ranked))}
            {at}
            {grouped}
            {looked_at}
            chosen={is_chosen(page, &row.key)}
            {share}
            {earlier}
            dispatch={page.dispatch.clone()}
            on_report={page.on_report.clone()}
        />
    }
}

/// The properties of [`PictureRow`].
#[derive(Clone, PartialEq, Properties)]
struct PictureRowProps {
    view: View,
    ranked: Shared<Ranked>,
    at: usize,
    /// Whether the rows stand by prefecture.
    grouped: bool,
    /// What is said of those who are ranked, where counties are not chosen.
    looked_at: Option<&'static str>,
    chosen: bool,
    /// How often it was within the quota, in words and in hundredths of a percent.
    share: Option<(AttrValue, i128)>,
    /// What came of it in an earlier round.
    earlier: Option<AttrValue>,
    dispatch: Callback<ScreeningAction>,
    on_report: Callback<CountyKey>,
}

/// One county. Its total opens how it came about.
#[component]
fn PictureRow(props: &PictureRowProps) -> Html {
    let PictureRowProps {
        view,
        ranked,
        at,
        grouped,
        looked_at,
        chosen,
        share,
        earlier,
        dispatch,
        on_report,
    } = props;
    let ranked = &ranked.0;
    let chooses = looked_at.is_none();
    let s = view.t().screening_of(ranked.ranking.level);
    let picture = &ranked.picture;
    let Some(row) = picture.rows.get(*at) else {
        return Html::default();
    };
    let place = match (row.part, row.places) {
        (Part::Ranked, Some(place)) if row.tied => (s.tied_place)(place.low),
        (Part::Ranked, Some(place)) => place.low.to_string(),
        _ => String::new(),
    };
    let drawn = html! { <div class="cx-strip__cell">{ marks::cell(picture, row, *chosen) }</div> };
    let may = not_recommendable(&row.key, &ranked.ranking).is_none();
    let last = html! {
        if row.part == Part::Ranked {
            { share.as_ref().map(|(said, share)| drawn_share(said, *share)) }
            { looked_at.map(|said| html! { <span class="cx-strip__note">{ said }</span> }) }
        } else {
            <span class="cx-strip__note" data-mark={format!("{:?}", row.mark)}>{ (s.picture_note)(row) }</span>
        }
    };
    let tick = html! {
        if may {
            { tick(row, *chosen, (s.recommend_county)(&row.name), dispatch) }
        }
    };
    let is_first_outside = picture
        .line
        .as_ref()
        .is_some_and(|line| row.ranked == Some(line.outside) && line.n_tied == 0);
    let of =
        row.prefecture.as_deref().filter(|_| ranked.ranking.level == Level::Province && !*grouped);
    let of = of.map(|name| {
        html! { <span class="cx-strip__prefecture" lang={Language::Zh.tag()}>{ prefecture_title(name) }</span> }
    });
    let of = html! {
        <>
            { of }
            if let Some(earlier) = earlier {
                <span class="cx-strip__prefecture">{ earlier }</span>
            }
        </>
    };
    let class = classes!(
        (row.part == Part::Ranked).then_some("cx-strip__ranked"),
        (is_first_outside && !*grouped).then_some("cx-strip__first-outside"),
    );
    let Some(county) = ranked.ranking.county(&row.key) else {
        return html! {
            <tr {class}>
                <th scope="row" class="cx-table__name"><span lang={Language::Zh.tag()}>{ &row.name }</span>{ of.clone() }</th>
                <td></td>
                <td class="cx-table__figure">{ "—" }</td>
                <td class="cx-strip__drawn">{ drawn }</td>
                <td>{ last }</td>
                if chooses {
                    <td>{ tick }</td>
                }
            </tr>
        };
    };
    let mut cells = vec![
        RowCell::Given(place.into()),
        RowCell::Derived(total(view, county), "total"),
        RowCell::Drawn(drawn),
        RowCell::Given(last),
    ];
    let id = id_of(county);
    let name = if chooses {
        cells.push(RowCell::Control(tick));
        county_name(county, s, on_report, Some(name_id(&county.key)))
    } else {
        in_chinese(county)
    };
    let head = html! { <>{ name }{ of }</> };
    let view = View { record: None, report: Some(Rc::clone(&county.report)), ..view.clone() };
    html! { <DerivedRow {view} {class} subject={Subject::Total} id={format!("cx-rank-{id}")} {head} {cells} /> }
}

/// How often a county stayed within the quota, as a bar and in whole points.
fn drawn_share(said: &AttrValue, hundredths: i128) -> Html {
    html! {
        <span class="cx-strip__share">
            <svg class="cx-strip__bar" viewBox="0 0 10000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="cx-bars__ground" width="10000" height="10" />
                <rect class="cx-bars__certain" width={hundredths.to_string()} height="10" />
            </svg>
            { said }
        </span>
    }
}

fn tick(row: &Row, chosen: bool, said: String, dispatch: &Callback<ScreeningAction>) -> Html {
    let onchange = {
        let (key, name) = (row.key.clone(), row.name.clone());
        dispatch.reform(move |event: Event| {
            if field::is_ticked(&event) {
                ScreeningAction::Choice(ChoiceAction::Chose(key.clone(), name.clone()))
            } else {
                ScreeningAction::Choice(ChoiceAction::Withdrew(key.clone()))
            }
        })
    };
    let id = match &row.key {
        CountyKey::Code(code) => format!("cx-choose-{code}"),
        CountyKey::Name(name) => format!("cx-choose-{name}"),
    };
    html! {
        <label class="cx-choose">
            <input {id} type="checkbox" checked={chosen} {onchange} />
            <span class="cx-hidden">{ said }</span>
        </label>
    }
}

/// A county's total as it stands in the picture, for whoever says it elsewhere.
#[must_use]
pub fn total_of(county: &County) -> String {
    county.report.sheet.total.map_or_else(
        || "—".to_owned(),
        |it| {
            if it.is_settled() { short(it.low) } else { brief(Some(it)) }
        },
    )
}
