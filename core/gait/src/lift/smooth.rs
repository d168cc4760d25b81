//! A low pass that tremor and clonus do not get through.
//!
//! Two running means after one another, 250 and 160 ms long: their zeros lie at 4, 6¼, 8 and 12 Hz, and between 4 and 8 Hz no more
//! than a twentieth is left.

/// Lengths of the two means, in cells.
const FIRST: usize = 25;
const SECOND: usize = 16;
/// How far the smoothed value lags behind, in cells.
pub(crate) const LAG: usize = FIRST / 2 + SECOND / 2 - 1;

/// A running mean in fixed memory.
#[derive(Debug, Clone, PartialEq)]
struct Mean<const LENGTH: usize> {
    kept: [f64; LENGTH],
    next: usize,
    sum: f64,
}

impl<const LENGTH: usize> Mean<LENGTH> {
    fn full_of(value: f64) -> Self {
        Self { kept: [value; LENGTH], next: 0, sum: value * LENGTH as f64 }
    }

    fn push(&mut self, value: f64) -> f64 {
        if let Some(slot) = self.kept.get_mut(self.next) {
            self.sum += value - *slot;
            *slot = value;
        }
        self.next = (self.next + 1) % LENGTH;
        self.sum / LENGTH as f64
    }
}

/// The low pass of one course. It begins as if its first value had always been.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct LowPass {
    means: Option<(Mean<FIRST>, Mean<SECOND>)>,
}

impl LowPass {
    pub(crate) fn push(&mut self, value: f64) -> f64 {
        let (first, second) = self.means.get_or_insert_with(|| (Mean::full_of(value), Mean::full_of(value)));
        second.push(first.push(value))
    }
}

/// Smooths a finished course in place and gives back what the low pass took from quick movements: H → 1 − (1 − H)³ of its frequency
/// response. What tremor leaves is still below an eighth, while the top of the quickest lift keeps 19 parts of 20.
pub(crate) fn sharpened(course: &mut [f32], spare: &mut [f32], other: &mut [f32]) {
    // r₁ = x − Hx, r₂ = r₁ − Hr₁, r₃ = r₂ − Hr₂ and the answer is x − r₃.
    other.copy_from_slice(course);
    for _ in 0..3 {
        spare.copy_from_slice(other);
        centred(spare);
        for (rest, low) in other.iter_mut().zip(spare.iter()) {
            *rest -= low;
        }
    }
    for (value, rest) in course.iter_mut().zip(other.iter()) {
        *value -= rest;
    }
}

/// The low pass without its lag.
#[expect(clippy::indexing_slicing, reason = "k and its lagged place are below the length")]
fn centred(course: &mut [f32]) {
    let Some(last) = course.last().copied() else { return };
    let mut pass = LowPass::default();
    for k in 0..course.len() + LAG {
        let smoothed = pass.push(f64::from(if k < course.len() { course[k] } else { last }));
        if k >= LAG {
            #[expect(clippy::cast_possible_truncation, reason = "single precision on purpose")]
            {
                course[k - LAG] = smoothed as f32;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest_of(hertz: f64, curve: impl Fn(&mut [f32])) -> f64 {
        #[expect(clippy::cast_possible_truncation, reason = "single precision on purpose")]
        let mut course: Vec<f32> =
            (0..400).map(|k| (std::f64::consts::TAU * hertz * f64::from(k) / 100.0).sin() as f32).collect();
        curve(&mut course);
        course[100..300].iter().fold(0.0, |most: f64, v| most.max(f64::from(v.abs())))
    }

    #[test]
    fn tremor_does_not_get_through_and_slow_lifts_do() {
        for tenth in 40..=80 {
            let hertz = f64::from(tenth) / 10.0;
            assert!(rest_of(hertz, centred) < 0.06, "{hertz} Hz");
            let sharp = rest_of(hertz, |c| sharpened(c, &mut [0.0; 400], &mut [0.0; 400]));
            assert!(sharp < 0.16, "{hertz} Hz: {sharp}");
        }
        assert!(rest_of(1.5, |c| sharpened(c, &mut [0.0; 400], &mut [0.0; 400])) > 0.95);
        assert!(rest_of(0.3, centred) > 0.97);
    }
}
