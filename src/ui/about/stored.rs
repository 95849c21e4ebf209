//! What the page keeps in the browser, and a button that erases it.
//!
//! Must not know: what stands in it. Other windows keep their own work again; the page says so.

use yew::prelude::*;

use crate::app::action::Action;
use crate::platform::host;
use crate::platform::keep;
use crate::platform::schedule::later;
use crate::platform::storage::{self, Where};
use crate::text::self_test::StoredAs;
use crate::ui::fields::confirm::Confirm;
use crate::ui::frame::drafts;
use crate::ui::view::look::{DISPLAY_KEY, LANGUAGE_KEY};
use crate::ui::view::store::View;

/// The properties of [`Stored`].
#[derive(Clone, PartialEq, Properties)]
pub struct StoredProps {
    /// What the page sees.
    pub view: View,
}

/// The list, read anew whenever the page is opened, and the button.
#[component]
pub fn Stored(props: &StoredProps) -> Html {
    let view = &props.view;
    let t = view.t().self_test();
    let all = use_state(everything);
    let erased = use_state(|| false);
    let erase = {
        let (dispatch, all, erased) = (view.dispatch.clone(), all.clone(), erased.clone());
        Callback::from(move |()| {
            // Else the record would be kept again.
            dispatch.emit(Action::ClosedRecord);
            let (all, erased) = (all.clone(), erased.clone());
            // Once the page has no record any more, and has remembered that too.
            later(move || {
                drafts::all_slots().into_iter().for_each(drafts::erase);
                storage::erase_everything();
                all.set(everything());
                erased.set(true);
                // The button that was pressed is gone.
                host::focus("cx-stored");
            });
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-stored">
            <h2 class="cx-heading" id="cx-stored" tabindex="-1">{ t.stored }</h2>
            <p class="cx-hint">{ t.stored_text }</p>
            <p role="status">{ if *erased { t.erased } else { "" } }</p>
            if all.is_empty() {
                <p>{ t.stored_none }</p>
            } else {
                <ul class="cx-list" id="cx-stored-list">
                    for (key, place, n_bytes) in all.iter() {
                        <li>
                            <code>{ key }</code>{ " " }{ (t.stored_as)(stored_as(key, *place)) }{ " " }{ (t.stored_bytes)(*n_bytes) }
                            if *place == Where::Memory {
                                { t.stored_in_memory }
                            }
                        </li>
                    }
                </ul>
                <p class="cx-hint">{ t.erase_question }</p>
                <p><Confirm id="cx-erase-everything" ask={t.erase} sure={t.erase_sure} keep={t.erase_keep} on_confirm={erase} /></p>
            }
        </section>
    }
}

/// Everything of ours: what is in the browser's database, and what is elsewhere.
fn everything() -> Vec<(String, Where, usize)> {
    let kept = keep::texts().into_iter().map(|(slot, kept)| {
        let place = if keep::is_lasting(kept.how) { Where::Store } else { Where::Memory };
        (format!("{}{slot}", keep::BEGINNING), place, kept.text.len())
    });
    let others = storage::everything().into_iter();
    let others = others.filter(|(key, ..)| !key.starts_with(keep::BEGINNING));
    kept.chain(others).collect()
}

fn stored_as(key: &str, place: Where) -> StoredAs {
    if key == drafts::OF_FILE {
        StoredAs::Draft
    } else if place == Where::Window {
        StoredAs::Window
    } else if key.starts_with(keep::BEGINNING) {
        StoredAs::Draft
    } else if key == LANGUAGE_KEY {
        StoredAs::Language
    } else if key == DISPLAY_KEY {
        StoredAs::Display
    } else {
        StoredAs::Other
    }
}
