//! How the sensor sits on the foot, found from walking.
//!
//! Up is gravity while the foot stands. Forward has two witnesses: the way that the foot travels in a stride, whose sign cannot be
//! mistaken in forward walking but whose direction differs from the foot's by the toeing out; and the axis about which a foot mostly
//! turns, which is exact on a healthy foot, vague on one that hardly rotates, and has no sign. The second is weighted by how
//! pronounced it is. Nothing is called known before several strides agree.

use crate::math::{Frame, Vec3, add, angle_deg, dot, norm, perpendicular, scale, unit};
use crate::{Mount, MountDoubt};

/// Strides that must agree before a mount counts as found.
const STRIDES_NEEDED: u32 = 3;
/// How well their ways must agree, from 0 to 1.
const AGREEMENT_NEEDED: f64 = 0.85;
/// What remains of the old evidence with each stride: a shoe shifts, and steps differ.
const MEMORY: f64 = 0.97;
/// Gravity further than this from the known upright is no standing foot.
const OUTLIER_DEG: f64 = 15.0;
/// How much further the leading end rises at contact than the other when it leaves, as a share of both, where the heel leads.
const HEEL_LEADS_SHARE: f64 = 0.1;
/// A stored mount is doubted beyond this lean, in degrees; a swap must explain it better by that.
const DOUBT_DEG: f64 = 10.0;
const SWAP_MARGIN_DEG: f64 = 5.0;
/// A given forward is doubted beyond this angle from the way walked, in degrees, after so many strides.
const TURNED_DEG: f64 = 35.0;
const TURN_STRIDES: u32 = 6;
/// After so many rests the upright is well known.
const SURE_RESTS: u32 = 4;
/// Two rests agree within this, in degrees; further than that from the upright they tell of a sensor that slipped.
const PAIR_DEG: f64 = 8.0;
const SLIPPED_DEG: f64 = 10.0;
const SLIPS_NEEDED: u32 = 2;

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
    /// Foot pitch at final and at initial contact, were the travel forward, in degrees; `None` where they are not known.
    pub pitch_deg: Option<[f64; 2]>,
}

/// The direction of gravity, if the specific force is what a foot at rest reads.
fn at_rest(force_mps2: Vec3) -> Option<Vec3> {
    (9.3..10.3).contains(&norm(force_mps2)).then(|| unit(force_mps2)).flatten()
}

/// The growing knowledge of the mount.
#[derive(Debug, Clone)]
pub(crate) struct Alignment {
    given: Option<Mount>,
    /// The upright of the other foot's stored mount.
    other_up: Option<Vec3>,
    doubt: Option<MountDoubt>,
    /// Whether the stillness before the running bout leant away from the given mount, and how.
    leant: Option<MountDoubt>,
    found: Option<Mount>,
    up: Option<Vec3>,
    rests: u32,
    turning: Moments,
    travel: Vec3,
    travelled: f64,
    strides: u32,
    slips: u32,
    /// Sums of the pitch at both contacts, and of its sizes: which end of the foot leads.
    pitch_deg: f64,
    pitch_size_deg: f64,
}

impl Alignment {
    /// A given mount that is none is left aside.
    pub(crate) fn new(given: Option<Mount>) -> Self {
        let given = given.filter(Mount::is_sound);
        let up = given.and_then(|Mount { rotation: [_, _, z], .. }| unit(z));
        Self {
            given,
            other_up: None,
            doubt: None,
            leant: None,
            found: None,
            up,
            rests: if up.is_some() { 10 } else { 0 },
            turning: Moments::default(),
            travel: [0.0; 3],
            travelled: 0.0,
            strides: 0,
            slips: 0,
            pitch_deg: 0.0,
            pitch_size_deg: 0.0,
        }
    }

    /// Makes the mount of the other foot known, so that a swap can be told from a tilt.
    pub(crate) fn set_other(&mut self, other: &Mount) {
        let [_, _, z] = other.rotation;
        self.other_up = unit(z);
    }

    /// Why the given mount is doubted.
    pub(crate) fn doubt(&self) -> Option<MountDoubt> {
        self.doubt
    }

