//! Sessions that are cut short: taken up again, ended, stopped.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use std::collections::BTreeSet;

use common::{Place, is_event};
use serde_json::Value;

const LIFT: [&str; 5] = ["practice", "seated-ankle-lift", "--speed", "100", "--json"];

/// Cuts a session short after its first repetition.
fn cut_short(place: &Place) {
    let mut running = place.start(&LIFT);
    running.until(|line| is_event(line, "repetition"));
    running.kill();
}

fn session(lines: &[Value]) -> &str {
    lines.iter().find(|line| is_event(line, "session")).unwrap()["session"].as_str().unwrap()
}

#[test]
fn killed_at_any_line_it_goes_on_and_repeats_nothing() {
    let place = Place::new();
    let mut seed = 0x9e37_79b9_u64;
    let mut printed = Vec::new();
    for _ in 0..8 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let mut running = place.start(&LIFT);
        for _ in 0..(3 + (seed >> 33) % 25) {
            printed.extend(running.line());
        }
        printed.extend(running.kill());
    }
    printed.extend(place.lines(&LIFT));
    let repetitions = printed.iter().filter(|line| is_event(line, "repetition"));
    let places: Vec<String> =
        repetitions.map(|line| format!("{} {} {}", line["side"], line["set"], line["repetition"])).collect();
    let once: BTreeSet<&String> = places.iter().collect();
    assert_eq!(once.len(), places.len(), "{places:?}");
    let history = place.history();
    assert_eq!(history.len(), 1, "{history:#?}");
    assert_eq!(history[0]["outcome"], "done");
    for side in history[0]["sides"].as_array().unwrap() {
        assert_eq!(side["prescribed"], side["repetitions"]);
    }
}

#[test]
fn the_same_item_or_none_takes_it_up() {
    for arguments in [LIFT.as_slice(), &["practice", "--speed", "100", "--json"]] {
        let place = Place::new();
        cut_short(&place);
        let unfinished = place.history()[0]["session"].clone();
        let lines = place.lines(arguments);
        assert_eq!(session(&lines), unfinished);
        assert_eq!(place.history().len(), 1);
    }
}

#[test]
fn another_item_is_refused_with_both_ways_out() {
    let place = Place::new();
    cut_short(&place);
    let before = place.history();
    let ran = place.run(&["practice", "calf-stretch", "--speed", "100", "--json"]);
    let told = ran.refused(1);
    assert!(told.contains("Seated ankle lift") && told.contains("--new") && told.contains("Go on"), "{told}");
    assert_eq!(place.history(), before);
}

#[test]
fn new_ends_the_old_one_as_interrupted() {
    for item in ["seated-ankle-lift", "calf-stretch"] {
        let place = Place::new();
        cut_short(&place);
        place.lines(&["practice", item, "--new", "--speed", "1000", "--json"]);
        let outcomes: Vec<Value> = place.history().iter().map(|session| session["outcome"].clone()).collect();
        assert_eq!(outcomes, ["interrupted", "done"]);
    }
}

#[test]
fn new_without_an_unfinished_one_is_an_ordinary_start() {
    let place = Place::new();
    place.lines(&["practice", "calf-stretch", "--new", "--speed", "1000", "--json"]);
    assert_eq!(place.history().len(), 1);
}

#[test]
fn ctrl_c_stops_and_saves() {
    let place = Place::new();
    let mut running = place.start(&LIFT);
    running.until(|line| is_event(line, "repetition"));
    running.signal("INT");
    let (rest, code) = running.rest();
    assert_eq!(code, Some(0));
    let last = &rest[rest.len() - 1];
    assert_eq!((&last["event"], &last["outcome"]), (&Value::from("done"), &Value::from("stopped")));
    let history = place.history();
    assert_eq!(history.len(), 1);
    assert_eq!(history[0]["outcome"], "stopped");
    assert!(history[0]["sides"][0]["repetitions"].as_u64().unwrap() >= 1);
}

#[test]
fn sigterm_leaves_the_session_to_be_taken_up() {
    let place = Place::new();
    let mut running = place.start(&LIFT);
    let heard = running.until(|line| is_event(line, "repetition"));
    running.signal("TERM");
    assert_eq!(running.rest().1, None);
    let lines = place.lines(&LIFT);
    assert_eq!(session(&lines), session(&heard));
    assert_eq!(place.history()[0]["outcome"], "done");
}

#[test]
fn a_folder_in_use_is_left_alone_but_its_history_can_be_read() {
    let place = Place::new();
    let mut running = place.start(&["practice", "seated-ankle-lift", "--json"]);
    running.until(|line| is_event(line, "session"));
    assert!(place.run(&LIFT).refused(1).contains("in use"));
    // What is shown does not wait for the disk, so it may be there a moment later.
    assert!((0..200).any(|_| place.history().len() == 1));
    running.kill();
}
