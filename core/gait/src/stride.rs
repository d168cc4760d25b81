//! One integrated movement: whether it is over, whether it is a stride, whether it is a step, and what is measured of it.

use crate::alignment::{Evidence, Moments};
use crate::draft::Draft;
use crate::events::{Events, SideView};
use crate::grid::CELL_S;
use crate::math::{Frame, Rotation, Vec3, angle_deg, norm, scale, unit};
use crate::motion::Movement;
use crate::ring::Ring;
use crate::strapdown::{Anchor, Course};
use crate::swing::{self, Clearance};
use crate::{Foot, Ungraded};

/// A foot that travelled less than this, in m, made no step.
const STEP_M: f64 = 0.10;
/// Nobody walks with longer strides, in m.
const LONGEST_M: f64 = 2.8;
/// Within a walk a smaller one counts, if the foot was swung: people close up and turn with small steps.
const SMALL_STEP_M: f64 = 0.04;
const SMALL_STEP_MPS: f64 = 0.5;
/// A foot that turned further than this, in degrees, on less way than this for each degree, turned on the spot.
const PIVOT_DEG: f64 = 60.0;
const PIVOT_M_PER_DEG: f64 = 0.12 / 90.0;
/// A movement shorter than this, in cells, that led nowhere is a twitch.
const TWITCH: usize = 8;
/// A foot that moved less than this, in m, and leans more than that, in degrees, stands on its toes.
const ON_THE_SPOT_M: f64 = 0.15;
const ON_TOES_DEG: f64 = 8.0;
/// One that moves again at once, and by the gyroscope and the accelerometer came to rest tilted and higher than it stood, is lifted.
const LIFTED_DEG: f64 = 6.0;
const LIFTED_M: f64 = 0.1;
/// One that leans further than this, in degrees, and by the gyroscope too, hovers.
const IN_THE_AIR_DEG: f64 = 15.0;
/// No swing lasts longer than this with the stance before it, in s.
const LONGEST_SWING_S: f64 = 2.5;
/// A foot that closes up on the spot tilts by more than this, in degrees.
const CLOSING_TILT_DEG: f64 = 6.0;
/// A rest whose gravity leans further than this from the upright, in degrees, is not believed for the integration.
const LEANS_AT_MOST_DEG: f64 = 15.0;
/// A stride that travelled less than this, in m, or turned more than that, in radians, says little about the mount.
const TELLING_M: f64 = 0.3;
const TELLING_RAD: f64 = 0.35;

/// Where a movement is integrated, and what is known at its ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub movement: Movement,
    pub from: usize,
    pub anchor: Anchor,
}

impl Span {
    /// `last`: the stream ends here. `None` where no rest is known at either end.
    pub(crate) fn of(movement: &Movement, ring: &Ring, last: bool) -> Option<Self> {
        let anchor = match (movement.still, movement.at_rest) {
            (Some(_), false) if last => Anchor::Start,
            (Some(_), _) => Anchor::Both,
            (None, true) => Anchor::End,
            (None, false) => return None,
        };
        let from = movement.still.unwrap_or(movement.began).max(ring.start());
        Some(Self { movement: *movement, from, anchor })
    }

    /// Gravity at the end of the span, or at its start where the end is not known.
    pub(crate) fn rest(&self, ring: &Ring) -> Vec3 {
        ring.gravity_mps2(if self.anchor == Anchor::Start { self.from } else { self.movement.flat })
    }

    /// What the sensor reads of gravity at both ends, in the levelled frame. Each rest tells it anew: an upright that is 1° wrong would
    /// make a stride centimetres too long or too short.
    pub(crate) fn gravity_mps2(&self, ring: &Ring, frame: Frame) -> [Vec3; 2] {
        let weight = self.weight_mps2(ring);
        let upright = [0.0, 0.0, weight];
        if self.anchor != Anchor::Both {
            return [upright; 2];
        }
        [self.from, self.movement.flat].map(|at| match unit(frame.into_frame(ring.gravity_mps2(at))) {
            Some(up) if angle_deg(up, [0.0, 0.0, 1.0]) < LEANS_AT_MOST_DEG => scale(up, weight),
            _ => upright,
        })
    }

