//! The foot on the ground: landing, lying flat, rising to the toes.

use super::body::Build;
use super::curve::{Ring, smooth};
use super::pose::{Pose, Spot};
use super::step::Step;

/// How a foot came down.
#[derive(Debug, Clone, Copy)]
struct Touchdown {
    step: Step,
    at: f64,
    flat_at: f64,
    /// Forward, left and up: how the leg takes up the speed of the landing; and how the shoe shakes when its cushion is used up.
    give: [[Ring; 2]; 3],
    /// What the sole gives when it meets the ground.
    slap: Ring,
    /// Pitch, roll and heading: how the blow shakes the shoe.
    shake: [Ring; 3],
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
    pub(super) place: Spot,
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
    /// The share of the speed with which the cushion gives way to the hard shoe.
    pub(super) shoe_share: f64,
    /// Frequency with which shoe and sensor shake after a blow, and its damping.
    pub(super) shake_hz: f64,
    pub(super) shake_damping: f64,
}

impl Firmness {
    /// The shaking after a blow: pitch, roll and heading.
    pub(super) fn shaken(&self, at: f64, blow_rad_per_s: [f64; 3]) -> [Ring; 3] {
        let [pitch, roll, heading] = blow_rad_per_s;
        [(pitch, 1.0), (roll, 0.8), (heading, 1.15)]
            .map(|(speed, tune)| Ring::new(at, speed, self.shake_hz * tune, self.shake_damping).struck())
    }
}

impl Stance {
    pub(super) fn still(place: Spot) -> Self {
        Self { place, touchdown: None, push_off: None }
    }

    /// A foot that lands at `at`.
    pub(super) fn landing(place: Spot, step: &Step, at: f64, firmness: &Firmness) -> Self {
        let Firmness { leg_hz, shoe_hz, sole_hz, damping, shoe_share, .. } = *firmness;
        let flat_at = at + step.to_flat_s;
        let sole_speed = -step.strike_rad * step.lowering.last / step.to_flat_s;
        let blow_at = at + step.blow_after_s;
        let give = step.impact_mps.map(|speed| {
            [Ring::new(at, speed, leg_hz, damping), Ring::new(blow_at, speed * shoe_share, shoe_hz, damping).struck()]
        });
        let slap = Ring::new(flat_at, sole_speed, sole_hz, damping);
        let shake = firmness.shaken(blow_at, step.landing_blow);
        Self { place, touchdown: Some(Touchdown { step: *step, at, flat_at, give, slap, shake }), push_off: None }
    }

    /// The foot leaves the ground at `leaves_at`.
    pub(super) fn leave(&mut self, step: &Step, leaves_at: f64) {
        self.push_off = Some(PushOff { step: *step, rises_at: leaves_at - step.push_s, leaves_at });
    }

    pub(super) fn pose(&self, build: &Build, time: f64) -> Pose {
        let pitch = self.pitch(time);
        let [ring, shaken_roll, shaken_heading] = self.touchdown.as_ref().map_or([0.0; 3], |down| down.shaken(time));
        let [x, z] = build.turned_about_joint(build.on_ground(pitch), pitch, ring);
        let [forward, left, up] = self.touchdown.as_ref().map_or([0.0; 3], |down| down.given(time));
        // The whip turns the foot about its toe tip, which stays where it is.
        let [tip, _] = build.tip_at_rest();
        let whip = self.push_off.as_ref().map_or(0.0, |push| push.step.whip_rad * push.progress(time));
        let heading = self.place.heading + whip;
        let [px, py, pz] = self.place.at([tip, 0.0, 0.0]);
        let origin = Spot { x: px, y: py, z: pz, heading, ..self.place }.at([x - tip + forward, left, z + up]);
        let roll = self.roll(time) + shaken_roll;
        Pose::new(origin, heading + shaken_heading, self.place.tilt + pitch + ring, roll, build.toe_bend(pitch))
    }

    /// Pitch against the ground without the ringing of the sole: the foot's own.
    fn pitch(&self, time: f64) -> f64 {
        match (&self.touchdown, &self.push_off) {
            (_, Some(push)) if time > push.rises_at => {
                push.step.heel_rise_rad * push.step.late.at((time - push.rises_at) / push.step.push_s)
            }
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

    /// Pitch, roll and heading that come from sole and shoe.
    fn shaken(&self, time: f64) -> [f64; 3] {
        let [pitch, roll, heading] = self.shake.map(|ring| ring.at(time));
        [pitch + self.slap.at(time), roll, heading]
    }
}

impl PushOff {
    fn progress(&self, time: f64) -> f64 {
        smooth((time - self.rises_at) / (self.leaves_at - self.rises_at))
    }
}
