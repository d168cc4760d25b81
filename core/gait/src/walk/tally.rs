//! The steps as they come.

use crate::{Foot, Step};

use super::foot::FootTally;
use super::summary::{LandingCounts, WalkSummary};

/// Takes steps of one foot or of both, in the order they were decided.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WalkTally {
    left: Option<FootTally>,
    right: Option<FootTally>,
    bouts: u32,
}

impl WalkTally {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a step.
    pub fn note(&mut self, step: &Step) {
        self.bouts = self.bouts.max(step.bout);
        let foot = match step.foot {
            Foot::Left => &mut self.left,
            Foot::Right => &mut self.right,
        };
        foot.get_or_insert_with(FootTally::new).note(step);
    }

    /// The steady graded steps so far by how they landed, without the newest step of each foot: quick enough for each step.
    pub fn landings(&self) -> LandingCounts {
        let feet = [&self.left, &self.right].into_iter().flatten();
        feet.fold(LandingCounts::default(), |sum, foot| sum.and(foot.landings()))
    }

    /// The same with the newest step of each foot, while somebody walks: what is said beside a step includes it. Where it turns out to have
    /// been the last of its walk, it leaves again.
    pub fn landings_so_far(&self) -> LandingCounts {
        let feet = [&self.left, &self.right].into_iter().flatten();
        feet.fold(LandingCounts::default(), |sum, foot| sum.and(foot.landings_so_far()))
    }

    /// What was walked so far; the newest step of each foot counts as the last of its walk. Costs some milliseconds after a long walk: for a screen, not for each sample.
    pub fn summary(&self) -> WalkSummary {
        let walk = |foot: &Option<FootTally>| foot.as_ref().map(FootTally::walk);
        WalkSummary::of(self.bouts, walk(&self.left).as_ref(), walk(&self.right).as_ref())
    }
}
