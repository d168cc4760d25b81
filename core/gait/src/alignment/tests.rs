use super::*;

fn stride(way_m: f64) -> Evidence {
    let mut turning = Moments::default();
    // A foot that turns about its left axis, here the sensor's x.
    (0..50).for_each(|k| turning.note([f64::from(k - 25) * 10.0, 20.0, 5.0]));
    Evidence { travel_m: [0.0, -way_m, 0.1], turning, pitch_deg: Some([-50.0, 20.0]) }
}

#[test]
fn up_comes_from_rests_and_forward_from_strides_that_agree() {
    let mut alignment = Alignment::new(None);
    assert!(alignment.frame_or([0.0; 3]).is_none());
    alignment.note_rest([0.0, 0.0, 9.8]);
    for k in 0..3 {
        assert!(alignment.mount().is_none(), "after {k} strides");
        alignment.note_stride(&stride(1.2));
    }
    let Mount { rotation: [x, y, z], quality } = *alignment.mount().unwrap();
    assert!(angle_deg(x, [0.0, -1.0, 0.0]) < 8.0 && angle_deg(y, [1.0, 0.0, 0.0]) < 8.0);
    assert!(angle_deg(z, [0.0, 0.0, 1.0]) < 1e-6 && (0.3..0.96).contains(&quality));
}

#[test]
fn strides_to_and_fro_find_no_mount() {
    let mut alignment = Alignment::new(None);
    alignment.note_rest([0.0, 0.0, 9.8]);
    for k in 0..10 {
        alignment.note_stride(&stride(if k % 2 == 0 { 1.0 } else { -1.0 }));
    }
    assert!(alignment.mount().is_none());
}

#[test]
fn a_rest_far_from_the_known_upright_does_not_move_it() {
    let mut alignment = Alignment::new(Some(Mount::ALIGNED));
    assert!(!alignment.note_rest([9.8, 0.0, 1.0]));
    let Frame([.., up]) = alignment.frame_or([0.0; 3]).unwrap();
    assert!(angle_deg(up, [0.0, 0.0, 1.0]) < 1e-9);
}

#[test]
fn a_sensor_that_slipped_gets_a_new_upright_after_two_pairs_of_rests() {
    let mut alignment = Alignment::new(None);
    (0..6).for_each(|_| {
        alignment.note_rest([0.0, 0.0, 9.8]);
    });
    let slipped = [3.4, 0.0, 9.2];
    alignment.note_pair([0.0, 0.0, 9.8], slipped);
    assert!(alignment.leans_deg(slipped) > 18.0, "the rests do not agree with each other yet");
    alignment.note_pair(slipped, slipped);
    assert!(alignment.leans_deg(slipped) > 18.0, "one pair may be a kerb");
    alignment.note_pair(slipped, slipped);
    assert!(alignment.leans_deg(slipped) < 1e-6);
}

#[test]
fn backward_strides_find_no_mount() {
    let mut alignment = Alignment::new(None);
    alignment.note_rest([0.0, 0.0, 9.8]);
    for _ in 0..10 {
        // Leaves with its leading end a little down, lands with it well up.
        alignment.note_stride(&Evidence { pitch_deg: Some([-20.0, 35.0]), ..stride(0.5) });
    }
    assert!(alignment.mount().is_none());
}

fn standing(lean_deg: f64) -> Vec3 {
    let (sin, cos) = lean_deg.to_radians().sin_cos();
    [9.8 * sin, 0.0, 9.8 * cos]
}

fn doubt_at(lean_deg: f64, other_lean_deg: Option<f64>) -> Option<MountDoubt> {
    let mut alignment = Alignment::new(Some(Mount::ALIGNED));
    if let Some(other_deg) = other_lean_deg {
        let Frame(rotation) = Frame::levelled(unit(standing(other_deg)).unwrap(), None);
        alignment.set_other(&Mount { rotation, quality: 1.0 });
    }
    alignment.hold_against(standing(lean_deg), true);
    alignment.hold_against(standing(lean_deg), false);
    alignment.doubt()
}

#[test]
fn a_stored_mount_is_doubted_beyond_ten_degrees_and_a_swap_is_told_from_a_tilt() {
    assert_eq!(doubt_at(8.0, None), None);
    assert_eq!(doubt_at(13.0, None), Some(MountDoubt::Tilted));
    assert_eq!(doubt_at(25.0, Some(27.0)), Some(MountDoubt::Swapped));
    assert_eq!(doubt_at(25.0, Some(-27.0)), Some(MountDoubt::Tilted));
}

#[test]
fn one_stillness_on_a_kerb_raises_no_doubt() {
    let mut alignment = Alignment::new(Some(Mount::ALIGNED));
    alignment.hold_against(standing(14.0), true);
    alignment.hold_against(standing(1.0), false);
    assert_eq!(alignment.doubt(), None);
}

#[test]
fn a_walk_that_leads_elsewhere_than_the_mount_points_raises_a_doubt() {
    let mut alignment = Alignment::new(Some(Mount::ALIGNED));
    (0..8).for_each(|_| alignment.note_stride(&stride(1.2)));
    assert_eq!(alignment.doubt(), Some(MountDoubt::Turned));
    assert_eq!(alignment.mount(), Some(&Mount::ALIGNED), "a given mount stays in use");
}
