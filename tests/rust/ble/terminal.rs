//! The terminal program as it is, on this machine's Bluetooth: the rig's.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::ear::tell;
use crate::rig::Rig;

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let program = std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().join("heelfirst");
    let mut command = Command::new(program);
    command.args(arguments).arg("--data").arg(folder.join("data")).current_dir(folder).env("LANG", "C.UTF-8");
    command.output().unwrap()
}

/// What a run printed, one object a line; fails where it did not end well.
fn lines(folder: &Path, arguments: &[&str]) -> Vec<Value> {
    let output = run(folder, arguments);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    text.lines().map(|line| serde_json::from_str(line).unwrap_or(Value::String(line.to_owned()))).collect()
}

#[test]
fn sensors_shows_what_is_near() {
    Rig::ready();
    let folder = tempfile::tempdir().unwrap();
    let found = lines(folder.path(), &["sensors", "--seconds", "4", "--json"]);
    let kinds: Vec<_> = found.iter().map(|sensor| sensor["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"movesense") && kinds.contains(&"open"), "{found:?}");
    assert!(found.iter().all(|sensor| sensor["signal_dbm"].as_i64().is_some() && sensor["foot"].is_null()));
    let all = serde_json::to_string(&found).unwrap();
    assert!(!all.contains("C0:00") && !all.contains("c0:00"), "no address is printed: {all}");
}

#[test]
fn a_sensor_is_paired_recorded_and_forgotten() {
    Rig::ready();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let paired = lines(folder, &["pair", "movesense", "--foot", "left"]);
    assert!(paired[0].as_str().unwrap().contains("left"), "{paired:?}");
    lines(folder, &["record", "--sensor", "ble", "--seconds", "3", "--out", "walk.csv.gz"]);
    let again = run(folder, &["record", "--sensor", "ble", "--seconds", "3", "--out", "walk.csv.gz"]);
    assert_eq!(again.status.code(), Some(1), "a recording is never overwritten");
    let summary = lines(folder, &["analyze", "walk.csv.gz", "--format", "json"]);
    assert!(summary.last().unwrap()["summary"].is_object());
    lines(folder, &["forget", "movesense"]);
    let gone = run(folder, &["record", "--sensor", "ble", "--seconds", "3", "--out", "more.csv.gz"]);
    assert_eq!(gone.status.code(), Some(1));
    assert!(!folder.join("more.csv.gz").exists());
}

#[test]
fn a_burst_begins_at_once_and_the_sensor_that_was_named_joins_it() {
    let rig = Rig::ready();
    let folder = tempfile::tempdir().unwrap();
    let made =
        ["simulate", "--pattern", "slap", "--steps", "60", "--rate", "104", "--seed", "3", "--out", "walk.csv.gz"];
    lines(folder.path(), &made);
    rig.say(&format!("left walk {} hold", folder.path().join("walk.csv.gz").display()));
    let told = lines(folder.path(), &["practice", "walking-burst", "--sensor", "ble:movesense", "--json"]);
    let of = |event: &str| told.iter().filter(|line| line["event"] == event).collect::<Vec<_>>();
    assert_eq!(told[0]["event"], "session", "nothing waits for a sensor");
    let steps = of("step");
    let slaps = steps.iter().filter(|step| step["slap"] == true).count();
    tell("practice --sensor ble: steps, of them slapping", format!("{}, {slaps}", steps.len()));
    assert!(steps.len() >= 12 && slaps * 10 >= steps.len() * 7, "{} steps, {slaps} slap", steps.len());
    assert_eq!(of("done")[0]["outcome"], "done");
    let history = lines(folder.path(), &["history", "--json"]);
    assert_eq!(history.len(), 1);
    assert_eq!(history[0]["steps"].as_array().unwrap().len(), steps.len());
}

#[test]
fn without_its_sensor_a_burst_is_walked_all_the_same() {
    Rig::ready();
    let folder = tempfile::tempdir().unwrap();
    let told = lines(folder.path(), &["practice", "walking-burst", "--sensor", "ble:nobody", "--json"]);
    let done: Vec<_> = told.iter().filter(|line| line["event"] == "done").collect();
    assert_eq!(done[0]["outcome"], "done");
    assert!(told.iter().all(|line| line["event"] != "step"));
}
