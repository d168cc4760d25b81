//! The unit of the gyroscope, by strapdown integration between two rests.
//!
//! At a rest the specific force is gravity and the speed is 0. From there on the angular rate, taken to be in one unit after the other,
//! carries the sensor's axes along; the specific force in the axes of the rest, less gravity, adds up to a speed, and gravity itself
//! is carried along as well. At the next rest the speed must be 0 again and gravity be found where the rate carried it. With a unit that is
//! too large a foot that hardly turns would have spun; with one that is too small a foot that was tilted in its swing would have
//! gathered the speed of a fall. Everything is measured in multiples of gravity as this sensor reads it, so that the accelerometer's
//! unit does not matter.

use super::SignalFaultKind::{self, GyroscopeInMilliDegPerS, GyroscopeInMilliradPerS, GyroscopeInRadPerS};
use super::axis::Axes;
use super::log::Log;
use crate::math::{Rotation, Vec3, add, dot, norm, scale, sub, unit};

/// The units that are tried, and how many rad/s one of each is; the right one first.
const UNITS: [(Option<SignalFaultKind>, f64); 4] = [
    (None, std::f64::consts::PI / 180.0),
    (Some(GyroscopeInRadPerS), 1.0),
    (Some(GyroscopeInMilliradPerS), 1e-3),
    (Some(GyroscopeInMilliDegPerS), std::f64::consts::PI / 180e3),
];
/// At rest no axis of the specific force leaves a band of this width, as a share of gravity …
const BAND: f64 = 0.12;
/// … for so long, in s.
const REST_S: f64 = 0.08;
/// A movement that tells something lasts this long, in s; later drift covers it.
const MOVEMENT_S: std::ops::Range<f64> = 0.3..3.0;
/// Longer gaps, in s, break a movement.
const GAP_S: f64 = 0.1;
/// The misfit (speed in g·s, and a share of the distance of the directions of gravity) that a fitting unit stays below, …
const FITS: f64 = 0.2;
/// … and how many times as large that of the others must be for a vote: of °/s for a vote against them, of all for one for them.
const TIMES: f64 = 2.0;
/// Between two rests a walking foot turns this fast on average, in °/s. What would have to be slower or faster in a unit says nothing.
const MEAN_DPS: std::ops::Range<f64> = 15.0..700.0;
/// Gravity at the two rests agrees within this share; otherwise one of them was none.
const AGREES: f64 = 0.04;
const TILT_WEIGHT: f64 = 0.1;
/// So many votes for one other unit, so many times as many as for °/s, are a fault.
const VOTES: u32 = 3;
const OUTVOTES: u32 = 3;
/// After so many votes the unit is settled: it does not change within a stream.
const SETTLED: u32 = 40;

/// What one unit makes of the movement.
#[derive(Debug, Clone, Copy)]
struct Course {
    turned: Rotation,
    /// In g·s, in the axes of the rest.
    speed: Vec3,
}

const STILL: Course = Course { turned: Rotation::IDENTITY, speed: [0.0; 3] };

/// How long the specific force has kept to its band.
#[derive(Debug, Clone, Copy, Default)]
struct Calm {
    low: Vec3,
    high: Vec3,
    acc: Vec3,
    count: u32,
    lasts_s: f64,
}

/// The rest before a movement.
#[derive(Debug, Clone, Copy)]
struct Rest {
    gravity: Vec3,
    size: f64,
}

/// Follows the movements of a stream until its unit is settled.
#[derive(Debug, Clone)]
pub(super) struct Turn {
    calm: Calm,
    rest: Option<Rest>,
    courses: [Course; UNITS.len()],
    lasts_s: f64,
    /// How far it turned, in the sensor's unit times s.
    way: f64,
    before: Option<Vec3>,
    votes: [u32; UNITS.len()],
    first_s: [f64; UNITS.len()],
}

impl Default for Turn {
    fn default() -> Self {
        Self {
            calm: Calm::default(),
            rest: None,
            courses: [STILL; UNITS.len()],
            lasts_s: 0.0,
            way: 0.0,
            before: None,
            votes: [0; UNITS.len()],
            first_s: [0.0; UNITS.len()],
        }
    }
}

impl Turn {
    pub(super) fn push(&mut self, step_s: f64, at_s: f64, acc: Vec3, gyr: Vec3, axes: &Axes, log: &mut Log) {
        if self.votes.iter().sum::<u32>() >= SETTLED {
            return;
        }
        if step_s == 0.0 || step_s > GAP_S {
            self.rest = None;
            self.calm = Calm::default();
        }
        let rate = scale(add(self.before.unwrap_or(gyr), gyr), 0.5);
        self.before = Some(gyr);
        self.calm.take(step_s, acc);
        self.move_on(step_s, acc, rate);
        if self.calm.lasts_s >= REST_S {
            self.come_to_rest(at_s, axes, log);
        }
    }

