//! The tables of a screening: its counties side by side, and the files with what became of
//! them.
//!
//! Must not know: how a table is written.

use std::fmt::Display;
use std::ops::Range;

use crate::documents::screening::{ScreeningBasis, name};
use crate::documents::words::screening::remarks;
use crate::documents::words::screening::roster::reasons;
use crate::domain::decimal::Interval;
use crate::domain::id::IndicatorNo;
use crate::screening::ranking::{County, Table};
use crate::screening::robustness::sampler::Acceptability;
use crate::screening::submission::CountyKey;
use crate::terms::score::indicator;
use crate::terms::zh::roster::standing;
use crate::terms::zh::screening::admission;
use crate::terms::zh::verdict;
use crate::wire::csv::Field;

/// A table of a screening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreeningTable {
    /// [`counties`].
    Counties,
    /// [`files`].
    Files,
    /// [`places`].
    Places,
    /// [`roster`].
    Roster,
}

impl ScreeningTable {
    /// Every table.
    pub const ALL: [Self; 4] = [Self::Counties, Self::Files, Self::Places, Self::Roster];

    /// What a command line calls it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Counties => "counties",
            Self::Files => "files",
            Self::Places => "places",
            Self::Roster => "roster",
        }
    }

    /// Its rows, the head first.
    #[must_use]
    pub fn rows(self, basis: &ScreeningBasis<'_>) -> Vec<Vec<Field>> {
        match self {
            Self::Counties => counties(basis),
            Self::Files => files(basis),
            Self::Places => places(basis),
            Self::Roster => roster(basis),
        }
    }
}

/// The column of the place among those of [`counties`].
pub const PLACE: usize = 1;
/// The column of the county's name.
pub const COUNTY: usize = 4;
/// How many columns stand before the scores of the indicators.
const FIXED: usize = 14;

/// The columns of [`counties`] with the scores of the indicators: for each the lowest, then the
/// highest.
#[must_use]
pub fn score_columns(basis: &ScreeningBasis<'_>) -> Range<usize> {
    FIXED..FIXED + 2 * basis.screening.settings.scheme.indicators.len()
}

/// A row for each county that is screened, in the order of the lists: places, totals, every
/// indicator, and the trial of weights where there is one.
#[must_use]
pub fn counties(basis: &ScreeningBasis<'_>) -> Vec<Vec<Field>> {
    let scheme = &basis.screening.settings.scheme;
    let numbers: Vec<_> = scheme.indicators.keys().copied().collect();
    let framework = &scheme.edition.framework;
    let fixed: [&str; FIXED] = [
        "申报渠道",
        "名次",
        "最好可能名次",
        "最差可能名次",
        "申报主体",
        "行政区划代码",
        "资格核验",
        basis.verb(),
        "基础分最低",
        "基础分最高",
        "附加分最低",
        "附加分最高",
        "总分最低",
        "总分最高",
    ];
    let mut head: Vec<_> = fixed.into_iter().map(Field::text).collect();
    for no in &numbers {
        let title = indicator(framework, scheme, *no);
        head.push(Field::text(&format!("{title}（最低）")));
        head.push(Field::text(&format!("{title}（最高）")));
    }
    let trial = ["居第1名%", "居名额以内%", "名额线处并列%", "居名额以内误差（百分点）", "校验码"];
    head.extend(trial.map(Field::text));
    let mut rows = vec![head];
    let ranking = &basis.screened.ranking;
    let by_prefecture = ranking.prefecture.counties();
    rows.extend(
        by_prefecture
            .map(|county| row(basis, county, &ranking.prefecture, basis.acceptability, &numbers)),
    );
    let direct = ranking.province.counties();
    // The trial of weights is one of the counties that the office chooses from.
    rows.extend(direct.map(|county| row(basis, county, &ranking.province, None, &numbers)));
    rows
}

const fn route(direct: bool) -> &'static str {
    if direct { "直接申报" } else { "省辖市推荐" }
}

