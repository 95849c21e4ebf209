//! What every slide has: a line above the title, the title, what the room judges by, and a band.
//!
//! Must not know: what stands on a slide.

use yew::prelude::*;

/// Says that a slide is only a picture of one, so that it has no part in the page's focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pictured;

/// What every slide is made of.
pub struct Frame {
    /// The line above the title.
    pub over: Html,
    /// The title.
    pub title: Html,
    /// What stands below it.
    pub body: Html,
    /// What is asked or said in one sentence.
    pub band: Option<Html>,
    /// How the band looks; none as ever.
    pub tone: Option<&'static str>,
}

/// The slide of a frame.
pub fn framed(Frame { over, title, body, band, tone }: Frame) -> Html {
    html! {
        <>
            <p class="cx-slide__over">{ over }</p>
            <Title>{ title }</Title>
            <div class="cx-slide__body">{ body }</div>
            if let Some(band) = band {
                <p class="cx-slide__band" data-tone={tone}>{ band }</p>
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct TitleProps {
    children: Html,
}

/// The title, on which a page lands.
#[component]
fn Title(props: &TitleProps) -> Html {
    let children = props.children.clone();
    match use_context::<Pictured>() {
        None => {
            html! { <h1 class="cx-slide__title" id="cx-title" tabindex="-1">{ children }</h1> }
        }
        Some(Pictured) => html! { <p class="cx-slide__title">{ children }</p> },
    }
}
