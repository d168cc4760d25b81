//! Every scene is played, with the right truth, on an unbroken way.

use super::*;

const STAND: Part = Part::Stand { seconds: 2.0 };

fn walk(steps: u32, manner: Manner) -> Part {
    Part::Walk { steps, manner }
}

fn plain(steps: u32) -> Part {
    walk(steps, Manner::Plain)
}

/// One of each.
pub(super) fn all() -> Vec<Vec<Part>> {
    let sit = Part::Sit { seconds: 8.0 };
    let stop = Part::Stand { seconds: 3.0 };
    vec![
        vec![sit, Part::StandUp, plain(5), stop, plain(5), Part::SitDown, sit],
        vec![STAND, plain(1), STAND, plain(2), STAND, plain(3), STAND],
        vec![STAND, Part::SideSteps { count: 5 }, STAND],
        vec![STAND, plain(3), Part::UTurn { steps: 3 }, Part::BackSteps { count: 2 }, Part::SitDown, sit],
        vec![STAND, plain(5), Part::UTurn { steps: 3 }, plain(5), STAND],
        vec![STAND, walk(8, Manner::Cane), STAND],
        vec![STAND, walk(8, Manner::Rollator), STAND],
        vec![STAND, plain(2), walk(6, Manner::Ramp { rise_per_run: 1.0 / 12.0 }), plain(2), STAND],
        vec![STAND, walk(6, Manner::Ramp { rise_per_run: -1.0 / 12.0 }), STAND],
        vec![STAND, walk(6, Manner::HighMarch), STAND],
        vec![STAND, walk(6, Manner::Circumduction), STAND],
        vec![STAND, walk(6, Manner::Slow), STAND],
        vec![STAND, Part::Stairs { steps: 5, up: true }, STAND],
        vec![STAND, Part::Stairs { steps: 5, up: false }, STAND],
        vec![sit, Part::LegSwings { count: 4 }, sit, Part::Shuffles { count: 4 }, STAND],
    ]
}

fn steps_of(scene: &[Part]) -> u32 {
    scene.iter().map(|part| part.steps()).sum()
}

fn any_scene() -> impl Strategy<Value = Vec<Part>> {
    proptest::sample::select(all())
}

/// The truth of a scene, for this seed.
fn played(scene: Vec<Part>, pattern: Pattern, seed: u64) -> Truth {
    samples(&Simulation { scene, ..ideal(pattern, seed) }).1
}

fn speeds(scene: &[Part]) -> Vec<f64> {
    let speed = |truth: Truth| {
        let steady = &truth.strides[1..truth.strides.len() - 1];
        let way: f64 = steady.iter().map(|s| s.stride_length_m).sum();
        way / steady.iter().filter_map(|s| s.stride_time_s).sum::<f64>()
    };
    (0..30).map(|seed| speed(played(scene.to_vec(), Pattern::Flat, seed))).collect()
}

#[test]
fn walking_aids_make_slow_walkers() {
    let within = |values: &[f64], from: f64, to: f64| values.iter().all(|v| (from..=to).contains(v));
    let cane = speeds(&[STAND, walk(10, Manner::Cane), STAND]);
    assert!(within(&cane, 0.25, 0.65), "{cane:?}");
    let rollator = speeds(&[STAND, walk(10, Manner::Rollator), STAND]);
    assert!(within(&rollator, 0.08, 0.45), "{rollator:?}");
    for seed in 0..20 {
        let truth = played(vec![STAND, walk(10, Manner::Rollator), STAND], Pattern::Flat, seed);
        for stride in &truth.strides[1..] {
            let stance = 1.0 - stride.swing_s / stride.stride_time_s.expect("not the first");
            assert!((0.68..0.88).contains(&stance), "{stance}");
        }
    }
}

#[test]
fn some_feet_behind_a_rollator_are_never_quieter_than_30_dps() {
    let quietest = |seed| {
        let mut simulation =
            Simulation { scene: vec![STAND, walk(6, Manner::Rollator), STAND], ..ideal(Pattern::Flat, seed) };
        simulation.rate_hz = 100.0;
        let (samples, truth) = samples(&simulation);
        let walking = truth.final_contact_s[1]..truth.initial_contact_s[5];
        let walked = samples.iter().filter(|s| walking.contains(&s.at.as_secs_f64()));
        let rates: Vec<f64> = walked.map(|s| length(s.gyr_dps)).collect();
        // The quietest 50 ms.
        rates.windows(5).map(|w| w.iter().copied().fold(0.0, f64::max)).fold(f64::INFINITY, f64::min)
    };
    let restless = (0..30).filter(|seed| quietest(*seed) > 25.0).count();
    assert!((4..=22).contains(&restless), "{restless} of 30");
}

