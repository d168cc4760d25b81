//! The build of the foot in its sagittal plane.
//!
//! The plane's origin lies on the ground under the ball of the flat foot. The hindfoot is rigid: a round heel behind, the toe joint
//! at the ball; the toes are a second rigid piece in front of the joint.

use super::rng::Rng;
use super::vector::Vec3;

/// A point of the plane: forward, up.
pub(super) type Point = [f64; 2];

/// Measures of one person's foot and shoe, in m and rad.
#[derive(Debug, Clone, Copy)]
pub(super) struct Build {
    /// Where the round heel touches the ground, behind the ball (negative).
    heel_x: f64,
    heel_radius: f64,
    /// Height of the toe joint above the sole.
    joint_height: f64,
    toe_length: f64,
    /// How far the toes bend up before they leave the ground.
    toe_limit: f64,
    /// How gradually they reach that limit.
    toe_softness: f64,
    /// Where the sensor sits, from the sole under the ball.
    pub(super) sensor: Vec3,
    /// Where the leg leads the foot, from the sole under the ball.
    pub(super) ankle: Vec3,
}

impl Build {
    /// A person's foot; `sensor` is where the sensor sits on an average one.
    pub(super) fn draw(rng: &mut Rng, sensor: Vec3) -> Self {
        let size = rng.between(0.9, 1.12);
        let [x, y, z] = sensor;
        Self {
            heel_x: -0.165 * size,
            heel_radius: rng.between(0.018, 0.032),
            joint_height: rng.between(0.016, 0.024),
            toe_length: 0.062 * size,
            toe_limit: rng.between(22.0, 34.0).to_radians(),
            toe_softness: rng.between(6.0, 11.0).to_radians(),
            sensor: [x * size + rng.about(0.0, 0.008), y + rng.about(0.0, 0.004), z + rng.about(0.0, 0.006)],
            ankle: [-0.12 * size, 0.0, 0.085 * size],
        }
    }

    /// The same foot with its sensor's deviation to the side turned round: −1 for the right foot.
    ///
    /// The sensor's own place was given for that foot; only what was drawn is turned.
    pub(super) fn mirrored(self, mirror: f64, place: Vec3) -> Self {
        let ([x, y, z], [_, given, _]) = (self.sensor, place);
        Self { sensor: [x, given + mirror * (y - given), z], ..self }
    }

    /// Where the foot's origin is when the foot stands on the ground with this pitch: on the heel when toes are up, on ball and toes
    /// when the heel is up. The contact rolls or hinges, it does not slide.
    pub(super) fn on_ground(&self, pitch: f64) -> Point {
        if pitch >= 0.0 {
            let centre = [self.heel_x - self.heel_radius * pitch, self.heel_radius];
            minus(centre, turned([self.heel_x, self.heel_radius], pitch))
        } else {
            let toes = self.toe_pitch(pitch);
            let joint = plus(self.tip_at_rest(), turned([-self.toe_length, self.joint_height], toes));
            minus(joint, turned([0.0, self.joint_height], pitch))
        }
    }

    /// How far the toes are bent up against the foot while it stands on the ground with this pitch.
    pub(super) fn toe_bend(&self, pitch: f64) -> f64 {
        if pitch >= 0.0 { 0.0 } else { self.toe_pitch(pitch) - pitch }
    }

    /// Pitch of the toes while the heel is up: they stay on the ground until the joint is at its limit.
    fn toe_pitch(&self, pitch: f64) -> f64 {
        let hinge = |over: f64| 0.5 * (over + over.hypot(self.toe_softness));
        hinge(-self.toe_limit) - hinge(-pitch - self.toe_limit)
    }

    /// The toe tip's place on the ground while foot or toes lie flat.
    pub(super) fn tip_at_rest(&self) -> Point {
        [self.toe_length, 0.0]
    }

    /// Where the toe tip is.
    pub(super) fn tip(&self, origin: Point, pitch: f64, bend: f64) -> Point {
        let joint = self.joint(origin, pitch);
        plus(joint, turned([self.toe_length, -self.joint_height], pitch + bend))
    }

    /// Where the foot's origin is for a toe tip that is led through the air.
    pub(super) fn origin(&self, tip: Point, pitch: f64, bend: f64) -> Point {
        let joint = minus(tip, turned([self.toe_length, -self.joint_height], pitch + bend));
        minus(joint, turned([0.0, self.joint_height], pitch))
    }

    /// The origin after a further turn about the toe joint.
    pub(super) fn turned_about_joint(&self, origin: Point, pitch: f64, further: f64) -> Point {
        minus(self.joint(origin, pitch), turned([0.0, self.joint_height], pitch + further))
    }

    /// Height of the lowest point above the ground.
    pub(super) fn lowest(&self, origin: Point, pitch: f64, bend: f64) -> f64 {
        let [_, heel] = plus(origin, turned([self.heel_x, self.heel_radius], pitch));
        let [_, joint] = self.joint(origin, pitch);
        let [_, tip] = self.tip(origin, pitch, bend);
        (heel - self.heel_radius).min(joint - self.joint_height).min(tip)
    }

    fn joint(&self, origin: Point, pitch: f64) -> Point {
        plus(origin, turned([0.0, self.joint_height], pitch))
    }
}

fn turned([x, z]: Point, pitch: f64) -> Point {
    let (s, c) = pitch.sin_cos();
    [x * c - z * s, x * s + z * c]
}

pub(super) fn plus([a, b]: Point, [x, y]: Point) -> Point {
    [a + x, b + y]
}

pub(super) fn minus([a, b]: Point, [x, y]: Point) -> Point {
    [a - x, b - y]
}
