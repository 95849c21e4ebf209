//! The workshop in English.
//!
//! Must not know: where it is shown, and what any scenario comes to.

use crate::app::workshop::scenario::BuiltIn;
use crate::domain::id::IndicatorNo;
use crate::text::workshop::WorkshopTexts;

/// The table.
pub(in crate::text) const TEXTS: WorkshopTexts = WorkshopTexts {
    scenario: "Scenario",
    controls: "Controls",
    back: "Back",
    on: "Next",
    slide: "Slide",
    reveal: "Show score",
    hide: "Hide score",
    derive: "Calculation",
    derivation: "Calculation",
    undo: "Undo",
    reset: "Reset scenario",
    invented: "An invented county; all figures are invented",
    facts_title: "Facts",
    guess: "Let participants guess first, then select “Show score”.",
    reason: "(Demo: not applicable)",
    no_such_answer: "There is nothing to fill in here.",
    moved_title: "Changes in score",
    moved_none: "Nothing changed yet. Changes in score appear here once you change a figure.",
    number: "Score",
    was: "Before",
    is: "After",
    change: "Change",
    exact: "Change of the total before rounding",
    exact_hint: "Differences are between rounded scores; who is ahead is decided by the scores before rounding.",
    difference: "Difference",
    exact_difference: "Difference of the totals before rounding",
    comparison: "Two counties compared",
    other: "Compare with",
    other_scheme: "The two scenarios use different schemes; their scores cannot be compared.",
    deciding: "Items that differ",
    deciding_none: "All items score the same.",
    tie: "Both totals are exactly the same.",
    keys_title: "Keyboard and presenter's remote",
    keys: &[
        ("→, Page Down", "next slide"),
        ("←, Page Up", "slide before"),
        ("Home, End", "first slide, last slide"),
        ("Enter", "with the focus on the title: show or hide the score"),
        (
            "Esc",
            "closes the calculation, then hides the score, then goes to the first slide; leaves a field",
        ),
    ],
    files_title: "Files and trainer's notes",
    files_hint: "Any assessment, report or draft can be loaded as a scenario. In a real file the name is replaced by an invented one; code, evidence, notes, preparing office, application papers and plan are left out. Figures and dates stay, as do the texts of your own scheme.",
    open: "Load a file as a scenario",
    export: "Export demo file",
    print: "Print the notes",
    print_hint: "The notes contain the agenda, talking points for each slide, and the answers. They appear in print only, never on the projector.",
    own_title: "Own scenario",
    own_lead: "Loaded by the trainer.",
    notes_title: "Trainer's notes",
    notes_lead: "For the trainer; contains the answers; do not project. Names and figures are invented.",
    notes_footer: "Demo, not a real assessment",
    agenda: "Agenda",
    agenda_steps: &[
        (
            "Getting to know it",
            "Step through the first slides of the mid-range county: guess, then show.",
        ),
        (
            "Scoring",
            "Work out indicator 7 by hand; then change 1 and 4 and see how the scores change.",
        ),
        (
            "Ranges",
            "Take the county just starting out: why open parts make a range, and what “not applicable” does.",
        ),
        ("Eligibility", "Take the excluded county: no score outweighs an exclusion."),
        (
            "Route and bonus",
            "Take the province-administered county: its route, and the cap of the bonus.",
        ),
        ("Comparison", "Compare near-tie counties A and B; find the one record that decides."),
        (
            "Hands on",
            "Each group loads its own file as a scenario and names the item it would improve first.",
        ),
    ],
    notes_by_slide: "Slide by slide",
    note_eligibility: "Let participants judge each check, then show. “To be verified” is not a pass; the first and last day of the verification period both count.",
    note_result: "Guess total and grade first. The scheme is an example; the grade rests on the base alone; eligibility and score are kept apart.",
    note_comparison: "Ask who is ahead. Then find the items that differ, go back to one, change a figure, and see whether the order is reversed.",
    own_note: "Trainer's own note",
    opened,
    opened_invented,
    listed,
    position,
    last_change,
    ahead,
    scenario_title,
    scenario_lead,
    scenario_note,
    indicator_note,
};

fn opened(name: &str) -> String {
    format!("Opened as a scenario: {name}")
}

fn opened_invented(name: &str) -> String {
    format!(
        "Opened as a scenario under the name {name}; texts that may identify the office are left out."
    )
}

