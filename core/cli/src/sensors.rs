//! `heelfirst sensors`, `heelfirst pair`, `heelfirst forget`: which sensors there are, and which foot wears which.

use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use heelfirst::{Coach, CoachError, CoachEvent, CoachRadio, FeetSnapshot, FeetStage, SensorSnapshot, Side};
use heelfirst_words::{Args, Words};
use serde_json::json;

use crate::args::{Arguments, Forget, LookForSensors, Pair};
use crate::failure::{Failure, warn};
use crate::finding::{find, is_called, look};
use crate::open;
use crate::output::{Keys, Lines, table};
use crate::practice::ear::{Ear, Heard};

/// Looks for sensors and shows them, paired ones first.
pub(crate) fn run(arguments: &Arguments, options: &LookForSensors, words: &Words) -> Result<(), Failure> {
    let (ear, heard) = Ear::new();
    let coach = open::coach(arguments, CoachRadio::Bluetooth, 1.0, Arc::new(ear.clone()), words)?;
    ear.listen_to_interrupts()?;
    let mut lines = Lines::new();
    let mut told: Vec<String> = Vec::new();
    if !options.json {
        warn(&words.text("terminal-looking", &Args::new().with("seconds", options.seconds)));
    }
    let looked = look(&coach, &heard, Duration::from_secs(options.seconds.into()), words, |sensor| {
        if options.json && sensor.signal_dbm.is_some() && !told.contains(&sensor.sensor.value) {
            told.push(sensor.sensor.value.clone());
            lines.json(&as_json(sensor))?;
            lines.flush()?;
        }
        Ok(false)
    });
    let known = coach.snapshot().sensors;
    coach.shut_down();
    let mut rest = known.iter().filter(|sensor| !told.contains(&sensor.sensor.value));
    if options.json {
        rest.try_for_each(|sensor| lines.json(&as_json(sensor)))?;
    } else {
        show(&known, &mut lines, words)?;
    }
    lines.flush()?;
    looked
}

fn as_json(sensor: &SensorSnapshot) -> impl serde::Serialize {
    Keys([
        ("name", json!(sensor.name)),
        ("kind", json!(sensor.kind)),
        ("signal_dbm", json!(sensor.signal_dbm)),
        ("foot", json!(sensor.foot.map(Side::as_str))),
        ("grades_landings", json!(sensor.grades_landings)),
        ("battery_percent", json!(sensor.battery_percent)),
        ("firmware", json!(sensor.firmware)),
        ("mount_quality", json!(sensor.mount_quality)),
    ])
}

fn show(sensors: &[SensorSnapshot], lines: &mut Lines, words: &Words) -> Result<(), Failure> {
    if sensors.is_empty() {
        return lines.text(&words.plain("terminal-no-sensors"));
    }
    let heading = ["name", "kind", "signal", "foot", "note"];
    let headings = heading.map(|column| words.plain(&format!("terminal-column-sensor-{column}"))).to_vec();
    let rows: Vec<_> = std::iter::once(headings).chain(sensors.iter().map(|sensor| row(sensor, words))).collect();
    for line in table(&rows) {
        lines.text(&line)?;
    }
    Ok(())
}

fn row(sensor: &SensorSnapshot, words: &Words) -> Vec<String> {
    let signal = sensor.signal_text.clone().unwrap_or_else(|| words.plain("terminal-sensor-not-near"));
    let foot = sensor.foot.map_or_else(String::new, |foot| foot_text(foot, words));
    vec![sensor.name.clone(), sensor.kind_text.clone(), signal, foot, sensor.limits_text.clone().unwrap_or_default()]
}

fn foot_text(foot: Side, words: &Words) -> String {
    words.text("sensor-on-foot", &Args::new().with("side", foot.as_str()))
}

/// Pairs a sensor with a foot; without one, the person taps the left heel and is asked nothing more.
pub(crate) fn pair(arguments: &Arguments, options: &Pair, words: &Words) -> Result<(), Failure> {
    if options.names.len() > 2 || (options.foot.is_some() && options.names.len() > 1) {
        return Err(Failure::CommandLine(words.plain("terminal-pair-how-many")));
    }
    let (ear, heard) = Ear::new();
    let coach = open::coach(arguments, CoachRadio::Bluetooth, 1.0, Arc::new(ear.clone()), words)?;
    ear.listen_to_interrupts()?;
    let paired = find(&coach, &heard, &options.names, words).and_then(|sensors| match options.foot {
        Some(foot) => sensors.iter().try_for_each(|sensor| {
            coach.pair(sensor.sensor.clone(), foot.into()).map_err(|error| Failure::refused(&error, words))
        }),
        None => tell_apart(&coach, &heard, &sensors, words),
    });
    let known = coach.snapshot().sensors;
    coach.shut_down();
    paired?;
    let is_paired = |sensor: &&SensorSnapshot| sensor.foot.is_some();
    let mut lines = Lines::new();
    for sensor in
        known.iter().filter(is_paired).filter(|known| options.names.iter().any(|name| is_called(&known.name, name)))
    {
        let foot = sensor.foot.map_or_else(String::new, |foot| foot_text(foot, words));
        lines.text(&format!("{}: {foot}", sensor.name))?;
    }
    lines.flush()
}

fn tell_apart(
    coach: &Coach,
    heard: &Receiver<Heard>,
    sensors: &[SensorSnapshot],
    words: &Words,
) -> Result<(), Failure> {
    let ids = sensors.iter().map(|sensor| sensor.sensor.clone()).collect();
    coach.tell_feet_apart(ids, Side::Left).map_err(|error: CoachError| Failure::refused(&error, words))?;
    let mut lines = Lines::new();
    for heard in heard {
        match heard {
            Heard::Event(event) => {
                if let CoachEvent::Feet { feet } = *event {
                    if feet.stage != FeetStage::Stopped {
                        lines.text(&feet.text)?;
                        lines.flush()?;
                    }
                    if let Some(ended) = ending(&feet) {
                        return ended;
                    }
                }
            }
            Heard::Interrupt => drop(coach.stop_telling_feet_apart()), // it may have ended just now
            Heard::Terminate | Heard::Terminal(_) => {}
        }
    }
    Err(Failure::met("the core ended before the feet were told apart; try again"))
}

fn ending(feet: &FeetSnapshot) -> Option<Result<(), Failure>> {
    match (feet.stage, &feet.notice) {
        (FeetStage::Failed, Some(notice)) => Some(Err(Failure::notice(notice))),
        (FeetStage::Stopped, _) => Some(Err(Failure::met(&feet.text))),
        (FeetStage::Told | FeetStage::Failed, _) => Some(Ok(())),
        _ => None,
    }
}

/// Forgets a paired sensor and how it sits.
pub(crate) fn forget(arguments: &Arguments, options: &Forget, words: &Words) -> Result<(), Failure> {
    let (ear, _heard) = Ear::new();
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(ear), words)?;
    let known = coach.snapshot().sensors.into_iter();
    let sensor = known.into_iter().find(|known| known.foot.is_some() && is_called(&known.name, &options.name));
    let args = Args::new().with("name", options.name.clone());
    let forgotten = match sensor {
        Some(sensor) => coach.forget(sensor.sensor).map_err(|error| Failure::refused(&error, words)),
        None => Err(Failure::met(words.text("terminal-not-paired", &args))),
    };
    coach.shut_down();
    forgotten?;
    warn(&words.text("terminal-forgotten", &args));
    Ok(())
}
