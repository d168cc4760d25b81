//! The joint angles of each exercise that is not walking, between its rest (0) and its end position (1).
//!
//! All of them are our own defaults, within the ranges of motion of the American Academy of Orthopaedic Surgeons (*Joint Motion*,
//! 1965), which the tests hold them to.

use super::body::{Arm, HEEL, Leg, Pair, Pose};
use super::geometry::{Point, at, ease, mix};
use super::kind::Kind;
use crate::dose::Feet;

/// The hip of a seated person: as high as the knee above a shank that stands upright.
const SEATED: Point = at(0.0, 48.4);
/// A shank standing upright below a level thigh has its ankle here.
const BELOW_KNEE: f32 = 41.6;
/// Standing, the knees not pressed back.
const UPRIGHT: Point = at(0.0, 90.0);
/// The hand on the worktop.
pub(super) const ON_WORKTOP: Point = at(43.0, 98.0);
/// The hand at the edge of the seat, and on the thigh.
const ON_SEAT: Point = at(9.0, 45.0);
const ON_THIGH: Point = at(23.0, 60.0);
/// What is left between hand and foot when the strap hangs: the rest of it sags.
const SLACK: f32 = 0.12;

/// How far somebody has come, and how much the strap hangs, each 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Progress {
    pub(super) moved: f32,
    pub(super) slack: f32,
}

/// The strap's length from the ball of the foot to the hand.
pub(super) fn strap_length(kind: Kind) -> f32 {
    if kind == Kind::CalfStretch { 52.0 } else { 47.0 }
}

/// The pose of an exercise that is not walking; that of a walking one is of [`super::walking`].
pub(super) fn pose(kind: Kind, feet: Feet, now: Progress) -> Pose {
    let moved = now.moved;
    let lean = lean(kind);
    let hip = if kind.sits() { SEATED } else { UPRIGHT };
    let legs = Pair { near: near_leg(kind, hip, lean, feet, moved), far: still_leg(kind, hip, lean, feet) };
    let near_hand = hand(kind, hip, lean, legs.near, now);
    let far_hand = if kind == Kind::LegKick { ON_SEAT + at(2.0, 0.0) } else { near_hand };
    let arms = Pair { near: Arm::reaching(hip, lean, near_hand), far: Arm::reaching(hip, lean, far_hand) };
    Pose { hip, lean, legs, arms }
}

fn lean(kind: Kind) -> f32 {
    match kind {
        Kind::AssistedRaise => 16.0,
        Kind::CalfStretch => 8.0,
        Kind::LegRaise | Kind::HamstringCurl => 4.0,
        _ => 2.0,
    }
}

/// The ankle of a foot flat on the floor, before the seat.
fn ankle_at(kind: Kind, feet: Feet) -> f32 {
    let forward = match (kind, feet) {
        (Kind::AnkleLift, Feet::Closer) => 0.5,
        (Kind::AnkleLift, Feet::Forward) => 11.5,
        (Kind::AssistedRaise, _) => 8.0,
        (Kind::HeelSlide, _) => 18.0,
        _ => 1.0,
    };
    BELOW_KNEE + forward
}

/// The far leg, which keeps still.
fn still_leg(kind: Kind, hip: Point, lean: f32, feet: Feet) -> Leg {
    let ankle = match kind {
        Kind::HeelSlide | Kind::CalfStretch => at(BELOW_KNEE, HEEL),
        _ if kind.sits() => at(ankle_at(kind, feet), HEEL),
        _ => at(0.0, HEEL),
    };
    Leg::reaching(hip, lean, ankle, 0.0)
}

fn near_leg(kind: Kind, hip: Point, lean: f32, feet: Feet, moved: f32) -> Leg {
    let flat = |x: f32, pitch: f32| Leg::reaching(hip, lean, at(x, HEEL), pitch);
    let x = ankle_at(kind, feet);
    match kind {
        // A foot closer under the knee lifts less: the shin leans less away from it.
        Kind::AnkleLift => flat(x, moved * if feet == Feet::Closer { 17.0 } else { 26.0 }),
        Kind::AssistedRaise => flat(x, moved * 22.0),
        Kind::CalfStretch => flat(72.1, mix(36.0, 66.0, moved)),
        Kind::HeelSlide => flat(mix(x, BELOW_KNEE - 11.0, moved), 0.0),
        Kind::SeatedMarch => bent(flat(x, 0.0), Leg { hip: 118.0, knee: 112.0, ankle: 0.0, toes: 0.0 }, moved),
        Kind::LegKick => bent(flat(x, 0.0), Leg { hip: 96.0, knee: 8.0, ankle: 2.0, toes: 0.0 }, moved),
        Kind::LegRaise => bent(flat(0.0, 0.0), Leg { hip: 74.0, knee: 76.0, ankle: 2.0, toes: 0.0 }, moved),
        _ => curled(flat(0.0, 0.0), moved),
    }
}

fn bent(from: Leg, to: Leg, moved: f32) -> Leg {
    Leg {
        hip: mix(from.hip, to.hip, moved),
        knee: mix(from.knee, to.knee, moved),
        ankle: mix(from.ankle, to.ankle, moved),
        toes: mix(from.toes, to.toes, moved),
    }
}

/// The knee bends; at first the thigh comes forward a little and the toes up, so that they clear the floor.
fn curled(from: Leg, moved: f32) -> Leg {
    // Straight from the first: the knee bends so too, and a gentler beginning would press the toes into the floor.
    let clear = (moved / 0.06).min(1.0) * (1.0 - ease((moved - 0.06) / 0.94));
    let end = Leg { hip: 2.0, knee: 92.0, ankle: -6.0, toes: 0.0 };
    let leg = bent(from, end, moved);
    Leg { hip: leg.hip + 17.0 * clear, ankle: leg.ankle + 16.0 * clear, ..leg }
}

fn hand(kind: Kind, hip: Point, lean: f32, near: Leg, now: Progress) -> Point {
    match kind {
        Kind::AnkleLift => ON_THIGH,
        Kind::AssistedRaise => strap_hand(kind, hip, lean, near, now, at(32.0, 72.0)),
        Kind::CalfStretch => strap_hand(kind, hip, lean, near, now, at(34.0, 66.0)),
        _ if kind.stands() => ON_WORKTOP,
        _ => ON_SEAT,
    }
}

/// The hand at the end of the strap, which runs from the ball of the foot towards the lap.
fn strap_hand(kind: Kind, hip: Point, lean: f32, near: Leg, now: Progress, lap: Point) -> Point {
    let ball = near.joints(hip, lean).ball;
    ball + (lap - ball).unit() * (strap_length(kind) * (1.0 - SLACK * now.slack))
}
