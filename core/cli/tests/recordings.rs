//! `analyze` and `simulate`: what a recording gives, and what a faulty one does.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use std::io::{BufRead, BufReader};

use common::{Place, bytes, keys};
use heelfirst_sensors::recording::Reader;
use serde_json::Value;

const HEADER: &str = "time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z";

/// A recording of a simulated walk, as lines with the header first.
fn walk(place: &Place) -> Vec<String> {
    simulate(place, "walk.csv", "heel", &[]);
    std::fs::read_to_string(place.path("walk.csv")).unwrap().lines().map(str::to_owned).collect()
}

fn simulate(place: &Place, out: &str, pattern: &str, more: &[&str]) {
    let arguments = ["simulate", "--pattern", pattern, "--steps", "20", "--rate", "100", "--seed", "7", "--out", out];
    let ran = place.run(&[arguments.as_slice(), more].concat());
    assert_eq!((ran.code, ran.text.as_str()), (Some(0), ""), "{ran:?}");
}

fn analyze(place: &Place, name: &str) -> common::Ran {
    place.run(&["analyze", name, "--format", "json"])
}

#[test]
fn the_keys_of_a_step_and_of_the_summary() {
    let place = Place::new();
    simulate(&place, "walk.csv", "mixed", &[]);
    let ran = analyze(&place, "walk.csv");
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    let steps: Vec<&str> = ran.text.lines().filter(|line| line.contains("\"initial_contact_s\"")).collect();
    assert!(steps.len() >= 18, "{}", steps.len());
    assert!(steps.iter().all(|step| keys(step) == keys(steps[0])));
    insta::assert_snapshot!("step-keys", keys(steps[0]).join("\n"));
    let last: Value = serde_json::from_str(ran.text.lines().last().unwrap()).unwrap();
    let summary = serde_json::to_string(&last["summary"]).unwrap();
    insta::assert_snapshot!("summary-keys", keys(&summary).join("\n"));
    let walk = serde_json::to_string(&last["summary"]["walk"]).unwrap();
    insta::assert_snapshot!("walk-keys", keys(&walk).join("\n"));
}

#[test]
fn every_number_says_its_unit() {
    let place = Place::new();
    simulate(&place, "walk.csv", "mixed", &["--truth", "truth.json"]);
    for line in analyze(&place, "walk.csv").json() {
        common_units(&line);
    }
}

/// Counts, places and shares have no unit.
fn common_units(value: &Value) {
    const UNITLESS: [&str; 4] = ["confidence", "bout", "trend_bout", "loss"];
    const UNITS: [&str; 12] = [
        "_s",
        "_ms",
        "_deg",
        "_m",
        "_dps",
        "_mps",
        "_count",
        "_per_min",
        "_percent",
        "_share",
        "_ratio",
        "_confidence",
    ];
    for value in value.as_array().into_iter().flatten() {
        common_units(value);
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        let said = UNITLESS.contains(&key.as_str()) || UNITS.iter().any(|unit| key.ends_with(unit));
        assert!(!value.is_number() || said, "{key}");
        common_units(value);
    }
}

#[test]
fn each_pattern_is_found_again_and_gzip_changes_nothing() {
    let place = Place::new();
    for (pattern, key, wanted) in [
        ("heel", "landing", Value::from("heel")),
        ("flat", "landing", Value::from("flat")),
        ("toe", "landing", Value::from("toe")),
        ("slap", "slap", Value::from(true)),
        ("drag", "drag", Value::from(true)),
    ] {
        simulate(&place, "plain.csv", pattern, &["--truth", "truth.json"]);
        simulate(&place, "packed.csv.gz", pattern, &[]);
        let plain = analyze(&place, "plain.csv");
        assert_eq!(plain.text, analyze(&place, "packed.csv.gz").text);
        let steps: Vec<Value> = plain.json().into_iter().filter(|line| line.get("summary").is_none()).collect();
        let inner: Vec<&Value> = steps.iter().filter(|step| step["first_or_last"] == false).collect();
        let found = inner.iter().filter(|step| step[key] == wanted).count();
        assert!(found * 10 >= inner.len() * 8 && found > 8, "{pattern}: {found} of {}", inner.len());
        let truth: Value = serde_json::from_slice(&common::bytes(&place.path("truth.json"))).unwrap();
        assert_eq!(truth["initial_contact_s"].as_array().unwrap().len(), 20);
        assert_eq!(truth["foot"], "left");
    }
    assert_eq!(&common::bytes(&place.path("packed.csv.gz"))[..2], [0x1f, 0x8b]);
}

