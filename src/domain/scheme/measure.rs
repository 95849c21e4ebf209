//! What an office does to raise an item, and how much work that is: the scheme's own example,
//! as its points are.
//!
//! Must not know: what a county has reached, and by when.

/// The measure that a scheme names for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemMeasure {
    /// How much work it is, by way of example.
    pub effort: EffortSize,
    /// What is done, as a plan says it: in Chinese.
    pub task: String,
}

/// How much work something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EffortSize {
    /// 小
    Small,
    /// 中
    Medium,
    /// 大
    Large,
}

impl EffortSize {
    /// Every size, the largest first.
    pub const ALL: [Self; 3] = [Self::Large, Self::Medium, Self::Small];
}
