//! The movement before a blow: up and down again at one place, or something else.

#![expect(clippy::many_single_char_names, reason = "axes and components have no longer names")]

use std::collections::VecDeque;

use super::Reading;
use crate::math::{Vec3, add, cross, norm, scale, sub};

/// A lift takes at most this long, in s.
const LONGEST_S: f64 = 1.0;
/// How far the foot turns in a lift of the heel, in degrees: less is a foot that was only shaken, more a leg that swings or walks.
const LEAST_DEG: f64 = 2.5;
const MOST_DEG: f64 = 38.0;
/// Of the turn not more than this share, and so many degrees, are left when it is down again.
const LEFT_SHARE: f64 = 0.35;
const LEFT_DEG: f64 = 0.7;
/// Standard gravity.
const GRAVITY_MPS2: f64 = 9.806_65;
/// How far the sensor may go, in m: a heel comes up by some centimetres, a step goes further …
const MOST_WAY_M: f64 = 0.1;
/// … and ends elsewhere.
const MOST_APART_M: f64 = 0.04;
/// The foot is at rest where it turns slower than this, in °/s, when a lift begins.
const REST_DPS: f64 = 14.0;
/// … in the mean over so long, in s, while it feels no more than gravity, within so much, in m/s².
const REST_S: f64 = 0.05;
const REST_MPS2: f64 = 0.7;
/// A foot that is lifted as a whole accelerates before it turns: the rest is looked for so long before, in s.
const BEFORE_S: f64 = 0.15;
/// How long after the blow the way is reckoned, in s: then the foot stands.
const SETTLED_S: f64 = 0.08;

/// Whether the foot was lifted a little before the blow at this time, not before `since_s`, and came down at the same place.
pub(super) fn comes_back(kept: &VecDeque<Reading>, since_s: f64, at_s: f64) -> bool {
    let end = kept.partition_point(|reading| reading.at_s <= at_s + SETTLED_S);
    let Some((begin, turn)) = began(kept, since_s, at_s) else { return false };
    (LEAST_DEG..MOST_DEG).contains(&turn) && stays(kept, begin, end)
}

/// The index of the reading at which the lift began, and its greatest turn in degrees; none where nothing was lifted.
///
/// The turn is summed backwards from the blow. It has begun where it is small again after it was at its greatest, and the foot rests or
/// turns the other way.
fn began(kept: &VecDeque<Reading>, since_s: f64, at_s: f64) -> Option<(usize, f64)> {
    let blow = kept.partition_point(|reading| reading.at_s <= at_s + 0.02);
    let (mut turned, mut most, mut later_s): (Vec3, f64, f64) = ([0.0; 3], 0.0, at_s + 0.02);
    let mut least: Option<(usize, f64)> = None;
    for (index, reading) in kept.iter().enumerate().take(blow).rev() {
        if reading.at_s < since_s.max(at_s - LONGEST_S) {
            break;
        }
        turned = add(turned, scale(reading.gyr, later_s - reading.at_s));
        later_s = reading.at_s;
        let turn = norm(turned);
        if turn > most {
            (most, least) = (turn, None);
        }
        if least.is_none_or(|(_, so_far)| turn < so_far) {
            least = Some((index, turn));
        }
        let is_down = turn < LEFT_SHARE * most + LEFT_DEG;
        if most >= LEAST_DEG && is_down && norm(reading.gyr) < REST_DPS {
            break;
        }
    }
    least.filter(|(_, turn)| *turn < LEFT_SHARE * most + LEFT_DEG).map(|(index, _)| (index, most))
}

/// The last moment of rest at or shortly before the beginning of a lift, and what gravity is there.
fn rest(kept: &VecDeque<Reading>, began: usize) -> Option<(usize, Vec3)> {
    let from_s = kept.get(began)?.at_s - BEFORE_S;
    let moments = kept.range(..=began).enumerate().rev().take_while(|(_, reading)| reading.at_s > from_s);
    moments.map(|(index, _)| index).find_map(|index| gravity_at(kept, index).map(|gravity| (index, gravity)))
}

/// The specific force up to a reading; none where the foot does not rest then.
fn gravity_at(kept: &VecDeque<Reading>, index: usize) -> Option<Vec3> {
    let from_s = kept.get(index)?.at_s - REST_S;
    let readings = kept.range(..=index).rev().take_while(|reading| reading.at_s > from_s);
    let (count, force, turn) = readings.fold((0.0, [0.0; 3], [0.0; 3]), |(count, force, turn), reading| {
        (count + 1.0, add(force, reading.acc), add(turn, reading.gyr))
    });
    let (gravity, turned) = (scale(force, 1.0 / count), scale(turn, 1.0 / count));
    (norm(turned) < REST_DPS && (norm(gravity) - GRAVITY_MPS2).abs() < REST_MPS2).then_some(gravity)
}

/// Whether the sensor goes no further than a heel is lifted, and is back in the end.
///
/// The specific force is added up from rest to rest, turned into the axes of the beginning; that the foot stands at the end takes out
/// what gravity and the sensor's bias leave.
fn stays(kept: &VecDeque<Reading>, began: usize, end: usize) -> bool {
    let Some((rested, gravity)) = rest(kept, began) else { return false };
    let path = velocities(kept, rested, end, gravity);
    let (Some(first), Some((ended_s, left))) = (kept.get(rested), path.last().copied()) else { return false };
    let whole_s = ended_s - first.at_s;
    let (mut at, mut before_s, mut most): (Vec3, f64, f64) = ([0.0; 3], first.at_s, 0.0);
    for (at_s, velocity) in path {
        let drift = scale(left, (at_s - first.at_s) / whole_s);
        at = add(at, scale(sub(velocity, drift), at_s - before_s));
        before_s = at_s;
        most = most.max(norm(at));
    }
    most < MOST_WAY_M && norm(at) < MOST_APART_M
}

/// Time in s and velocity in m/s after each reading, from rest, in the axes of the first one.
fn velocities(kept: &VecDeque<Reading>, begin: usize, end: usize, gravity: Vec3) -> Vec<(f64, Vec3)> {
    let mut axes = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let mut velocity = [0.0; 3];
    let mut path = Vec::new();
    let readings = kept.iter().take(end).skip(begin);
    for (before, reading) in readings.clone().zip(readings.skip(1)) {
        let passed_s = reading.at_s - before.at_s;
        let turn = scale(reading.gyr, passed_s.to_radians());
        // The axes of the sensor as seen from the beginning; turns between two readings are small.
        axes = turned(axes, turn);
        let [x, y, z] = axes;
        let [a, b, c] = reading.acc;
        let force = add(add(scale(x, a), scale(y, b)), scale(z, c));
        velocity = add(velocity, scale(sub(force, gravity), passed_s));
        path.push((reading.at_s, velocity));
    }
    path
}

/// Axes after a further turn, given in the turned axes in rad.
fn turned([x, y, z]: [Vec3; 3], [a, b, c]: Vec3) -> [Vec3; 3] {
    let turn = add(add(scale(x, a), scale(y, b)), scale(z, c));
    let angle = norm(turn);
    if angle < 1e-9 {
        return [x, y, z];
    }
    let axis = scale(turn, 1.0 / angle);
    let (sin, cos) = angle.sin_cos();
    [x, y, z].map(|v| {
        let along = scale(axis, crate::math::dot(axis, v));
        let across = sub(v, along);
        add(along, add(scale(across, cos), scale(cross(axis, v), sin)))
    })
}
