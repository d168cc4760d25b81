//! Counts by bin.
//!
//! As bytes: the number of bins that hold anything, then for each of them, in order, how many empty ones lie before it and its count.

use super::Scale;
use crate::error::Problem;
use crate::event::packing::bytes::{Input, Output};

/// Counts by place of a scale; nothing is allocated before the first value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Histogram(Vec<u32>);

impl Histogram {
    pub(super) fn note(&mut self, scale: Scale, value: f64) {
        self.0.resize(scale.places(), 0);
        self.count(scale.place(value), 1);
    }

    fn count(&mut self, place: usize, more: u32) -> bool {
        self.0.get_mut(place).map(|count| *count = count.saturating_add(more)).is_some()
    }

    pub(super) fn add(&mut self, scale: Scale, other: &Self) {
        if other.0.is_empty() {
            return;
        }
        self.0.resize(scale.places(), 0);
        for (place, more) in other.filled() {
            self.count(place, more);
        }
    }

    /// The places that hold anything, in order, with their counts.
    pub(super) fn filled(&self) -> impl Iterator<Item = (usize, u32)> {
        self.0.iter().copied().enumerate().filter(|(_, count)| *count > 0)
    }

    /// The value that `rank` (counted from 0) of all values have below them: spread evenly over its bin, so that it is off by less than
    /// the width of a bin.
    pub(super) fn ranked(&self, scale: Scale, rank: u64) -> Option<f64> {
        let mut below = 0_u64;
        for (place, count) in self.filled() {
            let within = rank - below;
            if within < u64::from(count) {
                let (from, to) = scale.bounds(place);
                return Some(((within as f64 + 0.5) / f64::from(count)).mul_add(to - from, from));
            }
            below += u64::from(count);
        }
        None
    }

    pub(super) fn write(&self, out: &mut Output) {
        out.varint(self.filled().count() as u64);
        let mut next = 0;
        for (place, count) in self.filled() {
            out.varint((place - next) as u64);
            out.varint(u64::from(count));
            next = place + 1;
        }
    }

    pub(super) fn add_from(&mut self, scale: Scale, input: &mut Input<'_>) -> Result<(), Problem> {
        self.0.resize(scale.places(), 0);
        let mut next = 0_u64;
        for _ in 0..input.varint()? {
            let place = next.saturating_add(input.varint()?);
            let count = u32::try_from(input.varint()?).unwrap_or(u32::MAX);
            if !usize::try_from(place).is_ok_and(|place| self.count(place, count)) {
                return Err(Problem::Packing("a bin of the sums lies outside of its scale"));
            }
            next = place + 1;
        }
        Ok(())
    }
}
