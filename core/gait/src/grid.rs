//! Samples of any rate onto one even grid.
//!
//! Everything behind this file works on cells 10 ms apart, so that windows are counts and no rule depends on the sensor's rate. A slow
//! stream is interpolated linearly, a fast one averaged (the mean of its piecewise linear course, so that the integral of the
//! angular rate is kept). Cells inside a gap are interpolated too, and say so.

use crate::Sample;
use crate::math::{Vec3, add, narrow, scale, sub, wide};

/// Time between two cells in s.
pub(crate) const CELL_S: f64 = 0.01;
/// Below this sample period, in s, cells are averages.
const AVERAGED_BELOW_S: f64 = 0.007;
/// A pause longer than this is not bridged: what happened in it is unknown.
const BREAK_S: f64 = 0.5;
/// The slowest sample period, in s, that a stream begins with: the estimate falls to the true one within a few samples.
const SLOWEST_S: f64 = 0.04;
/// So many pauses in a row that are alike are no gaps: the sensor is slower than it seemed.
const ALIKE: u32 = 8;
/// No sensor for feet reads more; what does is a fault, and its square must stay finite.
const ACC_LIMIT_MPS2: f64 = 2_000.0;
const GYR_LIMIT_DPS: f64 = 5_000.0;

/// One point of the even grid. Single precision halves the memory and is a thousand times finer than the sensor.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Cell {
    pub acc_mps2: [f32; 3],
    pub gyr_dps: [f32; 3],
    /// How much the foot moves: see [`crate::motion`].
    pub motion_dps: f32,
    /// Whether it lies in a gap.
    pub missing: bool,
}

impl Cell {
    pub(crate) fn acc(&self) -> Vec3 {
        wide(self.acc_mps2)
    }

    pub(crate) fn gyr(&self) -> Vec3 {
        wide(self.gyr_dps)
    }
}

/// What is missing of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Loss {
    pub samples: u64,
    pub ignored: u64,
    pub gaps: u64,
    pub missing_s: f64,
    pub duration_s: f64,
}

/// What a sample did to the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// Its cells, if any, can be taken with [`Grid::next_cell`].
    Follows,
    /// The stream was broken before it: the grid begins anew with the next call of [`Grid::next_cell`], and until then its times are those
    /// of before the break.
    Breaks,
    /// It told nothing (not finite, or not after the one before).
    Ignored,
}

#[derive(Debug, Clone, Copy)]
struct Reading {
    at_s: f64,
    acc: Vec3,
    gyr: Vec3,
}

impl Reading {
    fn of(s: &Sample) -> Self {
        Self {
            at_s: s.at.as_secs_f64(),
            acc: within(s.acc_mps2, ACC_LIMIT_MPS2),
            gyr: within(s.gyr_dps, GYR_LIMIT_DPS),
        }
    }

    fn toward(&self, to: &Self, at_s: f64) -> Self {
        let share = ((at_s - self.at_s) / (to.at_s - self.at_s)).clamp(0.0, 1.0);
        let mix = |a: Vec3, b: Vec3| add(a, scale(sub(b, a), share));
        Self { at_s, acc: mix(self.acc, to.acc), gyr: mix(self.gyr, to.gyr) }
    }
}

/// The piecewise linear course of one stream, cut into cells.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    /// Where cell 0 lies, in s.
    origin_s: f64,
    next: u64,
    before: Option<Reading>,
    now: Option<Reading>,
    /// Integral of the course since the last cell, for averages.
    acc_sum: Vec3,
    gyr_sum: Vec3,
    summed_to_s: f64,
    summed_s: f64,
    in_gap: bool,
    /// Where the grid begins anew.
    after_break: Option<Reading>,
    period_s: f64,
    /// How many pauses in a row were alike and longer than the period.
    alike: u32,
    pause_s: f64,
    first_s: Option<f64>,
    loss: Loss,
}

impl Grid {
    pub(crate) fn new() -> Self {
        Self {
            origin_s: 0.0,
            next: 0,
            before: None,
            now: None,
            acc_sum: [0.0; 3],
            gyr_sum: [0.0; 3],
            summed_to_s: 0.0,
            summed_s: 0.0,
            in_gap: false,
            after_break: None,
            period_s: SLOWEST_S,
            alike: 0,
            pause_s: 0.0,
            first_s: None,
            loss: Loss::default(),
        }
    }

    pub(crate) fn loss(&self) -> Loss {
        self.loss
    }

    /// The stream begins anew; its times may restart.
    pub(crate) fn restart(&mut self) {
        self.now = None;
        self.before = None;
        self.after_break = None;
        self.first_s = None;
        self.next = 0;
        self.period_s = SLOWEST_S;
    }

    /// The time of a cell in s.
    pub(crate) fn time_s(&self, cell: f64) -> f64 {
        let middle = if self.averages() { 0.5 } else { 0.0 };
        self.origin_s + (cell - middle) * CELL_S
    }

