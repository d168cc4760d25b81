//! What the stillness and the lifts say about the mount.

use super::CalibrationFailure;
use crate::Mount;
use crate::lift::hump::Hump;
use crate::lift::sight::{Seen, Sight, length, minus};
use crate::lift::trace::Look;
use crate::math::{Frame, Vec3, unit};

/// Lifts below this (a sine, 3°) are too small to tell a direction.
const LEAST: f64 = 0.052;
/// Lifts of this size (a sine, 12°) are as good as any.
const GOOD: f64 = 0.21;
/// How far the sensor may rise beside its lever from the heel, in m.
const LEVER_M: f64 = 0.17;
const HEIGHT_M: f64 = 0.03;
/// Lifts whose directions differ by more than this from their mean are not the same movement, in °.
const APART_DEG: f64 = 25.0;
/// A movement that goes this share of its size the other way right before or after is a rocking.
const OTHER_WAY: f64 = 0.4;
/// How far about a lift the other way is looked for, in points.
const ABOUT: usize = 150;
/// So many movements that are no lifts end the calibration.
const PATIENCE: u8 = 3;

/// One lift.
#[derive(Debug, Clone, Copy, Default)]
struct LiftSeen {
    /// Unit vector of the tilt along the level axes.
    along: [f64; 2],
    peak: f64,
    /// How far it strayed from that direction, and turned about the vertical, as shares of the lift.
    strayed_share: f64,
    twisted_share: f64,
}

/// Everything seen so far.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Evidence {
    lifts: [LiftSeen; 3],
    count: u8,
    small: u8,
    leg_lifts: u8,
    rockings: u8,
    rest_sum: [f64; 2],
    rest_count: usize,
    shaking2: f64,
}

impl Evidence {
    pub(super) fn count(&self) -> u8 {
        self.count
    }

    /// The foot is still at this moment.
    pub(super) fn rest(&mut self, sight: &Sight, seen: &Seen) {
        let Some(flat) = sight.flat() else { return };
        let [x, y] = [flat[0] + seen.beyond[0], flat[1] + seen.beyond[1]];
        self.rest_sum = [self.rest_sum[0] + x, self.rest_sum[1] + y];
        self.rest_count += 1;
        let off = length(minus(sight.trace.get(seen.at).tilt.map(f64::from), [x, y]));
        self.shaking2 += off * off;
    }

    fn rested(&self) -> [f64; 2] {
        self.rest_sum.map(|v| v / self.rest_count.max(1) as f64)
    }

    /// Takes a movement into account; `true` where it counts as a lift.
    pub(super) fn lift(&mut self, sight: &mut Sight, hump: &Hump) -> bool {
        let flat = self.rested();
        let trace = &mut sight.trace;
        let (from, to) = (hump.after.max(hump.noticed.saturating_sub(ABOUT)), hump.to + 1);
        let Some(along) = trace.direction(hump.noticed, to, flat) else { return false };
        let look = Look { from, to, top_before: to, along, flat };
        let Some(shape) = trace.shape(&look) else { return false };
        if shape.peak < LEAST {
            self.small = self.small.saturating_add(1);
            return false;
        }
        let begin = shape.low[0].unwrap_or(from);
        let end = shape.low[1].unwrap_or(hump.to);
        let behind = Look { from: end, to: (end + ABOUT).min(trace.end()), ..look };
        if trace.lowest(&behind).min(trace.lowest(&Look { to: begin + 1, ..look })) < -OTHER_WAY * shape.peak {
            self.rockings += 1;
            return false;
        }
        if rises(sight, &shape, [begin, end]) > LEVER_M * shape.peak + HEIGHT_M {
            self.leg_lifts += 1;
            return false;
        }
        let own = Look { from: begin, to: end + 1, ..look };
        let (across, size) = sight.trace.strayed(&own);
        let twisted = sight.trace.twisted_deg(begin, shape.top).to_radians().abs();
        let seen = LiftSeen {
            along,
            peak: shape.peak,
            strayed_share: across / size.max(1e-9),
            twisted_share: twisted / shape.peak,
        };
        if let Some(slot) = self.lifts.get_mut(usize::from(self.count)) {
            *slot = seen;
            self.count += 1;
        }
        true
    }

