use std::time::Duration;

use proptest::prelude::*;

use super::super::rng::Rng;
use super::super::tests::{any_pattern, length, samples};
use super::super::vector::{Rotation, add, scale, sub};
use super::super::*;
use super::idle;
use super::person::Person;
use crate::Sample;

fn ideal(pattern: Pattern, seed: u64) -> Simulation {
    Simulation {
        steps: Some(8),
        imperfections: Imperfections::none(),
        form: Form::Leg,
        ..Simulation::new(pattern, seed)
    }
}

fn scene(seed: u64, parts: &[Part]) -> Simulation {
    Simulation { scene: parts.to_vec(), turns: false, ..ideal(Pattern::Heel, seed) }
}

/// Whether a stride is what its grade says by physics, and off every border by 1.5° and 8 ms.
fn is_clear(stride: &TruthStride) -> bool {
    let (angle, to_flat_ms) = (stride.strike_angle_deg, stride.contact_to_flat_ms);
    match stride.pattern {
        TruthPattern::Normal => angle > 9.5 && to_flat_ms >= 88.0,
        TruthPattern::Slap => angle > 9.5 && (20.0..=57.0).contains(&to_flat_ms),
        TruthPattern::DropFlat => (-0.1..=6.5).contains(&angle),
        TruthPattern::DropForefoot => angle < -3.1,
        TruthPattern::Drag => angle < 6.5,
    }
}

#[test]
fn grades_are_what_was_asked_for_and_no_coin_toss() {
    for (pattern, truth) in [
        (Pattern::Heel, TruthPattern::Normal),
        (Pattern::Toe, TruthPattern::DropForefoot),
        (Pattern::Flat, TruthPattern::DropFlat),
        (Pattern::Slap, TruthPattern::Slap),
        (Pattern::Drag, TruthPattern::Drag),
    ] {
        let strides: Vec<_> = (0..25).flat_map(|seed| samples(&ideal(pattern, seed)).1.strides).collect();
        let other = strides.iter().filter(|stride| stride.pattern != truth).count();
        let unclear = strides.iter().filter(|stride| !is_clear(stride)).count();
        assert!(other * 50 <= strides.len(), "{pattern}: {other} of {} are something else", strides.len());
        assert!(unclear * 50 <= strides.len(), "{pattern}: {unclear} of {} are near a border", strides.len());
    }
}

#[test]
fn people_differ_widely() {
    let mut cadence = Vec::new();
    let mut speed = Vec::new();
    let mut stance = Vec::new();
    for (pattern, seed) in Pattern::ALL.into_iter().flat_map(|pattern| (0..15).map(move |seed| (pattern, seed))) {
        let (_, truth) = samples(&Simulation { turns: false, ..ideal(pattern, seed) });
        let stride = &truth.strides[4];
        let time = stride.stride_time_s.expect("not the first");
        cadence.push(120.0 / time);
        speed.push(stride.stride_length_m / time);
        stance.push(1.0 - stride.swing_s / time);
    }
    let range = |values: &[f64]| {
        (values.iter().copied().fold(f64::INFINITY, f64::min), values.iter().copied().fold(0.0, f64::max))
    };
    let ((slow, quick), (least, most), (short, long)) = (range(&cadence), range(&speed), range(&stance));
    assert!((55.0..70.0).contains(&slow) && (110.0..130.0).contains(&quick), "cadence {slow} to {quick} a minute");
    assert!((0.2..0.5).contains(&least) && (1.3..1.6).contains(&most), "speed {least} to {most} m/s");
    assert!((0.5..0.63).contains(&short) && (0.68..0.8).contains(&long), "stance share {short} to {long}");
}

