//! What needs the values in order: medians, and moments without outliers.

use crate::cue::Spread;

/// What makes a median absolute deviation a standard deviation, for a normal distribution.
const MAD_TO_SD: f64 = 1.4826;

/// The median; `None` of nothing. Sorts the values.
pub(super) fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get(values.len().checked_sub(1)? / 2)?;
    Some(f64::midpoint(lower, upper))
}

/// Median and spread.
pub(super) fn spread(mut values: Vec<f64>) -> Option<Spread> {
    let count = u32::try_from(values.len()).ok()?;
    let middle = median(&mut values)?;
    for value in &mut values {
        *value = (*value - middle).abs();
    }
    Some(Spread { median: middle, spread: MAD_TO_SD * median(&mut values)?, count })
}
