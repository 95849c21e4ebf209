//! The settings of a screening: for whom, for which round, by which scheme and quota.
//!
//! Must not know: what follows from them.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::entry::day::DayProblem;
use crate::app::entry::{EntryProblem, figure};
use crate::app::screening::action::{OfficeAction, ScreeningAction, SettingsAction};
use crate::app::screening::update::MOST_QUOTA;
use crate::domain::date::Date;
use crate::domain::division::{divisions, prefecture_title};
use crate::domain::reference;
use crate::domain::scheme::Scheme;
use crate::platform::{field, host};
use crate::screening::settings::{Area, Settings};
use crate::ui::fields::field::refused::{DateField, OwnedFigure};
use crate::ui::fields::field::{Select, TextField};
use crate::ui::fields::options::Options;
use crate::ui::scheme::scheme_file::SchemeFile;
use crate::ui::screening::page_view::PageView;

/// The properties of [`SettingsForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct SettingsFormProps {
    /// What the page shows.
    pub page: PageView,
    /// Settings under which all files are to be computed again, and what happened.
    pub on_settings: Callback<(Settings, ScreeningAction)>,
}

/// The form.
#[component]
pub fn SettingsForm(props: &SettingsFormProps) -> Html {
    let SettingsFormProps { page, .. } = props;
    let (s, t) = (page.s(), page.view.t());
    let settings = &page.screening().settings;
    let take_quota = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |text: String| {
            let quota = figure::read_whole(&(1..=MOST_QUOTA.into()), "个", &text)?;
            let quota = quota.ok_or(EntryProblem::Missing)?;
            dispatch.emit(ScreeningAction::Settings(SettingsAction::SetQuota(
                u8::try_from(quota).unwrap_or(MOST_QUOTA),
            )));
            Ok(())
        })
    };
    let on_office = page.dispatch.reform(|it| ScreeningAction::Office(OfficeAction::Named(it)));
    let on_day = page.dispatch.reform(|it| ScreeningAction::Office(OfficeAction::ChoseDay(it)));
    let on_reference = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |day: Option<Date>| {
            if let Some(day) = day {
                let action = SettingsAction::ChoseReferenceDate(day);
                dispatch.emit(ScreeningAction::Settings(action));
            }
        })
    };
    let of_round = settings.round;
    let refuse = Callback::from(move |day: Option<Date>| match day {
        None => Some(EntryProblem::Missing),
        Some(day) if reference::fits(day, of_round) => None,
        Some(_) => Some(EntryProblem::Day(DayProblem::NotNearRound(of_round))),
    });
    let above = settings.quota > settings.usual_quota();
    let folded = use_state(|| false);
    // Once files come, what is settled makes room for what follows from it.
    let begun = !page.screening().submissions.is_empty();
    use_effect_with(begun, {
        let folded = folded.setter();
        let settled = !settings.held_by.is_empty()
            && settings.held_on.is_some()
            && settings.area != Area::Prefecture(None);
        move |begun| folded.set(*begun && settled)
    });
    let unfold = {
        let folded = folded.setter();
        Callback::from(move |_: MouseEvent| {
            folded.set(false);
            host::focus("cx-settings");
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-settings">
            <h2 class="cx-heading" id="cx-settings" tabindex="-1">{ s.settings }</h2>
            if *folded {
                <p>
                    { (s.settings_in_words)(settings) }{ " " }
                    <button class="cx-button" id="cx-change-settings" type="button" onclick={unfold}>{ s.change_settings }</button>
                </p>
            } else {
                <div class="cx-grid">
                    { area(page) }
                    { round(page) }
                    <TextField id="cx-held-by" label={s.held_by} value={settings.held_by.clone()} on_enter={on_office} />
                    <DateField id="cx-held-on" label={s.held_on} value={settings.held_on} on_choose={on_day} />
                    <DateField id="cx-screening-reference" label={s.reference_date} hint={html! { s.reference_hint }} value={Some(settings.reference_date)} on_choose={on_reference} refuse={refuse} />
                    <OwnedFigure id="cx-quota" label={s.quota} hint={html! { (s.quota_hint)(settings.edition()) }} value={settings.quota.to_string()} unit={s.counties_unit} take={take_quota} />
                </div>
                if above {
                    <p class="cx-notice" role="status">{ (s.above_notice)(settings.quota, settings.usual_quota()) }</p>
                }
                <SchemeChoice ..props.clone() />
                <p class="cx-hint">{ (t.score.scheme)(&settings.scheme) }{ " · " }{ (t.score.scheme_label)(&settings.scheme) }</p>
            }
        </section>
    }
}

fn area(page: &PageView) -> Html {
    let s = page.s();
    let mut names: Vec<&str> = Vec::new();
    for division in divisions() {
        if !names.contains(&division.prefecture.as_str()) {
            names.push(&division.prefecture);
        }
    }
    let area = &page.screening().settings.area;
    names.extend(area.prefecture().filter(|own| !names.contains(own)));
    let names = names
        .into_iter()
        .map(|name| (Area::of(name), AttrValue::from(prefecture_title(name).to_owned())));
    let first = [
        (Area::Prefecture(None), AttrValue::Static(s.no_area)),
        (Area::Province, AttrValue::Static(s.whole_province)),
    ];
    let on_choose =
        page.dispatch.reform(|area| ScreeningAction::Settings(SettingsAction::ChoseArea(area)));
    let options = Options::of(first.into_iter().chain(names), area, on_choose);
    html! { <Select id="cx-prefecture" label={s.prefecture} {options} /> }
}

fn round(page: &PageView) -> Html {
    let t = page.view.t();
    let own = page.screening().settings.round;
    let rounds = page.screening().settings.edition().rounds.iter();
    let mut rounds: Vec<u16> = rounds.map(|round| round.year).collect();
    if !rounds.contains(&own) {
        rounds.push(own);
    }
    let on_choose =
        page.dispatch.reform(|round| ScreeningAction::Settings(SettingsAction::ChoseRound(round)));
    let rounds = rounds.into_iter().map(|round| (round, (t.frame.round_of)(round)));
    let options = Options::of(rounds, &own, on_choose);
    html! { <Select id="cx-screening-round" label={t.applicant.round} {options} /> }
}

/// The scheme: a shipped one, or one of a file; and what becomes of files of another one.
#[component]
fn SchemeChoice(props: &SettingsFormProps) -> Html {
    let SettingsFormProps { page, on_settings } = props;
    let s = page.s();
    let settings = &page.screening().settings;
    let schemes = page.state.schemes_at_hand();
    let choose = {
        let (settings, on_settings) = (settings.clone(), on_settings.clone());
        Callback::from(move |scheme: Rc<Scheme>| {
            let settings = Settings { scheme: Rc::clone(&scheme), ..settings.clone() };
            on_settings
                .emit((settings, ScreeningAction::Settings(SettingsAction::ChoseScheme(scheme))));
        })
    };
    let on_read = choose.reform(Rc::new);
    let titled = |scheme: Rc<Scheme>| {
        let title = (page.view.t().score.scheme)(&scheme);
        (scheme, title)
    };
    let options = Options::of(schemes.into_iter().map(titled), &settings.scheme, choose);
    let on_rescore = {
        let (settings, on_settings) = (settings.clone(), on_settings.clone());
        Callback::from(move |event: Event| {
            let rescore = field::is_ticked(&event);
            let settings = Settings { rescore, ..settings.clone() };
            on_settings.emit((
                settings,
                ScreeningAction::Settings(SettingsAction::SwitchedRescoring(rescore)),
            ));
        })
    };
    html! {
        <>
            <div class="cx-grid">
                <Select id="cx-screening-scheme" label={s.scheme} {options} hint={html! { s.scheme_hint }} />
                <SchemeFile view={page.view.clone()} id="cx-scheme-file" label={s.scheme_file} {on_read} />
            </div>
            <p>
                <label class="cx-radios__option">
                    <input id="cx-rescore" type="checkbox" checked={settings.rescore} onchange={on_rescore} />
                    <span>{ s.rescore }</span>
                </label>
            </p>
            <p class="cx-hint">{ s.rescore_hint }</p>
        </>
    }
}
