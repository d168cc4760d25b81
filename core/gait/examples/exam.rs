//! Prints, as one JSON object, how well the analyser does on simulated persons that no tuning has seen:
//! `cargo run --release --example exam -- [--seeds N] [--from SEED]`.
//!
//! Or how long its decisions take on a recording of one foot: `exam --foot left|right --recording FILE.csv` (header
//! `time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z`; s, m/s², °/s), in ms after foot flat, one number a step,
//! `null` for a step without a grade or held until the mount was found.
#![allow(clippy::print_stdout, reason = "its only purpose")]

mod examiner;

use std::error::Error;
use std::ops::Range;
use std::process::ExitCode;
use std::time::Duration;

use examiner::classes::Walks;
use examiner::latency::is_held;
use examiner::scenes::{self, Outcome};
use examiner::{FIRST_SEED, FORMS, play};
use heelfirst_gait::simulate::Form;
use heelfirst_gait::{Foot, Sample};
use serde_json::{Map, Value, json};

/// A scene is played by one person of four that walk: with every pattern that is enough.
const WALKERS_PER_PLAYER: u64 = 4;

fn main() -> ExitCode {
    match run() {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("exam: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Value, Box<dyn Error>> {
    let (mut seeds, mut from, mut foot, mut recording) = (40_u64, FIRST_SEED, Foot::Left, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().ok_or_else(|| format!("{arg} needs a value"))?;
        match arg.as_str() {
            "--seeds" => seeds = value.parse()?,
            "--from" => from = value.parse()?,
            "--foot" => foot = if value == "right" { Foot::Right } else { Foot::Left },
            "--recording" => recording = Some(value),
            _ => return Err(format!("there is no {arg}; use --seeds, --from, --foot, --recording").into()),
        }
    }
    match recording {
        Some(path) => latencies(&std::fs::read_to_string(path)?, foot),
        None => examined(from..from + seeds),
    }
}

fn examined(seeds: Range<u64>) -> Result<Value, Box<dyn Error>> {
    let players = seeds.start..seeds.start + (seeds.end - seeds.start).div_ceil(WALKERS_PER_PLAYER);
    let mut forms = Map::new();
    for (name, form) in FORMS {
        let mut walks = Map::new();
        for rate_hz in [100, 50, 200] {
            let persons = if rate_hz == 100 { seeds.clone() } else { players.clone() };
            walks.insert(format!("{rate_hz}_hz"), Walks::of(form, persons, f64::from(rate_hz))?.told());
        }
        let scenes = json!({
            "with_mount": played(form, &players, true)?,
            "without_mount": played(form, &players, false)?,
        });
        forms.insert(name.to_owned(), json!({ "walks": walks, "scenes": scenes }));
    }
    Ok(json!({ "first_seed": seeds.start, "persons": seeds.end - seeds.start, "forms": forms }))
}

fn played(form: Form, players: &Range<u64>, with_mount: bool) -> Result<Value, Box<dyn Error>> {
    let mut told = Map::new();
    for (name, parts) in scenes::all() {
        let outcome = Outcome::of(form, &parts, players.clone(), with_mount)?;
        told.insert(name.to_owned(), outcome.told());
    }
    Ok(told.into())
}

/// For each step of a recording, decided without a given mount: decision minus foot flat, in ms.
fn latencies(csv: &str, foot: Foot) -> Result<Value, Box<dyn Error>> {
    let samples: Vec<Sample> = csv.lines().skip(1).map(sample).collect::<Result<_, _>>()?;
    let after = |one: &play::Heard| {
        // Without a mount an ungraded step waits too, whatever the reason it is given.
        let at_once = one.step.landing.is_some() && !is_held(&one.step);
        let flat_s = one.step.foot_flat_s.filter(|_| at_once)?;
        Some(((one.decided_s - flat_s) * 1e4).round() / 10.0)
    };
    Ok(play::listen(&samples, foot, None).iter().map(after).collect())
}

fn sample(row: &str) -> Result<Sample, Box<dyn Error>> {
    let values: Vec<f64> = row.split(',').map(str::parse).collect::<Result<_, _>>()?;
    let [time_s, ax, ay, az, gx, gy, gz] =
        <[f64; 7]>::try_from(values).map_err(|row| format!("not 7 values: {row:?}"))?;
    Ok(Sample { at: Duration::try_from_secs_f64(time_s)?, acc_mps2: [ax, ay, az], gyr_dps: [gx, gy, gz] })
}
