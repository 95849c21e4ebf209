//! The browser's own calendar beside a date field.
//!
//! Must not know: what the day is for. Whatever the calendar gives is read as typed text is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::entry::day::YEARS;
use crate::domain::date::Date;
use crate::platform::field;
use crate::ui::field::use_texts;

/// The properties of [`Calendar`].
#[derive(Clone, PartialEq, Properties)]
pub struct CalendarProps {
    /// The id of the date field.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// The day in it.
    pub value: Option<Date>,
    /// The day that was chosen, as text; empty if it was emptied.
    pub on_enter: Callback<String>,
}

/// A button that opens the calendar; where a browser opens none when asked, its own date
/// field shows the small button that it has. Whoever does not see it types the day.
#[component]
pub fn Calendar(props: &CalendarProps) -> Html {
    let CalendarProps { id, label, value, on_enter } = props;
    let t = use_texts();
    let native = use_node_ref();
    let opens = use_state(|| true);
    use_effect_with((), {
        let (native, opens) = (native.clone(), opens.clone());
        move |()| {
            let native = native.cast::<HtmlInputElement>();
            opens.set(native.is_none_or(|native| field::has_calendar(&native)));
        }
    });
    let onclick = {
        let (native, opens) = (native.clone(), opens.clone());
        Callback::from(move |_: MouseEvent| {
            let native = native.cast::<HtmlInputElement>();
            opens.set(native.is_some_and(|native| field::open_calendar(&native)));
        })
    };
    let onchange = on_enter.reform(|event: Event| field::text_of(&event));
    let (least, most) = (YEARS.start(), YEARS.end());
    html! {
        <span class="cx-calendar" data-opens={opens.then_some("")}>
            <input
                ref={native}
                id={format!("{id}-calendar")}
                class="cx-calendar__field"
                type="date"
                tabindex="-1"
                aria-hidden="true"
                min={format!("{least}-01-01")}
                max={format!("{most}-12-31")}
                value={value.map(|day| day.to_string()).unwrap_or_default()}
                {onchange}
            />
            if *opens {
                <button class="cx-button cx-button--quiet" id={format!("{id}-open")} type="button" {onclick} aria-label={format!("{} {label}", t.field.calendar)}>{ t.field.calendar }</button>
            }
        </span>
    }
}
