//! Where the foot is and how it is turned.

use super::body::{Build, Point};
use super::vector::{Rotation, Vec3, add};

/// A place on the ground: where the ball of the flat foot is, and where the foot points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) heading: f64,
}

impl Place {
    /// A vector of the foot's own directions in the world.
    pub(super) fn direction(&self, forward: f64, left: f64) -> Point {
        let (s, c) = self.heading.sin_cos();
        [forward * c - left * s, forward * s + left * c]
    }

    /// A point seen from here in the world.
    pub(super) fn point(&self, forward: f64, left: f64) -> Point {
        let [x, y] = self.direction(forward, left);
        [self.x + x, self.y + y]
    }
}

/// The foot at one moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pose {
    /// The foot's origin in the world: the sole under the ball.
    pub(super) origin: Vec3,
    pub(super) pitch: f64,
    /// From foot to world.
    pub(super) turned: Rotation,
    /// How far the toes are bent up.
    pub(super) bend: f64,
}

impl Pose {
    pub(super) fn new(origin: Vec3, heading: f64, pitch: f64, roll: f64, bend: f64) -> Self {
        let turned = Rotation::yaw(heading).after(&Rotation::pitch(pitch)).after(&Rotation::roll(roll));
        Self { origin, pitch, turned, bend }
    }

    /// Where the sensor is in the world.
    pub(super) fn sensor(&self, build: &Build) -> Vec3 {
        add(self.origin, self.turned.apply(build.sensor))
    }
}
