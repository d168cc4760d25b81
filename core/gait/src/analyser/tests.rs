use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::math::{Rotation, Vec3};
use crate::ring::KEPT;
use crate::simulate::{Idle, Mounting, Pattern, Simulation, Truth};
use crate::strapdown::Point;
use crate::{Landing, Ungraded};

fn walk(pattern: Pattern, seed: u64, steps: u32, rate_hz: f64) -> (Vec<Sample>, Truth) {
    let mut simulation = Simulation::new(pattern, seed);
    simulation.steps = Some(steps);
    simulation.rate_hz = rate_hz;
    simulation.mounting = Mounting::Random;
    let mut foot = simulation.start().unwrap();
    let samples: Vec<Sample> = foot.by_ref().collect();
    (samples, foot.truth().clone())
}

fn analysed(samples: &[Sample], mount: Option<Mount>) -> (Vec<Step>, Analyser) {
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), mount);
    let mut steps = Vec::new();
    for sample in samples {
        analyser.push(*sample, &mut steps);
    }
    analyser.finish(&mut steps);
    (steps, analyser)
}

fn called(step: &Step) -> &'static str {
    match (step.drag, step.slap, step.landing) {
        (Some(true), ..) => "drag",
        (_, Some(true), _) => "slap",
        (.., Some(Landing::Heel)) => "heel",
        (.., Some(Landing::Flat)) => "flat",
        (.., Some(Landing::Toe)) => "toe",
        (.., None) => "ungraded",
    }
}

#[test]
fn the_ways_of_landing_are_told_apart_at_any_rate_without_a_mount() {
    for rate_hz in [100.0, 200.0] {
        for pattern in [Pattern::Heel, Pattern::Toe, Pattern::Flat, Pattern::Slap, Pattern::Drag] {
            let (mut right, mut all) = (0, 0);
            for seed in 0..4 {
                let (samples, truth) = walk(pattern, seed, 20, rate_hz);
                let (steps, _) = analysed(&samples, None);
                all += truth.strides.len();
                right += steps.iter().filter(|s| called(s) == pattern.as_str()).count();
            }
            assert!(10 * right >= 8 * all, "{pattern} at {rate_hz} Hz: {right} of {all}");
        }
    }
}

#[test]
fn contacts_and_angles_are_where_the_simulated_foot_has_them() {
    let (samples, truth) = walk(Pattern::Heel, 5, 30, 100.0);
    let (steps, _) = analysed(&samples, None);
    let mut found = 0;
    for stride in &truth.strides {
        let nearest = steps
            .iter()
            .min_by(|a, b| {
                let off = |s: &Step| (s.initial_contact_s - stride.initial_contact_s).abs();
                off(a).total_cmp(&off(b))
            })
            .unwrap();
        if (nearest.initial_contact_s - stride.initial_contact_s).abs() < 0.05 {
            found += 1;
            let angle_deg = nearest.strike_angle_deg.unwrap_or(f64::NAN);
            assert!((angle_deg - stride.strike_angle_deg).abs() < 5.0, "{nearest:?}\n{stride:?}");
        }
    }
    assert!(found + 1 >= truth.strides.len(), "{found} of {}", truth.strides.len());
}

#[test]
fn standing_and_shuffling_make_no_step_and_leg_swings_hardly_any() {
    let mut swung = 0;
    for seed in 0..6 {
        let mut simulation = Simulation::new(Pattern::Heel, seed);
        simulation.steps = Some(0);
        let mut steps_in = |idle: Idle| {
            simulation.before = vec![Idle::Standing { seconds: 3.0 }, idle, Idle::Standing { seconds: 3.0 }];
            let samples: Vec<Sample> = simulation.start().unwrap().collect();
            analysed(&samples, None).0
        };
        assert_eq!(steps_in(Idle::Standing { seconds: 20.0 }), []);
        assert_eq!(steps_in(Idle::Shuffles { count: 6 }), []);
        let steps = steps_in(Idle::LegSwings { count: 8 });
        assert!(steps.iter().all(|s| s.landing.is_none()), "{steps:?}");
        swung += steps.len();
    }
    assert!(swung <= 3, "{swung} steps in 48 leg swings");
}

