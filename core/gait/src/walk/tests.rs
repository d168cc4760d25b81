use proptest::prelude::*;

use super::*;
use crate::draft::Draft;
use crate::{Foot, Landing, Step, Ungraded};

fn step(foot: Foot, at_s: f64) -> Step {
    let mut step = Draft::blank(foot, at_s);
    step.bout = 1;
    step.strike_angle_deg = Some(12.0);
    step.stride_time_s = Some(1.2);
    step.stride_length_m = Some(0.9);
    step.swing_s = Some(0.45);
    step.stance_s = Some(0.75);
    step.contact_to_flat_ms = Some(95.0);
    step.landing = Some(Landing::Heel);
    (step.slap, step.drag) = (Some(false), Some(false));
    step.confidence = 0.8;
    step
}

fn tally<'a>(steps: impl IntoIterator<Item = &'a Step>) -> WalkTally {
    let mut tally = WalkTally::new();
    steps.into_iter().for_each(|step| tally.note(step));
    tally
}

/// So many steady steps and the last one, which is none.
fn left(count: usize) -> Vec<Step> {
    (0..=count).map(|number| step(Foot::Left, 1.2 * number as f64)).collect()
}

fn near(a: Option<f64>, b: f64) {
    assert!(a.is_some_and(|a| (a - b).abs() < 1e-9), "{a:?} is not {b}");
}

fn mean(measure: Option<Measure>) -> Option<f64> {
    measure.map(|measure| measure.mean)
}

#[test]
fn nothing_is_said_of_no_steps() {
    let summary = WalkTally::new().summary();
    assert_eq!((summary.steps_count, summary.shares, summary.cadence_per_min), (0, None, None));
    assert!(summary.left.is_none() && summary.symmetry.is_none());
}

#[test]
fn a_share_is_told_from_twenty_steps_on() {
    assert_eq!(tally(&left(19)).summary().shares, None);
    near(tally(&left(20)).summary().shares.map(|shares| shares.heel_share), 1.0);
}

#[test]
fn what_is_not_steady_is_counted_apart_and_enters_no_mean() {
    let strange = Step { strike_angle_deg: Some(-40.0), stride_time_s: Some(1.7), ..step(Foot::Left, 99.0) };
    let ungraded = |reason| Step { ungraded_because: Some(reason), ..strange.clone() };
    let apart = [
        Step { in_turn: true, ..strange.clone() },
        Step { first_or_last: true, ..strange.clone() },
        ungraded(Ungraded::Backward),
        ungraded(Ungraded::Sideways),
        ungraded(Ungraded::Stairs),
        ungraded(Ungraded::NotLevelWalking),
    ];
    let steady = left(12);
    let summary = tally(steady.iter().take(12).chain(&apart)).summary();
    let expected = StepKindCounts {
        graded_count: 12,
        ungraded_count: 0,
        turning_count: 1,
        backward_count: 1,
        sideways_count: 1,
        stairs_count: 1,
        not_level_count: 1,
        first_or_last_count: 1,
    };
    assert_eq!(summary.steps, expected);
    near(mean(summary.left.unwrap().strike_angle_deg), 12.0);
    near(summary.cadence_per_min, 100.0);
}

#[test]
fn a_steady_step_without_a_grade_keeps_its_times() {
    let lost = Step { ungraded_because: Some(Ungraded::NoFootFlat), landing: None, ..step(Foot::Left, 0.0) };
    let summary = tally([&lost, &step(Foot::Left, 1.2)]).summary();
    assert_eq!((summary.steps.ungraded_count, summary.landings.graded_count), (1, 0));
    let foot = summary.left.unwrap();
    assert_eq!(foot.strike_angle_deg, None);
    near(mean(foot.stride_time_s), 1.2);
}

#[test]
fn steps_without_samples_are_counted_of_all_steps_of_both_feet() {
    let lost =
        |foot, at_s| Step { ungraded_because: Some(Ungraded::MissingSamples), landing: None, ..step(foot, at_s) };
    let of_a_turn = Step { in_turn: true, ..lost(Foot::Right, 0.6) };
    let other = Step { ungraded_because: Some(Ungraded::NoFootFlat), ..step(Foot::Right, 1.8) };
    let summary =
        tally([&lost(Foot::Left, 0.0), &of_a_turn, &step(Foot::Left, 1.2), &other, &lost(Foot::Right, 3.0)]).summary();
    assert_eq!(summary.ungraded_missing_samples_count, 3);
    assert_eq!(summary.right.unwrap().ungraded_missing_samples_count, 2);
}

