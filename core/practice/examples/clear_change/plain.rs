//! The two intervals that were not taken, of a difference of two means.

const DRAWS: usize = 1000;

/// The percentile interval and `BCa` (Efron, J. Am. Stat. Assoc. 1987, 82:171), both by resampling days singly, 95 %.
pub fn intervals(before: &[f64], after: &[f64], mut random: impl FnMut() -> u64) -> [(f64, f64); 2] {
    let difference = mean(after) - mean(before);
    let mut draw = |values: &[f64]| {
        let n = values.len();
        (0..n).map(|_| values[usize::try_from(((random() >> 32) * n as u64) >> 32).unwrap_or(0)]).sum::<f64>()
            / n as f64
    };
    let mut draws: Vec<f64> = (0..DRAWS).map(|_| draw(after) - draw(before)).collect();
    draws.sort_by(f64::total_cmp);
    let at = |share: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank among the draws")]
        let rank = (share * DRAWS as f64) as usize;
        draws[rank.min(DRAWS - 1)]
    };
    let bias = quantile(draws.iter().filter(|draw| **draw < difference).count() as f64 / DRAWS as f64);
    let skew = acceleration(before, after);
    let end = |z: f64| at(share(bias + (bias + z) / (1.0 - skew * (bias + z))));
    [(at(0.025), at(0.975)), (end(-1.96), end(1.96))]
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// By the influence of each day, which of a mean is its distance from it.
fn acceleration(before: &[f64], after: &[f64]) -> f64 {
    let influence = |values: &[f64], sign: f64| {
        let (n, middle) = (values.len() as f64, mean(values));
        values.iter().map(move |value| sign * (value - middle) / n).collect::<Vec<_>>()
    };
    let all = [influence(before, -1.0), influence(after, 1.0)].concat();
    let power = |exponent: i32| all.iter().map(|value| value.powi(exponent)).sum::<f64>();
    power(3) / (6.0 * power(2).powf(1.5)).max(f64::MIN_POSITIVE)
}

/// Of the normal distribution below `z`: Abramowitz & Stegun 26.2.17.
fn share(z: f64) -> f64 {
    let t = 1.0 / 0.231_641_9_f64.mul_add(z.abs(), 1.0);
    let terms = [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
    let sum = terms.iter().rev().fold(0.0, |sum, term| (sum + term) * t);
    let beyond = (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt() * sum;
    if z < 0.0 { beyond } else { 1.0 - beyond }
}

/// Its inverse, by halving.
fn quantile(p: f64) -> f64 {
    let (mut low, mut high) = (-5.0, 5.0);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if share(middle) < p { low = middle } else { high = middle }
    }
    low
}
