//! What is said of files that were dropped beside the place for them, or on a page that has
//! none. The page itself stays.
//!
//! Must not know: what is done with files that are taken.

use yew::prelude::*;

use crate::platform::file::beside;
use crate::platform::host;
use crate::text::front::FrontTexts;

/// The id of what is said.
const SAID: &str = "cx-dropped-beside";

/// The properties of [`Beside`].
#[derive(Clone, PartialEq, Properties)]
pub struct BesideProps {
    /// What is said before a file was dropped beside.
    pub texts: Texts,
}

/// The texts of the first load; there is one such table a language.
#[derive(Clone, Copy)]
pub struct Texts(pub &'static FrontTexts);

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// Nothing, until files are dropped beside.
#[component]
pub fn Beside(props: &BesideProps) -> Html {
    let t = props.texts.0;
    // Whether the page had a place for them, and how often it was missed.
    let missed = use_state(|| None::<(bool, u32)>);
    use_effect_with((), {
        let missed = missed.clone();
        move |()| {
            let times = std::cell::Cell::new(0);
            let kept = beside::keep(move |has_zone| {
                times.set(times.get() + 1);
                missed.set(has_zone.map(|has_zone| (has_zone, times.get())));
            });
            move || drop(kept)
        }
    });
    use_effect_with(*missed, |missed| {
        if missed.is_some() {
            host::focus(SAID);
        }
    });
    let Some((has_zone, _)) = *missed else {
        return Html::default();
    };
    let onclick = Callback::from(move |_: MouseEvent| {
        missed.set(None);
        // The button that was pressed goes.
        host::focus("cx-title");
    });
    html! {
        <div class="cx-notice cx-notice--stays cx-screen" role="alert" id={SAID} tabindex="-1">
            <p class="cx-notice__text">{ if has_zone { t.frame.dropped_beside } else { t.frame.dropped_nowhere } }</p>
            <button class="cx-button cx-button--quiet" id="cx-dropped-read" type="button" {onclick}>{ t.frame.notice_read }</button>
        </div>
    }
}
