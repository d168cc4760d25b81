//! Prints, as one JSON object, how well seated toe lifts are counted and measured and how well the guided calibration finds the mount,
//! on simulated persons: `cargo run --release --example lifts -- [--seeds N] [--from SEED]`.
//!
//! Seeds from 10,000 on are played by another model form than the one the rules were tuned with; the default begins at persons whom nobody
//! has looked at.
#![allow(clippy::print_stdout, reason = "its only purpose")]

use std::process::ExitCode;

use heelfirst_gait::{calibrate, lift};
use serde_json::json;

fn main() -> ExitCode {
    let (mut seeds, mut from) = (200_u64, 400_000_u64);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().and_then(|value| value.parse().ok());
        match (arg.as_str(), value) {
            ("--seeds", Some(value)) => seeds = value,
            ("--from", Some(value)) => from = value,
            _ => {
                eprintln!("usage: lifts [--seeds N] [--from SEED]");
                return ExitCode::from(2);
            }
        }
    }
    let sets = lift::score::lifts(from..from + seeds, true);
    let without_mount = lift::score::lifts(from..from + seeds, false);
    let found = calibrate::score::calibrations(from..from + seeds);
    let all = json!({
        "sets": sets.sets, "repetitions": sets.repetitions, "miscounted_sets": sets.miscounted_sets,
        "peak_mae_deg": sets.peak_mae_deg, "calibrations": found.calibrations,
        "up_error_p95_deg": found.up_error_p95_deg, "heading_error_p95_deg": found.heading_error_p95_deg,
        "refused_bad_runs": found.refused_bad_runs,
        "lifts": sets, "lifts_without_mount": without_mount, "calibration": found,
    });
    println!("{all}");
    ExitCode::SUCCESS
}
