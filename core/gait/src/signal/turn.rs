//! The unit of the gyroscope, by strapdown integration between two rests.
//!
//! At a rest the specific force is gravity and the speed is 0. From there on the angular rate, taken to be in one unit after the other,
//! carries the sensor's axes along; the specific force in the axes of the rest, less gravity, adds up to a speed. At the next rest the
//! speed must be 0 again. With a unit that is too large a foot that hardly turns would have spun; with one that is too small a foot that
//! was tilted in its swing would have gathered the speed of a fall. Everything is measured in multiples of gravity as this sensor
//! reads it, and of how fast this foot turns in its swings as this sensor reads it, so that no unit matters.
//!
//! What a wrong unit leaves beside what the right one leaves is known exactly: the difference of the two sums. So the units are held
//! against each other pair by pair over all movements (least squares), and a foot that hardly turns tells, too, in a few more steps.

mod rest;

use self::rest::Rests;
use super::SignalFaultKind::{self, GyroscopeInMilliDegPerS, GyroscopeInMilliradPerS, GyroscopeInRadPerS};
use super::axis::Axes;
use super::log::Log;
use crate::math::{Rotation, Vec3, add, dot, norm, scale, sub, unit};

/// How many units are tried.
const COUNT: usize = 4;
/// They, and how many rad/s one of each is; the right one first.
const UNITS: [(Option<SignalFaultKind>, f64); COUNT] = [
    (None, std::f64::consts::PI / 180.0),
    (Some(GyroscopeInRadPerS), 1.0),
    (Some(GyroscopeInMilliradPerS), 1e-3),
    (Some(GyroscopeInMilliDegPerS), std::f64::consts::PI / 180e3),
];
/// A movement that tells something lasts this long, in s; later drift covers it.
const MOVEMENT_S: std::ops::Range<f64> = 0.3..4.0;
/// It has had more unrest than this ([`Rests`]).
const MOVES: f64 = 0.5;
/// Longer gaps, in s, break a movement.
const GAP_S: f64 = 0.1;
/// Gravity at the two rests agrees within this share; otherwise one of them was none.
const AGREES: f64 = 0.05;
/// A movement after which every unit leaves more speed than this, in g·s, was none between two rests, …
const FITS_GS: f64 = 0.2;
/// … and more than this, in g·s, says no more than that the unit does not fit.
const MOST_GS: f64 = 0.4;
/// Between two rests a walking foot turns this fast on average, in °/s. What would have to be slower or faster in a unit says nothing.
const MEAN_DPS: std::ops::Range<f64> = 15.0..700.0;
/// A unit is found after so many movements at the least. Against each other unit, what that one leaves more (squared, as all of these) is
/// held against the difference of the two: but for imperfect rests the ratio is 1 where the unit is right, and -1 where the other is. …
const LEAST_MOVEMENTS: u32 = 4;
/// … It must be above this, …
const RATIO: f64 = 0.5;
/// … known with no more than this variance, …
const RATIO_VARIANCE: f64 = 0.15;
/// … and the unit must leave less than that difference, and less than this on average, in g·s.
const LEAVES_GS: f64 = 0.15;
/// After so many movements the unit is settled: it does not change within a stream.
const SETTLED: u32 = 60;

/// The movement since a rest, in every unit.
#[derive(Debug, Clone, Copy)]
struct Way {
    /// At the rest, and its size in the sensor's unit.
    gravity: Vec3,
    size: f64,
    turned: [Rotation; COUNT],
    /// The specific force in the axes of the rest, summed up, in g·s.
    force_gs: [Vec3; COUNT],
    lasts_s: f64,
    /// How far it turned, in the sensor's unit times s.
    angle: f64,
    /// The greatest unrest.
    unrest: f64,
}

impl Way {
    fn from(gravity: Vec3) -> Self {
        Self {
            gravity,
            size: norm(gravity).max(1e-6),
            turned: [Rotation::IDENTITY; COUNT],
            force_gs: [[0.0; 3]; COUNT],
            lasts_s: 0.0,
            angle: 0.0,
            unrest: 0.0,
        }
    }

    fn go_on(&mut self, step_s: f64, acc: Vec3, rate: Vec3, unrest: f64) {
        self.lasts_s += step_s;
        self.angle += norm(rate) * step_s;
        self.unrest = self.unrest.max(unrest);
        for ((turned, force_gs), (_, unit)) in self.turned.iter_mut().zip(&mut self.force_gs).zip(UNITS) {
            // The sample is the mean of its interval, so half of the turn lies behind it.
            let half = Rotation::from_vector(scale(rate, unit * step_s / 2.0));
            let middle = turned.after(half);
            *force_gs = add(*force_gs, scale(middle.apply(acc), step_s / self.size));
            *turned = middle.after(half).normalised();
        }
    }

    fn is_short(&self) -> bool {
        self.lasts_s < MOVEMENT_S.end
    }

    fn agrees(&self, gravity: Vec3) -> bool {
        (norm(gravity) / self.size - 1.0).abs() <= AGREES
    }

    /// What speed each unit leaves at a rest with this gravity, in g·s. Neither rest knows the upright better: it is the mean of both.
    fn left_gs(&self, gravity: Vec3) -> [Vec3; COUNT] {
        let before = scale(self.gravity, 1.0 / self.size);
        let found = scale(gravity, 1.0 / norm(gravity).max(1e-6));
        let mut left = self.force_gs;
        for (left, turned) in left.iter_mut().zip(self.turned) {
            let sum = add(before, turned.apply(found));
            *left = sub(*left, scale(unit(sum).unwrap_or(sum), self.lasts_s));
            let size = norm(*left);
            *left = scale(*left, (MOST_GS / size).min(1.0));
        }
        left
    }
}