#[test]
fn a_missed_contact_changes_neither_mean_nor_variability() {
    let mut steps: Vec<Step> = left(30);
    for (step, number) in steps.iter_mut().zip(0..) {
        step.stride_time_s = Some(if number % 2 == 0 { 1.18 } else { 1.22 });
    }
    let whole = tally(&steps).summary().left.unwrap();
    steps.insert(30, Step { stride_time_s: Some(2.4), ..step(Foot::Left, 50.0) });
    let missed = tally(&steps).summary().left.unwrap();
    assert_eq!(missed.stride_time_s, whole.stride_time_s);
    assert_eq!((whole.left_out_count, missed.left_out_count), (0, 1));
    near(whole.stride_time_variability_percent, 100.0 * (0.02_f64.powi(2) * 30.0 / 29.0).sqrt() / 1.2);
}

#[test]
fn a_variability_needs_ten_strides_and_is_sure_from_eighty() {
    let of = |count| tally(&left(count)).summary().left.unwrap();
    assert_eq!(of(9).stride_time_variability_percent, None);
    near(of(10).stride_time_variability_percent, 0.0);
    assert!(of(10).variability_confidence < 0.11);
    near(Some(of(80).variability_confidence), 0.8);
}

#[test]
fn two_feet_are_compared_as_ratio_and_index() {
    let slower = |number: usize| Step {
        swing_s: Some(0.5),
        stance_s: Some(0.7),
        ..step(Foot::Right, 0.6 + 1.2 * number as f64)
    };
    let right: Vec<Step> = (0..=12).map(slower).collect();
    let steps = left(14);
    let symmetry = tally(steps.iter().chain(&right)).summary().symmetry.unwrap();
    assert_eq!((symmetry.left_steps_count, symmetry.right_steps_count), (15, 13));
    let swing = symmetry.swing.unwrap();
    near(Some(swing.left_to_right_ratio), 0.9);
    near(Some(swing.index_percent), -200.0 * 0.05 / 0.95);
    assert_eq!(swing.count, 12);
    near(symmetry.swing_to_stance.map(|measure| measure.left_to_right_ratio), (0.45 / 0.75) / (0.5 / 0.7));
    let few: Vec<Step> = right.into_iter().take(10).collect();
    assert_eq!(tally(left(14).iter().chain(&few)).summary().symmetry.unwrap().swing, None);
}

#[test]
fn a_tiring_foot_shows_its_slope_and_a_steady_one_none() {
    let tiring = |deg_per_min: f64, wobble_deg: f64| {
        let steps: Vec<Step> = (0..=60)
            .map(|number| {
                let at_s = 1.2 * f64::from(number);
                let wobble = wobble_deg * f64::from(number * 7 % 11 - 5) / 5.0;
                Step { strike_angle_deg: Some(14.0 + deg_per_min * at_s / 60.0 + wobble), ..step(Foot::Left, at_s) }
            })
            .collect();
        tally(&steps).summary().left.unwrap().decline.unwrap().strike_angle_deg.unwrap()
    };
    let tired = tiring(-3.0, 1.5);
    assert!((tired.per_min + 3.0).abs() < 0.3 && tired.high_per_min < 0.0, "{tired:?}");
    let steady = tiring(0.0, 1.5);
    assert!(steady.low_per_min < 0.0 && steady.high_per_min > 0.0, "{steady:?}");
    assert!(tired.is_clear() && !steady.is_clear());
    assert_eq!(tired.count, 60);
}

#[test]
fn a_decline_is_of_the_longest_walk_and_needs_twenty_strides() {
    assert_eq!(tally(&left(19)).summary().left.unwrap().decline, None);
    let mut steps = left(40);
    steps.extend((0..25).map(|number| Step { bout: 2, ..step(Foot::Left, 100.0 + f64::from(number)) }));
    assert_eq!(tally(&steps).summary().left.unwrap().decline.unwrap().bout, 1);
    steps.extend((25..60).map(|number| Step { bout: 2, ..step(Foot::Left, 100.0 + f64::from(number)) }));
    assert_eq!(tally(&steps).summary().left.unwrap().decline.unwrap().bout, 2);
}

#[test]
fn hours_of_walking_keep_their_memory_and_their_means() {
    let mut tally = WalkTally::new();
    for number in 0..20_000 {
        let angle = 12.0 + f64::from(number % 5);
        let step =
            Step { strike_angle_deg: Some(angle), bout: 1 + number / 9_000, ..step(Foot::Left, f64::from(number)) };
        tally.note(&step);
    }
    let summary = tally.summary();
    let foot = summary.left.unwrap();
    assert_eq!(summary.steps_count, 20_000);
    // The last of each of three walks is not among them.
    near(mean(foot.strike_angle_deg).map(|deg| (deg * 1e3).round() / 1e3), 14.0);
    assert_eq!(foot.decline.unwrap().strike_angle_deg.unwrap().count, 8_999);
    assert!(foot.stride_time_s.unwrap().count <= 512);
}

