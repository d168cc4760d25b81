//! The person who shows it: lengths of bones and joint angles, and where the joints are then.
//!
//! Lengths are shares of body height after Drillis and Contini (1966), as in Winter, *Biomechanics and Motor Control of Human
//! Movement*, 4th ed. 2009, fig. 4.1. Body height is 170 units.

use super::geometry::{Point, at, two_bones};

const HEIGHT: f32 = 170.0;
pub(super) const THIGH: f32 = 0.245 * HEIGHT;
pub(super) const SHANK: f32 = 0.246 * HEIGHT;
/// Hip to shoulder.
pub(super) const TRUNK: f32 = 0.288 * HEIGHT;
pub(super) const UPPER_ARM: f32 = 0.186 * HEIGHT;
/// Elbow to the middle of the hand: 0.146 and half of 0.108 of body height.
pub(super) const FOREARM: f32 = (0.146 + 0.054) * HEIGHT;
/// The height of the ankle, and the radius of the heel: it is round about the ankle, so that it stays on the floor while the
/// toes lift.
pub(super) const HEEL: f32 = 0.039 * HEIGHT;
const FOOT: f32 = 0.152 * HEIGHT;
pub(super) const HEAD_RADIUS: f32 = 0.065 * HEIGHT;
/// Shoulder to the middle of the head: 0.052 of body height to the chin.
const NECK: f32 = 0.052 * HEIGHT + HEAD_RADIUS;
pub(super) const BALL_RADIUS: f32 = 3.0;
pub(super) const TOE_RADIUS: f32 = 2.6;
/// From the ankle to the ball of a level foot.
pub(super) const TO_BALL: Point = at(12.2, BALL_RADIUS - HEEL);
/// From the ball to the middle of the toes' round end.
pub(super) const TO_TOE: Point = at(FOOT - HEEL - TO_BALL.x - TOE_RADIUS, TOE_RADIUS - BALL_RADIUS);

/// The joint angles of a leg, in degrees. Standing upright is 0 everywhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leg {
    /// Flexion: the thigh forward of the trunk's line.
    pub(super) hip: f32,
    /// Flexion.
    pub(super) knee: f32,
    /// Dorsiflexion: the toes towards the shin.
    pub(super) ankle: f32,
    /// Extension: the toes up against the ball.
    pub(super) toes: f32,
}

/// The joint angles of an arm, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Arm {
    /// Flexion: the upper arm forward of the trunk's line.
    pub(super) shoulder: f32,
    /// Flexion.
    pub(super) elbow: f32,
}

/// The near side and the far one, as they are seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair<T> {
    pub(super) near: T,
    pub(super) far: T,
}

impl<T> Pair<T> {
    pub(super) fn map<U>(self, change: impl Fn(T) -> U) -> Pair<U> {
        Pair { near: change(self.near), far: change(self.far) }
    }
}

/// Everything a skeleton needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pose {
    /// The hip joint.
    pub(super) hip: Point,
    /// The trunk forward of upright, in degrees.
    pub(super) lean: f32,
    pub(super) legs: Pair<Leg>,
    pub(super) arms: Pair<Arm>,
}

/// Where the joints of a leg are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LegJoints {
    pub(super) hip: Point,
    pub(super) knee: Point,
    pub(super) ankle: Point,
    pub(super) ball: Point,
    pub(super) toe: Point,
}

/// Where the joints of an arm are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ArmJoints {
    pub(super) shoulder: Point,
    pub(super) elbow: Point,
    pub(super) hand: Point,
}

/// A pose worked out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Skeleton {
    pub(super) hip: Point,
    pub(super) shoulder: Point,
    pub(super) head: Point,
    pub(super) lean: f32,
    pub(super) legs: Pair<LegJoints>,
    pub(super) arms: Pair<ArmJoints>,
}

impl Skeleton {
    pub(super) fn of(pose: &Pose) -> Skeleton {
        let shoulder = shoulder(pose.hip, pose.lean);
        Skeleton {
            hip: pose.hip,
            shoulder,
            head: shoulder - Point::hanging(-pose.lean * 0.6) * NECK + at(1.5, 0.0),
            lean: pose.lean,
            legs: pose.legs.map(|leg| leg.joints(pose.hip, pose.lean)),
            arms: pose.arms.map(|arm| arm.joints(shoulder, pose.lean)),
        }
    }
}

impl Skeleton {
    /// The near leg alone, where nothing else is asked for.
    pub(super) fn near_leg(pose: &Pose) -> LegJoints {
        pose.legs.near.joints(pose.hip, pose.lean)
    }
}

/// The shoulder above a hip.
pub(super) fn shoulder(hip: Point, lean: f32) -> Point {
    hip - Point::hanging(-lean) * TRUNK
}

impl Leg {
    pub(super) fn joints(self, hip: Point, lean: f32) -> LegJoints {
        let thigh = self.hip - lean;
        let shank = thigh - self.knee;
        let knee = hip + Point::hanging(thigh) * THIGH;
        let ankle = knee + Point::hanging(shank) * SHANK;
        let (ball, toe) = foot(ankle, shank + self.ankle, self.toes);
        LegJoints { hip, knee, ankle, ball, toe }
    }

    /// The leg whose ankle is there, with the foot at this pitch in degrees, toes up.
    pub(super) fn reaching(hip: Point, lean: f32, ankle: Point, pitch: f32) -> Leg {
        let (thigh, shank) = two_bones(hip, ankle, (THIGH, SHANK), 1.0);
        Leg { hip: thigh + lean, knee: thigh - shank, ankle: pitch - shank, toes: 0.0 }
    }
}

impl LegJoints {
    /// The lowest height of the foot above the floor.
    pub(super) fn lowest(&self) -> f32 {
        let ends = [(self.ankle, HEEL), (self.ball, BALL_RADIUS), (self.toe, TOE_RADIUS)];
        ends.into_iter().map(|(middle, radius)| middle.y - radius).fold(f32::INFINITY, f32::min)
    }
}

/// The ball and the toes of a foot at this pitch.
pub(super) fn foot(ankle: Point, pitch: f32, toes: f32) -> (Point, Point) {
    let ball = ankle + TO_BALL.turned(pitch);
    (ball, ball + TO_TOE.turned(pitch + toes))
}

impl Arm {
    fn joints(self, shoulder: Point, lean: f32) -> ArmJoints {
        let upper = self.shoulder - lean;
        let elbow = shoulder + Point::hanging(upper) * UPPER_ARM;
        ArmJoints { shoulder, elbow, hand: elbow + Point::hanging(upper + self.elbow) * FOREARM }
    }

    /// The arm whose hand is there.
    pub(super) fn reaching(hip: Point, lean: f32, hand: Point) -> Arm {
        let (upper, fore) = two_bones(shoulder(hip, lean), hand, (UPPER_ARM, FOREARM), -1.0);
        Arm { shoulder: upper + lean, elbow: fore - upper }
    }
}
