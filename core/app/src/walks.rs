//! From a walk's summary to what is shown and said of it.

mod lines;

use heelfirst_gait::walk::{Asymmetry, FootWalk, LandingShares, Measure, Symmetry, Trend, WalkSummary};
use heelfirst_words::Words;

use crate::api::{FootWalkSnapshot, Side, WalkSnapshot, WalkSymmetry};

/// A walk as the surface shows it; `None` where there was no step.
pub(crate) fn walk_snapshot(walk: &WalkSummary, words: &Words) -> Option<WalkSnapshot> {
    let share = |of: fn(LandingShares) -> f64| walk.shares.map(of);
    let (kinds, landings) = (walk.steps, walk.landings);
    let feet = [(Side::Left, &walk.left), (Side::Right, &walk.right)]
        .map(|(side, foot)| foot.as_ref().map(|foot| foot_walk(side, foot)));
    (walk.steps_count > 0).then(|| WalkSnapshot {
        steps_count: walk.steps_count,
        bouts_count: walk.bouts_count,
        steady_count: kinds.graded_count.saturating_add(kinds.ungraded_count),
        graded_count: kinds.graded_count,
        turning_count: kinds.turning_count,
        backward_count: kinds.backward_count,
        sideways_count: kinds.sideways_count,
        stairs_count: kinds.stairs_count,
        not_level_count: kinds.not_level_count,
        first_or_last_count: kinds.first_or_last_count,
        ungraded_missing_samples_count: walk.ungraded_missing_samples_count,
        heel_count: landings.heel_count,
        flat_count: landings.flat_count,
        toe_count: landings.toe_count,
        slap_count: landings.slap_count,
        drag_count: landings.drag_count,
        heel_share: share(|shares| shares.heel_share),
        flat_share: share(|shares| shares.flat_share),
        toe_share: share(|shares| shares.toe_share),
        slap_share: share(|shares| shares.slap_share),
        drag_share: share(|shares| shares.drag_share),
        cadence_per_min: walk.cadence_per_min,
        cadence_strides_count: walk.cadence_strides_count,
        cadence_confidence: walk.cadence_confidence,
        feet: feet.into_iter().flatten().collect(),
        symmetry: walk.symmetry.as_ref().map(symmetry),
        lines: lines::lines(walk, words),
    })
}

fn mean(measure: Option<Measure>) -> Option<f64> {
    measure.map(|measure| measure.mean)
}

fn count(measure: Option<Measure>) -> u32 {
    measure.map_or(0, |measure| measure.count)
}

fn confidence(measure: Option<Measure>) -> f64 {
    measure.map_or(0.0, |measure| measure.confidence)
}

fn foot_walk(side: Side, foot: &FootWalk) -> FootWalkSnapshot {
    let angle_trend = foot.decline.and_then(|decline| decline.strike_angle_deg);
    let speed_trend = foot.decline.and_then(|decline| decline.speed_mps);
    let of = |trend: Option<Trend>, of: fn(Trend) -> f64| trend.map(of);
    FootWalkSnapshot {
        side,
        steps_count: foot.steps.steps_count(),
        strike_angle_deg: mean(foot.strike_angle_deg),
        strike_angle_sd_deg: foot.strike_angle_deg.and_then(|angle| angle.sd),
        strike_angle_count: count(foot.strike_angle_deg),
        strike_angle_confidence: confidence(foot.strike_angle_deg),
        stride_time_s: mean(foot.stride_time_s),
        stride_time_variability_percent: foot.stride_time_variability_percent,
        variability_confidence: foot.variability_confidence,
        stride_time_count: count(foot.stride_time_s),
        stride_time_confidence: confidence(foot.stride_time_s),
        left_out_count: foot.left_out_count,
        stance_share: mean(foot.stance_share),
        stance_s: mean(foot.stance_s),
        swing_s: mean(foot.swing_s),
        stance_count: count(foot.stance_s),
        swing_count: count(foot.swing_s),
        stride_length_m: mean(foot.stride_length_m),
        stride_length_count: count(foot.stride_length_m),
        speed_mps: mean(foot.speed_mps),
        speed_count: count(foot.speed_mps),
        speed_confidence: confidence(foot.speed_mps),
        trend_bout: foot.decline.map(|decline| decline.bout),
        strike_angle_trend_deg_per_min: of(angle_trend, |trend| trend.per_min),
        strike_angle_trend_low_deg_per_min: of(angle_trend, |trend| trend.low_per_min),
        strike_angle_trend_high_deg_per_min: of(angle_trend, |trend| trend.high_per_min),
        strike_angle_trend_count: angle_trend.map_or(0, |trend| trend.count),
        speed_trend_mps_per_min: of(speed_trend, |trend| trend.per_min),
        speed_trend_low_mps_per_min: of(speed_trend, |trend| trend.low_per_min),
        speed_trend_high_mps_per_min: of(speed_trend, |trend| trend.high_per_min),
        speed_trend_count: speed_trend.map_or(0, |trend| trend.count),
    }
}

fn symmetry(symmetry: &Symmetry) -> WalkSymmetry {
    let ratio = |of: Option<Asymmetry>| of.map(|of| of.left_to_right_ratio);
    let count = |of: Option<Asymmetry>| of.map_or(0, |of| of.count);
    WalkSymmetry {
        stride_time_ratio: ratio(symmetry.stride_time),
        stance_ratio: ratio(symmetry.stance),
        swing_ratio: ratio(symmetry.swing),
        swing_to_stance_ratio: ratio(symmetry.swing_to_stance),
        stride_time_count: count(symmetry.stride_time),
        stance_count: count(symmetry.stance),
        swing_count: count(symmetry.swing),
        swing_confidence: symmetry.swing.map_or(0.0, |swing| swing.confidence),
    }
}

#[cfg(test)]
pub(crate) mod tests;
