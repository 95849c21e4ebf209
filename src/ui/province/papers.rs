//! The papers of the register: which one is shown and printed, and its Word file.
//!
//! Must not know: what a paper says, or how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::documents::Paper;
use crate::documents::register::RegisterBasis;
use crate::documents::register_kind::RegisterKind;
use crate::platform::host;
use crate::platform::office::Request;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::frame::export::{DOCX, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::province::file::code_of;
use crate::ui::province::store::ProvinceView;
use crate::ui::screening::long_paper::LongPaper;
use crate::wire::file_name::register_file;
use crate::wire::office_task::OfficeTask;
use crate::wire::register_v1::order::RegisterOrder;

/// The properties of [`Papers`].
#[derive(Clone, PartialEq, Properties)]
pub struct PapersProps {
    /// What the page shows.
    pub page: ProvinceView,
    /// The code of the register, once it is made.
    pub code: Option<String>,
    /// Which papers there are to choose from.
    pub kinds: &'static [RegisterKind],
}

/// The section, and the paper below it.
#[component]
pub fn Papers(props: &PapersProps) -> Html {
    let PapersProps { page, code, kinds } = props;
    let (p, t) = (page.p(), page.view.t());
    let chosen = use_state_eq(|| RegisterKind::Review);
    let kind =
        if kinds.contains(&chosen) { *chosen } else { kinds.first().copied().unwrap_or(*chosen) };
    let refused = use_state_eq(|| false);
    let whole = use_state_eq(|| false);
    let exporter = use_exporter();
    // While its successor is made, the paper before it stays, so that nothing jumps.
    let before = use_mut_ref(|| None::<(RegisterKind, Rc<Paper>)>);
    let made = use_memo((page.state.revision, page.round, kind, code.clone()), |_| {
        let (register, history, round) = (page.register(), &*page.state.history, page.round);
        let code = code.as_ref()?;
        Some(Rc::new(kind.of(&RegisterBasis { register, history, round, code })))
    });
    if let Some(document) = &*made {
        before.replace(Some((kind, Rc::clone(document))));
    }
    let document = before.borrow().as_ref().filter(|(of, _)| *of == kind).map(|it| it.1.clone());
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |kind| chosen.set(kind))
    };
    let options = kinds.iter().map(|kind| (*kind, kind.name().title(page.view.language)));
    let options = Options::of(options, &kind, on_choose);
    let on_whole = use_callback((), {
        let whole = whole.setter();
        move |all, ()| whole.set(all)
    });
    let drawing = made.is_none() || !*whole;
    let on_print = {
        let refused = refused.clone();
        Callback::from(move |_: MouseEvent| {
            if !drawing {
                refused.set(!host::print());
            }
        })
    };
    let on_word = {
        let (page, exporter, code) = (page.clone(), exporter.clone(), code.clone());
        once(move || {
            if exporter.is_busy() {
                return;
            }
            let code = code_of(&page, code.as_ref());
            let what = format!("{}_{}", page.round, kind.name().file);
            let asked = Request {
                task: OfficeTask::RegisterPaper(kind).write(),
                bytes: RegisterOrder::write(page.register(), page.round),
                scheme: String::new(),
            };
            exporter.ask_office(&asked, register_file(&code, &what, "docx"), DOCX);
        })
    };
    let busy = exporter.is_busy();
    html! {
        <>
            <section class="cx-section cx-screen" aria-labelledby="cx-province-papers">
                <h2 class="cx-heading" id="cx-province-papers">{ p.papers }</h2>
                <Select id="cx-papers" label={t.paper().choose} {options} />
                <ul class="cx-exports">
                    <li><button class="cx-button cx-button--primary" id="cx-print" type="button" aria-disabled={drawing.then_some("true")} onclick={on_print}>{ p.print }</button></li>
                    <li><button class="cx-button" id="cx-word" type="button" aria-disabled={busy.then_some("true")} onclick={on_word}>{ p.word }</button></li>
                </ul>
                <div role="status" id="cx-word-status">
                    { exporter.told(&page.view, ["cx-word", "cx-word-done"], AtStake::Screening) }
                    if *refused {
                        <p class="cx-problem">{ t.paper().print_refused }</p>
                    }
                </div>
            </section>
            if let Some(document) = document {
                <LongPaper key={kind.name().word} {document} {on_whole} />
            }
        </>
    }
}
