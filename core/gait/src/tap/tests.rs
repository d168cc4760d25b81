use proptest::prelude::*;

use super::*;
use crate::Foot;
use crate::simulate::seated::{CalibrationRun, LiftPlan, SeatedSimulation, SeatedTask, TapPlan, TapsBy};
use crate::simulate::{Form, Idle, Imperfections, Manner, Mounting, Part, Pattern, Simulation};

fn heard(samples: impl Iterator<Item = Sample>) -> Vec<Tapped> {
    let mut watch = TapWatch::new();
    samples.filter_map(|sample| watch.push(&sample)).collect()
}

fn seated(task: SeatedTask, seed: u64) -> SeatedSimulation {
    SeatedSimulation::new(task, seed)
}

fn counts(simulation: &SeatedSimulation) -> Vec<u8> {
    heard(simulation.start().expect("valid")).into_iter().map(|tapped| tapped.count).collect()
}

fn mountings() -> impl Strategy<Value = Mounting> {
    prop_oneof![Just(Mounting::Dorsum), Just(Mounting::Lateral), Just(Mounting::Random), Just(Mounting::Level)]
}

fn feet() -> impl Strategy<Value = Foot> {
    prop_oneof![Just(Foot::Left), Just(Foot::Right)]
}

fn forms() -> impl Strategy<Value = Form> {
    prop_oneof![Just(Form::Rolling), Just(Form::Leg)]
}

/// Sitting, walking, sitting again.
fn scene() -> Vec<Part> {
    vec![
        Part::Sit { seconds: 8.0 },
        Part::StandUp,
        Part::Walk { steps: 3, manner: Manner::Plain },
        Part::Stand { seconds: 3.0 },
        Part::Walk { steps: 6, manner: Manner::Rollator },
        Part::Stand { seconds: 3.0 },
        Part::SitDown,
        Part::LegSwings { count: 6 },
        Part::Sit { seconds: 8.0 },
    ]
}

/// How many of these people are heard to tap three times.
fn heard_in(people: impl Iterator<Item = SeatedSimulation>) -> usize {
    people.filter(|person| counts(person) == [3]).count()
}

#[test]
fn three_taps_are_nearly_always_heard() {
    let plan = TapPlan::three();
    let mountings = [Mounting::Dorsum, Mounting::Lateral, Mounting::Random];
    for (rate_hz, plan, least) in [
        (52.0, plan, 88),
        (104.0, plan, 88),
        (104.0, TapPlan { heel_angle_deg: 4.0, ..plan }, 88),
        (104.0, TapPlan { heel_angle_deg: 16.0, interval_s: 1.5, ..plan }, 88),
        (400.0, plan, 88),
        // A slow sensor, a quick heel, a trembling one.
        (25.0, plan, 84),
        (104.0, TapPlan { interval_s: 0.5, ..plan }, 80),
        (104.0, TapPlan { tremor_deg: 0.8, ..plan }, 76),
    ] {
        let person = |(seed, mounting)| {
            let foot = if seed % 2 == 0 { Foot::Left } else { Foot::Right };
            SeatedSimulation { rate_hz, foot, mounting, ..seated(SeatedTask::Taps(plan), seed) }
        };
        let heard = heard_in((0..90).zip(mountings.into_iter().cycle()).map(person));
        assert!(heard >= least, "{rate_hz} Hz, {plan:?}: {heard} of 90");
    }
}

#[test]
fn four_and_five_are_as_good() {
    for taps_count in [4, 5] {
        let plan = TapPlan { taps_count, interval_s: 0.65, ..TapPlan::three() };
        let people = (0..40).map(|seed| seated(SeatedTask::Taps(plan), seed));
        let told = people.filter(|person| !counts(person).is_empty()).count();
        assert!(told >= 36, "{taps_count}: {told} of 40");
    }
}

#[test]
fn a_shaken_leg_is_hardly_ever_taken_for_taps() {
    let plan = TapPlan { by: TapsBy::ShakenLeg, series_count: 3, ..TapPlan::three() };
    let people = (0..80).map(|seed| seated(SeatedTask::Taps(plan), seed));
    assert!(people.filter(|person| !counts(person).is_empty()).count() <= 1);
}

