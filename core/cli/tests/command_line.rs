//! What the command line takes and refuses: exit 2 and one helpful line.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use common::Place;

/// Arguments that cannot be, and what the line about them has to say.
const REFUSED: &[(&[&str], &[&str])] = &[
    (
        &["practice", "ankle-spin"],
        &["no exercise called ankle-spin", "seated-ankle-lift, assisted-toe-raise", "--help"],
    ),
    (&["practice", "calf-strech"], &["Did you mean calf-stretch?"]),
    (&["practice", "Walking Burst"], &["Did you mean walking-burst?"]),
    (&["figure", "calf-strech", "--out", "x.svg"], &["Did you mean calf-stretch?"]),
    (&["practice", "--sensor", "simulated:hop"], &["hop", "heel, toe, flat, slap, drag or mixed"]),
    (&["practice", "--sensor", "magic"], &["simulated[:PATTERN], replay:FILE, ble[:NAME] or none"]),
    (&["practice", "--sensor", "replay:"], &["replay:FILE"]),
    (&["practice", "--sensor", "none:x"], &["none"]),
    (&["practice", "--speed", "0.05"], &["0.1 to 1000"]),
    (&["practice", "--speed", "1000.1"], &["0.1 to 1000"]),
    (&["practice", "--speed", "-1"], &["--speed"]),
    (&["practice", "--speed", "NaN"], &["0.1 to 1000"]),
    (&["practice", "--speed", "fast"], &["fast", "0.1 to 1000"]),
    (&["practice", "--sensor", "ble", "--speed", "2"], &["speed 1"]),
    (&["practice", "--sensor", "ble:left", "--speed", "0.5", "--json"], &["speed 1"]),
    (&["practice", "--jsno"], &["--jsno", "--json"]),
    (&["practice", "calf-stretch", "walking-burst"], &["walking-burst"]),
    (
        &["practise"],
        &[
            "unrecognized subcommand 'practise'; some similar subcommands exist: 'rate', 'pair', 'exercise', 'practice'; try --help",
        ],
    ),
    (&["analyze"], &["<FILE>"]),
    (&["analyze", "x.csv", "--foot", "both"], &["left or right"]),
    (&["analyze", "x.csv", "--format", "xml"], &["xml", "json", "table"]),
    (&["analyze", "x.csv", "--heel-border", "31"], &["0 to 30", "default"]),
    (&["analyze", "x.csv", "--heel", "2", "--toe", "3"], &["toe_deg", "below that of heel first, 2 degrees"]),
    (&["borders", "--heel", "-1"], &["0 to 30", "default"]),
    (&["borders", "--toe", "NaN"], &["-20 to 4"]),
    (&["borders", "--slap", "soon"], &["soon", "20 to 250"]),
    (&["borders", "--drag", "9"], &["0.25 to 4"]),
    (&["borders", "--heel", "2", "--toe", "2"], &["toe_deg", "below that of heel first, 2 degrees"]),
    (&["simulate"], &["--pattern", "--out"]),
    (&["simulate", "--pattern", "limp", "--out", "x.csv"], &["limp", "heel, toe"]),
    (&["simulate", "--pattern", "heel", "--rate", "24.9", "--out", "x.csv"], &["25 to 400"]),
    (&["simulate", "--pattern", "heel", "--rate", "401", "--out", "x.csv"], &["25 to 400"]),
    (&["simulate", "--pattern", "heel", "--steps", "0", "--out", "x.csv"], &["1 to 1000000"]),
    (&["simulate", "--pattern", "heel", "--steps", "2.5", "--out", "x.csv"], &["whole number"]),
    (&["simulate", "--pattern", "heel", "--seed", "x", "--out", "x.csv"], &["--seed"]),
    (&["reminders"], &["--settings"]),
    (&["history", "--days", "0"], &["1 to 36600"]),
    (&["history", "--days", "soon"], &["1 to 36600"]),
    (&["recordings", "--keep", "maybe"], &["maybe", "on or off"]),
    (&["recordings", "--limit", "9"], &["10 to 2000"]),
    (&["sensors", "--seconds", "0"], &["1 to 3600"]),
    (&["--speed", "2"], &["--speed"]),
];

