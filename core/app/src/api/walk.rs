//! What a screen shows of a walk as a whole.

use serde::Serialize;

use super::session::Side;

/// What a walk was like. Means and shares are of steady steps: those of level walking straight ahead. Turning, backward and sideways
/// steps, stairs, and the first and last of each walk are counted apart. None where too little was seen to know.
#[derive(Debug, Clone, PartialEq, Serialize, uniffi::Record)]
pub struct WalkSnapshot {
    /// All steps.
    pub steps_count: u32,
    /// Walks, each begun after a rest.
    pub bouts_count: u32,
    /// Steady steps, graded or not.
    pub steady_count: u32,
    /// Steady steps with a grade.
    pub graded_count: u32,
    /// Steps in turns.
    pub turning_count: u32,
    /// Backward steps.
    pub backward_count: u32,
    /// Sideways steps.
    pub sideways_count: u32,
    /// Steps on stairs.
    pub stairs_count: u32,
    /// Other steps that were no level walking.
    pub not_level_count: u32,
    /// The first and last of each walk.
    pub first_or_last_count: u32,
    /// Steps of any kind that are ungraded because samples were missing.
    pub ungraded_missing_samples_count: u32,
    /// Steady graded steps that landed heel first.
    pub heel_count: u32,
    /// … flat.
    pub flat_count: u32,
    /// … toes first.
    pub toe_count: u32,
    /// … slapping.
    pub slap_count: u32,
    /// … dragging.
    pub drag_count: u32,
    /// Share of the steady graded steps that landed heel first, 0 to 1; none under 20 of them.
    pub heel_share: Option<f64>,
    /// … flat.
    pub flat_share: Option<f64>,
    /// … toes first.
    pub toe_share: Option<f64>,
    /// … slapping.
    pub slap_share: Option<f64>,
    /// … dragging.
    pub drag_share: Option<f64>,
    /// Steps of both feet a minute.
    pub cadence_per_min: Option<f64>,
    /// Strides that the cadence is from.
    pub cadence_strides_count: u32,
    /// How sure the cadence is, 0 to 1.
    pub cadence_confidence: f64,
    /// The feet that wore a sensor, left before right.
    pub feet: Vec<FootWalkSnapshot>,
    /// The two feet compared; none unless both stepped.
    pub symmetry: Option<WalkSymmetry>,
    /// The same in words, line by line.
    #[serde(skip)]
    pub lines: Vec<WalkLine>,
}

/// The steady steps of one foot.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, uniffi::Record)]
pub struct FootWalkSnapshot {
    /// The foot.
    pub side: Side,
    /// All steps of this foot.
    pub steps_count: u32,
    /// Mean foot strike angle.
    pub strike_angle_deg: Option<f64>,
    /// Its standard deviation.
    pub strike_angle_sd_deg: Option<f64>,
    /// Steps that it is from.
    pub strike_angle_count: u32,
    /// How sure it is, 0 to 1.
    pub strike_angle_confidence: f64,
    /// Mean stride time.
    pub stride_time_s: Option<f64>,
    /// Its coefficient of variation; from 10 strides on.
    pub stride_time_variability_percent: Option<f64>,
    /// How sure the variability is, 0 to 1: settled from some 80 strides on.
    pub variability_confidence: f64,
    /// Strides that stride time and variability are from.
    pub stride_time_count: u32,
    /// How sure the stride time is, 0 to 1.
    pub stride_time_confidence: f64,
    /// Strides left out of the stride time, since a contact was missed or seen twice.
    pub left_out_count: u32,
    /// Mean stance as a share of the stride time, 0 to 1.
    pub stance_share: Option<f64>,
    /// Mean stance.
    pub stance_s: Option<f64>,
    /// Mean swing.
    pub swing_s: Option<f64>,
    /// Strides that stance and its share are from.
    pub stance_count: u32,
    /// Strides that the swing is from.
    pub swing_count: u32,
    /// Mean stride length.
    pub stride_length_m: Option<f64>,
    /// Strides that it is from.
    pub stride_length_count: u32,
    /// Mean speed.
    pub speed_mps: Option<f64>,
    /// Strides that it is from.
    pub speed_count: u32,
    /// How sure it is, 0 to 1.
    pub speed_confidence: f64,
    /// The walk that the changes are of: the longest.
    pub trend_bout: Option<u32>,
    /// How the strike angle changed over it, a minute; negative is a decline. None under 20 strides.
    pub strike_angle_trend_deg_per_min: Option<f64>,
    /// From here …
    pub strike_angle_trend_low_deg_per_min: Option<f64>,
    /// … to here with 95 % confidence.
    pub strike_angle_trend_high_deg_per_min: Option<f64>,
    /// Steps that it is from.
    pub strike_angle_trend_count: u32,
    /// How the speed changed over it, a minute; negative is a decline.
    pub speed_trend_mps_per_min: Option<f64>,
    /// From here …
    pub speed_trend_low_mps_per_min: Option<f64>,
    /// … to here with 95 % confidence.
    pub speed_trend_high_mps_per_min: Option<f64>,
    /// Strides that it is from.
    pub speed_trend_count: u32,
}

/// The left foot against the right one; 1 is symmetric. Each from 10 strides of each foot on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, uniffi::Record)]
pub struct WalkSymmetry {
    /// Stride time, left divided by right.
    pub stride_time_ratio: Option<f64>,
    /// Stance time, left divided by right.
    pub stance_ratio: Option<f64>,
    /// Swing time, left divided by right.
    pub swing_ratio: Option<f64>,
    /// Swing time over stance time, left divided by right.
    pub swing_to_stance_ratio: Option<f64>,
    /// Strides of the foot that has fewer, of those that the stride times are from.
    pub stride_time_count: u32,
    /// The same for stance.
    pub stance_count: u32,
    /// The same for swing.
    pub swing_count: u32,
    /// How sure the swing's ratio is, 0 to 1.
    pub swing_confidence: f64,
}

/// One thing about a walk in words.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct WalkLine {
    /// What it is.
    pub label: String,
    /// How much, with its unit and how many steps or strides are behind it.
    pub value: String,
}
