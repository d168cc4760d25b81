use std::time::Duration;

use proptest::prelude::*;

mod disturb;

use super::*;
use crate::simulate::{Pattern, Simulation, TruthStride};
use disturb::{Disturbance, Stride, disturbed};

fn walk(pattern: Pattern, seed: u64, rate_hz: f64) -> (Vec<Sample>, Vec<TruthStride>) {
    let mut simulation = Simulation::new(pattern, seed);
    (simulation.steps, simulation.turns, simulation.rate_hz) = (Some(24), false, rate_hz);
    let mut foot = simulation.start().unwrap();
    let samples = foot.by_ref().collect();
    (samples, foot.truth().strides.clone())
}

fn stride(strides: &[TruthStride], number: usize) -> Stride {
    let (this, next) = (&strides[number], &strides[number + 1]);
    Stride {
        leaves_s: this.final_contact_s,
        lands_s: this.initial_contact_s,
        flat_s: this.foot_flat_s,
        leaves_again_s: next.final_contact_s,
        lands_again_s: next.initial_contact_s,
        speed_mps: this.stride_length_m / this.stride_time_s.unwrap_or(1.3),
    }
}

fn felt(samples: &[Sample]) -> Vec<Stumble> {
    let mut watch = StumbleWatch::new();
    samples.iter().filter_map(|sample| watch.push(sample)).collect()
}

fn sample(at_s: f64, acc_mps2: [f64; 3], gyr_dps: [f64; 3]) -> Sample {
    Sample { at: Duration::from_secs_f64(at_s), acc_mps2, gyr_dps }
}

/// How many of twelve walks with such a disturbance are felt within two seconds.
fn caught(pattern: Pattern, how: Disturbance, rate_hz: f64) -> usize {
    let is_felt = |seed: u64| {
        let (samples, strides) = walk(pattern, seed, rate_hz);
        let share = 0.35 + 0.025 * seed as f64;
        let (samples, at_s) = disturbed(&samples, stride(&strides, 14), how, share);
        felt(&samples).iter().any(|stumble| (at_s..at_s + 2.0).contains(&stumble.at_s))
    };
    (0..12).filter(|seed| is_felt(*seed)).count()
}

#[test]
fn toes_that_catch_in_a_swing_are_felt() {
    for pattern in [Pattern::Heel, Pattern::Slap] {
        let felt = caught(pattern, Disturbance::Elevating, 100.0);
        assert!(felt >= 8, "{pattern}: {felt} of 12");
    }
}

/// A foot put down early is told from a short step only now and then; one that slides away, where it lands softly.
#[test]
fn some_early_landings_and_slips_are_felt() {
    let (lowered, slipped) =
        (caught(Pattern::Mixed, Disturbance::Lowering, 100.0), caught(Pattern::Flat, Disturbance::Slip, 100.0));
    assert!(lowered >= 2, "{lowered} of 12");
    assert!(slipped >= 6, "{slipped} of 12");
}

#[test]
fn at_other_rates_too() {
    for rate_hz in [60.0, 200.0] {
        let felt = caught(Pattern::Heel, Disturbance::Elevating, rate_hz);
        assert!(felt >= 6, "{rate_hz} Hz: {felt} of 12");
    }
}

#[test]
fn plain_walking_is_hardly_ever_taken_for_a_stumble() {
    let mut minutes = 0.0;
    let mut alarms = 0;
    for pattern in [Pattern::Heel, Pattern::Toe, Pattern::Flat, Pattern::Slap] {
        for seed in 0..12 {
            let (samples, _) = walk(pattern, seed, 100.0);
            minutes += samples.last().unwrap().at.as_secs_f64() / 60.0;
            alarms += felt(&samples).len();
        }
    }
    assert!(alarms as f64 <= minutes / 5.0, "{alarms} in {minutes} min");
}

#[test]
fn a_foot_that_stands_is_still_and_one_that_moves_is_not() {
    let mut watch = StumbleWatch::new();
    for number in 0..700 {
        assert_eq!(watch.push(&sample(0.01 * f64::from(number), [0.1, 0.2, 9.8], [1.0, 0.5, -0.7])), None);
    }
    assert!((5.0..7.0).contains(&watch.still_for_s()), "{}", watch.still_for_s());
    for number in 700..720 {
        watch.push(&sample(0.01 * f64::from(number), [5.0, 0.2, 9.8], [200.0, 0.5, -0.7]));
    }
    assert!(watch.still_for_s().abs() < f64::EPSILON);
}

#[test]
fn after_a_gap_nothing_is_known_to_be_still() {
    let mut watch = StumbleWatch::new();
    for number in 0..300 {
        watch.push(&sample(0.01 * f64::from(number), [0.0, 0.0, 9.8], [0.0; 3]));
    }
    assert!(watch.still_for_s() > 2.0);
    watch.push(&sample(9.0, [0.0, 0.0, 9.8], [0.0; 3]));
    assert!(watch.still_for_s().abs() < f64::EPSILON);
}

#[test]
fn it_is_small() {
    assert!(size_of::<StumbleWatch>() <= 512, "{} bytes", size_of::<StumbleWatch>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_breaks_it(
        values in prop::collection::vec((0.0..0.3f64, prop::array::uniform3(prop::num::f64::ANY), prop::array::uniform3(prop::num::f64::ANY)), 0..300),
    ) {
        let mut watch = StumbleWatch::new();
        let mut at_s = 0.0;
        for (passed_s, acc, gyr) in values {
            at_s += passed_s * passed_s;
            if let Some(stumble) = watch.push(&sample(at_s, acc, gyr)) {
                prop_assert!(stumble.at_s.is_finite());
            }
            prop_assert!(watch.still_for_s().is_finite() && watch.still_for_s() >= 0.0);
        }
    }
}
