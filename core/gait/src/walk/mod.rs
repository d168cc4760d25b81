//! What a walk was like, told from its steady steps.
//!
//! A [`WalkTally`] takes the steps of one foot or of both as they are decided and gives a [`WalkSummary`] at any time. Steady are the
//! steps of level walking straight ahead; turning, backward and sideways steps, stairs, what is no level walking, and the first and
//! last of each walk are counted apart and enter no mean. Only the next step tells that a step was not the last, so the newest one of
//! each foot counts as a last one until then. A share is told from [`LEAST_FOR_A_SHARE`] graded steady steps on, a
//! variability from [`LEAST_FOR_VARIABILITY`] strides, a decline from [`LEAST_FOR_DECLINE`] strides of one walk; every number comes
//! with its count and a confidence.
//!
//! Memory is bounded however long somebody walks: counts, sums, and for each foot 512 strides and the points of two walks, 128 each.
//! When one of these is full every second entry is dropped, and from then on every second newcomer: what is kept stays spread evenly
//! over the whole time.

mod decline;
mod foot;
mod kind;
mod moments;
mod newest;
mod summary;
mod symmetry;
mod tally;
mod thinned;

pub use decline::{Decline, Trend};
pub use foot::FootWalk;
pub use kind::{StepKindCounts, enters_shares};
pub use moments::Measure;
pub use newest::NewestStep;
pub use summary::{LandingCounts, LandingShares, WalkSummary};
pub use symmetry::{Asymmetry, Symmetry};
pub use tally::WalkTally;

/// Graded steady steps from which a share says more than the counts.
pub const LEAST_FOR_A_SHARE: u32 = 20;
/// Strides from which a variability is told …
pub const LEAST_FOR_VARIABILITY: u32 = 10;
/// … and from which it is as sure as it becomes (Sensors 2024, 24:7666).
pub const SURE_FOR_VARIABILITY: u32 = 80;
/// Strides of one walk from which a decline is told …
pub const LEAST_FOR_DECLINE: u32 = 20;
/// … and from which it is as sure as it becomes.
pub const SURE_FOR_DECLINE: u32 = 60;

#[cfg(test)]
mod tests;
