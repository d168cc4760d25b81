//! The foot on the ground: landing, lying flat, rising to the toes.

use super::body::{Build, minus};
use super::curve::{Motion, Quintic, Ring, smooth};
use super::pose::{Place, Pose};
use super::step::Step;

/// How a foot came down.
#[derive(Debug, Clone, Copy)]
struct Touchdown {
    step: Step,
    at: f64,
    flat_at: f64,
    /// Forward, left and up: what ground and shoe give under the impact. Each is a slow part (the leg) and a fast one (the shoe).
    give: [[Ring; 2]; 3],
    /// What the sole gives when it meets the ground.
    slap: Ring,
}

/// How the heel rises.
#[derive(Debug, Clone, Copy)]
struct PushOff {
    step: Step,
    rises_at: f64,
    leaves_at: f64,
}

/// The foot in one place, from the landing (if there is one) to final contact (if there is one).
#[derive(Debug, Clone, Copy)]
pub(super) struct Stance {
    pub(super) place: Place,
    touchdown: Option<Touchdown>,
    push_off: Option<PushOff>,
}

/// How firmly a person's legs, shoe and floor take up an impact.
#[derive(Debug, Clone, Copy)]
pub(super) struct Firmness {
    pub(super) leg_hz: f64,
    pub(super) shoe_hz: f64,
    pub(super) sole_hz: f64,
    pub(super) damping: f64,
    /// The share of the speed that the shoe takes.
    pub(super) shoe_share: f64,
}

impl Stance {
    pub(super) fn still(place: Place) -> Self {
        Self { place, touchdown: None, push_off: None }
    }

    /// A foot that lands at `at`.
    pub(super) fn landing(place: Place, step: &Step, at: f64, firmness: &Firmness) -> Self {
        let Firmness { leg_hz, shoe_hz, sole_hz, damping, shoe_share } = *firmness;
        let flat_at = at + step.to_flat_s;
        let sole_speed = -step.strike_rad * step.lowering.last / step.to_flat_s;
        let give = step.impact_mps.map(|speed| {
            [
                Ring::new(at, speed * (1.0 - shoe_share), leg_hz, damping),
                Ring::new(at, speed * shoe_share, shoe_hz, damping),
            ]
        });
        let slap = Ring::new(flat_at, sole_speed, sole_hz, damping);
        Self { place, touchdown: Some(Touchdown { step: *step, at, flat_at, give, slap }), push_off: None }
    }

    /// The foot leaves the ground at `leaves_at`.
    pub(super) fn leave(&mut self, step: &Step, leaves_at: f64) {
        self.push_off = Some(PushOff { step: *step, rises_at: leaves_at - step.push_s, leaves_at });
    }

    pub(super) fn pose(&self, build: &Build, time: f64) -> Pose {
        let pitch = self.pitch(time);
        let ring = self.touchdown.as_ref().map_or(0.0, |down| down.slap.at(time));
        let [x, z] = build.turned_about_joint(build.on_ground(pitch), pitch, ring);
        let [forward, left, up] = self.touchdown.as_ref().map_or([0.0; 3], |down| down.given(time));
        // The whip turns the foot about its toe tip, which stays where it is.
        let [tip, _] = build.tip_at_rest();
        let whip = self.push_off.as_ref().map_or(0.0, |push| push.step.whip_rad * push.progress(time));
        let heading = self.place.heading + whip;
        let pivot = self.place.point(tip, 0.0);
        let [px, py] = Place { x: pivot[0], y: pivot[1], heading }.point(x - tip + forward, left);
        Pose::new([px, py, z + up], heading, pitch + ring, self.roll(time), build.toe_bend(pitch))
    }

    /// Pitch without the ringing of the sole: the foot's own.
    fn pitch(&self, time: f64) -> f64 {
        match (&self.touchdown, &self.push_off) {
            (_, Some(push)) if time > push.rises_at => push.step.rising(time, push.leaves_at),
            (Some(down), _) if time < down.flat_at => {
                down.step.strike_rad * down.step.lowering.at((time - down.at) / down.step.to_flat_s)
            }
            _ => 0.0,
        }
    }

    fn roll(&self, time: f64) -> f64 {
        let landing = self.touchdown.as_ref().map_or(0.0, |down| {
            // The edge comes down together with the sole, but never faster than a foot can roll.
            let length = down.step.to_flat_s.max(0.06);
            down.step.roll_landing_rad * (1.0 - smooth((time - down.at) / length))
        });
        landing + self.push_off.as_ref().map_or(0.0, |push| push.step.roll_push_rad * push.progress(time))
    }
}

impl Touchdown {
    fn given(&self, time: f64) -> [f64; 3] {
        self.give.map(|[slow, fast]| slow.at(time) + fast.at(time))
    }
}