/// The bands are those of healthy people's feet (acceleration p50, p99, greatest: 11, 45, 175 m/s²; jerk p99 6 to 7.5, greatest 18 to
/// 22 thousand m/s³; turning p90, p99: 392, 508 °/s), with room for other people.
#[test]
fn impacts_are_those_of_real_feet() {
    let (mut acc, mut jerk, mut gyr) = (Vec::new(), Vec::new(), Vec::new());
    for seed in 200..230 {
        let mut simulation = ideal(Pattern::Heel, seed);
        simulation.imperfections = Imperfections::typical();
        (simulation.before, simulation.after) = (Vec::new(), Vec::new());
        let (samples, _) = samples(&simulation);
        acc.extend(samples.iter().map(|s| length(s.acc_mps2)));
        gyr.extend(samples.iter().map(|s| length(s.gyr_dps)));
        jerk.extend(samples.windows(2).map(|w| length(sub(w[1].acc_mps2, w[0].acc_mps2)) * simulation.rate_hz));
    }
    let share = |values: &mut Vec<f64>, permille: usize| {
        values.sort_by(f64::total_cmp);
        values[(values.len() - 1) * permille / 1000]
    };
    let acc = [500, 990, 1000].map(|permille| share(&mut acc, permille));
    let jerk = [990, 1000].map(|permille| share(&mut jerk, permille));
    let gyr = [900, 990].map(|permille| share(&mut gyr, permille));
    assert!(
        (9.8..13.0).contains(&acc[0]) && (30.0..70.0).contains(&acc[1]) && (100.0..230.0).contains(&acc[2]),
        "{acc:?} m/s²"
    );
    assert!((4e3..9e3).contains(&jerk[0]) && (10e3..30e3).contains(&jerk[1]), "{jerk:?} m/s³");
    assert!((300.0..450.0).contains(&gyr[0]) && (400.0..600.0).contains(&gyr[1]), "{gyr:?} °/s");
}

