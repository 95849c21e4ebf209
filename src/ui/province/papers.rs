//! The papers of the register: which one is shown and printed, and its Word file.
//!
//! Must not know: what a paper says, or how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::documents::register::RegisterBasis;
use crate::documents::register_kind::RegisterKind;
use crate::platform::host;
use crate::platform::office::Request;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::frame::export::{DOCX, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::province::store::ProvinceView;
use crate::ui::screening::long_paper::LongPaper;
use crate::wire::file_name::register_file;
use crate::wire::office_task::OfficeTask;
use crate::wire::register_digest;
use crate::wire::register_v1::order::RegisterOrder;

/// The properties of [`Papers`].
#[derive(Clone, PartialEq, Properties)]
pub struct PapersProps {
    /// What the page shows.
    pub page: ProvinceView,
    /// Which papers there are to choose from.
    pub kinds: &'static [RegisterKind],
}

/// The section, and the paper below it.
#[component]
pub fn Papers(props: &PapersProps) -> Html {
    let PapersProps { page, kinds } = props;
    let (p, t) = (page.p(), page.view.t());
    let chosen = use_state_eq(|| RegisterKind::Review);
    let kind =
        if kinds.contains(&chosen) { *chosen } else { kinds.first().copied().unwrap_or(*chosen) };
    let refused = use_state_eq(|| false);
    let whole = use_state_eq(|| false);
    let exporter = use_exporter();
    let document = use_memo((page.state.revision, page.round, kind), |_| {
        let register = page.register();
        let code = register_digest(register).code();
        let (history, round) = (&*page.state.history, page.round);
        kind.of(&RegisterBasis { register, history, round, code: &code })
    });
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
    let drawing = !*whole;
    let on_print = {
        let refused = refused.clone();
        Callback::from(move |_: MouseEvent| {
            if !drawing {
                refused.set(!host::print());
            }
        })
    };
    let on_word = {
        let (page, exporter) = (page.clone(), exporter.clone());
        once(move || {
            if exporter.is_busy() {
                return;
            }
            let code = register_digest(page.register()).code();
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
                <p>
                    <button class="cx-button cx-button--primary" id="cx-print" type="button" aria-disabled={drawing.then_some("true")} onclick={on_print}>{ p.print }</button>
                    { " " }<button class="cx-button" id="cx-word" type="button" aria-disabled={busy.then_some("true")} onclick={on_word}>{ p.word }</button>
                </p>
                <div role="status" id="cx-word-status">
                    { exporter.told(&page.view, ["cx-word", "cx-word-done"], AtStake::Screening) }
                    if *refused {
                        <p class="cx-problem">{ t.paper().print_refused }</p>
                    }
                </div>
            </section>
            <LongPaper key={kind.name().word} document={Rc::clone(&document)} {on_whole} />
        </>
    }
}
