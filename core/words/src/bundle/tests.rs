use super::*;
use crate::locales::{File, Locale};
use crate::number::Form;

fn words() -> Words {
    Words::default()
}

#[test]
fn a_key_that_is_not_there_gives_the_key_in_brackets() {
    assert_eq!(words().plain("no-such-text"), "[no-such-text]");
    assert_eq!(words().spoken("", &Args::new()), "[]");
    assert!(!words().has("no-such-text"));
}

#[test]
fn a_missing_argument_is_seen_and_does_not_stop_anything() {
    assert_eq!(words().plain("today-unfinished"), "{$exercise} is not finished yet. You can go on where you were.");
}

#[test]
fn the_spoken_form_is_preferred_for_speech_only() {
    assert_eq!(words().plain("terminal-unit-deg"), "°");
    assert_eq!(words().spoken("terminal-unit-deg", &Args::new()), "degrees");
    assert_eq!(words().spoken("cue-up", &Args::new()), "Up");
}

#[test]
fn names_carry_no_invisible_marks() {
    let text = words().text("today-unfinished", &Args::new().with("exercise", "Calf stretch"));
    assert_eq!(text, "Calf stretch is not finished yet. You can go on where you were.");
}

#[test]
fn singular_and_plural_follow_the_number() {
    let rest = |count: u32| words().text("cue-rest-between-sets", &Args::new().with("count", count));
    assert_eq!(rest(1), "Rest for 1 second.");
    assert_eq!(rest(60), "Rest for 60 seconds.");
    let walked = |steps: u64| words().text("steps-walked", &Args::new().with("steps", steps));
    assert_eq!(walked(0), "0 steps");
    assert_eq!(walked(12_345), "12,345 steps");
}

#[test]
fn a_number_that_is_none_does_not_break_a_sentence() {
    let walked = |steps: f64| words().text("steps-walked", &Args::new().with("steps", steps));
    assert_eq!(walked(f64::NAN), "– steps");
    assert_eq!(walked(f64::INFINITY), "– steps");
}

#[test]
fn labels_are_the_texts_without_arguments() {
    let labels = words().labels();
    assert_eq!(labels.get("button-stop").map(String::as_str), Some("Stop"));
    assert!(!labels.contains_key("steps-walked"));
    assert!(labels.values().all(|text| !text.contains(['{', '}']) && !text.starts_with('[')));
}

#[test]
fn words_may_be_used_from_any_thread() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}

#[test]
fn other_wordings_take_turns_and_the_first_is_the_plain_one() {
    let said: Vec<_> = (0..5).map(|nth| words().varied("cue-up", nth, &Args::new())).collect();
    assert_eq!(said, ["Up", "And up", "Up again", "Up", "And up"]);
    assert_eq!(words().varied_spoken("cue-halfway", 3, &Args::new()), "Half done.");
}

#[test]
fn a_text_without_other_wordings_is_always_the_same() {
    for nth in [0, 1, 7, u32::MAX] {
        assert_eq!(words().varied("cue-paused", nth, &Args::new()), "Paused.");
        assert_eq!(words().varied("no-such-text", nth, &Args::new()), "[no-such-text]");
    }
}

/// A language whose texts are given, above English.
fn incomplete(source: &'static str) -> Words {
    let files: &'static [File] = Box::leak(Box::new([File { source }]));
    let locale = Box::leak(Box::new(Locale::of(crate::language::GERMAN, Form::CommaAndPoint, files)));
    Words { language: locale.language, layers: vec![locale.loaded(), ENGLISH.loaded()] }
}

#[test]
fn a_text_that_a_language_lacks_is_given_in_english() {
    let words = incomplete("button-stop = Halt\nsteps-walked = { $steps } Schritte\n");
    assert_eq!(words.plain("button-stop"), "Halt");
    assert_eq!(words.text("steps-walked", &Args::new().with("steps", 12_345)), "12.345 Schritte");
    assert_eq!(words.plain("button-pause"), "Pause");
    assert_eq!(words.labels().get("button-pause").map(String::as_str), Some("Pause"));
    assert!(words.has("button-pause") && words.keys().any(|key| key == "button-pause"));
}

#[test]
fn other_wordings_are_never_in_another_language() {
    let words = incomplete("cue-up = Hoch\n");
    assert_eq!([0, 1, 2].map(|nth| words.varied("cue-up", nth, &Args::new())), ["Hoch", "Hoch", "Hoch"]);
}

#[test]
fn a_language_that_was_read_is_not_read_again() {
    let layers = || Words::new(&["de"]).layers;
    for (first, second) in layers().into_iter().zip(layers()) {
        assert!(std::ptr::eq(first, second));
    }
}
