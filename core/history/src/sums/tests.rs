use heelfirst_gait::{Foot, Landing, Step, Ungraded};
use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::*;

fn step() -> impl Strategy<Value = Step> {
    let landing = prop::option::of(prop::sample::select(vec![Landing::Heel, Landing::Flat, Landing::Toe]));
    let why = prop::sample::select(vec![Ungraded::MissingSamples, Ungraded::Stairs, Ungraded::NoSwing]);
    let angles = (-95.0..95.0_f64, prop::option::of(-60.0..10.0_f64));
    let times = (prop::option::of(0.1..7.0_f64), 0.0..1.0_f64, prop::option::of(0.0..1200.0_f64));
    let flags = (any::<bool>(), any::<bool>(), prop::bool::weighted(0.1), prop::bool::weighted(0.1), 1..3_u32);
    (landing, why, angles, times, flags).prop_map(|(landing, why, angles, times, flags)| Step {
        foot: Foot::Left,
        initial_contact_s: 1.0,
        final_contact_s: None,
        foot_flat_s: None,
        strike_angle_deg: Some(angles.0),
        toe_off_angle_deg: angles.1,
        stride_time_s: times.0,
        swing_s: times.0.map(|stride_s| stride_s * times.1),
        stance_s: times.0.map(|stride_s| stride_s * (1.0 - times.1)),
        stride_length_m: Some(2.0 * times.1),
        contact_to_flat_ms: times.2,
        slap_speed_dps: None,
        frontal_angle_deg: None,
        landing,
        slap: landing.map(|_| flags.0),
        drag: landing.map(|_| flags.1),
        confidence: 0.9,
        ungraded_because: landing.is_none().then_some(why),
        bout: flags.4,
        in_turn: flags.2,
        first_or_last: flags.3,
        graded_after: false,
    })
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 0..60)
}

fn of_session(steps: &[Step]) -> WalkSums {
    let mut sums = FootSums::default();
    for step in steps {
        sums.note(step);
    }
    sums.finish(60_000).unwrap_or_default()
}

fn distribution(scale: Scale, values: &[f64]) -> Distribution {
    let mut of = Distribution::new(scale);
    for value in values {
        of.note(*value);
    }
    of
}

/// Type 7 of Hyndman and Fan, of the values themselves.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a rank among the values")]
fn exact_quantile(values: &[f64], p: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = p * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[at.floor() as usize], sorted[at.ceil() as usize]);
    low + (at - at.floor()) * (high - low)
}

proptest! {
    #[test]
    fn quantiles_are_off_by_less_than_a_bin(
        values in prop::collection::vec(-90.0..89.99_f64, 1..200), p in 0.0..=1.0_f64,
    ) {
        let of = distribution(Scale::ANGLE_DEG, &values);
        for p in [0.0, 0.25, 0.5, 0.75, 1.0, p] {
            let off = (of.quantile(p).unwrap() - exact_quantile(&values, p)).abs();
            prop_assert!(off < Scale::ANGLE_DEG.width, "{off} at {p}");
        }
    }

    #[test]
    fn mean_and_deviation_are_those_of_the_values(values in prop::collection::vec(0.2..3.0_f64, 2..200)) {
        let of = distribution(Scale::STRIDE_S, &values);
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let sd = (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0)).sqrt();
        // Each value is rounded to a tenth of a millisecond.
        prop_assert!((of.mean().unwrap() - mean).abs() <= 5.1e-5);
        prop_assert!((of.sd().unwrap() - sd).abs() <= 1.1e-4);
    }

    #[test]
    fn sums_of_parts_are_the_sums_of_all(sessions in prop::collection::vec(steps(), 0..6), swap in any::<bool>()) {
        let all: Vec<WalkSums> = sessions.iter().map(|steps| of_session(steps)).collect();
        let sum = |parts: &mut dyn Iterator<Item = &WalkSums>| {
            let mut sum = WalkSums::default();
            parts.for_each(|part| sum.add(part));
            sum
        };
        let (one, other) = all.split_at(all.len() / 2);
        let (one, other) = (sum(&mut one.iter()), sum(&mut other.iter()));
        let mut packed = WalkSums::default();
        for part in if swap { [&other, &one] } else { [&one, &other] } {
            packed.add_packed(&part.pack()).unwrap();
        }
        prop_assert_eq!(&packed, &sum(&mut all.iter().rev()));
        prop_assert_eq!(packed.pack(), sum(&mut all.iter()).pack());
    }

    #[test]
    fn every_step_is_counted_once(steps in steps()) {
        let sums = of_session(&steps);
        prop_assert_eq!(sums.steps as usize, steps.len());
        prop_assert_eq!(sums.graded + sums.ungraded.total(), sums.steps);
        let LandingSums { heel, flat, toe, slap, drag } = sums.landings;
        prop_assert_eq!(heel + flat + toe, sums.steady);
        prop_assert!(slap.max(drag) <= sums.steady && sums.steady <= sums.graded);
        prop_assert!(sums.longest_runs.heel <= heel);
        prop_assert!(sums.contact_to_flat_ms.count() <= heel);
        prop_assert!(sums.sessions == u32::from(!steps.is_empty()) && sums.bouts <= 2);
    }

    #[test]
    fn no_bytes_at_all_upset_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..80), begun in any::<bool>()) {
        let bytes = if begun { [vec![FORM], bytes].concat() } else { bytes };
        let _ = WalkSums::default().add_packed(&bytes);
        let _ = LiftSums::default().add_packed(&bytes);
    }
}

