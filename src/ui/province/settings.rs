//! The settings of the register: the office, the scheme, what the notice leaves open, and where
//! objections are received.
//!
//! Must not know: what follows from them.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::entry::figure;
use crate::app::province::ProvinceAction;
use crate::domain::scheme::Scheme;
use crate::register::settings::{Contact, Route, Settings};
use crate::ui::fields::field::refused::OwnedFigure;
use crate::ui::fields::field::{Select, TextField};
use crate::ui::fields::options::Options;
use crate::ui::province::store::ProvinceView;
use crate::wire::scheme_v1;

/// The properties of [`SettingsForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct SettingsFormProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// The most days of publicity that can be set.
const MOST_DAYS: u64 = 366;

/// The form.
#[component]
pub fn SettingsForm(props: &SettingsFormProps) -> Html {
    let page = &props.page;
    let p = page.p();
    let settings = page.register().settings.clone();
    let contact = settings.contact.clone();
    let text = |set: fn(&mut Settings, String)| {
        let (dispatch, settings) = (page.dispatch.clone(), settings.clone());
        Callback::from(move |text: String| {
            let mut settings = settings.clone();
            set(&mut settings, text);
            dispatch.emit(ProvinceAction::Chose(settings));
        })
    };
    let take_days = {
        let (dispatch, settings) = (page.dispatch.clone(), settings.clone());
        Callback::from(move |text: String| {
            let days = figure::read_whole(&(1..=MOST_DAYS), "天", &text)?;
            let publicity_days = days.and_then(|days| u16::try_from(days).ok());
            let settings = Settings { publicity_days, ..settings.clone() };
            dispatch.emit(ProvinceAction::Chose(settings));
            Ok(())
        })
    };
    let choose = |change: Settings| ProvinceAction::Chose(change);
    let again = {
        let settings = settings.clone();
        let of = [(None, p.not_set), (Some(true), p.allowed), (Some(false), p.not_allowed)];
        let on = page.dispatch.reform(move |second_application| {
            choose(Settings { second_application, ..settings.clone() })
        });
        Options::of(of, &page.register().settings.second_application, on)
    };
    let route = {
        let settings = settings.clone();
        let of = [
            (None, p.not_set),
            (Some(Route::Recommended), (p.route)(Route::Recommended)),
            (Some(Route::Direct), (p.route)(Route::Direct)),
        ];
        let on = page
            .dispatch
            .reform(move |unlisted_route| choose(Settings { unlisted_route, ..settings.clone() }));
        Options::of(of, &page.register().settings.unlisted_route, on)
    };
    let scheme = {
        let mut schemes: Vec<Rc<Scheme>> =
            scheme_v1::shipped().iter().cloned().map(Rc::new).collect();
        if !schemes.contains(&settings.scheme) {
            schemes.push(Rc::clone(&settings.scheme));
        }
        let settings = settings.clone();
        let on =
            page.dispatch.reform(move |scheme| choose(Settings { scheme, ..settings.clone() }));
        let titled = |scheme: Rc<Scheme>| {
            let title = (page.view.t().score.scheme)(&scheme);
            (scheme, title)
        };
        Options::of(schemes.into_iter().map(titled), &page.register().settings.scheme, on)
    };
    let Contact { phone, email, address } = contact;
    let days = settings.publicity_days.map(|days| days.to_string()).unwrap_or_default();
    html! {
        <details class="cx-details" id="cx-province-settings">
            <summary>{ p.settings }</summary>
            <div class="cx-grid">
                <TextField id="cx-province-office" label={p.held_by} value={settings.held_by.clone()} on_enter={text(|of, it| of.held_by = it)} />
                <Select id="cx-province-scheme" label={p.scheme} options={scheme} />
            </div>
            <p class="cx-hint">{ p.open_by_notice }</p>
            <div class="cx-grid">
                <OwnedFigure id="cx-publicity-days" label={p.publicity_days} value={days} unit={p.days_unit} take={take_days} />
                <Select id="cx-second-application" label={p.second_application} options={again} />
                <Select id="cx-unlisted-route" label={p.unlisted_route} options={route} />
            </div>
            <div class="cx-grid">
                <TextField id="cx-contact-phone" label={p.phone} value={phone} on_enter={text(|of, it| of.contact.phone = it)} />
                <TextField id="cx-contact-email" label={p.email} value={email} on_enter={text(|of, it| of.contact.email = it)} />
                <TextField id="cx-contact-address" label={p.address} value={address} on_enter={text(|of, it| of.contact.address = it)} />
            </div>
        </details>
    }
}