    /// Whether it went wrong too often to go on.
    pub(super) fn hopeless(&self) -> Option<CalibrationFailure> {
        (self.leg_lifts.max(self.rockings) >= PATIENCE).then(|| self.what_was_wrong())
    }

    pub(super) fn what_was_wrong(&self) -> CalibrationFailure {
        if self.leg_lifts > self.rockings {
            CalibrationFailure::WholeLegLifted
        } else if self.rockings > 0 {
            CalibrationFailure::NotTheSameAxis
        } else {
            CalibrationFailure::NoLifts
        }
    }
}

/// How high the sensor rose, in m; 0 where samples are missing.
fn rises(sight: &Sight, shape: &crate::lift::trace::Shape, [begin, end]: [usize; 2]) -> f64 {
    let from = begin.saturating_sub(shape.high[0].saturating_sub(begin) / 2 + 15);
    let to = (end + end.saturating_sub(shape.high[1]) / 2 + 15).min(sight.trace.end());
    sight.trace.height_m(from, to, shape.top).unwrap_or(0.0)
}

/// The mount, from three lifts.
pub(super) fn mount(evidence: &Evidence, sight: &Sight) -> Result<Mount, CalibrationFailure> {
    let [x, y] = evidence.lifts.iter().fold([0.0; 2], |[x, y], lift| {
        // A higher lift tells its direction better.
        let weight = lift.peak.min(GOOD);
        [x + weight * lift.along[0], y + weight * lift.along[1]]
    });
    let size = x.hypot(y).max(1e-9);
    let apart_deg = evidence
        .lifts
        .iter()
        .map(|lift| ((lift.along[0] * x + lift.along[1] * y) / size).clamp(-1.0, 1.0).acos().to_degrees())
        .fold(0.0, f64::max);
    if apart_deg > APART_DEG {
        return Err(CalibrationFailure::NotTheSameAxis);
    }
    if sight.flat().is_none_or(|flat| length(minus(flat, evidence.rested())) > LEAST) {
        return Err(CalibrationFailure::Moved);
    }
    let axes = sight.direction([x / size, y / size]).zip(up(evidence, sight));
    let (forward, up) = axes.ok_or(CalibrationFailure::SensorFault)?;
    Ok(Mount { rotation: Frame::levelled(up, Some(forward)).0, quality: quality(evidence, apart_deg) })
}

fn up(evidence: &Evidence, sight: &Sight) -> Option<Vec3> {
    let [x, y] = evidence.rested();
    let level = [x, y, (1.0 - x * x - y * y).max(0.0).sqrt()];
    unit(sight.frame()?.out_of_frame(level))
}

/// From 0 to 1: the product of how still the foot was, how well the axes agree, how high the lifts were, and how purely they turned
/// about one level axis. A foot that turns inwards while it lifts loses most by the last.
fn quality(evidence: &Evidence, apart_deg: f64) -> f64 {
    let worst = |of: fn(&LiftSeen) -> f64| evidence.lifts.iter().map(of).fold(0.0, f64::max);
    let shaking_deg = (evidence.shaking2 / evidence.rest_count.max(1) as f64).sqrt().to_degrees();
    let still = 1.0 / (1.0 + (shaking_deg / 2.0).powi(2));
    let agreeing = 1.0 / (1.0 + (apart_deg / 10.0).powi(2));
    let lowest = evidence.lifts.iter().map(|lift| lift.peak).fold(f64::MAX, f64::min);
    let high = 0.7 + 0.3 * (lowest / GOOD).min(1.0);
    let pure = 1.0 / (1.0 + (worst(|l| l.strayed_share) / 0.2).powi(2) + (worst(|l| l.twisted_share) / 0.15).powi(2));
    (still * agreeing * high * pure).clamp(0.0, 1.0)
}
