mod realism;
mod scenes;

use std::time::Duration;

use proptest::prelude::*;

use super::course::Course;
use super::walk::Walk;
use super::*;
use crate::Sample;

fn ideal(pattern: Pattern, seed: u64) -> Simulation {
    Simulation { steps: Some(8), imperfections: Imperfections::none(), ..Simulation::new(pattern, seed) }
}

pub(super) fn samples(simulation: &Simulation) -> (Vec<Sample>, Truth) {
    let mut foot = simulation.start().expect("a valid simulation");
    let samples = foot.by_ref().collect();
    (samples, foot.truth().clone())
}

pub(super) fn length(v: [f64; 3]) -> f64 {
    v.iter().map(|x| x * x).sum::<f64>().sqrt()
}

pub(super) fn any_pattern() -> impl Strategy<Value = Pattern> {
    proptest::sample::select(Pattern::ALL.to_vec())
}

fn any_mounting() -> impl Strategy<Value = Mounting> {
    proptest::sample::select(vec![Mounting::Dorsum, Mounting::Lateral, Mounting::Random, Mounting::Level])
}

#[test]
fn patterns_have_names() {
    for pattern in Pattern::ALL {
        assert_eq!(pattern.to_string().parse(), Ok(pattern));
    }
    let error = "heal".parse::<Pattern>().unwrap_err();
    assert_eq!(error.to_string(), "`heal` is no walking pattern; choose heel, toe, flat, slap, drag or mixed");
}

#[test]
fn values_out_of_range_are_refused_by_name() {
    let refused = |change: fn(&mut Simulation)| {
        let mut simulation = ideal(Pattern::Heel, 1);
        change(&mut simulation);
        simulation.start().unwrap_err().to_string()
    };
    assert!(refused(|s| s.rate_hz = 10.0).contains("10 Hz"));
    assert!(refused(|s| s.rate_hz = f64::NAN).contains("25 to 400"));
    assert!(refused(|s| s.imperfections.loss_share = 0.9).contains("0.9"));
    assert!(refused(|s| s.imperfections.gyr_noise_dps = -1.0).contains("gyr_noise_dps"));
    assert!(refused(|s| s.imperfections.jitter_share = 0.5).contains("jitter_share"));
    assert!(refused(|s| s.before = vec![Idle::Standing { seconds: -1.0 }]).contains("-1 s"));
}

#[test]
fn each_pattern_keeps_its_ranges() {
    for seed in 0..12 {
        for (pattern, strike, to_flat) in [
            (Pattern::Heel, 10.0..=40.0, 76.0..=165.0),
            (Pattern::Flat, -1.0..=6.0, 12.0..=60.0),
            (Pattern::Toe, -22.0..=-4.5, 60.0..=220.0),
            (Pattern::Slap, 9.0..=22.0, 30.0..=60.0),
        ] {
            for stride in samples(&ideal(pattern, seed)).1.strides {
                // The restless foot adds up to half a degree.
                let near = stride.strike_angle_deg.clamp(*strike.start(), *strike.end());
                assert!((stride.strike_angle_deg - near).abs() < 0.55, "{pattern} {stride:?}");
                assert!(to_flat.contains(&stride.contact_to_flat_ms.round()), "{pattern} {stride:?}");
            }
        }
    }
}

#[test]
fn a_mixed_walk_has_every_kind_of_step() {
    let simulation = Simulation { steps: Some(100), ..ideal(Pattern::Mixed, 3) };
    let kinds: std::collections::BTreeSet<_> = samples(&simulation).1.strides.iter().map(|s| s.pattern).collect();
    assert_eq!(kinds.len(), 5);
}

#[test]
fn the_truth_speaks_the_words_of_the_scoring_tool() {
    let simulation = Simulation { steps: Some(2), ..ideal(Pattern::Toe, 3) };
    let truth = serde_json::to_value(samples(&simulation).1).expect("plain numbers");
    assert_eq!(truth["foot"], "left");
    assert_eq!(truth["strides"][0]["pattern"], "drop_forefoot");
    assert!(truth["strides"][0]["stride_time_s"].is_null());
    assert!(truth["strides"][1]["stride_time_s"].is_f64());
    assert_eq!(truth["initial_contact_s"].as_array().map(Vec::len), Some(2));
    assert_eq!(truth["final_contact_s"].as_array().map(Vec::len), Some(2));
}

#[test]
fn an_endless_walk_needs_bounded_memory() {
    let mut foot = Simulation { rate_hz: 25.0, steps: None, ..ideal(Pattern::Heel, 5) }.start().expect("valid");
    let last = foot.by_ref().nth(60_000).expect("endless");
    assert!(last.at > Duration::from_secs(2399));
    assert!((1000..=2000).contains(&foot.truth().strides.len()));
    assert!(foot.truth().final_contact_s.len() <= 2001);
}