    fn move_on(&mut self, step_s: f64, acc: Vec3, rate: Vec3) {
        let Some(rest) = self.rest else { return };
        self.lasts_s += step_s;
        if self.lasts_s > MOVEMENT_S.end {
            self.rest = None;
            return;
        }
        let up = scale(rest.gravity, 1.0 / rest.size);
        self.way += norm(rate) * step_s;
        for (course, (_, unit)) in self.courses.iter_mut().zip(UNITS) {
            // The sample is the mean of its interval, so half of the turn lies behind it.
            let half = Rotation::from_vector(scale(rate, unit * step_s / 2.0));
            let middle = course.turned.after(half);
            let free = sub(scale(middle.apply(acc), 1.0 / rest.size), up);
            course.speed = add(course.speed, scale(free, step_s));
            course.turned = middle.after(half).normalised();
        }
    }

    /// A movement throughout which an axis was stuck says nothing.
    fn come_to_rest(&mut self, at_s: f64, axes: &Axes, log: &mut Log) {
        let gravity = self.calm.mean();
        let tells = MOVEMENT_S.contains(&self.lasts_s) && axes.same_for_s() < self.lasts_s;
        if let Some(rest) = self.rest.filter(|_| tells) {
            self.vote(&rest, gravity, at_s, log);
        }
        let size = norm(gravity);
        self.rest = (size > 1e-6).then_some(Rest { gravity, size });
        self.courses = [STILL; UNITS.len()];
        (self.lasts_s, self.way) = (0.0, 0.0);
    }

    fn vote(&mut self, rest: &Rest, gravity: Vec3, at_s: f64, log: &mut Log) {
        let (Some(up), Some(found)) = (unit(rest.gravity), unit(gravity)) else { return };
        if (norm(gravity) / rest.size - 1.0).abs() > AGREES {
            return;
        }
        let misfit = |course: &Course| norm(course.speed) + TILT_WEIGHT * norm(sub(course.turned.apply(found), up));
        let misfits = self.courses.map(|course| misfit(&course));
        let Some(choice) = choose(misfits).filter(|choice| self.can_be(*choice)) else { return };
        if let (Some(votes), Some(first_s)) = (self.votes.get_mut(choice), self.first_s.get_mut(choice)) {
            if *votes == 0 {
                *first_s = at_s;
            }
            *votes += 1;
        }
        self.judge(choice, log);
    }

    /// Whether a foot can turn as fast as it did, if this is the unit.
    fn can_be(&self, choice: usize) -> bool {
        let mean = self.way / self.lasts_s;
        UNITS.get(choice).is_some_and(|(_, unit)| MEAN_DPS.contains(&(mean * unit).to_degrees()))
    }

    fn judge(&self, choice: usize, log: &mut Log) {
        let [right, ..] = self.votes;
        let (Some((Some(kind), _)), Some(votes), Some(first_s)) =
            (UNITS.get(choice), self.votes.get(choice), self.first_s.get(choice))
        else {
            return;
        };
        let outvoted = *votes >= OUTVOTES * (self.votes.iter().sum::<u32>() - votes).max(right);
        if *votes == VOTES && outvoted {
            log.note_many(*kind, None, *first_s, u64::from(VOTES));
        } else if *votes > VOTES && outvoted {
            log.note(*kind, None, *first_s);
        }
    }
}

/// The unit that fits while the others do not; `None` where the movement does not tell.
fn choose(misfits: [f64; UNITS.len()]) -> Option<usize> {
    let (best, least) = misfits.iter().copied().enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let others = misfits.iter().enumerate().filter(|(unit, _)| *unit != best);
    let clear = if best == 0 {
        others.map(|(_, misfit)| *misfit).fold(f64::MAX, f64::min) > TIMES * least
    } else {
        misfits.first().is_some_and(|right| *right > TIMES * least)
    };
    (clear && least < FITS).then_some(best)
}

impl Calm {
    fn take(&mut self, step_s: f64, acc: Vec3) {
        let pair = |mut a: Vec3, b: Vec3, pick: fn(f64, f64) -> f64| {
            a.iter_mut().zip(b).for_each(|(a, b)| *a = pick(*a, b));
            a
        };
        let low = pair(self.low, acc, f64::min);
        let high = pair(self.high, acc, f64::max);
        let width = sub(high, low).into_iter().fold(0.0, f64::max);
        if self.count > 0 && width * width <= BAND * BAND * dot(acc, acc) {
            (self.low, self.high) = (low, high);
            self.acc = add(self.acc, acc);
            self.count = self.count.saturating_add(1);
            self.lasts_s += step_s;
        } else {
            *self = Self { low: acc, high: acc, acc, count: 1, lasts_s: 0.0 };
        }
    }

    fn mean(&self) -> Vec3 {
        scale(self.acc, 1.0 / f64::from(self.count.max(1)))
    }
}
