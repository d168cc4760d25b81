//! Both feet together.

use serde::Serialize;

use crate::{Landing, Step};

use super::LEAST_FOR_A_SHARE;
use super::foot::FootWalk;
use super::kind::StepKindCounts;
use super::symmetry::Symmetry;

/// Steady graded steps by how they landed. Slap and drag go beside the landings, not instead of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct LandingCounts {
    /// Those with a grade.
    pub graded_count: u32,
    /// Heel first.
    pub heel_count: u32,
    /// Flat.
    pub flat_count: u32,
    /// Toes first.
    pub toe_count: u32,
    /// Heel first, then slapping.
    pub slap_count: u32,
    /// Dragging in the swing.
    pub drag_count: u32,
}

/// The same as shares of the steady graded steps, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LandingShares {
    /// Heel first.
    pub heel_share: f64,
    /// Flat.
    pub flat_share: f64,
    /// Toes first.
    pub toe_share: f64,
    /// Slapping.
    pub slap_share: f64,
    /// Dragging.
    pub drag_share: f64,
}

impl LandingCounts {
    pub(super) fn note(&mut self, step: &Step) {
        let Some(landing) = step.landing else { return };
        let landed = match landing {
            Landing::Heel => &mut self.heel_count,
            Landing::Flat => &mut self.flat_count,
            Landing::Toe => &mut self.toe_count,
        };
        *landed = landed.saturating_add(1);
        self.graded_count = self.graded_count.saturating_add(1);
        self.slap_count = self.slap_count.saturating_add(u32::from(step.slap == Some(true)));
        self.drag_count = self.drag_count.saturating_add(u32::from(step.drag == Some(true)));
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            graded_count: self.graded_count.saturating_add(other.graded_count),
            heel_count: self.heel_count.saturating_add(other.heel_count),
            flat_count: self.flat_count.saturating_add(other.flat_count),
            toe_count: self.toe_count.saturating_add(other.toe_count),
            slap_count: self.slap_count.saturating_add(other.slap_count),
            drag_count: self.drag_count.saturating_add(other.drag_count),
        }
    }

    /// The shares; `None` under 20 graded steps, where the counts say all that is known.
    pub fn shares(&self) -> Option<LandingShares> {
        let share = |count: u32| f64::from(count) / f64::from(self.graded_count);
        (self.graded_count >= LEAST_FOR_A_SHARE).then(|| LandingShares {
            heel_share: share(self.heel_count),
            flat_share: share(self.flat_count),
            toe_share: share(self.toe_count),
            slap_share: share(self.slap_count),
            drag_share: share(self.drag_count),
        })
    }
}

/// What a walk, or several, were like.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct WalkSummary {
    /// All steps.
    pub steps_count: u32,
    /// Walks, each begun after a rest.
    pub bouts_count: u32,
    /// Steps by what they were part of; together they are all.
    pub steps: StepKindCounts,
    /// Steps of any kind that are ungraded because samples were missing.
    pub ungraded_missing_samples_count: u32,
    /// Steady graded steps by how they landed.
    pub landings: LandingCounts,
    /// The same as shares; `None` under 20 of them.
    pub shares: Option<LandingShares>,
    /// Steps of both feet a minute: 120 divided by the mean stride time of the steady strides.
    pub cadence_per_min: Option<f64>,
    /// Strides that the cadence is from.
    pub cadence_strides_count: u32,
    /// How sure the cadence is, 0 to 1.
    pub cadence_confidence: f64,
    /// The left foot; `None` where it has no sensor.
    pub left: Option<FootWalk>,
    /// The right foot; `None` where it has no sensor.
    pub right: Option<FootWalk>,
    /// The two compared; `None` unless both stepped.
    pub symmetry: Option<Symmetry>,
}

impl WalkSummary {
    pub(super) fn of(bouts_count: u32, left: Option<&FootWalk>, right: Option<&FootWalk>) -> Self {
        let feet = || [left, right].into_iter().flatten();
        let steps = feet().fold(StepKindCounts::default(), |sum, foot| sum.and(foot.steps));
        let missing = feet().map(|foot| foot.ungraded_missing_samples_count);
        let landings = feet().fold(LandingCounts::default(), |sum, foot| sum.and(foot.landings));
        let times = || feet().filter_map(|foot| foot.stride_time_s);
        let strides = times().map(|time| time.count).fold(0, u32::saturating_add);
        let total_s: f64 = times().map(|time| time.mean * f64::from(time.count)).sum();
        Self {
            steps_count: steps.steps_count(),
            bouts_count,
            steps,
            ungraded_missing_samples_count: missing.fold(0, u32::saturating_add),
            landings,
            shares: landings.shares(),
            cadence_per_min: (total_s > 0.0).then(|| 120.0 * f64::from(strides) / total_s),
            cadence_strides_count: strides,
            cadence_confidence: times().map(|time| time.confidence).fold(0.0, f64::max),
            symmetry: left.zip(right).and_then(|(left, right)| Symmetry::of(left, right)),
            left: left.copied(),
            right: right.copied(),
        }
    }
}