    /// Holds the stillness before the first step of a bout, then the one after it, against the given mount: a single one may be a foot that
    /// stood on a kerb.
    pub(crate) fn hold_against(&mut self, gravity: Vec3, first: bool) {
        let leans = self.leans_from_given(gravity);
        if first {
            self.leant = leans;
        } else if leans.is_some() && self.leant.take() == leans {
            self.doubt = leans;
        }
    }

    fn leans_from_given(&self, gravity: Vec3) -> Option<MountDoubt> {
        let Mount { rotation: [_, _, z], .. } = self.given?;
        let (up, now) = (unit(z)?, at_rest(gravity)?);
        let leans_deg = angle_deg(up, now);
        let swapped = self.other_up.is_some_and(|other| angle_deg(other, now) + SWAP_MARGIN_DEG < leans_deg);
        (leans_deg > DOUBT_DEG).then_some(if swapped { MountDoubt::Swapped } else { MountDoubt::Tilted })
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
        if agrees || self.rests < SURE_RESTS {
            self.rests = (self.rests + 1).min(10);
            let share = 1.0 / f64::from(self.rests);
            self.up = unit(add(scale(up, 1.0 - share), scale(now, share)));
        }
        agrees
    }

    /// Takes the gravity at both ends of a movement into account: two rests that agree with each other, twice, but
    /// not with the known upright, tell that the sensor slipped on the shoe.
    pub(crate) fn note_pair(&mut self, before: Vec3, after: Vec3) {
        let (Some(a), Some(b)) = (at_rest(before), at_rest(after)) else { return };
        let mean = add(a, b);
        if angle_deg(a, b) > PAIR_DEG || self.leans_deg(mean) < SLIPPED_DEG {
            self.slips = 0;
            return;
        }
        self.slips += 1;
        if self.slips >= SLIPS_NEEDED {
            (self.up, self.rests, self.slips) = (unit(mean), SURE_RESTS, 0);
        }
    }

    /// How far gravity lies from the known upright, in degrees; 0 while little is known.
    pub(crate) fn leans_deg(&self, gravity: Vec3) -> f64 {
        match (self.up, unit(gravity)) {
            (Some(up), Some(now)) if self.rests >= SURE_RESTS => angle_deg(up, now),
            _ => 0.0,
        }
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

    /// Whether the strides look like backward walking. A foot that walks forward leaves the ground with its heel high, higher than its toes
    /// are at contact; one that walks backward shows the opposite.
    fn heel_leads(&self) -> bool {
        self.pitch_deg > HEEL_LEADS_SHARE * self.pitch_size_deg
    }

    /// Takes a stride of plain walking into account.
    pub(crate) fn note_stride(&mut self, stride: &Evidence) {
        let Some(up) = self.up else { return };
        self.turning = self.turning.faded(MEMORY, stride.turning);
        self.travel = add(scale(self.travel, MEMORY), stride.travel_m);
        self.travelled = self.travelled * MEMORY + norm(stride.travel_m);
        self.strides = self.strides.saturating_add(1);
        if let Some([leaves, lands]) = stride.pitch_deg {
            self.pitch_deg = self.pitch_deg * MEMORY + leaves + lands;
            self.pitch_size_deg = self.pitch_size_deg * MEMORY + leaves.abs() + lands.abs();
        }
        let agreement = norm(self.travel) / self.travelled.max(1e-9);
        if self.strides >= STRIDES_NEEDED && agreement > AGREEMENT_NEEDED && !self.heel_leads() {
            let (frame, pronounced) = forward_frame(up, &self.turning, self.travel);
            let known = f64::from(self.strides.min(8)) / 8.0;
            let quality = (agreement * (0.4 + 0.6 * pronounced) * (0.7 + 0.3 * known)).clamp(0.0, 0.95);
            let found = Mount { rotation: frame.0, quality };
            self.doubt = self.doubt.or(self.turned_from(&found));
            self.found = Some(found);
        }
    }

    /// Whether the walk leads elsewhere than the given mount points, after enough strides to know.
    fn turned_from(&self, found: &Mount) -> Option<MountDoubt> {
        let Mount { rotation: [x, ..], .. } = self.given?;
        let [forward, _, up] = found.rotation;
        let given = perpendicular(x, up)?;
        (self.strides >= TURN_STRIDES && angle_deg(given, forward) > TURNED_DEG).then_some(MountDoubt::Turned)
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
