//! Three taps of the heel by a seated person, to tell which foot a sensor is on.
//!
//! A tap is a small lift of the heel (or of the whole foot) that ends where it began, in a blow: the turning stops within a few hundredths
//! of a second, and the specific force jumps. What only jumps is the floor, the table or the other foot; what only turns is a
//! fidget, a tremor or a leg that swings; what turns and jumps but goes somewhere is a step. A leg that is shaken, clonus and walking
//! go on and on: too fast, or more often than anybody was asked for.
//!
//! No mount is needed: sizes are lengths of vectors, and the way that the foot went is reckoned from the beginning of its lift in the
//! sensor's own axes. All measures are means over 40 ms or sums over the lift, so that 25 and 400 samples a second tell the same. The
//! constants were chosen on the simulated seated foot; how surely real taps are felt is not measured yet.

mod lift;

use std::collections::VecDeque;
use std::time::Duration;

use crate::Sample;
use crate::math::{Vec3, add, norm, scale, sub};
use lift::comes_back;

/// Over so much time, in s, means are taken, or over so many samples where that is longer.
const MEAN_S: f64 = 0.04;
const MEAN_SAMPLES: f64 = 1.5;
/// A blow is judged so many means after it: then it is known that the foot is quiet.
const AFTER_MEANS: f64 = 2.5;
/// So much is remembered, in s: the longest lift and what is before it.
const KEPT_S: f64 = 1.6;
/// From so much on, in m/s², the mean of a blow differs from those beside it. The softest simulated taps have 1.2 at 25 Hz, the blow of
/// the other foot's taps arrives with 0.1 to 0.5.
const BLOW_MPS2: f64 = 1.0;
/// The hardest blow of a series is at most so many times the softest one, and the longest time between two so many times the shortest.
const UNEVEN: f64 = 12.0;
const UNEVEN_TIMES: f64 = 2.5;
/// A heel comes down with at least this, in °/s …
const FALLS_DPS: f64 = 35.0;
/// … of which not more than this share is left after the blow.
const STOPPED_SHARE: f64 = 0.45;
/// A blow rings on for so long, in s, and is felt again while it does.
const RINGS_S: f64 = 0.22;
/// Two taps are at least so far apart, in s: 3.7 a second are more than anybody taps who was asked to, and less than a shaken leg,
/// tremor and clonus (4 to 8 a second) make of it.
const SHORTEST_S: f64 = 0.27;
/// After so long without a tap, in s, a series of three or more is over …
const CALM_S: f64 = 0.8;
/// … and any other is forgotten.
const FORGOTTEN_S: f64 = 2.6;
/// The first and the last tap are at most so far apart, in s.
const SERIES_S: f64 = 6.0;
/// A quiet foot turns less than this, in °/s, in the mean over a quarter of a second: tremor averages out.
const CALM_DPS: f64 = 20.0;
const CALM_OVER_S: f64 = 0.25;
/// So many taps are what was asked for; more than [`MOST`] are something else.
const LEAST: u8 = 3;
const MOST: u8 = 5;
/// A movement begins where the foot turns faster than the first, in °/s, and is over where it turns slower than the second. A tap has
/// two of them at most, up and down; what shakes has more than its blows tell.
const MOVES_DPS: [f64; 2] = [45.0, 22.0];
/// So many movements more may be in a series: the foot was put right before it.
const MOVES_BESIDE: u32 = 2;
/// A gap longer than this, in s, may hide a tap, and what is beside it is not judged.
const GAP_S: f64 = 0.1;

/// A series of taps that is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tapped {
    /// How many, 3 to 5.
    pub count: u8,
    /// When the last one was, on the stream's clock.
    pub at: Duration,
}

/// One sample, with its time in s since the first one of the stream.
#[derive(Debug, Clone, Copy)]
struct Reading {
    at_s: f64,
    acc: Vec3,
    gyr: Vec3,
}

