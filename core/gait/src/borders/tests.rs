use proptest::prelude::*;

use super::*;
use crate::cue::Spread;

fn baseline(angle: f64, ms: f64) -> Baseline {
    let usual = |median| Some(Spread { median, spread: 5.0, count: 40 });
    Baseline { strike_angle_deg: usual(angle), contact_to_flat_ms: usual(ms), drag_share: None }
}

fn moved(border: Border, to: f64) -> MovedBorders {
    let at = |this: Border| (this == border).then_some(to);
    MovedBorders {
        heel_deg: at(Border::Heel),
        toe_deg: at(Border::Toe),
        slap_contact_to_flat_ms: at(Border::Slap),
        drag_sensitivity_ratio: at(Border::Drag),
    }
}

#[test]
fn a_baseline_moves_the_borders_a_little_and_never_makes_a_slap_the_rule() {
    let about = |angle, ms| Borders::about(&baseline(angle, ms));
    let border_ms = Borders::default().slap_contact_to_flat_ms;
    assert!((about(16.0, 107.0).slap_contact_to_flat_ms - border_ms).abs() < 1e-9);
    assert!(about(16.0, 30.0).slap_contact_to_flat_ms > 0.84 * border_ms);
    assert!(about(16.0, 300.0).slap_contact_to_flat_ms < 1.16 * border_ms);
    assert!((about(12.0, 107.0).heel_deg - 6.0).abs() < 1e-9);
    assert!((about(40.0, 107.0).heel_deg - 11.0).abs() < 1e-9 && (about(2.0, 107.0).heel_deg - 5.0).abs() < 1e-9);
}

#[test]
fn a_border_that_was_moved_stays_there_and_the_others_lean() {
    let usual = baseline(10.0, 107.0);
    let heel = moved(Border::Heel, 8.0).borders(&usual);
    assert_eq!(heel, Borders { heel_deg: 8.0, ..Borders::about(&usual) });
    let slap = moved(Border::Slap, 120.0).borders(&usual);
    assert_eq!((slap.slap_contact_to_flat_ms, slap.heel_deg), (120.0, 5.0));
    assert_eq!(MovedBorders::default().borders(&usual), Borders::about(&usual));
}

#[test]
fn what_cannot_be_is_refused_by_name_and_range() {
    let refused = |moved: MovedBorders| moved.check().map_err(|fault| (fault.border().field(), fault.to_string()));
    let told = |field, text: &str| Err((field, text.to_owned()));
    let degrees = told("heel_deg", "must be a number from 0 to 30 degrees");
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.1, 30.1] {
        assert_eq!(refused(moved(Border::Heel, value)), degrees);
    }
    assert_eq!(refused(moved(Border::Toe, 4.5)), told("toe_deg", "must be a number from -20 to 4 degrees"));
    assert_eq!(
        refused(moved(Border::Slap, 0.0)),
        told("slap_contact_to_flat_ms", "must be a number from 20 to 250 ms")
    );
    assert_eq!(refused(moved(Border::Drag, 9.0)), told("drag_sensitivity_ratio", "must be a number from 0.25 to 4"));
    let crossed = MovedBorders { heel_deg: Some(2.0), toe_deg: Some(2.0), ..MovedBorders::default() };
    assert_eq!(
        refused(crossed),
        told("toe_deg", "the border of toes first, 2 degrees, must lie below that of heel first, 2 degrees")
    );
    assert_eq!(crossed.borders(&Baseline::default()), Borders::default());
}

#[test]
fn a_border_of_another_version_is_left_alone() {
    let read: MovedBorders = serde_json::from_str(r#"{"heel_deg":6.0,"scuff_ms":40}"#).unwrap();
    assert_eq!(read, moved(Border::Heel, 6.0));
}

#[test]
fn what_cannot_be_is_left_aside_and_the_rest_stays() {
    let kept = MovedBorders { heel_deg: Some(2.0), toe_deg: Some(3.0), ..moved(Border::Slap, 900.0) };
    assert_eq!(kept.possible(), moved(Border::Heel, 2.0));
}

fn anywhere() -> impl Strategy<Value = Option<f64>> {
    proptest::option::of(prop_oneof![any::<f64>(), -30.0..300.0_f64, 0.0..10.0_f64])
}

proptest! {
    #[test]
    fn borders_are_within_their_ranges_and_never_cross(
        heel_deg in anywhere(),
        toe_deg in anywhere(),
        slap_contact_to_flat_ms in anywhere(),
        drag_sensitivity_ratio in anywhere(),
        angle in -60.0..90.0_f64,
        ms in 0.0..500.0_f64,
    ) {
        let moved = MovedBorders { heel_deg, toe_deg, slap_contact_to_flat_ms, drag_sensitivity_ratio };
        let borders = moved.borders(&baseline(angle, ms));
        prop_assert!(borders.toe_deg < borders.heel_deg, "{borders:?}");
        for border in Border::ALL {
            let (least, most) = border.range();
            prop_assert!((least..=most).contains(&border.of(&borders)), "{borders:?}");
            if let (Some(to), Ok(())) = (moved.of(border), moved.check()) {
                prop_assert_eq!(border.of(&borders).to_bits(), to.to_bits());
            }
        }
    }
}

#[test]
fn a_border_has_room_up_to_the_other_one_that_was_moved() {
    let toe = MovedBorders { toe_deg: Some(3.0), ..MovedBorders::default() };
    let heel = MovedBorders { heel_deg: Some(0.0), ..MovedBorders::default() };
    assert_eq!((toe.room(Border::Heel), heel.room(Border::Toe)), ((3.5, 30.0), (-20.0, -0.5)));
    assert_eq!(MovedBorders { heel_deg: Some(3.5), ..toe }.check(), Ok(()));
    assert_eq!(MovedBorders { toe_deg: Some(-0.5), ..heel }.check(), Ok(()));
    for border in Border::ALL {
        assert_eq!(MovedBorders::default().room(border), border.range());
    }
}
