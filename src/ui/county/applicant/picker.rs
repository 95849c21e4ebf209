//! Finding a listed body: by name, former name, code or pinyin.
//!
//! Must not know: what happens to the choice.

use yew::prelude::*;

use crate::domain::applicant::Applicant;
use crate::domain::directory::{Body, Found, find, near};
use crate::domain::division::divisions;
use crate::domain::edition::Edition;
use crate::domain::zone::zones;
use crate::platform::field;
use crate::platform::host;
use crate::platform::text::compatible;
use crate::ui::view::store::View;

/// The most characters of a query that can find something: the pinyin of the longest name,
/// and some.
const MAX_QUERY: usize = 40;

/// The id of the first result, to which Enter moves.
const FIRST: &str = "cx-picker-first";

/// The code of a key that an input method has taken.
const COMPOSED: u32 = 229;

/// The properties of [`Picker`].
#[derive(Clone, PartialEq, Properties)]
pub struct PickerProps {
    /// What the page sees.
    pub view: View,
    /// What was chosen.
    pub on_choose: Callback<Applicant>,
}

/// What a query finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Results {
    found: Vec<Found>,
    /// What may be meant where nothing is found.
    near: Vec<Body>,
}

impl Results {
    fn of(query: &str) -> Self {
        if query.trim().is_empty() || query.chars().count() > MAX_QUERY {
            return Self::default();
        }
        let query = compatible(query);
        let found = find(&query);
        let near = if found.is_empty() { near(&query) } else { Vec::new() };
        Self { found, near }
    }

    /// Each body, and the former division by which it was found.
    fn rows(&self) -> impl Iterator<Item = Found> {
        let near = self.near.iter().map(|body| Found { body: *body, former: None });
        self.found.iter().copied().chain(near)
    }

    /// The only body that was found: what is merely near is never taken by itself.
    fn sole(&self, edition: &Edition) -> Option<Applicant> {
        match self.found.as_slice() {
            [one] => one.body.applicant(edition),
            [] | [_, _, ..] => None,
        }
    }
}

/// The field and what it finds.
#[component]
pub fn Picker(props: &PickerProps) -> Html {
    let t = &props.view.t().applicant;
    let query = use_state(String::new);
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            query.set(field::text_of(&event));
        })
    };
    let results = use_memo((*query).clone(), |query| Results::of(query));
    let onkeydown = {
        let (results, on_choose) = (results.clone(), props.on_choose.clone());
        let edition = props.view.edition();
        Callback::from(move |event: KeyboardEvent| {
            // The Enter that ends a composition belongs to the input method; WebKit tells of it
            // by the code alone.
            if event.key() != "Enter" || event.is_composing() || event.key_code() == COMPOSED {
                return;
            }
            event.prevent_default();
            match results.sole(edition) {
                Some(applicant) => on_choose.emit(applicant),
                None => host::focus(FIRST),
            }
        })
    };
    let status = if query.trim().is_empty() {
        (t.listed)(divisions().len(), zones().len())
    } else if results.near.is_empty() {
        (t.found)(results.found.len())
    } else {
        t.near.to_owned()
    };
    html! {
        <section class="cx-section" role="search" aria-labelledby="cx-picker-label">
            <label class="cx-field__label" id="cx-picker-label" for="cx-picker">{ t.find }</label>
            <p class="cx-field__hint" id="cx-picker-hint">{ t.find_hint }</p>
            <input
                id="cx-picker"
                class="cx-input cx-input--search"
                type="search"
                autocomplete="off"
                value={(*query).clone()}
                {oninput}
                {onkeydown}
                aria-describedby="cx-picker-hint"
            />
            <p class="cx-hint" role="status">{ status }</p>
            if results.rows().next().is_some() {
                <ul class="cx-picker__list">
                    for (at, row) in results.rows().enumerate() {
                        <li key={row.body.name()}>{ choice(props, row, (at == 0).then_some(FIRST)) }</li>
                    }
                </ul>
            }
        </section>
    }
}

/// A body to press.
fn choice(props: &PickerProps, Found { body, former }: Found, id: Option<&'static str>) -> Html {
    let (t, edition) = (props.view.t(), props.view.edition());
    let on_choose = props.on_choose.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(applicant) = body.applicant(edition) {
            on_choose.emit(applicant);
        }
    });
    let (code, tag) = match body {
        Body::Division(it) => {
            let is_direct = edition.is_direct(&it.code);
            (Some(it.code.as_str()), is_direct.then_some(t.applicant.province_administered))
        }
        Body::Zone(_) => (None, Some(t.applicant.national_zone)),
    };
    html! {
        <button class="cx-picker__division" {id} type="button" {onclick}>
            <span class="cx-picker__name" lang="zh-CN">{ body.name() }</span>
            <span class="cx-muted" lang="zh-CN">{ body.prefecture() }</span>
            if let Some(code) = code {
                <span class="cx-muted cx-figure">{ code }</span>
            }
            if let Some(former) = former {
                <span class="cx-muted">{ (t.applicant.former)(&former.name, former.year) }</span>
            }
            if let Some(tag) = tag {
                <span class="cx-tag">{ tag }</span>
            }
        </button>
    }
}
