use super::*;
use crate::Foot;
use crate::draft::Draft;

fn look() -> Look {
    Look {
        strike_deg: 20.0,
        toe_off_deg: Some(-60.0),
        frontal_deg: 3.0,
        fall_dps: Some(300.0),
        push_off_dps: 500.0,
        forward: true,
        rise_m: 0.0,
        peak_mps: 4.0,
        vibration_mps2: 0.8,
        tilt_drift_deg: 1.0,
        velocity_drift_mps: 0.2,
        at_rest: true,
        mount_quality: 0.9,
    }
}

fn graded(look: &Look, contact_to_flat_ms: f64, borders: &Borders) -> Step {
    let mut step = Draft::blank(Foot::Left, 1.0);
    step.contact_to_flat_ms = Some(contact_to_flat_ms);
    apply(&mut step, look, None, borders);
    step
}

#[test]
fn landings_follow_the_borders_and_the_borders_can_be_moved() {
    let at = |strike_deg, borders: &Borders| graded(&Look { strike_deg, ..look() }, 110.0, borders).landing.unwrap();
    let usual = Borders::default();
    assert_eq!([at(12.0, &usual), at(4.0, &usual), at(-5.0, &usual)], [Landing::Heel, Landing::Flat, Landing::Toe]);
    assert_eq!(at(12.0, &Borders { heel_deg: 15.0, ..usual }), Landing::Flat);
}

#[test]
fn a_quick_fall_after_the_heel_is_a_slap_and_a_flat_landing_is_none() {
    let borders = Borders::default();
    assert_eq!(graded(&look(), 110.0, &borders).slap, Some(false));
    assert_eq!(graded(&look(), 45.0, &borders).slap, Some(true));
    assert_eq!(graded(&Look { fall_dps: Some(700.0), ..look() }, 85.0, &borders).slap, Some(true));
    assert_eq!(graded(&Look { strike_deg: 3.0, ..look() }, 20.0, &borders).slap, Some(false));
}

#[test]
fn a_scraping_weak_swing_is_a_drag() {
    let borders = Borders::default();
    let weak = Look { push_off_dps: 130.0, peak_mps: 1.4, vibration_mps2: 4.0, ..look() };
    assert_eq!(graded(&weak, 90.0, &borders).drag, Some(true));
    assert_eq!(graded(&Look { vibration_mps2: 0.5, ..weak }, 90.0, &borders).drag, Some(false));
    assert_eq!(graded(&look(), 90.0, &borders).drag, Some(false));
}

#[test]
fn stairs_and_spoiled_steps_get_no_grade() {
    let stair = graded(&Look { rise_m: 0.17, ..look() }, 90.0, &Borders::default());
    assert_eq!((stair.landing, stair.ungraded_because), (None, Some(Ungraded::NotLevelWalking)));
}

#[test]
fn doubts_lower_the_confidence() {
    let sure = confidence(&look());
    assert!(sure > 0.85);
    for doubt in [
        Look { mount_quality: 0.3, ..look() },
        Look { tilt_drift_deg: 12.0, ..look() },
        Look { velocity_drift_mps: 1.5, ..look() },
        Look { at_rest: false, ..look() },
    ] {
        assert!(confidence(&doubt) < 0.8 * sure + 0.05);
    }
}
