//! The arrow along the way of what moves: beside the limb, from where it is to where it goes.

use super::body::{LegJoints, Skeleton};
use super::geometry::{Point, at};
use super::kind::Kind;
use super::poses::{self, Progress};
use crate::dose::Feet;

const POINTS: u8 = 9;
/// Of the shaft, and the half width and length of the head.
const WIDTH: f32 = 2.6;
const HEAD: (f32, f32) = (4.4, 7.0);

/// Its shaft and head; of no thickness where it is not to be seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arrow {
    pub(super) shaft: Vec<Point>,
    pub(super) width: f32,
    pub(super) head: [Point; 3],
}

impl Arrow {
    /// Of this size, 0 to 1, along the way up or back.
    pub(super) fn of(kind: Kind, feet: Feet, size: f32, back: bool) -> Arrow {
        let from = begins(kind);
        let mut shaft: Vec<Point> = (0..POINTS)
            .map(|n| beside(kind, feet, from + (1.0 - from) * f32::from(n) / f32::from(POINTS - 1)))
            .collect();
        if back {
            shaft.reverse();
        }
        let (half, length) = (HEAD.0 * size, HEAD.1 * size);
        let end = shaft.last().copied().unwrap_or(at(0.0, 0.0));
        let before = shaft.iter().rev().nth(1).copied().unwrap_or(end);
        let forward = (end - before).unit();
        let across = at(-forward.y, forward.x) * half;
        let head = [end + across, end + forward * length, end - across];
        Arrow { shaft, width: WIDTH * size, head }
    }
}

/// How much of the way is done where the arrow begins: not across the limb that waits.
fn begins(kind: Kind) -> f32 {
    match kind {
        Kind::LegRaise => 0.5,
        Kind::LegKick | Kind::HamstringCurl => 0.3,
        _ => 0.0,
    }
}

/// The point beside the way when so much of it is done.
fn beside(kind: Kind, feet: Feet, moved: f32) -> Point {
    if let Some(point) = walking(kind, moved) {
        return point;
    }
    let pose = poses::pose(kind, feet, Progress { moved, slack: 0.0 });
    let leg = Skeleton::near_leg(&pose);
    let (traced, pivot, away) = traced(kind, &leg);
    if kind == Kind::HeelSlide { at(traced.x, -4.6) } else { traced + (traced - pivot).unit() * away }
}

/// The way ahead; with high knees, up before the knee.
fn walking(kind: Kind, moved: f32) -> Option<Point> {
    match kind {
        Kind::Walk => Some(at(30.0 + 18.0 * moved, 62.0)),
        Kind::HighKnees => Some(at(59.0 - 5.0 * moved * moved, 56.0 + 24.0 * moved)),
        _ => None,
    }
}

/// What is followed, what it turns about, and how far beyond it the arrow runs.
fn traced(kind: Kind, leg: &LegJoints) -> (Point, Point, f32) {
    match kind {
        Kind::SeatedMarch => (leg.knee, leg.hip, 13.0),
        Kind::LegRaise => (leg.knee, leg.hip, 19.0),
        Kind::LegKick => (leg.ankle, leg.knee, 14.0),
        // The chair is near.
        Kind::HamstringCurl => (leg.ankle, leg.knee, 10.0),
        _ => (leg.toe, leg.ankle, 8.5),
    }
}
