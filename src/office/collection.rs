//! The sheets on which departments hand in their figures (分部门采集表): what each asks in
//! which row, and how a sheet is found again. The writer and the reader share it. Every sheet
//! says by itself what it is of, so that one alone comes back as well as all together.
//!
//! Must not know: workbooks' bytes, and what is done with a figure.

use std::collections::BTreeMap;

use crate::domain::id::{DepartmentId, IndicatorNo, InputId, SchemeId};
use crate::domain::scheme::Scheme;
use crate::domain::scheme::definition::Definition;
use crate::domain::scheme::department::{Asked, Department, DepartmentSheet};
use crate::office::form::{self, Field, FormRow};
use crate::office::xlsx::record::scheme_digest;
use crate::wire::collection::CollectionOrder;

/// The row of the heads of the columns, counted from 0.
pub const HEAD_ROW: u32 = 4;
/// The titles of the columns, from the first on.
pub const TITLES: [&str; 8] = ["指标", "填报内容", "填写", "单位", "口径", "时段", "来源", "备注"];
/// The column in which is answered.
pub const VALUE_COLUMN: u16 = 2;
/// The column of the remark.
pub const NOTE_COLUMN: u16 = 7;
/// The hidden column with the mark of the sheet and the key of each row.
pub const KEY_COLUMN: u16 = 8;

const MARK: &str = "chengxin-figures";
const VERSION: &str = "1";
/// Stands for no department.
const NOBODY: &str = "-";

/// What a sheet is of, as it stands in its hidden column beside the heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The version of the sheets.
    pub version: String,
    /// The scheme.
    pub scheme: SchemeId,
    /// The digest of the scheme's own text.
    pub digest: String,
    /// The year of the figures.
    pub year: u16,
    /// The applicant; empty where none was chosen.
    pub applicant: String,
}

impl Mark {
    /// The mark of the sheets of an order.
    #[must_use]
    pub fn of(scheme: &Scheme, order: &CollectionOrder) -> Self {
        Self {
            version: VERSION.to_owned(),
            scheme: scheme.id.clone(),
            digest: scheme_digest(scheme),
            year: order.year,
            applicant: order.applicant.clone(),
        }
    }

    /// Whether it is of that scheme, letter by letter.
    #[must_use]
    pub fn is_of(&self, scheme: &Scheme) -> bool {
        self.digest == scheme_digest(scheme)
    }

    /// Whether this product reads sheets of that version.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.version == VERSION
    }

    /// The mark as a text.
    #[must_use]
    pub fn write(&self) -> String {
        let Self { version, scheme, digest, year, applicant } = self;
        format!("{MARK} {version} {scheme} {digest} {year} {applicant}")
    }

    /// The mark that is written so.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // The applicant stands last, and may have blanks or be none.
        let mut words = text.strip_prefix(MARK)?.strip_prefix(' ')?.splitn(5, ' ');
        let mut word = || words.next();
        Some(Self {
            version: word()?.to_owned(),
            scheme: SchemeId::new(word()?)?,
            digest: word()?.to_owned(),
            year: word()?.parse().ok()?,
            applicant: word().unwrap_or_default().to_owned(),
        })
    }
}

/// A row of a sheet.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The department whose sheet it stands on, where the scheme names one.
    pub department: Option<&'a DepartmentId>,
    /// What is asked.
    pub asked: Asked,
    /// The question, without what the 自评表 says of other indicators.
    pub title: String,
    /// The same as the 自评表 asks it.
    pub form: FormRow,
    /// What it counts, where the scheme says so.
    pub definition: Option<&'a Definition>,
    /// What of a sum is asked for; empty where all of it is.
    pub part: String,
}

impl Row<'_> {
    /// The name by which the row is found again, as `market 3/inputs/codes_total`.
    #[must_use]
    pub fn key(&self) -> String {
        let department = self.department.map_or(NOBODY, DepartmentId::as_str);
        format!("{department} {}", self.form.key())
    }
}

/// A sheet.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    /// The department; none for what the scheme gives to nobody.
    pub department: Option<&'a Department>,
    /// Its rows.
    pub rows: Vec<Row<'a>>,
}

/// Every sheet under a scheme, for figures of that year.
#[must_use]
pub fn sheets(scheme: &Scheme, year: Option<u16>) -> Vec<Sheet<'_>> {
    let mut inputs: BTreeMap<(IndicatorNo, InputId), FormRow> = BTreeMap::new();
    for row in form::rows(scheme, year) {
        if let Field::Input(id, _) = &row.field {
            inputs.insert((row.no, id.clone()), row);
        }
    }
    let sheets = scheme.sheets().into_iter().map(|DepartmentSheet { department, asked }| {
        let rows = asked.into_iter().filter_map(|asked| {
            let form = inputs.get(&(asked.no, asked.id.clone())).cloned()?;
            let judged = scheme.indicators.get(&asked.no)?;
            let title = judged.inputs.get(&asked.id).map_or(&form.asked, |input| &input.title.zh);
            Some(Row {
                department: department.map(|department| &department.id),
                title: title.clone(),
                form,
                definition: judged.definition(&asked.id),
                part: part(scheme, &asked, department),
                asked,
            })
        });
        Sheet { department, rows: rows.collect() }
    });
    sheets.collect()
}

/// What of a sum a department is asked for.
fn part(scheme: &Scheme, asked: &Asked, department: Option<&Department>) -> String {
    let holders = scheme.parts(asked.no, &asked.id).iter();
    let others = holders.filter(|id| department.is_none_or(|own| own.id != **id));
    let others = others.filter_map(|id| scheme.department(id));
    let others: Vec<_> = others.map(|department| department.name.zh.as_str()).collect();
    if others.is_empty() {
        String::new()
    } else {
        format!("只填本部门登记、管理的部分，与{}的数相加", others.join("、"))
    }
}
