//! How a check is decided: the rule in words, its thresholds, its source, and what came
//! of them here.
//!
//! Must not know: the facts. What triggered comes from the report.

use yew::prelude::*;

use crate::eligibility::Check;
use crate::ui::view::store::View;

/// The properties of [`CheckRule`].
#[derive(Clone, PartialEq, Properties)]
pub struct CheckRuleProps {
    /// What the page sees.
    pub view: View,
    /// The check.
    pub check: Check,
    /// Its id as style sheets and tests name it.
    pub id: AttrValue,
}

/// The derivation of a check, opened natively.
#[component]
pub fn CheckRule(props: &CheckRuleProps) -> Html {
    let CheckRuleProps { view, check, id } = props;
    let t = view.t();
    let d = t.derivation();
    let (rule, figures) = (check.rule, check.rule.figures());
    html! {
        <details class="cx-details cx-check-rule" id={id.clone()}>
            <summary>{ d.check_how }</summary>
            <p><strong class="cx-derivation__head">{ d.rule }</strong>{ rule.rule.in_language(view.language) }</p>
            if !figures.is_empty() {
                <table class="cx-table">
                    <thead>
                        <tr>
                            <th scope="col">{ d.threshold }</th>
                            <th scope="col" class="cx-table__figure">{ d.major }</th>
                            <th scope="col" class="cx-table__figure">{ d.extraordinary }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for row in figures {
                            <tr>
                                <th scope="row">{ row.title.in_language(view.language) }</th>
                                <td class="cx-table__figure">{ (d.at_least)(row, row.major) }</td>
                                <td class="cx-table__figure">{ (d.at_least)(row, row.extraordinary) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            }
            <p><strong class="cx-derivation__head">{ d.legal_source }</strong>{ rule.source.in_language(view.language) }</p>
            <p>{ (t.eligibility.clauses)(&rule.clauses) }</p>
            if let Some(window) = check.window {
                <p>{ (t.eligibility.window)(rule, window) }</p>
            }
            <p class="cx-derivation__head">{ d.check_grounds }</p>
            if check.grounds.is_empty() {
                <p>{ d.no_grounds }</p>
            } else {
                <ul class="cx-list">
                    for ground in &check.grounds {
                        <li>{ (t.eligibility.ground)(ground) }</li>
                    }
                </ul>
            }
            <p>{ (t.eligibility.outcome)(check.outcome) }</p>
        </details>
    }
}
