//! The files, each a line: taken, set apart or refused, with the reason, what to do about
//! it, and what the office can say of it.
//!
//! Must not know: when a file is taken.

use yew::prelude::*;

use crate::app::entry::day::shown;
use crate::app::screening::FileDetails;
use crate::app::screening::action::{FilesAction, RosterAction, ScreeningAction};
use crate::domain::applicant::{Applicant, ApplicantKind};
use crate::domain::division::Division;
use crate::domain::entries::EntryId;
use crate::domain::identity::candidates;
use crate::domain::language::Language;
use crate::platform::host;
use crate::screening::intake::Admission;
use crate::screening::intake::objection::Objection;
use crate::screening::intake::waiver::Waiver;
use crate::screening::pairs::{Pair, beside};
use crate::screening::submission::{CountyFile, Identity, Refusal, Submission};
use crate::ui::fields::confirm::Confirm;
use crate::ui::fields::field::TextField;
use crate::ui::fields::refused::technical;
use crate::ui::fields::removal::{Line, Remove, Removed, lines, use_focus_after};
use crate::ui::screening::gradual::use_gradual;
use crate::ui::screening::page_view::PageView;

/// The properties of [`Files`].
#[derive(Clone, PartialEq, Properties)]
pub struct FilesProps {
    /// What the page shows.
    pub page: PageView,
}

/// All files: what needs a look first, and what is taken behind a button.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let page = &props.page;
    let (s, t) = (page.s(), page.view.t());
    let open = use_state(|| false);
    let is_taken =
        |at: &usize| matches!(page.ranked.admissions.get(*at), Some(Admission::Taken { .. }));
    let (taken, others): (Vec<File>, Vec<File>) =
        page.state.told.iter().map(|(id, _)| id).zip(0..).partition(|(_, at)| is_taken(at));
    // In which of the two lists the file stood that can be brought back.
    let was_taken = use_state(|| false);
    let on_remove = {
        let (dispatch, was_taken) = (page.dispatch.clone(), was_taken.setter());
        Callback::from(move |(id, taken)| {
            was_taken.set(taken);
            dispatch.emit(ScreeningAction::Files(FilesAction::Removed(id)));
        })
    };
    let removed = page.state.removed.is_some();
    use_effect_with((), {
        let dispatch = page.dispatch.clone();
        move |()| move || dispatch.emit(ScreeningAction::ForgotRemoved)
    });
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let on_empty = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |()| {
            dispatch.emit(ScreeningAction::Files(FilesAction::Emptied));
            // The button that was pressed goes with the list.
            host::focus("cx-files");
        })
    };
    let refused = |admission: &&Admission| matches!(admission, Admission::Refused(_));
    let n_refused = page.ranked.admissions.iter().filter(refused).count();
    let on_remove_refused = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |()| {
            dispatch.emit(ScreeningAction::Files(FilesAction::RemovedRefused));
            // The button that was pressed goes with the files.
            host::focus("cx-files-title");
        })
    };
    html! {
        <section class="cx-section" aria-labelledby="cx-files-title">
            <h3 class="cx-subheading" id="cx-files-title" tabindex="-1">{ s.files }</h3>
            if let Some((n, theirs)) = page.screening().other_round() {
                <p class="cx-notice" id="cx-other-round">{ (s.other_round)(n, theirs, page.screening().settings.round) }</p>
            }
            if !others.is_empty() {
                <p>{ (s.files_apart)(others.len()) }</p>
            }
            if !others.is_empty() || removed && !*was_taken {
                <FileList page={page.clone()} files={others} label={s.files_not_taken} removed={removed && !*was_taken} on_remove={on_remove.reform(|id| (id, false))} />
            }
            <p class="cx-files__controls">
                <button class="cx-button" id="cx-files-taken" type="button" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                    { (s.files_taken)(taken.len()) }
                </button>
                if n_refused > 0 {
                    // Drawn anew with the number: what was asked was about the files before.
                    <Confirm key={n_refused} id="cx-remove-refused" ask={(s.remove_refused)(n_refused)} sure={s.remove_refused_sure} keep={t.fields.keep} on_confirm={on_remove_refused} />
                    { " " }
                }
                <Confirm id="cx-empty" ask={s.empty} sure={s.empty_sure} keep={t.fields.keep} on_confirm={on_empty} />
            </p>
            if *open {
                <FileList page={page.clone()} files={taken} label={s.taken} removed={removed && *was_taken} on_remove={on_remove.reform(|id| (id, true))} />
            }
        </section>
    }
}

/// A file, and its position among all of them.
type File = (EntryId, usize);

/// The properties of [`FileList`].
#[derive(Clone, PartialEq, Properties)]
struct FileListProps {
    page: PageView,
    files: Vec<File>,
    label: &'static str,
    /// Whether the file that can be brought back stood here.
    removed: bool,
    on_remove: Callback<EntryId>,
}