#[test]
fn the_truth_tells_where_a_step_led() {
    let kinds = |scene: Vec<Part>| {
        let kinds: Vec<TruthKind> = played(scene, Pattern::Heel, 3).strides.iter().map(|s| s.kind).collect();
        kinds
    };
    assert_eq!(kinds(vec![STAND, Part::SideSteps { count: 2 }]), [TruthKind::Sideways; 2]);
    assert_eq!(kinds(vec![STAND, Part::BackSteps { count: 2 }]), [TruthKind::Backward; 2]);
    assert_eq!(kinds(vec![STAND, Part::Stairs { steps: 2, up: true }]), [TruthKind::Stairs; 2]);
    let turned = kinds(vec![STAND, plain(2), Part::UTurn { steps: 3 }, plain(2)]);
    let (forward, turn) = (TruthKind::Forward, TruthKind::Turn);
    assert_eq!(turned, [forward, forward, turn, turn, turn, forward, forward]);
    assert_eq!(serde_json::to_value(turn).expect("a word"), "turn");
}

#[test]
fn ramps_and_stairs_lead_up_and_down() {
    let risen = |scene: Vec<Part>| {
        let simulation = Simulation { scene, ..ideal(Pattern::Heel, 4) };
        let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
        walk.reach(60.0, -1.0);
        let pose = walk.pose(walk.ends_at().expect("it ends"));
        (pose.origin[2], pose.pitch.to_degrees(), pose.origin[0].hypot(pose.origin[1]))
    };
    for rise_per_run in [1.0 / 12.0, -1.0 / 12.0] {
        let (height, pitch, way) = risen(vec![STAND, walk(8, Manner::Ramp { rise_per_run }), STAND]);
        assert!((height - way * rise_per_run).abs() < 0.02, "{height} m after {way} m");
        assert!((pitch - rise_per_run.atan().to_degrees()).abs() < 0.2, "{pitch}°");
    }
    let (height, pitch, _) = risen(vec![STAND, Part::Stairs { steps: 4, up: true }, STAND]);
    assert!((7.0 * 0.15..8.0 * 0.19).contains(&height) && pitch.abs() < 0.1, "{height} m, {pitch}°");
    let (height, ..) = risen(vec![STAND, Part::Stairs { steps: 4, up: false }, STAND]);
    assert!((-8.0 * 0.19..-7.0 * 0.15).contains(&height), "{height} m");
}

/// Exaggerated marching is offered because it clears the foot even where the ankle is weak.
#[test]
fn a_high_march_lifts_every_foot() {
    for (pattern, form) in [(Pattern::Heel, Form::Rolling), (Pattern::Drag, Form::Rolling), (Pattern::Drag, Form::Leg)]
    {
        for seed in 0..12 {
            let scene = vec![STAND, walk(5, Manner::HighMarch), STAND];
            let simulation = Simulation { scene, form, ..ideal(pattern, seed) };
            let mut foot = simulation.start().expect("valid");
            let mut course = foot.course();
            foot.by_ref().for_each(drop);
            let truth = foot.truth();
            course.reach(truth.valid_s[1], -1.0);
            let [_, _, stands] = course.place_at(1.0).0;
            for stride in &truth.strides {
                let [_, _, height] = course.place_at(stride.final_contact_s + 0.45 * stride.swing_s).0;
                assert!(height - stands > 0.15, "{pattern} {form:?} {seed}: {} m", height - stands);
                assert_ne!(stride.pattern, TruthPattern::Drag);
            }
        }
    }
}

#[test]
fn a_leg_that_swings_stays_above_the_floor() {
    for seed in 0..40 {
        let simulation = Simulation { scene: vec![Part::LegSwings { count: 4 }], ..ideal(Pattern::Drag, seed) };
        let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
        walk.reach(60.0, -1.0);
        let end = walk.ends_at().expect("it ends");
        for i in (0_u32..).take_while(|i| f64::from(*i) < end * 100.0) {
            let pose = walk.pose(f64::from(i) / 100.0);
            let low = walk.build.lowest([0.0, pose.origin[2]], pose.pitch, pose.bend);
            assert!(low > -0.001, "seed {seed}: {low} m after {i} / 100 s");
        }
    }
}

#[test]
fn a_u_turn_turns_round() {
    for foot in [Foot::Left, Foot::Right] {
        for steps in [1, 2, 3, 5] {
            let scene = vec![STAND, plain(3), Part::UTurn { steps }, plain(1), STAND];
            let simulation = Simulation { foot, scene, ..ideal(Pattern::Heel, 6) };
            let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
            walk.reach(60.0, -1.0);
            let end = walk.pose(walk.ends_at().expect("it ends")).heading;
            let turned = (end - walk.pose(0.0).heading).abs().to_degrees();
            assert!((160.0..200.0).contains(&turned), "{turned}°");
        }
    }
}