#[test]
fn the_same_seed_is_the_same_recording() {
    let place = Place::new();
    simulate(&place, "one.csv", "mixed", &[]);
    simulate(&place, "two.csv", "mixed", &[]);
    assert_eq!(common::bytes(&place.path("one.csv")), common::bytes(&place.path("two.csv")));
    simulate(&place, "one.csv.gz", "mixed", &[]);
    simulate(&place, "two.csv.gz", "mixed", &[]);
    assert_eq!(common::bytes(&place.path("one.csv.gz")), common::bytes(&place.path("two.csv.gz")));
}

#[test]
fn the_foot_is_what_was_said() {
    let place = Place::new();
    simulate(&place, "walk.csv", "heel", &[]);
    let ran = place.run(&["analyze", "walk.csv", "--foot", "right", "--format", "json"]);
    assert!(ran.json().iter().all(|line| line.get("summary").is_some() || line["foot"] == "right"));
}

#[test]
fn a_table_for_people() {
    let place = Place::new();
    simulate(&place, "walk.csv", "slap", &[]);
    let ran = place.run(&["analyze", "walk.csv"]);
    assert_eq!(ran.code, Some(0));
    insta::assert_snapshot!("table-headings", ran.text.lines().next().unwrap());
    assert!(ran.text.contains("steps graded"), "{}", ran.text);
    assert!(ran.text.lines().any(|line| line.starts_with("Stride time, left  ")), "{}", ran.text);
    assert!(!ran.text.contains(" °") && !ran.text.contains(" -"), "{}", ran.text);
}

/// What is done to row 1200 of 2000-odd, and what the line about it has to say.
#[test]
fn a_faulty_row_ends_the_file_and_is_named() {
    let place = Place::new();
    let whole = walk(&place);
    let complete = analyze(&place, "walk.csv").text;
    let at = whole.len() / 2;
    let line = format!("line {}", at + 1);
    let row = whole[at].clone();
    let with = |column: usize, text: &str| {
        let mut cells: Vec<&str> = row.split(',').collect();
        cells[column] = text;
        cells.join(",")
    };
    let faults = [
        ("truncated.csv", row.rsplit_once(',').unwrap().0.to_owned(), "6 of 7 columns", "Mend this line"),
        ("nan.csv", with(2, "NaN"), "column 3 (acc_y)", "Take this line out"),
        ("infinite.csv", with(4, "inf"), "column 5 (gyr_x)", "Take this line out"),
        ("text.csv", with(6, "fast"), "column 7 (gyr_z)", "Mend this line"),
        ("back.csv", with(0, "0.010"), "time must rise", "Mend the times"),
        ("same.csv", with(0, whole[at - 1].split(',').next().unwrap()), "time must rise", "Mend the times"),
        ("headers.csv", HEADER.to_owned(), "header comes a second time", "Split the file"),
        ("blank.csv", String::new(), "blank", "Take this line out"),
        ("wide.csv", format!("{row},1"), "more than 7 columns", "Mend this line"),
    ];
    for (name, fault, wanted, remedy) in faults {
        let mut lines = whole.clone();
        lines[at] = fault;
        place.file(name, lines.join("\n"));
        let ran = analyze(&place, name);
        let told = ran.faulty(1);
        for part in [name, &line, wanted, remedy] {
            assert!(told.contains(part), "{told}");
        }
        assert!(ran.text.lines().count() >= 5, "{name}: {}", ran.text);
        assert!(complete.starts_with(&ran.text), "{name}: steps before the fault are the same");
        assert!(!ran.text.contains("summary"), "{name}");
    }
}

