//! Any two files of a county: which two, and the note about them for Word.
//!
//! Must not know: what differs, and what the note says.

use yew::prelude::*;

use crate::platform::office::Request;
use crate::screening::pairs::{Pair, filled_in};
use crate::screening::submission::Submission;
use crate::ui::fields::field::Select;
use crate::ui::fields::options::Options;
use crate::ui::fields::press::once;
use crate::ui::frame::export::{DOCX, use_exporter};
use crate::ui::frame::trouble::AtStake;
use crate::ui::screening::page_view::PageView;
use crate::ui::screening::shared::Shared;
use crate::wire::office_task::OfficeTask;
use crate::wire::two_files::TwoFiles;

/// Two files, both under the scheme of the screening; none if there are none such.
#[must_use]
pub fn two_files(page: &PageView, pair: Pair) -> Option<TwoFiles> {
    let screening = page.screening();
    // A file may have gone since it was chosen, and others stand in its place.
    let entries = &page.ranked.roster.entries;
    let is_of = |files: &[usize]| files.contains(&pair.before) && files.contains(&pair.after);
    entries.iter().find(|entry| is_of(&entry.files))?;
    let file = |at: usize| screening.submissions.get(at).and_then(Submission::county);
    let (before, after) = (file(pair.before)?, file(pair.after)?);
    Some(TwoFiles {
        name: screening.submissions.get(pair.after).and_then(Submission::county_name)?,
        codes: [before.code.clone(), after.code.clone()],
        before: (*before.report).clone(),
        after: (*after.under(&screening.settings.scheme)).clone(),
    })
}

/// The properties of [`ChangeChoice`].
#[derive(Clone, PartialEq, Properties)]
pub struct ChangeChoiceProps {
    /// What the page shows.
    pub page: PageView,
    /// The files of every county that has several, the earliest first.
    pub several: Shared<Vec<Vec<usize>>>,
    /// The two that are shown.
    pub pair: Pair,
    /// Two others are to be shown.
    pub on_pair: Callback<Pair>,
}

/// The county, its two files, and the button for Word.
#[component]
pub fn ChangeChoice(props: &ChangeChoiceProps) -> Html {
    let ChangeChoiceProps { page, several, pair, on_pair } = props;
    let (s, pair) = (page.s(), *pair);
    let exporter = use_exporter();
    let is_of = |files: &&Vec<usize>| files.contains(&pair.before) && files.contains(&pair.after);
    let Some(own) = several.0.iter().find(is_of) else { return Html::default() };
    let named = |at: usize| {
        let submission = page.screening().submissions.get(at);
        submission.and_then(Submission::county_name).unwrap_or_default()
    };
    let counties = several.0.iter().filter_map(|files| {
        let title = named(*files.first()?);
        Some((Pair::last(files).filter(|_| files != own).unwrap_or(pair), title))
    });
    let counties = Options::of(counties, &pair, on_pair.clone());
    let file = |at: usize| (s.file_of_day)(&page.file_name(at), filled_in(page.screening(), at));
    // Either is chosen beside the other, and the order is that of their days.
    let beside = |kept: usize, chosen: usize| {
        let others = own.iter().filter_map(|at| Some((Pair::of(own, kept, *at)?, file(*at))));
        let chosen = Pair::of(own, kept, chosen).unwrap_or(pair);
        Options::of(others, &chosen, on_pair.clone())
    };
    let busy = exporter.is_busy();
    let onclick = {
        let (page, exporter) = (page.clone(), exporter.clone());
        once(move || {
            let Some(files) = two_files(&page, pair).filter(|_| !busy) else { return };
            let task = OfficeTask::ChangeNote.write();
            let asked = Request { task, bytes: files.write(), scheme: String::new() };
            exporter.ask_office(&asked, files.file_name("docx"), DOCX);
        })
    };
    html! {
        <>
            // One below the other: a file is known by its name and its day, which are long.
            <div>
                <Select id="cx-change-county" label={s.change_county} options={counties} />
                <Select id="cx-change-before" label={s.change_one} options={beside(pair.after, pair.before)} />
                <Select id="cx-change-after" label={s.change_other} options={beside(pair.before, pair.after)} />
            </div>
            <p><button class="cx-button" id="cx-word-change" type="button" aria-disabled={busy.then_some("true")} {onclick}>{ s.change_word }</button></p>
            <div role="status" id="cx-change-status">
                { exporter.told(&page.view, ["cx-change-making", "cx-change-made"], AtStake::Screening) }
            </div>
        </>
    }
}
