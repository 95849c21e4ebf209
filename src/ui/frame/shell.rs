//! The frame around every page: head, steps, page, score panel, foot.
//!
//! Must not know: what a page shows.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::route::Route;
use crate::domain::assessment::Purpose;
use crate::domain::language::Language;
use crate::platform::host;
use crate::ui::frame::around::{Around, Notice};
use crate::ui::frame::display;
use crate::ui::view::missing::part_missing;
use crate::ui::view::store::View;

/// The properties of [`Shell`].
#[derive(Clone, PartialEq, Properties)]
pub struct ShellProps {
    /// What the page sees.
    pub view: View,
    /// The page that is shown.
    pub route: Route,
    /// What the user should know about keeping.
    pub draft_notice: Option<Notice>,
    /// What stands around the page while a record is worked on.
    pub around: Option<Around>,
    /// The page itself.
    pub children: Html,
}

/// Head, steps, page, score panel and foot.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let ShellProps { view, route, draft_notice, around, children } = props;
    let t = view.front();
    let opened = view.opened();
    // Before a room the county's own record is out of sight, as it is out of reach; in a
    // screening it has no part.
    let opened =
        opened.filter(|_| !matches!(route, Route::Workshop | Route::Screening | Route::Province));
    let demo = opened.is_some_and(|(record, _)| record.assessment.purpose == Purpose::Demo);
    // Many counties side by side need the whole width.
    let wide = matches!(route, Route::Screening | Route::Province).then_some("cx-main--wide");
    html! {
        <div class="cx-shell" data-working={around.as_ref().map(|_| "")} data-workshop={(*route == Route::Workshop).then_some("")}>
            <a class="cx-skip" id="cx-skip" href="#cx-title" onclick={skip()}>{ t.frame.skip_to_content }</a>
            <header class="cx-head cx-screen">
                <a class="cx-head__brand" id="cx-brand" href={Route::Start.to_string()}>
                    <span class="cx-head__mark" lang={Language::Zh.tag()} aria-hidden="true">{ "诚" }</span>
                    <span>{ t.frame.product }</span>
                </a>
                if let Some((record, _)) = opened {
                    <p class="cx-head__county">
                        <span class="cx-head__name" lang={Language::Zh.tag()}>{ record.assessment.applicant.name.as_str() }</span>
                        { " " }
                        <span>{ (t.frame.round_of)(record.assessment.round) }</span>
                    </p>
                }
                <nav class="cx-head__nav" aria-label={t.frame.site_navigation}>
                    <a id="cx-manual-link" href={format!("{}{}", Route::Manual, route.to_string().trim_start_matches('#'))} aria-current={(*route == Route::Manual).then_some("page")}>{ t.frame.manual }</a>
                    <a id="cx-about-link" href={Route::About.to_string()} aria-current={(*route == Route::About).then_some("page")}>{ t.frame.about }</a>
                    { display::switches(view) }
                    <LanguageSwitch view={view.clone()} />
                </nav>
            </header>
            if demo {
                <aside class="cx-notice cx-screen" id="cx-demo" aria-label={t.frame.demo_draft}>{ t.frame.demo_notice }</aside>
                if around.is_some() {
                    <Watermark view={view.clone()} />
                }
            }
            if let Some(Notice { text, way, on_read }) = draft_notice {
                <div class="cx-notice cx-notice--stays cx-screen" role="status">
                    <p class="cx-notice__text">{ text }</p>
                    { way.clone() }
                    <button class="cx-button cx-button--quiet" id="cx-notice-read" type="button" onclick={read(on_read)}>{ t.frame.notice_read }</button>
                </div>
            }
            <div class="cx-body">
                if let Some(around) = around {
                    { around.steps.clone() }
                }
                <main class={classes!("cx-main", wide)} id="cx-main" onclick={around.as_ref().map(|around| around.hold_next.clone())}>
                    if let Some(around) = around {
                        { around.summary.clone() }
                    }
                    { children.clone() }
                </main>
                if let Some(around) = around {
                    { around.panel.clone() }
                }
            </div>
            <footer class="cx-foot cx-screen">
                <p>{ t.frame.foot_not_official }</p>
                <p>{ t.frame.foot_private }</p>
            </footer>
        </div>
    }
}

/// The properties of [`Watermark`].
#[derive(Clone, PartialEq, Properties)]
pub struct WatermarkProps {
    /// What the page sees.
    pub view: View,
}

/// The word over a page of demo data. Papers carry their own, so it stays on the screen;
/// it comes from the style sheet, so that it is a picture and not the page's text.
#[component]
pub fn Watermark(props: &WatermarkProps) -> Html {
    let word = props.view.front().frame.watermark;
    html! { <div class="cx-watermark cx-screen" data-word={word} aria-hidden="true" /> }
}

/// The skip link must not change the address, which is the route.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        host::focus("cx-title");
    })
}

/// The button goes with the notice; whoever pressed it stands before the page.
fn read(on_read: &Callback<MouseEvent>) -> Callback<MouseEvent> {
    on_read.reform(|event| {
        host::focus_in_place("cx-title");
        event
    })
}

/// The properties of [`LanguageSwitch`].
#[derive(Clone, PartialEq, Properties)]
struct LanguageSwitchProps {
    view: View,
}

#[component]
fn LanguageSwitch(props: &LanguageSwitchProps) -> Html {
    let view = &props.view;
    html! {
        <>
            for other in view.language.others() {
                <button key={other.tag()} class="cx-button cx-button--quiet" id={format!("cx-language-{}", other.tag())} type="button" lang={other.tag()}
                    onclick={view.dispatch.reform(move |_: MouseEvent| Action::SwitchedLanguage(other))}>{ other.own_name() }</button>
            }
            if let Some(missing) = view.missing {
                <span class="cx-problem" id="cx-language-missing" role="alert">{ part_missing(view.front(), missing) }</span>
            }
        </>
    }
}
