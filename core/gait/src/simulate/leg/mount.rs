//! The sensor on the shoe: laces, strap and soft tissue let it lag behind and ring.
//!
//! Displacement and tilt are damped oscillators (15 to 40 Hz) that the motion of the shoe drives, so that an impact is felt the way a
//! worn sensor feels it.

use std::f64::consts::TAU;

use super::super::rng::Rng;
use super::super::vector::Vec3;

/// A damped oscillator that follows a target.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Follower {
    pub(super) value: f64,
    speed: f64,
}

impl Follower {
    pub(super) fn at(value: f64) -> Self {
        Self { value, speed: 0.0 }
    }

    /// Moves on by `h` seconds towards `target` with a natural frequency in Hz; `extra` is a further acceleration.
    pub(super) fn follow(&mut self, target: f64, hz: f64, damping: f64, extra: f64, h: f64) -> f64 {
        let omega = TAU * hz;
        let acceleration = omega * omega * (target - self.value) - 2.0 * damping * omega * self.speed + extra;
        self.speed += h * acceleration;
        self.value += h * self.speed;
        self.value
    }
}

/// How softly a sensor is held.
#[derive(Debug, Clone, Copy)]
pub(super) struct Soft {
    shift_hz: f64,
    tilt_hz: f64,
    damping: f64,
    /// Tilt per shift of the shoe, in rad/m: the sensor's mass is above its base.
    topple: f64,
}

/// The sensor's motion relative to the shoe.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Mount {
    shift: [Follower; 3],
    tilt: [Follower; 2],
    /// The two latest places of the shoe under the sensor and its pitch.
    before: Option<[[f64; 4]; 2]>,
}

impl Soft {
    pub(super) fn draw(rng: &mut Rng) -> Self {
        Self {
            shift_hz: rng.between(24.0, 40.0),
            tilt_hz: rng.between(17.0, 38.0),
            damping: rng.between(0.3, 0.5),
            topple: rng.between(0.5, 2.5),
        }
    }
}

impl Mount {
    /// The sensor's displacement (m, in the world) and its tilt (pitch and roll, rad) after `h` further seconds, while the shoe under it
    /// is at `place` with this pitch.
    pub(super) fn follow(&mut self, soft: &Soft, place: Vec3, pitch: f64, h: f64) -> (Vec3, [f64; 2]) {
        let [x, y, z] = place;
        let now = [x, y, z, pitch];
        let [older, old] = self.before.unwrap_or([now; 2]);
        self.before = Some([old, now]);
        let second = |k: usize| {
            let pick = |v: [f64; 4]| v.get(k).copied().unwrap_or_default();
            (pick(now) - 2.0 * pick(old) + pick(older)) / (h * h)
        };
        let [ax, ay, az, turning] = [0, 1, 2, 3].map(second);
        let [sx, sy, sz] = &mut self.shift;
        let shifted = |follower: &mut Follower, acceleration: f64| {
            follower.follow(0.0, soft.shift_hz, soft.damping, -acceleration, h)
        };
        let shift = [shifted(sx, ax), shifted(sy, ay), shifted(sz, az)];
        let [pitching, rolling] = &mut self.tilt;
        let pitch = pitching.follow(0.0, soft.tilt_hz, soft.damping, -turning + soft.topple * (ax + 0.5 * az), h);
        let roll = rolling.follow(0.0, soft.tilt_hz, soft.damping, soft.topple * (ay + 0.3 * az), h);
        (shift, [pitch, roll])
    }
}