/// The taps of the series so far.
#[derive(Debug, Clone, Copy, Default)]
struct Series {
    count: u8,
    first_s: f64,
    last_s: f64,
    /// Shortest and longest time between two taps, in s, and softest and hardest blow, in m/s².
    intervals_s: Option<[f64; 2]>,
    blows_mps2: [f64; 2],
    /// It is no series of taps, whatever comes, until it is forgotten.
    spoilt: bool,
}

/// Listens to the foot of a seated person for three taps of its heel. 25 to 400 Hz, any mounting; keeps 1.6 s of samples.
#[derive(Debug, Clone, Default)]
pub struct TapWatch {
    zero: Option<Duration>,
    kept: VecDeque<Reading>,
    series: Series,
    moves: Moves,
}

/// How restless the foot is.
#[derive(Debug, Clone, Copy, Default)]
struct Moves {
    /// Since it was calm.
    count: u32,
    under_way: bool,
    last_s: f64,
}

impl Moves {
    fn note(&mut self, at_s: f64, turning_dps: f64) {
        let [begins, ends] = MOVES_DPS;
        if self.under_way {
            self.under_way = turning_dps > ends;
        } else if turning_dps > begins {
            self.under_way = true;
            self.count = self.count.saturating_add(1);
            self.last_s = at_s;
        } else if at_s > self.last_s + CALM_S {
            self.count = 0;
        }
    }
}

impl TapWatch {
    /// One that has heard nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The stream broke and begins anew: what was heard before does not count any more.
    pub fn new_epoch(&mut self) {
        *self = Self::new();
    }

    /// Takes the next sample, in m/s² with gravity and °/s. A series of three to five taps within 6 s is told once, 0.8 s after its
    /// last one. A sample that is no number, or not after the one before, is passed over.
    pub fn push(&mut self, sample: &Sample) -> Option<Tapped> {
        let at_s = sample.at.saturating_sub(*self.zero.get_or_insert(sample.at)).as_secs_f64();
        if !sample.is_finite() || self.kept.back().is_some_and(|last| at_s <= last.at_s) {
            return None;
        }
        if self.kept.back().is_some_and(|last| at_s - last.at_s > GAP_S) {
            self.kept.clear();
        }
        self.kept.push_back(Reading { at_s, acc: sample.acc_mps2, gyr: sample.gyr_dps });
        while self.kept.front().is_some_and(|first| first.at_s < at_s - KEPT_S) {
            self.kept.pop_front();
        }
        if let Some(mean) = self.mean(at_s - self.mean_s(), f64::INFINITY) {
            self.moves.note(at_s, norm(mean.gyr));
        }
        self.listen(at_s);
        self.conclude(at_s)
    }

    /// Whether there was a tap, as far as that is known now.
    fn listen(&mut self, now_s: f64) {
        let mean_s = self.mean_s();
        let at_s = now_s - AFTER_MEANS * mean_s;
        let told = self.series.count > 0;
        if told && at_s < self.series.last_s + RINGS_S {
            return; // the same one
        }
        let since_s = if told { self.series.last_s + mean_s } else { f64::NEG_INFINITY };
        if let Some(blow_mps2) = self.blow(at_s, mean_s).filter(|_| comes_back(&self.kept, since_s, at_s)) {
            self.series.note(at_s, blow_mps2);
        }
    }

    /// How hard the foot was stopped by a blow at this time, in m/s²; none where it was not.
    fn blow(&self, at_s: f64, mean_s: f64) -> Option<f64> {
        let half_s = 0.5 * mean_s;
        let mean = |from_s: f64, until_s: f64| self.mean(from_s, until_s);
        let here = mean(at_s - half_s, at_s + half_s);
        let (before, after) = (mean(at_s - 3.0 * half_s, at_s - half_s), mean(at_s + half_s, at_s + 3.0 * half_s));
        let blow_mps2 = norm(sub(here?.acc, scale(add(before?.acc, after?.acc), 0.5)));
        if blow_mps2 < BLOW_MPS2 {
            return None;
        }
        let falls =
            self.between(at_s - 3.0 * mean_s, at_s + half_s).map(|reading| norm(reading.gyr)).fold(0.0, f64::max);
        let rests = mean(at_s + half_s, at_s + AFTER_MEANS * mean_s).map_or(f64::MAX, |rest| norm(rest.gyr));
        (falls >= FALLS_DPS && rests <= STOPPED_SHARE * falls).then_some(blow_mps2)
    }

