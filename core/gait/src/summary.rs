//! What a whole stream was like.

use serde::Serialize;

use crate::grid::Loss;
use crate::{Landing, Step, Ungraded};

/// Counts of why steps were left ungraded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct UngradedCounts {
    /// Samples were missing at a decisive moment.
    pub missing_samples_count: u32,
    /// The mount was not known well enough.
    pub unknown_mount_count: u32,
    /// The foot never lay flat near the step.
    pub no_foot_flat_count: u32,
    /// Not level walking.
    pub not_level_walking_count: u32,
    /// Stairs.
    pub stairs_count: u32,
    /// Backward steps.
    pub backward_count: u32,
    /// Sideways steps.
    pub sideways_count: u32,
    /// First contacts without a swing.
    pub no_swing_count: u32,
}

/// Everything counted since the analyser was made.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Summary {
    /// Steps of this foot.
    pub steps_count: u32,
    /// Those with a grade.
    pub graded_count: u32,
    /// Those without, by reason.
    pub ungraded: UngradedCounts,
    /// Graded steps that landed on the heel.
    pub heel_count: u32,
    /// Graded steps that landed flat.
    pub flat_count: u32,
    /// Graded steps that landed on the toes.
    pub toe_count: u32,
    /// Graded steps whose forefoot slapped.
    pub slap_count: u32,
    /// Graded steps whose swing touched the ground.
    pub drag_count: u32,
    /// Walks, each begun after a rest.
    pub bouts_count: u32,
    /// Steps of both feet a minute, as 120 / mean stride time; `None` before the first stride.
    pub cadence_per_min: Option<f64>,
    /// Mean stride time in s.
    pub mean_stride_time_s: Option<f64>,
    /// Mean stride length in m.
    pub mean_stride_length_m: Option<f64>,
    /// From the first to the last sample, in s.
    pub duration_s: f64,
    /// Usable samples.
    pub samples_count: u64,
    /// Time without samples within the stream, in ms.
    pub missing_ms: f64,
    /// How often samples were missing.
    pub gaps_count: u64,
    /// Samples that were ignored since their time was not after the one before.
    pub ignored_samples_count: u64,
}

/// The running counts behind a [`Summary`].
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    counts: Summary,
    strides: u32,
    stride_time_s: f64,
    lengths: u32,
    stride_length_m: f64,
}

impl Tally {
    /// Counts a step that goes out.
    pub(crate) fn note(&mut self, step: &Step) {
        let c = &mut self.counts;
        c.steps_count = c.steps_count.saturating_add(1);
        c.bouts_count = c.bouts_count.max(step.bout);
        if let Some(seconds) = step.stride_time_s {
            self.strides = self.strides.saturating_add(1);
            self.stride_time_s += seconds;
        }
        if let Some(metres) = step.stride_length_m {
            self.lengths = self.lengths.saturating_add(1);
            self.stride_length_m += metres;
        }
        match step.ungraded_because {
            Some(reason) => *c.ungraded.of(reason) += 1,
            None => c.grade(step),
        }
    }

    /// The counts so far, with what the stream lost.
    pub(crate) fn summary(&self, loss: Loss) -> Summary {
        let mean = |sum: f64, n: u32| (n > 0).then(|| sum / f64::from(n));
        let stride_s = mean(self.stride_time_s, self.strides);
        Summary {
            cadence_per_min: stride_s.map(|s| 120.0 / s),
            mean_stride_time_s: stride_s,
            mean_stride_length_m: mean(self.stride_length_m, self.lengths),
            duration_s: loss.duration_s,
            samples_count: loss.samples,
            missing_ms: loss.missing_s * 1000.0,
            gaps_count: loss.gaps,
            ignored_samples_count: loss.ignored,
            ..self.counts
        }
    }
}

impl Summary {
    fn grade(&mut self, step: &Step) {
        self.graded_count = self.graded_count.saturating_add(1);
        match step.landing {
            Some(Landing::Heel) => self.heel_count += 1,
            Some(Landing::Flat) => self.flat_count += 1,
            Some(Landing::Toe) => self.toe_count += 1,
            None => {}
        }
        self.slap_count += u32::from(step.slap == Some(true));
        self.drag_count += u32::from(step.drag == Some(true));
    }
}

impl UngradedCounts {
    fn of(&mut self, reason: Ungraded) -> &mut u32 {
        match reason {
            Ungraded::MissingSamples => &mut self.missing_samples_count,
            Ungraded::UnknownMount => &mut self.unknown_mount_count,
            Ungraded::NoFootFlat => &mut self.no_foot_flat_count,
            Ungraded::NotLevelWalking => &mut self.not_level_walking_count,
            Ungraded::Stairs => &mut self.stairs_count,
            Ungraded::Backward => &mut self.backward_count,
            Ungraded::Sideways => &mut self.sideways_count,
            Ungraded::NoSwing => &mut self.no_swing_count,
        }
    }
}

#[cfg(test)]
mod tests;