#[test]
fn loss_comes_in_bursts_and_in_the_share_that_was_asked_for() {
    let mut simulation = Simulation { steps: Some(600), ..ideal(Pattern::Heel, 6) };
    let whole = samples(&simulation).0.len() as f64;
    simulation.imperfections.loss_share = 0.1;
    let (kept, _) = samples(&simulation);
    let share = 1.0 - kept.len() as f64 / whole;
    assert!((0.08..0.12).contains(&share), "{share}");
    let gaps = kept.windows(2).filter(|w| w[1].at > w[0].at + Duration::from_millis(15)).count() as f64;
    let burst = share * whole / gaps;
    assert!((3.5..6.5).contains(&burst), "{burst} samples a burst");
}

#[test]
fn sitting_and_shuffling_are_no_steps() {
    let mut simulation = ideal(Pattern::Heel, 8);
    simulation.steps = Some(0);
    simulation.before =
        vec![Idle::LegSwings { count: 5 }, Idle::Standing { seconds: 1.0 }, Idle::Shuffles { count: 4 }];
    let (samples, truth) = samples(&simulation);
    assert!(truth.strides.is_empty());
    assert!(samples.iter().any(|s| length(s.gyr_dps) > 60.0));
    assert!(samples.iter().all(Sample::is_finite));
}