    /// How long a mean is, in s.
    fn mean_s(&self) -> f64 {
        let (first, last) = (self.kept.front(), self.kept.back());
        let count = self.kept.len().saturating_sub(1).max(1) as f64;
        let interval_s = first.zip(last).map_or(0.0, |(first, last)| (last.at_s - first.at_s) / count);
        MEAN_S.max(MEAN_SAMPLES * interval_s)
    }

    fn between(&self, from_s: f64, until_s: f64) -> impl Iterator<Item = &Reading> {
        let first = self.kept.partition_point(|reading| reading.at_s < from_s);
        self.kept.range(first..).take_while(move |reading| reading.at_s < until_s)
    }

    fn mean(&self, from_s: f64, until_s: f64) -> Option<Reading> {
        let (mut count, mut force, mut turn) = (0.0, [0.0; 3], [0.0; 3]);
        for reading in self.between(from_s, until_s) {
            count += 1.0;
            (force, turn) = (add(force, reading.acc), add(turn, reading.gyr));
        }
        let share = 1.0 / count;
        (count > 0.0).then(|| Reading { at_s: from_s, acc: scale(force, share), gyr: scale(turn, share) })
    }

    /// Whether a series is over, and was one.
    fn conclude(&mut self, now_s: f64) -> Option<Tapped> {
        let since_s = now_s - self.series.last_s;
        if since_s < CALM_S || self.series.count == 0 {
            return None;
        }
        self.series.spoilt |= self.moves.count > 2 * u32::from(self.series.count) + MOVES_BESIDE;
        let series = self.series;
        let calm = self.mean(now_s - CALM_OVER_S, now_s).is_some_and(|mean| norm(mean.gyr) < CALM_DPS);
        let is_one = calm && series.is_one();
        if is_one || since_s > FORGOTTEN_S {
            self.series = Series::default();
        }
        let at = self.zero.unwrap_or_default() + Duration::from_secs_f64(series.last_s);
        is_one.then_some(Tapped { count: series.count, at })
    }
}

impl Series {
    fn note(&mut self, at_s: f64, blow_mps2: f64) {
        if self.count == 0 {
            *self = Self { count: 1, first_s: at_s, last_s: at_s, blows_mps2: [blow_mps2; 2], ..Self::default() };
            return;
        }
        let interval_s = at_s - self.last_s;
        self.intervals_s = Some(wider(self.intervals_s.unwrap_or([interval_s; 2]), interval_s));
        self.blows_mps2 = wider(self.blows_mps2, blow_mps2);
        self.count = self.count.saturating_add(1);
        self.last_s = at_s;
        self.spoilt |= interval_s < SHORTEST_S || self.count > MOST || at_s - self.first_s > SERIES_S;
    }

    /// Whether there are enough, as alike as those of somebody who taps on purpose.
    fn is_one(&self) -> bool {
        let [softest, hardest] = self.blows_mps2;
        let [shortest_s, longest_s] = self.intervals_s.unwrap_or_default();
        let even = hardest <= UNEVEN * softest && longest_s <= UNEVEN_TIMES * shortest_s;
        even && !self.spoilt && self.count >= LEAST
    }
}

fn wider([least, most]: [f64; 2], value: f64) -> [f64; 2] {
    [least.min(value), most.max(value)]
}

#[cfg(test)]
mod tests;
