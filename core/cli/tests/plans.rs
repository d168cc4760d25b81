//! `reminders`, `history` and the page without a command.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use common::{Place, keys};
use serde_json::Value;

fn reminders(place: &Place, settings: &str, days: &str) -> common::Ran {
    let file = place.file("settings.json", settings);
    let arguments =
        ["reminders", "--settings", &file, "--from", "2026-03-28", "--days", days, "--zone", "Europe/Berlin"];
    place.run(&[arguments.as_slice(), &["--json"]].concat())
}

#[test]
fn prompts_are_sorted_and_have_their_keys() {
    let place = Place::new();
    let ran = reminders(&place, "{}", "3");
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    let lines: Vec<&str> = ran.text.lines().collect();
    assert!(lines.len() >= 9);
    assert!(lines.iter().all(|line| keys(line) == keys(lines[0])));
    insta::assert_snapshot!("reminder-keys", keys(lines[0]).join("\n"));
    let prompts = ran.json();
    assert!(prompts.is_sorted_by_key(|prompt| prompt["at"].as_str().unwrap().to_owned()));
    for prompt in &prompts {
        let id = prompt["id"].as_str().unwrap();
        assert!(id.len() == 16 && id.chars().all(|digit| digit.is_ascii_hexdigit()), "{id}");
        assert!(["walk", "stretch", "strength"].contains(&prompt["kind"].as_str().unwrap()));
        assert!(prompt["also"].is_array());
        assert!(prompt["local"].as_str().unwrap().ends_with("[Europe/Berlin]"));
        assert!(prompt["at"].as_str().unwrap().ends_with('Z'));
        assert!(prompt["window_end"].is_string());
    }
    assert_eq!(reminders(&place, "{}", "3").text, ran.text);
}