#[test]
fn an_hour_of_sitting_needs_bounded_memory() {
    let scene = vec![Part::Sit { seconds: 3600.0 }, Part::Shuffles { count: u32::MAX }];
    let simulation = Simulation { scene, rate_hz: 25.0, ..ideal(Pattern::Heel, 2) };
    let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
    for second in 0..5400 {
        walk.reach(f64::from(second), f64::from(second) - 1.0);
        assert!(walk.memory() < 16, "{}", walk.memory());
    }
}

#[test]
fn scenes_out_of_range_are_refused_by_name() {
    let refused =
        |part: Part| Simulation { scene: vec![part], ..ideal(Pattern::Heel, 1) }.start().unwrap_err().to_string();
    assert!(refused(Part::Sit { seconds: f64::NAN }).contains("NaN"));
    assert!(refused(walk(1, Manner::Ramp { rise_per_run: 0.5 })).contains("0.5"));
    assert!(refused(Part::UTurn { steps: 0 }).contains("0 steps"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn each_scene_has_the_steps_it_names(scene in any_scene(), pattern in any_pattern(), seed: u64, right: bool) {
        let foot = if right { Foot::Right } else { Foot::Left };
        let steps = steps_of(&scene);
        let (samples, truth) = samples(&Simulation { foot, scene, ..ideal(pattern, seed) });
        prop_assert_eq!(truth.strides.len(), steps as usize);
        prop_assert_eq!(truth.final_contact_s.len(), steps as usize);
        prop_assert!(samples.iter().all(Sample::is_finite));
        prop_assert!(samples.iter().all(|s| length(s.acc_mps2) < 600.0 && length(s.gyr_dps) < 3000.0));
        prop_assert!(truth.strides.windows(2).all(|w| w[0].foot_flat_s < w[1].final_contact_s));
    }

    #[test]
    fn the_way_never_jumps_and_ends_at_rest(scene in any_scene(), pattern in any_pattern(), seed: u64) {
        let simulation = Simulation { scene, ..ideal(pattern, seed) };
        let mut walk = Walk::new(&simulation, [-0.05, 0.0, 0.07]);
        walk.reach(600.0, -1.0);
        let end = walk.ends_at().expect("it ends");
        let mut last = walk.place_at(0.0);
        for i in (1_u32..).take_while(|i| f64::from(*i) < end * 500.0) {
            let next = walk.place_at(f64::from(i) / 500.0);
            let way = length(vector::sub(next.0, last.0));
            prop_assert!(way < 0.03, "{way} m at {i} / 500 s");
            let turn = length(last.1.inverse().after(&next.1).vector()).to_degrees();
            prop_assert!(turn < 5.0, "{turn}° at {i} / 500 s");
            last = next;
        }
    }

    #[test]
    fn the_sensor_adds_up_to_the_way(scene in any_scene(), seed: u64) {
        let simulation =
            Simulation { scene, rate_hz: 400.0, mounting: Mounting::Level, ..ideal(Pattern::Mixed, seed) };
        let mut foot = simulation.start().expect("valid");
        let mut walk = foot.course();
        walk.reach(600.0, -1.0);
        let (mut turned, mut velocity) = (walk.place_at(0.0).1, [0.0; 3]);
        let dt = 1.0 / 400.0;
        let mut place = walk.place_at(-0.5 * dt).0;
        for sample in foot.by_ref() {
            let half = vector::Rotation::of_vector(vector::scale(sample.gyr_dps, 0.5 * dt).map(f64::to_radians));
            turned = turned.after(&half);
            let acceleration = vector::sub(turned.apply(sample.acc_mps2), [0.0, 0.0, 9.806_65]);
            let change = vector::scale(acceleration, dt);
            place = vector::add(place, vector::scale(vector::add(velocity, vector::scale(change, 0.5)), dt));
            velocity = vector::add(velocity, change);
            turned = turned.after(&half);
            let at = sample.at.as_secs_f64() + 0.5 * dt;
            let (_, truly) = walk.place_at(at);
            let off = length(truly.inverse().after(&turned).vector()).to_degrees();
            prop_assert!(off < 0.3, "{off}° off at {at} s");
        }
        let end = walk.place_at(walk.ends_at().expect("it ends")).0;
        let off = length(vector::sub(place, end));
        prop_assert!(off < 0.35, "{off} m off after {} s", foot.truth().valid_s[1]);
    }
}
