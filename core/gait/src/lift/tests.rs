use std::time::Duration;

use proptest::prelude::*;

use super::score;
use super::*;
use crate::simulate::seated::{LiftPlan, SeatedSimulation, SeatedTask, TrueLift};
use crate::simulate::{Imperfections, Mounting};

fn simulated(plan: LiftPlan, seed: u64) -> SeatedSimulation {
    SeatedSimulation::new(SeatedTask::Lifts(plan), seed)
}

fn samples(simulation: &SeatedSimulation) -> (Vec<Sample>, Vec<TrueLift>, Mount) {
    let foot = simulation.start().expect("valid");
    let (truth, rotation) = (foot.truth().lifts.clone(), foot.sensor_to_foot());
    (foot.collect(), truth, Mount { rotation, quality: 0.9 })
}

fn counted(samples: impl IntoIterator<Item = Sample>, mount: Option<Mount>) -> Vec<Lift> {
    let mut counter = LiftCounter::new(Foot::Left, mount, LiftSettings::default());
    let mut lifts = Vec::new();
    samples.into_iter().for_each(|s| counter.push(s, &mut lifts));
    counter.finish(&mut lifts);
    lifts
}

#[test]
fn sets_of_any_person_are_counted_and_measured() {
    let score = score::lifts(0..30, true);
    assert!(score.miscounted_sets <= 1, "{score:?}");
    assert!(score.peak_mae_deg < 0.5 && score.peak_error_p95_deg < 1.5, "{score:?}");
    assert!(score.wrong_assistance == 0 && score.wrong_heels <= 3, "{score:?}");
}

#[test]
fn small_and_great_lifts_are_exact() {
    for (k, angle_deg) in [1.0, 2.0, 5.0, 12.0, 25.0].into_iter().enumerate() {
        let (samples, truth, mount) = samples(&simulated(LiftPlan::steady(angle_deg), 50 + k as u64));
        let lifts = counted(samples, Some(mount));
        assert_eq!(lifts.len(), truth.len(), "{angle_deg}°");
        for (lift, truth) in lifts.iter().zip(&truth) {
            let angle = lift.peak_angle_deg.expect("nothing is missing");
            assert!((angle - truth.peak_angle_deg).abs() < 0.8, "{truth:?} {lift:?}");
            let slack_s = if angle_deg < 3.0 { 0.9 } else { 0.4 };
            assert!((lift.began_s - truth.began_s).abs() < slack_s, "{truth:?} {lift:?}");
            assert!((lift.ended_s - truth.ended_s).abs() < slack_s, "{truth:?} {lift:?}");
            assert_eq!(lift.heel_stayed_down, Some(true));
        }
    }
}

#[test]
fn without_a_mount_the_sign_is_not_guessed() {
    let (samples, truth, _) = samples(&simulated(LiftPlan::steady(10.0), 3));
    let lifts = counted(samples, None);
    assert_eq!(lifts.len(), truth.len());
    for lift in &lifts {
        assert!(!lift.sign_known && lift.heel_stayed_down.is_none());
        assert!((lift.peak_angle_deg.expect("measured") - 10.0).abs() < 1.0);
    }
}

#[test]
fn a_mirrored_mount_mirrors_the_sign_only() {
    let (samples, truth, mount) = samples(&simulated(LiftPlan::steady(10.0), 3));
    let [x, y, z] = mount.rotation;
    let mirrored = Mount { rotation: [x.map(|v| -v), y.map(|v| -v), z], quality: 0.9 };
    let lifts = counted(samples, Some(mirrored));
    assert_eq!(lifts.len(), truth.len());
    assert!(lifts.iter().all(|l| l.peak_angle_deg.is_some_and(|a| a < -8.0)));
}

#[test]
fn a_mount_that_is_no_rotation_is_none() {
    let (samples, ..) = samples(&simulated(LiftPlan::steady(10.0), 3));
    let [x, y, z] = Mount::ALIGNED.rotation;
    let without = counted(samples.clone(), None);
    for rotation in [[[0.0; 3]; 3], [y, x, z], [x, y.map(|v| 2.0 * v), z]] {
        assert_eq!(counted(samples.clone(), Some(Mount { rotation, quality: 1.0 })), without);
    }
}

