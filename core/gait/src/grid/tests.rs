use std::time::Duration;

use proptest::prelude::*;

use super::*;

fn cells(samples: &[(f64, f64)]) -> (Vec<Cell>, Grid) {
    let mut grid = Grid::new();
    let mut out = Vec::new();
    for (at_s, value) in samples {
        let at = Duration::from_secs_f64(*at_s);
        grid.arrive(&Sample { at, acc_mps2: [*value; 3], gyr_dps: [2.0 * value; 3] });
        out.extend(std::iter::from_fn(|| grid.next_cell()));
    }
    (out, grid)
}

#[test]
fn a_slow_stream_is_interpolated() {
    let (cells, grid) = cells(&[(1.0, 0.0), (1.04, 4.0), (1.08, 0.0)]);
    let values: Vec<f32> = cells.iter().map(|c| c.acc_mps2[0]).collect();
    assert_eq!(values.len(), 9);
    assert!(
        values.iter().zip([0.0, 1.0, 2.0, 3.0, 4.0, 3.0, 2.0, 1.0]).all(|(a, b)| (a - b).abs() < 1e-4),
        "{values:?}"
    );
    assert!((grid.time_s(4.0) - 1.04).abs() < 1e-12);
}

#[test]
fn a_fast_stream_keeps_its_integral() {
    let samples: Vec<(f64, f64)> = (0..4000).map(|k| (f64::from(k) * 0.0025, f64::from(k % 7))).collect();
    let (cells, _) = cells(&samples);
    let mean =
        |from: usize| cells[from..].iter().map(|c| f64::from(c.gyr_dps[1])).sum::<f64>() / (cells.len() - from) as f64;
    assert!((mean(100) - 6.0).abs() < 0.02, "{}", mean(100));
}

#[test]
fn cells_in_a_gap_say_so_and_a_long_pause_breaks() {
    let mut samples: Vec<(f64, f64)> = (0..40).map(|k| (f64::from(k) * 0.01, 1.0)).collect();
    samples.push((0.46, 1.0));
    let (cells, grid) = cells(&samples);
    assert_eq!(cells.iter().filter(|c| c.missing).count(), 7);
    assert_eq!(grid.loss().gaps, 1);
    let mut grid = grid;
    let late = Sample { at: Duration::from_secs(3), acc_mps2: [1.0; 3], gyr_dps: [1.0; 3] };
    assert_eq!(grid.arrive(&late), Arrival::Breaks);
}

#[test]
fn what_is_no_number_is_missing_and_what_is_huge_is_clamped() {
    let mut grid = Grid::new();
    let at = Duration::from_millis(5);
    assert_eq!(grid.arrive(&Sample { at, acc_mps2: [f64::NAN; 3], gyr_dps: [0.0; 3] }), Arrival::Ignored);
    assert_eq!(grid.arrive(&Sample { at, acc_mps2: [1e300; 3], gyr_dps: [-1e300; 3] }), Arrival::Follows);
    let cell = grid.next_cell().unwrap();
    assert!((cell.acc()[0] - ACC_LIMIT_MPS2).abs() < 1e-6 && (cell.gyr()[0] + GYR_LIMIT_DPS).abs() < 1e-6);
}

proptest! {
    /// Whatever came before, an even stream of a rate that is allowed is soon taken as one without gaps.
    #[test]
    fn an_even_stream_is_whole_again_whatever_came_before(
        before_us in prop::collection::vec(1_u64..60_000, 0..60),
        pause_us in 1_u64..5_000_000,
        rate_hz in 25.0..400.0_f64,
        anew in any::<bool>(),
    ) {
        let mut grid = Grid::new();
        let mut at_us = 0;
        for step_us in before_us.into_iter().chain([pause_us]) {
            at_us += step_us;
            grid.arrive(&Sample { at: Duration::from_micros(at_us), acc_mps2: [1.0; 3], gyr_dps: [1.0; 3] });
            while grid.next_cell().is_some() {}
        }
        if anew {
            grid.restart();
        }
        let missing = (1..200_u32).filter(|k| {
            let at = Duration::from_micros(at_us) + Duration::from_secs_f64(f64::from(*k) / rate_hz);
            grid.arrive(&Sample { at, acc_mps2: [1.0; 3], gyr_dps: [1.0; 3] });
            let missing = std::iter::from_fn(|| grid.next_cell()).any(|cell| cell.missing);
            missing && *k > 12
        });
        prop_assert_eq!(missing.count(), 0);
    }
}
