//! The days of a window.

use serde::{Deserialize, Serialize};

use super::Subject;
use super::chance::stir;

/// What a measure was on one day.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct DayValue {
    /// Which day: days since any date, the same one for both windows.
    pub day: i32,
    /// The day's value, in the measure's unit.
    pub value: f64,
    /// Steady graded steps (lifts) behind it.
    pub steps: u32,
}

/// What a window amounts to, over the days that count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// Days.
    pub days: u32,
    /// Steps (lifts).
    pub steps: u32,
    /// Mean of the days' values; `None` without a day.
    pub mean: Option<f64>,
}

/// The days of a window that count, by date, each once.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Days(Vec<DayValue>);

impl Days {
    /// Values that are not finite, and days with few steps, are left out. A day that stands there twice is one day.
    pub(super) fn of(subject: Subject, days: &[DayValue]) -> Self {
        let mut sorted: Vec<DayValue> =
            days.iter().copied().filter(|day| day.value.is_finite() && day.steps > 0).collect();
        sorted.sort_by(|a, b| (a.day, a.steps).cmp(&(b.day, b.steps)).then(a.value.total_cmp(&b.value)));
        let mut once: Vec<DayValue> = Vec::with_capacity(sorted.len());
        for day in sorted {
            match once.last_mut().filter(|last| last.day == day.day) {
                Some(last) => join(last, day),
                None => once.push(day),
            }
        }
        once.retain(|day| day.steps >= subject.least_a_day());
        Self(once)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn values(&self) -> impl Iterator<Item = f64> {
        self.0.iter().map(|day| day.value)
    }

    pub(super) fn mean(&self) -> Option<f64> {
        (!self.0.is_empty()).then(|| self.values().sum::<f64>() / self.len() as f64)
    }

    pub(super) fn window(&self) -> Window {
        let steps = self.0.iter().fold(0_u32, |steps, day| steps.saturating_add(day.steps));
        Window { days: u32::try_from(self.len()).unwrap_or(u32::MAX), steps, mean: self.mean() }
    }

    pub(super) fn shares_a_day(&self, other: &Self) -> bool {
        self.0.iter().any(|day| other.0.binary_search_by_key(&day.day, |day| day.day).is_ok())
    }

    /// By how much the variance of the mean grows since days are alike: `1 + 2/n Σ r^gap` over all pairs of days, for a correlation `r` of
    /// neighbours.
    pub(super) fn inflation(&self, neighbours: f64) -> f64 {
        let pairs = self.0.iter().enumerate().flat_map(|(k, from)| self.0.iter().skip(k + 1).map(move |to| (from, to)));
        let alike: f64 = pairs.map(|(from, to)| neighbours.powi(to.day.saturating_sub(from.day))).sum();
        1.0 + 2.0 * alike / self.len().max(1) as f64
    }

    /// A number from the window's shape: gaps, steps and the order of its values, not the values, so that a unit does not change it.
    pub(super) fn shape(&self) -> u64 {
        let first = self.0.first().map_or(0, |day| day.day);
        self.0.iter().fold(self.len() as u64, |seed, day| {
            let below = self.values().filter(|value| *value < day.value).count() as u64;
            let gap = u64::from(day.day.abs_diff(first));
            [gap, u64::from(day.steps), below].into_iter().fold(seed, stir)
        })
    }
}

fn join(last: &mut DayValue, day: DayValue) {
    let (one, other) = (f64::from(last.steps), f64::from(day.steps));
    last.value = (last.value * one + day.value * other) / (one + other);
    last.steps = last.steps.saturating_add(day.steps);
}