#[test]
fn a_gap_at_the_peak_leaves_no_angle_and_the_others_theirs() {
    let (samples, truth, mount) = samples(&simulated(LiftPlan::steady(12.0), 8));
    let hidden = &truth[4];
    for gap_s in [0.03, 0.1, 0.4] {
        let at = hidden.peak_at_s + hidden.hold_s / 2.0;
        let kept = samples.iter().filter(|s| (s.at.as_secs_f64() - at).abs() > gap_s / 2.0 + 0.01).copied();
        let lifts = counted(kept, Some(mount));
        assert_eq!(lifts.len(), truth.len(), "{gap_s} s");
        for (k, lift) in lifts.iter().enumerate() {
            assert_eq!(lift.peak_angle_deg.is_none(), k == 4, "{gap_s} s: {lift:?}");
        }
        assert_eq!(lifts[4].uncertain_because, Some(LiftUncertain::MissingSamples));
    }
}

#[test]
fn samples_that_are_no_numbers_are_missing_ones() {
    let (mut samples, truth, mount) = samples(&simulated(LiftPlan::steady(12.0), 8));
    let at = truth[2].peak_at_s + truth[2].hold_s / 2.0;
    for sample in samples.iter_mut().filter(|s| (s.at.as_secs_f64() - at).abs() < 0.05) {
        sample.gyr_dps[1] = f64::NAN;
    }
    let lifts = counted(samples, Some(mount));
    assert_eq!(lifts.len(), truth.len());
    assert!(lifts[2].peak_angle_deg.is_none() && lifts[3].peak_angle_deg.is_some());
}

#[test]
fn a_break_while_the_foot_is_up_is_told_and_counted_once() {
    let (samples, truth, mount) = samples(&simulated(LiftPlan::steady(12.0), 11));
    let broken = truth.iter().position(|l| l.hold_s > 1.4).expect("one is held for long");
    let from = truth[broken].peak_at_s + 0.3;
    let kept = samples.iter().filter(|s| !(from..from + 0.8).contains(&s.at.as_secs_f64())).copied();
    let lifts = counted(kept, Some(mount));
    assert_eq!(lifts.len(), truth.len());
    assert!(lifts[broken].uncertain_because.is_some());
}

#[test]
fn loss_costs_angles_never_truth() {
    let mut simulation = simulated(LiftPlan::steady(14.0), 21);
    simulation.imperfections = Imperfections { loss_share: 0.05, ..Imperfections::typical() };
    let (samples, truth, mount) = samples(&simulation);
    let lifts = counted(samples, Some(mount));
    assert_eq!(lifts.len(), truth.len());
    for (lift, truth) in lifts.iter().zip(&truth) {
        assert!(lift.peak_angle_deg.is_none_or(|a| (a - truth.peak_angle_deg).abs() < 1.5), "{lift:?} {truth:?}");
    }
}

#[test]
fn help_is_marked_and_kept_apart() {
    let plan = LiftPlan { assisted_share: 0.5, ..LiftPlan::steady(4.0) };
    let counted = score::count(&simulated(plan, 13), true);
    let set = LiftSet::of(&counted.lifts);
    assert_eq!(set.assisted_count, counted.truth.iter().filter(|l| l.assisted).count());
    assert!(set.assisted_count > 1 && set.measured_count > 2);
    assert!(set.best_three_angle_deg.is_some_and(|a| (a - 4.0).abs() < 0.7), "{set:?}");
    assert!(set.assisted_angle_deg.is_some_and(|a| a > 8.0), "{set:?}");
}

#[test]
fn fatigue_is_seen_where_the_height_stays_below() {
    let plan = LiftPlan { fatigue_share: 0.5, ..LiftPlan::steady(15.0) };
    let counted = score::count(&simulated(plan, 4), true);
    let first = counted.truth.iter().map(|l| l.peak_angle_deg).take(3).collect::<Vec<_>>();
    let fresh = first.iter().sum::<f64>() / 3.0;
    let tired = counted.truth.iter().position(|l| l.peak_angle_deg < 0.8 * fresh).expect("it declines") + 1;
    let told = LiftSet::of(&counted.lifts).tired_at_repetition.expect("it is seen");
    assert!(told.abs_diff(tired) <= 1, "{told} {tired}");
    let steady = score::count(&simulated(LiftPlan::steady(15.0), 4), true);
    assert_eq!(LiftSet::of(&steady.lifts).tired_at_repetition, None);
}

