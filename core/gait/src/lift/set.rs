//! What a set of lifts amounts to.

use serde::{Deserialize, Serialize};

use super::Lift;
use crate::math::median;

/// Below this share of the first lifts the foot is tired.
const TIRED_SHARE: f64 = 0.8;
/// How many lifts give the best, and the first, height.
const BEST: usize = 3;
/// Lifts from which a slope is told.
const LEAST_FOR_SLOPE: usize = 4;

/// A set of lifts of one foot. Heights are compared among unassisted lifts with the heel down only.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct LiftSet {
    /// Repetitions, of every kind.
    pub repetitions_count: usize,
    /// Repetitions in which the heel rose or the leg was lifted.
    pub heel_rose_count: usize,
    /// Repetitions with help.
    pub assisted_count: usize,
    /// Repetitions whose height could be compared.
    pub measured_count: usize,
    /// Median height of the best three, in degrees; `None` with fewer than three.
    pub best_three_angle_deg: Option<f64>,
    /// The repetition (counted from 1 among all) from which the height stays below 80 % of the median of the first three.
    pub tired_at_repetition: Option<usize>,
    /// How the height changed over the set, in degrees a repetition: the median of the slopes between all pairs of lifts (Theil 1950; Sen,
    /// J. Am. Stat. Assoc. 1968, 63:1379). Negative is a decline. `None` with fewer than four.
    pub slope_deg_per_repetition: Option<f64>,
    /// Median time of rising, in s.
    pub lift_s: Option<f64>,
    /// Median time of holding, in s.
    pub hold_s: Option<f64>,
    /// Median time of lowering, in s.
    pub lower_s: Option<f64>,
    /// Median height of the assisted lifts, in degrees; never compared with the others.
    pub assisted_angle_deg: Option<f64>,
}

impl LiftSet {
    /// Sums up the lifts of one foot, in the order in which they were made.
    pub fn of(lifts: &[Lift]) -> Self {
        let own: Vec<(usize, f64)> =
            lifts.iter().enumerate().filter_map(|(k, lift)| Some((k + 1, lift.own_height_deg()?))).collect();
        let helped = lifts.iter().filter(|lift| lift.assisted).filter_map(|lift| lift.peak_angle_deg.map(f64::abs));
        let times = |of: fn(&Lift) -> Option<f64>| middle(lifts.iter().filter(|l| !l.assisted).filter_map(of));
        Self {
            repetitions_count: lifts.len(),
            heel_rose_count: lifts.iter().filter(|lift| lift.heel_stayed_down == Some(false)).count(),
            assisted_count: lifts.iter().filter(|lift| lift.assisted).count(),
            measured_count: own.len(),
            best_three_angle_deg: best(&own),
            tired_at_repetition: tired_at(&own),
            slope_deg_per_repetition: slope(&own),
            lift_s: times(|lift| lift.lift_s),
            hold_s: times(|lift| lift.hold_s),
            lower_s: times(|lift| lift.lower_s),
            assisted_angle_deg: middle(helped),
        }
    }
}

fn best(own: &[(usize, f64)]) -> Option<f64> {
    let mut heights: Vec<f64> = own.iter().map(|(_, height)| *height).collect();
    heights.sort_by(|a, b| b.total_cmp(a));
    // The median of the best three is the second.
    heights.get(..BEST).and_then(|three| three.get(1)).copied()
}

/// A single low repetition is an accident: the next ones must be low too, as far as there are any.
fn tired_at(own: &[(usize, f64)]) -> Option<usize> {
    let fresh = middle(own.get(..BEST)?.iter().map(|(_, height)| *height))?;
    let rest = own.get(BEST..)?;
    (0..rest.len()).find_map(|k| {
        let (repetition, height) = rest.get(k)?;
        let following = rest.get(k..rest.len().min(k + BEST))?.iter().map(|(_, height)| *height);
        let low = *height < TIRED_SHARE * fresh && middle(following)? < TIRED_SHARE * fresh;
        low.then_some(*repetition)
    })
}

fn slope(own: &[(usize, f64)]) -> Option<f64> {
    let pairs = own.iter().enumerate().flat_map(|(k, from)| own.iter().skip(k + 1).map(move |to| (from, to)));
    let slopes = pairs.map(|(from, to)| (to.1 - from.1) / (to.0 - from.0) as f64);
    if own.len() < LEAST_FOR_SLOPE { None } else { middle(slopes) }
}

fn middle(values: impl Iterator<Item = f64>) -> Option<f64> {
    median(&mut values.collect::<Vec<_>>())
}