#[test]
fn wrong_units_are_told_on_stderr_and_nothing_is_converted() {
    let place = Place::new();
    let in_g = |line: &String| {
        let cell = |(k, cell): (usize, &str)| match cell.parse::<f64>() {
            Ok(value) if (1..=3).contains(&k) => format!("{:.6}", value / 9.806_65),
            _ => cell.to_owned(),
        };
        line.split(',').enumerate().map(cell).collect::<Vec<_>>().join(",")
    };
    let lines: Vec<String> = walk(&place).iter().map(in_g).collect();
    place.file("g.csv", lines.join("\n"));
    let ran = analyze(&place, "g.csv");
    assert_eq!(ran.code, Some(0));
    assert!(ran.errors.contains("seems to be in g, not in m/s²"), "{}", ran.errors);
    assert!(ran.errors.contains("multiply acc_x, acc_y and acc_z by 9.80665"), "{}", ran.errors);
    assert_eq!(ran.errors.lines().count(), 1, "{}", ran.errors);
    let last = ran.json().pop().unwrap();
    let warnings = last["summary"]["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 1, "{last}");
    assert_eq!((warnings[0]["kind"].as_str(), &warnings[0]["axis"]), (Some("accelerometer_in_g"), &Value::Null));
    assert!(warnings[0]["text"].as_str().is_some_and(|text| ran.errors.contains(text)), "{last}");
    for key in ["since_s", "times_count"] {
        assert!(warnings[0][key].is_number(), "{last}");
    }
}

/// What was analysed of a file that is cut off, with its only word on stderr.
fn cut_off(place: &Place, name: &str, complete: &str) -> (Value, String) {
    let ran = analyze(place, name);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.errors.lines().count(), 1, "{ran:?}");
    let steps = ran.text.lines().filter(|line| complete.lines().any(|whole| whole == *line)).count();
    assert!(steps >= 5, "{}", ran.text);
    (ran.json().pop().unwrap()["summary"].clone(), ran.errors)
}

#[test]
fn a_recording_that_is_cut_off_has_its_summary_of_what_is_there_and_a_word() {
    let place = Place::new();
    let whole = walk(&place);
    let complete = analyze(&place, "walk.csv").text;
    let half = whole.len() / 2;
    let text = whole[..=half].join("\n");
    place.file("cut.csv", text.rsplit_once(',').unwrap().0);
    let (summary, told) = cut_off(&place, "cut.csv", &complete);
    assert_eq!(summary["cut_off_at_line"], half + 1);
    assert!(told.contains(&format!("cut.csv is cut off at line {}.", half + 1)), "{told}");
    simulate(&place, "whole.csv.gz", "heel", &[]);
    let packed = bytes(&place.path("whole.csv.gz"));
    place.file("cut.csv.gz", &packed[..packed.len() / 2]);
    let (summary, told) = cut_off(&place, "cut.csv.gz", &complete);
    assert!(summary["cut_off_at_line"].as_u64() > Some(500), "{summary}");
    assert!(told.contains("cut.csv.gz is cut off at line "), "{told}");
    place.file("begun.csv", format!("{HEADER}\n0.00,0,0"));
    assert!(analyze(&place, "begun.csv").faulty(1).contains("cut off"));
}

#[test]
fn files_that_are_no_recording() {
    let place = Place::new();
    let row = "0.00,0,0,9.8,0,0,0";
    let whole = walk(&place);
    let slow = format!("{HEADER}\n{row}\n1.00,0,0,9.8,0,0,0\n2.00,0,0,9.8,0,0,0\n");
    let files: [(&str, Vec<u8>, &str, &str); 8] = [
        ("empty.csv", Vec::new(), "empty", "Record again"),
        ("header-only.csv", format!("{HEADER}\n").into(), "no row", "Record again"),
        ("one-row.csv", format!("{HEADER}\n{row}\n").into(), "only one row", "Record again"),
        ("equal-times.csv", format!("{HEADER}\n{row}\n{row}\n{row}\n").into(), "time must rise", "Mend the times"),
        ("slow.csv", slow.into(), "25 to 400", "another rate"),
        ("no-header.csv", whole[1..].join("\n").into(), "first line", "at the top of the file"),
        ("text.csv.gz", b"this is no gzip".to_vec(), "time_s", "at the top of the file"),
        ("binary.csv", vec![0xff, 0xfe, 0, 1, 2, 3], "gzip", "Choose another file"),
    ];
    for (name, content, wanted, remedy) in files {
        place.file(name, content);
        let ran = analyze(&place, name);
        let told = ran.faulty(1);
        assert!(told.contains(name) && told.contains(wanted) && told.contains(remedy), "{told}");
        assert!(!ran.text.contains("summary"), "{name}");
    }
    let missing = analyze(&place, "missing.csv");
    assert!(missing.refused(1).contains("missing.csv") && missing.errors.contains("Check the name"), "{missing:?}");
    assert!(analyze(&place, ".").refused(1).contains("recording cannot be read"));
    assert_eq!(place.run(&["analyze", "empty.csv"]).text, "", "no heading over nothing");
}

#[test]
fn a_faulty_recording_is_refused_as_a_sensor_too() {
    let place = Place::new();
    let ran = place.run(&["practice", "walking-burst", "--sensor", "replay:missing.csv", "--json"]);
    assert!(ran.refused(1).contains("missing.csv"));
}

