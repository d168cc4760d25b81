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
