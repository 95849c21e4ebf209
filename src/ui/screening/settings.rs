//! The settings of a screening: for whom, for which round, by which scheme and quota.
//!
//! Must not know: what follows from them.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::entry::{EntryProblem, figure};
use crate::app::screening::action::{OfficeAction, ScreeningAction, SettingsAction};
use crate::app::screening::update::MOST_QUOTA;
use crate::domain::division::{divisions, prefecture_title};
use crate::domain::scheme::Scheme;
use crate::platform::field;
use crate::screening::settings::Settings;
use crate::ui::fields::field::refused::{DateField, OwnedFigure};
use crate::ui::fields::field::{Select, TextField};
use crate::ui::scheme::scheme_file::SchemeFile;
use crate::ui::screening::sight::Sight;

/// The properties of [`SettingsForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct SettingsFormProps {
    /// What the page shows.
    pub sight: Sight,
    /// Settings under which all files are to be computed again, and what happened.
    pub on_settings: Callback<(Settings, ScreeningAction)>,
}

/// The form.
#[component]
pub fn SettingsForm(props: &SettingsFormProps) -> Html {
    let SettingsFormProps { sight, .. } = props;
    let (s, t) = (sight.s(), sight.view.t());
    let settings = &sight.screening().settings;
    let take_quota = {
        let dispatch = sight.dispatch.clone();
        Callback::from(move |text: String| {
            let quota = figure::read_whole(&(1..=MOST_QUOTA.into()), "个", &text)?;
            let quota = quota.ok_or(EntryProblem::Missing)?;
            dispatch.emit(ScreeningAction::Settings(SettingsAction::SetQuota(
                u8::try_from(quota).unwrap_or(MOST_QUOTA),
            )));
            Ok(())
        })
    };
    let on_office = sight.dispatch.reform(|it| ScreeningAction::Office(OfficeAction::Named(it)));
    let on_day = sight.dispatch.reform(|it| ScreeningAction::Office(OfficeAction::ChoseDay(it)));
    let above = settings.quota > settings.edition().quota;
    html! {
        <section class="cx-section" aria-labelledby="cx-settings">
            <h2 class="cx-heading" id="cx-settings">{ s.settings }</h2>
            <div class="cx-grid">
                { prefecture(sight) }
                { round(sight) }
                <TextField id="cx-held-by" label={s.held_by} value={settings.held_by.clone()} on_enter={on_office} />
                <DateField id="cx-held-on" label={s.held_on} value={settings.held_on} on_choose={on_day} />
                <OwnedFigure id="cx-quota" label={s.quota} hint={html! { (s.quota_hint)(settings.edition()) }} value={settings.quota.to_string()} unit={s.counties_unit} take={take_quota} />
            </div>
            if above {
                <p class="cx-notice" role="status">{ (s.above_notice)(settings.quota, settings.edition().quota) }</p>
            }
            <SchemeChoice ..props.clone() />
            <p class="cx-hint">{ (t.scheme_name)(&settings.scheme) }{ " · " }{ (t.scheme_label)(&settings.scheme) }</p>
        </section>
    }
}

fn prefecture(sight: &Sight) -> Html {
    let s = sight.s();
    let mut names: Vec<&str> = Vec::new();
    for division in divisions() {
        if !names.contains(&division.prefecture.as_str()) {
            names.push(&division.prefecture);
        }
    }
    let own = sight.screening().settings.prefecture.as_deref();
    names.extend(own.filter(|own| !names.contains(own)));
    let at = own.and_then(|own| names.iter().position(|name| *name == own));
    let mut options = vec![AttrValue::Static(s.all_prefectures)];
    options.extend(names.iter().map(|name| AttrValue::from(prefecture_title(name).to_owned())));
    let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
    let on_choose = sight.dispatch.reform(move |at: usize| {
        let name = at.checked_sub(1).and_then(|at| names.get(at)).cloned();
        ScreeningAction::Settings(SettingsAction::ChosePrefecture(name))
    });
    html! { <Select id="cx-prefecture" label={s.prefecture} {options} chosen={at.map_or(0, |at| at + 1)} {on_choose} /> }
}

fn round(sight: &Sight) -> Html {
    let t = sight.view.t();
    let own = sight.screening().settings.round;
    let rounds = sight.screening().settings.edition().rounds.iter();
    let mut rounds: Vec<u16> = rounds.map(|round| round.year).collect();
    if !rounds.contains(&own) {
        rounds.push(own);
    }
    let chosen = rounds.iter().position(|round| *round == own).unwrap_or_default();
    let options: Vec<AttrValue> =
        rounds.iter().map(|round| (t.frame.round_of)(*round).into()).collect();
    let on_choose = sight.dispatch.reform(move |at: usize| {
        ScreeningAction::Settings(SettingsAction::ChoseRound(
            rounds.get(at).copied().unwrap_or(own),
        ))
    });
    html! { <Select id="cx-screening-round" label={t.round_label} {options} {chosen} {on_choose} /> }
}

/// The scheme: a shipped one, or one of a file; and what becomes of files of another one.
#[component]
fn SchemeChoice(props: &SettingsFormProps) -> Html {
    let SettingsFormProps { sight, on_settings } = props;
    let s = sight.s();
    let settings = &sight.screening().settings;
    let schemes = sight.desk.schemes_at_hand();
    let chosen = schemes.iter().position(|scheme| *scheme == settings.scheme).unwrap_or_default();
    let options: Vec<AttrValue> =
        schemes.iter().map(|scheme| (sight.view.t().scheme_name)(scheme).into()).collect();
    let choose = {
        let (settings, on_settings) = (settings.clone(), on_settings.clone());
        Callback::from(move |scheme: Scheme| {
            let scheme = Rc::new(scheme);
            let settings = Settings { scheme: Rc::clone(&scheme), ..settings.clone() };
            on_settings
                .emit((settings, ScreeningAction::Settings(SettingsAction::ChoseScheme(scheme))));
        })
    };
    let on_choose = {
        let choose = choose.clone();
        Callback::from(move |at: usize| {
            if let Some(scheme) = schemes.get(at) {
                choose.emit((**scheme).clone());
            }
        })
    };
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
                <Select id="cx-screening-scheme" label={s.scheme} {options} {chosen} {on_choose} hint={html! { s.scheme_hint }} />
                <SchemeFile view={sight.view.clone()} id="cx-scheme-file" label={s.scheme_file} on_read={choose} />
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
