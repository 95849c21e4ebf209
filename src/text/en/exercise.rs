//! The exercises in English.
//!
//! Must not know: where they are shown.

use crate::app::workshop::slide::Part;
use crate::text::exercise::{ExerciseTexts, ExerciseWords};

/// The table.
pub(in crate::text) const TEXTS: ExerciseTexts = ExerciseTexts {
    minutes: "Discuss for 5 minutes",
    over: |no, n, part| format!("Exercise {no} of {n}, {}", part_name(part)),
    named: |no, part| format!("Exercise {no}, {}", part_name(part)),
    words,
};

const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Question => "question",
        Part::Discussion => "discussion",
        Part::Answer => "answer",
    }
}

const fn words(no: u8) -> &'static ExerciseWords {
    match no {
        1 => &EXERCISE_1,
        2 => &EXERCISE_2,
        3 => &EXERCISE_3,
        4 => &EXERCISE_4,
        5 => &EXERCISE_5,
        6 => &EXERCISE_6,
        7 => &EXERCISE_7,
        _ => &EXERCISE_8,
    }
}

const EXERCISE_1: ExerciseWords = ExerciseWords {
    title: "Indicator 7 by hand",
    question: "What is the score of 澜棠县 in indicator 7?",
    discuss: &[
        "How is each of the three items computed?",
        "At which share does coverage earn full points?",
        "Which item is furthest from full points?",
    ],
    answered: "Indicator 7 scores 60.5",
    answer: &[
        ("Kinds", "3 × 6 = 18"),
        ("Coverage", "45000 ÷ 100000 = 0.45; 40 × 0.45 ÷ 0.9 = 20"),
        ("Notice", "30 × 15 ÷ 20 = 22.5"),
        ("Sum", "18 + 20 + 22.5 = 60.5"),
    ],
    point: "First see what earns full points, then take the share",
};

const EXERCISE_2: ExerciseWords = ExerciseWords {
    title: "What one desk is worth",
    question: "A credit enquiry desk opens: what does it add at each level?",
    discuss: &[
        "How much does indicator 1 gain?",
        "How many indicators has dimension I?",
        "Why does the total gain so little?",
    ],
    answered: "The total gains 1.12",
    answer: &[
        ("Indicator 1", "65 + 20 = 85"),
        ("Dimension I", "472 ÷ 6 = 78.67, 492 ÷ 6 = 82: +3.33"),
        ("Base", "1214 ÷ 18 = 67.44, 1234 ÷ 18 = 68.56"),
        ("Total", "69.44 → 70.56, +1.12; exactly 20 ÷ 18 = 10/9"),
    ],
    point: "20 points in one indicator are an eighteenth of it in the total",
};

const EXERCISE_3: ExerciseWords = ExerciseWords {
    title: "Falling off a band",
    question: "Of 300 penalty records one fewer complies: what happens? And if all do?",
    discuss: &[
        "In which band is it now?",
        "How many records to the next band up and down?",
        "What is one record worth?",
    ],
    answered: "One record is worth 25 points",
    answer: &[
        ("Now", "294 ÷ 300 = 98%, exactly the band of 25 points"),
        ("One fewer", "293 ÷ 300 is below 98%: 0; indicator 4: 75 → 50, −25"),
        ("All", "50 points; indicator 4: 75 → 100, +25"),
        ("Base", "67.44 → 66.06, −1.38; or → 68.83, +1.39; exactly 25/18 both ways"),
    ],
    point: "In a banded item one record can be a whole band",
};

