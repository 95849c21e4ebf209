//! A file on its way out: made here or in the office module, handed to the browser, and what
//! became of it.
//!
//! Must not know: which file, or how it is written.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::file;
use crate::platform::office::{self, Job, OfficeFailure, Reply, Request};
use crate::platform::schedule::{Work, drop_later};
use crate::ui::fields::working::working;
use crate::ui::frame::trouble::{AtStake, trouble};
use crate::ui::view::store::View;

/// The media type of Word files.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The media type of Excel files.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The media type of archives.
pub const ZIP: &str = "application/zip";

/// The media type of tables.
pub const CSV: &str = "text/csv";

/// What became of a file.
#[derive(Clone, PartialEq)]
pub enum Export {
    /// So many hundredths of the file of that name are made.
    Working(String, u8),
    /// It was handed to the browser.
    Done(Done),
    /// The browser did not take it. What stands in it, where that is text.
    NotTaken(Option<Rc<str>>),
    /// Read back, it was not what was written.
    NotWhole,
    /// Whoever asked for it ended it.
    Cancelled,
    /// It could not be made.
    Failed(OfficeFailure),
}

/// A file that was handed to the browser.
#[derive(Clone, PartialEq)]
pub struct Done {
    /// Its name.
    pub name: String,
    /// How large it is.
    pub bytes: usize,
    /// What stands in it, where that is text.
    pub text: Option<Rc<str>>,
}

impl Export {
    /// Hands bytes to the browser, which were read back and compared by whoever made them;
    /// `text` is what they say, where they are text.
    #[must_use]
    pub fn handed_over(
        name: String,
        media_type: &str,
        bytes: &[u8],
        text: Option<Rc<str>>,
    ) -> Self {
        if file::save_bytes(&name, media_type, bytes) {
            Self::Done(Done { name, bytes: bytes.len(), text })
        } else {
            Self::NotTaken(text)
        }
    }

    /// A table that could not be written.
    #[must_use]
    pub fn no_table() -> Self {
        Self::Failed(OfficeFailure::Other("CSV".to_owned()))
    }
}

/// What makes a file. Dropping it ends that.
enum Running {
    Here { _work: Work },
    InOffice { _job: Job },
}

/// The one file at a time that a section makes. It ends with the page that asked for it.
#[derive(Clone)]
pub struct Exporter {
    state: UseStateHandle<Option<Export>>,
    running: Rc<RefCell<Option<Running>>>,
}

/// The exporter of a section.
#[hook]
pub fn use_exporter() -> Exporter {
    Exporter { state: use_state(|| None), running: use_mut_ref(|| None) }
}

impl Exporter {
    /// What became of the file that was asked for last.
    #[must_use]
    pub fn state(&self) -> Option<&Export> {
        (*self.state).as_ref()
    }

    /// Whether a file is being made.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(self.state(), Some(Export::Working(..)))
    }

    /// Tells how far the file is, or what became of it.
    pub fn tell(&self, export: Export) {
        if !matches!(export, Export::Working(..)) {
            self.run(None);
        }
        self.state.set(Some(export));
    }

    /// Later: what is running now may be what asks.
    fn run(&self, running: Option<Running>) {
        drop_later(std::mem::replace(&mut *self.running.borrow_mut(), running));
    }

    /// The file is being made by that work.
    pub fn works(&self, name: String, work: Work) {
        self.run(Some(Running::Here { _work: work }));
        self.tell(Export::Working(name, 0));
    }

    /// Has the office module make a file, and hands it over.
    pub fn ask_office(&self, asked: &Request, name: String, media_type: &'static str) {
        let then = {
            let (exporter, name) = (self.clone(), name.clone());
            move |said: Reply| {
                exporter.tell(match said {
                    Reply::Progress(percent) => Export::Working(name.clone(), percent),
                    Reply::File(bytes) => {
                        Export::handed_over(name.clone(), media_type, &bytes, None)
                    }
                    Reply::Refused(why) => Export::Failed(OfficeFailure::Other(why)),
                    Reply::Failed(why) => Export::Failed(why),
                });
            }
        };
        match office::start(asked, then) {
            Ok(job) => {
                self.run(Some(Running::InOffice { _job: job }));
                self.tell(Export::Working(name, 0));
            }
            Err(why) => self.tell(Export::Failed(why)),
        }
    }

    /// What is said of the file: `id` is that of the bar, `done_id` that of the good end.
    pub fn told(&self, view: &View, [id, done_id]: [&'static str; 2], at_stake: AtStake) -> Html {
        let t = view.t();
        match self.state() {
            None => Html::default(),
            Some(Export::Working(name, percent)) => {
                let exporter = self.clone();
                let on_cancel =
                    Callback::from(move |_: MouseEvent| exporter.tell(Export::Cancelled));
                let (text, done) = ((t.office().working)(name), usize::from(*percent));
                working(id, &text, (done, 100), Some((t.office().cancel, on_cancel)))
            }
            Some(Export::Done(Done { name, bytes, .. })) => {
                html! { <p class="cx-done" id={done_id}>{ (t.report().exported)(name, *bytes) }</p> }
            }
            Some(Export::NotTaken(_)) => {
                html! { <p class="cx-problem">{ t.office().not_taken }</p> }
            }
            Some(Export::NotWhole) => {
                html! { <p class="cx-problem">{ t.office().save_not_whole }</p> }
            }
            Some(Export::Cancelled) => html! { <p>{ t.office().cancelled }</p> },
            Some(Export::Failed(why)) => trouble(view, t.trouble.not_made, why, at_stake),
        }
    }
}
