//! At which times of which weekdays prompts are accepted, learnt from the person's own answers.
//!
//! In the micro-randomised trial of `HeartSteps` a suggestion to walk was followed by more steps than none, and by fewer from week to
//! week (Klasnja et al., *Annals of Behavioral Medicine* 53(6), 2019); the next version learns for each person when one is worth sending
//! (Liao et al., *Proceedings of the ACM IMWUT* 4(1), 18, 2020). So does this, with a model that can be explained: in each cell of
//! a time of day, from Monday to Friday or at the weekend, a Beta distribution of the share of prompts that are accepted, which answers
//! update by counting (Gelman et al., *Bayesian Data Analysis*, 3rd ed., section 2.4).
//!
//! An answer also counts, for less, at times less than [`REACH_MIN`] away and on days of the other class. Where little is known, a cell
//! leans on what the person accepts overall, as much as [`PRIOR`] answers would. Counts below one make an estimate look less sure than it
//! is, never more: the error is on the side of leaving a prompt where it is.
//!
//! A prompt moves alike on all days of a class: five weekdays that are learnt one by one would move at five different dates, and a prompt
//! that comes at its usual time on Monday, half an hour later on Tuesday and again at its usual time on Wednesday is worse than either.
//! Only a weekday whose own answers plainly differ (a therapy every Tuesday) goes its own way: its estimate is its own answers, leaning
//! on those of its class as much as [`DAY_PRIOR`] answers would (a hierarchical model; Gelman et al., chapter 5), and it is moved from
//! where its class lies only where that is better by [`SURE_OF_A_DAY`] deviations.
//!
//! The model is a fold of the last [`LEARN_WEEKS`] weeks. The order of the answers does not matter, not even in the last bit, since all
//! weights are multiples of 2⁻¹⁵ that sum without rounding. Once all answers at the old time of a moved prompt are older than that, it
//! may return there, as if to ask again.

use crate::clock::DAY_MIN;
use crate::{Clock, Weekday};

#[cfg(test)]
mod tests;

/// How many weeks back answers are learnt from.
pub const LEARN_WEEKS: i64 = 13;

/// The most that a prompt is moved, in minutes.
pub const MOST_MOVED_MIN: i64 = 45;

/// Moves are multiples of this many minutes.
pub(crate) const STEP_MIN: i64 = 5;

/// How far apart the cells of a day are, in minutes; the first is around midnight. Cells of 10 minutes found nothing sooner.
const CELL_MIN: i64 = 15;
const CELLS: i64 = DAY_MIN / CELL_MIN;

/// An answer tells nothing of times this many minutes away or more. With 30, refusals blur into the better time half an hour later.
const REACH_MIN: i64 = 25;

/// How many answers the overall acceptance weighs in each cell.
const PRIOR: f64 = 4.0;

/// What an answer counts on days of its own class (Monday to Friday, or the weekend), and of the other one. Not quite 1, since the
/// days of a class are a little different all the same: with 1 three times as many slots are moved by chance (see [`SURE`]).
const SAME_CLASS: f64 = 0.8125;
const OTHER_CLASS: f64 = 0.25;

/// By how many standard deviations of the difference another time must be better: 2 is 98 in 100 for one comparison, and eighteen are
/// made. With 1.5, four times as many slots moved of people whose answers had nothing to do with the time, but who added a burst a day
/// at any hour (4.8 % instead of 1.2 %).
const SURE: f64 = 2.0;

/// How many answers of a weekday's own what is known of its class weighs.
const DAY_PRIOR: f64 = 4.0;

/// As [`SURE`], for a weekday against its class: seven times as many comparisons are made.
const SURE_OF_A_DAY: f64 = 2.5;

/// By how much acceptance must be better for a move to be worth it.
const WORTH: f64 = 0.08;

/// How many answers must be known at the better time. With so many, somebody who takes everything or nothing is never moved: the
/// pull of [`PRIOR`] alone makes a difference of less than [`WORTH`].
const ENOUGH: f64 = 6.0;

/// Times whose acceptance differs by no more than this are equally good.
const ALIKE: f64 = 0.02;