fn listed(entries: &[String]) -> String {
    entries.join("; ")
}

fn position(at: usize, n: usize) -> String {
    format!("Slide {at} of {n}")
}

fn last_change(low: &str, high: &str) -> String {
    if low == high {
        format!("Last change: total {low}")
    } else {
        format!("Last change: total {low} at worst, {high} at best")
    }
}

fn ahead(name: &str) -> String {
    format!("{name} is ahead.")
}

const fn scenario_title(which: BuiltIn) -> &'static str {
    match which {
        BuiltIn::Starting => "A county just starting out",
        BuiltIn::Middle => "A mid-range county",
        BuiltIn::Barred => "An excluded county",
        BuiltIn::Direct => "A province-administered county",
        BuiltIn::TiedLeft => "Near-tie, county A",
        BuiltIn::TiedRight => "Near-tie, county B",
    }
}

const fn scenario_lead(which: BuiltIn) -> &'static str {
    match which {
        BuiltIn::Starting => "Credit work has only just started; many figures are still unknown.",
        BuiltIn::Middle => "Everything is filled in, with strengths and weaknesses.",
        BuiltIn::Barred => {
            "Ahead in nearly everything, but there was an environmental incident in 2019."
        }
        BuiltIn::Direct => "Administered by the province, to which it applies directly.",
        BuiltIn::TiedLeft | BuiltIn::TiedRight => {
            "Each has its strengths, and the totals are close."
        }
    }
}

const fn scenario_note(which: BuiltIn) -> &'static str {
    match which {
        BuiltIn::Starting => {
            "About ranges: 5 and 8 are unanswered, 3 and 10 to be verified; the low end takes them as zero, the high end as full. 12 is not applicable and leaves the mean; in 4 there were no penalties, so that item is left out."
        }
        BuiltIn::Middle => {
            "About scoring: start with indicator 7 by hand, then see how dimension and base follow."
        }
        BuiltIn::Barred => {
            "About eligibility: the highest score, and excluded. 12,000 evacuated make the incident major (10,000 or more), within the verification period. Let participants change scores and see whether the verdict changes."
        }
        BuiltIn::Direct => {
            "About route and cap: it takes no place of a prefecture; its bonus has reached the cap of 10; more adds nothing."
        }
        BuiltIn::TiedLeft => {
            "Compare with county B. In indicator 4, 1,176 of 1,200 permits comply: 98 % exactly."
        }
        BuiltIn::TiedRight => {
            "Compare with county A. One record fewer drops it to the next band; with that record the order is reversed."
        }
    }
}

const fn indicator_note(no: IndicatorNo) -> &'static str {
    match no.get() {
        1 => "Ask: what if a county has no platform of its own? Connection and channels count.",
        2 => "Ask: where does the list of units due come from? List first, then count.",
        3 => {
            "Faulty codes: lower is better; the limits are one in ten thousand and one in a thousand."
        }
        4 => {
            "Bands: 99.9 % is not 100 %, and 97.9 % gives nothing. Ask: how many records to the next band?"
        }
        5 => "Seven working days; each omission costs 10 points, and four cost all.",
        6 => "Passed on is not in effect. Let each name one document.",
        7 => "Good to work out by hand: three items; a coverage of 90 % is full already.",
        8 => "It is about newly registered entities, not all of them.",
        9 => {
            "The 14 areas are those of article 61 of the Regulation; a rate of 80 % is full already."
        }
        10 => "Areas and entities are counted apart, half each.",
        11 => "Levels: ask what would show each of them.",
        12 => {
            "May not apply, with a reason. Notice first, then listing; no measure beyond the list."
        }
        13 => "The Notice has no item 13; the numbering is kept, not scored.",
        14 => "A rate of 30 % is full already; look at the loans granted.",
        15 => "20 points per scenario; the sixth adds nothing. Ask: what counts as a scenario?",
        16 => "Without arrears that item is left out: neither zero nor full.",
        17 => "Levels: ask in which work the results are used, and what records it.",
        18 => "Four conditions, each by itself.",
        19 => "10 points an activity, 60 at most; the seventh adds nothing.",
        20 => "Bonus: provincial 1 each, 2 at most; national 3. It raises no grade.",
        21 => "Bonus: both together do not go beyond the cap of the scheme.",
        _ => "",
    }
}
