//! How well calibrations find the mount, on simulated persons: the figures for reports and tests.

use std::ops::Range;

use serde::Serialize;

use super::{Calibration, Progress};
use crate::lift::score::{drawn, percentile};
use crate::math::angle_deg;
use crate::simulate::Mounting;
use crate::simulate::seated::{CalibrationRun, SeatedSimulation, SeatedTask};

/// Runs that must end with a right mount.
const GOOD: [CalibrationRun; 3] = [CalibrationRun::Proper, CalibrationRun::Trembling, CalibrationRun::MovedThenProper];
/// Runs that must be refused.
const BAD: [CalibrationRun; 6] = [
    CalibrationRun::NeverStill,
    CalibrationRun::TwoLifts,
    CalibrationRun::TinyLifts,
    CalibrationRun::LegLifted,
    CalibrationRun::SidewaysRocking,
    CalibrationRun::OneSideways,
];

/// How calibrations went.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct CalibrationScore {
    /// Runs as asked (with tremor, or moved once, too).
    pub calibrations: usize,
    /// Of them, those that found a mount.
    pub calibrated: usize,
    /// 95th percentile of the error of the upward axis, in degrees.
    pub up_error_p95_deg: f64,
    /// 95th percentile of the error of the heading, in degrees.
    pub heading_error_p95_deg: f64,
    /// The greatest errors.
    pub up_error_max_deg: f64,
    /// See [`Self::up_error_max_deg`].
    pub heading_error_max_deg: f64,
    /// Mean quality of these mounts.
    pub mean_quality: f64,
    /// Runs that must be refused.
    pub bad_runs: usize,
    /// Of them, those that were.
    pub refused_bad_runs: usize,
    /// Runs in which the foot turned inwards while it lifted, and a mount was found.
    pub inverting: usize,
    /// 95th percentile of the error of the heading there, in degrees: the foot's own axis is elsewhere.
    pub inverting_heading_error_p95_deg: f64,
    /// Mean quality of these mounts.
    pub inverting_mean_quality: f64,
}

/// How one run ended, with the errors of the mount in degrees: upward axis, heading; and its quality.
pub fn run(simulation: &SeatedSimulation) -> (Option<Progress>, Option<[f64; 3]>) {
    let Ok(foot) = simulation.start() else { return (None, None) };
    let [true_forward, _, true_up] = foot.sensor_to_foot();
    let mut calibration = Calibration::new(simulation.foot);
    for sample in foot {
        calibration.push(sample);
    }
    let progress = calibration.progress();
    let Progress::Done(mount) = progress else { return (Some(progress), None) };
    let [forward, _, up] = mount.rotation;
    let level = crate::math::perpendicular(true_forward, up).unwrap_or(true_forward);
    (Some(progress), Some([angle_deg(up, true_up), angle_deg(forward, level), mount.quality]))
}

/// A run by any person with any sensor anywhere on the foot.
pub fn drawn_run(run: CalibrationRun, seed: u64) -> SeatedSimulation {
    let mut simulation = SeatedSimulation { task: SeatedTask::Calibration(run), ..drawn(seed) };
    match seed % 5 {
        // On the instep, tilted by 26° to 74°.
        0 => simulation.mounting = Mounting::Fixed(tilted(26.0 + 48.0 * (seed % 97) as f64 / 96.0)),
        // On the heel, upright.
        1 => {
            simulation.mounting = Mounting::Fixed(tilted(-90.0));
            simulation.place_m = Some([-0.18, 0.0, 0.05]);
        }
        _ => {}
    }
    simulation
}

/// Toes down by this angle in degrees.
fn tilted(deg: f64) -> [[f64; 3]; 3] {
    let (s, c) = deg.to_radians().sin_cos();
    [[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]]
}

/// Scores the runs of these seeds: each seed once as asked, once badly, once with an inverting foot.
pub fn calibrations(seeds: Range<u64>) -> CalibrationScore {
    let mut score = CalibrationScore::default();
    let (mut good, mut inverting) = (Vec::new(), Vec::new());
    let pick = |list: &[CalibrationRun], seed: u64| {
        usize::try_from(seed).ok().and_then(|k| list.get(k % list.len())).copied().unwrap_or(CalibrationRun::Proper)
    };
    for seed in seeds {
        score.calibrations += 1;
        good.extend(run(&drawn_run(pick(&GOOD, seed / 5), seed)).1);
        score.bad_runs += 1;
        score.refused_bad_runs += usize::from(run(&drawn_run(pick(&BAD, seed), seed)).1.is_none());
        inverting.extend(run(&drawn_run(CalibrationRun::Inverting, seed)).1);
    }
    score.calibrated = good.len();
    score.inverting = inverting.len();
    let column = |runs: &[[f64; 3]], k: usize| runs.iter().filter_map(|r| r.get(k).copied()).collect::<Vec<f64>>();
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len().max(1) as f64;
    score.up_error_p95_deg = percentile(column(&good, 0), 0.95);
    score.heading_error_p95_deg = percentile(column(&good, 1), 0.95);
    score.up_error_max_deg = percentile(column(&good, 0), 1.0);
    score.heading_error_max_deg = percentile(column(&good, 1), 1.0);
    score.mean_quality = mean(column(&good, 2));
    score.inverting_heading_error_p95_deg = percentile(column(&inverting, 1), 0.95);
    score.inverting_mean_quality = mean(column(&inverting, 2));
    score
}
