//! A folder that is held against a catalogue of evidence. Its files are read here, one after
//! the other, and kept nowhere.
//!
//! Must not know: whose catalogue it is.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::evidence::folder::{FolderFile, check, to_read};
use crate::domain::evidence::{Evidence, Sha256Hex, folder};
use crate::platform::file::dropped::dropped;
use crate::platform::file::{self, Chosen, ReadFile, taken};
use crate::report::digest::Digest;
use crate::terms::evidence as terms;
use crate::ui::fields::working::working;
use crate::ui::view::store::View;

/// The most bytes of a file that are read.
pub const MOST_BYTES: u64 = 200_000_000;

/// The properties of [`FolderCheck`].
#[derive(Clone, PartialEq, Properties)]
pub struct FolderCheckProps {
    /// What the page sees.
    pub view: View,
    /// The documents, in the order of the catalogue.
    pub documents: Vec<Evidence>,
    /// What stands before the choice of the folder.
    #[prop_or_default]
    pub children: Html,
}

/// How far it has come.
#[derive(Clone, PartialEq)]
enum Stage {
    Reading(usize, usize),
    Done(Rc<Vec<FolderFile>>),
}

/// The way in, and what came of it. Documents that change afterwards are held against the
/// same files.
#[component]
pub fn FolderCheck(props: &FolderCheckProps) -> Html {
    let FolderCheckProps { view, documents, children } = props;
    let t = view.t().catalogue();
    let stage = use_state(|| None::<Stage>);
    let folders = use_memo((), |()| file::takes_folders());
    let give = {
        let (stage, documents) = (stage.setter(), documents.clone());
        Callback::from(move |chosen: Vec<Chosen>| {
            if chosen.is_empty() {
                return;
            }
            let files = chosen.iter().map(|it| FolderFile { name: it.name(), sha256: None });
            let files: Vec<_> = files.collect();
            let documents: Vec<_> = documents.iter().collect();
            let wanted = to_read(&documents, &files);
            read_next(chosen, files, wanted, 0, stage.clone());
        })
    };
    let onchange = give.reform(|event: Event| taken(&event));
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if let Some(transfer) = event.data_transfer() {
            let give = give.clone();
            dropped(&transfer, move |files| give.emit(files));
        }
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let is_numbered = documents.iter().any(|it| it.code.is_some() && it.is_titled());
    html! {
        <section class="cx-section" aria-labelledby="cx-folder-check">
            <h2 class="cx-heading" id="cx-folder-check">{ t.folder }</h2>
            { children.clone() }
            if is_numbered {
                <p class="cx-hint">{ t.folder_lead }</p>
                <div class="cx-drop" {ondrop} {ondragover}>
                    <label class="cx-field__label" for="cx-evidence-folder">{ t.choose_folder }</label>
                    <input id="cx-evidence-folder" class="cx-file" type="file" webkitdirectory={*folders} multiple=true {onchange} />
                    <p class="cx-hint">{ t.drop_folder }</p>
                    <div role="status" id="cx-folder-status">
                        if let Some(stage) = &*stage {
                            { told(view, documents, stage) }
                        }
                    </div>
                </div>
            } else {
                <p>{ t.nothing_numbered }</p>
            }
        </section>
    }
}

/// Reads the next of the files that must be.
fn read_next(
    chosen: Vec<Chosen>,
    mut files: Vec<FolderFile>,
    wanted: Vec<usize>,
    done: usize,
    stage: UseStateSetter<Option<Stage>>,
) {
    let next = wanted.get(done).and_then(|at| Some((*at, chosen.get(*at)?.clone())));
    let Some((at, file)) = next else {
        return stage.set(Some(Stage::Done(files.into())));
    };
    stage.set(Some(Stage::Reading(done + 1, wanted.len())));
    file.read(MOST_BYTES, move |ReadFile { bytes, .. }| {
        let sha256 = bytes.and_then(|bytes| Sha256Hex::new(&Digest::of(&bytes).hex()));
        if let Some(file) = files.get_mut(at) {
            file.sha256 = sha256;
        }
        read_next(chosen, files, wanted, done + 1, stage);
    });
}

fn told(view: &View, documents: &[Evidence], stage: &Stage) -> Html {
    let t = view.t().catalogue();
    let files = match stage {
        Stage::Reading(done, all) => {
            return working("cx-folder", &(t.reading)(*done, *all), (*done, *all), None);
        }
        Stage::Done(files) => files,
    };
    let documents: Vec<_> = documents.iter().collect();
    let found = check(&documents, files);
    let state = |standing| match standing {
        folder::Standing::Present | folder::Standing::Named => "done",
        folder::Standing::Missing => "not-started",
        folder::Standing::Changed | folder::Standing::Unread => "problem",
    };
    html! {
        <>
            <p id="cx-folder-said"><strong>{ terms::conclusion(&found, view.language) }</strong></p>
            <ul class="cx-tasks">
                for (code, title, standing) in &found.documents {
                    <li class="cx-tasks__task">
                        <span class="cx-state" data-state={state(*standing)}>{ terms::standing(*standing, view.language) }</span>
                        <span class="cx-tasks__what">{ format!("{code}　{title}") }</span>
                    </li>
                }
            </ul>
            if !found.others.is_empty() {
                <details class="cx-details" id="cx-folder-others">
                    <summary>{ format!("{}（{}）", t.others, found.others.len()) }</summary>
                    <ul class="cx-list">
                        for name in &found.others {
                            <li>{ name }</li>
                        }
                    </ul>
                </details>
            }
        </>
    }
}
