//! The recorded scripts through Rust. Kotlin and Swift play the same ones and must hear the same.
//!
//! `HEELFIRST_BLESS=1` writes what was heard as what is expected; only here, so that one language says what is right.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a script that cannot be played is a failed test"
)]

mod call;
mod coaching;
mod leading;
mod outside;
mod render;
mod scene;
mod screens;
mod stage;
mod written;

use std::path::{Path, PathBuf};

use stage::Stage;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("script")
}

fn play(name: &str) -> String {
    let script = std::fs::read_to_string(folder().join(name).with_extension("jsonl")).unwrap();
    Stage::new(&folder()).play(&script)
}

fn hears_what_is_expected(name: &str) {
    let heard = play(name);
    let expected_file = folder().join(name).with_extension("expected");
    if std::env::var_os("HEELFIRST_BLESS").is_some() {
        std::fs::write(&expected_file, &heard).unwrap();
    }
    let expected = std::fs::read_to_string(&expected_file).unwrap_or_default();
    if let Some(difference) = first_difference(&expected, &heard) {
        panic!("{name}: {difference}\nIf this is right: just bless, then read the difference in git.");
    }
}

fn first_difference(expected: &str, heard: &str) -> Option<String> {
    let (expected, heard): (Vec<_>, Vec<_>) = (expected.lines().collect(), heard.lines().collect());
    let line = (0..expected.len().max(heard.len())).find(|&line| expected.get(line) != heard.get(line))?;
    let shown = |lines: &[&str]| (*lines.get(line).unwrap_or(&"(nothing more)")).to_owned();
    Some(format!("line {}\n  expected: {}\n  heard:    {}", line + 1, shown(&expected), shown(&heard)))
}

/// Every script has its test below, so that each is counted and named.
macro_rules! scripts {
    ($($test:ident => $file:literal),+ $(,)?) => {
        $(#[test]
        fn $test() {
            hears_what_is_expected($file);
        })+

        #[test]
        fn every_script_has_a_test() {
            let mut files: Vec<_> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
            files.retain(|file| file.extension().is_some_and(|extension| extension == "jsonl"));
            let mut names: Vec<_> = files.iter().map(|file| file.file_stem().unwrap().to_str().unwrap()).collect();
            names.sort_unstable();
            let mut tested = vec![$($file),+];
            tested.sort_unstable();
            assert_eq!(names, tested);
        }
    };
}

scripts! {
    calibration => "calibration",
    coach => "coach",
    guided_session => "guided-session",
    keys_and_questions => "keys-and-questions",
    lifts => "lifts",
    outside => "outside",
    pairing => "pairing",
    refusals => "refusals",
    reminders => "reminders",
    reminders_lived => "reminders-lived",
    screens => "screens",
    self_check => "self-check",
    taken_up_again => "taken-up-again",
    walking_replayed => "walking-replayed",
    walking_simulated => "walking-simulated",
}

/// The files of a folder with this ending, one after the other.
fn texts(folder: &Path, ending: &str) -> String {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect()
}

/// The names of what Kotlin and Swift can call, with the hyphens of scripts: the exported functions and methods of `core/app/src/api`.
fn calls_of_the_surface() -> Vec<String> {
    let surface = folder().join("../../core/app/src/api");
    let source = texts(&surface, "rs") + &texts(&surface.join("coach"), "rs");
    let exported = source.split("#[uniffi::export]\n").skip(1).flat_map(|after| {
        let item = after.lines().skip_while(|line| line.starts_with('#')).take_while(|line| !line.starts_with('}'));
        item.filter_map(|line| {
            line.strip_prefix("pub fn ").or_else(|| line.strip_prefix("    pub fn "))?.split('(').next()
        })
    });
    exported.map(|name| name.replace('_', "-")).collect()
}

/// What a script says in its own way: time is moved by every line, and every refusal is turned into a notice.
const SAID_OTHERWISE: &[&str] = &["advance-to", "notice-for"];

#[test]
fn every_call_of_the_surface_is_in_a_script() {
    let calls = calls_of_the_surface();
    assert!(calls.len() > 100 && calls.iter().any(|call| call == "closed"), "{calls:?}");
    let scripts = texts(&folder(), "jsonl");
    for call in calls.iter().filter(|call| !SAID_OTHERWISE.contains(&call.as_str())) {
        assert!(scripts.contains(&format!("\"do\": \"{call}\"")), "no script calls {call}");
    }
}

#[test]
fn a_script_played_twice_sounds_the_same() {
    assert_eq!(play("walking-simulated"), play("walking-simulated"));
}
