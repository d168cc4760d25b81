//! Walking as a cycle of one leg, the other half a cycle behind. The floor moves back beneath the person, who stays in the
//! picture.
//!
//! When the foot lands, lies flat, and leaves follows Perry and Burnfield, *Gait Analysis*, 2nd ed. 2010 (foot flat at 12 %, heel up from 31 %,
//! swing from 62 % of the cycle); how far and how high is our own default for a calm walk.

use super::body::{Arm, BALL_RADIUS, HEEL, Leg, Pair, Pose, TO_BALL, foot};
use super::geometry::{Point, at, ease, mix};

/// What the foot of a leg is doing, as shares of the cycle.
const FLAT_FROM: f32 = 0.12;
const HEEL_RISES: f32 = 0.31;
/// The most that the foot comes up in the air, in degrees of dorsiflexion: a folded leg takes its foot along.
const FOOT_UP: f32 = 14.0;
const SWING: f32 = 0.62;

/// One way to walk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gait {
    /// The way of a stride of two steps.
    pub(super) stride: f32,
    /// One cycle, in s.
    pub(super) cycle_s: f32,
    /// The hip's middle height, and how far it goes up and down about it.
    hip: (f32, f32),
    /// How far before the hip the heel lands.
    lands_at: f32,
    /// The foot's pitch as the heel lands and as the toes leave, in degrees.
    pitch: (f32, f32),
    /// How much higher than on a straight way the ankle swings.
    lift: f32,
    /// How fast the foot comes forward as it leaves, in its way a swing.
    forward: f32,
    /// The arms' swing to either side, in degrees.
    arms: f32,
    lean: f32,
}

/// A calm walk.
pub(super) const CALM: Gait = Gait {
    stride: 112.0,
    cycle_s: 1.6,
    hip: (87.0, 1.3),
    lands_at: 25.5,
    pitch: (20.0, -52.0),
    lift: 4.0,
    forward: 10.0,
    arms: 16.0,
    lean: 3.0,
};

/// Knees higher than usual, in shorter and slower steps.
pub(super) const HIGH_KNEES: Gait = Gait {
    stride: 72.0,
    cycle_s: 2.2,
    hip: (87.9, 0.5),
    lands_at: 20.0,
    pitch: (14.0, -34.0),
    lift: 32.0,
    forward: 90.0,
    arms: 16.0,
    lean: 2.0,
};

/// How plainly the near leg swings at a part of its cycle, 0 to 1: it does from leaving to just before landing.
pub(super) fn swinging(part: f32) -> f32 {
    ease((part - SWING) / 0.1) * (1.0 - ease((part - 0.92) / 0.08))
}

struct Step {
    ankle: Point,
    pitch: f32,
    toes: f32,
}

impl Gait {
    /// At a part of the near leg's cycle, which begins as its heel lands.
    pub(super) fn pose(&self, part: f32) -> Pose {
        let (middle, bob) = self.hip;
        let hip = at(0.0, middle - bob * (part * 2.0 * std::f32::consts::TAU).cos());
        let leg = |part: f32| {
            let step = self.step(part);
            let leg = Leg::reaching(hip, self.lean, step.ankle, step.pitch);
            let ankle = if part < SWING { leg.ankle } else { leg.ankle.min(FOOT_UP) };
            Leg { toes: step.toes, ankle, ..leg }
        };
        let other = (part + 0.5).fract();
        let arm = |part: f32| {
            let swing = self.arms * -(part * std::f32::consts::TAU).cos();
            Arm { shoulder: self.lean + swing, elbow: 28.0 + 0.5 * swing }
        };
        let legs = Pair { near: leg(part), far: leg(other) };
        Pose { hip, lean: self.lean, legs, arms: Pair { near: arm(part), far: arm(other) } }
    }

    fn step(&self, part: f32) -> Step {
        if part < SWING { self.stance(part) } else { self.swing((part - SWING) / (1.0 - SWING)) }
    }

    /// On the floor: on the heel, flat, then on the ball.
    fn stance(&self, part: f32) -> Step {
        let (landing, leaving) = self.pitch;
        let ankle = at(self.lands_at - self.stride * part, HEEL);
        if part <= HEEL_RISES {
            return Step { ankle, pitch: landing * (1.0 - ease(part / FLAT_FROM)), toes: 0.0 };
        }
        let risen = (part - HEEL_RISES) / (SWING - HEEL_RISES);
        let pitch = leaving * risen * (0.5 + 0.5 * risen);
        let ball = at(ankle.x + TO_BALL.x, BALL_RADIUS);
        Step { ankle: ball - TO_BALL.turned(pitch), pitch, toes: -pitch }
    }

    /// In the air, from leaving (0) to landing (1).
    fn swing(&self, part: f32) -> Step {
        let (landing, leaving) = self.pitch;
        let left = self.stance(SWING).ankle;
        // Hermite: the foot leaves as fast as the hip, and lands standing still on the floor.
        let (square, cube) = (part * part, part * part * part);
        let landing_speed = -self.stride * (1.0 - SWING);
        let forward = left.x + (self.lands_at - left.x) * (3.0 * square - 2.0 * cube) + landing_speed * (cube - square);
        let forward = forward + self.forward * (cube - 2.0 * square + part);
        let arch = 16.0 * square * (1.0 - part) * (1.0 - part);
        let height = mix(left.y, HEEL, ease(part)) + self.lift * arch;
        let pitch = mix(leaving, landing, ease(part / 0.85));
        let toes = -leaving * (1.0 - ease(part / 0.4));
        let ankle = at(forward, height);
        Step { ankle: ankle + at(0.0, short_of_floor(ankle, pitch, toes)), pitch, toes }
    }
}

/// How much higher a foot must be so as not to pass through the floor.
fn short_of_floor(ankle: Point, pitch: f32, toes: f32) -> f32 {
    let (ball, toe) = foot(ankle, pitch, toes);
    let joints = super::body::LegJoints { hip: ankle, knee: ankle, ankle, ball, toe };
    (-joints.lowest()).max(0.0)
}

/// A cane, which goes with the weaker leg: on the floor while that one is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cane {
    pub(super) tip: Point,
    pub(super) handle: Point,
}

/// As high as the crease of the wrist, half of body height.
pub(super) const CANE: f32 = 83.0;

impl Gait {
    /// The cane in the far hand.
    pub(super) fn cane(&self, part: f32) -> Cane {
        let ahead = self.lands_at + 10.0;
        let behind = ahead - self.stride * SWING;
        let tip = if part < SWING {
            at(ahead - self.stride * part, 0.0)
        } else {
            let swung = (part - SWING) / (1.0 - SWING);
            at(mix(behind, ahead, ease(swung)), 4.0 * swung * (1.0 - swung) * 6.0)
        };
        let x = 16.0 + 0.3 * tip.x;
        let aside = x - tip.x;
        Cane { tip, handle: at(x, tip.y + (CANE * CANE - aside * aside).max(0.0).sqrt()) }
    }
}
