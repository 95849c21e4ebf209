//! What is loaded first: the start page as a new visitor sees it. Everything behind it comes
//! with the first sign that somebody is there: a pointer, a key, a finger, a file.
//!
//! Whoever has more to do at once (a draft to go on with, an address inside the page, a
//! page around it) waits for the whole instead; see [`is_enough`].
//!
//! Must not know: records, and messages other than its own. What it reaches is loaded first.

use std::pin::Pin;

use wasm_split_helpers::wasm_split;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::display::Display;
use crate::app::route::Route;
use crate::domain::language::Language;
use crate::platform::file::{Chosen, early};
use crate::platform::{embed, host, keep};
use crate::ui::fields::file_drop::{FILE_CONTROL, file_drop};
use crate::ui::frame::reload::reload_now;
use crate::ui::frame::shell::Shell;
use crate::ui::parts::{waiting, way_on};
use crate::ui::start::{Begin, offers_file, start};
use crate::ui::use_route;
use crate::ui::view::language::{first_language, load_language};
use crate::ui::view::look::{Look, use_look};
use crate::ui::view::missing::{Missing, part_missing};
use crate::ui::view::store::View;

/// Shows the whole page.
pub type ShowWhole = fn() -> Html;

/// Fetches what the whole page shows from its first moment on.
type Prepare = fn() -> Pin<Box<dyn Future<Output = Result<(), Missing>>>>;

#[wasm_split(whole, fallible)]
fn whole() -> Result<(Prepare, ShowWhole), Missing> {
    Ok((|| Box::pin(prepare()), crate::ui::show))
}

/// Reads what is kept, and fetches the messages of the language in which the page begins.
async fn prepare() -> Result<(), Missing> {
    keep::open().await;
    // Asked last: until it has come, a new visitor can switch.
    load_language(first_language()).await
}

/// What shows the whole page, once that has come.
///
/// # Errors
///
/// It did not come; asking again may help.
pub async fn load_whole() -> Result<ShowWhole, Missing> {
    let (prepare, show) = whole().await?;
    prepare().await?;
    Ok(show)
}

/// Whether the start page is all that is needed for now.
#[must_use]
pub fn is_enough() -> bool {
    Route::parse(&host::hash()) == Route::Start
        && !host::has_parameters()
        && !embed::is_framed()
        && !keep::is_any()
}

/// The properties of [`Front`].
#[derive(Clone, Default, PartialEq, Properties)]
pub struct FrontProps {
    /// What shows the whole page, if that is here already.
    pub whole: Option<WholePage>,
}

/// What shows the whole page. All of its kind are the same.
#[derive(Clone, Copy)]
pub struct WholePage(pub ShowWhole);

impl PartialEq for WholePage {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The start page until the whole has come, then the whole.
#[component]
pub fn Front(props: &FrontProps) -> Html {
    let whole = use_state(|| props.whole);
    let focused = use_mut_ref(|| None::<String>);
    use_effect_with(whole.is_some(), {
        let focused = focused.clone();
        // What had the focus has been put in the place of the other.
        move |_| focused.take().iter().for_each(|id| host::focus(id))
    });
    match *whole {
        Some(WholePage(show)) => show(),
        None => {
            let came = Callback::from(move |show| {
                focused.replace(host::focused_id());
                whole.set(Some(show));
            });
            html! { <Greeting {came} /> }
        }
    }
}

/// The properties of [`Greeting`].
#[derive(Clone, PartialEq, Properties)]
struct GreetingProps {
    came: Callback<WholePage>,
}

#[component]
fn Greeting(props: &GreetingProps) -> Html {
    let look = use_state(Look::remembered);
    use_look(*look);
    let route = use_route();
    let failed = use_state(|| None::<Missing>);
    let asked = use_mut_ref(|| false);
    let ask = {
        let (came, failed) = (props.came.clone(), failed.clone());
        move || {
            if asked.replace(true) {
                return;
            }
            let (came, failed, asked) = (came.clone(), failed.clone(), asked.clone());
            spawn_local(async move {
                match load_whole().await {
                    Ok(show) => came.emit(WholePage(show)),
                    Err(missing) => {
                        asked.replace(false);
                        failed.set(Some(missing));
                    }
                }
            });
        }
    };
    use_effect_with((), {
        let ask = ask.clone();
        move |()| {
            let listeners = host::on_first_sign(ask);
            move || drop(listeners)
        }
    });
    let has_file = use_state(|| false);
    let on_files = {
        let (ask, has_file) = (ask.clone(), has_file.clone());
        Callback::from(move |files: Vec<Chosen>| {
            has_file.set(true);
            early::give(files);
            ask();
        })
    };
    use_effect_with(route == Route::Start, |has_control| {
        // Whoever is choosing when the rest comes still looks at the dialog of this control.
        if *has_control {
            early::outlive(FILE_CONTROL);
        }
    });
    let dispatch = {
        let look = look.clone();
        // There is no record yet to which anything else could happen.
        Callback::from(move |action| {
            if let Action::SwitchedLanguage(language) = action {
                look.set(Look { language, ..*look });
            } else if let Action::ChoseDisplay(display) = action {
                look.set(Look { display, ..*look });
            }
        })
    };
    let Look { language, display } = *look;
    let view = View { language, display, missing: None, record: None, report: None, dispatch };
    let t = view.front();
    use_effect_with((t.frame.home, t.frame.product, language), |(home, product, language)| {
        host::set_document(&format!("{home} – {product}"), language.tag());
    });
    let again = Callback::from(move |_: MouseEvent| ask());
    let failed = failed.map(|missing| (missing, way_on(t, missing, again, reload_now(t))));
    if route == Route::Start {
        let status = match failed {
            Some((missing, way_on)) => html! {
                <>
                    <p>{ part_missing(t, missing) }</p>
                    { way_on }
                </>
            },
            None if *has_file => html! { <p>{ t.parts.comes }</p> },
            None => Html::default(),
        };
        newcomers_page(view, &on_files, status, offers_file())
    } else {
        let page = waiting(t, failed);
        html! { <Shell {view} {route} draft_notice={None} around={None}>{ page }</Shell> }
    }
}

/// The start page as a new visitor sees it.
fn newcomers_page(
    view: View,
    on_files: &Callback<Vec<Chosen>>,
    status: Html,
    offers_file: bool,
) -> Html {
    let open = html! { <div id="cx-coming">{ file_drop(view.front(), on_files, status) }</div> };
    let begin = Begin { label: None, on_begin: Callback::noop(), offers_file };
    let page = start(&view, begin, None, open);
    html! { <Shell {view} route={Route::Start} draft_notice={None} around={None}>{ page }</Shell> }
}

/// What a new visitor of the site sees before the module is there, in the language that the
/// page begins with: the build writes it as markup, `boot.js` shows it, and [`Front`] takes
/// its place.
#[component]
pub fn FirstPaint() -> Html {
    let view = View {
        language: Language::default(),
        display: Display::default(),
        missing: None,
        record: None,
        report: None,
        dispatch: Callback::noop(),
    };
    newcomers_page(view, &Callback::noop(), Html::default(), true)
}
