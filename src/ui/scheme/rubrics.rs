//! What a scheme says: who made it, its grades, and every indicator with its weight, items,
//! rules and basis.
//!
//! Must not know: how anything is scored, and any answer.

use yew::prelude::*;

use crate::domain::framework::Bilingual;
use crate::domain::id::IndicatorNo;
use crate::domain::scheme::{Item, Scheme, SchemeIndicator};
use crate::scoring::trace::Method;
use crate::ui::view::store::View;

/// All of it.
pub fn rubrics(view: &View, scheme: &Scheme) -> Html {
    let s = view.t().scheme();
    let framework = &scheme.edition.framework;
    html! {
        <>
            { about(view, scheme) }
            { grades(view, scheme) }
            <section class="cx-section" aria-labelledby="cx-rubrics">
                <h2 class="cx-heading" id="cx-rubrics">{ s.rubrics }</h2>
                for dimension in &framework.dimensions {
                    <h3 class="cx-subheading">{ (view.t().county.numbered)(&dimension.no, dimension.title.in_language(view.language)) }</h3>
                    // A number that the source skips stands before its successor.
                    for missing in framework.missing.iter().filter(|missing| dimension.contains(missing.before)) {
                        { indicator(view, scheme, missing.no, &missing.note, dimension.bonus) }
                    }
                    for of in dimension.categories.iter().flat_map(|category| &category.indicators) {
                        { indicator(view, scheme, of.no, &of.title, dimension.bonus) }
                    }
                }
            </section>
        </>
    }
}

fn about(view: &View, scheme: &Scheme) -> Html {
    let s = view.t().scheme();
    let pairs = [
        (s.name, html! { { (view.t().score.scheme)(scheme) } }),
        (s.kind, html! { { (view.t().score.scheme_label)(scheme) } }),
        (s.identifier, html! { <code>{ scheme.id.as_str() }</code> }),
        (s.author, html! { <span lang="zh-CN">{ &scheme.author }</span> }),
        (s.date, html! { { scheme.date.to_string() } }),
        (s.bonus_cap, html! { { scheme.bonus_cap.to_string() } }),
        (s.rests_on, html! { <span lang="zh-CN">{ &scheme.basis }</span> }),
    ];
    html! {
        <dl class="cx-keys" id="cx-scheme-about">
            for (name, value) in pairs {
                <div><dt>{ name }</dt><dd>{ value }</dd></div>
            }
        </dl>
    }
}

fn grades(view: &View, scheme: &Scheme) -> Html {
    let s = view.t().scheme();
    if scheme.grades.is_empty() {
        return Html::default();
    }
    html! {
        <section class="cx-section" aria-labelledby="cx-grades">
            <h2 class="cx-heading" id="cx-grades">{ s.grades }</h2>
            <p class="cx-hint">{ s.grades_hint }</p>
            <table class="cx-table">
                <thead><tr><th scope="col">{ s.grade }</th><th scope="col" class="cx-table__figure">{ s.at_least }</th></tr></thead>
                <tbody>
                    for grade in &scheme.grades {
                        <tr>
                            <th scope="row">{ grade.title.in_language(view.language) }</th>
                            <td class="cx-table__figure">{ grade.at_least.to_string() }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </section>
    }
}

/// An indicator with its items; the note alone where the scheme does not score the number.
fn indicator(
    view: &View,
    scheme: &Scheme,
    no: IndicatorNo,
    title: &Bilingual,
    bonus: bool,
) -> Html {
    let s = view.t().scheme();
    let Some(judged) = scheme.indicators.get(&no) else {
        return html! { <p class="cx-hint">{ title.in_language(view.language) }</p> };
    };
    let title = judged.title.as_ref().unwrap_or(title);
    let weight =
        if bonus { s.outside_the_mean.to_owned() } else { (s.weighs)(&judged.weight.to_string()) };
    html! {
        <details class="cx-details" id={format!("cx-rubric-{no}")}>
            <summary>{ format!("{no}. {} · {weight}", title.in_language(view.language)) }</summary>
            if judged.may_be_not_applicable {
                <p class="cx-hint">{ s.may_not_apply }</p>
            }
            for one in &judged.items {
                { item(view, judged, one) }
            }
        </details>
    }
}

fn item(view: &View, judged: &SchemeIndicator, item: &Item) -> Html {
    let t = view.t();
    let s = t.scheme();
    let with_points = |title: &Bilingual, points: String| {
        (s.with_points)(title.in_language(view.language), &points)
    };
    let method = Method::Item(item.rule().clone(), item.points());
    // What an option or a level is worth is not in the sentence about the rule.
    let options = item.rule().options().iter().map(|of| (&of.title, of.points));
    let worth = options.chain(item.rule().levels().iter().map(|of| (&of.title, of.points)));
    let worth: Vec<_> =
        worth.map(|(title, points)| with_points(title, points.to_string())).collect();
    html! {
        <>
            <h4 class="cx-item__title">{ with_points(item.title(), item.points().to_string()) }</h4>
            <p>{ (t.derivation().method)(&method, Some(judged)) }</p>
            if !worth.is_empty() {
                <ul class="cx-list">
                    for one in worth {
                        <li>{ one }</li>
                    }
                </ul>
            }
            if !item.basis().is_empty() {
                <p class="cx-item__basis">{ t.indicator.basis }<span lang="zh-CN">{ item.basis() }</span></p>
            }
        </>
    }
}