#[test]
fn what_cannot_be_is_refused_in_one_helpful_line() {
    let place = Place::new();
    for (arguments, wanted) in REFUSED {
        let ran = place.run(arguments);
        let told = ran.refused(2);
        for part in *wanted {
            assert!(told.contains(part), "{arguments:?}: {told}");
        }
    }
    assert!(!place.data().exists());
}

#[test]
fn times_and_zones_of_reminders_are_part_of_the_command_line() {
    let place = Place::new();
    let settings = place.file("settings.json", "{}");
    let run = |from: &str, days: &str, zone: &str| {
        place.run(&["reminders", "--settings", &settings, "--from", from, "--days", days, "--zone", zone])
    };
    assert!(run("2026-03-01", "1", "Europe/Atlantis").refused(2).contains("Europe/Atlantis"));
    assert!(run("2026-03-01", "1", "Europe/Berln").refused(2).contains("did you mean Europe/Berlin?"));
    assert!(run("2026-03-01", "1", "Berlin").refused(2).contains("did you mean Europe/Berlin?"));
    for none in ["GMT+2", "the moon", ""] {
        assert!(run("2026-03-01", "1", none).refused(2).contains("use a name like Europe/Berlin"), "{none}");
    }
    assert!(run("tomorrow", "1", "UTC").refused(2).contains("2026-03-29T08:00:00Z"));
    assert!(run("2026-02-30", "1", "UTC").refused(2).contains("2026-02-30"));
    assert!(run("2026-03-01T08:00", "1", "UTC").refused(2).contains("offset"));
    assert!(run("2026-03-01", "0", "UTC").refused(2).contains("1 to 3660"));
    assert_eq!(run("2026-03-01T08:00:00+01:00", "1", "UTC").code, Some(0));
    for beyond in ["9999-12-31", "9999-12-31T00:00:00Z", "9989-01-01", "0000-12-31", "-009999-01-01"] {
        assert!(run(beyond, "1", "Pacific/Kiritimati").refused(2).contains("the years 1 to 9988"), "{beyond}");
    }
    assert!(run("-9999-01-01", "1", "UTC").refused(2).contains("-9999-01-01"));
    for many in ["-1", "3661", "4294967296"] {
        assert!(run("2026-03-01", many, "UTC").refused(2).contains("1 to 3660"), "{many}");
    }
    for (first, days) in [("0001-01-01", "1"), ("9988-12-31", "3660")] {
        let ran = run(first, days, "Europe/Berlin");
        assert_eq!((ran.code, ran.errors.as_str(), ran.text.lines().count() > 6), (Some(0), "", true), "{first}");
    }
}

#[test]
fn reminders_are_those_of_today_and_here_where_nothing_else_is_said() {
    let place = Place::new();
    let settings = place.file("settings.json", "{}");
    let run = |arguments: &[&str]| {
        let all = [&["reminders", "--settings", &settings, "--json"], arguments].concat();
        let ran = common::Ran::new(&place.command(&all).env("TZ", "Pacific/Chatham").output().unwrap());
        assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""), "{arguments:?}");
        ran
    };
    let unsaid = run(&[]);
    let local = unsaid.json()[0]["local"].as_str().unwrap().to_owned();
    assert!(local.ends_with("[Pacific/Chatham]"), "{local}");
    // Whatever today is: the prompts of the whole of one day.
    assert_eq!(run(&["--from", &local[..10], "--zone", "Pacific/Chatham"]).text, unsaid.text);
    assert!(run(&["--zone", "Asia/Tokyo"]).text.contains("[Asia/Tokyo]"));
}

