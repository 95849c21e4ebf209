//! Where the province screens: how many of each prefecture take part.
//!
//! Must not know: how many the notice allows.

use yew::prelude::*;

use crate::domain::division::prefecture_title;
use crate::domain::language::Language;
use crate::screening::picture::{Part, TakingPart};
use crate::screening::submission::CountyKey;
use crate::ui::screening::page_view::PageView;

/// Where the province screens, how many of each prefecture take part and are chosen.
pub fn taking_part(page: &PageView, is_chosen: &dyn Fn(&CountyKey) -> bool) -> Html {
    let s = page.s();
    let counts = page.ranked.picture.taking_part(is_chosen);
    let above = (s.above_quota)(&counts, page.screening().settings.edition());
    let row = |of: &TakingPart| {
        let name = of.prefecture.as_deref().map_or(s.no_prefecture, prefecture_title);
        html! {
            <tr>
                <th scope="row" lang={Language::Zh.tag()}>{ name }</th>
                for n in [of.recommended, of.direct, of.ranked, of.chosen] {
                    <td class="cx-table__figure">{ n }</td>
                }
            </tr>
        }
    };
    html! {
        <>
        if let Some(above) = above {
            <p class="cx-notice" id="cx-above-quota">{ above }</p>
        }
        if !counts.is_empty() {
            <details class="cx-details cx-screen" id="cx-taking-part">
                <summary>{ s.taking_part }</summary>
                <table class="cx-table">
                    <thead>
                        <tr>
                            <th scope="col">{ s.prefecture }</th>
                            for head in [s.by_prefecture, s.directly, (s.part)(Part::Ranked), s.chosen_mark] {
                                <th scope="col" class="cx-table__figure">{ head }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>{ for counts.iter().map(row) }</tbody>
                </table>
            </details>
        }
        </>
    }
}
