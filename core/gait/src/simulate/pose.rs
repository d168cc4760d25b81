//! Where the foot is and how it is turned.

use super::body::{Build, Point};
use super::vector::{Rotation, Vec3, add};

/// A spot of any ground: where the ball of the flat foot is, where the foot points, and how the ground there slopes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f64,
    pub(super) y: f64,
    /// Height of the ground.
    pub(super) z: f64,
    pub(super) heading: f64,
    /// How far the ground rises forward, in rad.
    pub(super) tilt: f64,
}

impl Spot {
    /// A point of the ground's plane seen from here, in the world as seen from above.
    pub(super) fn point(&self, forward: f64, left: f64) -> Point {
        let [x, y, _] = self.at([forward, left, 0.0]);
        [x, y]
    }

    /// A point seen from here (forward along the ground, left, up from it) in the world.
    pub(super) fn at(&self, [forward, left, up]: Vec3) -> Vec3 {
        let (s, c) = self.tilt.sin_cos();
        let (ahead, above) = (forward * c - up * s, forward * s + up * c);
        let (s, c) = self.heading.sin_cos();
        [self.x + ahead * c - left * s, self.y + ahead * s + left * c, self.z + above]
    }
}

/// The foot at one moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pose {
    /// The foot's origin in the world: the sole under the ball.
    pub(super) origin: Vec3,
    pub(super) heading: f64,
    /// Against the level, toes up positive.
    pub(super) pitch: f64,
    pub(super) roll: f64,
    /// How far the toes are bent up.
    pub(super) bend: f64,
    /// From foot to world.
    pub(super) turned: Rotation,
}

impl Pose {
    pub(super) fn new(origin: Vec3, heading: f64, pitch: f64, roll: f64, bend: f64) -> Self {
        Self { origin, heading, pitch, roll, bend, turned: orientation(heading, pitch, roll) }
    }

    /// The same foot, rocked further about its origin.
    pub(super) fn rocked(self, pitch: f64, roll: f64) -> Self {
        Self::new(self.origin, self.heading, self.pitch + pitch, self.roll + roll, self.bend)
    }

    /// Where the sensor is in the world.
    pub(super) fn sensor(&self, build: &Build) -> Vec3 {
        add(self.origin, self.turned.apply(build.sensor))
    }

    /// Where the ankle is in the world.
    pub(super) fn ankle(&self, build: &Build) -> Vec3 {
        add(self.origin, self.turned.apply(build.ankle))
    }
}

/// The rotation from foot to world.
pub(super) fn orientation(heading: f64, pitch: f64, roll: f64) -> Rotation {
    Rotation::yaw(heading).after(&Rotation::pitch(pitch)).after(&Rotation::roll(roll))
}
