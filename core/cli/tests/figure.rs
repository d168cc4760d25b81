//! `heelfirst figure`, as a person calls it.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up must not go on")]

use std::path::Path;
use std::process::{Command, Output};

fn figure(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelfirst"));
    command.current_dir(folder).arg("figure").args(arguments).output().unwrap()
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn three_stills_are_written_with_captions_and_texts() {
    let folder = tempfile::tempdir().unwrap();
    let ran = figure(folder.path(), &["assisted-toe-raise", "--out", "a.svg", "--side", "left"]);
    assert!(ran.status.success() && ran.stdout.is_empty(), "{}", errors(&ran));
    let text = std::fs::read_to_string(folder.path().join("a.svg")).unwrap();
    for part in [
        "<title id=\"t\">Toe raise with help</title>",
        ">1. Get ready<",
        ">2. Up, with help<",
        ">3. Slowly down,<",
        ">alone<",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[test]
fn a_moving_one_and_one_moment_are_drawn() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&[&str], bool); 3] = [
        (&["walking-burst", "--out", "a.svg", "--animated", "--cane"], true),
        (&["seated-ankle-lift", "--out", "b.svg", "--phase", "up", "--part", "0.25", "--closer"], false),
        (&["calf-stretch", "--out", "c.svg", "--phase", "hold"], false),
    ];
    for (arguments, moves) in cases {
        let ran = figure(folder.path(), arguments);
        assert!(ran.status.success(), "{}", errors(&ran));
        let name = arguments.get(2).unwrap();
        let text = std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(text.contains("<animate "), moves, "{name}");
    }
}

#[test]
fn a_file_of_that_name_stays_unless_it_is_to_be_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.svg");
    std::fs::write(&path, "mine").unwrap();
    let ran = figure(folder.path(), &["seated-march", "--out", "a.svg"]);
    assert_eq!(ran.status.code(), Some(1));
    assert!(errors(&ran).contains("--replace"), "{}", errors(&ran));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    assert!(figure(folder.path(), &["seated-march", "--out", "a.svg", "--replace"]).status.success());
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("<svg"));
}

#[test]
fn what_cannot_be_is_a_fault_of_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&[&str], &str); 14] = [
        (&["seated-marhc", "--out", "a.svg"], "Did you mean seated-march?"),
        (&["seated-march"], "--out"),
        (&["seated-march", "--out", "a.svg", "--phase", "sideways"], "up, hold, down, rest, walk"),
        (&["seated-march", "--out", "a.svg", "--phase", "up", "--part", "NaN"], "0 to 1"),
        (&["seated-march", "--out", "a.svg", "--phase", "up", "--part", "-0.1"], "0 to 1"),
        (&["seated-march", "--out", "a.svg", "--animated", "--phase", "up"], "--phase"),
        (&["calf-stretch", "--out", "a.png"], "ends in .svg"),
        (&["calf-stretch", "--out", "-"], "ends in .svg"),
        (&["calf-stretch", "--out", ".svg"], "ends in .svg"),
        (&["calf-stretch", "--out", "a.svg", "--phase", "walk"], "Use one of these: up, hold, down."),
        (
            &["walking-burst", "--out", "a.svg", "--phase", "up"],
            "Walking burst has no such phase. Use one of these: walk.",
        ),
        (&["seated-march", "--out", "a.svg", "--phase", "hold"], "Use one of these: up, down."),
        (&["calf-stretch", "--out", "a.svg", "--closer"], "Calf stretch looks the same with --closer."),
        (&["standing-leg-raise", "--out", "a.svg", "--cane"], "Standing leg raise has no cane."),
    ];
    for (arguments, told) in cases {
        let ran = figure(folder.path(), arguments);
        assert_eq!(ran.status.code(), Some(2), "{arguments:?}");
        assert!(errors(&ran).contains(told), "{}", errors(&ran));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "{arguments:?}");
    }
}