/// The quietest moment since the foot began to come to rest: what led to it, and what has followed it so far.
#[derive(Debug, Clone, Copy)]
struct Quiet {
    before: Option<Way>,
    after: Way,
}

/// What the movements amount to.
#[derive(Debug, Clone, Default)]
struct Sums {
    movements: u32,
    /// Squares of the speeds that each unit leaves, and of the differences of each two, in (g·s)².
    left: [f64; COUNT],
    apart: [[f64; COUNT]; COUNT],
    lasts_s: f64,
    angle: f64,
}

/// Follows the movements of a stream until its unit is settled.
#[derive(Debug, Clone, Default)]
pub(super) struct Turn {
    rests: Rests,
    previous: Option<Vec3>,
    /// Since the last rest.
    way: Option<Way>,
    quiet: Option<Quiet>,
    sums: Sums,
    first_s: f64,
    told: bool,
}

impl Turn {
    pub(super) fn push(&mut self, step_s: f64, at_s: f64, acc: Vec3, gyr: Vec3, axes: &Axes, log: &mut Log) {
        if self.sums.movements >= SETTLED {
            return;
        }
        let previous = self.previous.replace(gyr).unwrap_or(gyr);
        if step_s == 0.0 || step_s > GAP_S {
            (self.way, self.quiet) = (None, None);
            return self.rests.begin(acc, gyr);
        }
        let rate = scale(add(previous, gyr), 0.5);
        let unrest = self.rests.take(step_s, acc, rate);
        let ways = self.way.iter_mut().chain(self.quiet.as_mut().map(|quiet| &mut quiet.after));
        ways.for_each(|way| way.go_on(step_s, acc, rate, unrest));
        let waited_s = self.quiet.map_or(0.0, |quiet| quiet.after.lasts_s);
        match self.rests.look(unrest, waited_s) {
            rest::Look::Quieter => {
                self.quiet = Some(Quiet { before: self.way, after: Way::from(self.rests.gravity()) });
            }
            rest::Look::Nothing => {}
            rest::Look::Over { is_rest } => self.come_from_rest(is_rest, at_s, axes, log),
        }
    }

    /// What seemed to be a rest is over. Where it was none, the way from the last one goes on.
    fn come_from_rest(&mut self, is_rest: bool, at_s: f64, axes: &Axes, log: &mut Log) {
        self.way = self.way.filter(Way::is_short);
        let Some(Quiet { before, after }) = self.quiet.take().filter(|_| is_rest) else { return };
        match before.filter(Way::is_short) {
            Some(before) if !before.agrees(after.gravity) => {}
            before => {
                if let Some(before) = before {
                    self.compare(&before, after.gravity, at_s, axes, log);
                }
                self.way = Some(after);
            }
        }
    }

    /// A movement throughout which an axis was stuck says nothing.
    fn compare(&mut self, way: &Way, gravity: Vec3, at_s: f64, axes: &Axes, log: &mut Log) {
        let left_gs = way.left_gs(gravity);
        let fits = left_gs.iter().any(|left_gs| norm(*left_gs) < FITS_GS);
        if way.lasts_s < MOVEMENT_S.start || way.unrest < MOVES || axes.same_for_s() >= way.lasts_s || !fits {
            return;
        }
        if self.sums.movements == 0 {
            self.first_s = at_s;
        }
        self.sums.note(way, left_gs);
        if let Some(kind) = self.sums.unit() {
            let count = if self.told { 1 } else { u64::from(self.sums.movements) };
            log.note_many(kind, None, self.first_s, count);
            self.told = true;
        }
    }
}

impl Sums {
    fn note(&mut self, way: &Way, left_gs: [Vec3; COUNT]) {
        self.movements += 1;
        self.lasts_s += way.lasts_s;
        self.angle += way.angle;
        for ((one, left), apart) in left_gs.into_iter().zip(&mut self.left).zip(&mut self.apart) {
            *left += dot(one, one);
            for (other, apart) in left_gs.into_iter().zip(apart) {
                let difference = sub(one, other);
                *apart += dot(difference, difference);
            }
        }
    }

    /// The unit that it is although it should be another one; `None` where it is the right one, or nothing is sure.
    fn unit(&self) -> Option<SignalFaultKind> {
        let units = UNITS.into_iter().zip(self.left).zip(&self.apart);
        let (((kind, unit), left), apart) = units.min_by(|((_, a), _), ((_, b), _)| a.total_cmp(b))?;
        let count = f64::from(self.movements);
        let mean_dps = (self.angle / self.lasts_s * unit).to_degrees();
        let mut others = self.left.iter().zip(apart).zip(UNITS).filter(|(_, (other, _))| *other != kind);
        let beats = |other: f64, apart: f64| {
            (other - left) / apart > RATIO && left < apart && 4.0 * left / apart < RATIO_VARIANCE * count
        };
        let sure = self.movements >= LEAST_MOVEMENTS
            && left < LEAVES_GS * LEAVES_GS * count
            && MEAN_DPS.contains(&mean_dps)
            && others.all(|((other, apart), _)| beats(*other, *apart));
        kind.filter(|_| sure)
    }
}