#[test]
fn a_date_that_the_zone_skips_is_named() {
    let place = Place::new();
    let settings = place.file("settings.json", "{}");
    let run = |from: &str| place.run(&["reminders", "--settings", &settings, "--from", from, "--zone", "Pacific/Apia"]);
    let ran = run("2011-12-30");
    let line = "heelfirst: There is no 2011-12-30 in Pacific/Apia, where the clocks skip that day. These are the prompts from 2011-12-31 on.\n";
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), line));
    assert!(ran.text.contains("Sat 2011-12-31"), "{}", ran.text);
    assert_eq!(run("2011-12-29").errors, "");
}

#[test]
fn help_of_every_command_is_whole() {
    let place = Place::new();
    let commands = [
        "",
        "practice",
        "analyze",
        "borders",
        "simulate",
        "reminders",
        "sensors",
        "record",
        "recordings",
        "history",
        "report",
        "backup",
        "restore",
        "figure",
    ];
    for command in commands {
        let arguments: Vec<&str> = [command, "--help"].into_iter().filter(|word| !word.is_empty()).collect();
        let ran = place.run(&arguments);
        assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""), "{command}");
        let by_name: Vec<&str> = ["help", command].into_iter().filter(|word| !word.is_empty()).collect();
        let by_name = std::process::Command::new(env!("CARGO_BIN_EXE_heelfirst")).args(by_name).output().unwrap();
        assert_eq!(String::from_utf8(by_name.stdout).unwrap(), ran.text, "{command}");
        assert!(!ran.text.contains("[terminal-"), "{}", ran.text);
        // What an option can be may stand in a line of its own.
        let is_option = |line: &str| line.starts_with(['-', '<', '[']) && !line.starts_with("[possible values");
        for option in ran.text.lines().filter(|line| is_option(line.trim_start())) {
            let told = option.trim_start().split_once("  ");
            assert!(told.is_some_and(|(_, help)| help.contains(char::is_alphabetic)), "{command}: {option}");
        }
    }
}

#[test]
fn help_names_the_choices() {
    let place = Place::new();
    let simulate = place.run(&["simulate", "--help"]).text;
    for choice in ["heel, toe, flat, slap, drag, mixed", "25 to 400", ".csv.gz"] {
        assert!(simulate.contains(choice), "{choice}: {simulate}");
    }
    let analyze = place.run(&["analyze", "--help"]).text;
    for choice in ["left or right", "json", "table"] {
        assert!(analyze.contains(choice), "{choice}: {analyze}");
    }
    let reminders = place.run(&["reminders", "--help"]).text;
    for choice in ["walks_per_day", "paused_until", "[[\"12:00\",", "window_end", "1 to 3660", "ends with 1", "today"] {
        assert!(reminders.contains(choice), "{choice}: {reminders}");
    }
    assert!(place.run(&["practice", "--help"]).text.contains("heel, toe, flat, slap, drag, mixed"));
}

#[test]
fn the_version_is_told() {
    let ran = Place::new().run(&["--version"]);
    assert_eq!((ran.code, ran.text.trim_end()), (Some(0), concat!("heelfirst ", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn the_data_folder_is_named_before_or_after_the_command() {
    let place = Place::new();
    let other = place.path("other");
    let folder = other.to_str().unwrap();
    for arguments in [["--data", folder, "history"], ["history", "--data", folder]] {
        let ran = std::process::Command::new(env!("CARGO_BIN_EXE_heelfirst")).args(arguments).output().unwrap();
        assert!(ran.status.success());
    }
    let practise = ["practice", "calf-stretch", "--speed", "1000", "--json"];
    for (before, after) in [(["--data", folder].as_slice(), [].as_slice()), (&[], &["--data", folder])] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_heelfirst"));
        let ran = command.args(before).args(practise).args(after).output().unwrap();
        assert!(ran.status.success(), "{ran:?}");
    }
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_heelfirst"));
    let ran = command.args(["history", "--json", "--data", folder]).output().unwrap();
    assert_eq!(String::from_utf8(ran.stdout).unwrap().lines().count(), 2);
}