#[component]
fn FileList(props: &FileListProps) -> Html {
    let FileListProps { page, files, label, removed, on_remove } = props;
    let n_shown = use_gradual(files.len());
    let removed = page.state.removed.as_ref().filter(|_| *removed);
    let focus_after = use_focus_after();
    let restore = |id: EntryId| {
        let (dispatch, focus_after) = (page.dispatch.clone(), focus_after.clone());
        Callback::from(move |()| {
            focus_after.emit(head_id(id));
            dispatch.emit(ScreeningAction::Files(FilesAction::Restored));
        })
    };
    // Of the files before it, only those of this list are shown here.
    let place = removed.map(|it| files.iter().filter(|(_, at)| *at < it.position).count());
    let shown = files.iter().take(n_shown);
    let lines = lines(shown.map(|(id, _)| *id), place).into_iter().filter_map(|line| match line {
        Line::Entry(id, row) => files.get(row).map(|(_, at)| {
            html! { <FileLine key={id.to_string()} page={page.clone()} {id} at={*at} on_remove={on_remove.clone()} /> }
        }),
        Line::Removed => removed.map(|it| {
            html! {
                <li key="removed">
                    <Removed view={page.view.clone()} list="files" name={it.submission.name.clone()} on_restore={restore(it.id)} />
                </li>
            }
        }),
    });
    html! {
        <div class="cx-scroll cx-scroll--tall" tabindex="0" role="group" aria-label={*label}>
            <ul class="cx-files">{ for lines }</ul>
        </div>
    }
}

fn head_id(id: EntryId) -> String {
    format!("cx-file-{id}")
}

/// The properties of [`FileLine`].
#[derive(Clone, PartialEq, Properties)]
struct FileLineProps {
    page: PageView,
    id: EntryId,
    at: usize,
    on_remove: Callback<EntryId>,
}

#[component]
fn FileLine(props: &FileLineProps) -> Html {
    let FileLineProps { page, id, at, on_remove } = props;
    let s = page.s();
    let (id, at) = (*id, *at);
    let found = page.screening().submissions.get(at).zip(page.ranked.admissions.get(at));
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
            <p class="cx-files__head" id={head_id(id)} tabindex="-1">
                <span class="cx-state" data-state={state}>{ word }</span>
                { " " }
                if let Some(applicant) = applicant {
                    <strong>{ applicant.name.as_str() }</strong>
                    { " " }
                }
                <span class="cx-muted cx-files__name">{ &submission.name }</span>
                if let Some(file) = submission.county() {
                    { filled_in(page, file) }
                    { " " }<span class="cx-muted">{ page.view.t().report().code }{ " " }<span class="cx-figure">{ &file.code }</span></span>
                }
            </p>
            { reasons(page, id, admission) }
            { controls(page, id, submission, admission, on_remove) }
        </li>
    }
}

/// When a county filled its file in, and who did: on which "newer" rests.
fn filled_in(page: &PageView, file: &CountyFile) -> Html {
    let prepared = &file.report.assessment.prepared;
    let on = prepared.on.map(|on| shown(on, page.view.language));
    let by = prepared.by.as_str();
    html! {
        if on.is_some() || !by.is_empty() {
            <span class="cx-muted">
                { " " }{ page.s().filled_in }{ " " }{ on }{ " " }
                <span lang={Language::Zh.tag()}>{ by }</span>
            </span>
        }
    }
}

