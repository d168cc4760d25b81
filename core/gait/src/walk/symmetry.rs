//! Left against right.

use serde::Serialize;

use super::foot::FootWalk;
use super::moments::Measure;

/// Strides of each foot from which two feet are compared.
const LEAST: u32 = 10;

/// One measure of the left foot against the right one's.
///
/// Patterson et al. (Gait & Posture 2010, 31:241) compared ratio, symmetry index, gait asymmetry and symmetry angle in people after
/// stroke, found no clear advantage of any, and recommend the ratio since it is easiest to read. The index (Robinson, Herzog & Nigg,
/// J. Manipulative Physiol. Ther. 1987, 10:172) is beside it for those who think in percent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Asymmetry {
    /// Left divided by right; 1 is symmetric. Swapping the feet inverts it.
    pub left_to_right_ratio: f64,
    /// `100 (L − R) / ((L + R) / 2)`; 0 is symmetric. Swapping the feet changes its sign.
    pub index_percent: f64,
    /// Strides of the foot that has fewer.
    pub count: u32,
    /// 0 to 1: that of the foot that is less sure.
    pub confidence: f64,
}

/// The two feet compared, each measure from 10 strides of each foot on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Symmetry {
    /// All steps of the left foot.
    pub left_steps_count: u32,
    /// All steps of the right foot.
    pub right_steps_count: u32,
    /// Stride time: both feet walk the same way, so that it differs only where contacts were missed.
    pub stride_time: Option<Asymmetry>,
    /// Stance time.
    pub stance: Option<Asymmetry>,
    /// Swing time.
    pub swing: Option<Asymmetry>,
    /// Swing time divided by stance time.
    pub swing_to_stance: Option<Asymmetry>,
}

impl Symmetry {
    /// `None` unless both feet stepped.
    pub(super) fn of(left: &FootWalk, right: &FootWalk) -> Option<Self> {
        let (left_steps_count, right_steps_count) = (left.steps.steps_count(), right.steps.steps_count());
        let by = |of: fn(&FootWalk) -> Option<Measure>| compare(of(left)?, of(right)?);
        (left_steps_count > 0 && right_steps_count > 0).then(|| Self {
            left_steps_count,
            right_steps_count,
            stride_time: by(|foot| foot.stride_time_s),
            stance: by(|foot| foot.stance_s),
            swing: by(|foot| foot.swing_s),
            swing_to_stance: by(swing_to_stance),
        })
    }
}

fn swing_to_stance(foot: &FootWalk) -> Option<Measure> {
    let (swing, stance) = (foot.swing_s?, foot.stance_s?);
    (stance.mean > 0.0).then(|| Measure {
        mean: swing.mean / stance.mean,
        sd: None,
        count: swing.count.min(stance.count),
        confidence: swing.confidence.min(stance.confidence),
    })
}

fn compare(left: Measure, right: Measure) -> Option<Asymmetry> {
    let count = left.count.min(right.count);
    let comparable = count >= LEAST && left.mean > 0.0 && right.mean > 0.0;
    comparable.then(|| Asymmetry {
        left_to_right_ratio: left.mean / right.mean,
        index_percent: 200.0 * (left.mean - right.mean) / (left.mean + right.mean),
        count,
        confidence: left.confidence.min(right.confidence),
    })
}