fn row(
    basis: &ScreeningBasis<'_>,
    county: &County,
    table: &Table,
    tried: Option<&Acceptability>,
    numbers: &[IndicatorNo],
) -> Vec<Field> {
    let sheet = &county.report.sheet;
    let at = table.ranked.iter().position(|placed| placed.county.key == county.key);
    let placed = at.and_then(|at| table.ranked.get(at));
    let open = table.open.iter().find(|open| open.county.key == county.key);
    let places = open.and_then(|open| open.places);
    let number = |value: Option<usize>| value.map_or(Field::Nothing, Field::number);
    let code = county.report.assessment.applicant.code.as_ref();
    let mut row = vec![
        Field::text(route(county.direct)),
        number(placed.map(|placed| placed.place)),
        number(places.map(|(best, _)| best)),
        number(places.map(|(_, worst)| worst)),
        Field::text(name(county)),
        code.map_or(Field::Nothing, |code| Field::text(code.as_str())),
        Field::text(verdict(county.judgement.verdict())),
        Field::text(if basis.is_recommended(&county.key) { "是" } else { "否" }),
    ];
    row.extend(ends(sheet.base));
    row.extend(ends(Some(sheet.bonus)));
    row.extend(ends(sheet.total));
    for no in numbers {
        row.extend(ends(sheet.indicator(*no).and_then(|indicator| indicator.score)));
    }
    row.extend(trial(tried.zip(at)));
    row.push(Field::text(&county.code));
    row
}

fn trial(tried: Option<(&Acceptability, usize)>) -> [Field; 4] {
    let Some((of, row)) = tried else {
        return [Field::Nothing, Field::Nothing, Field::Nothing, Field::Nothing];
    };
    let (first, within, tied) = (of.rank(row, 1), of.within(row), of.tied(row));
    [first.percent(), within.percent(), tied.percent(), within.error()].map(Field::number)
}

/// A row for each file, in the order in which they came.
#[must_use]
pub fn files(basis: &ScreeningBasis<'_>) -> Vec<Vec<Field>> {
    let head = ["序号", "文件名", "申报主体", "校验码", "处理", "说明"];
    let mut rows = vec![head.into_iter().map(Field::text).collect::<Vec<_>>()];
    let files = basis.screening.submissions.iter().zip(&basis.screened.admissions);
    for (number, (submission, of)) in (1..).zip(files) {
        let county = submission.county();
        let text = |text: Option<&str>| text.map_or(Field::Nothing, Field::text);
        let applicant = county.map(|file| file.report.assessment.applicant.name.as_str());
        rows.push(vec![
            Field::number(number),
            Field::text(&submission.name),
            text(applicant),
            text(county.map(|file| file.code.as_str())),
            Field::text(admission(of)),
            Field::text(&remarks(of).join("\n")),
        ]);
    }
    rows
}

/// A row for each county and place that it reached, with how often: the heat of the order.
#[must_use]
pub fn places(basis: &ScreeningBasis<'_>) -> Vec<Vec<Field>> {
    let head = ["申报主体", "名次", "比例%", "误差（百分点）"];
    let mut rows = vec![head.into_iter().map(Field::text).collect::<Vec<_>>()];
    let Some(of) = basis.acceptability else { return rows };
    for row in 0..of.counties.len() {
        for place in 1..=of.counties.len() {
            let share = of.rank(row, place);
            if share.hits > 0 {
                rows.push(vec![
                    Field::text(basis.row_name(row)),
                    Field::number(place),
                    Field::number(share.percent()),
                    Field::number(share.error()),
                ]);
            }
        }
    }
    rows
}

/// A row for each of the roster: where it stands, why, and by which files.
#[must_use]
pub fn roster(basis: &ScreeningBasis<'_>) -> Vec<Vec<Field>> {
    let head = ["申报主体", "行政区划代码", "申报渠道", "情形", "原因", "文件序号"];
    let mut rows = vec![head.into_iter().map(Field::text).collect::<Vec<_>>()];
    let screened = basis.screened;
    rows.extend(screened.roster.entries.iter().map(|entry| {
        let code = match &entry.key {
            CountyKey::Code(code) => Field::text(code.as_str()),
            CountyKey::Name(_) => Field::Nothing,
        };
        let files: Vec<_> = entry.files.iter().map(|at| (at + 1).to_string()).collect();
        let reasons = reasons(entry, &screened.ranking, &screened.admissions);
        vec![
            Field::text(&entry.name),
            code,
            Field::text(route(entry.direct)),
            Field::text(standing(entry.standing)),
            Field::text(&reasons.join("\n")),
            Field::text(&files.join("、")),
        ]
    }));
    rows
}

fn ends<T: Display>(of: Option<Interval<T>>) -> [Field; 2] {
    of.map_or([Field::Nothing, Field::Nothing], |of| {
        [Field::number(of.low), Field::number(of.high)]
    })
}
