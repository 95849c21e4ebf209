//! The papers of a screening: which one is shown and printed, and the files that hold them.
//!
//! Must not know: what a paper says, or how a file is written.

use std::rc::Rc;

use yew::prelude::*;

use crate::documents::Paper;
use crate::documents::kind::Kind;
use crate::documents::screening::ScreeningBasis;
use crate::documents::screening_kind::ScreeningKind;
use crate::platform::host;
use crate::screening::pairs::{Pair, with_several};
use crate::screening::ranked::Robustness;
use crate::screening::robustness::sampler::Acceptability;
use crate::screening::settings::Level;
use crate::screening::submission::CountyKey;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::screening::change::{ChangeChoice, two_files};
use crate::ui::screening::code::use_code;
use crate::ui::screening::county_name::name_id;
use crate::ui::screening::exports::Exports;
use crate::ui::screening::handover::Handover;
use crate::ui::screening::long_paper::LongPaper;
use crate::ui::screening::page_view::{PageView, screened};
use crate::ui::screening::shared::Shared;
use crate::wire;

/// The id of what stands before a county's report.
const COUNTY_REPORT: &str = "cx-county-report";

/// What is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Printed {
    /// The picture of all counties.
    Picture,
    /// Two counties side by side.
    Versus,
    /// A paper of the screening.
    Paper(ScreeningKind),
    /// The report of a county, as it was computed again.
    County(CountyKey),
    /// What differs between two files of a county.
    Change(Pair),
}

impl Printed {
    /// What can always be printed, in the order of the list.
    pub fn all() -> impl Iterator<Item = Self> {
        let papers = ScreeningKind::ALL.map(Self::Paper);
        std::iter::once(Self::Picture).chain(papers).chain([Self::Versus])
    }
}

/// The properties of [`Papers`].
#[derive(Clone, PartialEq, Properties)]
pub struct PapersProps {
    /// What the page shows.
    pub page: PageView,
    /// Dominance and changes.
    pub robustness: Option<Shared<Robustness>>,
    /// What came of many weights.
    pub sampled: Option<Shared<Acceptability>>,
    /// Whether many weights are being tried.
    pub trying: bool,
    /// What is printed.
    pub printed: Printed,
    /// Something else is to be printed.
    pub on_print: Callback<Printed>,
}