#[test]
fn what_is_kept_is_spread_over_the_whole_time() {
    let mut kept = super::thinned::Thinned::new(16);
    (0..1000).for_each(|number| kept.push(number));
    let kept = kept.kept();
    let apart: Vec<i32> = kept.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!((8..=16).contains(&kept.len()) && apart.iter().all(|way| *way == apart[0]), "{kept:?}");
    assert!(kept[0] == 0 && kept[kept.len() - 1] >= 1000 - apart[0]);
}

fn any_step() -> impl Strategy<Value = Step> {
    let wild = || prop::option::weighted(0.9, prop_oneof![4 => 0.0..3.0f64, 1 => prop::num::f64::NORMAL]);
    let reasons = prop_oneof![
        6 => Just(None),
        1 => Just(Some(Ungraded::Stairs)),
        1 => Just(Some(Ungraded::Backward)),
        1 => Just(Some(Ungraded::Sideways)),
        1 => Just(Some(Ungraded::MissingSamples)),
        1 => Just(Some(Ungraded::NotLevelWalking)),
        1 => Just(Some(Ungraded::NoSwing)),
    ];
    let landings = prop_oneof![Just(Landing::Heel), Just(Landing::Flat), Just(Landing::Toe)];
    let flags = (any::<bool>(), any::<bool>(), prop::bool::weighted(0.1), prop::bool::weighted(0.1), any::<bool>());
    let times = (0.0..4000.0f64, wild(), wild(), wild(), wild());
    (times, reasons, landings, flags, prop::option::of(-30.0..40.0f64), 0.0..1.0f64, 1u32..4).prop_map(
        |((at_s, time_s, length_m, swing_s, stance_s), reason, landing, flags, deg, confidence, bout)| {
            let (slap, drag, in_turn, first_or_last, is_left) = flags;
            let graded = reason.is_none();
            let mut step = Draft::blank(if is_left { Foot::Left } else { Foot::Right }, at_s);
            (step.stride_time_s, step.stride_length_m) = (time_s, length_m);
            (step.swing_s, step.stance_s) = (swing_s, stance_s);
            step.strike_angle_deg = deg;
            step.landing = graded.then_some(landing);
            (step.slap, step.drag) = (graded.then_some(slap), graded.then_some(drag));
            step.ungraded_because = reason;
            (step.in_turn, step.first_or_last, step.bout) = (in_turn, first_or_last, bout);
            step.confidence = confidence;
            step
        },
    )
}

