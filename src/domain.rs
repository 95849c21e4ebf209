//! The things of the field, each a type that cannot be wrong once it is made.
//!
//! Must not know: files and their formats, how a score arises, any browser.
//!
//! # Glossary
//!
//! One term, one type, everywhere: Rust, JSON, CSS, tests.
//!
//! | 中文 | English | type |
//! |---|---|---|
//! | 引导指标（2021年版） | framework of guiding indicators | [`framework::Framework`] |
//! | 一级 / 二级 / 三级指标 | dimension / category / indicator | [`framework::Dimension`], [`framework::Category`], [`framework::Indicator`] |
//! | 附加分 | bonus | [`framework::Dimension::bonus`] |
//! | 评分方案 | scoring scheme | [`scheme::Scheme`] |
//! | 评分项、评分细则 | item, rule | [`scheme::Item`], [`scheme::Rule`] |
//! | 自评 | assessment | [`assessment::Assessment`] |
//! | 佐证材料 | evidence | [`evidence::Evidence`] |
//! | 申报主体 | applicant | [`applicant::Applicant`] |
//! | 省辖市 | prefecture | [`division::Division::prefecture`] |
//! | 开发区 | development zone | [`applicant::ApplicantKind::DevelopmentZone`], [`zone::Zone`] |
//! | 市级筛查 | screening | [`crate::screening::Screening`] |
//! | 报送文件 | submission | [`crate::screening::submission::Submission`] |
//! | 名次、并列 | place, tie | [`crate::screening::ranking::Placed`], [`crate::screening::ranking::tie::Tie`] |
//! | 推荐名额 | quota | [`crate::screening::settings::Settings::quota`] |
//! | 推荐 | recommendation | [`crate::screening::selection::Selection`] |
//! | 权重变动测算（SMAA-2） | rank acceptability | [`crate::screening::robustness::sampler::Acceptability`] |
//! | 无论权重怎样都排在其前 | dominance | [`crate::screening::robustness::dominance::Dominance`] |
//! | 省直管县（市） | province-administered county | `province_administered` |
//! | 通知的版本 | edition | [`edition::Edition`] |
//! | 否决情形、核验事项 | exclusion, check | [`edition::check::ExclusionCheck`], [`facts::EligibilityFacts`] |
//! | 事故、认定、列入 | event | [`event::Event`] |
//! | 资格核验 | eligibility | [`crate::eligibility::Eligibility`] |
//! | 基准日、核验期间 | reference date, window | [`reference`], [`crate::eligibility::window::Window`] |
//! | 信用承诺书 | commitment letter | [`edition::Letter`] |
//! | 《创建方案》 | creation plan | [`plan::CreationPlan`], [`plan::Measure`] |

pub mod answer;
pub mod applicant;
pub mod application;
pub mod aside;
pub mod assessment;
pub mod date;
pub mod decimal;
pub mod directory;
pub mod division;
pub mod edition;
pub mod entries;
pub mod event;
pub mod evidence;
pub mod facts;
pub mod framework;
pub mod gather;
pub mod id;
pub mod identity;
pub mod language;
pub mod narrative;
pub mod percent;
pub mod plan;
pub mod reference;
pub mod scheme;
pub mod zone;
