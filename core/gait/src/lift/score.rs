//! How well lifts are counted and measured, on simulated persons: the figures for reports and tests.

use std::ops::Range;

use serde::Serialize;

use super::{Lift, LiftCounter, LiftSettings};
use crate::simulate::seated::{LiftPlan, SeatedSimulation, SeatedTask, TrueLift};
use crate::simulate::{Form, Mounting};
use crate::{Foot, Mount};

/// How sets of lifts were counted and measured.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct LiftScore {
    /// Sets, one for each seed.
    pub sets: usize,
    /// True repetitions in them.
    pub repetitions: usize,
    /// Sets in which not exactly the true repetitions were counted.
    pub miscounted_sets: usize,
    /// The seeds of these sets.
    pub miscounted_seeds: Vec<u64>,
    /// True repetitions that were not counted.
    pub missed_repetitions: usize,
    /// Counted ones that were none.
    pub invented_repetitions: usize,
    /// Matched repetitions with an angle.
    pub measured_repetitions: usize,
    /// Mean absolute error of their peak, in degrees (of the size, where the sign is unknown).
    pub peak_mae_deg: f64,
    /// Its 95th percentile.
    pub peak_error_p95_deg: f64,
    /// Its mean with sign.
    pub peak_bias_deg: f64,
    /// Matched repetitions with the wrong sign.
    pub wrong_signs: usize,
    /// Matched repetitions of which the heel's place was told wrongly.
    pub wrong_heels: usize,
    /// Matched repetitions of which it was not told.
    pub untold_heels: usize,
    /// Matched repetitions whose mark of assistance is wrong.
    pub wrong_assistance: usize,
    /// Median absolute error of the time of lifting, holding and lowering, in s.
    pub lift_error_s: f64,
    /// See [`Self::lift_error_s`].
    pub hold_error_s: f64,
    /// See [`Self::lift_error_s`].
    pub lower_error_s: f64,
}

/// One simulated set: the truth and what was counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    /// What happened.
    pub truth: Vec<TrueLift>,
    /// What was counted.
    pub lifts: Vec<Lift>,
}

/// Any seated person with any sensor, drawn from the seed: rate, foot, mounting, model form and all of [`LiftPlan::drawn`].
pub fn drawn(seed: u64) -> SeatedSimulation {
    let pick = |salt: u64| {
        seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(salt.wrapping_mul(0xD1B5_4A32_D192_ED03)) >> 32
    };
    let mounting = [Mounting::Dorsum, Mounting::Lateral, Mounting::Random];
    let rates_hz = [50.0, 100.0, 100.0, 104.0, 200.0];
    let choose = |salt: u64, count: usize| usize::try_from(pick(salt)).unwrap_or(0) % count;
    SeatedSimulation {
        rate_hz: rates_hz.get(choose(1, rates_hz.len())).copied().unwrap_or(100.0),
        foot: if choose(2, 2) == 0 { Foot::Left } else { Foot::Right },
        mounting: mounting.get(choose(3, mounting.len())).copied().unwrap_or(Mounting::Dorsum),
        form: if seed < 10_000 { Form::Rolling } else { Form::Leg },
        ..SeatedSimulation::new(SeatedTask::Lifts(LiftPlan::drawn(seed)), seed)
    }
}

/// Counts the lifts of a simulated set, with the true mount or without any.
pub fn count(simulation: &SeatedSimulation, with_mount: bool) -> Counted {
    let Ok(foot) = simulation.start() else { return Counted { truth: Vec::new(), lifts: Vec::new() } };
    let truth = foot.truth().lifts.clone();
    let mount = with_mount.then(|| Mount { rotation: foot.sensor_to_foot(), quality: 0.9 });
    let mut counter = LiftCounter::new(simulation.foot, mount, LiftSettings::default());
    let mut lifts = Vec::new();
    for sample in foot {
        let at_s = sample.at.as_secs_f64();
        counter.set_assisted(truth.iter().any(|l| l.assisted && (l.began_s..l.ended_s).contains(&at_s)));
        counter.push(sample, &mut lifts);
    }
    counter.finish(&mut lifts);
    Counted { truth, lifts }
}