#[test]
fn a_known_mount_grades_from_the_first_step_and_in_time() {
    let (samples, _) = walk(Pattern::Heel, 3, 12, 100.0);
    let mount = *analysed(&samples, None).1.mount().unwrap();
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), Some(mount));
    let mut steps = Vec::new();
    for sample in &samples {
        let before = steps.len();
        analyser.push(*sample, &mut steps);
        for step in &steps[before..] {
            assert!(!step.graded_after);
            let late_s = sample.at.as_secs_f64() - step.foot_flat_s.unwrap();
            assert!(late_s <= 0.3, "{late_s} s after foot flat");
        }
    }
    assert!(steps.iter().filter(|s| s.landing == Some(Landing::Heel)).count() >= 10);
    assert_eq!(steps[0].landing, Some(Landing::Heel));
}

#[test]
fn without_a_mount_the_first_steps_are_graded_once_it_is_found_and_given_once() {
    let (samples, _) = walk(Pattern::Toe, 4, 12, 100.0);
    let (steps, analyser) = analysed(&samples, None);
    assert!(steps[0].graded_after && !steps.last().unwrap().graded_after);
    assert_eq!(analyser.summary().steps_count as usize, steps.len());
    assert!(steps.windows(2).all(|w| w[0].initial_contact_s < w[1].initial_contact_s));
}

#[test]
fn a_gap_beside_a_contact_leaves_it_ungraded() {
    let (samples, truth) = walk(Pattern::Heel, 6, 16, 100.0);
    let contact_s = truth.strides[8].initial_contact_s;
    let holed: Vec<Sample> =
        samples.into_iter().filter(|s| !(contact_s - 0.03..contact_s + 0.03).contains(&s.at.as_secs_f64())).collect();
    let (steps, analyser) = analysed(&holed, None);
    let step = steps.iter().find(|s| (s.initial_contact_s - contact_s).abs() < 0.1).unwrap();
    assert_eq!(step.ungraded_because, Some(Ungraded::MissingSamples));
    assert_eq!((step.landing, step.strike_angle_deg), (None, None));
    assert_eq!(analyser.summary().gaps_count, 1);
}

#[test]
fn a_pause_or_a_new_epoch_ends_the_bout() {
    let (samples, _) = walk(Pattern::Heel, 7, 8, 100.0);
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
    let mut steps = Vec::new();
    for _ in 0..2 {
        for sample in &samples {
            analyser.push(*sample, &mut steps);
        }
        analyser.new_epoch(&mut steps);
    }
    assert_eq!(analyser.summary().bouts_count, 2);
    assert_eq!(analyser.summary().ignored_samples_count, 0);
}

#[test]
fn what_a_break_took_from_a_step_is_missing() {
    let (samples, truth) = walk(Pattern::Heel, 7, 10, 100.0);
    let stride = &truth.strides[5];
    let swing_s = f64::midpoint(stride.initial_contact_s - stride.swing_s, stride.initial_contact_s);
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
    let mut steps = Vec::new();
    let (before, after) = samples.split_at(samples.partition_point(|sample| sample.at.as_secs_f64() < swing_s));
    for sample in before {
        analyser.push(*sample, &mut steps);
    }
    analyser.new_epoch(&mut steps);
    for sample in after {
        analyser.push(*sample, &mut steps);
    }
    analyser.finish(&mut steps);
    let step = steps.iter().find(|step| (step.initial_contact_s - stride.initial_contact_s).abs() < 0.15).unwrap();
    assert_eq!(step.ungraded_because, Some(Ungraded::MissingSamples));
}

