use heelfirst_gait::{Foot, Landing, Ungraded};
use proptest::option::of as maybe;
use proptest::prelude::*;

use super::*;

/// A step as an analyser that rounds would report it.
fn rounded(count: u32) -> Step {
    let at_s = (f64::from(count) * 1.1123 * PER_S).round() / PER_S;
    let before = |s: f64| Some(((at_s - s) * PER_S).round() / PER_S);
    Step {
        foot: Foot::Left,
        initial_contact_s: at_s,
        final_contact_s: before(0.4321),
        foot_flat_s: before(-0.1234),
        strike_angle_deg: Some(12.34),
        toe_off_angle_deg: Some(-56.78),
        stride_time_s: Some(1.1123),
        swing_s: Some(0.4321),
        stance_s: Some(0.6802),
        stride_length_m: Some(1.234),
        contact_to_flat_ms: Some(123.4),
        slap_speed_dps: Some(234.5),
        frontal_angle_deg: Some(-3.21),
        landing: Some(Landing::Heel),
        slap: Some(false),
        drag: Some(false),
        confidence: 0.912,
        ungraded_because: None,
        bout: 1,
        in_turn: false,
        first_or_last: false,
        graded_after: false,
    }
}

#[test]
fn round_steps_are_small() {
    let steps: Vec<Step> = (1..=1000).map(rounded).collect();
    let bytes = pack(&steps).unwrap();
    assert_eq!(unpack(&bytes).unwrap(), steps);
    assert!(bytes.len() < 40 * steps.len(), "{} bytes a step", bytes.len() / steps.len());
}

#[test]
fn no_steps_are_no_steps() {
    assert_eq!(unpack(&pack(&[]).unwrap()).unwrap(), vec![]);
    assert_eq!(unpack(&[]).unwrap(), vec![]);
}

#[test]
fn what_is_not_finite_is_refused() {
    for value in [f64::NAN, f64::INFINITY] {
        let step = Step { strike_angle_deg: Some(value), ..rounded(1) };
        assert!(matches!(pack(&[step]), Err(Problem::Rejected(_))));
    }
}

#[test]
fn bytes_that_end_early_or_are_of_another_form_are_an_error() {
    let bytes = pack(&[rounded(1)]).unwrap();
    for end in 2..bytes.len() {
        assert!(unpack(&bytes[..end]).is_err(), "cut at {end}");
    }
    assert!(unpack(&[9, 0, 0]).is_err());
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        (-1_000_000_i32..1_000_000).prop_map(|n| f64::from(n) / 10_000.0),
        (-100_000_i32..100_000).prop_map(|n| f64::from(n) / 100.0),
        -1e9..1e9,
        any::<f64>().prop_filter("finite", |n| n.is_finite()),
        Just(-0.0),
    ]
}

fn ungraded() -> impl Strategy<Value = Option<Ungraded>> {
    prop::sample::select(vec![
        None,
        Some(Ungraded::MissingSamples),
        Some(Ungraded::UnknownMount),
        Some(Ungraded::NoFootFlat),
        Some(Ungraded::NotLevelWalking),
        Some(Ungraded::NoSwing),
        Some(Ungraded::Stairs),
        Some(Ungraded::Backward),
        Some(Ungraded::Sideways),
    ])
}

prop_compose! {
    fn any_step()(
        numbers in proptest::collection::vec(maybe(number()), 11),
        (initial_contact_s, confidence) in (number(), number()),
        landing in prop::sample::select(vec![None, Some(Landing::Heel), Some(Landing::Flat), Some(Landing::Toe)]),
        (slap, drag) in (maybe(any::<bool>()), maybe(any::<bool>())),
        ungraded_because in ungraded(),
        bout: u32,
        (right, in_turn, first_or_last, graded_after) in any::<(bool, bool, bool, bool)>(),
    ) -> Step {
        Step {
            foot: if right { Foot::Right } else { Foot::Left },
            initial_contact_s,
            final_contact_s: numbers[0],
            foot_flat_s: numbers[1],
            strike_angle_deg: numbers[2],
            toe_off_angle_deg: numbers[3],
            stride_time_s: numbers[4],
            swing_s: numbers[5],
            stance_s: numbers[6],
            stride_length_m: numbers[7],
            contact_to_flat_ms: numbers[8],
            slap_speed_dps: numbers[9],
            frontal_angle_deg: numbers[10],
            landing, slap, drag, confidence, ungraded_because, bout, in_turn, first_or_last, graded_after,
        }
    }
}

/// Equal to the last bit: `==` would take minus zero for zero.
fn text(steps: &[Step]) -> String {
    format!("{steps:?}")
}

proptest! {
    #[test]
    fn every_step_comes_back_exactly(steps in proptest::collection::vec(any_step(), 0..8)) {
        prop_assert_eq!(text(&unpack(&pack(&steps).unwrap()).unwrap()), text(&steps));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = unpack(&bytes);
        let mut with_form = vec![FORM];
        with_form.extend(bytes);
        let _ = unpack(&with_form);
    }
}
