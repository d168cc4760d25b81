use proptest::prelude::*;

use super::*;

fn quiet(task: SeatedTask, seed: u64) -> SeatedSimulation {
    SeatedSimulation {
        imperfections: Imperfections::none(),
        mounting: Mounting::Level,
        ..SeatedSimulation::new(task, seed)
    }
}

fn tilt_deg([x, _, z]: [f64; 3]) -> f64 {
    x.atan2(z).to_degrees()
}

#[test]
fn gravity_tells_the_height_of_a_held_foot() {
    for form in [Form::Rolling, Form::Leg] {
        let simulation = SeatedSimulation { form, ..quiet(SeatedTask::Lifts(LiftPlan::steady(12.0)), 4) };
        let foot = simulation.start().expect("valid");
        let truth = foot.truth().clone();
        let samples: Vec<Sample> = foot.collect();
        let held = truth.lifts.iter().find(|l| l.hold_s > 1.0).expect("one is held");
        let middle = held.peak_at_s + 0.02;
        let sample = samples.iter().find(|s| s.at.as_secs_f64() > middle).expect("within");
        assert!((tilt_deg(sample.acc_mps2) - held.peak_angle_deg).abs() < 1.0, "{held:?} {sample:?}");
    }
}

#[test]
fn a_cheating_heel_pitches_the_other_way_and_a_lifted_leg_pushes_up() {
    let plan = LiftPlan { cheating_share: 1.0, ..LiftPlan::steady(12.0) };
    let foot = quiet(SeatedTask::Lifts(plan), 5).start().expect("valid");
    let lifts = &foot.truth().lifts;
    assert!(lifts.iter().all(|l| !l.heel_stayed_down));
    assert!(lifts.iter().any(|l| l.peak_angle_deg < 0.0) && lifts.iter().any(|l| l.peak_angle_deg > 0.0));
}

#[test]
fn rates_out_of_range_are_refused() {
    let simulation = SeatedSimulation { rate_hz: 10.0, ..quiet(SeatedTask::Lifts(LiftPlan::steady(5.0)), 1) };
    assert_eq!(simulation.start().err(), Some(SimulationError::Rate { rate_hz: 10.0 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_truth_is_in_order_and_the_gyroscope_adds_up_to_it(seed in 0_u64..1000) {
        let plan = LiftPlan { tremor_deg: 0.0, clonus: false, fidgets: false, cheating_share: 0.0, inversion_share: 0.0, ..LiftPlan::drawn(seed) };
        let foot = quiet(SeatedTask::Lifts(plan), seed).start().expect("valid");
        let truth = foot.truth().clone();
        prop_assert_eq!(truth.lifts.len(), plan.repetitions_count as usize);
        let (mut pitch, mut peaks, mut last) = (0.0, vec![0.0_f64; truth.lifts.len()], 0.0);
        for sample in foot {
            let at = sample.at.as_secs_f64();
            pitch -= sample.gyr_dps[1] * (at - last);
            last = at;
            for (peak, _) in peaks.iter_mut().zip(&truth.lifts).filter(|(_, l)| l.began_s <= at && at <= l.ended_s) {
                *peak = peak.max(pitch);
            }
        }
        for (lift, peak) in truth.lifts.iter().zip(peaks) {
            prop_assert!((lift.peak_angle_deg - peak).abs() < 0.3, "{lift:?} {peak}");
            prop_assert!((lift.began_s + lift.lift_s + lift.hold_s + lift.lower_s - lift.ended_s).abs() < 1e-3);
        }
        prop_assert!(truth.lifts.windows(2).all(|w| w[0].ended_s < w[1].began_s));
        prop_assert!(pitch.abs() < 0.1, "{pitch}");
    }

    #[test]
    fn every_sample_is_finite_and_the_same_again(seed: u64, rate_hz in 25.0..=400.0_f64) {
        let simulation = SeatedSimulation { rate_hz, ..SeatedSimulation::new(SeatedTask::Lifts(LiftPlan::drawn(seed)), seed) };
        let first: Vec<Sample> = simulation.start().expect("valid").take(4000).collect();
        prop_assert!(first.iter().all(Sample::is_finite));
        prop_assert!(first.windows(2).all(|w| w[0].at < w[1].at));
        let second: Vec<Sample> = simulation.start().expect("valid").take(4000).collect();
        prop_assert_eq!(first, second);
    }
}