#[test]
fn times_that_go_back_are_ignored_and_counted() {
    let mut analyser = Analyser::new(Foot::Right, Settings::default(), None);
    let mut steps = Vec::new();
    for ms in [0, 10, 20, 15, 20, 30] {
        let at = Duration::from_millis(ms);
        analyser.push(Sample { at, acc_mps2: [0.0, 0.0, 9.8], gyr_dps: [0.0; 3] }, &mut steps);
    }
    assert_eq!(analyser.summary().ignored_samples_count, 2);
    assert_eq!(analyser.summary().samples_count, 4);
}

#[test]
fn a_clock_that_was_set_back_breaks_the_stream_and_the_walk_after_it_is_found() {
    let (samples, truth) = walk(Pattern::Heel, 7, 8, 100.0);
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
    let mut steps = Vec::new();
    analyser.push(Sample { at: Duration::from_secs(3600), ..samples[0] }, &mut steps);
    for sample in &samples {
        analyser.push(*sample, &mut steps);
    }
    analyser.finish(&mut steps);
    assert_eq!(steps.len(), truth.strides.len());
    assert_eq!(analyser.summary().ignored_samples_count, 0);
}

#[test]
fn a_given_mount_that_is_none_is_left_aside() {
    let (samples, _) = walk(Pattern::Heel, 7, 8, 100.0);
    let [x, y, z] = Mount::ALIGNED.rotation;
    let (without, _) = analysed(&samples, None);
    for given in [
        Mount { quality: f64::NAN, ..Mount::ALIGNED },
        Mount { rotation: [[f64::NAN; 3], y, z], quality: 1.0 },
        Mount { rotation: [z, y, z], quality: 1.0 },
        Mount { rotation: [y, x, z], quality: 1.0 },
    ] {
        assert!(!given.is_sound());
        assert_eq!(analysed(&samples, Some(given)).0, without);
    }
}

#[test]
fn memory_stays_what_it_was() {
    let (samples, _) = walk(Pattern::Mixed, 8, 60, 50.0);
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
    let before = (analyser.course.capacity(), analyser.held.capacity());
    let mut steps = Vec::new();
    for sample in &samples {
        analyser.push(*sample, &mut steps);
        steps.clear();
    }
    assert_eq!((analyser.course.capacity(), analyser.held.capacity()), before);
}

/// The state of one foot, with all that it keeps on the heap, in bytes.
fn state_bytes(analyser: &Analyser) -> usize {
    let ring = KEPT * size_of::<Cell>();
    let course = analyser.course.capacity() * size_of::<Point>();
    let held = analyser.held.capacity() * size_of::<Draft>();
    size_of::<Analyser>() + ring + course + held
}

#[test]
fn the_state_of_a_foot_fits_in_64_kib() {
    let bytes = state_bytes(&Analyser::new(Foot::Left, Settings::default(), None));
    assert!(bytes <= 65_536, "{bytes} bytes");
}

fn finite(step: &Step) -> bool {
    let numbers = [
        Some(step.initial_contact_s),
        step.final_contact_s,
        step.foot_flat_s,
        step.strike_angle_deg,
        step.toe_off_angle_deg,
        step.stride_time_s,
        step.swing_s,
        step.stance_s,
        step.stride_length_m,
        step.contact_to_flat_ms,
        step.slap_speed_dps,
        step.frontal_angle_deg,
        Some(step.confidence),
    ];
    numbers.iter().flatten().all(|v| v.is_finite()) && (0.0..=1.0).contains(&step.confidence)
}

fn any_value() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -40.0..40.0_f64,
        2 => -3000.0..3000.0_f64,
        1 => Just(f64::NAN),
        1 => Just(f64::INFINITY),
        1 => Just(-1e300),
        1 => Just(0.0),
    ]
}