    fn averages(&self) -> bool {
        self.period_s < AVERAGED_BELOW_S
    }

    pub(crate) fn arrive(&mut self, sample: &Sample) -> Arrival {
        if !sample.is_finite() {
            return Arrival::Ignored;
        }
        let now = Reading::of(sample);
        let Some(last) = self.now else {
            self.loss.samples += 1;
            self.begin(now);
            return Arrival::Follows;
        };
        let step_s = now.at_s - last.at_s;
        if step_s < -BREAK_S {
            // The clock was set back: waiting for it to catch up could take hours.
            self.loss.samples += 1;
            self.loss.gaps += 1;
            self.after_break = Some(now);
            return Arrival::Breaks;
        }
        if step_s <= 0.0 {
            self.loss.ignored += 1;
            return Arrival::Ignored;
        }
        self.loss.samples += 1;
        self.loss.duration_s += step_s;
        self.note_gap(step_s);
        if step_s > BREAK_S {
            self.after_break = Some(now);
            return Arrival::Breaks;
        }
        self.before = Some(last);
        self.now = Some(now);
        Arrival::Follows
    }

    fn begin(&mut self, at: Reading) {
        self.origin_s = at.at_s;
        self.summed_to_s = at.at_s;
        self.next = 0;
        self.first_s.get_or_insert(at.at_s);
        self.before = Some(at);
        self.now = Some(at);
        (self.acc_sum, self.gyr_sum, self.summed_s) = ([0.0; 3], [0.0; 3], 0.0);
    }

    fn note_gap(&mut self, step_s: f64) {
        let mut gap = step_s > 2.5 * self.period_s || step_s > self.period_s + 0.020_5;
        if gap && self.is_slower(step_s) {
            self.period_s = step_s;
            gap = false;
        }
        // Only a gap of more than 20 ms can hide an event.
        self.in_gap = gap && step_s > 0.020_5;
        if gap {
            self.loss.gaps += 1;
            self.loss.missing_s += step_s - self.period_s;
        } else {
            self.alike = 0;
            let quick = if step_s < self.period_s { 0.2 } else { 0.05 };
            self.period_s += quick * (step_s - self.period_s);
        }
    }

    /// Whether the pauses have been alike for so long that they are the sensor's own period. A radio that loses every second sample for as
    /// long is not told from a slower sensor, and need not be: what it delivers is as even.
    fn is_slower(&mut self, pause_s: f64) -> bool {
        let alike = (pause_s - self.pause_s).abs() < 0.2 * pause_s && pause_s < 1.25 * SLOWEST_S;
        self.alike = if alike { self.alike + 1 } else { 0 };
        self.pause_s = pause_s;
        self.alike >= ALIKE
    }

    /// The next cell that the newest sample completes.
    pub(crate) fn next_cell(&mut self) -> Option<Cell> {
        if let Some(at) = self.after_break {
            self.after_break = None;
            self.begin(at);
        }
        let now_s = self.now.as_ref()?.at_s;
        let at_s = self.origin_s + self.next as f64 * CELL_S;
        if at_s > now_s {
            self.sum_to(now_s);
            return None;
        }
        self.sum_to(at_s);
        let (acc, gyr) = self.reading_at(at_s)?;
        self.next += 1;
        Some(Cell { acc_mps2: narrow(acc), gyr_dps: narrow(gyr), motion_dps: 0.0, missing: self.in_gap })
    }

    /// The mean since the last cell, or the point of the course where there is none.
    fn reading_at(&mut self, at_s: f64) -> Option<(Vec3, Vec3)> {
        if self.summed_s > 0.0 {
            let (acc, gyr) = (scale(self.acc_sum, 1.0 / self.summed_s), scale(self.gyr_sum, 1.0 / self.summed_s));
            (self.acc_sum, self.gyr_sum, self.summed_s) = ([0.0; 3], [0.0; 3], 0.0);
            return Some((acc, gyr));
        }
        let (before, now) = (self.before.as_ref()?, self.now.as_ref()?);
        let point = if now.at_s > before.at_s { before.toward(now, at_s) } else { *now };
        Some((point.acc, point.gyr))
    }

    fn sum_to(&mut self, to_s: f64) {
        let width_s = to_s - self.summed_to_s;
        if !self.averages() {
            self.summed_to_s = to_s;
        } else if let (Some(before), Some(now)) = (&self.before, &self.now)
            && width_s > 0.0
            && now.at_s > before.at_s
        {
            let middle = before.toward(now, self.summed_to_s + width_s / 2.0);
            self.acc_sum = add(self.acc_sum, scale(middle.acc, width_s));
            self.gyr_sum = add(self.gyr_sum, scale(middle.gyr, width_s));
            self.summed_s += width_s;
            self.summed_to_s = to_s;
        }
    }
}

fn within([x, y, z]: Vec3, limit: f64) -> Vec3 {
    [x.clamp(-limit, limit), y.clamp(-limit, limit), z.clamp(-limit, limit)]
}

#[cfg(test)]
mod tests;