    /// How much the sensor reads of gravity, in m/s².
    fn weight_mps2(&self, ring: &Ring) -> f64 {
        let at = |k: usize| norm(ring.gravity_mps2(k));
        let read = match (self.movement.still, self.movement.at_rest) {
            (Some(_), true) => f64::midpoint(at(self.from), at(self.movement.flat)),
            (Some(_), false) => at(self.from),
            _ => at(self.movement.flat),
        };
        read.clamp(9.3, 10.3)
    }
}

/// An integrated span.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stride<'a> {
    pub span: Span,
    pub course: &'a Course,
    pub ring: &'a Ring,
    /// The levelled frame of the standing foot in the sensor's axes.
    pub frame: Frame,
    /// How far the rest after it leans from the known upright, in degrees.
    pub leans_deg: f64,
}

impl Stride<'_> {
    fn seconds(&self) -> f64 {
        self.course.points().len() as f64 * CELL_S
    }

    /// Whether what seemed its end is a quiet moment within it.
    pub(crate) fn goes_on(&self) -> bool {
        self.span.anchor == Anchor::Both && (self.hovers() || !self.span.movement.surely && !self.stands())
    }

    /// Whether the foot is still in the air, however quiet: it leans as a standing foot does not, and the gyroscope says so too.
    fn hovers(&self) -> bool {
        let [.., rise_m] = self.course.travel_m;
        let drift_deg = self.course.tilt_drift_deg;
        let leans = self.leans_deg > IN_THE_AIR_DEG && drift_deg > ON_TOES_DEG;
        let lifted = self.leans_deg > ON_TOES_DEG && drift_deg > LIFTED_DEG && rise_m > LIFTED_M;
        (leans || self.span.movement.brief && lifted) && self.seconds() < LONGEST_SWING_S
    }

    /// Whether the rest after the movement is one: a foot that swings quietly for a moment shows itself by its speed or its height, one that
    /// stays on its toes for a moment by the way it leans.
    fn stands(&self) -> bool {
        if norm(self.course.travel_m) < ON_THE_SPOT_M && self.leans_deg > ON_TOES_DEG {
            return false;
        }
        let (seconds, [.., rise_m]) = (self.seconds(), self.course.travel_m);
        let drifts = self.course.velocity_drift_mps >= 1.0 + 0.5 * seconds || self.course.tilt_drift_deg >= 22.0;
        seconds > LONGEST_SWING_S || !drifts && rise_m <= LIFTED_M
    }

    /// Whether the movement can have been a stride at all. A leg that swings in the air comes to rest at its turning points only for the
    /// gyroscope; what the accelerometer reads there is not gravity, and the speed tells.
    pub(crate) fn is_one(&self) -> bool {
        self.span.anchor != Anchor::Both
            || self.course.velocity_drift_mps < 1.5 + self.seconds() && self.course.tilt_drift_deg < 25.0
    }

    pub(crate) fn is_twitch(&self) -> bool {
        self.span.movement.ended - self.span.movement.began < TWITCH
    }

    /// What it says about the mount, but for the pitch.
    pub(crate) fn evidence(&self) -> Evidence {
        let [x, y, _] = self.course.travel_m;
        let half = Rotation::from_vector([0.0, 0.0, -self.course.heading_rad / 2.0]);
        let mut turning = Moments::default();
        for cell in self.ring.cells(self.span.from..=self.span.movement.flat) {
            turning.note(cell.gyr());
        }
        Evidence { travel_m: self.frame.out_of_frame(half.apply([x, y, 0.0])), turning, pitch_deg: None }
    }

    /// The foot pitch at final and at initial contact, were the way forward; `None` where the stride is not one of plain walking and says
    /// little about the mount.
    pub(crate) fn telling_pitch_deg(&self, view: &SideView<'_>, found: &Events, way: Vec3) -> Option<[f64; 2]> {
        let straight = norm(way) > TELLING_M && self.course.heading_rad.abs() < TELLING_RAD;
        let ahead = self.frame.into_frame(way);
        let leaves = found.final_contact.filter(|_| straight && self.span.anchor == Anchor::Both)?;
        Some([leaves, found.strike].map(|at| view.pitch_along_deg(at, ahead)))
    }

    /// Whether the foot turned on the spot: its sensor has moved, but it has not stepped.
    pub(crate) fn pivots(&self, way_m: f64) -> bool {
        let turned_deg = self.course.heading_rad.to_degrees().abs();
        turned_deg > PIVOT_DEG && way_m < PIVOT_M_PER_DEG * turned_deg
    }

    /// Whether the foot was lifted and set down where it was: the last step of many a walk.
    pub(crate) fn is_on_the_spot(&self, way_m: f64) -> bool {
        self.span.anchor == Anchor::Both && way_m < STEP_M && self.course.greatest_tilt_deg() > CLOSING_TILT_DEG
    }

    /// Why the step cannot be graded whatever the mount.
    pub(crate) fn spoiled(&self, found: &Events) -> Option<Ungraded> {
        let (first, movement) = (self.course.first(), &self.span.movement);
        let from = found.final_contact.map_or(first, |f| first + whole(f).saturating_sub(5));
        let to = found.foot_flat.map_or(movement.flat, |f| first + whole(f) + 3);
        if self.ring.misses(from..=to) {
            Some(Ungraded::MissingSamples)
        } else if movement.still.is_none() || found.final_contact.is_none() {
            Some(Ungraded::NoSwing)
        } else if !movement.at_rest || found.foot_flat.is_none() || self.span.anchor != Anchor::Both {
            Some(Ungraded::NoFootFlat)
        } else {
            None
        }
    }

    /// What was measured of the step. `forward` is as it is believed now, in the sensor's axes; `time_s` tells when a place of the course
    /// was.
    pub(crate) fn measured(
        &self,
        foot: Foot,
        view: &SideView<'_>,
        found: &Events,
        forward: Vec3,
        way: Vec3,
        time_s: impl Fn(f64) -> f64,
    ) -> Draft {
        let Frame([_, _, upright]) = self.frame;
        let spoiled = self.spoiled(found);
        let contact_s = time_s(found.initial_contact);
        let mut step = Draft::blank(foot, contact_s);
        step.final_contact_s = found.final_contact.map(&time_s);
        step.foot_flat_s = found.foot_flat.map(&time_s);
        step.contact_to_flat_ms = step.foot_flat_s.map(|f| (f - contact_s) * 1000.0);
        step.stride_length_m = (spoiled != Some(Ungraded::NoSwing)).then(|| norm(way));
        let [.., rise_m] = self.course.travel_m;
        let (leaves, lands) = self.swing(found);
        Draft {
            step,
            upright,
            up_at_contact: self.frame.out_of_frame(view.up_at(found.strike)),
            up_at_final: found.final_contact.map(|f| self.frame.out_of_frame(view.up_at(f))),
            forward,
            way,
            rise_m,
            heading_rad: self.course.heading_rad,
            events: *found,
            vibration_mps2: swing::vibration_mps2(self.ring, leaves, lands),
            clearance: self.clearance(view, found),
            rough_share: swing::rough_share(self.ring, leaves, lands, found.peak_mps),
            tilt_drift_deg: self.course.tilt_drift_deg,
            velocity_drift_mps: self.course.velocity_drift_mps,
            at_rest: self.span.movement.at_rest,
            closing: false,
            spoiled,
        }
    }

    fn clearance(&self, view: &SideView<'_>, found: &Events) -> Clearance {
        let [.., rise_m] = self.course.travel_m;
        let sides = (0..whole(found.initial_contact).min(view.len())).map(|i| (view.upward_mps(i), view.pitch_sin(i)));
        swing::clearance(sides, found.final_contact.map_or(0, whole), rise_m / view.len().max(1) as f64)
    }

    /// The cells of the swing without what push-off and landing do to it.
    fn swing(&self, found: &Events) -> (usize, usize) {
        let first = self.course.first();
        let leaves = first + found.final_contact.map_or(0, whole) + 6;
        (leaves, first + whole(found.initial_contact).saturating_sub(6))
    }
}

/// Whether the way, in m, is that of a step.
pub(crate) fn goes_far_enough(way_m: f64, walking: bool) -> bool {
    (if walking { SMALL_STEP_M } else { STEP_M }..LONGEST_M).contains(&way_m)
}

/// Whether a small step was swung, not shuffled.
pub(crate) fn is_swung(way_m: f64, peak_mps: f64) -> bool {
    way_m >= STEP_M || peak_mps >= SMALL_STEP_MPS
}

fn whole(place: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a course, below 1,000")]
    (place.max(0.0) as usize)
}

#[cfg(test)]
mod tests;
