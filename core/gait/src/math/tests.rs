use super::*;

fn near(a: Vec3, b: Vec3) -> bool {
    norm(sub(a, b)) < 1e-9
}

#[test]
fn a_quarter_turn_about_up_carries_forward_to_the_left() {
    let quarter = Rotation::from_vector([0.0, 0.0, std::f64::consts::FRAC_PI_2]);
    assert!(near(quarter.apply([1.0, 0.0, 0.0]), [0.0, 1.0, 0.0]));
    assert!((quarter.heading_rad() - std::f64::consts::FRAC_PI_2).abs() < 1e-12);
    assert!(near(quarter.inverse().apply(quarter.apply([1.0, 2.0, 3.0])), [1.0, 2.0, 3.0]));
}

#[test]
fn many_small_turns_make_a_large_one() {
    let step = Rotation::from_vector([0.0, 1e-3, 0.0]);
    let whole = (0..1000).fold(Rotation::IDENTITY, |q, _| q.after(step)).normalised();
    assert!(near(whole.apply([1.0, 0.0, 0.0]), Rotation::from_vector([0.0, 1.0, 0.0]).apply([1.0, 0.0, 0.0])));
}

#[test]
fn a_levelled_frame_is_right_handed_whatever_is_up() {
    for up in [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, -1.0, 0.0]] {
        let Frame([x, y, z]) = Frame::levelled(up, None);
        assert!(near(cross(x, y), z) && near(z, up) && (norm(x) - 1.0).abs() < 1e-12);
        let frame = Frame([x, y, z]);
        assert!(near(frame.out_of_frame(frame.into_frame([1.0, 2.0, 3.0])), [1.0, 2.0, 3.0]));
    }
}

#[test]
fn nothing_has_no_direction() {
    assert_eq!(unit([0.0; 3]), None);
    assert_eq!(perpendicular([0.0, 0.0, 2.0], [0.0, 0.0, 1.0]), None);
}
