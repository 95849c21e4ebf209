//! The page of the province: the register, and the work on it in five tabs.
//!
//! Must not know: rules. What follows from the events, the register computes.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::province::entering::Kind;
use crate::app::route::Route;
use crate::documents::register_kind::RegisterKind;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::province::again::Changes;
use crate::ui::province::enter::Enter;
use crate::ui::province::evaluation::Evaluation;
use crate::ui::province::events::Events;
use crate::ui::province::file::RegisterFile;
use crate::ui::province::hand_in::HandIn;
use crate::ui::province::papers::Papers;
use crate::ui::province::settings::SettingsForm;
use crate::ui::province::states::{Due, States};
use crate::ui::province::store::{ProvinceStore, ProvinceView};
use crate::ui::screening::code::use_code;
use crate::ui::view::kept::use_kept;
use crate::ui::view::store::View;

pub mod again;
pub mod enter;
pub mod evaluation;
pub mod events;
pub mod file;
pub mod hand_in;
pub mod own;
pub mod papers;
pub mod report;
pub mod settings;
pub mod states;
pub mod store;

/// The work on the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Register,
    Review,
    Evaluation,
    Publicity,
    Again,
}

impl Tab {
    const ALL: [Self; 5] =
        [Self::Register, Self::Review, Self::Evaluation, Self::Publicity, Self::Again];

    /// What can be entered there.
    const fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Register => &[Kind::Voided],
            Self::Review => &[Kind::Admitted, Kind::NotAdmitted, Kind::Recommended, Kind::Direct],
            Self::Evaluation => &[Kind::Evaluated],
            Self::Publicity => &[Kind::Listed, Kind::Objection, Kind::Settled, Kind::Designated],
            Self::Again => &[Kind::Kept, Kind::NotKept, Kind::Revoked],
        }
    }

    /// The papers that belong to it.
    const fn papers(self) -> &'static [RegisterKind] {
        match self {
            Self::Register => &RegisterKind::ALL,
            Self::Review => &[RegisterKind::Review, RegisterKind::Candidates],
            Self::Evaluation => &[RegisterKind::Evaluation],
            Self::Publicity => &[RegisterKind::Publicity, RegisterKind::Designated],
            Self::Again => &[RegisterKind::Reevaluation, RegisterKind::Revocation],
        }
    }
}

/// The page of the province, or only what it holds while another page is shown.
pub fn show(view: &View, shown: Option<Route>) -> Html {
    html! { <Kept view={view.clone()} shown={shown.is_some()} /> }
}

/// The properties of [`Kept`].
#[derive(Clone, PartialEq, Properties)]
struct KeptProps {
    view: View,
    shown: bool,
}

/// The store, which outlives its page.
#[component]
fn Kept(props: &KeptProps) -> Html {
    let KeptProps { view, shown } = props.clone();
    let store: ProvinceStore = use_kept();
    if shown {
        html! { <ProvincePage {view} {store} /> }
    } else {
        Html::default()
    }
}

/// The properties of [`ProvincePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ProvincePageProps {
    /// What every page sees.
    pub view: View,
    /// The register, and who is told what happened.
    pub store: ProvinceStore,
}

/// The page.
#[component]
pub fn ProvincePage(props: &ProvincePageProps) -> Html {
    let ProvincePageProps { view, store } = props;
    let tab = use_state_eq(|| Tab::Register);
    let round = use_state_eq(|| None::<u16>);
    let code = use_code(store.state.as_ref().map(|state| &state.register));
    let Some(state) = &store.state else { return Html::default() };
    let p = view.t().province();
    let rounds: Vec<u16> =
        state.register.settings.edition().rounds.iter().map(|round| round.year).collect();
    let shown = round.or_else(|| rounds.first().copied()).unwrap_or_default();
    let page = ProvinceView {
        view: view.clone(),
        state: Rc::clone(state),
        round: shown,
        dispatch: store.dispatch.clone(),
    };
    let on_round = {
        let round = round.clone();
        Callback::from(move |year: u16| round.set(Some(year)))
    };
    let options = rounds.into_iter().map(|year| (year, (view.t().frame.round_of)(year)));
    let options = Options::of(options, &shown, on_round);
    let tabs = Tab::ALL.into_iter().zip(p.tab).map(|(of, title)| {
        let onclick = {
            let tab = tab.clone();
            Callback::from(move |_: MouseEvent| tab.set(of))
        };
        let is_shown = *tab == of;
        let class = classes!("cx-button", is_shown.then_some("cx-button--primary"));
        let id = format!("cx-tab-{}", of as usize);
        html! { <li><button {id} {class} type="button" aria-current={is_shown.then_some("page")} {onclick}>{ title }</button></li> }
    });
    let tabs: Html = tabs.collect();
    html! {
        <>
            <div class="cx-screen">
                <h1 class="cx-title" id="cx-title" tabindex="-1">{ view.t().start.province_title }</h1>
                <p class="cx-lead">{ p.lead }</p>
                <RegisterFile page={page.clone()} code={code.clone()} />
                <div class="cx-grid">
                    <Select id="cx-province-round" label={p.round} {options} />
                </div>
                <nav aria-label={p.tabs}>
                    <ul class="cx-exports">{ tabs }</ul>
                </nav>
                if *tab == Tab::Register {
                    <States page={page.clone()} />
                    <SettingsForm page={page.clone()} />
                    <Events page={page.clone()} />
                }
                if *tab == Tab::Review {
                    <HandIn page={page.clone()} />
                }
                if *tab == Tab::Evaluation {
                    <Evaluation page={page.clone()} />
                }
                if *tab == Tab::Again {
                    <Due page={page.clone()} />
                    <Changes page={page.clone()} />
                }
                // Drawn anew for another tab or round, so that nothing chosen there stays.
                <Enter key={format!("{}-{shown}", *tab as usize)} page={page.clone()} kinds={tab.kinds()} />
                if *tab != Tab::Register {
                    <States page={page.clone()} />
                }
            </div>
            <Papers key={format!("papers-{}", *tab as usize)} {page} {code} kinds={tab.papers()} />
        </>
    }
}
