//! The frame around every page: head, steps, page, score panel, foot.
//!
//! Must not know: what a page shows.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::route::Route;
use crate::domain::assessment::Purpose;
use crate::domain::language::Language;
use crate::ui::display;
use crate::ui::drafts::DraftNotice;
use crate::ui::error_summary::{corrections, hold_next, summary};
use crate::ui::score_panel::ScorePanel;
use crate::ui::steps::Steps;
use crate::ui::store::View;

/// The properties of [`Shell`].
#[derive(Clone, PartialEq, Properties)]
pub struct ShellProps {
    /// What the page sees.
    pub view: View,
    /// The page that is shown.
    pub route: Route,
    /// Whether the record is kept.
    pub draft_notice: Option<DraftNotice>,
    /// The page itself.
    pub children: Html,
}

/// Head, steps, page, score panel and foot.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let ShellProps { view, route, draft_notice, children } = props;
    let t = view.t();
    let opened = view.opened();
    // Before a room the county's own record is out of sight, as it is out of reach.
    let opened = opened.filter(|_| *route != Route::Workshop);
    let demo = opened.is_some_and(|(record, _)| record.assessment.purpose == Purpose::Demo);
    let outside = matches!(
        route,
        Route::Start | Route::Screening | Route::Form | Route::Scheme | Route::About
    );
    let working = opened.is_some() && !outside;
    let found = if working { corrections(view, *route) } else { Vec::new() };
    // Many counties side by side need the whole width.
    let wide = (*route == Route::Screening).then_some("cx-main--wide");
    html! {
        <div class="cx-shell" data-working={working.then_some("")} data-workshop={(*route == Route::Workshop).then_some("")}>
            <a class="cx-skip" href="#cx-title" onclick={skip()}>{ t.skip_to_content }</a>
            <header class="cx-head cx-screen">
                <a class="cx-head__brand" href={Route::Start.to_string()}>
                    <span class="cx-head__mark" lang={Language::Zh.tag()} aria-hidden="true">{ "诚" }</span>
                    <span>{ t.product }</span>
                </a>
                if let Some((record, _)) = opened {
                    <p class="cx-head__county">
                        <span class="cx-head__name" lang={Language::Zh.tag()}>{ record.assessment.applicant.name.as_str() }</span>
                        { " " }
                        <span>{ (t.round_of)(record.assessment.round) }</span>
                    </p>
                }
                <nav class="cx-head__nav" aria-label={t.site_navigation}>
                    <a href={Route::About.to_string()} aria-current={(*route == Route::About).then_some("page")}>{ t.about }</a>
                    { display::switches(view) }
                    <LanguageSwitch view={view.clone()} />
                </nav>
            </header>
            if demo {
                <aside class="cx-notice cx-screen" id="cx-demo" aria-label={t.workshop.demo_draft}>{ t.workshop.demo_notice }</aside>
                if working {
                    <Watermark view={view.clone()} />
                }
            }
            if let Some(notice) = *draft_notice {
                <p class="cx-notice cx-screen" role="status">{ draft_notice_text(view, notice) }</p>
            }
            <div class="cx-body">
                if working {
                    <Steps view={view.clone()} route={*route} />
                }
                <main class={classes!("cx-main", wide)} id="cx-main" onclick={hold_next(&found)}>
                    { summary(view, *route, &found) }
                    { children.clone() }
                </main>
                if working {
                    <ScorePanel view={view.clone()} />
                }
            </div>
            <footer class="cx-foot cx-screen">
                <p>{ t.foot_not_official }</p>
                <p>{ t.foot_private }</p>
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
    let word = props.view.t().workshop.watermark;
    html! { <div class="cx-watermark cx-screen" data-word={word} aria-hidden="true" /> }
}

/// The skip link must not change the address, which is the route.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        crate::platform::host::focus("cx-title");
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
    let (other, name) = match view.language {
        Language::Zh => (Language::En, "English"),
        Language::En => (Language::Zh, "中文"),
    };
    let onclick = view.dispatch.reform(move |_: MouseEvent| Action::SwitchedLanguage(other));
    html! {
        <button class="cx-button cx-button--quiet" type="button" lang={other.tag()} {onclick}>{ name }</button>
    }
}

/// The properties of [`NoRecord`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoRecordProps {
    /// What the page sees.
    pub view: View,
    /// The title of the page that was asked for.
    pub title: &'static str,
}

/// A page that needs a record, before there is one.
#[component]
pub fn NoRecord(props: &NoRecordProps) -> Html {
    let t = props.view.t();
    html! {
        <>
            <h1 class="cx-title" id="cx-title" tabindex="-1">{ props.title }</h1>
            <p class="cx-lead">{ t.no_record }</p>
            <p class="cx-next">
                <a class="cx-button cx-button--primary" href={Route::Applicant.to_string()}>{ t.begin_assessment }</a>
                { " " }
                <a class="cx-button" href={Route::Start.to_string()}>{ t.back_to_start }</a>
            </p>
        </>
    }
}

fn draft_notice_text(view: &View, notice: DraftNotice) -> &'static str {
    match notice {
        DraftNotice::NotKept => view.t().draft_not_kept,
        DraftNotice::Forked => view.t().draft_forked,
    }
}
