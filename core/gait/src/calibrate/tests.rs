use std::time::Duration;

use proptest::prelude::*;

use super::score;
use super::*;
use crate::simulate::seated::CalibrationRun;

#[test]
fn the_mount_is_found_wherever_the_sensor_sits() {
    let score = score::calibrations(0..30);
    assert!(score.calibrated >= 28, "{score:?}");
    assert!(score.up_error_p95_deg < 2.0 && score.heading_error_p95_deg < 4.0, "{score:?}");
    assert_eq!(score.refused_bad_runs, score.bad_runs, "{score:?}");
    assert!(score.inverting_mean_quality < 0.5 * score.mean_quality, "{score:?}");
}

#[test]
fn bad_runs_say_what_was_wrong() {
    let failure = |run, seed| match score::run(&score::drawn_run(run, seed)).0 {
        Some(Progress::Failed(failure)) => failure,
        other => panic!("{other:?}"),
    };
    for seed in [7, 8, 12] {
        assert_eq!(failure(CalibrationRun::TwoLifts, seed), CalibrationFailure::NoLifts);
        assert_eq!(failure(CalibrationRun::TinyLifts, seed), CalibrationFailure::NoLifts);
        assert_eq!(failure(CalibrationRun::LegLifted, seed), CalibrationFailure::WholeLegLifted);
        assert_eq!(failure(CalibrationRun::SidewaysRocking, seed), CalibrationFailure::NotTheSameAxis);
    }
}

fn still(calibration: &mut Calibration, acc_mps2: [f64; 3], seconds: u32) -> Progress {
    let mut progress = calibration.progress();
    for k in 0..seconds * 100 {
        let at = Duration::from_millis(u64::from(10 * k));
        progress = calibration.push(Sample { at, acc_mps2, gyr_dps: [0.1; 3] });
    }
    progress
}

#[test]
fn a_foot_that_stands_still_is_asked_to_lift_its_toes() {
    let mut calibration = Calibration::new(Foot::Left);
    assert_eq!(calibration.progress(), Progress::HoldStill { remaining_ms: 3_000, moved: false });
    assert!(matches!(
        still(&mut calibration, [0.0, 4.0, 8.96], 2),
        Progress::HoldStill { remaining_ms: 900..=1_100, moved: false }
    ));
    let mut calibration = Calibration::new(Foot::Left);
    assert_eq!(still(&mut calibration, [0.0, 4.0, 8.96], 4), Progress::LiftToes { done_count: 0, of: 3 });
    let mut calibration = Calibration::new(Foot::Left);
    assert_eq!(still(&mut calibration, [0.0, 4.0, 8.96], 40), Progress::Failed(CalibrationFailure::NoLifts));
}

#[test]
fn movement_begins_the_stillness_again_and_says_so() {
    let simulation = score::drawn_run(CalibrationRun::MovedThenProper, 3);
    let mut calibration = Calibration::new(simulation.foot);
    let said = simulation
        .start()
        .expect("valid")
        .any(|sample| matches!(calibration.push(sample), Progress::HoldStill { moved: true, .. }));
    assert!(said);
}

#[test]
fn other_units_and_dead_sensors_are_faults() {
    for acc_mps2 in [[0.0, 0.0, 1.0], [0.0, 0.0, 30.0], [0.0; 3]] {
        let mut calibration = Calibration::new(Foot::Left);
        assert_eq!(
            still(&mut calibration, acc_mps2, 70),
            Progress::Failed(CalibrationFailure::SensorFault),
            "{acc_mps2:?}"
        );
    }
    let mut calibration = Calibration::new(Foot::Left);
    assert_eq!(still(&mut calibration, [f64::NAN; 3], 10), Progress::Failed(CalibrationFailure::SensorFault));
}

/// How the calibrations of forty persons end whose samples all went through `spoil`: done, and as a sensor's fault.
fn ended(run: CalibrationRun, spoil: fn(&mut Sample)) -> [usize; 2] {
    let end = |seed| {
        let simulation = score::drawn_run(run, seed);
        let mut calibration = Calibration::new(simulation.foot);
        for mut sample in simulation.start().expect("valid") {
            spoil(&mut sample);
            calibration.push(sample);
        }
        calibration.progress()
    };
    let ends: Vec<Progress> = (0..40).map(end).collect();
    let fault = Progress::Failed(CalibrationFailure::SensorFault);
    let done = ends.iter().filter(|end| matches!(end, Progress::Done(_))).count();
    [done, ends.iter().filter(|end| **end == fault).count()]
}

#[test]
fn a_gyroscope_that_knows_nothing_of_the_lifts_is_a_fault() {
    for run in [CalibrationRun::Proper, CalibrationRun::Trembling, CalibrationRun::Inverting] {
        let [done, faults] = ended(run, |sample| sample.gyr_dps = sample.gyr_dps.map(f64::to_radians));
        assert!(done == 0 && faults >= 36, "{run:?}: in rad/s {done} done, {faults} faults");
        assert_eq!(ended(run, |sample| sample.gyr_dps = [0.0; 3]), [0, 40], "{run:?}");
    }
}

#[test]
fn a_stuck_axis_is_a_fault() {
    for run in [CalibrationRun::Proper, CalibrationRun::Trembling, CalibrationRun::Inverting] {
        assert_eq!(ended(run, |sample| sample.gyr_dps[1] = 0.0), [0, 40], "{run:?}");
        for spoil in [(|sample| sample.acc_mps2[0] = 0.3) as fn(&mut Sample), |sample| sample.acc_mps2[2] = 9.7] {
            assert_eq!(ended(run, spoil)[0], 0, "{run:?}");
        }
    }
}

#[test]
fn a_sound_sensor_is_no_fault_whatever_its_person_does() {
    use CalibrationRun::{LegLifted, MovedThenProper, OneSideways, SidewaysRocking, TinyLifts, TwoLifts};
    for run in [MovedThenProper, TwoLifts, TinyLifts, LegLifted, SidewaysRocking, OneSideways] {
        assert_eq!(ended(run, |_| ())[1], 0, "{run:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn anything_may_come_and_a_mount_is_a_rotation(
        raw in proptest::collection::vec((-20.0..20.0_f64, -300.0..300.0_f64, 0_u8..60), 1..900),
    ) {
        let mut calibration = Calibration::new(Foot::Right);
        let mut at_s = 0.0_f64;
        for (a, b, act) in raw {
            at_s += match act { 0 => 0.8, 1 => -0.05, _ => 0.01 };
            let acc_mps2 = [if act == 2 { f64::NAN } else { a * 0.1 }, 0.2, 9.7];
            let sample = Sample { at: Duration::from_secs_f64(at_s.max(0.0)), acc_mps2, gyr_dps: [b * f64::from(act / 50), 0.0, a] };
            if let Progress::Done(mount) = calibration.push(sample) {
                for (i, row) in mount.rotation.iter().enumerate() {
                    for (k, other) in mount.rotation.iter().enumerate() {
                        let product: f64 = row.iter().zip(other).map(|(a, b)| a * b).sum();
                        prop_assert!((product - f64::from(u8::from(i == k))).abs() < 1e-9);
                    }
                }
                prop_assert!((0.0..=1.0).contains(&mount.quality));
            }
        }
    }
}
