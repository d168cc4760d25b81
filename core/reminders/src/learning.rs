//! Where prompts are accepted, learnt on the phone by time of day and weekday.
//!
//! Each quarter of an hour of each weekday holds a Beta distribution of how likely a prompt is to be accepted there (Beta–Bernoulli;
//! Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.4). What happened to one prompt counts a little for the quarters around it and
//! for the other weekdays too. The prior is the person's own acceptance over all hours, worth a few prompts, so that nothing is
//! concluded from little. A prompt moves only where another time is clearly better. That suggestions are taken up at some moments
//! and not at others, and fade when they come at the wrong ones, was found in micro-randomised trials (`HeartSteps`).

use jiff::ToSpan;
use jiff::civil::Date;

use crate::{Clock, Outcome, Outcomes, Weekday};

#[cfg(test)]
mod tests;

/// A prompt is moved by this much at most, in minutes.
pub const MOST_MOVED_MIN: i64 = 45;
/// What is older than this many weeks is forgotten.
pub const LEARNT_WEEKS: i64 = 13;

/// The width of a cell, in minutes, and how many a day has.
const CELL_MIN: i64 = 15;
const CELLS: usize = 96;
/// How much a prompt counts for its own cell and for those a quarter and half an hour away: a normal curve of a quarter of an hour.
const NEAR: [f32; 3] = [1.0, 0.61, 0.14];
/// How much for its own weekday, for the others of its sort (working days, weekend), and for the rest.
const SAME_DAY: f32 = 1.0;
const SAME_SORT: f32 = 0.5;
const OTHER_SORT: f32 = 0.2;
/// How many prompts the prior is worth.
const PRIOR: f32 = 4.0;
/// How much likelier acceptance must be elsewhere, and on how many prompts' evidence, before anything moves there.
const CLEARLY: f32 = 0.15;
const ENOUGH: f32 = 3.0;
/// What comes so near to the best is as good, and may be nearer to where the prompt was.
const AS_GOOD: f32 = 0.05;

/// How a prompt was received, or that practice came without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reception {
    /// It was answered by practising.
    Practised,
    /// Practice came by itself: a good moment.
    Unprompted,
    /// Not this one.
    Dismissed,
    /// Not now.
    InAHurry,
    /// A little later suits better.
    Snoozed,
    /// It was shown and not answered.
    Ignored,
}

impl Reception {
    /// Whether it speaks for the moment, and how much.
    const fn evidence(self) -> (bool, f32) {
        match self {
            Self::Practised | Self::Unprompted => (true, 1.0),
            Self::Dismissed | Self::InAHurry => (false, 1.0),
            Self::Snoozed | Self::Ignored => (false, 0.5),
        }
    }
}

/// How likely a prompt is accepted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Acceptance {
    /// The mean of what is believed, 0–1.
    pub mean: f32,
    /// Its standard deviation.
    pub sd: f32,
    /// On how many prompts it rests.
    pub evidence: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Cell {
    accepted: f32,
    refused: f32,
}

impl Cell {
    fn add(&mut self, accepted: bool, weight: f32) {
        if accepted { self.accepted += weight } else { self.refused += weight }
    }
}

/// What was learnt.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// By weekday, then by the time of day.
    cells: Vec<Cell>,
    all: Cell,
}

impl Default for Model {
    fn default() -> Self {
        Self { cells: vec![Cell::default(); CELLS * Weekday::ALL.len()], all: Cell::default() }
    }
}

