use super::*;
use crate::cue::{Baseline, Spread};
use crate::draft::Draft;
use crate::{Foot, MovedBorders};

fn look() -> Look {
    Look {
        strike_deg: 20.0,
        toe_off_deg: Some(-60.0),
        frontal_deg: 3.0,
        fall_dps: Some(300.0),
        push_off_dps: 500.0,
        way_deg: 5.0,
        way_m: 1.2,
        rough_share: 0.0,
        clearance: Clearance { above_pivot_m: 0.06, lever_ratio: 1.4, toes_m: 0.02 },
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
    // Of somebody who lands at 10°, 7° is on the heel, until a border is asked for.
    let spread = Spread { median: 10.0, spread: 3.0, count: 40 };
    let baseline = Baseline { strike_angle_deg: Some(spread), ..Baseline::default() };
    let moved = |heel_deg| MovedBorders { heel_deg, ..MovedBorders::default() }.borders(&baseline);
    assert_eq!([at(7.0, &moved(None)), at(7.0, &moved(Some(8.0)))], [Landing::Heel, Landing::Flat]);
}

#[test]
fn a_quick_fall_after_the_heel_is_a_slap_and_a_flat_landing_is_none() {
    let borders = Borders::default();
    assert_eq!(graded(&look(), 110.0, &borders).slap, Some(false));
    assert_eq!(graded(&look(), 45.0, &borders).slap, Some(true));
    assert_eq!(graded(&Look { fall_dps: Some(700.0), ..look() }, 85.0, &borders).slap, Some(true));
    assert_eq!(graded(&Look { strike_deg: 3.0, ..look() }, 20.0, &borders).slap, Some(false));
    for heel_deg in [2.0, 25.0] {
        let moved = Borders { heel_deg, ..borders };
        assert_eq!(graded(&look(), 45.0, &moved).slap, Some(true), "a slap whatever is called heel first");
        assert_eq!(graded(&Look { strike_deg: 3.0, ..look() }, 20.0, &moved).slap, Some(false));
    }
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
fn a_swing_that_catches_again_and_again_is_a_drag_unless_the_push_off_is_strong() {
    let borders = Borders::default();
    let catching = Look { push_off_dps: 300.0, peak_mps: 2.0, rough_share: 0.3, ..look() };
    assert_eq!(graded(&catching, 90.0, &borders).drag, Some(true));
    assert_eq!(graded(&Look { rough_share: 0.08, ..catching }, 90.0, &borders).drag, Some(false));
    assert_eq!(graded(&Look { push_off_dps: 520.0, rough_share: 0.2, ..catching }, 90.0, &borders).drag, Some(false));
}

#[test]
fn a_swing_without_clearance_is_a_drag_unless_the_toes_are_up_at_contact() {
    let borders = Borders::default();
    let sliding = Look {
        strike_deg: 2.0,
        clearance: Clearance { above_pivot_m: 0.004, lever_ratio: 0.9, toes_m: 0.001 },
        ..look()
    };
    assert_eq!(graded(&sliding, 40.0, &borders).drag, Some(true));
    let Look { clearance: slides, .. } = sliding;
    for clearance in [
        Clearance { above_pivot_m: 0.03, ..slides },
        Clearance { lever_ratio: 1.1, ..slides },
        Clearance { lever_ratio: -0.5, ..slides },
        Clearance { toes_m: 0.01, ..slides },
    ] {
        assert_eq!(graded(&Look { clearance, ..sliding }, 40.0, &borders).drag, Some(false));
    }
    for strike_deg in [20.0, 5.5] {
        assert_eq!(graded(&Look { strike_deg, ..sliding }, 110.0, &borders).drag, Some(false));
    }
}

#[test]
fn what_is_not_level_forward_walking_gets_a_reason_and_no_grade() {
    for (look, reason) in [
        (Look { rise_m: 0.17, way_m: 0.3, ..look() }, Ungraded::Stairs),
        (Look { rise_m: -0.34, way_m: 0.6, ..look() }, Ungraded::Stairs),
        (Look { rise_m: 0.27, way_m: 1.3, ..look() }, Ungraded::NotLevelWalking),
        (Look { way_deg: 90.0, ..look() }, Ungraded::Sideways),
        (Look { way_deg: 175.0, ..look() }, Ungraded::Backward),
    ] {
        let step = graded(&look, 90.0, &Borders::default());
        assert_eq!((step.landing, step.ungraded_because), (None, Some(reason)));
    }
    let ramp = graded(&Look { rise_m: 0.11, way_m: 1.3, ..look() }, 110.0, &Borders::default());
    assert_eq!(ramp.landing, Some(Landing::Heel));
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
