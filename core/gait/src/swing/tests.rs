use super::*;
use crate::grid::Cell;

fn shaken(amplitude_mps2: f32) -> Ring {
    let mut ring = Ring::new();
    for k in 0..60 {
        let sign = if k % 2 == 0 { 1.0 } else { -1.0 };
        ring.push(Cell { acc_mps2: [0.0, 0.0, 9.8 + sign * amplitude_mps2], ..Cell::default() });
    }
    ring
}

#[test]
fn vibration_counts_and_constant_force_does_not() {
    assert!(vibration_mps2(&shaken(0.0), 5, 40) < 1e-6);
    assert!((vibration_mps2(&shaken(2.0), 5, 40) - 4.0).abs() < 1e-3);
    assert!(vibration_mps2(&shaken(2.0), 5, 9) < 1e-6, "too short to tell");
}

/// A foot whose sensor is 15 cm behind its toes rises onto them to 50°, swings and comes down, lifted by `lifted_m` in early swing.
fn swung(lifted_m: f64) -> Clearance {
    const CELLS: usize = 80;
    let at = |i: usize| {
        let share = i as f64 / CELLS as f64;
        let sin = -50.0_f64.to_radians().sin() * (std::f64::consts::PI * share).sin().powi(2);
        let in_swing = ((share - 0.5) / 0.5).max(0.0);
        (sin, -0.15 * sin + lifted_m * (std::f64::consts::PI * in_swing.sqrt()).sin())
    };
    let sides = (1..CELLS).map(|i| ((at(i).1 - at(i - 1).1) / CELL_S, at(i).0));
    clearance(sides, CELLS / 2, 0.0)
}

#[test]
fn toes_that_never_leave_the_ground_lift_the_sensor_by_their_lever_alone() {
    let Clearance { above_pivot_m, lever_ratio, toes_m } = swung(0.0);
    assert!(toes_m.abs() < 1e-3, "{toes_m} m");
    assert!(above_pivot_m.abs() < 1e-3 && (lever_ratio - 1.0).abs() < 0.02, "{above_pivot_m} m, {lever_ratio}");
    let Clearance { above_pivot_m, lever_ratio, .. } = swung(0.08);
    assert!(above_pivot_m > 0.02 && lever_ratio > 1.05, "{above_pivot_m} m, {lever_ratio}");
}

#[test]
fn toes_that_leave_before_final_contact_are_seen_there() {
    let sin = |i: usize| -0.7 * (i as f64 / 30.0).min(1.0);
    let height_m = |i: usize| -0.15 * sin(i) + 0.4 * (-0.5 - sin(i)).max(0.0);
    let sides = (1..40).map(|i| ((height_m(i) - height_m(i - 1)) / CELL_S, sin(i)));
    assert!(clearance(sides, 30, 0.0).toes_m > 0.02);
}
