//! The report that is given with an event.
//!
//! Must not know: what becomes of the event.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::province::entering::Kind;
use crate::screening::submission::{Content, CountyFile};
use crate::text::both;
use crate::ui::fields::file_input::{FileInput, NotRead, PickedFile};
use crate::ui::province::store::ProvinceView;
use crate::wire::json::MAX_BYTES;
use crate::wire::receive::Receiver;

/// A file, compared by what it points to.
#[derive(Clone)]
pub struct Held(pub Rc<CountyFile>);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The properties of [`Report`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReportProps {
    /// What the page shows.
    pub page: ProvinceView,
    /// With which event.
    pub kind: Kind,
    /// The one that is held.
    pub file: Option<Held>,
    /// Takes one.
    pub on_file: Callback<Rc<CountyFile>>,
}

/// The report that is given with an event.
#[component]
pub fn Report(props: &ReportProps) -> Html {
    let ReportProps { page, kind, file, on_file } = props;
    let p = page.p();
    let problem = use_state(|| None::<String>);
    let unread = use_state(|| None::<NotRead>);
    let on_read = {
        let (page, problem, unread) = (page.clone(), problem.clone(), unread.clone());
        let on_file = on_file.clone();
        Callback::from(move |read: Result<PickedFile, NotRead>| {
            let PickedFile { name, bytes } = match read {
                Ok(given) => given,
                Err(why) => return unread.set(Some(why)),
            };
            let receiver = Receiver::new(Rc::clone(&page.register().settings.scheme));
            unread.set(None);
            match receiver.receive(&name, &bytes, both::problem).submission.content {
                Content::County(file) => {
                    problem.set(None);
                    on_file.emit(file);
                }
                Content::Refused(refused) => {
                    let why = (page.view.t().screening().refusal)(&refused);
                    problem.set(Some((page.p().report_refused)(&name, &why)));
                }
            }
        })
    };
    html! {
        <div class="cx-field">
            <FileInput id="cx-enter-report" label={p.report} hint={html! { (p.report_hint)(*kind) }} most={MAX_BYTES as u64} {on_read} />
            <div role="status">
                if let Some(Held(file)) = file {
                    <p class="cx-done" id="cx-report-held">{ (p.report_of)(file.report.assessment.applicant.name.as_str()) }</p>
                }
                if let Some(problem) = &*problem {
                    <p class="cx-problem">{ problem }</p>
                }
                if let Some(why) = *unread {
                    { why.told(&page.view) }
                }
            </div>
        </div>
    }
}
