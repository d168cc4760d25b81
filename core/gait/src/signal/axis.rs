//! Axes that repeat themselves.

use super::SignalAxis;
use super::SignalFaultKind::{Clipped, Stuck};
use super::force::Force;
use super::log::Log;
use crate::math::{Vec3, norm, sub};

/// An axis that gives the same value for longer than this, in s, …
const STUCK_S: f64 = 1.0;
/// … while in so large a share of that time …
const MOVING_SHARE: f64 = 0.3;
/// … the foot moves: from sample to sample the other accelerometer axes change by more than this share of gravity, …
const MOVES_SHARE: f64 = 0.05;
/// … is stuck. No time longer than this, in s, passes between two of its samples.
const GAP_S: f64 = 0.5;
/// An extreme of the accelerometer may be the end of its range from so many times gravity, …
const FORCE_SHARE: f64 = 1.5;
/// … one of the gyroscope from so many °/s: a resting foot reaches neither.
const RATE_DPS: f64 = 100.0;
/// Beyond so many times gravity, or so many °/s, it is the widest range that foot sensors have: hard landings reach it, and there is
/// nothing better to choose.
const WIDEST_SHARE: f64 = 10.0;
const WIDEST_DPS: f64 = 1_900.0;
/// It is the end of the range when it was met in so many samples, …
const EXTREMES: u32 = 5;
/// … and repeated so many times, at different moments: an axis that is stuck there repeats it in one go.
const RUNS: u32 = 3;

/// One end of an axis' values.
#[derive(Debug, Clone, Copy, Default)]
struct End {
    value: f64,
    since_s: f64,
    count: u32,
    runs: u32,
}

/// One axis.
#[derive(Debug, Clone, Copy, Default)]
struct Line {
    value: f64,
    same_s: f64,
    moving_s: f64,
    told: bool,
    low: End,
    high: End,
}

/// All six.
#[derive(Debug, Clone, Default)]
pub(super) struct Axes {
    lines: [Line; 6],
    begun: bool,
    /// Roughly gravity, in the sensor's unit.
    usual: f64,
}

impl Axes {
    pub(super) fn push(&mut self, at_s: f64, step_s: f64, acc: Vec3, gyr: Vec3, force: &Force, log: &mut Log) {
        let [ax, ay, az] = acc;
        let [gx, gy, gz] = gyr;
        let values = [ax, ay, az, gx, gy, gz];
        let [lx, ly, lz, ..] = &self.lines;
        let change = norm(sub(acc, [lx.value, ly.value, lz.value]));
        let follows = self.begun && step_s > 0.0 && step_s < GAP_S;
        self.begun = true;
        let usual = force.usual();
        self.usual = usual.unwrap_or(0.0);
        let moves = force.roughly().is_some_and(|size| change > MOVES_SHARE * size);
        for ((line, axis), value) in self.lines.iter_mut().zip(SignalAxis::ALL).zip(values) {
            if line.repeats(value, step_s, follows, moves) {
                log.note(Stuck, Some(axis), at_s - line.same_s);
            }
            let least = if axis < SignalAxis::GyrX { usual.map(|usual| FORCE_SHARE * usual) } else { Some(RATE_DPS) };
            if least.is_some_and(|least| value.abs() > least) {
                let end = if value > 0.0 { &mut line.high } else { &mut line.low };
                // The second sample of a run, not the later ones.
                let repeated = line.same_s > 0.0 && line.same_s <= step_s;
                end.meet(value, at_s, repeated);
            }
        }
    }
}

impl Axes {
    /// For how long, in s, some axis has given the very same value.
    pub(super) fn same_for_s(&self) -> f64 {
        self.lines.iter().fold(0.0, |longest, line| longest.max(line.same_s))
    }

    /// Notes the clipped axes. Not before somebody asks: an extreme may still be surpassed.
    pub(super) fn note_clipped(&self, log: &mut Log) {
        for (line, axis) in self.lines.iter().zip(SignalAxis::ALL) {
            for end in self.ends(axis, line) {
                log.note_many(Clipped, Some(axis), end.since_s, u64::from(end.count));
            }
        }
    }

    pub(super) fn is_clipped(&self) -> bool {
        self.lines.iter().zip(SignalAxis::ALL).any(|(line, axis)| self.ends(axis, line).next().is_some())
    }

    fn ends(&self, axis: SignalAxis, line: &Line) -> impl Iterator<Item = End> {
        let widest = if axis < SignalAxis::GyrX { WIDEST_SHARE * self.usual } else { WIDEST_DPS };
        [line.low, line.high].into_iter().filter(move |end| end.is_the_range() && end.value.abs() < widest)
    }
}

impl Line {
    /// Whether it is stuck by now; told once a time.
    fn repeats(&mut self, value: f64, step_s: f64, follows: bool, moves: bool) -> bool {
        #[expect(clippy::float_cmp, reason = "the very same value is what is looked for")]
        let same = value == self.value;
        self.value = value;
        if !same || !follows {
            (self.same_s, self.moving_s, self.told) = (0.0, 0.0, false);
            return false;
        }
        self.same_s += step_s;
        if moves {
            self.moving_s += step_s;
        }
        let stuck = !self.told && self.same_s > STUCK_S && self.moving_s > MOVING_SHARE * self.same_s;
        self.told |= stuck;
        stuck
    }
}

impl End {
    fn meet(&mut self, value: f64, at_s: f64, repeated: bool) {
        if value.abs() > self.value.abs() {
            *self = Self { value, since_s: at_s, count: 1, runs: 0 };
            return;
        }
        #[expect(clippy::float_cmp, reason = "the end of a range is the very same value each time")]
        let end = value == self.value;
        if !end {
            return;
        }
        self.count = self.count.saturating_add(1);
        self.runs = self.runs.saturating_add(u32::from(repeated));
    }

    fn is_the_range(&self) -> bool {
        self.count >= EXTREMES && self.runs >= RUNS
    }
}