fn reasons(page: &PageView, id: EntryId, admission: &Admission) -> Html {
    let s = page.s();
    let names = |at: usize| page.file_name(at);
    let lines: Vec<(String, Option<&'static str>)> = match admission {
        Admission::Taken { notes, .. } => {
            notes.iter().map(|note| ((s.note)(note, &names), None)).collect()
        }
        Admission::SetApart(objections) => objections
            .iter()
            .map(|objection| ((s.objection)(objection, &names), Some((s.remedy)(objection))))
            .collect(),
        Admission::Refused(refusal) => return refused(page, id, refusal),
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

/// Why a file is nothing for a screening; of a broken one, the places as programs name them.
fn refused(page: &PageView, id: EntryId, refusal: &Refusal) -> Html {
    let problems = match page.state.told.get(id) {
        Some(FileDetails::Problems(problems)) if matches!(refusal, Refusal::Invalid { .. }) => {
            problems
        }
        Some(FileDetails::Problems(_) | FileDetails::Nothing) | None => &Vec::new(),
    };
    html! {
        <>
            <p class="cx-files__reason">{ (page.s().refusal)(refusal) }</p>
            if !problems.is_empty() {
                { technical(&page.view, problems.iter().map(|problem| &problem.path)) }
            }
        </>
    }
}

fn controls(
    page: &PageView,
    id: EntryId,
    submission: &Submission,
    admission: &Admission,
    on_remove: &Callback<EntryId>,
) -> Html {
    let s = page.s();
    let name = &submission.name;
    let send = |action: ScreeningAction| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(action.clone()))
    };
    let on_code = page
        .dispatch
        .reform(move |code: String| ScreeningAction::Files(FilesAction::TypedCode(id, code)));
    let objections: &[Objection] = match admission {
        Admission::SetApart(objections) => objections,
        Admission::Taken { .. } | Admission::Refused(_) => &[],
    };
    let settings = &page.screening().settings;
    let may_be_waived = |objection| Waiver::of(objection, settings).is_some();
    let waivable = !objections.is_empty() && objections.iter().all(may_be_waived);
    let rival = objections.iter().any(|objection| {
        matches!(
            objection,
            Objection::NotPreferred { .. }
                | Objection::Older { .. }
                | Objection::Copy { .. }
                | Objection::Undecided { .. }
        )
    });
    // Of the files of a county the one that is set against this one.
    let pair = page.state.told.position(id).and_then(|at| pair_of(page, at));
    let on_change = |pair: Pair| {
        let on_change = page.on_change.clone();
        Callback::from(move |_: MouseEvent| on_change.emit(pair))
    };
    let button = |text: AttrValue, action: ScreeningAction| {
        html! { <button class="cx-button" type="button" aria-label={(s.of_file)(&text, name)} onclick={send(action)}>{ text }</button> }
    };
    html! {
        <div class="cx-files__controls">
            if submission.county().is_some() {
                <TextField id={format!("cx-code-{id}")} label={(s.typed_code)(name)} value={submission.typed_code.clone()} on_enter={on_code} />
            }
            if waivable {
                { button(s.admit.into(), ScreeningAction::Files(FilesAction::Admitted(id, true))) }
            }
            if !submission.admitted.is_empty() {
                { button(s.admit_no_more.into(), ScreeningAction::Files(FilesAction::Admitted(id, false))) }
            }
            if objections.iter().any(|it| matches!(it, Objection::Identity(_))) {
                for (text, identity) in identities(page, submission) {
                    { button(text.into(), ScreeningAction::Files(FilesAction::Identified(id, identity))) }
                }
            }
            if let Some(zone) = zone(submission, objections) {
                { button(s.add_to_roster.into(), ScreeningAction::Roster(RosterAction::AddedZone(zone))) }
            }
            if submission.identity != Identity::AsStated {
                { button(s.undo_decision.into(), ScreeningAction::Files(FilesAction::Identified(id, Identity::AsStated))) }
            }
            if let Some(pair) = pair {
                <button class="cx-button" type="button" aria-label={(s.of_file)(s.show_change, name)} onclick={on_change(pair)}>{ s.show_change }</button>
            }
            if rival {
                { button(s.prefer.into(), ScreeningAction::Files(FilesAction::Preferred(id))) }
            }
            <Remove text={s.remove} label={(s.of_file)(s.remove, name)} on_remove={on_remove.reform(move |()| id)} />
        </div>
    }
}

/// A file with the one of its county by which that is screened, else with the last other one.
/// That file itself is set against none: the others are set against it.
fn pair_of(page: &PageView, at: usize) -> Option<Pair> {
    let is_taken = |at: usize| page.ranked.admissions.get(at).and_then(Admission::report).is_some();
    if is_taken(at) {
        return None;
    }
    let own = beside(page.screening(), &page.ranked.roster, at);
    let mut others = own.iter().copied().filter(|other| *other != at);
    let other = others.clone().find(|other| is_taken(*other)).or(others.next_back())?;
    Pair::of(&own, at, other)
}

/// What the office can say of whose a file is: one of the counties that it may mean, by the
/// route of the list or the one that it states, or that it is not used.
fn identities(page: &PageView, submission: &Submission) -> Vec<(String, Identity)> {
    let s = page.s();
    let edition = page.screening().settings.edition();
    let stated = submission.county().map(|file| &file.report.assessment.applicant);
    let mut identities = Vec::new();
    for listed in stated.map(candidates).unwrap_or_default() {
        let in_list = edition.is_direct(&listed.code);
        let says = stated.map_or(in_list, |stated| stated.province_administered);
        let disputed = says != in_list && stated.is_some_and(|stated| is_of(stated, listed));
        let routes = if disputed { vec![in_list, says] } else { vec![in_list] };
        for direct in routes {
            let text = (s.is_county)(&listed.name, disputed.then_some(direct));
            let identity = Identity::County { code: listed.code.clone(), direct };
            identities.push((text, identity));
        }
    }
    identities.push((s.not_used.to_owned(), Identity::NotUsed));
    identities
}

/// The zone that a file is of, where the office has not added it.
fn zone(submission: &Submission, objections: &[Objection]) -> Option<String> {
    let is_other = objections.iter().any(|it| matches!(it, Objection::OtherZone(_)));
    let name = &submission.county()?.report.assessment.applicant.name;
    is_other.then(|| name.to_string())
}

/// Whether an applicant states the code of a division, and not that it is a zone.
fn is_of(stated: &Applicant, listed: &Division) -> bool {
    stated.kind != ApplicantKind::DevelopmentZone && stated.code.as_ref() == Some(&listed.code)
}
