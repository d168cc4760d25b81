//! Reports and progress from the command line.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use common::Place;
use heelfirst::CoachClock;

const LIFT: [&str; 5] = ["practice", "seated-ankle-lift", "--json", "--speed", "1000"];

/// A place with one session of life's speed, an hour ago: a scripted clock leads through it at once.
#[expect(clippy::disallowed_methods, reason = "the program looks back from the present moment")]
fn practised() -> Place {
    let place = Place::new();
    let coach =
        place.coach(CoachClock::Scripted { started_at_ms: jiff::Timestamp::now().as_millisecond() - 3_600_000 });
    coach.start("seated-ankle-lift".to_owned()).unwrap();
    coach.ready().unwrap();
    coach.advance_to(3_600_000).unwrap();
    coach.shut_down();
    place
}

/// What is told on stdout.
fn text(place: &Place, arguments: &[&str]) -> String {
    let ran = place.run(arguments);
    assert_eq!(ran.code, Some(0), "{}", ran.errors);
    ran.text
}

#[test]
fn a_report_is_text_on_stdout_and_in_a_file_what_its_name_says() {
    let place = practised();
    assert!(text(&place, &["report"]).starts_with("Foot drop: practice at home\n"));
    for (name, begins) in [
        ("r.pdf", "%PDF-1.7"),
        ("r.txt", "Foot drop"),
        ("r.json", "{\n  \"format\": \"heelfirst-report\""),
        ("r.csv", "date,"),
        ("r.fhir.json", "{\"resourceType\":\"Bundle\""),
        ("r.svg", "<svg "),
    ] {
        let file = place.path(name);
        let said = place.run(&["report", "-o", file.to_str().unwrap()]);
        assert!(said.code == Some(0) && said.errors.contains(name), "{said:?}");
        let bytes = std::fs::read(&file).unwrap();
        assert!(bytes.starts_with(begins.as_bytes()), "{name}: {}", String::from_utf8_lossy(&bytes[..40]));
    }
    let json = text(&place, &["report", "--weeks", "2", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["practice"]["days"]["of"], 14.0);
}

#[test]
fn a_file_that_is_there_stays_unless_it_is_to_be_replaced() {
    let place = practised();
    let file = place.file("report.pdf", "a shopping list");
    let told = place.run(&["report", "--out", &file]).refused(1).to_owned();
    assert!(told.contains("report.pdf") && told.contains("--replace"), "{told}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "a shopping list");
    assert_eq!(place.run(&["report", "--out", &file, "--replace"]).code, Some(0));
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF"));
}

#[test]
fn what_cannot_be_written_or_asked_is_told_with_what_helps() {
    let place = practised();
    for (arguments, code, wanted) in [
        (&["report", "-o", "nowhere/r.pdf"][..], 1, "no folder nowhere"),
        (&["report", "-o", "data", "--format", "pdf"], 1, "folder"),
        (&["report", "-o", "report.docx"], 2, ".fhir.json"),
        (&["report", "--from", "soon"], 2, "2026-03-29"),
        (&["report", "--from", "9999-01-01"], 2, "future"),
        (&["report", "--from", "2020-01-02", "--to", "2020-01-01"], 2, "after the last day"),
        (&["report", "--from", "2010-01-02", "--to", "2020-01-01"], 2, "366"),
        (&["report", "--weeks", "0"], 2, "1 to 52"),
        (&["report", "--weeks", "2", "--from", "2020-01-01"], 2, "--weeks"),
        (&["report", "--format", "docx"], 2, "fhir"),
        (&["report", "--replace"], 2, "--out"),
    ] {
        let told = place.run(arguments).refused(code).to_owned();
        assert!(told.contains(wanted), "{arguments:?}: {told}");
    }
}

#[test]
fn a_folder_without_a_history_is_told_of_in_the_same_words_everywhere() {
    let place = Place::new();
    let mistyped = text(&place, &["history"]);
    assert!(mistyped.contains("There is no folder") && mistyped.contains("--data"), "{mistyped}");
    std::fs::create_dir(place.data()).unwrap();
    let empty = text(&place, &["history"]);
    assert!(empty.starts_with("No practice yet in ") && empty.contains("heelfirst practice"), "{empty}");
    for wanted in [empty, mistyped] {
        assert_eq!(text(&place, &["progress"]), wanted);
        assert_eq!(text(&place, &["history", "--days", "3"]), wanted);
        for arguments in [&["report"][..], &["backup", "copy.zip"]] {
            let told = place.run(arguments).refused(1).to_owned();
            assert_eq!(told, format!("heelfirst: {}", wanted.trim_end()));
        }
        assert!(place.history().is_empty());
        assert_eq!(place.lines(&["progress", "--json"])[0]["weeks"].as_array().map(Vec::len), Some(0));
        let _ = std::fs::remove_dir(place.data());
    }
    assert!(!place.data().exists());
}

#[test]
fn progress_is_told_in_words_and_as_one_object() {
    let place = practised();
    let said = text(&place, &["progress"]);
    for wanted in ["1 day practised of the last 14", "Weeks, each from its Monday", "Personal bests", "not clinically"]
    {
        assert!(said.contains(wanted), "{wanted}\n{said}");
    }
    let lines = place.lines(&["progress", "--json"]);
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0]["days_practised_of_14"], 1);
    assert_eq!(lines[0]["clinically_validated"], false);
    assert_eq!(lines[0]["weeks"].as_array().unwrap().len(), 1);
}

#[test]
fn trials_at_another_speed_are_in_no_figure_and_are_counted_apart() {
    let place = Place::new();
    place.lines(&LIFT);
    let said = text(&place, &["progress"]);
    assert!(
        said.contains("0 days practised") && said.contains("1 trial session at another speed is left out."),
        "{said}"
    );
    let line = &place.lines(&["progress", "--json"])[0];
    assert_eq!((line["trials_count"].as_u64(), line["weeks"].as_array().map(Vec::len)), (Some(1), Some(0)));
}

#[test]
fn the_help_names_what_can_be_asked() {
    let place = Place::new();
    let help = |command| text(&place, &[command, "--help"]);
    insta::assert_snapshot!(format!("{}\n{}", help("report"), help("progress")));
}
