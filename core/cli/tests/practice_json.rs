//! `practice --json`: which lines there are, and what is in them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use std::collections::BTreeMap;
use std::process::Stdio;

use common::{Place, is_event, keys};
use serde_json::Value;

/// Fast enough for a test; still each cue at its own moment.
const FAST: &str = "300";

fn practise(place: &Place, item: &str, sensor: &str) -> common::Ran {
    let ran = place.run(&["practice", item, "--sensor", sensor, "--speed", FAST, "--json"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran
}

#[test]
fn the_keys_of_each_event() {
    let place = Place::new();
    let walk = practise(&place, "walking-burst", "simulated:mixed").text;
    let lift = practise(&place, "seated-ankle-lift", "simulated:mixed").text;
    let broken = practise(&place, "walking-burst", &format!("replay:{}", broken_recording(&place))).text;
    let mut events: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in walk.lines().chain(lift.lines()).chain(broken.lines()) {
        let event: Value = serde_json::from_str(line).unwrap();
        let known = events.entry(event["event"].as_str().unwrap().to_owned()).or_insert_with(|| keys(line));
        assert_eq!(*known, keys(line), "{line}");
    }
    let page: Vec<String> = events.iter().map(|(event, keys)| format!("{event}: {}", keys.join(" "))).collect();
    insta::assert_snapshot!("event-keys", page.join("\n"));
}

/// A lift is measured whether or not the guide counts it, and the history keeps what was printed.
#[test]
fn each_lift_is_a_line_and_kept() {
    let place = Place::new();
    let lines = practise(&place, "seated-ankle-lift", "simulated:heel").json();
    let lifts: Vec<&Value> = lines.iter().filter(|line| is_event(line, "lift")).collect();
    let repetitions = lines.iter().filter(|line| is_event(line, "repetition")).count();
    assert!(lifts.len() >= 4 && repetitions == 10, "{} lifts, {repetitions} repetitions", lifts.len());
    assert!(lifts.iter().all(|lift| lift["side"] == "left" && lift["set"] == 1));
    let done = &lines[lines.len() - 1];
    assert_eq!((&done["walk"], done["lift_sets"][0]["lifts_count"].as_u64()), (&Value::Null, Some(lifts.len() as u64)));
    let kept = &place.history()[0];
    assert_eq!(kept["lift_sets"], done["lift_sets"]);
    let began = |lift: &Value| lift["began_s"].clone();
    let printed: Vec<Value> = lifts.iter().map(|lift| began(lift)).collect();
    assert_eq!(printed, kept["lifts"].as_array().unwrap().iter().map(began).collect::<Vec<_>>());
    let table = place.run(&["history"]).text;
    assert!(table.contains(" lifts, middle of the best three "), "{table}");
}

/// A recording that breaks off after some seconds.
fn broken_recording(place: &Place) -> String {
    let whole = place.path("walk.csv");
    let out = whole.to_str().unwrap();
    assert_eq!(place.run(&["simulate", "--pattern", "heel", "--steps", "24", "--out", out]).code, Some(0));
    let rows = std::fs::read_to_string(&whole).unwrap();
    place.file("broken.csv", format!("{rows}NaN,0,0,9.8,0,0,0\n"))
}

/// The walk goes on without its sensor, and what happened is told in words with what can be done.
#[test]
fn a_sensor_that_breaks_off_is_a_problem_and_no_end() {
    let place = Place::new();
    let lines = practise(&place, "walking-burst", &format!("replay:{}", broken_recording(&place))).json();
    let problem = lines.iter().find(|line| is_event(line, "problem")).unwrap();
    assert!(problem["what"].as_str().unwrap().contains("line"), "{problem}");
    assert!(!problem["remedy"].as_str().unwrap().is_empty());
    assert!(lines.iter().any(|line| is_event(line, "step")));
    assert_eq!(lines[lines.len() - 1]["outcome"], "done");
}

#[test]
fn a_walk_ends_by_itself_and_its_steps_say_what_they_were() {
    let place = Place::new();
    let lines = practise(&place, "walking-burst", "simulated:slap").json();
    let done = &lines[lines.len() - 1];
    assert_eq!((&done["event"], &done["outcome"]), (&Value::from("done"), &Value::from("done")));
    let steps: Vec<&Value> = lines.iter().filter(|line| is_event(line, "step")).collect();
    let slaps = steps.iter().filter(|step| step["slap"] == true).count();
    assert!(slaps * 2 > steps.len() && slaps > 5, "{slaps} of {}", steps.len());
    let kept = &place.history()[0];
    assert_eq!(kept["active_s"], 30.0);
    assert_eq!(kept["walk"], done["walk"]);
    assert_eq!(kept["walk"]["steps_count"].as_u64(), Some(steps.len() as u64));
    let table = place.run(&["history"]).text;
    assert!(table.contains("  heel ") && table.contains(", slap ") && !table.contains('{'), "{table}");
    let contact = |step: &Value| step["initial_contact_s"].to_string();
    let printed: Vec<String> =
        steps.iter().filter(|step| step["graded_after"] == false).map(|step| contact(step)).collect();
    let stored: Vec<String> = kept["steps"].as_array().unwrap().iter().map(contact).collect();
    assert!(printed.iter().all(|step| stored.contains(step)), "{printed:?} {stored:?}");
    let mut once = printed.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), printed.len(), "each step once");
}