const EXERCISE_4: ExerciseWords = ExerciseWords {
    title: "Filling in narrows the range",
    question: "Indicator 8 is found: 1000 new entities, 500 educated, material, no window. The range?",
    discuss: &[
        "What range did indicator 8 count as before?",
        "Does the low end rise or fall?",
        "Why does the high end fall?",
    ],
    answered: "Both ends move by 50/17",
    answer: &[
        ("Indicator 8", "70 × 500 ÷ 1000 + 15 = 50, before 0–100"),
        ("Low end", "(341.1428 + 50) ÷ 17 = 23.01, up 2.94"),
        ("High end", "(811.1428 − 50) ÷ 17 = 44.77, down 2.94; with bonus 49.77"),
        ("Total", "20.07–52.71 → 23.01–49.77; the base was 20.07–47.71"),
    ],
    point: "The more is filled in, the narrower the range",
};

const EXERCISE_5: ExerciseWords = ExerciseWords {
    title: "Not applicable is not unanswered",
    question: "Indicator 12 changes from not applicable to unanswered: why do both ends move?",
    discuss: &[
        "How many indicators share the mean at first?",
        "As what does an unanswered indicator count?",
        "Which of the two needs a reason?",
    ],
    answered: "The low end falls, the high end rises",
    answer: &[
        ("Not applicable", "12 is out; 17 share the mean: 20.07–47.71"),
        ("Unanswered", "12 counts as 0–100; 18 share the mean"),
        ("Low end", "341.1428 ÷ 18 = 18.95, down 1.12"),
        ("High end", "(811.1428 + 100) ÷ 18 = 50.62, up 2.91"),
    ],
    point: "Not applicable needs a reason; unanswered needs work",
};

const EXERCISE_6: ExerciseWords = ExerciseWords {
    title: "No score outweighs an exclusion",
    question: "May 墨霁县 be recommended? And with the highest level in indicator 17?",
    discuss: &[
        "Is the incident within the window?",
        "How many evacuated make it major?",
        "Does a higher score change the verdict?",
    ],
    answered: "Not to be recommended",
    answer: &[
        ("Window", "2018-12-31 to 2021-12-31, both days included; 2019-03-15 is inside"),
        ("Level", "12000 evacuated reach 10000: major"),
        ("Verdict", "an exclusion: barred from the evaluation"),
        (
            "Indicator 17",
            "75 → 100; base 95.73 → 97.12, total 104.73 → 106.12, +1.39; the verdict stays",
        ),
    ],
    point: "Eligibility first, then the score",
};

const EXERCISE_7: ExerciseWords = ExerciseWords {
    title: "The cap of the bonus",
    question: "Two more national commendations? One national innovation fewer? Does it use a quota place?",
    discuss: &[
        "What do commendations give now?",
        "What is the cap of the bonus?",
        "To whom does the county apply?",
    ],
    answered: "Nothing; −3; no place of the quota",
    answer: &[
        ("Commendations", "min(3, 3 × 3) = 3; indicator 21 stays 5, the total 83"),
        ("Innovations", "none national: 2 + 0 = 2, bonus 2 + 5 = 7, before 10"),
        ("Total", "73 + 7 = 80, −3"),
        ("Route", "province-administered: direct, no place of a prefecture"),
    ],
    point: "At the cap, more adds nothing",
};

const EXERCISE_8: ExerciseWords = ExerciseWords {
    title: "One record decides",
    question: "Who is ahead, 左珩县 or 右珩县? And if one more permit record of 右珩县 complies?",
    discuss: &[
        "Which indicators differ?",
        "How many records is 右珩县 short of 98%?",
        "Can one record turn the order?",
    ],
    answered: "右珩县 takes the lead by 1.11",
    answer: &[
        ("They differ", "4 and 11: 左珩县 +25 each; 17 and 19: 右珩县 +25, +20"),
        ("Now", "25 + 25 − 25 − 20 = 5, 5/18: 左珩县 70.83, 右珩县 70.56, by 0.27"),
        ("The line", "1200 × 98% = 1176; 右珩县 1175 → 1176, indicator 4: 50 → 75"),
        ("Then", "右珩县 71.94, ahead by 20 ÷ 18 = 10/9, shown as 1.11"),
    ],
    point: "One record turns the order",
};
