//! What an input counts, over which time and who has it, beneath its question.
//!
//! Must not know: controls, and what was entered.

use yew::prelude::*;

use crate::app::state::Record;
use crate::domain::id::{IndicatorNo, InputId};
use crate::ui::view::store::View;

/// The scheme's definition of an input; nothing where it has none.
pub fn defined(view: &View, record: &Record, no: IndicatorNo, id: &InputId) -> Html {
    let judged = record.scheme.indicators.get(&no);
    let Some(definition) = judged.and_then(|judged| judged.definitions.get(id)) else {
        return Html::default();
    };
    let t = view.t();
    let (counts, counts_in) = definition.counts.for_readers(view.language);
    let (source, source_in) = definition.source.for_readers(view.language);
    let timing = (t.indicator.timing)(definition.measured, record.assessment.data_year());
    html! {
        <>
            <span class="cx-defined">
                <span class="cx-defined__name">{ t.indicator.counts }</span>
                <span lang={counts_in.tag()}>{ counts }</span>
            </span>
            <span class="cx-defined">
                <span class="cx-defined__name">{ t.indicator.timing_and_source }</span>
                <span>{ timing }{ t.indicator.timing_separator }<span lang={source_in.tag()}>{ source }</span></span>
            </span>
        </>
    }
}