impl PushOff {
    fn progress(&self, time: f64) -> f64 {
        smooth((time - self.rises_at) / (self.leaves_at - self.rises_at))
    }
}

impl Step {
    /// Pitch while the heel rises, up to its greatest a little after final contact.
    pub(super) fn rising(&self, time: f64, leaves_at: f64) -> f64 {
        self.heel_rise_rad * self.late.at((time - leaves_at + self.push_s) / (self.push_s + self.lag_s))
    }

    /// The greatest heel rise, as the beginning of the swing: the foot rests there for an instant while it is turned back.
    pub(super) fn risen(&self) -> Motion {
        let length = self.push_s + self.lag_s;
        let acceleration = self.heel_rise_rad * self.late.last_curvature() / (length * length);
        Motion { value: self.heel_rise_rad, speed: 0.0, acceleration }
    }
}

/// A foot that is shifted over the ground from one place to another without being lifted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shuffle {
    pub(super) from: Place,
    pub(super) to: Place,
    pub(super) start: f64,
    pub(super) seconds: f64,
    /// Friction: frequency in Hz and way in m.
    pub(super) rub: [f64; 2],
}

impl Shuffle {
    pub(super) fn pose(&self, time: f64) -> Pose {
        let share = smooth((time - self.start) / self.seconds);
        let mix = |a: f64, b: f64| a + (b - a) * share;
        let [hz, way] = self.rub;
        let rub = way * 4.0 * share * (1.0 - share) * (std::f64::consts::TAU * hz * (time - self.start)).sin();
        let origin = [mix(self.from.x, self.to.x) + rub, mix(self.from.y, self.to.y), rub.abs()];
        Pose::new(origin, mix(self.from.heading, self.to.heading), 0.0, 0.0, 0.0)
    }
}

/// A lower leg that swings freely below the knee of someone who sits.
#[derive(Debug, Clone, Copy)]
pub(super) struct LegSwings {
    pub(super) place: Place,
    pub(super) start: f64,
    pub(super) count: u32,
    pub(super) period_s: f64,
    pub(super) reach_rad: f64,
}

impl LegSwings {
    /// Time in which the foot is lifted, and in which it is set down again.
    const LIFT_S: f64 = 0.8;
    const LEG_M: f64 = 0.42;
    const HEIGHT_M: f64 = 0.08;

    pub(super) fn end(&self) -> f64 {
        self.start + 2.0 * Self::LIFT_S + f64::from(self.count) * self.period_s
    }

    pub(super) fn pose(&self, time: f64) -> Pose {
        let into = time - self.start;
        let left = self.end() - time;
        let up = smooth(into / Self::LIFT_S) * smooth(left / Self::LIFT_S);
        let swinging = smooth((into - Self::LIFT_S) / self.period_s) * smooth((left - Self::LIFT_S) / self.period_s);
        let phase = std::f64::consts::TAU * (into - Self::LIFT_S) / self.period_s;
        let angle = self.reach_rad * swinging * phase.sin();
        let forward = Self::LEG_M * angle.sin();
        let height = Self::HEIGHT_M * up + Self::LEG_M * (1.0 - angle.cos());
        let [x, y] = self.place.point(forward, 0.0);
        Pose::new([x, y, height], self.place.heading, angle, 0.05 * swinging * phase.cos(), 0.0)
    }
}

/// Joins the bend of the toes at final contact with the one at landing; in between they are straight.
pub(super) fn bend_curve(build: &Build, pose: impl Fn(f64) -> f64, leaves_at: f64, relaxed_at: f64) -> Quintic {
    const H: f64 = 1e-4;
    let bend = |time: f64| build.toe_bend(pose(time));
    let (a, b, c) = (bend(leaves_at - 2.0 * H), bend(leaves_at - H), bend(leaves_at));
    let speed = (3.0 * c - 4.0 * b + a) / (2.0 * H);
    let from = Motion { value: c, speed, acceleration: (c - 2.0 * b + a) / (H * H) };
    Quintic::new(leaves_at, from, relaxed_at, Motion::rest(0.0))
}

/// How the toe tip moves just before it would stand on the ground with this pitch and pitch speed: height and forward place with
/// their speeds, and the bend.
pub(super) fn tip_at_landing(build: &Build, pitch: f64, speed: f64) -> ([f64; 2], [f64; 2]) {
    const H: f64 = 1e-5;
    let tip = |pitch: f64| build.tip(build.on_ground(pitch), pitch, build.toe_bend(pitch));
    // One-sided away from flat, where the contact changes.
    let away = if pitch >= 0.0 { H } else { -H };
    let [dx, dz] = minus(tip(pitch + away), tip(pitch));
    (tip(pitch), [dx / away * speed, dz / away * speed])
}