/// How a prompt was received, or that none was needed.
///
/// A prompt of which it is not known whether it was shown (the phone was off, the app was killed) has no reception and is no evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reception {
    /// Answered by practice.
    Practised,
    /// A burst of practice without a prompt: who moves unasked at that time has time then.
    Unprompted,
    /// Dismissed.
    Dismissed,
    /// Answered by “in a hurry”.
    InAHurry,
    /// Put off: the person is there and willing, and later suits better. What then follows later is evidence of its own.
    Snoozed,
    /// Shown, and expired without an answer: perhaps it did not suit, perhaps nobody saw it.
    Ignored,
}

impl Reception {
    /// Whether it speaks for the time.
    pub const fn accepted(self) -> bool {
        matches!(self, Self::Practised | Self::Unprompted)
    }

    /// How much it counts: 1 for a plain answer, a half for one that may mean something else.
    pub const fn strength(self) -> f64 {
        match self {
            Self::Practised | Self::Unprompted | Self::Dismissed | Self::InAHurry => 1.0,
            Self::Snoozed | Self::Ignored => 0.5,
        }
    }
}

/// One answer, and when it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The weekday of the waking date, also past midnight.
    pub weekday: Weekday,
    /// When the prompt was shown; of an unprompted burst, when it began.
    pub at: Clock,
    /// How it was received.
    pub reception: Reception,
}

/// What is known of a time: the posterior of the share of prompts that are accepted there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Acceptance {
    /// Its mean, 0–1.
    pub mean: f64,
    /// Its standard deviation.
    pub sd: f64,
    /// How many answers it rests on, those from near by counted in part.
    pub evidence: f64,
}

impl Acceptance {
    /// Of counted answers and `prior` more, of which the share `usual` was accepted.
    ///
    /// The mean and variance of a Beta distribution are those of Gelman et al., appendix A.
    fn of(counts: Counts, usual: f64, prior: f64) -> Self {
        let sum = counts.sum() + prior;
        let mean = (counts.accepted + prior * usual) / sum;
        Self { mean, sd: (mean * (1.0 - mean) / (sum + 1.0)).sqrt(), evidence: counts.sum() }
    }

    /// Whether prompts are accepted here so much more often than `there` that a move is worth it.
    ///
    /// The difference of two posteriors is taken as normal with the sum of their variances.
    fn convincingly_better_than(self, there: Self, sure: f64) -> bool {
        let better = self.mean - there.mean;
        self.evidence >= ENOUGH && better >= WORTH && better >= sure * self.sd.hypot(there.sd)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Counts {
    accepted: f64,
    refused: f64,
}

impl Counts {
    fn add(&mut self, reception: Reception, weight: f64) {
        let counted = if reception.accepted() { &mut self.accepted } else { &mut self.refused };
        *counted += weight * reception.strength();
    }

    fn sum(self) -> f64 {
        self.accepted + self.refused
    }
}

/// Days on which the same is learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Workday,
    Weekend,
}

impl Class {
    const ALL: [Self; 2] = [Self::Workday, Self::Weekend];

    const fn of(weekday: Weekday) -> Self {
        if matches!(weekday, Weekday::Sat | Weekday::Sun) { Self::Weekend } else { Self::Workday }
    }
}

/// What was learnt.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    overall: Counts,
    /// From Monday to Friday, then at the weekend, [`CELLS`] each.
    cells: Vec<Counts>,
    /// Of each weekday alone, from Monday on, [`CELLS`] each.
    own: Vec<Counts>,
}

impl Default for Model {
    /// Knows nothing, and moves nothing.
    fn default() -> Self {
        let cells = |days: i64| (0..days * CELLS).map(|_| Counts::default()).collect();
        Self { overall: Counts::default(), cells: cells(2), own: cells(7) }
    }
}

impl FromIterator<Evidence> for Model {
    fn from_iter<T: IntoIterator<Item = Evidence>>(answers: T) -> Self {
        let mut model = Self::default();
        answers.into_iter().for_each(|evidence| model.learn(evidence));
        model
    }
}

impl Model {
    /// Adds one answer.
    pub fn learn(&mut self, evidence: Evidence) {
        let Evidence { weekday, at, reception } = evidence;
        self.overall.add(reception, 1.0);
        let near = near(at);
        for class in Class::ALL {
            let share = if class == Class::of(weekday) { SAME_CLASS } else { OTHER_CLASS };
            for (cell, weight) in near {
                if let Some(counts) = index(class as i64, cell).and_then(|index| self.cells.get_mut(index)) {
                    counts.add(reception, weight * share);
                }
            }
        }
        for (cell, weight) in near {
            if let Some(counts) = index(weekday as i64, cell).and_then(|index| self.own.get_mut(index)) {
                counts.add(reception, weight);
            }
        }
    }

