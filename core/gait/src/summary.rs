//! What a whole stream was like.

use serde::Serialize;

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