impl Model {
    /// What the outcomes of the last [`LEARNT_WEEKS`] before the waking date `today` teach, none of it from before `since_s` (seconds since
    /// 1970-01-01 UTC). What happens today teaches from tomorrow on: an answer must not move the prompts that are still to come, too near
    /// to the one before or to where their time has passed.
    pub fn of(outcomes: &Outcomes, since_s: i64, today: Date) -> Self {
        let first = today.saturating_sub((7 * LEARNT_WEEKS).days());
        let counts = |at_s: i64, date: Date| at_s >= since_s && first <= date && date < today;
        let mut model = Self::default();
        for practice in outcomes.practices().iter().filter(|practice| counts(practice.at_s, practice.date)) {
            let asked = practice.answers.and_then(|id| outcomes.get(id)).map(|record| (record.date, record.local));
            let reception = if asked.is_some() { Reception::Practised } else { Reception::Unprompted };
            let (date, local) = asked.unwrap_or((practice.date, practice.local));
            model.learn(date.weekday().into(), Clock::of(local.time()), reception);
        }
        for record in outcomes.records().filter(|record| counts(record.at_s, record.date)) {
            let reception = match record.outcome {
                Outcome::Started => Reception::Practised,
                Outcome::Dismissed => Reception::Dismissed,
                Outcome::InAHurry => Reception::InAHurry,
                Outcome::Snoozed => Reception::Snoozed,
                Outcome::Expired if record.delivered_s.is_some() => Reception::Ignored,
                _ => continue, // whether an unknown one was seen nobody knows, and what was practised has been learnt
            };
            model.learn(record.date.weekday().into(), Clock::of(record.local.time()), reception);
        }
        model
    }

    /// Takes one prompt, or one practice, of a waking date of this weekday.
    pub fn learn(&mut self, weekday: Weekday, at: Clock, reception: Reception) {
        let (accepted, strength) = reception.evidence();
        self.all.add(accepted, strength);
        for (day, row) in Weekday::ALL.into_iter().zip(self.cells.chunks_exact_mut(CELLS)) {
            let weight = strength * kinship(weekday, day);
            let around = (-2..=2_i64).zip([NEAR[2], NEAR[1], NEAR[0], NEAR[1], NEAR[2]]);
            for (distance, near) in around {
                if let Some(cell) = row.get_mut(index(at, distance * CELL_MIN)) {
                    cell.add(accepted, weight * near);
                }
            }
        }
    }

    /// How likely a prompt is accepted at this time.
    pub fn acceptance(&self, weekday: Weekday, at: Clock) -> Acceptance {
        let cell = self.cells.get(weekday as usize * CELLS + index(at, 0)).copied().unwrap_or_default();
        let overall = (self.all.accepted + 1.0) / (self.all.accepted + self.all.refused + 2.0);
        let evidence = cell.accepted + cell.refused;
        let mean = (cell.accepted + PRIOR * overall) / (evidence + PRIOR);
        let sd = (mean * (1.0 - mean) / (evidence + PRIOR + 1.0)).sqrt();
        Acceptance { mean, sd, evidence }
    }

    /// By how many minutes a prompt at `at` should move, of those for which `may` is true: 0 unless another time within
    /// [`MOST_MOVED_MIN`] is clearly better. Of equally good ones the nearest, and of two the later one.
    pub fn shift(&self, weekday: Weekday, at: Clock, mut may: impl FnMut(i64) -> bool) -> i64 {
        let here = self.acceptance(weekday, at);
        let clearly_better = |minutes: i64| {
            let there = self.acceptance(weekday, at.plus(minutes)?);
            let better = there.mean - here.mean;
            let surely = better > CLEARLY && better > here.sd.hypot(there.sd) && there.evidence >= ENOUGH;
            surely.then_some((minutes, there.mean))
        };
        let steps = [15, -15, 30, -30, MOST_MOVED_MIN, -MOST_MOVED_MIN];
        let better = steps.map(|minutes| clearly_better(minutes).filter(|_| may(minutes)));
        let best = better.iter().flatten().map(|(_, mean)| *mean).fold(0.0, f32::max);
        better.iter().flatten().find(|(_, mean)| *mean >= best - AS_GOOD).map_or(0, |(minutes, _)| *minutes)
    }
}

/// The place of a time of day within its weekday, `minutes` later.
fn index(at: Clock, minutes: i64) -> usize {
    let minute = (i64::from(at.minute_of_day()) + minutes).rem_euclid(24 * 60);
    usize::try_from(minute / CELL_MIN).unwrap_or(0)
}

fn kinship(of: Weekday, to: Weekday) -> f32 {
    let weekend = |day| day >= Weekday::Sat;
    match of == to {
        true => SAME_DAY,
        false if weekend(of) == weekend(to) => SAME_SORT,
        false => OTHER_SORT,
    }
}
