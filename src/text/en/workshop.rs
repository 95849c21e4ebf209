//! The workshop in English.
//!
//! Must not know: where it is shown, and what any scenario comes to.

use crate::app::workshop::scenario::BuiltIn;
use crate::app::workshop::sheet::Sheet;
use crate::app::workshop::way::WayWords;
use crate::domain::id::IndicatorNo;
use crate::eligibility::Verdict;
use crate::text::workshop::WorkshopTexts;

/// The table.
pub(in crate::text) const TEXTS: WorkshopTexts = WorkshopTexts {
    scenario: "Scenario",
    controls: "Controls",
    back: "Back",
    slide: "Slide",
    opening: "The county",
    all_slides: "Slides of this county",
    next_reveal: "Next key: score",
    next_slide: "Next key: next slide",
    next_county: "Next key: next county",
    next_discussion: "Next key: discussion",
    next_answer: "Next key: answer",
    next_nothing: "This is the last slide",
    present: "Start show",
    present_with_key: "Start show (F)",
    end_show: "End show",
    no_full_screen: "This browser (or the page around) does not allow full screen: the slides fill this window during the show.",
    black: "Black",
    is_black: "The screen is black. Any key that turns slides goes on.",
    timer: "Timer",
    timer_stop: "Stop timer",
    time_is_up: "Time is up",
    derivation: "Calculation",
    change_answer: "Change an answer",
    answers: "Answers of this slide",
    done: "Done (Esc)",
    undo: "Undo",
    reset: "Reset scenario",
    invented: "An invented county; all figures are invented",
    reason: "(Demo: not applicable)",
    is_unknown: "To be verified: the figures are not known yet.",
    is_unanswered: "Not filled in.",
    is_not_applicable: "Not applicable: the county has no such work and says why.",
    no_such_answer: "There is nothing to fill in here.",
    before_result: &[
        "The base is the mean of the indicators",
        "The bonus is added, up to its cap",
        "The grade depends on the base alone",
        "Eligibility is judged apart from the score",
    ],
    check_by_check: "Judge the six checks one by one",
    declared: "Truthfulness pledged",
    not_declared: "Truthfulness not pledged",
    comma: ", ",
    this_item: "This indicator",
    guess: "Guesses",
    guess_called: "Scores called out",
    guess_hint: "Separate them by blanks, for example: 40 55 62 85.",
    guess_left_out: |words| {
        format!("Not counted: {}. Enter whole numbers from 0 to 100.", words.join(", "))
    },
    guess_hands: "Hands raised",
    lowest: "lowest",
    median: "middle",
    highest: "highest",
    number: "Score",
    difference: "Difference of the totals",
    comparison: "Two counties compared",
    comparison_over: "Items with different scores, those that matter most first",
    who_is_ahead: "Who is ahead?",
    not_decided: "The ranges overlap: neither is ahead yet.",
    other: "Compare with",
    other_scheme: "The two scenarios use different schemes; their scores cannot be compared.",
    deciding_none: "All items have the same scores.",
    tie: "Both totals are exactly the same.",
    keys_title: "Keyboard and remote",
    keys: &[
        ("F", "Starts the show, unless a button has the focus"),
        ("Page Down, →", "One step on: first the score, then the next slide"),
        ("Page Up, ←", "One step back"),
        ("Home, End", "First and last slide of the county"),
        ("., b", "During the show: black screen; once more to end it"),
        ("Esc", "Closes, in this order, the editor, the black screen, the calculation, the show"),
        ("F5", "Reloads; scenario, slide, changes and revealed scores are still there"),
    ],
    files_title: "Files and printing",
    files_hint: "Any assessment, report or draft can be loaded as a scenario. Of a real file the name is replaced by an invented one; code, evidence, notes, preparer, application documents and creation plan are left out; figures and dates are kept. The text of your own scheme is kept as it is.",
    open: "Load a file as a scenario",
    export: "Export demo file",
    print_hint: "The notes hold the agenda, what to say at each slide, the exercises and the answers; they appear on paper only, never on the projector. The sheet for guesses, the exercises and the card of rules are for the room and hold no answers.",
    save_all: "Save the session",
    open_all: "Open a saved session",
    all_hint: "A saved session holds the changes of all counties and exercises, your own scenarios and the guesses; opening one replaces what is here.",
    opened_all: "The saved session is open.",
    unread: "The changes, own scenarios and guesses kept in this window cannot be read and are not restored; these are the scenarios as they ship. If you saved the session, open it.",
    noted: "Close",
    recognisable: "By what the county may be recognised",
    recognisable_figures: "Figures",
    n_figures: |n| format!("{n} figures and choices, kept as they are"),
    move_days: "Move all dates by how many days",
    move_hint: |first, last| {
        format!(
            "Later, or earlier if negative: {first} to {last}. The reference date moves along; scores stay; where the period of the checks meets 29 February, look at eligibility once more."
        )
    },
    move_refused: |first, last| format!("Enter a whole number from {first} to {last}."),
    moved_days: |days| match days {
        ..0 => format!("All dates are {} days earlier now.", days.unsigned_abs()),
        _ => format!("All dates are {days} days later now."),
    },
    sheet: |of| match of {
        Sheet::Notes => "Notes (this county)",
        Sheet::AllNotes => "Notes (all counties)",
        Sheet::Guesses => "Sheet for guesses",
        Sheet::Exercises => "Exercises",
        Sheet::Rules => "Card of rules",
    },
    guesses_lead: "In each cell: the guess at the left, the score at the right once it is revealed.",
    exercises_lead: "Figures are those with which each exercise begins; counties and figures are invented. Write down what the group found, then the arithmetic and the answer.",
    rules: &[
        (
            "Six forms of rules",
            &[
                ("Checklist", "All that is true, added up. 6 points each, 4 in use: 24."),
                (
                    "Ratio",
                    "By the share; full points from the full share on. Of 40, full at 0.9: 0.6 gives 26.67.",
                ),
                (
                    "Bands",
                    "The band that is reached, or none. 25 points at 98%: 979 ÷ 1000 gives 0.",
                ),
                ("Deduction", "Points less for each, down to 0. Of 40, 10 for each: gone after 4."),
                ("Addition", "Points for each, up to the most. 20 for each: 5 give the full 100."),
                ("Levels", "The level that is reached. Level 3 gives 75, level 4 gives 100."),
            ],
        ),
        (
            "From items to the total, and what is open",
            &[
                (
                    "Indicator",
                    "100 × points ÷ full points of its items; items without any case are left out.",
                ),
                ("Base", "The weighted mean of the indicators that apply, to 2 decimals."),
                ("Bonus", "Nos. 20 and 21 are added, 10 at most together."),
                ("Total", "Base + bonus; the grade depends on the base alone."),
                (
                    "Open",
                    "At its worst for the lowest, at its best for the highest score; never as zero.",
                ),
                ("Not applicable", "With a reason it leaves the mean; without one it is open."),
            ],
        ),
    ],
    rules_barred: "Any of these excludes a county, whatever its score",
    rules_foot: "The window is the three years up to the reference date, both ends included; to be verified is not passed. The scheme is an example: the Notice gives no weights and no scores.",
    presenter: "Presenter's window",
    presenter_open: "Open the presenter's window",
    presenter_close: "Close the presenter's window",
    presenter_hint: "A second window with the notes of this slide, the answer and what comes next, for a screen that is not projected.",
    presenter_refused: "The browser opened no second window; it may be blocked. Allow this page to open one and try again, or use the printed notes.",
    own_title: "Own scenario",
    own_lead: "Loaded by the trainer.",
    notes_title: "Trainer's notes",
    notes_lead: "For the trainer, with the answers: not for the projector. Names and figures are invented.",
    notes_footer: "Demo, not a real assessment",
    road: "The seven steps of today",
    agenda: "Agenda",
    agenda_steps: &[
        ("The page", "澜棠县: guess first, then see the score"),
        ("Scoring", "Exercises 1 to 3: one score by hand, one figure changed"),
        ("Ranges", "晨砚县, exercises 4 and 5: what is not filled in"),
        ("Eligibility", "墨霁县, exercise 6: no score outweighs an exclusion"),
        ("Route and bonus", "星屿县, exercise 7: who applies directly, and the cap"),
        ("Comparison", "左珩县 and 右珩县, exercise 8: one record decides"),
        ("To designation and back", "右珩县: what the register records at each stage"),
        ("Group work", "Your own file: what would you raise first?"),
    ],
    notes_by_slide: "Slide by slide",
    note_eligibility: "Let the room judge each check first, then reveal. Unverified is not passed; both ends of the window count.",
    note_result: "Let the room guess total and grade first. The scheme is an example; the grade depends on the base alone; eligibility is separate.",
    note_comparison: "Ask first who is ahead. Look at the items that differ, go back to one, change a figure, and see whether the order turns.",
    way: "From recommendation to revocation",
    way_over: |no, n| {
        format!(
            "From recommendation to revocation, step {no} of {n}; county, days and facts are invented"
        )
    },
    way_notice: "The Notice",
    way_recorded: "The register records",
    way_state: "State that follows",
    way_words: WayWords {
        prefecture: "Example prefecture",
        objection: [
            "The number of events is said to be wrong (invented)",
            "The number is that of the records (invented)",
        ],
        facts: "A serious work safety accident on 15 August 2024 (invented)",
    },
    way_point,
    note_way: "Ask at each step what the Notice says, what the register records, and whether the state changes; then go on. Events are only ever added, and every state follows from them; the page is “Register of the province”.",
    own_note: "Trainer's remark",
    opened,
    opened_invented,
    listed,
    position: |at, n| format!("Slide {at} of {n}"),
    minutes: |n| format!("{n} min"),
    how_many: |county| format!("How many points for {county} here?"),
    how_much: |county| format!("Total and grade of {county}?"),
    may_it: |county| format!("May {county} be recommended?"),
    out_of: |points| format!("Out of {points}. Write it down first."),
    of_points: |points| format!("points of {points}"),
    step: |what, points| format!("{what}: {points}"),
    n_of: |n, all| format!("{n} of {all}"),
    all_met: |first, last| format!("All met, {first} to {last}"),
    from_to: |from, to| format!("{from} → {to}"),
    guessed: |n| format!("Guesses of the room ({n})"),
    range: |from, to| format!("{from}–{to}"),
    fewer: |from, to| format!("One hand fewer for {from} to {to}"),
    more: |from, to| format!("One hand more for {from} to {to}"),
    more_items: |n| format!("{n} more items that matter less are left out."),
    exactly: |by| format!(" (before rounding {by})"),
    ahead,
    verdict: |of| match of {
        Verdict::Barred => "Not to be recommended, whatever the score",
        Verdict::Unverified => "Not yet: some checks are to be verified",
        Verdict::Clear => "May be recommended: no check excludes it",
    },
    scenario_title,
    scenario_lead,
    scenario_note,
    indicator_note,
};