fn any_samples() -> impl Strategy<Value = Vec<Sample>> {
    let one = (0_u64..30, proptest::array::uniform3(any_value()), proptest::array::uniform3(any_value()), 0_u8..8);
    proptest::collection::vec(one, 1..900).prop_map(|rows| {
        let mut at = Duration::ZERO;
        rows.into_iter()
            .map(|(ms, acc_mps2, gyr_dps, calm)| {
                at += Duration::from_millis(ms);
                // Now and then a foot at rest, so that movements end and courses are integrated.
                if (at.as_millis() / 500).is_multiple_of(3) && calm > 0 {
                    return Sample { at, acc_mps2: [1.0, 2.0, 9.5], gyr_dps: [1.0, 0.0, 2.0] };
                }
                Sample { at, acc_mps2, gyr_dps }
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_comes_in_only_numbers_come_out(samples in any_samples()) {
        let (steps, analyser) = analysed(&samples, None);
        prop_assert!(steps.iter().all(finite), "{steps:?}");
        prop_assert!(steps.windows(2).all(|w| w[0].initial_contact_s < w[1].initial_contact_s));
        let summary = analyser.summary();
        prop_assert!(summary.duration_s.is_finite() && summary.missing_ms.is_finite());
        prop_assert!(analyser.mount().is_none_or(|m| m.rotation.iter().flatten().all(|v| v.is_finite())));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn how_the_sensor_is_turned_changes_nothing(
        seed in 0_u64..30,
        pattern in prop::sample::select(Pattern::ALL.to_vec()),
        turn in proptest::array::uniform3(-3.0..3.0_f64),
    ) {
        let (samples, _) = walk(pattern, seed, 8, 100.0);
        let rotation = Rotation::from_vector(turn);
        let turned: Vec<Sample> = samples
            .iter()
            .map(|s| Sample { at: s.at, acc_mps2: rotation.apply(s.acc_mps2), gyr_dps: rotation.apply(s.gyr_dps) })
            .collect();
        let ((one, _), (other, _)) = (analysed(&samples, None), analysed(&turned, None));
        prop_assert_eq!(one.len(), other.len());
        for (a, b) in one.iter().zip(&other) {
            prop_assert!((a.initial_contact_s - b.initial_contact_s).abs() < 0.011, "{:?} {:?}", a, b);
            prop_assert_eq!(a.strike_angle_deg.is_some(), b.strike_angle_deg.is_some());
            let off = a.strike_angle_deg.zip(b.strike_angle_deg).map_or(0.0, |(x, y)| (x - y).abs());
            prop_assert!(off < 0.6, "{:?} {:?}", a, b);
        }
    }
}

#[test]
fn an_hour_of_stillness_is_no_walk() {
    let still: Vec3 = [0.3, -4.0, 8.9];
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
    let mut steps = Vec::new();
    for k in 0..90_000_u64 {
        analyser.push(Sample { at: Duration::from_millis(40 * k), acc_mps2: still, gyr_dps: [0.2; 3] }, &mut steps);
    }
    analyser.finish(&mut steps);
    assert!(steps.is_empty());
    assert_eq!(analyser.summary().bouts_count, 0);
}

#[test]
fn a_stream_without_an_end_begins_anew_before_its_cells_are_too_many_to_count() {
    assert!(u32::try_from(crate::ring::MOST + 2 * LONGEST).is_ok(), "a phone of 32 bits counts them");
    let (samples, truth) = walk(Pattern::Heel, 6, 60, 100.0);
    let mut analyser = Analyser::new(Foot::Left, Settings::default(), None);
    analyser.ring.wear_after(2_000);
    let mut steps = Vec::new();
    for sample in &samples {
        analyser.push(*sample, &mut steps);
    }
    analyser.finish(&mut steps);
    assert!(samples.len() > 6_000 && analyser.ring.end() < 2_000);
    let is_found = |contact_s: &f64| steps.iter().any(|step| (step.initial_contact_s - contact_s).abs() < 0.05);
    let found = truth.initial_contact_s.iter().filter(|contact_s| is_found(contact_s)).count();
    // Each new beginning costs the stride that it cuts in two, and no more than one beside it.
    assert!(found + 2 * (samples.len() / 2_000) >= truth.initial_contact_s.len(), "{found}");
    assert!(steps.is_sorted_by(|a, b| a.initial_contact_s < b.initial_contact_s));
}
