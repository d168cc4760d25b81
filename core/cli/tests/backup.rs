//! Backups from the command line.
#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod common;

use common::Place;
use serde_json::Value;

const LIFT: [&str; 5] = ["practice", "seated-ankle-lift", "--json", "--speed", "1000"];

/// What the program says when it ends with `code`.
fn told(place: &Place, arguments: &[&str], code: i32) -> String {
    place.run(arguments).refused(code).to_owned()
}

fn sessions(place: &Place) -> Vec<Value> {
    place.history().iter().map(|session| session["session"].clone()).collect()
}

/// A place with one session, and the name of a file beside its data.
fn practised() -> (Place, String) {
    let place = Place::new();
    place.lines(&LIFT);
    let file = place.path("backup.zip").to_str().unwrap().to_owned();
    (place, file)
}

#[test]
fn a_backup_is_saved_again_in_its_own_place_and_nowhere_else() {
    let (place, file) = practised();
    let said = told(&place, &["backup", &file], 0);
    assert!(said.contains(&file) && said.contains("1 session"), "{said}");
    place.lines(&LIFT);
    assert!(told(&place, &["backup", &file], 0).contains("2 sessions"));
    let other = place.file("precious", "a shopping list");
    assert!(told(&place, &["backup", &other], 1).contains(&other));
    assert_eq!(std::fs::read_to_string(other).unwrap(), "a shopping list");
}

#[test]
fn what_was_saved_comes_back_in_another_folder() {
    let (place, file) = practised();
    told(&place, &["backup", &file], 0);
    let other = Place::new();
    let said = told(&other, &["restore", &file], 0);
    assert!(said.contains("1 session"), "{said}");
    assert_eq!(other.history(), place.history());
    // What is replaced is kept, and where is told.
    other.lines(&LIFT);
    let said = told(&other, &["restore", &file], 0);
    assert!(said.contains("before-restore-"), "{said}");
    assert_eq!(sessions(&other), sessions(&place));
}

#[test]
fn two_histories_become_one() {
    let (place, file) = practised();
    told(&place, &["backup", &file], 0);
    let other = Place::new();
    other.lines(&LIFT);
    let both = [sessions(&place), sessions(&other)].concat();
    for _ in 0..2 {
        told(&other, &["restore", "--merge", &file], 0);
        assert_eq!(sessions(&other), both);
    }
}

#[test]
fn a_passphrase_comes_from_a_file_and_never_from_the_command_line() {
    let (place, file) = practised();
    let (right, wrong) = (place.file("right", "seven quiet herons\n"), place.file("wrong", "seven"));
    assert!(told(&place, &["backup", &file, "--passphrase-file", &right], 0).contains("passphrase"));
    let other = Place::new();
    for arguments in [&["restore", &file][..], &["restore", &file, "--passphrase-file", &wrong]] {
        let said = told(&other, arguments, 1);
        assert!(said.contains("passphrase") && said.contains("Nothing was changed"), "{said}");
        assert!(!other.data().exists());
    }
    told(&other, &["restore", &file, "--passphrase-file", &right], 0);
    assert_eq!(other.history(), place.history());
    let empty = place.file("empty", "\n");
    assert!(told(&place, &["backup", &file, "--passphrase-file", &empty], 1).contains("empty"));
    assert!(told(&place, &["backup", &file, "--passphrase"], 1).contains("--passphrase-file"));
    told(&place, &["backup", &file, "--passphrase", "seven"], 2);
}

#[test]
fn what_is_no_backup_changes_nothing() {
    let (place, _) = practised();
    let before = place.history();
    let file = place.file("list", "a shopping list");
    let said = told(&place, &["restore", &file], 1);
    assert!(said.contains("list") && said.contains("Nothing was changed"), "{said}");
    assert_eq!(place.history(), before);
}

#[test]
fn while_a_practice_runs_a_backup_can_be_made_and_nothing_restored() {
    let (place, file) = practised();
    let mut running = place.start(&["practice", "seated-march", "--json"]);
    running.line().unwrap();
    told(&place, &["backup", &file], 0);
    let said = told(&place, &["restore", &file], 1);
    assert!(said.contains("in use"), "{said}");
    running.kill();
}

#[test]
fn a_place_that_cannot_be_is_told_by_its_own_name_with_what_helps() {
    let (place, _) = practised();
    place.file("list", "a shopping list");
    for (target, wanted) in [
        ("nowhere/copy.zip", "nowhere/copy.zip: there is no folder nowhere; make it"),
        ("list", "list: there is a file of that name that is no backup"),
        ("data", "data: it is a folder; name a file"),
    ] {
        let said = told(&place, &["backup", target], 1);
        assert!(said.contains(wanted), "{said}");
        assert!(!said.contains(".part") && !said.contains("Your data") && !said.contains("os error"), "{said}");
    }
}

#[test]
fn a_restore_over_a_damaged_history_says_what_was_recovered_and_where_the_damaged_one_is() {
    let (place, file) = practised();
    told(&place, &["backup", &file], 0);
    for merge in [&["restore", &file][..], &["restore", "--merge", &file]] {
        let history = place.data().join("history.sqlite");
        let mut bytes = std::fs::read(&history).unwrap();
        bytes[100..4096].fill(0xAB);
        std::fs::write(&history, bytes).unwrap();
        let ran = place.run(merge);
        assert_eq!((ran.code, ran.text.as_str()), (Some(0), ""), "{ran:?}");
        let told: Vec<&str> = ran.errors.lines().collect();
        assert!(
            told[0].starts_with("heelfirst: Your history was damaged.") && told[0].contains("history-damaged-"),
            "{told:?}"
        );
        assert!(told.iter().all(|line| line.starts_with("heelfirst: ")) && !ran.errors.contains('\u{1b}'), "{told:?}");
        assert_eq!(place.history().len(), 1);
        let ran = place.run(&[]);
        assert!(!ran.errors.contains("damaged"), "it is told once: {ran:?}");
    }
}

#[test]
fn a_damaged_history_is_told_of_in_words_alone() {
    let (place, _) = practised();
    let history = place.data().join("history.sqlite");
    let mut bytes = std::fs::read(&history).unwrap();
    bytes[100..4096].fill(0xAB);
    std::fs::write(&history, bytes).unwrap();
    let ran = place.run(&LIFT);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let told = ran.json().iter().filter(|line| line["event"] == "problem").count();
    assert_eq!((told, ran.errors.as_str()), (1, ""), "{ran:?}");
}