#[test]
fn faulty_settings_are_named() {
    let place = Place::new();
    for (settings, wanted) in [
        ("", "settings.json"),
        ("{\"wake\": ", "settings.json"),
        ("{\"wake\": \"25:00\"}", "25:00"),
        ("{\"wakes\": \"08:00\"}", "wakes"),
        ("{\"wake\": \"08:00\", \"sleep\": \"08:00\"}", "sleep"),
        ("{\"walks_per_day\": -1}", "walks_per_day"),
        (
            "{\"fixed\": [{\"kind\": \"walk\", \"at\": \"12:30\"}], \"quiet\": [[\"12:00\", \"13:00\"]]}",
            "even_in_quiet",
        ),
    ] {
        let ran = reminders(&place, settings, "1");
        assert!(ran.refused(1).contains(wanted), "{settings}: {ran:?}");
        assert!(ran.errors.contains("settings.json"), "{ran:?}");
    }
    for (settings, wanted) in [
        (b"{\n\"wake\": \"\xff\"}".as_slice(), "line 2 is not UTF-8"),
        (&b" ".repeat(1024 * 1024 + 1), "more than 1 MiB"),
        (b"[]", "settings: [] is not an object of settings"),
        (b"{\"fixed\": [{}]}", "fixed[0]: kind is missing"),
        (b"{\"wake\": \"08:00\", \"wake\": \"09:00\"}", "wake: it stands there twice"),
        (b"{\n\"wake\": 08:00}", "line 2, column 10: "),
    ] {
        let file = place.file("settings.json", settings);
        let ran = place.run(&["reminders", "--settings", &file, "--from", "2026-03-28", "--zone", "UTC"]);
        assert!(ran.refused(1).contains(wanted), "{wanted}: {}", ran.errors);
    }
    let missing = ["reminders", "--settings", "nowhere.json", "--from", "2026-03-28", "--days", "1", "--zone", "UTC"];
    assert!(place.run(&missing).refused(1).contains("nowhere.json"));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_of_settings_is_said_soon() {
    let place = Place::new();
    let pipe = place.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let folder = place.path(".");
    for (path, wanted) in [
        (pipe.to_str().unwrap(), "a pipe to which nobody writes"),
        (folder.to_str().unwrap(), "a folder"),
        ("/dev/zero", "more than 1 MiB"),
        ("/dev/null", "empty"),
    ] {
        let ran = place.run(&["reminders", "--settings", path, "--from", "2026-03-28", "--zone", "UTC"]);
        assert!(ran.refused(1).contains(wanted), "{path}: {}", ran.errors);
    }
}

#[test]
fn warnings_go_to_stderr() {
    let place = Place::new();
    let ran = reminders(&place, "{\"max_per_day\": 2}", "1");
    assert_eq!(ran.code, Some(0));
    assert!(ran.errors.starts_with("heelfirst: "), "{ran:?}");
    assert_eq!(ran.json().len(), 2);
}

#[test]
fn what_is_left_out_is_told_once_and_a_day_that_differs_with_its_own_number() {
    let place = Place::new();
    let settings =
        r#"{"walks_per_day": 12, "max_per_day": 12, "min_gap_minutes": 60, "wake": "01:00", "sleep": "09:00"}"#;
    let ran = reminders(&place, settings, "7");
    // The clocks go forward on the second day.
    let told: Vec<&str> = ran.errors.lines().filter_map(|line| line.split(" left out").next()).collect();
    assert_eq!(told, ["heelfirst: On 6 of 7 days: 4 walks", "heelfirst: 2026-03-29: 5 walks"]);
    let walks = |date: &str| {
        let on = |prompt: &&Value| prompt["local"].as_str().unwrap().starts_with(date);
        ran.json().iter().filter(on).filter(|prompt| prompt["kind"] == "walk").count()
    };
    assert_eq!((walks("2026-03-28"), walks("2026-03-29")), (8, 7));
}

#[test]
fn settings_that_rest_say_until_when() {
    let place = Place::new();
    for (until, said) in [("2026-04-10", "2026-04-10"), ("2026-04-10T12:00", "2026-04-10 12:00")] {
        let ran = reminders(&place, &format!(r#"{{"paused_until": "{until}", "walks_per_day": 12}}"#), "3");
        assert_eq!((ran.code, ran.text.as_str()), (Some(0), ""));
        assert_eq!(ran.errors.lines().last(), Some(&*format!("heelfirst: No prompts until {said}. Rest well.")));
        assert!(!ran.errors.contains("left out"), "{}", ran.errors);
    }
    let ran = reminders(&place, r#"{"paused_until": "2026-03-28"}"#, "3");
    assert_eq!(ran.errors, "");
}

fn practise(place: &Place) {
    place.lines(&["practice", "calf-stretch", "--speed", "1000", "--json"]);
}

#[test]
fn the_keys_of_a_session_in_the_history() {
    let place = Place::new();
    practise(&place);
    let ran = place.run(&["history", "--json"]);
    let line = ran.text.trim_end();
    insta::assert_snapshot!("history-keys", keys(line).join("\n"));
    let session: Value = serde_json::from_str(line).unwrap();
    assert_eq!(session["exercise"], "calf-stretch");
    assert!(session["started"].as_str().unwrap().ends_with(']'), "RFC 9557 with its zone");
    for side in session["sides"].as_array().unwrap() {
        assert_eq!(keys(&side.to_string()).len(), 3);
        assert_eq!(side["prescribed"], side["repetitions"]);
    }
}

#[test]
fn the_last_days_oldest_first() {
    let place = Place::new();
    practise(&place);
    practise(&place);
    let sessions = place.lines(&["history", "--days", "1", "--json"]);
    assert_eq!(sessions.len(), 2);
    assert!(sessions.is_sorted_by_key(|session| session["started"].as_str().unwrap().to_owned()));
    let table = place.run(&["history", "--days", "1"]).text;
    assert_eq!(table.lines().filter(|line| line.contains("Calf stretch")).count(), 2);
}

#[test]
fn today_without_a_terminal_is_a_page_that_asks_nothing() {
    let place = Place::new();
    let ran = place.run(&[]);
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    assert!(ran.text.contains("1  Seated ankle lift") && ran.text.contains("In your plan"), "{}", ran.text);
    assert!(!ran.text.contains('['), "{}", ran.text);
}
