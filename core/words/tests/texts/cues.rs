//! A cue is said during a movement: never more than the breath allows.

use std::collections::BTreeMap;

use super::{Args, Words, tags};

/// What a calm voice needs for a word, and to begin with: about 150 words a minute, which is how fast people speak when they are to be
/// followed.
const WORD_S: f64 = 0.4;
const BEGIN_S: f64 = 0.2;

/// The least time that a cue is spoken in. The engine says no cue of its own beside another in less (`TIME_FOR_A_CUE`,
/// `TIME_FOR_TWO_CUES` in core/practice/src/session/flow.rs); a phase that is shorter at double speed is led by its sound and its
/// vibration, and the voice runs a little into the next.
const LEAST_S: f64 = 1.0;

/// How long each cue has at double speed: half of the shortest phase of the catalogue in which it is said. What is said at a change that
/// waits for a person, or before a pause of several seconds, has the time up to what follows.
fn time_for(key: &str) -> f64 {
    match key {
        // Lifts take 2 s, half of that at double speed. A seated march goes up in 1 s: there the sound leads.
        "cue-up" | "cue-up-left" | "cue-up-right" => LEAST_S,
        // A kick is held for 1 s, an ankle lift for 2 s, the ease of help too.
        "cue-hold" | "cue-ease-help" => LEAST_S,
        "cue-slide-back" => 2.0 / 2.0,
        // 3 s down, or forward.
        "cue-down" | "cue-slide-forward" | "cue-up-helped" => 3.0 / 2.0,
        "cue-down-alone" => 4.0 / 2.0,
        "cue-pull" | "cue-release" => 5.0 / 2.0,
        // A stretch lasts 20 s at any pace; its first number comes at 15.
        "cue-hold-stretch" => 5.0,
        // A second each.
        "cue-count" | "cue-counted" => LEAST_S,
        // A rest of a second or more. Half and the last come only where there are 2 s for both.
        "cue-rest" | "cue-halfway" | "cue-last-one" => LEAST_S,
        // Nothing is timed: the person begins when it suits.
        "cue-own-pace" => 2.0,
        // Said right before a countdown from 3, or from 5.
        "cue-get-ready" | "cue-side-left" | "cue-side-right" | "cue-resumed" => 2.0,
        "cue-first-left" | "cue-first-right" => 2.0,
        "cue-switch-left" | "cue-switch-right" => 3.0,
        // On a walk nothing follows for seconds.
        "cue-walk-start" | "cue-walk-high-knees" | "cue-walk-on" | "cue-walk-halfway" | "cue-walk-ten-left" => 2.0,
        "cue-walk-heel" | "cue-walk-soft" | "cue-walk-clear" => 2.0,
        // Before a rest of a minute, and ten seconds before its end.
        "cue-rest-between-sets" | "cue-rest-ending" => 4.0,
        // The person has stopped: nothing follows.
        _ => 6.0,
    }
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