/// The section.
#[component]
pub fn Papers(props: &PapersProps) -> Html {
    let PapersProps { page, robustness, sampled, trying, printed, on_print } = props;
    let (s, t) = (page.s(), page.view.t());
    let refused = use_state(|| false);
    let whole = use_state(|| false);
    let mut all: Vec<Printed> = Printed::all().collect();
    all.extend(Some(printed).filter(|it| matches!(it, Printed::County(_))).cloned());
    // One entry for all of them: which two files, is chosen below.
    let several = use_memo(page.state.files_revision, |_| {
        with_several(page.screening(), &page.ranked.roster)
    });
    let shown = if let Printed::Change(pair) = printed { Some(*pair) } else { None };
    let offered = || several.iter().find_map(|files| Pair::last(files));
    all.extend(shown.or_else(offered).map(Printed::Change));
    let title = |printed: &Printed| match printed {
        Printed::Picture => AttrValue::Static(s.picture_only),
        Printed::Versus => AttrValue::Static(s.versus_only),
        Printed::Paper(kind) => AttrValue::Static(kind.name().title(page.view.language)),
        Printed::County(key) => (s.county_report)(&page.county_name(key)).into(),
        Printed::Change(_) => AttrValue::Static(s.change_note),
    };
    let options = all.into_iter().map(|it| (it.clone(), title(&it)));
    let stays = use_mut_ref(|| false);
    // Who chooses a note here goes on to choose its two files.
    let on_choose = {
        let (stays, on_print) = (Rc::clone(&stays), on_print.clone());
        Callback::from(move |chosen: Printed| {
            stays.replace(matches!(chosen, Printed::Change(_)));
            on_print.emit(chosen);
        })
    };
    let options = Options::of(options, printed, on_choose.clone());
    let at = options.chosen.unwrap_or_default();
    // Whoever asks for a county's report from a table is brought to it.
    use_effect_with(printed.clone(), move |printed| {
        let stays = stays.replace(false);
        if matches!(printed, Printed::County(_) | Printed::Change(_)) && !stays {
            host::focus(COUNTY_REPORT);
        }
    });
    // Made only while it is shown: the code on it is of the whole screening.
    let is_paper = matches!(printed, Printed::Paper(_));
    let code = use_code(Some(&page.state.screening).filter(|_| is_paper));
    let document = use_memo(
        (
            Shared(Rc::clone(&page.state)),
            robustness.clone(),
            sampled.clone(),
            printed.clone(),
            (code, *trying),
        ),
        |(_, robustness, sampled, printed, (code, trying))| match (printed, robustness) {
            // A trial that is at work, or that was made before the screening was saved, comes
            // first: the paper tells of it, and its code is of the file that says so.
            (Printed::Paper(_), _) if *trying || (page.screening().tried && sampled.is_none()) => {
                None
            }
            (Printed::Paper(kind), Some(robustness)) => {
                let sampled = sampled.as_ref().map(|sampled| &*sampled.0);
                Some(Rc::new(paper(page, &robustness.0, sampled, *kind, code.as_ref()?)))
            }
            (Printed::County(key), _) => {
                let county = page.ranked.ranking.county(key)?;
                let code = wire::digest(&county.report).code();
                Some(Rc::new(Kind::Report.of(&county.report, &code)))
            }
            (Printed::Change(pair), _) => Some(Rc::new(two_files(page, *pair)?.note())),
            (Printed::Picture | Printed::Versus, _) | (Printed::Paper(_), None) => None,
        },
    );
    // While its successor is made, the paper before it stays, so that nothing jumps.
    let before = use_mut_ref(|| None::<(Printed, Rc<Paper>)>);
    let is_made = document.is_some() || !matches!(printed, Printed::Paper(_));
    if let Some(document) = &*document {
        before.replace(Some((printed.clone(), Rc::clone(document))));
    }
    let document = (*document).clone().or_else(|| {
        let before = before.borrow();
        before.as_ref().filter(|(of, _)| of == printed).map(|(_, document)| Rc::clone(document))
    });
    let on_whole = use_callback((), {
        let whole = whole.setter();
        move |all, ()| whole.set(all)
    });
    let hint = match printed {
        Printed::County(_) => Some(s.county_report_hint),
        Printed::Change(_) => Some(s.change_hint),
        Printed::Picture | Printed::Versus | Printed::Paper(_) => None,
    };
    let drawing = !is_made || (document.is_some() && !*whole);
    let onclick = {
        let refused = refused.clone();
        Callback::from(move |_: MouseEvent| {
            if !drawing {
                refused.set(!host::print());
            }
        })
    };
    html! {
        <>
            <div class="cx-screen cx-decision">
                <Exports page={page.clone()} robustness={robustness.clone()} sampled={sampled.clone()} trying={*trying} />
                <div>
                if page.ranked.ranking.level == Level::Prefecture {
                    <Handover page={page.clone()} waits={*trying || (page.screening().tried && sampled.is_none())} />
                }
                <section class="cx-section" aria-label={t.paper().print}>
                    <Select id="cx-papers" label={t.paper().choose} {options} />
                    if let Some(pair) = shown {
                        <ChangeChoice page={page.clone()} several={Shared(Rc::clone(&several))} {pair} on_pair={on_choose.reform(Printed::Change)} />
                    }
                    if page.ranked.is_analysed() && !trying && !page.screening().tried && shown.is_none() {
                        <p class="cx-hint">{ s.sample_first }</p>
                    }
                    <p><button class="cx-button cx-button--primary" id="cx-print" type="button" aria-disabled={drawing.then_some("true")} {onclick}>{ t.paper().print }</button></p>
                    <p class="cx-hint" id="cx-print-hint">{ if drawing { s.drawing_paper } else { t.paper().print_hint } }</p>
                    <div role="status">
                        if *refused {
                            <p class="cx-problem">{ t.paper().print_refused }</p>
                        }
                    </div>
                </section>
                </div>
            </div>
            if let Some(hint) = hint {
                // Before the paper, so that the focus is where it begins.
                <div class="cx-screen">
                    <p class="cx-hint" id={COUNTY_REPORT} tabindex="-1">{ hint }</p>
                    if let Printed::County(key) = printed {
                        <p><button class="cx-button" id="cx-back-to-row" type="button" onclick={back_to(key)}>{ s.back_to_row }</button></p>
                    }
                </div>
            }
            if drawing {
                // Who prints by the keys meanwhile gets this, not half a paper.
                <p class="cx-print-only">{ s.drawing_paper }</p>
            }
            if let Some(document) = document {
                <div class={classes!(drawing.then_some("cx-screen"))}>
                    // Another paper begins anew, a piece at a time; the same one changes in place.
                    <LongPaper key={at} {document} {on_whole} />
                </div>
            }
        </>
    }
}

/// Back to the row of a county.
fn back_to(key: &CountyKey) -> Callback<MouseEvent> {
    let id = name_id(key);
    Callback::from(move |_| host::focus(&id))
}

fn paper(
    page: &PageView,
    robustness: &Robustness,
    acceptability: Option<&Acceptability>,
    kind: ScreeningKind,
    code: &str,
) -> Paper {
    let screening = page.screening();
    let screened = screened(page, robustness);
    kind.of(&ScreeningBasis { screening, screened: &screened, acceptability, code })
}
