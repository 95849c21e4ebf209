//! Saving, printing and the other files of a screening.
//!
//! Must not know: what a paper says, or how a file is written.

use yew::prelude::*;

use crate::platform::host;
use crate::screening::robustness::sampler::Acceptability;
use crate::ui::field::Select;
use crate::ui::screening::Shared;
use crate::ui::screening::sight::{Firm, Sight};

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// The charts of the page.
    Charts,
}

impl Printed {
    /// Everything that can be printed, in the order of the list.
    pub const ALL: [Self; 1] = [Self::Charts];
}

/// The properties of [`Papers`].
#[derive(Clone, PartialEq, Properties)]
pub struct PapersProps {
    /// What the page shows.
    pub sight: Sight,
    /// Dominance and changes.
    pub firm: Option<Shared<Firm>>,
    /// What came of many weights.
    pub sampled: Option<Shared<Acceptability>>,
    /// What is printed.
    pub printed: Printed,
    /// Something else is to be printed.
    pub on_print: Callback<Printed>,
}

/// The section.
#[component]
pub fn Papers(props: &PapersProps) -> Html {
    let PapersProps { sight, printed, on_print, .. } = props;
    let (s, t) = (sight.s(), sight.view.t());
    let refused = use_state(|| false);
    let options = vec![AttrValue::Static(s.charts)];
    let chosen = Printed::ALL.iter().position(|one| one == printed).unwrap_or_default();
    let on_choose =
        on_print.reform(|at: usize| Printed::ALL.get(at).copied().unwrap_or(Printed::Charts));
    let onclick = {
        let refused = refused.clone();
        Callback::from(move |_: MouseEvent| refused.set(!host::print()))
    };
    html! {
        <section class="cx-section cx-screen" aria-labelledby="cx-print-title">
            <h2 class="cx-heading" id="cx-print-title">{ s.papers }</h2>
            <Select id="cx-papers" label={t.papers} {options} {chosen} {on_choose} />
            <p><button class="cx-button cx-button--primary" id="cx-print" type="button" {onclick}>{ t.print }</button></p>
            <div role="status">
                if *refused {
                    <p class="cx-problem">{ t.print_refused }</p>
                }
            </div>
        </section>
    }
}
