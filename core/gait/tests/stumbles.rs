//! A slice of what `cargo run --release --example stumbles` measures: a few persons of each pattern, in both model forms, that no
//! tuning has seen. The bands lie somewhat beside what the whole run gives; to leave them is a change for the worse, not chance.

#[path = "../examples/stumbler/mod.rs"]
mod stumbler;

use std::sync::OnceLock;

use stumbler::disturb::{Disturbance, STRENGTHS, disturbed};
use stumbler::felt::{Alarms, Recall, Recalls, felt};
use stumbler::walks::{FORMS, PATTERNS, Walk};

use heelfirst_gait::simulate::{Form, Pattern};

const FIRST_SEED: u64 = 10_000;
const PERSONS: u64 = 6;

#[expect(clippy::expect_used, reason = "a walk that is out of range is a failed test")]
fn walks(form: Form, pattern: Pattern, rate_hz: f64) -> impl Iterator<Item = (u64, Walk)> {
    let walk = move |seed| (seed, Walk::simulated(form, pattern, seed, rate_hz).expect("the walk is in range"));
    (FIRST_SEED..FIRST_SEED + PERSONS).map(walk)
}

/// What all these persons gave, by form and pattern.
type Measured = Vec<(&'static str, Pattern, Alarms, Recalls)>;

fn measured() -> &'static Measured {
    static MEASURED: OnceLock<Measured> = OnceLock::new();
    MEASURED.get_or_init(|| {
        let pairs = FORMS.into_iter().flat_map(|form| PATTERNS.map(|pattern| (form, pattern)));
        let measure = |((name, form), pattern)| {
            let (mut alarms, mut recalls) = (Alarms::default(), Recalls::new());
            for (seed, walk) in walks(form, pattern, 100.0) {
                alarms.note(&walk);
                recalls.note(&walk, seed);
            }
            (name, pattern, alarms, recalls)
        };
        pairs.map(measure).collect()
    })
}

/// The share that was felt of one kind and strength, over both forms and these patterns.
fn share(patterns: &[Pattern], kind: &str, strength: &str) -> f64 {
    let wanted = format!("{kind}, {strength}");
    let recalls = measured().iter().filter(|(_, pattern, ..)| patterns.contains(pattern));
    let each = recalls.flat_map(|(.., recalls)| recalls.0.iter().filter(|(name, _)| *name == wanted));
    let (felt, disturbed) = each.fold((0, 0), |(felt, all), (_, one)| (felt + one.felt, all + one.disturbed));
    f64::from(felt) / f64::from(disturbed.max(1))
}

#[test]
fn whatever_a_person_s_usual_steps_are_like_they_are_hardly_ever_taken_for_stumbles() {
    for (name, pattern, alarms, _) in measured() {
        assert!(alarms.in_10_min() <= 2.9, "{name} form, {pattern}: {alarms:?}");
    }
    let minutes: f64 = measured().iter().map(|(_, _, alarms, _)| alarms.minutes).sum();
    let raised: f64 = measured().iter().map(|(_, _, alarms, _)| alarms.in_10_min() * alarms.minutes / 10.0).sum();
    assert!(raised <= 0.6 * minutes / 10.0, "{raised} in {minutes} min");
}

#[test]
fn toes_that_catch_are_felt_where_the_foot_usually_swings_free() {
    let free = [Pattern::Heel, Pattern::Flat, Pattern::Toe, Pattern::Slap];
    for (kind, least) in [("elevating", [0.35, 0.6, 0.7]), ("lowering", [0.5, 0.65, 0.7])] {
        for ((strength, _), least) in STRENGTHS.into_iter().zip(least) {
            let felt = share(&free, kind, strength);
            assert!(felt >= least, "{kind}, {strength}: {felt}");
        }
    }
}

#[test]
fn of_a_foot_that_drags_some_are_felt_and_of_hard_slips_on_soft_landings() {
    let dragged = share(&[Pattern::Drag], "lowering", "hard");
    assert!(dragged >= 0.15, "{dragged}");
    let slipped = share(&[Pattern::Flat, Pattern::Drag], "slip", "hard");
    assert!(slipped >= 0.25, "{slipped}");
}

#[test]
fn at_other_rates_too() {
    for rate_hz in [60.0, 200.0] {
        let mut recall = Recall::default();
        for (seed, walk) in FORMS.into_iter().flat_map(|(_, form)| walks(form, Pattern::Heel, rate_hz)) {
            recall.note(&walk, Disturbance::Elevating, 1.0, seed);
        }
        assert!(recall.share() >= 0.6, "{rate_hz} Hz: {}", recall.share());
    }
}

#[test]
fn a_disturbed_walk_is_the_walk_but_for_one_stride() {
    let (seed, walk) = walks(Form::Leg, Pattern::Heel, 100.0).next().expect("there is one");
    let stride = *walk.strides.get(10).expect("it is long enough");
    for (name, how) in Disturbance::ALL {
        let (samples, caught_s) = disturbed(&walk.samples, stride, how, 1.0, seed).expect("the whole stride is there");
        let same = samples.iter().zip(&walk.samples).take_while(|(a, b)| a == b).count();
        let first = samples.get(same).expect("it differs").at.as_secs_f64();
        assert!((caught_s..caught_s + 0.03).contains(&first), "{name}: {first} {caught_s}");
        assert!(samples.windows(2).all(|pair| pair[0].at < pair[1].at), "{name}: time runs on");
        let steps_s = samples.windows(2).map(|pair| pair[1].at.as_secs_f64() - pair[0].at.as_secs_f64());
        assert!(steps_s.fold(0.0, f64::max) < 0.03, "{name}: no gap");
        assert_eq!(samples.last().map(|s| s.acc_mps2), walk.samples.last().map(|s| s.acc_mps2), "{name}");
        assert!(samples.iter().all(heelfirst_gait::Sample::is_finite), "{name}");
    }
}

#[test]
fn nothing_is_felt_before_the_person_is_known() {
    let (_, walk) = walks(Form::Rolling, Pattern::Heel, 100.0).next().expect("there is one");
    let third_s = walk.strides.get(1).expect("it is long enough").lands_s;
    assert!(felt(&walk.samples).iter().all(|stumble| stumble.at_s > third_s));
}
