//! What holds for every text of every language.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what it finds by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentBundle, FluentResource};
use heelfirst_words::{Args, Words};

#[path = "texts/age.rs"]
mod age;
#[path = "texts/ast.rs"]
mod ast;
#[path = "texts/bidi.rs"]
mod bidi;
#[path = "texts/cues.rs"]
mod cues;
#[path = "texts/languages.rs"]
mod languages;
#[path = "texts/style.rs"]
mod style;
#[path = "texts/syllables.rs"]
mod syllables;

struct File {
    path: PathBuf,
    source: String,
}

impl File {
    /// The tag of its language: the name of its folder.
    fn language(&self) -> &str {
        self.path.parent().and_then(Path::file_name).unwrap().to_str().unwrap()
    }

    fn name(&self) -> &str {
        self.path.file_name().unwrap().to_str().unwrap()
    }
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

fn files_of(language: &str) -> Vec<File> {
    let mut files = files();
    files.retain(|file| file.language() == language);
    assert!(!files.is_empty(), "{language} has no folder");
    files
}

fn tags() -> impl Iterator<Item = &'static str> {
    heelfirst_words::languages().iter().map(|language| language.tag)
}

fn keys(source: &str) -> Vec<&str> {
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase());
    source.lines().filter(|line| begins(line)).filter_map(|line| Some(line.split_once('=')?.0.trim())).collect()
}

/// The arguments that a text asks for in English, by its key. Other languages ask for the same ones.
fn arguments() -> BTreeMap<String, BTreeSet<String>> {
    let mut arguments: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files_of("en") {
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

/// One of each plural category of every language, and a few more.
const NUMBERS: [u32; 6] = [0, 1, 2, 5, 12, 100];

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
        "what" | "text" | "dose" | "remedy" | "problem" | "reason" | "state" | "name" | "suggestions" | "known"
        | "anchor" | "field" | "command" => &["calf-stretch"],
        "path" => &["/home/you/heelfirst"],
        _ => return NUMBERS.into_iter().map(|number| Args::new().with(name, number)).collect(),
    };
    words.iter().map(|word| Args::new().with(name, *word)).collect()
}

/// Every combination of samples for the arguments of a text; where there are many numbers, those from the fourth on are all alike.
fn combinations(names: &BTreeSet<String>) -> Vec<Args> {
    let mut numbers = 0;
    names.iter().fold(vec![Args::new()], |all, name| {
        let samples = samples(name);
        numbers += usize::from(samples.len() == NUMBERS.len());
        let samples = if numbers > 3 { &samples[4..5] } else { &samples[..] };
        let extend = |args: &Args| {
            let with =
                |sample: &Args| sample.iter().fold(args.clone(), |args, (name, value)| args.with(name, value.clone()));
            samples.iter().map(with).collect::<Vec<_>>()
        };
        all.iter().flat_map(extend).collect()
    })
}

fn every_text(language: &str) -> Vec<(String, String)> {
    let words = Words::new(&[language]);
    let mut all = Vec::new();
    for (key, names) in arguments() {
        for args in combinations(&names) {
            all.push((key.clone(), words.text(&key, &args)));
            all.push((key.clone(), words.spoken(&key, &args)));
        }
    }
    all
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
fn every_folder_is_a_language_and_every_file_of_it_is_read() {
    let folders: BTreeSet<String> = files().iter().map(|file| file.language().to_owned()).collect();
    assert_eq!(folders, tags().map(str::to_owned).collect());
    for tag in tags() {
        let words = Words::new(&[tag]);
        let files = files_of(tag);
        let written: BTreeSet<&str> = files.iter().flat_map(|file| keys(&file.source)).collect();
        assert_eq!(written, words.keys().collect(), "{tag}");
    }
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
    for tag in tags() {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
        bundle.add_builtins().unwrap();
        for file in files_of(tag) {
            bundle.add_resource(FluentResource::try_new(file.source).unwrap()).unwrap();
        }
        write_every_text(tag, &bundle);
    }
}

fn write_every_text(tag: &str, bundle: &FluentBundle<FluentResource>) {
    for (key, names) in arguments() {
        let message = bundle.get_message(&key).unwrap();
        let value = message.value().unwrap_or_else(|| panic!("{tag}: {key} has no text"));
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
                assert!(errors.is_empty(), "{tag}: {key}: {errors:?}");
                assert!(!text.trim().is_empty(), "{tag}: {key} is empty");
            }
        }
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
        for part in ["stand", "say", "sensor"] {
            let key = format!("helper-{id}-{part}");
            assert!(words.has(&key), "{key} is missing");
        }
        count += 1;
    }
    assert_eq!(count, 12);
}
