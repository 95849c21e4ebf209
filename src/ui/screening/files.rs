//! The files, each a line: taken, set apart or refused, with the reason, what to do about
//! it, and what the office can say of it.
//!
//! Must not know: when a file is taken.

use yew::prelude::*;

use crate::app::screening::Told;
use crate::app::screening::action::ScreeningAction;
use crate::platform::host;
use crate::screening::intake::{Admission, Objection};
use crate::screening::submission::Refusal;
use crate::ui::confirm::Confirm;
use crate::ui::field::TextField;
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::sight::Sight;

/// The properties of [`Files`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilesProps {
    /// What the page shows.
    pub sight: Sight,
}

/// All files: what needs a look first, and what is taken behind a button.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let sight = &props.sight;
    let (s, t) = (sight.s(), sight.view.t());
    let open = use_state(|| false);
    let is_taken =
        |at: &usize| matches!(sight.ranked.admissions.get(*at), Some(Admission::Taken { .. }));
    let n_files = sight.screening().submissions.len();
    let (taken, others): (Vec<usize>, Vec<usize>) = (0..n_files).partition(is_taken);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let on_empty = {
        let dispatch = sight.dispatch.clone();
        Callback::from(move |()| {
            dispatch.emit(ScreeningAction::Emptied);
            // The button that was pressed goes with the list.
            host::focus("cx-files");
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-files-title">
            <h2 class="cx-heading" id="cx-files-title">{ s.files }</h2>
            if !others.is_empty() {
                <p>{ (s.files_apart)(others.len()) }</p>
                <FileList sight={sight.clone()} positions={others} label={s.files_not_taken} />
            }
            <p class="cx-files__controls">
                <button class="cx-button" id="cx-files-taken" type="button" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                    { (s.files_taken)(taken.len()) }
                </button>
                <Confirm id="cx-empty" ask={s.empty} sure={s.empty_sure} keep={t.erase_keep} on_confirm={on_empty} />
            </p>
            if *open {
                <FileList sight={sight.clone()} positions={taken} label={s.taken} />
            }
        </section>
    }
}

/// The properties of [`FileList`].
#[derive(Clone, PartialEq, Properties)]
struct FileListProps {
    sight: Sight,
    positions: Vec<usize>,
    label: &'static str,
}

#[component]
fn FileList(props: &FileListProps) -> Html {
    let FileListProps { sight, positions, label } = props;
    let n_shown = use_gradual(positions.len());
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-label={*label}>
            <ul class="cx-files">
                for at in positions.iter().take(n_shown) {
                    <FileLine key={*at} sight={sight.clone()} at={*at} />
                }
            </ul>
        </div>
    }
}

/// The properties of [`FileLine`].
#[derive(Clone, PartialEq, Properties)]
struct FileLineProps {
    sight: Sight,
    at: usize,
}

#[component]
fn FileLine(props: &FileLineProps) -> Html {
    let FileLineProps { sight, at } = props;
    let s = sight.s();
    let at = *at;
    let found = sight.screening().submissions.get(at).zip(sight.ranked.admissions.get(at));
    let Some((submission, admission)) = found else {
        return Html::default();
    };
    let (state, word) = match admission {
        Admission::Taken { .. } => ("done", s.taken),
        Admission::SetApart(_) => ("started", s.set_apart),
        Admission::Refused(_) => ("problem", s.refused),
    };
    let applicant = submission.county().map(|file| &file.report.assessment.applicant);
    html! {
        <li class="cx-files__file" data-state={state}>
            <p class="cx-files__head">
                <span class="cx-state" data-state={state}>{ word }</span>
                { " " }
                if let Some(applicant) = applicant {
                    <strong>{ applicant.name.as_str() }</strong>
                    { " " }
                }
                <span class="cx-muted cx-files__name">{ &submission.name }</span>
                if let Some(file) = submission.county() {
                    { " " }<span class="cx-muted">{ sight.view.t().code }{ " " }<span class="cx-figure">{ &file.code }</span></span>
                }
            </p>
            { reasons(sight, at, admission) }
            { controls(sight, at, admission) }
        </li>
    }
}

fn reasons(sight: &Sight, at: usize, admission: &Admission) -> Html {
    let s = sight.s();
    let names = |at: usize| sight.file_name(at);
    let lines: Vec<(String, Option<&'static str>)> = match admission {
        Admission::Taken { notes, .. } => {
            notes.iter().map(|note| ((s.note)(note, &names), None)).collect()
        }
        Admission::SetApart(objections) => objections
            .iter()
            .map(|objection| ((s.objection)(objection, &names), Some((s.remedy)(objection))))
            .collect(),
        Admission::Refused(refusal) => return refused(sight, at, refusal),
    };
    html! {
        for (said, remedy) in lines {
            <p class="cx-files__reason">
                { said }
                if let Some(remedy) = remedy {
                    { " " }<span class="cx-muted">{ remedy }</span>
                }
            </p>
        }
    }
}

/// Why a file is nothing for a screening: of a broken one, the first problem in words.
fn refused(sight: &Sight, at: usize, refusal: &Refusal) -> Html {
    let (s, t) = (sight.s(), sight.view.t());
    match sight.desk.told.get(at) {
        Some(Told::Problems(problems)) if matches!(refusal, Refusal::Invalid { .. }) => {
            let first = problems.first();
            html! {
                <p class="cx-files__reason">
                    { (s.refusal)(refusal) }
                    if let Some(first) = first {
                        { " " }<code class="cx-path">{ first.path.to_string() }</code>{ " " }{ (t.problem)(&first.kind) }
                    }
                </p>
            }
        }
        Some(Told::Problems(_) | Told::Nothing) | None => {
            html! { <p class="cx-files__reason">{ (s.refusal)(refusal) }</p> }
        }
    }
}

fn controls(sight: &Sight, at: usize, admission: &Admission) -> Html {
    let s = sight.s();
    let Some(submission) = sight.screening().submissions.get(at) else {
        return Html::default();
    };
    let name = &submission.name;
    let send = |action: ScreeningAction| {
        let dispatch = sight.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(action.clone()))
    };
    let on_code = sight.dispatch.reform(move |code: String| ScreeningAction::TypedCode(at, code));
    let objections: &[Objection] = match admission {
        Admission::SetApart(objections) => objections,
        Admission::Taken { .. } | Admission::Refused(_) => &[],
    };
    let waivable = !objections.is_empty() && objections.iter().all(Objection::may_be_waived);
    let rival = objections.iter().any(|objection| {
        matches!(
            objection,
            Objection::NotPreferred { .. }
                | Objection::Older { .. }
                | Objection::Copy { .. }
                | Objection::Undecided { .. }
        )
    });
    let button = |text: &'static str, action: ScreeningAction| {
        html! { <button class="cx-button" type="button" aria-label={(s.of_file)(text, name)} onclick={send(action)}>{ text }</button> }
    };
    html! {
        <div class="cx-files__controls">
            if submission.county().is_some() {
                <TextField id={format!("cx-code-{at}")} label={(s.typed_code)(name)} value={submission.typed_code.clone()} on_enter={on_code} />
            }
            if waivable && !submission.admitted {
                { button(s.admit, ScreeningAction::Admitted(at, true)) }
            }
            if submission.admitted {
                { button(s.admit_no_more, ScreeningAction::Admitted(at, false)) }
            }
            if rival {
                { button(s.prefer, ScreeningAction::Preferred(at)) }
            }
            { button(s.remove, ScreeningAction::Removed(at)) }
        </div>
    }
}