#[test]
fn the_slope_of_a_set_is_that_of_its_middle_pairs() {
    let lift = |height: f64| Lift {
        foot: Foot::Left,
        began_s: 0.0,
        peak_angle_deg: Some(height),
        sign_known: true,
        lift_s: None,
        hold_s: None,
        lower_s: None,
        ended_s: 1.0,
        heel_stayed_down: Some(true),
        assisted: false,
        confidence: 1.0,
        uncertain_because: None,
    };
    let slope = |heights: &[f64]| {
        LiftSet::of(&heights.iter().map(|height| lift(*height)).collect::<Vec<_>>()).slope_deg_per_repetition
    };
    assert_eq!(slope(&[10.0, 9.5, 9.0]), None);
    assert_eq!(slope(&[10.0, 9.5, 9.0, 8.5, 8.0]), Some(-0.5));
    // One lift gone astray does not turn it.
    assert_eq!(slope(&[10.0, 9.5, 30.0, 8.5, 8.0, 7.5]), Some(-0.5));
}

#[test]
fn an_empty_set_says_nothing() {
    assert_eq!(LiftSet::of(&[]), LiftSet::default());
}

#[test]
fn a_resting_foot_is_never_counted() {
    let plan = LiftPlan { repetitions_count: 0, tremor_deg: 1.5, ..LiftPlan::steady(5.0) };
    for seed in 0..5 {
        let (samples, _, mount) = samples(&simulated(plan, seed));
        assert_eq!(counted(samples.clone(), Some(mount)), vec![]);
        assert_eq!(counted(samples, None), vec![]);
    }
}

#[test]
fn ten_years_of_stillness_need_no_more_memory() {
    let mut counter = LiftCounter::new(Foot::Left, None, LiftSettings::default());
    let mut lifts = Vec::new();
    for year in 0..11_u64 {
        for k in 0..200_u64 {
            let at = Duration::from_secs(year * 31_557_600) + Duration::from_millis(10 * k);
            counter.push(Sample { at, acc_mps2: [0.0, 0.0, 9.81], gyr_dps: [0.0; 3] }, &mut lifts);
        }
    }
    assert!(lifts.is_empty());
}

#[test]
fn the_state_is_fixed_and_small() {
    let points = trace::KEPT * std::mem::size_of::<trace::Point>();
    let all = points + 3 * trace::KEPT * 4 + std::mem::size_of::<LiftCounter>();
    assert!(all < 64 * 1024, "{all} bytes");
}

fn any_value() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => -300.0..300.0,
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(0.0),
        1 => -1e300..1e300,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn anything_may_come_and_only_numbers_leave(
        raw in proptest::collection::vec((any_value(), any_value(), any_value(), -0.02..0.6_f64, 0_u8..40), 1..600),
        with_mount: bool,
    ) {
        let mount = with_mount.then_some(Mount::ALIGNED);
        let mut counter = LiftCounter::new(Foot::Right, mount, LiftSettings { least_rise_deg: f64::NAN });
        let mut lifts = Vec::new();
        let mut at_s = 1.0_f64;
        for (a, b, c, step_s, act) in raw {
            at_s = (at_s + if act > 5 { 0.01 } else { step_s }).max(0.0);
            if act == 0 {
                counter.new_epoch(&mut lifts);
            }
            counter.set_assisted(act == 1);
            let acc_mps2 = if act > 20 { [0.1, 0.2, 9.8] } else { [a, b, c] };
            counter.push(Sample { at: Duration::from_secs_f64(at_s), acc_mps2, gyr_dps: [b, c, a] }, &mut lifts);
        }
        counter.finish(&mut lifts);
        for lift in lifts {
            let text = serde_json::to_string(&lift).expect("plain");
            prop_assert_eq!(&serde_json::from_str::<Lift>(&text).expect("the same"), &lift);
            let numbers = [Some(lift.began_s), Some(lift.ended_s), Some(lift.confidence), lift.peak_angle_deg, lift.lift_s, lift.hold_s, lift.lower_s];
            prop_assert!(numbers.iter().flatten().all(|v| v.is_finite()), "{text}");
            prop_assert!((0.0..=1.0).contains(&lift.confidence));
        }
    }

    #[test]
    fn any_mounting_gives_the_same_lifts(seed in 0_u64..500, angle_deg in 2.0..25.0_f64) {
        let plan = LiftPlan { repetitions_count: 4, ..LiftPlan::steady(angle_deg) };
        let mut simulation = SeatedSimulation { imperfections: Imperfections::none(), ..simulated(plan, seed) };
        simulation.mounting = Mounting::Random;
        let (samples, truth, mount) = samples(&simulation);
        let lifts = counted(samples, Some(mount));
        prop_assert_eq!(lifts.len(), truth.len());
        for (lift, truth) in lifts.iter().zip(&truth) {
            let angle = lift.peak_angle_deg.expect("nothing is missing");
            prop_assert!((angle - truth.peak_angle_deg).abs() < 0.08 * truth.peak_angle_deg + 0.1, "{lift:?} {truth:?}");
        }
    }
}
