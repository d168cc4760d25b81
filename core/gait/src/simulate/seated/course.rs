//! Where the seated foot is at any time.

use super::act::{Act, Displacement};
use super::plan::Plan;
use super::{SeatedSimulation, TrueLift};
use crate::simulate::Form;
use crate::simulate::body::Build;
use crate::simulate::pose::{Pose, Spot};
use crate::simulate::rng::Rng;
use crate::simulate::vector::{Rotation, Vec3};

/// All movements of a task, and the foot that makes them.
#[derive(Debug, Clone)]
pub(super) struct Course {
    build: Build,
    form: Form,
    acts: Vec<Act>,
    tremor: Tremor,
    ends: f64,
}

/// A shaking that never stops, stronger while the foot works.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tremor {
    pub(super) height: f64,
    pub(super) hertz: f64,
    pub(super) phase: f64,
}

/// What the person did, as far as it is counted.
#[derive(Debug, Clone)]
pub(super) struct Deeds {
    pub(super) lifts: Vec<TrueLift>,
    pub(super) taps: Vec<f64>,
}

impl Course {
    pub(super) fn new(simulation: &SeatedSimulation, sensor: Vec3) -> (Self, Deeds) {
        let build = Build::draw(&mut Rng::new(simulation.seed, 1), sensor);
        let Plan { acts, tremor, ends, lifts, taps, .. } = Plan::of(simulation);
        (Self { build, form: simulation.form, acts, tremor, ends }, Deeds { lifts, taps })
    }

    pub(super) fn ends_at(&self) -> f64 {
        self.ends
    }

    fn pose(&self, time: f64) -> Pose {
        let mut all = self.acts.iter().fold(Displacement::default(), |sum, act| sum.plus(act.at(time)));
        let works = (all.pitch.abs() / 0.05).min(1.0);
        all.pitch += self.tremor.at(time) * (0.5 + 0.5 * works);
        let spot = Spot { x: all.forward, y: all.left, z: all.height, heading: all.yaw, tilt: 0.0 };
        let [along, up] = self.pivoted(all.pitch);
        let bend = self.build.toe_bend(all.pitch);
        Pose::new(spot.at([along, 0.0, up]), all.yaw, all.pitch, all.roll, bend)
    }

    /// Where the foot's origin goes when the foot pitches on the floor.
    fn pivoted(&self, pitch: f64) -> [f64; 2] {
        match self.form {
            Form::Leg if pitch > 0.0 => {
                // A hard edge under the heel instead of a round back.
                let behind = 0.16;
                [behind * (pitch.cos() - 1.0), behind * pitch.sin()]
            }
            _ => self.build.on_ground(pitch),
        }
    }

    /// The sensor's place in the world, and the rotation from foot to world.
    pub(super) fn place_at(&self, time: f64) -> (Vec3, Rotation) {
        let pose = self.pose(time);
        (pose.sensor(&self.build), pose.turned)
    }
}

impl Tremor {
    fn at(&self, time: f64) -> f64 {
        let swell = 0.75 + 0.25 * (0.31 * std::f64::consts::TAU * time + 2.0 * self.phase).sin();
        self.height * swell * (std::f64::consts::TAU * self.hertz * time + self.phase).sin()
    }
}
