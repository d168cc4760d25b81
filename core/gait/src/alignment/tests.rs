use super::*;

fn stride(way_m: f64) -> Evidence {
    let mut turning = Moments::default();
    // A foot that turns about its left axis, here the sensor's x.
    (0..50).for_each(|k| turning.note([f64::from(k - 25) * 10.0, 20.0, 5.0]));
    Evidence { travel_m: [0.0, -way_m, 0.1], turning }
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