#[test]
fn a_dragging_foot_vibrates_in_swing_and_a_clear_one_does_not() {
    let rattle = |pattern: Pattern| {
        let mut all = Vec::new();
        for seed in 0..10 {
            let simulation = Simulation { rate_hz: 200.0, turns: false, ..ideal(pattern, seed) };
            let (samples, truth) = samples(&simulation);
            for stride in &truth.strides {
                let swings = stride.final_contact_s + 0.1 * stride.swing_s..stride.initial_contact_s - 0.02;
                let sizes: Vec<f64> = samples
                    .iter()
                    .filter(|s| swings.contains(&s.at.as_secs_f64()))
                    .map(|s| length(s.acc_mps2))
                    .collect();
                let rough: f64 = sizes.windows(3).map(|w| (w[2] - 2.0 * w[1] + w[0]).powi(2)).sum();
                all.push((rough / sizes.len() as f64).sqrt());
            }
        }
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    let (drags, clears) = (rattle(Pattern::Drag), rattle(Pattern::Flat));
    assert!(drags > 2.0 && drags > 4.0 * clears, "{drags} and {clears} m/s²");
}

#[test]
fn a_foot_that_would_drag_is_lifted_clear_by_marching() {
    for seed in 0..6 {
        let march = Part::Walk { steps: 6, manner: Manner::HighMarch };
        let simulation = Simulation { pattern: Pattern::Drag, ..scene(seed, &[Part::Stand { seconds: 1.0 }, march]) };
        let (_, truth) = samples(&simulation);
        assert_eq!(truth.strides.len(), 6);
        assert!(
            truth.strides.iter().all(|stride| stride.pattern != TruthPattern::Drag && is_clear(stride)),
            "{truth:?}"
        );
    }
}

#[test]
fn an_endless_walk_needs_bounded_memory() {
    let mut foot = Simulation { rate_hz: 25.0, steps: None, ..ideal(Pattern::Heel, 5) }.start().expect("valid");
    let last = foot.by_ref().nth(60_000).expect("endless");
    assert!(last.at > Duration::from_secs(2399));
    assert!((1000..=2000).contains(&foot.truth().strides.len()));
}

#[test]
fn what_is_no_walking_is_no_step() {
    let parts = [
        Part::Sit { seconds: 20.0 },
        Part::LegSwings { count: 3 },
        Part::StandUp,
        Part::Stand { seconds: 1.0 },
        Part::Shuffles { count: 4 },
        Part::SitDown,
    ];
    for seed in 0..5 {
        let (samples, truth) = samples(&scene(seed, &parts));
        assert!(truth.strides.is_empty() && truth.final_contact_s.is_empty());
        assert!(samples.iter().any(|s| length(s.gyr_dps) > 60.0));
        assert!(samples.iter().all(|s| s.is_finite() && length(s.acc_mps2) < 60.0));
    }
}

#[test]
fn every_part_has_its_steps_of_its_kind() {
    let walk = |steps, manner| Part::Walk { steps, manner };
    let parts = [
        Part::Stand { seconds: 1.0 },
        walk(5, Manner::Plain),
        Part::UTurn { steps: 3 },
        walk(5, Manner::Cane),
        Part::SideSteps { count: 3 },
        Part::BackSteps { count: 3 },
        walk(4, Manner::Rollator),
        walk(4, Manner::Ramp { rise_per_run: 1.0 / 12.0 }),
        walk(4, Manner::HighMarch),
        walk(4, Manner::Circumduction),
        walk(4, Manner::Slow),
        Part::Stairs { steps: 3, up: true },
        Part::Stairs { steps: 3, up: false },
        Part::Stand { seconds: 1.0 },
    ];
    for seed in 0..6 {
        let (samples, truth) = samples(&scene(seed, &parts));
        let kinds: Vec<TruthKind> = truth.strides.iter().map(|stride| stride.kind).collect();
        let count = |kind| kinds.iter().filter(|k| **k == kind).count();
        assert_eq!(kinds.len(), 45);
        assert_eq!(
            [TruthKind::Turn, TruthKind::Sideways, TruthKind::Backward, TruthKind::Stairs].map(count),
            [3, 3, 3, 6]
        );
        let turn = &truth.turns_s;
        assert_eq!(turn.len(), 1, "{turn:?}");
        assert!(samples.iter().all(Sample::is_finite));
        let lengths: Vec<f64> = truth.strides.iter().map(|stride| stride.stride_length_m).collect();
        assert!(lengths[9..13].iter().all(|length| (0.1..1.2).contains(length)), "cane: {lengths:?}");
        assert!(lengths[13..16].iter().all(|length| (0.12..0.4).contains(length)), "aside: {lengths:?}");
        assert!(lengths[16..19].iter().all(|length| (0.1..0.5).contains(length)), "back: {lengths:?}");
        assert!(
            truth.strides[16..19].iter().all(|stride| stride.strike_angle_deg < -1.6),
            "back steps land toes first"
        );
    }
}

#[test]
fn standing_feels_gravity_and_no_turning() {
    for seed in 0..10 {
        let (samples, truth) = samples(&ideal(Pattern::Flat, seed));
        let leaves = truth.final_contact_s[0] - 1.0;
        for sample in samples.iter().take_while(|s| s.at.as_secs_f64() < leaves) {
            assert!((length(sample.acc_mps2) - 9.806_65).abs() < 1e-6);
            assert!(length(sample.gyr_dps) < 1e-6);
        }
        let last = samples.last().expect("samples");
        assert!((length(last.acc_mps2) - 9.806_65).abs() < 1e-6);
    }
}

#[test]
fn a_standing_foot_does_not_creep() {
    use super::stance::Standing;
    use super::stride::Body;
    for seed in 0..20 {
        let person = super::person::Person::draw(&mut super::super::rng::Rng::new(seed, 11), [-0.05, 0.0, 0.07]);
        let state = person.shoe.standing(0.0, 0.5 * person.weight_n);
        let mut body = Body { state, tick: 0, standing: Standing::still() };
        body.stand(&person, None, 1.0, &mut Vec::new());
        let [before, _] = body.state.place;
        assert!(body.state.pitch.abs() < 0.02, "nearly level: {}", body.state.pitch);
        body.stand(&person, None, 11.0, &mut Vec::new());
        let [after, _] = body.state.place;
        assert!((after - before).abs() < 1e-5, "{before} {after}");
    }
}

#[test]
fn the_right_foot_is_the_mirror_image_of_the_left() {
    let simulation = Simulation { mounting: Mounting::Level, turns: false, ..ideal(Pattern::Heel, 9) };
    let of = |foot: Foot| samples(&Simulation { foot, ..simulation.clone() });
    let ((left, truth), (right, other)) = (of(Foot::Left), of(Foot::Right));
    assert_eq!(truth.initial_contact_s, other.initial_contact_s);
    let at = truth.initial_contact_s[3] - 0.1;
    let near = |samples: &[Sample]| samples.iter().find(|s| s.at.as_secs_f64() > at).expect("within").gyr_dps;
    let ([x, y, _], [mx, my, _]) = (near(&left), near(&right));
    assert!(x * mx < 0.0, "roll is mirrored: {x} {mx}");
    assert!((y - my).abs() < 3.0, "pitch is not: {y} {my}");
}

#[test]
fn a_ramp_raises_the_foot_and_a_stair_lifts_it() {
    let height = |part: Part| {
        let simulation = Simulation {
            rate_hz: 400.0,
            mounting: Mounting::Level,
            ..scene(3, &[Part::Stand { seconds: 0.5 }, part, Part::Stand { seconds: 0.2 }])
        };
        let (samples, truth) = samples(&simulation);
        (integrated(&samples)[2], truth.strides.iter().map(|stride| stride.stride_length_m).sum::<f64>())
    };
    let (rise, run) = height(Part::Walk { steps: 1, manner: Manner::Ramp { rise_per_run: 0.1 } });
    assert!((rise - 0.1 * run).abs() < 0.03, "{rise} m on {run} m");
    let (rise, _) = height(Part::Stairs { steps: 1, up: true });
    assert!((0.27..0.41).contains(&rise), "{rise} m");
    let (fall, _) = height(Part::Stairs { steps: 1, up: false });
    assert!((-0.41..-0.27).contains(&fall), "{fall} m");
}

/// Where the sensor is at the end if it began at 0: for 400 samples a second on a level mount.
fn integrated(samples: &[Sample]) -> [f64; 3] {
    let dt = 1.0 / 400.0;
    let (mut turned, mut velocity, mut place) = (Rotation::NONE, [0.0; 3], [0.0; 3]);
    for sample in samples {
        let half = Rotation::of_vector(scale(sample.gyr_dps, 0.5 * dt).map(f64::to_radians));
        turned = turned.after(&half);
        let acceleration = sub(turned.apply(sample.acc_mps2), [0.0, 0.0, 9.806_65]);
        velocity = add(velocity, scale(acceleration, dt));
        place = add(place, scale(velocity, dt));
        turned = turned.after(&half);
    }
    place
}

#[test]
fn a_spline_goes_through_its_points_with_continuous_curvature() {
    let spline = super::spline::Spline::new([0.0, 0.1, 0.3, 0.4], [1.0, 2.0, -1.0, 0.5], 3.0, -2.0);
    for (time, value) in [(0.0, 1.0), (0.1, 2.0), (0.3, -1.0), (0.4, 0.5)] {
        assert!((spline.at(time).value - value).abs() < 1e-9);
    }
    assert!((spline.at(0.0).speed - 3.0).abs() < 1e-9 && (spline.at(0.399_999_999).speed + 2.0).abs() < 1e-4);
    for knot in [0.1, 0.3] {
        let (before, after) = (spline.at(knot - 1e-9), spline.at(knot + 1e-9));
        assert!((before.speed - after.speed).abs() < 1e-4 && (before.acceleration - after.acceleration).abs() < 1e-2);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_leg_reaches_where_its_inverse_says(x in -0.4..0.4_f64, z in -0.75..-0.5_f64, u in -0.5..0.5_f64, w in -0.5..0.5_f64) {
        use super::spline::Drawn;
        let leg = super::chain::Leg { thigh_m: 0.43, shank_m: 0.42 };
        prop_assume!(x.hypot(z) < 0.8);
        let joints = leg.inverse([x, z], [u, w]);
        let moving = |value, speed| Drawn { value, speed, acceleration: 0.0 };
        let [along, up] = leg.forward(moving(joints.thigh, joints.thigh_speed), moving(joints.knee, joints.knee_speed));
        prop_assert!((along.value - x).abs() < 1e-9 && (up.value - z).abs() < 1e-9);
        prop_assert!((along.speed - u).abs() < 1e-6 && (up.speed - w).abs() < 1e-6, "{joints:?}");
    }

    #[test]
    fn every_sample_is_finite_in_order_and_the_same_again(
        pattern in any_pattern(), seed: u64, rate_hz in 25.0..=400.0_f64, loss in 0.0..0.2_f64, right: bool,
    ) {
        let mut simulation = Simulation { steps: Some(4), rate_hz, form: Form::Leg, ..Simulation::new(pattern, seed) };
        simulation.imperfections.loss_share = loss;
        simulation.foot = if right { Foot::Right } else { Foot::Left };
        let (first, truth) = samples(&simulation);
        prop_assert!(first.iter().all(Sample::is_finite));
        prop_assert!(first.windows(2).all(|w| w[0].at < w[1].at));
        let (second, again) = samples(&simulation);
        prop_assert_eq!(first, second);
        prop_assert_eq!(truth, again);
    }

    #[test]
    fn the_truth_is_in_order(pattern in any_pattern(), seed: u64) {
        let (_, truth) = samples(&Simulation { steps: Some(20), ..ideal(pattern, seed) });
        prop_assert_eq!(truth.strides.len(), 20);
        prop_assert_eq!(truth.final_contact_s.len(), 20);
        let mut before = 0.0;
        for stride in &truth.strides {
            prop_assert!(before < stride.final_contact_s);
            prop_assert!(stride.final_contact_s < stride.initial_contact_s);
            prop_assert!(stride.initial_contact_s < stride.foot_flat_s);
            prop_assert!((0.15..1.2).contains(&stride.swing_s), "{stride:?}");
            prop_assert!((-40.0..45.0).contains(&stride.strike_angle_deg), "{stride:?}");
            prop_assert!(stride.toe_off_angle_deg < -4.0, "{stride:?}");
            before = stride.foot_flat_s;
        }
        prop_assert!(truth.valid_s[1] > before);
    }

    #[test]
    fn the_gyroscope_adds_up_to_the_strike_angle(pattern in any_pattern(), seed: u64, rate_hz in 100.0..=400.0_f64) {
        let simulation = Simulation { rate_hz, turns: false, mounting: Mounting::Random, ..ideal(pattern, seed) };
        let mut foot = simulation.start().expect("valid");
        let rows = foot.sensor_to_foot();
        let samples: Vec<Sample> = foot.by_ref().collect();
        let mut turned = Rotation::NONE;
        let mut strides = foot.truth().strides.iter().peekable();
        for (i, sample) in samples.iter().enumerate() {
            if let Some(stride) = strides.next_if(|s| s.initial_contact_s < (i as f64 - 0.5) / rate_hz) {
                // The laces give by a degree or two, and between two samples a foot turns on.
                let pitch = turned.0[2][0].asin().to_degrees();
                let slack = 3.0 + 600.0 / rate_hz;
                prop_assert!((pitch - stride.strike_angle_deg).abs() < slack, "{pitch} {stride:?}");
            }
            let rate = Rotation(rows).apply(sample.gyr_dps);
            turned = turned.after(&Rotation::of_vector(scale(rate, 1.0_f64.to_radians() / rate_hz)));
        }
        prop_assert!(turned.0[2][2] > 0.9995, "the foot ends as level as it began: {}", turned.0[2][2]);
    }

    #[test]
    fn the_accelerometer_adds_up_to_the_stride_length(pattern in any_pattern(), seed: u64) {
        let simulation =
            Simulation { rate_hz: 400.0, turns: false, steps: Some(1), mounting: Mounting::Level, ..ideal(pattern, seed) };
        let (samples, truth) = samples(&simulation);
        let [x, y, z] = integrated(&samples);
        let way = x.hypot(y);
        prop_assert!((way - truth.strides[0].stride_length_m).abs() < 0.03, "{way} {:?}", truth.strides[0]);
        prop_assert!(z.abs() < 0.03, "{z}");
    }
}

#[test]
fn a_leg_that_swings_stays_above_the_floor() {
    for seed in 0..200 {
        let mut rng = Rng::new(seed, 11);
        let person = Person::draw(&mut rng, [-0.055, 0.0, 0.07]);
        let stands = person.shoe.ankle_m();
        // The ball of the standing foot presses its pad in by some millimetres.
        let floor = person.shoe.clearance_m(stands, 0.0);
        for [_, z, pitch] in idle::leg_swing(&person, &mut rng) {
            let clear = person.shoe.clearance_m(stands + z, pitch);
            assert!(clear > floor - 0.004, "seed {seed}: {clear} m at {}°", pitch.to_degrees());
        }
    }
}