#[test]
fn a_value_outside_of_the_scale_lies_at_its_end() {
    let of = distribution(Scale::CONTACT_TO_FLAT_MS, &[-3.0, 100.0, 5000.0]);
    assert_eq!([0.0, 1.0].map(|p| of.quantile(p)), [Some(0.0), Some(1000.0)]);
    assert_eq!(of.mean(), Some((-3.0 + 100.0 + 5000.0) / 3.0));
    assert_eq!(distribution(Scale::SPEED_MPS, &[f64::NAN]).median(), None);
}

#[test]
fn the_last_step_of_a_bout_is_never_a_steady_one() {
    let template = Step {
        landing: Some(Landing::Heel),
        slap: Some(false),
        drag: Some(false),
        ungraded_because: None,
        in_turn: false,
        first_or_last: false,
        bout: 1,
        ..a_step()
    };
    let bouts = [1, 1, 1, 2, 2].map(|bout| Step { bout, ..template.clone() });
    let sums = of_session(&bouts);
    assert_eq!((sums.steps, sums.graded, sums.steady, sums.bouts), (5, 5, 3, 2));
    assert_eq!((sums.longest_runs.heel, sums.longest_runs.soft), (3, 3));
}

#[test]
fn an_ungraded_step_ends_a_run_and_a_turn_does_not() {
    let heel = || Step {
        landing: Some(Landing::Heel),
        ungraded_because: None,
        in_turn: false,
        first_or_last: false,
        bout: 1,
        ..a_step()
    };
    let turn = || Step { in_turn: true, ..heel() };
    let unknown =
        || Step { landing: None, slap: None, drag: None, ungraded_because: Some(Ungraded::NoFootFlat), ..heel() };
    let run = |steps: &[Step]| of_session(steps).longest_runs.heel;
    assert_eq!(run(&[heel(), heel(), turn(), heel(), heel()]), 3);
    assert_eq!(run(&[heel(), heel(), unknown(), heel(), heel()]), 2);
}

fn a_step() -> Step {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    step().new_tree(&mut runner).unwrap().current()
}

#[test]
fn a_day_of_steps_takes_some_hundred_bytes() {
    let steps: Vec<Step> = (0..250)
        .map(|n| Step {
            landing: Some(Landing::Heel),
            ungraded_because: None,
            in_turn: false,
            first_or_last: false,
            bout: 1,
            strike_angle_deg: Some(f64::from(n % 40) / 2.0),
            stride_time_s: Some(1.1 + f64::from(n % 17) / 100.0),
            swing_s: Some(0.4),
            stance_s: Some(0.7),
            contact_to_flat_ms: Some(80.0 + f64::from(n % 60)),
            ..a_step()
        })
        .collect();
    assert!((150..400).contains(&of_session(&steps).pack().len()), "{}", of_session(&steps).pack().len());
}