    /// What is known of a time from Monday to Friday, or at the weekend, whichever `weekday` belongs to.
    pub fn acceptance(&self, weekday: Weekday, at: Clock) -> Acceptance {
        let usual = (self.overall.accepted + 1.0) / (self.overall.sum() + 2.0);
        Acceptance::of(counts(&self.cells, Class::of(weekday) as i64, at), usual, PRIOR)
    }

    /// What is known of a time of this weekday alone. Its evidence is also that of its class.
    pub fn acceptance_on(&self, weekday: Weekday, at: Clock) -> Acceptance {
        let class = self.acceptance(weekday, at);
        let own = Acceptance::of(counts(&self.own, weekday as i64, at), class.mean, DAY_PRIOR);
        Acceptance { evidence: class.evidence.max(own.evidence), ..own }
    }

    /// By how many minutes a prompt planned at a time should be moved: a multiple of 5 up to [`MOST_MOVED_MIN`] either way, and 0
    /// unless the evidence is convincing.
    ///
    /// `may` says of a number of minutes other than 0 whether the rules allow that move. Of equally good times the nearest is taken, and
    /// the later one of two that are as near. `weekday` is that of the waking date, so a time past midnight is still looked up there.
    pub fn shift(&self, weekday: Weekday, at: Clock, may: impl Fn(i64) -> bool) -> i64 {
        let class = |minutes| Some(self.acceptance(weekday, at.plus(minutes)?));
        let usual = better(0, class, SURE, &may).unwrap_or(0);
        let day = |minutes| Some(self.acceptance_on(weekday, at.plus(minutes)?));
        better(usual, day, SURE_OF_A_DAY, may).unwrap_or(usual)
    }
}

/// The nearest of the best moves that are convincingly better than `usual`, if there is one.
fn better(
    usual: i64,
    acceptance: impl Fn(i64) -> Option<Acceptance>,
    sure: f64,
    may: impl Fn(i64) -> bool,
) -> Option<i64> {
    let here = acceptance(usual)?;
    let better: Vec<(i64, f64)> = moves()
        .filter_map(|minutes| Some((minutes, acceptance(minutes)?)))
        .filter(|(minutes, there)| there.convincingly_better_than(here, sure) && (*minutes == 0 || may(*minutes)))
        .map(|(minutes, there)| (minutes, there.mean))
        .collect();
    let best = better.iter().map(|(_, mean)| *mean).fold(0.0, f64::max);
    better.into_iter().find(|(_, mean)| *mean >= best - ALIKE).map(|(minutes, _)| minutes)
}

/// All moves, the nearest first (none is the nearest), the later one of two that are as near first.
fn moves() -> impl Iterator<Item = i64> {
    std::iter::once(0).chain((1..=MOST_MOVED_MIN / STEP_MIN).flat_map(|steps| [steps * STEP_MIN, -steps * STEP_MIN]))
}

/// The cell whose middle is nearest to a time.
fn cell(at: Clock) -> i64 {
    (i64::from(at.minute_of_day()) + CELL_MIN / 2) / CELL_MIN % CELLS
}

fn index(day: i64, cell: i64) -> Option<usize> {
    usize::try_from(day * CELLS + cell).ok()
}

fn counts(cells: &[Counts], day: i64, at: Clock) -> Counts {
    index(day, cell(at)).and_then(|index| cells.get(index)).copied().unwrap_or_default()
}

/// The cells that an answer at a time counts in, around the clock, and how much.
fn near(at: Clock) -> [(i64, f64); 5] {
    let home = cell(at);
    [-2, -1, 0, 1, 2].map(|offset| {
        // Measured before the day is closed to a circle, so that midnight is as near as any other time.
        let middle = (home + offset) * CELL_MIN;
        let apart = (middle - i64::from(at.minute_of_day()) + DAY_MIN / 2).rem_euclid(DAY_MIN) - DAY_MIN / 2;
        ((home + offset).rem_euclid(CELLS), kernel(apart))
    })
}

/// How much an answer counts some minutes away: the biweight kernel, in whole parts of 1024.
fn kernel(apart: i64) -> f64 {
    let inside = (1.0 - (apart as f64 / REACH_MIN as f64).powi(2)).max(0.0);
    (inside.powi(2) * 1024.0).round() / 1024.0
}
