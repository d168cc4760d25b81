use super::*;

/// A plain step that waits for its mount: sensor axes equal to the foot's, toes 20° up at contact.
pub(crate) fn draft(foot: Foot, contact_s: f64) -> Draft {
    let (sin, cos) = 20.0_f64.to_radians().sin_cos();
    Draft {
        step: Draft::blank(foot, contact_s),
        upright: [0.0, 0.0, 1.0],
        up_at_contact: [sin, 0.05, cos],
        up_at_final: Some([-0.8, 0.0, 0.6]),
        forward: [1.0, 0.0, 0.0],
        way: [1.2, 0.0, 0.0],
        rise_m: 0.0,
        heading_rad: 0.0,
        events: Events {
            final_contact: Some(10.0),
            initial_contact: 50.0,
            strike: 50.0,
            foot_flat: Some(61.0),
            peak_mps: 4.0,
            push_off_dps: 500.0,
            fall_dps: 300.0,
        },
        vibration_mps2: 0.8,
        rough_share: 0.0,
        clearance: Clearance { above_pivot_m: 0.06, lever_ratio: 1.4, toes_m: 0.02 },
        tilt_drift_deg: 1.0,
        velocity_drift_mps: 0.2,
        at_rest: true,
        closing: false,
        spoiled: None,
    }
}

#[test]
fn a_mount_turns_the_measures_into_angles() {
    let step = draft(Foot::Left, 1.0).graded(Some(&Mount::ALIGNED), &Settings::default(), true);
    assert!((step.strike_angle_deg.unwrap() - 20.0).abs() < 1e-6);
    assert!((step.toe_off_angle_deg.unwrap() + 53.13).abs() < 0.01);
    assert!(step.graded_after && step.confidence > 0.8);
    // The left edge is up: the outer edge of a left foot, the inner one of a right foot.
    assert!(step.frontal_angle_deg.unwrap() < 0.0);
    let right = draft(Foot::Right, 1.0).graded(Some(&Mount::ALIGNED), &Settings::default(), false);
    assert!(right.frontal_angle_deg.unwrap() > 0.0);
}

#[test]
fn without_a_mount_no_angle_is_guessed() {
    let step = draft(Foot::Left, 1.0).graded(None, &Settings::default(), true);
    assert_eq!(step.ungraded_because, Some(Ungraded::UnknownMount));
    assert_eq!((step.strike_angle_deg, step.landing, step.graded_after), (None, None, false));
}

#[test]
fn a_step_backwards_is_not_graded() {
    let mut back = draft(Foot::Left, 1.0);
    back.way = [-0.4, 0.0, 0.0];
    let step = back.graded(Some(&Mount::ALIGNED), &Settings::default(), false);
    assert_eq!((step.ungraded_because, step.landing), (Some(Ungraded::Backward), None));
}

#[test]
fn held_steps_come_out_once_and_in_order() {
    let mut held = Held::new();
    held.push(draft(Foot::Left, 1.0));
    held.push(draft(Foot::Left, 2.0));
    let mut seen = Vec::new();
    held.drain(|d, newest| seen.push((d.step.initial_contact_s, newest)));
    assert_eq!(seen, [(1.0, false), (2.0, true)]);
    held.drain(|_, _| unreachable!());
}
