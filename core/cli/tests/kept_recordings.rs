//! `recordings`: practice that is recorded by itself, listed, limited, deleted, and analysed again.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use common::{Place, is_event};
use serde_json::Value;

const WALK: [&str; 7] = ["practice", "walking-burst", "--sensor", "simulated:mixed", "--speed", "20", "--json"];

fn shown(place: &Place, more: &[&str]) -> Value {
    place.lines(&[["recordings", "--json"].as_slice(), more].concat()).remove(0)
}

/// Practice does not ask, where its output is read by a program.
fn walk(place: &Place) {
    let ran = place.run(&WALK);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
}

#[test]
fn a_walk_is_recorded_once_it_is_asked_for_and_analyzes_as_it_was_told() {
    let place = Place::new();
    let none = place.run(&["recordings"]);
    assert_eq!((none.code, none.errors.as_str()), (Some(0), ""));
    let told = "Raw recordings\n0 recordings, 0 MB\nPractice is not recorded. When there is more than 200 MB, the oldest go first.\n";
    assert_eq!(none.text, told);
    assert!(!place.data().exists(), "looking leaves nothing behind");
    walk(&place);
    assert!(!place.data().join("recordings").exists());
    assert_eq!(shown(&place, &["--keep", "on", "--limit", "50"])["limit_mb"], 50);
    walk(&place);
    let now = shown(&place, &[]);
    assert_eq!((now["on"].as_bool(), now["limit_mb"].as_u64()), (Some(true), Some(50)));
    let recordings = now["recordings"].as_array().unwrap();
    assert_eq!((recordings.len(), &recordings[0]["foot"]), (1, &Value::from("left")));
    assert_eq!(now["size_bytes"], recordings[0]["size_bytes"]);
    let file = recordings[0]["path"].as_str().unwrap();
    let analyzed = place.lines(&["analyze", file, "--format", "json"]);
    let steps = place.history()[1]["steps"].as_array().unwrap().clone();
    assert!(steps.len() > 15, "{}", steps.len());
    for step in steps.iter().filter(|step| step["ungraded_because"].is_null()) {
        let at_s = step["initial_contact_s"].as_f64().unwrap();
        let again =
            |other: &&Value| other["initial_contact_s"].as_f64().is_some_and(|other| (other - at_s).abs() < 0.001);
        let again = analyzed.iter().find(again).unwrap();
        for key in ["landing", "slap", "drag"] {
            assert_eq!(again[key], step[key], "{key} at {at_s} s");
        }
    }
    let page = place.run(&["recordings"]).text;
    assert!(page.contains(file) && page.contains("1 recording, 0.1 MB\n"), "{page}");
    assert!(page.contains("Each practice with a sensor is recorded. When there is more than 50 MB"), "{page}");
}

#[test]
fn one_is_deleted_by_its_file_and_recording_is_switched_off() {
    let place = Place::new();
    shown(&place, &["--keep", "on"]);
    walk(&place);
    walk(&place);
    let before = shown(&place, &[]);
    let (first, second) = (&before["recordings"][0], &before["recordings"][1]);
    let after = shown(&place, &["--delete", first["path"].as_str().unwrap(), "--keep", "off"]);
    assert_eq!(after["recordings"].as_array().unwrap().as_slice(), std::slice::from_ref(second));
    assert_eq!(after["on"], false);
    let name = first["name"].as_str().unwrap();
    assert!(place.run(&["recordings", "--delete", name]).refused(1).contains(name));
    assert_eq!(shown(&place, &["--delete", second["name"].as_str().unwrap(), "--limit", "20"])["limit_mb"], 20);
    walk(&place);
    assert_eq!(shown(&place, &[])["recordings"], Value::Array(Vec::new()));
}

#[test]
fn what_was_recorded_before_a_kill_is_there_and_can_be_analyzed() {
    let place = Place::new();
    shown(&place, &["--keep", "on"]);
    let mut running = place.start(&WALK);
    running.until(|line| is_event(line, "step") && line["at_s"].as_f64() > Some(12.0));
    running.kill();
    // Whoever opens the folder next finds what was cut short.
    let kept = shown(&place, &["--keep", "on"]);
    let file = kept["recordings"][0]["path"].as_str().unwrap();
    let analyzed = place.lines(&["analyze", file, "--format", "json"]);
    let duration = analyzed.last().unwrap()["summary"]["duration_s"].as_f64().unwrap();
    assert!(duration > 5.0 && analyzed.len() > 3, "{duration}");
}
