//! The leg as a chain of two rigid links that hangs from the hip, in the plane of the walking path.
//!
//! Angles are those of gait laboratories: the thigh's is 0 when it hangs straight down and positive forward, the knee's is its flexion,
//! the shank's is thigh minus knee. The foot's pitch is the shank's angle plus the ankle's dorsiflexion.

use super::spline::Drawn;

/// Lengths of one leg, in m.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leg {
    pub(super) thigh_m: f64,
    pub(super) shank_m: f64,
}

/// Thigh and knee angle with their rates, in rad and rad/s.
#[derive(Debug, Clone, Copy)]
pub(super) struct Joints {
    pub(super) thigh: f64,
    pub(super) knee: f64,
    pub(super) thigh_speed: f64,
    pub(super) knee_speed: f64,
}

/// The smallest sine of the knee's angle with which rates are solved: a straight knee could give none.
const LEAST_SINE: f64 = 0.15;

/// The fastest a joint is driven at the end of a swing, in rad/s.
const FASTEST: f64 = 9.0;

impl Leg {
    pub(super) fn length_m(&self) -> f64 {
        self.thigh_m + self.shank_m
    }

    /// Distance from hip to ankle with this knee angle.
    pub(super) fn reach_m(&self, knee: f64) -> f64 {
        let Self { thigh_m, shank_m } = *self;
        (thigh_m * thigh_m + shank_m * shank_m + 2.0 * thigh_m * shank_m * knee.cos()).sqrt()
    }

    /// The angles that bring the ankle to a place relative to the hip (forward, up), and the rates that give it a velocity.
    pub(super) fn inverse(&self, [x, z]: [f64; 2], [u, w]: [f64; 2]) -> Joints {
        let Self { thigh_m, shank_m } = *self;
        let distance = x.hypot(z).clamp(0.3 * self.length_m(), 0.998 * self.length_m());
        let bend = (distance * distance - thigh_m * thigh_m - shank_m * shank_m) / (2.0 * thigh_m * shank_m);
        let knee = bend.clamp(-1.0, 1.0).acos();
        let thigh = x.atan2(-z) + (shank_m * knee.sin() / distance).clamp(-1.0, 1.0).asin();
        let (sa, ca) = thigh.sin_cos();
        let (sb, cb) = (thigh - knee).sin_cos();
        let determinant = -thigh_m * shank_m * knee.sin().max(LEAST_SINE);
        let thigh_speed = ((u * sb - w * cb) * shank_m / determinant).clamp(-FASTEST, FASTEST);
        let shank_speed = ((w * ca - u * sa) * thigh_m / determinant).clamp(-FASTEST, FASTEST);
        Joints { thigh, knee, thigh_speed, knee_speed: thigh_speed - shank_speed }
    }

    /// The ankle relative to the hip: forward and up.
    pub(super) fn forward(&self, thigh: Drawn, knee: Drawn) -> [Drawn; 2] {
        let shank = Drawn {
            value: thigh.value - knee.value,
            speed: thigh.speed - knee.speed,
            acceleration: thigh.acceleration - knee.acceleration,
        };
        let [(ax, az), (bx, bz)] = [link(self.thigh_m, thigh), link(self.shank_m, shank)];
        [sum(ax, bx), sum(az, bz)]
    }
}

/// The far end of a link relative to its near one.
fn link(length: f64, angle: Drawn) -> (Drawn, Drawn) {
    let (s, c) = angle.value.sin_cos();
    let Drawn { speed, acceleration, .. } = angle;
    let x = Drawn {
        value: length * s,
        speed: length * c * speed,
        acceleration: length * (c * acceleration - s * speed * speed),
    };
    let z = Drawn {
        value: -length * c,
        speed: length * s * speed,
        acceleration: length * (s * acceleration + c * speed * speed),
    };
    (x, z)
}

pub(super) fn sum(a: Drawn, b: Drawn) -> Drawn {
    Drawn { value: a.value + b.value, speed: a.speed + b.speed, acceleration: a.acceleration + b.acceleration }
}
