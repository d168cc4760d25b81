//! Prints, as one JSON object, how often the stumble watch is raised in walks without a stumble, in 10 minutes, and how many modelled
//! stumbles it feels: `cargo run --release --example stumbles -- [--seeds N] [--from SEED] [--recordings DIR]`.
//!
//! DIR holds recordings of one foot each as CSV (header `time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z`; s, m/s², °/s), in which nobody
//! stumbles. Seeds below 10,000 were used to tune.
#![allow(clippy::print_stdout, reason = "its only purpose")]

mod stumbler;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Map, Value, json};
use stumbler::felt::{Alarms, Recalls};
use stumbler::walks::{FORMS, PATTERNS, Walk};

fn main() -> ExitCode {
    match run() {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("stumbles: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Value, Box<dyn Error>> {
    let (mut seeds, mut from, mut folder) = (20_u64, 10_000_u64, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().ok_or_else(|| format!("{arg} needs a value"))?;
        match arg.as_str() {
            "--seeds" => seeds = value.parse()?,
            "--from" => from = value.parse()?,
            "--recordings" => folder = Some(PathBuf::from(value)),
            _ => return Err(format!("there is no {arg}; use --seeds, --from, --recordings").into()),
        }
    }
    let mut told = Map::new();
    for (name, form) in FORMS {
        for pattern in PATTERNS {
            let (mut alarms, mut recalls) = (Alarms::default(), Recalls::new());
            for seed in from..from + seeds {
                let walk = Walk::simulated(form, pattern, seed, 100.0)?;
                alarms.note(&walk);
                recalls.note(&walk, seed);
            }
            told.insert(format!("{name}, {pattern}"), json!({ "alarms": alarms.told(), "felt": recalls.told() }));
        }
    }
    if let Some(folder) = folder {
        told.insert("recordings".to_owned(), recordings(&folder)?);
    }
    Ok(told.into())
}

fn recordings(folder: &Path) -> Result<Value, Box<dyn Error>> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.sort();
    let (mut alarms, mut recalls) = (Alarms::default(), Recalls::new());
    for (number, path) in (0..).zip(&paths) {
        let walk = Walk::recorded(path)?;
        alarms.note(&walk);
        recalls.note(&walk, number);
    }
    Ok(json!({ "alarms": alarms.told(), "felt": recalls.told() }))
}
