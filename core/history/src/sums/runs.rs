//! The longest unbroken runs of steps.

use heelfirst_gait::{Landing, Step};

use super::add_count;
use crate::error::Problem;
use crate::event::packing::bytes::{Input, Output};

/// Longest runs of steady steps of one foot in one session that met a goal. Turns, first and last steps neither count nor break a run; a
/// steady step without a grade breaks it, since nobody knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LongestRuns {
    /// Heel first.
    pub heel: u32,
    /// Without a slap.
    pub soft: u32,
    /// Without dragging.
    pub clear: u32,
}

impl LongestRuns {
    pub(super) fn add(&mut self, other: &Self) {
        self.heel = self.heel.max(other.heel);
        self.soft = self.soft.max(other.soft);
        self.clear = self.clear.max(other.clear);
    }

    pub(super) fn write(&self, out: &mut Output) {
        for run in [self.heel, self.soft, self.clear] {
            out.varint(u64::from(run));
        }
    }

    pub(super) fn add_from(&mut self, input: &mut Input<'_>) -> Result<(), Problem> {
        let mut other = Self::default();
        for run in [&mut other.heel, &mut other.soft, &mut other.clear] {
            add_count(run, input)?;
        }
        self.add(&other);
        Ok(())
    }
}

/// The runs under way.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Runs {
    now: LongestRuns,
    pub longest: LongestRuns,
}

impl Runs {
    /// Takes the next steady step.
    pub(super) fn note(&mut self, step: &Step) {
        let on = |run: u32, goes_on: bool| if goes_on { run.saturating_add(1) } else { 0 };
        self.now = LongestRuns {
            heel: on(self.now.heel, step.landing == Some(Landing::Heel)),
            soft: on(self.now.soft, step.slap == Some(false)),
            clear: on(self.now.clear, step.drag == Some(false)),
        };
        self.longest.add(&self.now);
    }
}
