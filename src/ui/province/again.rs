//! A model county two years on: what differs between its last two reports.
//!
//! Must not know: how a difference is found.

use yew::prelude::*;

use crate::documents::change_note::moved;
use crate::domain::language::Language;
use crate::register::state::Application;
use crate::report::difference::Difference;
use crate::ui::province::store::ProvinceView;

/// The properties of [`Changes`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChangesProps {
    /// What the page shows.
    pub page: ProvinceView,
}

/// The section; nothing while no model county of the round has a second report.
#[component]
pub fn Changes(props: &ChangesProps) -> Html {
    let page = &props.page;
    let scheme = &page.register().settings.scheme;
    let changed = |of: &Application| {
        let new = of.reevaluations.last()?.file.as_ref()?;
        let before = of.reevaluations.iter().rev().skip(1).find_map(|it| it.file.as_ref());
        let before = before.or_else(|| of.evaluation.as_ref().map(|it| &it.file))?;
        let difference = Difference::new(&before.report.assessment, &new.under(scheme));
        Some((of.name.clone(), moved(&difference).concat()))
    };
    let changes: Vec<_> = page.state.history.of_round(page.round).filter_map(changed).collect();
    if changes.is_empty() {
        return Html::default();
    }
    html! {
        <section class="cx-section" aria-labelledby="cx-changes-title">
            <h2 class="cx-heading" id="cx-changes-title">{ page.p().changes }</h2>
            <dl id="cx-changes" lang={Language::Zh.tag()}>
                for (name, said) in changes {
                    <div><dt>{ name }</dt><dd>{ said }</dd></div>
                }
            </dl>
        </section>
    }
}
