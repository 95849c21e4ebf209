//! The dated facts behind the six eligibility checks, as the county states them.
//!
//! Must not know: thresholds, windows and verdicts. Those are rules of `eligibility`.

use crate::domain::date::Date;
use crate::domain::decimal::Quantity;
use crate::domain::entries::Entries;

/// A list that may be empty for a fact, filled, or not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reported<T> {
    /// There was none.
    None,
    /// These there were; never empty in a file.
    Listed(Entries<T>),
    /// 待核实: not known, or not answered yet.
    #[default]
    Unknown,
}

impl<T> Reported<T> {
    /// What is listed, if anything is.
    #[must_use]
    pub const fn listed(&self) -> Option<&Entries<T>> {
        match self {
            Self::Listed(entries) => Some(entries),
            Self::None | Self::Unknown => None,
        }
    }

    /// What is listed, to be changed.
    pub const fn listed_mut(&mut self) -> Option<&mut Entries<T>> {
        match self {
            Self::Listed(entries) => Some(entries),
            Self::None | Self::Unknown => None,
        }
    }

    /// Every entry that is listed.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.listed().into_iter().flat_map(Entries::values)
    }
}

/// Everything the eligibility checks ask for. The default knows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EligibilityFacts {
    /// 安全生产事故 (notice, section 四; annex 2).
    pub safety_accidents: Reported<SafetyAccident>,
    /// 环境污染事故 (notice, section 四; annex 2).
    pub environmental_incidents: Reported<EnvironmentalIncident>,
    /// 年度节能减排责任目标 (notice, section 四): one entry a year.
    pub energy_targets: Vec<EnergyTarget>,
    /// 统计造假、弄虚作假 (notice, section 四).
    pub statistical_fraud: Reported<FraudFinding>,
    /// 人民政府被列为失信被执行人 (annex 2).
    pub judgment_defaulter: Reported<DefaulterSpan>,
    /// 所提供创建材料真实准确 (annex 2); `None` until declared.
    pub materials_truthful: Option<bool>,
}

/// The level that the investigating authority gave to an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventLevel {
    /// 一般
    Ordinary,
    /// 较大
    Larger,
    /// 重大
    Major,
    /// 特别重大
    Extraordinary,
}

impl EventLevel {
    /// Every level, lowest first.
    pub const ALL: [Self; 4] = [Self::Ordinary, Self::Larger, Self::Major, Self::Extraordinary];
}

/// A work-safety accident (生产安全事故). The default knows nothing but that there was one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SafetyAccident {
    /// The day it happened, once it is known.
    pub date: Option<Date>,
    /// The level officially given; none if not given or not known.
    pub official_level: Option<EventLevel>,
    /// Persons killed.
    pub deaths: Option<Quantity>,
    /// Persons seriously injured or poisoned.
    pub injured: Option<Quantity>,
    /// Direct economic loss in yuan.
    pub loss_yuan: Option<Quantity>,
    /// A remark; empty if there is none.
    pub note: String,
}

impl SafetyAccident {
    /// An accident of which only the day is known.
    #[must_use]
    pub fn on(date: Date) -> Self {
        Self { date: Some(date), ..Self::default() }
    }
}

/// The source of drinking water whose intake was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WaterSupplyCut {
    /// None was cut.
    None,
    /// 乡镇集中式饮用水水源地
    Township,
    /// 县级城市集中式饮用水水源地
    County,
    /// 设区的市级以上集中式饮用水水源地
    Prefecture,
}

impl WaterSupplyCut {
    /// Every case, lightest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Township, Self::County, Self::Prefecture];
}

/// An environmental emergency (突发环境事件). The default knows nothing but that there was one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnvironmentalIncident {
    /// The day it happened, once it is known.
    pub date: Option<Date>,
    /// The level officially given; none if not given or not known.
    pub official_level: Option<EventLevel>,
    /// Persons killed.
    pub deaths: Option<Quantity>,
    /// Persons poisoned or seriously injured.
    pub injured: Option<Quantity>,
    /// Persons evacuated.
    pub evacuated: Option<Quantity>,
    /// Direct economic loss in yuan.
    pub loss_yuan: Option<Quantity>,
    /// Which water supply was cut.
    pub water_supply_cut: Option<WaterSupplyCut>,
    /// Whether another province was affected.
    pub cross_province: Option<bool>,
    /// A remark; empty if there is none.
    pub note: String,
}

impl EnvironmentalIncident {
    /// An incident of which only the day is known.
    #[must_use]
    pub fn on(date: Date) -> Self {
        Self { date: Some(date), ..Self::default() }
    }
}

/// How a year's target of energy saving and emission reduction was graded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnergyGrade {
    /// 超额完成
    Exceeded,
    /// 完成
    Met,
    /// 基本完成
    BasicallyMet,
    /// 未完成
    NotMet,
    /// 待核实
    Unknown,
}

impl EnergyGrade {
    /// Every grade, best first.
    pub const ALL: [Self; 5] =
        [Self::Exceeded, Self::Met, Self::BasicallyMet, Self::NotMet, Self::Unknown];
}

/// The grade of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnergyTarget {
    /// The year whose target was graded.
    pub year: u16,
    /// Its grade.
    pub grade: EnergyGrade,
}

/// A finding of statistical fraud or of false statements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FraudFinding {
    /// The day of the finding, once it is known.
    pub date: Option<Date>,
    /// A remark; empty if there is none.
    pub note: String,
}

/// A time during which the county government stood in the list of judgment defaulters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DefaulterSpan {
    from: Option<Date>,
    to: Option<Date>,
}

impl DefaulterSpan {
    /// The span; none if it would end before it begins. Without `to` it goes on.
    #[must_use]
    pub fn new(from: Option<Date>, to: Option<Date>) -> Option<Self> {
        let in_order = from.zip(to).is_none_or(|(from, to)| from <= to);
        in_order.then_some(Self { from, to })
    }

    /// The day of listing, once it is known.
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        self.from
    }

    /// The day of removal; none while still listed.
    #[must_use]
    pub const fn to(&self) -> Option<Date> {
        self.to
    }
}
