//! Data folders that cannot be used: told in one line, left as they are.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what cannot be done here is a failed test"
)]

mod common;

use common::{Place, bytes};

const LIFT: [&str; 5] = ["practice", "calf-stretch", "--speed", "1000", "--json"];
/// Where a database file keeps the number of a schema: four bytes, big-endian.
const USER_VERSION: std::ops::Range<usize> = 60..64;

#[test]
fn a_file_where_the_folder_should_be() {
    let place = Place::new();
    let file = place.file("data", "not a folder");
    for arguments in [LIFT.as_slice(), &["history", "--json"], &[]] {
        assert!(place.run(arguments).refused(1).contains(&file), "{arguments:?}");
    }
    assert_eq!(bytes(&place.data()), b"not a folder");
}

#[test]
fn a_folder_that_cannot_be_made() {
    let place = Place::new();
    place.file("file", "");
    let folder = place.path("file/below");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_heelfirst"));
    let ran = command.args(LIFT).arg("--data").arg(&folder).output().unwrap();
    assert_eq!(ran.status.code(), Some(1));
    assert!(String::from_utf8(ran.stderr).unwrap().contains(folder.to_str().unwrap()));
}

#[test]
fn a_database_that_is_none_is_not_touched() {
    let place = Place::new();
    std::fs::create_dir(place.data()).unwrap();
    let content = "a shopping list\n".repeat(600);
    let file = place.file("data/history.sqlite", &content);
    for arguments in [LIFT.as_slice(), &["history", "--json"], &[]] {
        let ran = place.run(arguments);
        assert!(ran.refused(1).contains(&file), "{arguments:?}: {ran:?}");
        assert_eq!(bytes(file.as_ref()), content.as_bytes());
    }
}

#[test]
fn a_newer_database_is_refused_and_left_as_it_is() {
    let place = Place::new();
    place.lines(&LIFT);
    let file = place.data().join("history.sqlite");
    let mut content = bytes(&file);
    content[USER_VERSION].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&file, &content).unwrap();
    for arguments in [LIFT.as_slice(), &["history", "--json"], &[]] {
        let ran = place.run(arguments);
        assert!(ran.refused(1).contains("newer"), "{arguments:?}: {ran:?}");
        assert_eq!(bytes(&file), content);
    }
}

#[test]
fn a_damaged_history_is_told_of_kept_and_gone_on_with() {
    let place = Place::new();
    place.lines(&LIFT);
    let file = place.data().join("history.sqlite");
    let mut content = bytes(&file);
    content[..100].fill(0x5A);
    std::fs::write(&file, &content).unwrap();
    let ran = place.run(&["history", "--json"]);
    assert!(ran.refused(1).contains(file.to_str().unwrap()), "{ran:?}");
    assert_eq!(bytes(&file), content, "who only reads changes nothing");
    let ran = place.run(&[]);
    assert!(ran.errors.contains("Your history was damaged. 1 session could be read"), "{ran:?}");
    let kept = std::fs::read_dir(place.data()).unwrap().map(|entry| entry.unwrap().path());
    let kept: Vec<_> = kept.filter(|path| path.to_str().unwrap().contains("history-damaged-")).collect();
    assert!(kept.iter().any(|path| bytes(path) == content), "{kept:?}");
    assert!(!place.run(&[]).errors.contains("damaged"), "it is told once");
    assert_eq!(place.history().len(), 1);
}

#[test]
fn a_history_that_is_not_there_yet_is_empty_and_nothing_is_made() {
    let place = Place::new();
    assert!(place.history().is_empty());
    assert!(place.run(&["history"]).text.contains("heelfirst practice"));
    assert!(!place.data().exists());
}