fn opened(name: &str) -> String {
    format!("Opened as a scenario: {name}")
}

const fn way_point(no: u8) -> &'static str {
    match no {
        1 => "Who is recommended is no candidate yet: the province reviews first",
        2 => "Who passes the review is a candidate, and no model county yet",
        3 => "Eligibility, score and evidence are looked at; the order only informs",
        4 => "How long publicity lasts the Notice does not say: the province decides",
        5 => "While an objection is open, nobody is designated",
        6 => "An objection that is not upheld ends with publicity",
        7 => "Incentives begin, and so does supervision",
        8 => "When it is due: who meets the standard is kept",
        _ => {
            "Whether an exclusion ends a designation the Notice does not say: the province decides"
        }
    }
}

fn opened_invented(name: &str) -> String {
    format!(
        "Opened as a scenario under the name {name}; code, evidence and remarks are replaced or left out. Figures, dates and route are kept, by which those who know it may recognise the county: change them below, under “By what the county may be recognised”, before you project it."
    )
}

fn listed(entries: &[String]) -> String {
    entries.join("; ")
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
            "Compare with county B. In indicator 4, 1,176 of 1,200 permits comply: 98% exactly."
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
            "Bands: 99.9% is not 100%, and 97.9% gives nothing. Ask: how many records to the next band?"
        }
        5 => "Seven working days; each omission costs 10 points, and four cost all.",
        6 => "Passed on is not in effect. Let each name one document.",
        7 => "Good to work out by hand: three items; a coverage of 90% is full already.",
        8 => "It is about newly registered entities, not all of them.",
        9 => {
            "The 14 areas are those of article 61 of the Regulation; a rate of 80% is full already."
        }
        10 => "Areas and entities are counted apart, half each.",
        11 => "Levels: ask what would show each of them.",
        12 => {
            "May not apply, with a reason. Notice first, then listing; no measure beyond the list."
        }
        13 => "The Notice has no item 13; the numbering is kept, not scored.",
        14 => "A rate of 30% is full already; look at the loans granted.",
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
