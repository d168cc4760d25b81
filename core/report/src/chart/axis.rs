//! The axis of the values.

/// An axis from one round value to another, which holds 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    low: f64,
    high: f64,
    step: f64,
}

impl Axis {
    /// The most steps between ticks.
    const STEPS: f64 = 5.0;

    /// The shortest axis of round values that holds 0 and all of `values`; that of a share goes up to 100.
    pub(super) fn holding(values: impl Iterator<Item = f64>, share: bool) -> Self {
        let (mut low, mut high) = (0.0_f64, if share { 100.0_f64 } else { 0.0 });
        for value in values {
            low = low.min(value);
            high = high.max(value);
        }
        if high - low < 1e-3 {
            high = low + 1.0;
        }
        let step = step((high - low) / Self::STEPS);
        Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step }
    }

    /// Where `value` lies: 0 at the lower end, 1 at the upper.
    pub(super) fn part(self, value: f64) -> f64 {
        (value - self.low) / (self.high - self.low)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of steps")]
    pub(super) fn ticks(self) -> impl Iterator<Item = f64> {
        let count = ((self.high - self.low) / self.step).round() as u32;
        // From 0 itself, so that it is 0 and not nearly 0.
        let below = (-self.low / self.step).round();
        (0..=count).map(move |index| (f64::from(index) - below) * self.step)
    }
}

/// The least of 1, 2, 5, 10, … that is not below `least`.
fn step(least: f64) -> f64 {
    let magnitude = 10_f64.powf(least.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|factor| factor * magnitude);
    steps.into_iter().find(|step| *step >= least * (1.0 - 1e-9)).unwrap_or(least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64], share: bool) -> Vec<f64> {
        Axis::holding(values.iter().copied(), share).ticks().collect()
    }

    #[test]
    fn it_holds_zero_and_every_value_with_few_round_ticks() {
        assert_eq!(ticks(&[4.0, 9.5], false), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        assert_eq!(ticks(&[-3.0, 9.5], false), [-5.0, 0.0, 5.0, 10.0]);
        assert_eq!(ticks(&[110.0], false), [0.0, 50.0, 100.0, 150.0]);
        assert_eq!(ticks(&[], false).first(), Some(&0.0));
    }

    #[test]
    fn a_share_goes_to_a_hundred() {
        assert_eq!(ticks(&[12.0, 14.0], true), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
    }
}