#[test]
fn the_right_foot_is_the_mirror_image_of_the_left() {
    for (seed, scene) in (1..).zip(scenes::all()) {
        let simulation = Simulation { scene, mounting: Mounting::Level, ..ideal(Pattern::Mixed, seed) };
        let [left, right] = [Foot::Left, Foot::Right].map(|foot| samples(&Simulation { foot, ..simulation.clone() }));
        assert_eq!(left.0.len(), right.0.len());
        for (left, right) in left.0.iter().zip(&right.0) {
            let ([x, y, z], [mx, my, mz]) = (left.acc_mps2, right.acc_mps2);
            assert!(length([x - mx, y + my, z - mz]) < 1e-2, "{left:?} {right:?}");
            let ([x, y, z], [mx, my, mz]) = (left.gyr_dps, right.gyr_dps);
            assert!(length([x + mx, y - my, z + mz]) < 1e-4, "{left:?} {right:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn every_sample_is_finite_in_order_and_the_same_again(
        pattern in any_pattern(), mounting in any_mounting(), seed: u64, rate_hz in 25.0..=400.0_f64, loss in 0.0..0.2_f64, right: bool,
    ) {
        let mut simulation = Simulation::new(pattern, seed);
        simulation.steps = Some(5);
        simulation.rate_hz = rate_hz;
        simulation.mounting = mounting;
        simulation.imperfections.loss_share = loss;
        simulation.foot = if right { Foot::Right } else { Foot::Left };
        let (first, truth) = samples(&simulation);
        prop_assert!(first.iter().all(Sample::is_finite));
        prop_assert!(first.windows(2).all(|w| w[0].at < w[1].at));
        prop_assert!(first.iter().all(|s| s.acc_mps2.iter().all(|v| v.abs() <= 157.0) && s.gyr_dps.iter().all(|v| v.abs() <= 2000.0)));
        let (second, again) = samples(&simulation);
        prop_assert_eq!(first, second);
        prop_assert_eq!(truth, again);
    }

    #[test]
    fn the_truth_is_in_order(pattern in any_pattern(), seed: u64) {
        let simulation = Simulation { steps: Some(30), ..ideal(pattern, seed) };
        let (_, truth) = samples(&simulation);
        prop_assert_eq!(truth.strides.len(), 30);
        let mut before = 0.0;
        for (stride, contact) in truth.strides.iter().zip(&truth.initial_contact_s) {
            prop_assert!(before < stride.final_contact_s);
            prop_assert!(stride.final_contact_s < stride.initial_contact_s);
            prop_assert!(stride.initial_contact_s < stride.foot_flat_s);
            prop_assert_eq!(stride.initial_contact_s.to_bits(), contact.to_bits());
            prop_assert!(stride.toe_off_angle_deg < -3.0);
            before = stride.foot_flat_s;
        }
        prop_assert!(truth.valid_s[1] > before);
    }

    #[test]
    fn standing_feels_gravity_and_no_turning(pattern in any_pattern(), mounting in any_mounting(), seed: u64, rate_hz in 25.0..=400.0_f64) {
        let simulation = Simulation { rate_hz, mounting, ..ideal(pattern, seed) };
        let (samples, truth) = samples(&simulation);
        let leaves = truth.final_contact_s[0] - 1.2;
        for sample in samples.iter().take_while(|s| s.at.as_secs_f64() < leaves) {
            prop_assert!((length(sample.acc_mps2) - 9.806_65).abs() < 1e-6);
            prop_assert!(length(sample.gyr_dps) < 1e-6);
        }
    }

    #[test]
    fn a_flat_foot_lies_on_the_ground_at_rest(pattern in any_pattern(), seed: u64) {
        let simulation = ideal(pattern, seed);
        let (_, truth) = samples(&simulation);
        let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
        walk.reach(truth.valid_s[1], -1.0);
        // The last stance is not left, so it has time to settle.
        let flat = truth.strides.last().map_or(0.0, |s| s.foot_flat_s) + 0.35;
        let (a, b) = (walk.pose(flat), walk.pose(flat + 0.1));
        for k in 0..3 {
            prop_assert!((a.origin[k] - b.origin[k]).abs() < 2e-4);
        }
        prop_assert!(a.origin[2].abs() < 2e-4 && a.pitch.abs() < 2e-3);
    }

    #[test]
    fn the_foot_never_sinks_in_nor_jumps(pattern in any_pattern(), seed: u64) {
        let simulation = ideal(pattern, seed);
        let (_, truth) = samples(&simulation);
        let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
        walk.reach(truth.valid_s[1], -1.0);
        let mut last = walk.pose(0.0);
        for i in (1_u32..).take_while(|i| f64::from(*i) < truth.valid_s[1] * 500.0) {
            let pose = walk.pose(f64::from(i) / 500.0);
            let low = walk.build.lowest([0.0, pose.origin[2]], pose.pitch, pose.bend);
            prop_assert!(low > -0.02, "{low} m at {i} / 500 s");
            prop_assert!(pose.origin[2] < 0.5);
            for k in 0..3 {
                prop_assert!((pose.origin[k] - last.origin[k]).abs() < 0.04, "{i} / 500 s: {:?} {:?}", last.origin, pose.origin);
            }
            last = pose;
        }
    }

    #[test]
    fn the_gyroscope_adds_up_to_the_strike_angle(pattern in any_pattern(), seed: u64, rate_hz in 50.0..=400.0_f64, jitter in 0.0..0.3_f64) {
        let mut simulation = Simulation { rate_hz, turns: false, mounting: Mounting::Random, ..ideal(pattern, seed) };
        simulation.imperfections.jitter_share = jitter;
        let mut foot = simulation.start().expect("valid");
        let rows = foot.sensor_to_foot();
        let samples: Vec<Sample> = foot.by_ref().collect();
        let mut turned = vector::Rotation::NONE;
        let mut strides = foot.truth().strides.iter().peekable();
        for (i, sample) in samples.iter().enumerate() {
            let [a, b, c] = [i.wrapping_sub(1), i, i + 1]
                .map(|i| samples.get(i).map_or(i as f64 / rate_hz, |s| s.at.as_secs_f64()));
            let (begin, end) = (if i == 0 { -0.5 / rate_hz } else { 0.5 * (a + b) }, 0.5 * (b + c));
            if let Some(stride) = strides.next_if(|s| s.initial_contact_s < begin) {
                // Between two samples a landing foot turns on; there the angle is known to a few degrees only.
                let pitch = turned.0[2][0].asin().to_degrees();
                let slack = 1.0 + 900.0 / rate_hz;
                prop_assert!((pitch - stride.strike_angle_deg).abs() < slack, "{pitch} {stride:?}");
            }
            let rate = vector::Rotation(rows).apply(sample.gyr_dps);
            turned = turned.after(&vector::Rotation::of_vector(vector::scale(rate, (end - begin).to_radians())));
        }
        let upright = turned.0[2][2];
        prop_assert!(upright > 0.9999, "the foot ends as level as it began: {upright}");
    }

    #[test]
    fn the_accelerometer_adds_up_to_the_stride_length(pattern in any_pattern(), seed: u64) {
        let mut simulation = Simulation { rate_hz: 400.0, turns: false, steps: Some(1), ..ideal(pattern, seed) };
        simulation.mounting = Mounting::Level;
        let (samples, truth) = samples(&simulation);
        let (mut turned, mut velocity, mut place) = (vector::Rotation::NONE, [0.0; 3], [0.0; 3]);
        let dt = 1.0 / 400.0;
        for sample in &samples {
            let half = vector::Rotation::of_vector(vector::scale(sample.gyr_dps, 0.5 * dt).map(f64::to_radians));
            turned = turned.after(&half);
            let acceleration = vector::sub(turned.apply(sample.acc_mps2), [0.0, 0.0, 9.806_65]);
            velocity = vector::add(velocity, vector::scale(acceleration, dt));
            place = vector::add(place, vector::scale(velocity, dt));
            turned = turned.after(&half);
        }
        let way = place[0].hypot(place[1]);
        prop_assert!((way - truth.strides[0].stride_length_m).abs() < 0.03, "{way} {:?}", truth.strides[0]);
        prop_assert!(place[2].abs() < 0.03, "{place:?}");
    }
}