#[test]
fn a_recording_that_cannot_be_written() {
    let place = Place::new();
    let out = "no/such/folder/x.csv";
    let ran = place.run(&["simulate", "--pattern", "heel", "--steps", "2", "--out", out]);
    assert!(ran.refused(1).contains(out));
}

#[test]
fn the_truth_does_not_overwrite_its_recording() {
    let place = Place::new();
    let ran = place.run(&["simulate", "--pattern", "heel", "--out", "same.csv", "--truth", "same.csv"]);
    assert!(ran.refused(1).contains("two files"), "{ran:?}");
    assert!(!place.path("same.csv").exists());
}

#[test]
fn a_sensor_is_recorded_and_a_recording_is_never_overwritten() {
    let place = Place::new();
    let arguments = ["record", "--sensor", "simulated:slap", "--seconds", "1", "--out", "walk.csv"];
    let ran = place.run(&arguments);
    assert_eq!((ran.code, ran.text.as_str()), (Some(0), ""), "{}", ran.errors);
    assert!(ran.errors.contains("walk.csv: 1 s, ") && ran.errors.contains(" 0 lost."), "{}", ran.errors);
    let before = bytes(&place.path("walk.csv"));
    assert!(before.starts_with(b"time_s,acc_x"));
    assert!(place.run(&arguments).refused(1).contains("walk.csv is there already"));
    assert_eq!(bytes(&place.path("walk.csv")), before);
}

#[test]
fn what_is_told_of_a_recording_is_there_although_it_is_killed() {
    let place = Place::new();
    let outs = ["killed.csv", "killed.csv.gz"];
    let begun = outs.map(|out| {
        let mut command = place.command(&["record", "--sensor", "simulated:heel", "--out", out]);
        command.stderr(std::process::Stdio::piped()).spawn().unwrap()
    });
    for (out, mut child) in outs.into_iter().zip(begun) {
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let told = lines.find(|line| line.contains(" samples, ")).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        let samples: usize = told.split(" s, ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
        assert!(samples > 100, "{told}");
        let there = Reader::open(place.path(out)).unwrap().collect::<Result<Vec<_>, _>>().unwrap().len();
        assert!(there >= samples, "{out}: {there}, {told}");
        assert_eq!(analyze(&place, out).code, Some(0));
    }
}

/// A limit on the size of files stands for a disk that is full.
#[cfg(unix)]
#[test]
fn a_full_disk_ends_a_recording_with_what_is_there_and_what_helps() {
    let place = Place::new();
    let walk = ["simulate", "--pattern", "heel", "--steps", "10", "--out", "short.csv"];
    assert_eq!(place.run(&walk).code, Some(0));
    for (blocks, seconds) in [(40, "are in that file"), (0, "Nothing was kept")] {
        let sensor = if blocks == 0 { "replay:short.csv" } else { "simulated:heel" };
        let program = place.command(&["record", "--sensor", sensor, "--out", "full.csv"]);
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")]);
        shell.arg(program.get_program()).args(program.get_args()).current_dir(place.path(""));
        let ran = common::Ran::new(&shell.output().unwrap());
        let told = ran.errors.lines().last().unwrap();
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(told.contains("full.csv: the disk is full. ") && told.contains(seconds), "{told}");
        assert!(told.contains("Free some space"), "{told}");
        assert_eq!(place.path("full.csv").exists(), blocks > 0);
        if blocks > 0 {
            let analysed = analyze(&place, "full.csv");
            assert_eq!((analysed.code, analysed.errors.as_str()), (Some(0), ""));
            std::fs::remove_file(place.path("full.csv")).unwrap();
        }
    }
}

#[test]
fn a_recording_can_be_recorded() {
    let place = Place::new();
    place.run(&["simulate", "--pattern", "heel", "--steps", "1", "--out", "short.csv"]);
    let ran = place.run(&["record", "--sensor", "replay:short.csv", "--out", "again.csv.gz"]);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    let steps = |file: &str| place.run(&["analyze", file, "--format", "json"]).json().len();
    assert_eq!(steps("again.csv.gz"), steps("short.csv"));
}

#[test]
fn without_a_paired_sensor_there_is_nothing_to_record() {
    let place = Place::new();
    assert!(place.run(&["record", "--sensor", "ble", "--out", "walk.csv"]).refused(1).contains("heelfirst pair"));
    assert_eq!(place.run(&["record", "--sensor", "none", "--out", "walk.csv"]).code, Some(2));
    assert!(!place.path("walk.csv").exists());
}