/// Scores the sets of these seeds.
pub fn lifts(seeds: Range<u64>, with_mount: bool) -> LiftScore {
    let mut score = LiftScore::default();
    let mut errors = Errors::default();
    for seed in seeds {
        let counted = count(&drawn(seed), with_mount);
        if !score.note(&counted, &mut errors) {
            score.miscounted_sets += 1;
            score.miscounted_seeds.push(seed);
        }
    }
    errors.sum_up(&mut score);
    score
}

#[derive(Debug, Default)]
struct Errors {
    peak_deg: Vec<f64>,
    times_s: [Vec<f64>; 3],
}

impl LiftScore {
    /// Whether the count was exact: each true repetition met by one counted one that overlaps it, and none left over.
    fn note(&mut self, counted: &Counted, errors: &mut Errors) -> bool {
        self.sets += 1;
        self.repetitions += counted.truth.len();
        let mut left: Vec<&Lift> = counted.lifts.iter().collect();
        let mut missed = 0;
        for truth in &counted.truth {
            let meets =
                |l: &&Lift| l.began_s < truth.ended_s && l.ended_s > truth.began_s && overlap_s(l, truth) > 0.15;
            match left.iter().position(meets) {
                Some(place) => self.compare(truth, left.remove(place), errors),
                None => missed += 1,
            }
        }
        self.missed_repetitions += missed;
        self.invented_repetitions += left.len();
        missed == 0 && left.is_empty()
    }

    fn compare(&mut self, truth: &TrueLift, lift: &Lift, errors: &mut Errors) {
        if let Some(angle) = lift.peak_angle_deg {
            self.measured_repetitions += 1;
            let wanted = truth.peak_angle_deg;
            let off = if lift.sign_known { angle - wanted } else { angle.abs() - wanted.abs() };
            self.wrong_signs += usize::from(lift.sign_known && angle * wanted < 0.0);
            errors.peak_deg.push(off);
        }
        match lift.heel_stayed_down {
            None => self.untold_heels += 1,
            Some(down) => self.wrong_heels += usize::from(down != truth.heel_stayed_down),
        }
        self.wrong_assistance += usize::from(lift.assisted != truth.assisted);
        let pairs = [(lift.lift_s, truth.lift_s), (lift.hold_s, truth.hold_s), (lift.lower_s, truth.lower_s)];
        for (list, (told, wanted)) in errors.times_s.iter_mut().zip(pairs) {
            list.extend(told.map(|told| (told - wanted).abs()));
        }
    }
}

fn overlap_s(lift: &Lift, truth: &TrueLift) -> f64 {
    lift.ended_s.min(truth.ended_s) - lift.began_s.max(truth.began_s)
}

impl Errors {
    fn sum_up(self, score: &mut LiftScore) {
        let count = self.peak_deg.len().max(1) as f64;
        score.peak_bias_deg = self.peak_deg.iter().sum::<f64>() / count;
        let sizes: Vec<f64> = self.peak_deg.iter().map(|e| e.abs()).collect();
        score.peak_mae_deg = sizes.iter().sum::<f64>() / count;
        score.peak_error_p95_deg = percentile(sizes, 0.95);
        let [lift, hold, lower] = self.times_s.map(|errors| percentile(errors, 0.5));
        (score.lift_error_s, score.hold_error_s, score.lower_error_s) = (lift, hold, lower);
    }
}

/// The value below which this share of the values lies; 0 where there are none.
pub(crate) fn percentile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place within a list")]
    let place = (share * values.len() as f64) as usize;
    values.get(place.min(values.len().saturating_sub(1))).copied().unwrap_or(0.0)
}