#[test]
fn every_repetition_of_both_sides_is_led_once() {
    let place = Place::new();
    let lines = practise(&place, "seated-ankle-lift", "none").json();
    let repetitions: Vec<String> = lines
        .iter()
        .filter(|line| is_event(line, "repetition"))
        .map(|line| format!("{} {} {}", line["side"], line["set"], line["repetition"]))
        .collect();
    let mut once = repetitions.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), repetitions.len());
    let kept = &place.history()[0];
    let prescribed: u64 =
        kept["sides"].as_array().unwrap().iter().map(|side| side["prescribed"].as_u64().unwrap()).sum();
    assert_eq!(repetitions.len() as u64, prescribed);
}

#[test]
fn times_of_cues_never_go_back() {
    let place = Place::new();
    let lines = practise(&place, "calf-stretch", "none").json();
    let times: Vec<f64> =
        lines.iter().filter(|line| is_event(line, "cue")).map(|line| line["at_s"].as_f64().unwrap()).collect();
    assert!(times.is_sorted(), "{times:?}");
}

/// A pipe that nobody writes to and nobody closes: reading it would wait for ever.
#[test]
fn standard_input_is_not_read() {
    let place = Place::new();
    let arguments = ["practice", "calf-stretch", "--speed", "1000", "--json"];
    let mut child = place.command(&arguments).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let held = child.stdin.take();
    assert!(child.wait().unwrap().success());
    drop(held);
}

#[test]
fn a_closed_standard_input_is_no_matter() {
    let place = Place::new();
    let script = "exec \"$0\" practice calf-stretch --speed 1000 --json --data \"$1\" <&-";
    let mut shell = std::process::Command::new("sh");
    let ran = shell.arg("-c").arg(script).arg(env!("CARGO_BIN_EXE_heelfirst")).arg(place.data()).output().unwrap();
    assert!(ran.status.success(), "{ran:?}");
    assert_eq!(place.history().len(), 1);
}

#[test]
fn a_closed_pipe_is_a_quiet_exit_and_loses_nothing() {
    let place = Place::new();
    let arguments = ["practice", "calf-stretch", "--speed", "100", "--json"];
    let mut child = place.command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(0), b"".as_slice()));
    assert!(place.run(&arguments).text.contains("\"done\""));
    assert_eq!(place.history().len(), 1);
}

#[test]
fn without_json_and_without_a_terminal_there_are_lines_to_read() {
    let place = Place::new();
    let ran = place.run(&["practice", "walking-burst", "--sensor", "simulated:heel", "--speed", FAST]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.text.lines().any(|line| line.ends_with("heel first")), "{}", ran.text);
    assert!(!ran.text.contains('{'));
}

#[test]
fn what_is_named_starts_with_a_warning_where_questions_are_open() {
    let place = Place::new();
    assert_eq!(practise(&place, "walking-burst", "none").errors.lines().count(), 1);
    assert_eq!(practise(&place, "calf-stretch", "none").errors, "");
}
