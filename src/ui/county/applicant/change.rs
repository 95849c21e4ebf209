//! The question that stands before another applicant of a record that has been filled in.
//!
//! Must not know: how a record is begun.

use yew::prelude::*;

use crate::domain::applicant::Applicant;
use crate::platform::host;
use crate::ui::view::store::View;

/// What is done about another applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The record becomes that of the other one.
    Name,
    /// The other one gets a record of its own.
    Anew,
    /// Nothing.
    Nothing,
}

/// The properties of [`AskChange`].
#[derive(Clone, PartialEq, Properties)]
pub struct AskChangeProps {
    /// What the page sees.
    pub view: View,
    /// Who applies now.
    pub from: Applicant,
    /// Who was chosen.
    pub to: Applicant,
    /// The answer.
    pub on_answer: Callback<Change>,
}

const TITLE: &str = "cx-change-title";

/// The question, with what each answer keeps and what it does not. It has the focus.
#[component]
pub fn AskChange(props: &AskChangeProps) -> Html {
    let AskChangeProps { view, from, to, on_answer } = props;
    let t = view.t();
    use_effect_with(to.clone(), |_| host::focus(TITLE));
    let (from, name) = (from.name.as_str(), to.name.as_str());
    let route = route(view, to);
    let t = &t.applicant;
    let answers = [
        (Change::Name, "cx-change-name", t.change_name, (t.change_name_text)(from, name, &route)),
        (Change::Anew, "cx-change-anew", t.change_anew, (t.change_anew_text)(from, name)),
        (Change::Nothing, "cx-change-nothing", t.change_nothing, t.change_nothing_text.to_owned()),
    ];
    html! {
        <section class="cx-callout cx-change" role="group" aria-labelledby={TITLE}>
            <h2 class="cx-heading" id={TITLE} tabindex="-1">{ (t.change_title)(from, name) }</h2>
            <p>{ t.change_lead }</p>
            <ul class="cx-change__answers">
                for (answer, id, words, text) in answers {
                    <li key={id}>
                        <button class="cx-button" {id} type="button" aria-describedby={format!("{id}-text")} onclick={on_answer.reform(move |_: MouseEvent| answer)}>{ words }</button>
                        <p class="cx-hint" id={format!("{id}-text")}>{ text }</p>
                    </li>
                }
            </ul>
        </section>
    }
}

/// How an applicant applies.
pub fn route(view: &View, applicant: &Applicant) -> String {
    if applicant.province_administered {
        view.t().applicant.route_direct.to_owned()
    } else {
        (view.t().applicant.route_by_prefecture)(view.edition().quota)
    }
}
