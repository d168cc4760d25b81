//! A cue is said during a movement: never more than the breath allows.

use std::collections::BTreeMap;

use super::{Args, Words, tags};

/// What a calm voice needs for a word, and to begin with: about 150 words a minute, which is how fast people speak when they are to be
/// followed.
const WORD_S: f64 = 0.4;
const BEGIN_S: f64 = 0.2;

/// The least time that a cue is spoken in. The engine says nothing in a shorter phase, which is led by its sound and its vibration alone, and no
/// second cue in less than two of these (`TIME_FOR_A_CUE`, `TIME_FOR_TWO_CUES` in core/practice/src/session/flow.rs).
const LEAST_S: f64 = 1.0;

/// Seconds, the cues that have so many at double speed, and why: half of the shortest phase of the catalogue in which a cue is said. What is
/// said at a change, or where nothing is timed, has the time up to what follows.
const TIMES: &[(f64, &[&str], &str)] = &[
    (
        LEAST_S,
        &["cue-up", "cue-up-left", "cue-up-right"],
        "2 s up; a seated march has 1 s, and at double speed its sound leads alone",
    ),
    (LEAST_S, &["cue-hold", "cue-ease-help"], "2 s; a kick is held for 1 s, and at double speed its sound leads alone"),
    (LEAST_S, &["cue-slide-back"], "2 s back"),
    (LEAST_S, &["cue-count", "cue-counted"], "a number a second"),
    (LEAST_S, &["cue-rest", "cue-halfway", "cue-last-one"], "a rest of 1 s; the last two only where 2 s hold both"),
    (1.5, &["cue-down", "cue-slide-forward", "cue-up-helped"], "3 s down, forward, or up with help"),
    (2.0, &["cue-down-alone"], "4 s down"),
    (2.5, &["cue-pull", "cue-release"], "5 s each way"),
    (5.0, &["cue-hold-stretch"], "20 s at any pace, and its first number comes after 5"),
    (2.0, &["cue-own-pace"], "nothing is timed: the person begins when it suits"),
    (2.0, &["cue-get-ready", "cue-side-left", "cue-side-right", "cue-first-left", "cue-first-right"], "before 3, 2, 1"),
    (2.0, &["cue-resumed"], "before 3, 2, 1"),
    (3.0, &["cue-switch-left", "cue-switch-right"], "before 3, 2, 1, and a movement to the other side"),
    (2.0, &["cue-walk-start", "cue-walk-high-knees", "cue-walk-on"], "before the goal"),
    (2.0, &["cue-walk-heel", "cue-walk-soft", "cue-walk-clear"], "a walk is not to be talked through"),
    (2.0, &["cue-walk-halfway", "cue-walk-ten-left"], "before the goal"),
    (4.0, &["cue-rest-between-sets", "cue-rest-ending"], "within a rest of 20 s or more"),
];

/// At a beginning or an end, nothing follows.
const UNTIMED_S: f64 = 6.0;

fn time_for(key: &str) -> f64 {
    TIMES.iter().find(|(_, keys, _)| keys.contains(&key)).map_or(UNTIMED_S, |(seconds, ..)| *seconds)
}

/// `cue-up-2` is another wording of `cue-up`.
fn plain(key: &str) -> &str {
    let other = |key: &str| {
        key.rsplit_once('-')
            .filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()))
            .map(|(plain, _)| plain.len())
    };
    &key[..other(key).unwrap_or(key.len())]
}

fn seconds(spoken: &str) -> f64 {
    let words = spoken.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    f64::from(u32::try_from(words).unwrap()) * WORD_S + BEGIN_S
}

#[test]
fn no_cue_takes_longer_than_there_is_time_for() {
    let mut faults = Vec::new();
    for tag in tags() {
        let words = Words::new(&[tag]);
        for key in words.keys().filter(|key| key.starts_with("cue-")) {
            for count in [0, 1, 2, 5, 12, 60] {
                let spoken = words.spoken(key, &Args::new().with("count", count));
                let (takes, has) = (seconds(&spoken), time_for(plain(key)));
                if takes > has + 1e-9 {
                    faults.push(format!("{tag}: {key}, {takes:.1} s of {has:.1} s: {spoken}"));
                }
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_is_said_often_has_other_words_in_every_language() {
    for tag in tags() {
        let words = Words::new(&[tag]);
        let mut wordings: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for key in words.keys().filter(|key| key.starts_with("cue-")) {
            wordings.entry(plain(key)).or_default().push(words.spoken(key, &Args::new().with("count", 5)));
        }
        for often in [
            "cue-up",
            "cue-up-left",
            "cue-up-right",
            "cue-hold",
            "cue-down",
            "cue-rest",
            "cue-halfway",
            "cue-last-one",
            "cue-walk-heel",
            "cue-walk-soft",
            "cue-walk-clear",
            "cue-done",
            "cue-enough",
        ] {
            let said = &wordings[often];
            let mut different = said.clone();
            different.sort();
            different.dedup();
            assert!(said.len() > 1 && different.len() == said.len(), "{tag}: {often} is said as {said:?}");
        }
    }
}
