//! What holds for every text of every language.
#![expect(clippy::unwrap_used, reason = "a test says what it finds by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentBundle, FluentResource};
use heelfirst_words::{Args, Words};

/// Words that judge a person or a step, and words that count against one.
const FORBIDDEN: &[&str] = &[
    "correct",
    "correctly",
    "incorrect",
    "wrong",
    "wrongly",
    "fail",
    "fails",
    "failed",
    "failure",
    "miss",
    "missed",
    "normal",
    "normally",
    "abnormal",
    "streak",
    "streaks",
    "good leg",
    "bad leg",
    "good foot",
    "bad foot",
    "good step",
    "bad step",
];

/// The most words in one sentence that can still be followed by ear.
const LONGEST_SENTENCE: usize = 20;
/// The most words of a cue: it is said during a movement.
const LONGEST_CUE: usize = 9;

struct File {
    path: PathBuf,
    source: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn files() -> Vec<File> {
    let mut files = Vec::new();
    for language in std::fs::read_dir(folder()).unwrap() {
        for file in std::fs::read_dir(language.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let source = std::fs::read_to_string(&path).unwrap();
            files.push(File { path, source });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() >= 10);
    files
}

fn keys(source: &str) -> Vec<&str> {
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase());
    source.lines().filter(|line| begins(line)).filter_map(|line| Some(line.split_once('=')?.0.trim())).collect()
}

/// The arguments that a text asks for, by its key.
fn arguments() -> BTreeMap<String, BTreeSet<String>> {
    let mut arguments: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files() {
        let mut key = "";
        for line in file.source.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                key = line.split_once('=').unwrap().0.trim();
                arguments.entry(key.to_owned()).or_default();
            }
            for part in line.split('$').skip(1) {
                let name: String = part.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                arguments.get_mut(key).unwrap().insert(name);
            }
        }
    }
    arguments
}

/// Values to try an argument with: numbers for what is counted, every choice for what is chosen.
fn samples(name: &str) -> Vec<Args> {
    let words: &[&str] = match name {
        "hours" => &["quiet", "busy", "hot", "tired"],
        "side" => &["left", "right", "none"],
        "kind" => &["walk", "stretch", "strength"],
        "goal" => &["heel", "soft", "clear"],
        "part" => &["hip", "thigh"],
        "weekday" => &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        "exercise" | "unfinished" => &["Calf stretch"],
        "time" => &["09:30"],
        "date" | "when" => &["2 March 2026"],
        "what" | "text" | "remedy" | "problem" | "reason" | "state" | "name" | "suggestions" | "known" | "anchor"
        | "field" | "command" => &["calf-stretch"],
        "path" => &["/home/you/heelfirst"],
        _ => return [0, 1, 2, 5, 12, 40].into_iter().map(|number| Args::new().with(name, number)).collect(),
    };
    words.iter().map(|word| Args::new().with(name, *word)).collect()
}

/// Every combination of samples for the arguments of a text.
fn combinations(names: &BTreeSet<String>) -> Vec<Args> {
    names.iter().fold(vec![Args::new()], |all, name| {
        let extend = |args: &Args| {
            let with =
                |sample: Args| sample.iter().fold(args.clone(), |args, (name, value)| args.with(name, value.clone()));
            samples(name).into_iter().map(with).collect::<Vec<_>>()
        };
        all.iter().flat_map(extend).collect()
    })
}

