//! The single movements a seated foot makes, each a closed curve in time that begins and ends at rest.

use crate::simulate::Form;
use crate::simulate::curve::{Ring, bump, smooth};

/// What all movements together do to the foot at one moment: angles in rad, ways in m.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Displacement {
    /// Toes up positive; below 0 the heel rises over the ball.
    pub(super) pitch: f64,
    /// The left side up positive.
    pub(super) roll: f64,
    /// To the left positive.
    pub(super) yaw: f64,
    pub(super) forward: f64,
    pub(super) left: f64,
    /// The whole foot above the floor.
    pub(super) height: f64,
}

impl Displacement {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            pitch: self.pitch + other.pitch,
            roll: self.roll + other.roll,
            yaw: self.yaw + other.yaw,
            forward: self.forward + other.forward,
            left: self.left + other.left,
            height: self.height + other.height,
        }
    }

    pub(super) fn times(self, by: f64) -> Self {
        Self {
            pitch: self.pitch * by,
            roll: self.roll * by,
            yaw: self.yaw * by,
            forward: self.forward * by,
            left: self.left * by,
            height: self.height * by,
        }
    }
}

/// One movement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Act {
    pub(super) began: f64,
    pub(super) shape: Shape,
    /// How far it goes.
    pub(super) reach: Displacement,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    /// Up, held, down.
    Lift(Lift),
    /// There and back.
    Visit { seconds: f64 },
    /// There, and it stays there.
    Move { seconds: f64 },
    /// A shaking of this rate; `floored` shakes from the floor upwards only.
    Shake { seconds: f64, hertz: f64, floored: bool },
    /// Up on one side, down, up on the other, down.
    Rock { seconds: f64 },
    /// Up, for a moment held, and let fall.
    Tap(Tap),
    /// A blow that rings on; as a way in m.
    Knock(Ring),
}

/// The course of one tap, in s.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tap {
    pub(super) rise: f64,
    pub(super) hold: f64,
    pub(super) fall: f64,
}

impl Tap {
    pub(super) fn seconds(&self) -> f64 {
        self.rise + self.hold + self.fall
    }

    /// With which speed it ends, in its height a second.
    pub(super) fn falls_with(&self) -> f64 {
        2.0 / self.fall
    }

    fn at(&self, since: f64) -> f64 {
        let fallen = ((since - self.rise - self.hold) / self.fall).clamp(0.0, 1.0);
        smooth(since / self.rise) * (1.0 - fallen * fallen)
    }
}

/// The course of one lift.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lift {
    pub(super) form: Form,
    pub(super) rise: f64,
    pub(super) hold: f64,
    pub(super) lower: f64,
    /// Share of the way that is made before a hesitation; 1 for none.
    pub(super) first_part: f64,
    /// How much of its height a held foot loses and wins back, and how often a second.
    pub(super) waver: f64,
    pub(super) waver_hertz: f64,
}

impl Lift {
    pub(super) fn seconds(&self) -> f64 {
        self.rise + self.hold + self.lower
    }

    /// Share of the height, `since` s after its beginning; never above 1, and 1 at [`Self::top`].
    fn at(&self, since: f64) -> f64 {
        if since < self.rise {
            self.rising(since / self.rise)
        } else if since < self.rise + self.hold {
            self.held(since - self.rise)
        } else {
            self.held(self.hold) * (1.0 - curve(self.form, (since - self.rise - self.hold) / self.lower))
        }
    }

    fn rising(&self, x: f64) -> f64 {
        if self.first_part >= 1.0 {
            return curve(self.form, x);
        }
        let (first, second) = (curve(self.form, x / 0.42), curve(self.form, (x - 0.58) / 0.42));
        self.first_part * first + (1.0 - self.first_part) * second
    }

    fn held(&self, since: f64) -> f64 {
        // Whole waves smoothed in at both ends, so that nothing jumps.
        let edge = smooth(since / 0.4) * smooth((self.hold - since) / 0.4);
        1.0 - self.waver * edge * 0.5 * (1.0 - (std::f64::consts::TAU * self.waver_hertz * since).cos())
    }

    /// When the height is reached.
    pub(super) fn top(&self) -> f64 {
        self.rise
    }
}

/// From 0 to 1: without jerk in one form, as a half wave in the other.
fn curve(form: Form, x: f64) -> f64 {
    match form {
        Form::Rolling => smooth(x),
        Form::Leg => {
            let x = x.clamp(0.0, 1.0);
            0.5 * (1.0 - (std::f64::consts::PI * x).cos())
        }
    }
}

impl Act {
    pub(super) fn at(&self, time: f64) -> Displacement {
        let since = time - self.began;
        if since <= 0.0 {
            return Displacement::default();
        }
        self.reach.times(self.share(since))
    }

    fn share(&self, since: f64) -> f64 {
        match self.shape {
            Shape::Lift(lift) => lift.at(since),
            Shape::Visit { seconds } => bump(since / seconds),
            Shape::Move { seconds } => smooth(since / seconds),
            Shape::Tap(tap) => tap.at(since),
            Shape::Knock(ring) => ring.at(since),
            Shape::Rock { seconds } => bump(2.0 * since / seconds) - bump(2.0 * since / seconds - 1.0),
            Shape::Shake { seconds, hertz, floored } => {
                let edge = smooth(since / 0.15) * smooth((seconds - since) / 0.15);
                let wave = (std::f64::consts::TAU * hertz * since).sin();
                edge * if floored { 0.5 * (1.0 - (std::f64::consts::TAU * hertz * since).cos()) } else { wave }
            }
        }
    }
}
