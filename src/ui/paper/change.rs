//! An earlier file of the county, against which the record is held: 变动说明.
//!
//! Must not know: what differs, and how a file is read.

use std::rc::Rc;

use yew::prelude::*;

use crate::report::Report;
use crate::screening::submission::CountyKey;
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::fields::refused::refused;
use crate::ui::view::store::View;
use crate::wire;
use crate::wire::Opened;
use crate::wire::json::MAX_BYTES;
use crate::wire::problem::Problem;
use crate::wire::two_files::TwoFiles;

/// An earlier file.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    /// What the county stated in it, computed again.
    pub report: Report,
    /// The code of its content.
    pub code: String,
}

impl Earlier {
    /// It and the record as it stands.
    #[must_use]
    pub fn beside(&self, after: &Report) -> TwoFiles {
        TwoFiles {
            name: after.assessment.applicant.name.to_string(),
            codes: [self.code.clone(), wire::digest(after).code()],
            before: self.report.clone(),
            after: after.clone(),
        }
    }
}

/// Why a file is none against which the record can be held.
#[derive(Clone, PartialEq)]
enum Refused {
    NotRead(NotRead),
    Problems(String, Vec<Problem>),
    OtherCounty(String),
    OtherKind,
}

/// The properties of [`EarlierFile`].
#[derive(Clone, PartialEq, Properties)]
pub struct EarlierFileProps {
    /// What the page sees.
    pub view: View,
    /// The file that was read.
    pub on_read: Callback<Rc<Earlier>>,
}

/// The section with the field. A bad file changes nothing.
#[component]
pub fn EarlierFile(props: &EarlierFileProps) -> Html {
    let EarlierFileProps { view, on_read } = props;
    let t = view.t().paper();
    let problem = use_state(|| None::<Refused>);
    let on_file = {
        let (problem, on_read, report) = (problem.clone(), on_read.clone(), view.report.clone());
        Callback::from(move |read: Result<PickedFile, NotRead>| {
            let Some(report) = &report else { return };
            let earlier = read.map_err(Refused::NotRead).and_then(|file| earlier(file, report));
            problem.set(match earlier {
                Ok(earlier) => {
                    on_read.emit(Rc::new(earlier));
                    None
                }
                Err(why) => Some(why),
            });
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-change-title">
            <h2 class="cx-heading" id="cx-change-title">{ t.change_title }</h2>
            <div class="cx-field">
                <FileInput id="cx-earlier" label={t.earlier} hint={html! { { t.earlier_hint } }} most={MAX_BYTES as u64} on_read={on_file} />
                <div role="status" id="cx-earlier-status">
                    if let Some(problem) = &*problem {
                        { told(view, problem) }
                    }
                </div>
            </div>
        </section>
    }
}

fn earlier(file: PickedFile, of: &Report) -> Result<Earlier, Refused> {
    let opened = wire::open(&file.bytes, Some(&of.scheme));
    let report = match opened.map_err(|problems| Refused::Problems(file.name, problems))? {
        Opened::Assessment(report) => *report,
        Opened::Report(stored) => stored.report,
        Opened::Scheme(_) | Opened::Draft(_) => return Err(Refused::OtherKind),
    };
    let county = |report: &Report| CountyKey::of(&report.assessment.applicant);
    if county(&report) != county(of) {
        return Err(Refused::OtherCounty(report.assessment.applicant.name.to_string()));
    }
    let code = wire::digest(&report).code();
    Ok(Earlier { report, code })
}

fn told(view: &View, problem: &Refused) -> Html {
    let t = view.t().paper();
    match problem {
        Refused::NotRead(why) => why.told(view),
        Refused::Problems(name, problems) => refused(view, name, problems, None),
        Refused::OtherCounty(name) => {
            html! { <p class="cx-problem">{ (t.earlier_of_other)(name) }</p> }
        }
        Refused::OtherKind => html! { <p class="cx-problem">{ t.earlier_other_kind }</p> },
    }
}