fn every_text() -> Vec<(String, String)> {
    let words = Words::new(&["en"]);
    let mut all = Vec::new();
    for (key, names) in arguments() {
        for args in combinations(&names) {
            all.push((key.clone(), words.text(&key, &args)));
            all.push((key.clone(), words.spoken(&key, &args)));
        }
    }
    all
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ':', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

#[test]
fn every_file_parses() {
    for file in files() {
        if let Err((_, errors)) = FluentResource::try_new(file.source) {
            panic!("{}: {errors:?}", file.path.display());
        }
    }
}

#[test]
fn every_file_is_embedded_and_every_key_known() {
    let words = Words::new(&["en"]);
    let written: BTreeSet<String> = files().iter().flat_map(|file| keys(&file.source)).map(str::to_owned).collect();
    let known: BTreeSet<String> = words.keys().map(str::to_owned).collect();
    assert_eq!(written, known);
}

#[test]
fn no_key_is_written_twice_in_a_language() {
    let mut seen = BTreeMap::new();
    for file in files() {
        let language = file.path.parent().unwrap().to_owned();
        for key in keys(&file.source) {
            let before = seen.insert((language.clone(), key.to_owned()), file.path.clone());
            assert!(before.is_none(), "{key} is in {} and {}", before.unwrap().display(), file.path.display());
        }
    }
}

/// Through Fluent itself, so that its own errors are seen: an unknown reference, a missing variable, a faulty select.
#[test]
fn every_text_can_be_written_without_errors() {
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.add_builtins().unwrap();
    for file in files() {
        bundle.add_resource(FluentResource::try_new(file.source).unwrap()).unwrap();
    }
    for (key, names) in arguments() {
        let message = bundle.get_message(&key).unwrap();
        let value = message.value().unwrap_or_else(|| panic!("{key} has no text"));
        let spoken = message.attributes().map(|attribute| {
            assert_eq!(attribute.id(), "spoken", "{key}");
            attribute.value()
        });
        for pattern in std::iter::once(value).chain(spoken) {
            for args in combinations(&names) {
                let mut fluent = fluent_bundle::FluentArgs::new();
                for (name, value) in args.iter() {
                    match value {
                        heelfirst_words::Value::Text(text) => fluent.set(name.to_owned(), text.clone()),
                        heelfirst_words::Value::Number(number) => fluent.set(name.to_owned(), *number),
                    }
                }
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
                assert!(errors.is_empty(), "{key}: {errors:?}");
                assert!(!text.trim().is_empty(), "{key} is empty");
            }
        }
    }
}

#[test]
fn no_text_judges() {
    for (key, text) in every_text() {
        let plain: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        let spaced = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
        for word in FORBIDDEN {
            assert!(!spaced.contains(&format!(" {word} ")), "{key} says “{word}”: {text}");
        }
    }
}

#[test]
fn every_sentence_can_be_followed_by_ear() {
    for (key, text) in every_text() {
        for sentence in sentences(&text) {
            let count = sentence.split_whitespace().count();
            let most = if key.starts_with("cue-") { LONGEST_CUE } else { LONGEST_SENTENCE };
            assert!(count <= most, "{key}, {count} words: {sentence}");
        }
    }
}

#[test]
fn texts_are_typeset_plainly() {
    for (key, text) in every_text() {
        assert!(!text.contains(['{', '}', '\t', '\u{2068}', '\u{2069}', '!']), "{key}: {text:?}");
        assert_eq!(text, text.trim(), "{key}");
        let key_hint = key.starts_with("terminal-key-"); // two spaces between the key and what it does
        assert!(key_hint || !text.contains("  "), "{key}: {text:?}");
        assert!(!text.contains('\n'), "{key}: {text:?}");
    }
}

#[test]
fn keys_are_kebab_case() {
    for key in Words::new(&["en"]).keys() {
        let plain = key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(plain && !key.contains("--") && !key.ends_with('-'), "{key}");
    }
}

#[test]
fn a_problem_always_has_its_remedy() {
    let words = Words::new(&["en"]);
    for key in words.keys().filter(|key| key.starts_with("notice-")) {
        let other = match key.strip_suffix("-what") {
            Some(stem) => format!("{stem}-remedy"),
            None => format!("{}-what", key.strip_suffix("-remedy").unwrap()),
        };
        assert!(words.has(&other), "{other} is missing");
    }
}

#[test]
fn every_exercise_has_all_its_texts() {
    let words = Words::new(&["en"]);
    let mut count = 0;
    for key in words.keys() {
        let Some(id) = key.strip_prefix("exercise-").and_then(|rest| rest.strip_suffix("-name")) else { continue };
        for part in ["goal", "step-1", "step-2", "step-3", "safety", "equipment"] {
            let key = format!("exercise-{id}-{part}");
            assert!(words.has(&key), "{key} is missing");
        }
        count += 1;
    }
    assert_eq!(count, 12);
}