/// Of people who lift their toes instead, with tremor and clonus, a few are taken for tapping: they were not asked to.
#[test]
fn toe_lifts_tremor_clonus_and_fidgets_are_hardly_ever_taps() {
    let lifting = |seed| seated(SeatedTask::Lifts(LiftPlan::drawn(seed)), seed);
    let fidgeting = |seed| seated(SeatedTask::Calibration(CalibrationRun::NeverStill), seed);
    let taken = (0..120).map(lifting).filter(|person| !counts(person).is_empty()).count();
    assert!(taken <= 6, "{taken}");
    assert_eq!((0..60).map(fidgeting).filter(|person| !counts(person).is_empty()).count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Now and then three taps are not heard, and the person is asked again; they are never more or fewer.
    #[test]
    fn three_taps_are_never_another_number(
        seed in 0_u64..100_000,
        heel_angle_deg in 4.0..20.0_f64,
        interval_s in 0.7..1.6_f64,
        rate_hz in 45.0..=400.0_f64,
        mounting in mountings(),
        foot in feet(),
        form in forms(),
    ) {
        let plan = TapPlan { heel_angle_deg, interval_s, ..TapPlan::three() };
        let simulation = SeatedSimulation { rate_hz, foot, mounting, form, ..seated(SeatedTask::Taps(plan), seed) };
        let truth = simulation.start().expect("valid").truth().clone();
        for told in heard(simulation.start().expect("valid")) {
            prop_assert_eq!(told.count, 3);
            prop_assert!((told.at.as_secs_f64() - truth.taps_s[2]).abs() < 0.1, "{:?} {:?}", told, truth.taps_s);
        }
    }

    #[test]
    fn fewer_are_none(
        seed in 0_u64..100_000, taps_count in 0_u32..=2, rate_hz in 25.0..=400.0_f64, mounting in mountings(),
    ) {
        let plan = TapPlan { taps_count, ..TapPlan::three() };
        let simulation = SeatedSimulation { rate_hz, mounting, ..seated(SeatedTask::Taps(plan), seed) };
        prop_assert_eq!(counts(&simulation), Vec::<u8>::new());
    }

    #[test]
    fn the_other_foot_and_a_knock_are_no_taps(
        seed in 0_u64..100_000,
        taps_count in 3_u32..=40,
        rate_hz in 25.0..=400.0_f64,
        mounting in mountings(),
        by in prop_oneof![Just(TapsBy::OtherHeel), Just(TapsBy::Knocks)],
        interval_s in 0.3..1.6_f64,
        tremor_deg in 0.0..0.8_f64,
    ) {
        let plan = TapPlan { by, taps_count, interval_s, tremor_deg, series_count: 2, ..TapPlan::three() };
        let simulation = SeatedSimulation { rate_hz, mounting, ..seated(SeatedTask::Taps(plan), seed) };
        prop_assert_eq!(counts(&simulation), Vec::<u8>::new());
    }

    #[test]
    fn what_is_lost_on_the_way_adds_no_tap(seed in 0_u64..100_000, loss_share in 0.0..0.3_f64, taps_count in 1_u32..=3) {
        let imperfections = Imperfections { loss_share, ..Imperfections::typical() };
        let plan = TapPlan { taps_count, ..TapPlan::three() };
        let simulation = SeatedSimulation { imperfections, ..seated(SeatedTask::Taps(plan), seed) };
        let told = counts(&simulation);
        prop_assert!(told.is_empty() || (told == [3] && taps_count == 3), "{:?}", told);
    }

    #[test]
    fn whatever_comes_in_nothing_breaks(values in proptest::collection::vec(any::<f64>(), 600), rate_hz in 25_u32..400) {
        let mut watch = TapWatch::new();
        for (number, chunk) in (0_u32..).zip(values.chunks(6)) {
            let [a, b, c, d, e, f] = *chunk else { continue };
            let at = Duration::from_secs(5) + Duration::from_secs(1) * number / rate_hz;
            watch.push(&Sample { at, acc_mps2: [a, b, c], gyr_dps: [d, e, f] });
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn walking_and_swinging_are_no_taps(
        seed in 0_u64..100_000,
        pattern in prop_oneof![
            Just(Pattern::Heel), Just(Pattern::Toe), Just(Pattern::Flat), Just(Pattern::Slap), Just(Pattern::Drag)
        ],
        rate_hz in 25.0..=200.0_f64,
        foot in feet(),
    ) {
        let simulation = Simulation { scene: scene(), rate_hz, foot, ..Simulation::new(pattern, seed) };
        prop_assert_eq!(heard(simulation.start().expect("valid")), vec![]);
        let shuffling = Simulation {
            steps: Some(4), before: vec![Idle::Shuffles { count: 6 }], ..Simulation::new(pattern, seed)
        };
        prop_assert_eq!(heard(shuffling.start().expect("valid")), vec![]);
    }
}
