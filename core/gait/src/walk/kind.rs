//! Which steps are steady walking, and what the others are.

use serde::Serialize;

use crate::{Step, Ungraded};

/// Whether a step enters the shares of landings, as far as that is known when it is decided: it is steady and has a grade. Only the next
/// step tells whether it was the last of its walk.
pub fn enters_shares(step: &Step) -> bool {
    step.ungraded_because.is_none() && StepKindCounts::default().note(step)
}

/// Steps by what they were part of. Each step is counted once; together they are all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct StepKindCounts {
    /// Steady walking, graded.
    pub graded_count: u32,
    /// Steady walking, ungraded (samples missing, mount unknown, no foot flat).
    pub ungraded_count: u32,
    /// Turns.
    pub turning_count: u32,
    /// Backward.
    pub backward_count: u32,
    /// Sideways.
    pub sideways_count: u32,
    /// Stairs.
    pub stairs_count: u32,
    /// No level walking: a kerb, a shuffle in place.
    pub not_level_count: u32,
    /// The first and last of each walk.
    pub first_or_last_count: u32,
}

impl StepKindCounts {
    /// Counts a step; whether it was steady.
    pub(super) fn note(&mut self, step: &Step) -> bool {
        let (count, steady) = match step.ungraded_because {
            Some(Ungraded::Backward) => (&mut self.backward_count, false),
            Some(Ungraded::Sideways) => (&mut self.sideways_count, false),
            Some(Ungraded::Stairs) => (&mut self.stairs_count, false),
            Some(Ungraded::NotLevelWalking) => (&mut self.not_level_count, false),
            _ if step.in_turn => (&mut self.turning_count, false),
            _ if step.first_or_last => (&mut self.first_or_last_count, false),
            Some(_) => (&mut self.ungraded_count, true),
            None => (&mut self.graded_count, true),
        };
        *count = count.saturating_add(1);
        steady
    }

    /// Two feet together.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            graded_count: self.graded_count.saturating_add(other.graded_count),
            ungraded_count: self.ungraded_count.saturating_add(other.ungraded_count),
            turning_count: self.turning_count.saturating_add(other.turning_count),
            backward_count: self.backward_count.saturating_add(other.backward_count),
            sideways_count: self.sideways_count.saturating_add(other.sideways_count),
            stairs_count: self.stairs_count.saturating_add(other.stairs_count),
            not_level_count: self.not_level_count.saturating_add(other.not_level_count),
            first_or_last_count: self.first_or_last_count.saturating_add(other.first_or_last_count),
        }
    }

    /// All steps.
    pub fn steps_count(&self) -> u32 {
        [
            self.graded_count,
            self.ungraded_count,
            self.turning_count,
            self.backward_count,
            self.sideways_count,
            self.stairs_count,
            self.not_level_count,
            self.first_or_last_count,
        ]
        .into_iter()
        .fold(0, u32::saturating_add)
    }
}
