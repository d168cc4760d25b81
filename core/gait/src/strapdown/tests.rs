use super::*;
use crate::grid::Cell;

/// A level foot that is pushed 1 m forward in 1 s, between two rests, by a sensor with a bias.
fn pushed(bias_mps2: f64) -> Ring {
    let mut ring = Ring::new();
    for k in 0..=140_u16 {
        let t = (f64::from(k) - 20.0) / 100.0;
        let acc = if (0.0..1.0).contains(&t) { std::f64::consts::TAU * (std::f64::consts::TAU * t).sin() } else { 0.0 };
        ring.push(Cell { acc_mps2: narrow([acc + bias_mps2, 0.0, 9.8]), ..Cell::default() });
    }
    ring
}

#[test]
fn the_way_is_found_in_spite_of_a_bias() {
    let frame = Frame([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]);
    for bias_mps2 in [0.0, 0.3] {
        let mut course = Course::new(200);
        course.integrate(&pushed(bias_mps2), frame, 0, 140, Anchor::Both, [[0.0, 0.0, 9.8]; 2]);
        let [x, y, z] = course.travel_m;
        assert!((x - 1.0).abs() < 0.08 && y.abs() < 1e-3 && z.abs() < 1e-3, "{:?}", course.travel_m);
        assert!((course.velocity_drift_mps - 1.4 * bias_mps2).abs() < 0.05);
    }
}