/// Whether every number of the written form is one: a NaN would be written as null, so it is looked for in the values themselves.
fn numbers(value: &serde_json::Value, all: &mut Vec<f64>) {
    match value {
        serde_json::Value::Number(number) => all.extend(number.as_f64()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| numbers(item, all)),
        serde_json::Value::Object(items) => items.values().for_each(|item| numbers(item, all)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn counts_add_up_and_a_share_is_told_exactly_from_twenty_on(steps in prop::collection::vec(any_step(), 0..120)) {
        let summary = tally(&steps).summary();
        prop_assert_eq!(summary.steps_count as usize, steps.len());
        prop_assert_eq!(summary.steps.steps_count() as usize, steps.len());
        let landings = summary.landings;
        prop_assert_eq!(landings.heel_count + landings.flat_count + landings.toe_count, landings.graded_count);
        prop_assert_eq!(landings.graded_count, summary.steps.graded_count);
        prop_assert_eq!(summary.shares.is_some(), landings.graded_count >= 20);
        if let Some(shares) = summary.shares {
            prop_assert!((shares.heel_share + shares.flat_share + shares.toe_share - 1.0).abs() < 1e-9);
        }
    }

    /// However long it was: the last step of a walk comes to rest. Whether the analyser had seen that changes nothing.
    #[test]
    fn the_last_step_of_each_walk_is_counted_apart(walks in prop::collection::vec((1usize..30, any::<bool>()), 1..6)) {
        let walk = |(&(count, two), bout): (&(usize, bool), u32)| {
            let feet = if two { vec![Foot::Left, Foot::Right] } else { vec![Foot::Left] };
            let of = move |foot| (0..count).map(move |k| {
                let at_s = 100.0 * f64::from(bout) + 1.2 * k as f64;
                (Step { bout, ..step(foot, at_s) }, k + 1 == count)
            });
            feet.into_iter().flat_map(of).collect::<Vec<_>>()
        };
        let steps: Vec<(Step, bool)> = walks.iter().zip(1..).flat_map(walk).collect();
        let seen: Vec<Step> =
            steps.iter().map(|(step, last)| Step { first_or_last: *last, ..step.clone() }).collect();
        let steps: Vec<Step> = steps.into_iter().map(|(step, _)| step).collect();
        let all = tally(&steps);
        let lasts = seen.iter().filter(|step| step.first_or_last).count();
        prop_assert_eq!(all.summary().steps.first_or_last_count as usize, lasts);
        prop_assert_eq!(all.summary().landings.graded_count as usize, steps.len() - lasts);
        prop_assert_eq!(all.landings(), all.summary().landings);
        prop_assert_eq!(all.summary(), tally(&seen).summary());
    }

    /// A NaN or an infinity is written as null where the field is a plain number, and then cannot be read back as one.
    #[test]
    fn every_number_is_one(steps in prop::collection::vec(any_step(), 0..120)) {
        let summary = tally(&steps).summary();
        let mut all = Vec::new();
        numbers(&serde_json::to_value(summary).unwrap(), &mut all);
        prop_assert!(all.iter().all(|number| number.is_finite()));
        let written = format!("{summary:?}");
        prop_assert!(!written.contains("NaN") && !written.contains("inf"));
        let feet = [summary.left, summary.right].into_iter().flatten();
        for foot in feet {
            let sure = [foot.strike_angle_deg, foot.stride_time_s, foot.speed_mps, foot.stance_share, foot.swing_s];
            prop_assert!(sure.into_iter().flatten().all(|measure| (0.0..=1.0).contains(&measure.confidence)));
        }
    }

    #[test]
    fn swapped_feet_give_the_mirror(steps in prop::collection::vec(any_step(), 0..120)) {
        let mirrored: Vec<Step> = steps
            .iter()
            .map(|step| Step { foot: if step.foot == Foot::Left { Foot::Right } else { Foot::Left }, ..step.clone() })
            .collect();
        let (one, other) = (tally(&steps).summary(), tally(&mirrored).summary());
        prop_assert_eq!((one.left, one.right), (other.right, other.left));
        prop_assert_eq!((one.steps, one.landings, one.shares), (other.steps, other.landings, other.shares));
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
        if let (Some(one), Some(other)) = (one.symmetry, other.symmetry) {
            prop_assert_eq!(one.left_steps_count, other.right_steps_count);
            for (one, other) in [(one.swing, other.swing), (one.stance, other.stance), (one.stride_time, other.stride_time)] {
                prop_assert_eq!(one.is_some(), other.is_some());
                if let (Some(one), Some(other)) = (one, other) {
                    prop_assert!(close(one.left_to_right_ratio, 1.0 / other.left_to_right_ratio));
                    prop_assert!(close(one.index_percent, -other.index_percent));
                }
            }
        }
    }

    /// Twice the length is twice the speed; twice the time is half the cadence, half the speed and the same variability.
    #[test]
    fn units_scale(times in prop::collection::vec(0.9..1.1f64, 12..60), lengths in prop::collection::vec(0.4..1.2f64, 60)) {
        let walk = |time: f64, length: f64| {
            let steps: Vec<Step> = times.iter().zip(&lengths).zip(0..).map(|((s, m), number)| Step {
                stride_time_s: Some(time * s),
                stride_length_m: Some(length * m),
                ..step(Foot::Left, time * f64::from(number))
            }).collect();
            tally(&steps).summary()
        };
        let close = |a: Option<f64>, b: Option<f64>| a.zip(b).is_some_and(|(a, b)| (a - b).abs() < 1e-9 * (1.0 + b.abs()));
        let (plain, longer, slower) = (walk(1.0, 1.0), walk(1.0, 2.0), walk(2.0, 1.0));
        let foot = |summary: &WalkSummary| summary.left.unwrap();
        let speed = |summary: &WalkSummary| mean(foot(summary).speed_mps);
        prop_assert!(close(speed(&longer), speed(&plain).map(|mps| 2.0 * mps)));
        prop_assert!(close(speed(&slower), speed(&plain).map(|mps| 0.5 * mps)));
        prop_assert!(close(slower.cadence_per_min, plain.cadence_per_min.map(|per_min| 0.5 * per_min)));
        let varies = |summary: &WalkSummary| foot(summary).stride_time_variability_percent;
        prop_assert!(close(varies(&slower), varies(&plain)));
    }
}
