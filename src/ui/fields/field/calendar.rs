//! The browser's own calendar beside a date field.
//!
//! Must not know: what the day is for. Whatever the calendar gives is read as typed text is.

use yew::prelude::*;

use crate::app::entry::day::YEARS;
use crate::domain::date::Date;
use crate::platform::field;
use crate::ui::fields::field::use_texts;

/// A calendar, and how it is opened.
pub struct Calendar {
    /// What stands behind the date field.
    pub html: Html,
    /// Opens it by the key in the date field; the button is no stop of the Tab key, which
    /// goes from field to field.
    pub onkeydown: Callback<KeyboardEvent>,
}

/// A button that opens the calendar; where a browser opens none when asked, its own date
/// field shows the small button that it has. Whoever does not see it types the day.
#[hook]
pub fn use_calendar(
    id: &AttrValue,
    label: &AttrValue,
    value: Option<Date>,
    on_enter: &Callback<String>,
) -> Calendar {
    let t = use_texts();
    let native = use_node_ref();
    let opens = use_state_eq(|| true);
    use_effect_with((), {
        let (native, opens) = (native.clone(), opens.clone());
        move |()| {
            opens.set(native.get().is_none_or(|native| field::has_calendar(&native)));
        }
    });
    let open = {
        let (native, opens) = (native.clone(), opens.clone());
        Callback::from(move |()| {
            opens.set(native.get().is_some_and(|native| field::open_calendar(&native)));
        })
    };
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if field::asks_to_open(&event) {
                event.prevent_default();
                open.emit(());
            }
        })
    };
    let onclick = open.reform(|_: MouseEvent| ());
    let onchange = on_enter.reform(|event: Event| field::text_of(&event));
    let (least, most) = (YEARS.start(), YEARS.end());
    let html = html! {
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
                <button class="cx-button cx-button--quiet" id={format!("{id}-open")} type="button" tabindex="-1" {onclick} aria-label={format!("{} {label}", t.fields.calendar)}>{ t.fields.calendar }</button>
            }
        </span>
    };
    Calendar { html, onkeydown }
}
