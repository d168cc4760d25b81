//! How the sensor sits on the foot, found from walking.
//!
//! Up is gravity while the foot stands. Forward has two witnesses: the way that the foot travels in a stride, whose sign cannot be
//! mistaken in forward walking but whose direction differs from the foot's by the toeing out; and the axis about which a foot mostly
//! turns, which is exact on a healthy foot, vague on one that hardly rotates, and has no sign. The second is weighted by how
//! pronounced it is. Nothing is called known before several strides agree.

use crate::Mount;
use crate::math::{Frame, Vec3, add, angle_deg, dot, norm, scale, unit};

/// Strides that must agree before a mount counts as found.
const STRIDES_NEEDED: u32 = 3;
/// How well their ways must agree, from 0 to 1.
const AGREEMENT_NEEDED: f64 = 0.85;
/// What remains of the old evidence with each stride: a shoe shifts, and steps differ.
const MEMORY: f64 = 0.97;
/// Gravity further than this from the known upright is no standing foot.
const OUTLIER_DEG: f64 = 15.0;

/// Second moments of the angular rate in the sensor's axes: xx, yy, zz, xy, xz, yz.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Moments([f64; 6]);

impl Moments {
    pub(crate) fn note(&mut self, [x, y, z]: Vec3) {
        let now = [x * x, y * y, z * z, x * y, x * z, y * z];
        for (sum, v) in self.0.iter_mut().zip(now) {
            *sum += v;
        }
    }

    fn faded(self, by: f64, with: Self) -> Self {
        let mut out = self;
        for (a, b) in out.0.iter_mut().zip(with.0) {
            *a = *a * by + b;
        }
        out
    }

    #[expect(clippy::many_single_char_names, reason = "the components of two vectors")]
    fn between(&self, [a, b, c]: Vec3, [x, y, z]: Vec3) -> f64 {
        let [xx, yy, zz, xy, xz, yz] = self.0;
        a * (xx * x + xy * y + xz * z) + b * (xy * x + yy * y + yz * z) + c * (xz * x + yz * y + zz * z)
    }

    /// In a levelled frame: twice the angle of the axis about which most turning goes on, and how pronounced it is (0 to 1).
    fn principal(&self, frame: Frame) -> (f64, f64) {
        let Frame([x, y, _]) = frame;
        let (xx, yy, xy) = (self.between(x, x), self.between(y, y), self.between(x, y));
        let (difference, twice) = (xx - yy, 2.0 * xy);
        (twice.atan2(difference), difference.hypot(twice) / (xx + yy).max(1e-9))
    }
}

/// What one stride says about the mount.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Evidence {
    /// The way travelled, as seen from the foot's mean heading, in the sensor's axes, in m.
    pub travel_m: Vec3,
    pub turning: Moments,
}

/// The growing knowledge of the mount.
#[derive(Debug, Clone)]
pub(crate) struct Alignment {
    given: Option<Mount>,
    found: Option<Mount>,
    up: Option<Vec3>,
    rests: u32,
    turning: Moments,
    travel: Vec3,
    travelled: f64,
    strides: u32,
}

impl Alignment {
    pub(crate) fn new(given: Option<Mount>) -> Self {
        let up = given.and_then(|Mount { rotation: [_, _, z], .. }| unit(z));
        Self {
            given: given.filter(|_| up.is_some()),
            found: None,
            up,
            rests: if up.is_some() { 10 } else { 0 },
            turning: Moments::default(),
            travel: [0.0; 3],
            travelled: 0.0,
            strides: 0,
        }
    }

    /// The mount, once it is known.
    pub(crate) fn mount(&self) -> Option<&Mount> {
        self.given.as_ref().or(self.found.as_ref())
    }

    /// Takes the gravity of a rest into account and says whether it agrees with the upright known so far.
    pub(crate) fn note_rest(&mut self, gravity: Vec3) -> bool {
        let Some(now) = unit(gravity) else { return false };
        let Some(up) = self.up else {
            (self.up, self.rests) = (Some(now), 1);
            return true;
        };
        let agrees = angle_deg(up, now) < OUTLIER_DEG;
        // An upright from one rest may itself be the outlier, so disagreement still moves it while little is known.
        if agrees || self.rests < 4 {
            self.rests = (self.rests + 1).min(10);
            let share = 1.0 / f64::from(self.rests);
            self.up = unit(add(scale(up, 1.0 - share), scale(now, share)));
        }
        agrees
    }

    /// The levelled frame of the standing foot, its x axis forward as far as that is known; by `gravity` alone before the first rest.
    pub(crate) fn frame_or(&self, gravity: Vec3) -> Option<Frame> {
        let up = self.up.or_else(|| unit(gravity))?;
        let forward = self.mount().map(|Mount { rotation: [x, ..], .. }| *x);
        Some(Frame::levelled(up, forward))
    }

    /// The frame with its x axis forward: the known mount's, else the best guess with this stride.
    pub(crate) fn guess(&self, stride: &Evidence, level: Frame) -> Frame {
        if self.mount().is_some() {
            return level;
        }
        let turning = self.turning.faded(1.0, stride.turning);
        let travel = add(self.travel, stride.travel_m);
        let Frame([_, _, up]) = level;
        forward_frame(up, &turning, travel).0
    }

    /// Takes a stride of plain walking into account.
    pub(crate) fn note_stride(&mut self, stride: &Evidence) {
        let Some(up) = self.up else { return };
        self.turning = self.turning.faded(MEMORY, stride.turning);
        self.travel = add(scale(self.travel, MEMORY), stride.travel_m);
        self.travelled = self.travelled * MEMORY + norm(stride.travel_m);
        self.strides = self.strides.saturating_add(1);
        let agreement = norm(self.travel) / self.travelled.max(1e-9);
        if self.given.is_none() && self.strides >= STRIDES_NEEDED && agreement > AGREEMENT_NEEDED {
            let (frame, pronounced) = forward_frame(up, &self.turning, self.travel);
            let known = f64::from(self.strides.min(8)) / 8.0;
            let quality = (agreement * (0.4 + 0.6 * pronounced) * (0.7 + 0.3 * known)).clamp(0.0, 0.95);
            self.found = Some(Mount { rotation: frame.0, quality });
        }
    }
}

/// The levelled frame whose x axis is forward, and how pronounced the turning axis is.
fn forward_frame(up: Vec3, turning: &Moments, travel: Vec3) -> (Frame, f64) {
    let level = Frame::levelled(up, None);
    let [x, y, _] = level.into_frame(travel);
    let way = y.atan2(x);
    let (axis, pronounced) = turning.principal(level);
    // Directions without a sign add up as vectors at twice their angle; forward is a right angle (twice: 180°) from the axis.
    let own = pronounced * pronounced;
    let (by_axis, by_way) = (axis + std::f64::consts::PI, 2.0 * way);
    let twice = (own * by_axis.sin() + 0.15 * by_way.sin()).atan2(own * by_axis.cos() + 0.15 * by_way.cos());
    let forward = [(twice / 2.0).cos(), (twice / 2.0).sin(), 0.0];
    let signed = if dot(forward, [x, y, 0.0]) < 0.0 { scale(forward, -1.0) } else { forward };
    (Frame::levelled(up, Some(level.out_of_frame(signed))), pronounced)
}

#[cfg(test)]
mod tests;
