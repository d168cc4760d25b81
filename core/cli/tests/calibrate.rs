//! `calibrate`, and the walk after it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "what cannot be done here is a failed test")]

mod common;

use common::{Place, keys};
use serde_json::Value;

#[test]
fn a_calibration_is_led_and_used_by_the_next_walk() {
    let place = Place::new();
    let calibrated = place.run(&["calibrate", "--sensor", "simulated:heel", "--speed", "100", "--json"]);
    assert_eq!(calibrated.code, Some(0), "{calibrated:?}");
    let first = calibrated.text.lines().next().unwrap();
    assert_eq!(
        keys(first).join(" "),
        "event at_s foot stage text speech remaining_s lifts_count lifts_of quality remedy clinically_validated"
    );
    assert!(calibrated.text.lines().all(|line| keys(line) == keys(first)));
    let lines = calibrated.json();
    assert_eq!((&lines[0]["stage"], &lines[lines.len() - 1]["stage"]), (&Value::from("sit"), &Value::from("done")));
    assert!(lines[lines.len() - 1]["quality"].as_f64().unwrap() > 0.3);
    let walk = ["practice", "walking-burst", "--sensor", "simulated:heel", "--speed", "300", "--json"];
    let walked = place.lines(&walk);
    let sensor = walked.iter().find(|line| line["event"] == "sensor").unwrap();
    assert_eq!(sensor["mount_quality"], lines[lines.len() - 1]["quality"]);
    assert!(walked.iter().filter(|line| line["event"] == "step").all(|step| step["graded_after"] == false));
}

#[test]
fn without_a_sensor_there_is_nothing_to_calibrate() {
    let place = Place::new();
    let ran = place.run(&["calibrate"]);
    assert_eq!((ran.code, ran.text.as_str()), (Some(1), ""));
    assert!(ran.errors.contains("--sensor simulated:heel"), "{ran:?}");
    assert_eq!(place.run(&["calibrate", "--sensor", "ble", "--speed", "2"]).code, Some(2));
}

#[test]
fn what_does_not_work_says_what_helps() {
    let place = Place::new();
    let walk = place.path("walk.csv");
    let out = walk.to_str().unwrap();
    assert_eq!(place.run(&["simulate", "--pattern", "heel", "--steps", "8", "--out", out]).code, Some(0));
    let ran = place.run(&["calibrate", "--sensor", &format!("replay:{out}"), "--speed", "300"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.text.starts_with("Sit down.") && ran.errors.contains("try again"), "{ran:?}");
}
