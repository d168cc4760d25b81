//! A language is complete, or it is not there.

use std::collections::{BTreeMap, BTreeSet};

use super::ast::{Form, forms};
use super::{Args, File, Words, files_of, tags};

/// The plural categories of cardinal numbers (CLDR, “Language Plural Rules”), without those that fractions alone have.
fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// The category that one number alone has, so that naming the number names the category. German and English `one` is 1 alone too, but
/// [0] and [1] are mostly written to say something else.
fn named_by_number(language: &str, number: &str) -> Option<&'static str> {
    match (language, number) {
        ("ar", "0") => Some("zero"),
        (_, "1") => Some("one"),
        ("ar", "2") => Some("two"),
        _ => None,
    }
}

const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many"];

fn is_counted(choices: &BTreeSet<String>) -> bool {
    choices.iter().any(|choice| CATEGORIES.contains(&choice.as_str()))
}

fn translations() -> impl Iterator<Item = &'static str> {
    tags().filter(|tag| *tag != "en")
}

fn by_name(language: &str) -> BTreeMap<String, File> {
    files_of(language).into_iter().map(|file| (file.name().to_owned(), file)).collect()
}

/// Each form of English beside that of another language: `check` returns what is the matter.
fn compare(check: impl Fn(&str, &str, &Form, &Form) -> Option<String>) {
    let english = by_name("en");
    let mut faults = Vec::new();
    for tag in translations() {
        for (name, file) in by_name(tag) {
            let source = forms(&english[&name]);
            for (key, form) in forms(&file) {
                let Some(original) = source.get(&key) else { continue };
                faults.extend(check(tag, &key, original, &form).map(|fault| format!("{tag}/{name} {key}: {fault}")));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_language_has_the_files_of_english() {
    let names = |tag: &str| by_name(tag).into_keys().collect::<Vec<_>>();
    for tag in translations() {
        assert_eq!(names(tag), names("en"), "{tag}");
    }
}

/// A spoken form is needed wherever English needs one: the signs are the same in all languages so far.
#[test]
fn every_language_has_the_texts_of_english_and_their_spoken_forms() {
    let keys = |file: &File| forms(file).into_keys().collect::<BTreeSet<_>>();
    let english = by_name("en");
    let mut faults = Vec::new();
    for tag in translations() {
        for (name, file) in by_name(tag) {
            let (wanted, has) = (keys(&english[&name]), keys(&file));
            faults.extend(wanted.difference(&has).map(|key| format!("{tag}/{name} lacks {key}")));
            faults.extend(has.difference(&wanted).map(|key| format!("{tag}/{name} has {key}, which English has not")));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_text_uses_the_arguments_that_english_uses() {
    compare(|_, _, english, form| {
        (english.arguments != form.arguments)
            .then(|| format!("uses {:?}, English {:?}", form.arguments, english.arguments))
    });
}

/// Where English tells one from many, a language tells apart what it can, or words it so that nothing has to be told apart.
#[test]
fn every_choice_by_number_has_all_that_the_language_tells_apart() {
    compare(|tag, _, _, form| {
        let counted = form.choices.iter().filter(|(_, choices)| is_counted(choices));
        let lacking = counted.flat_map(|(argument, choices)| {
            let named: BTreeSet<_> = choices.iter().filter_map(|choice| named_by_number(tag, choice)).collect();
            let there = move |category: &str| choices.contains(category) || named.contains(category);
            categories(tag).iter().filter(move |category| !there(category)).map(move |category| (argument, category))
        });
        let lacking: Vec<_> = lacking.collect();
        (!lacking.is_empty()).then(|| format!("lacks {lacking:?}"))
    });
}

#[test]
fn every_choice_by_word_is_among_the_words_of_english() {
    let by_word = |form: &Form| -> BTreeMap<String, BTreeSet<String>> {
        let words = |(argument, choices): &(String, BTreeSet<String>)| {
            let number = |choice: &String| {
                choice.parse::<f64>().is_ok() || CATEGORIES.contains(&choice.as_str()) || choice == "other"
            };
            (!choices.iter().any(number)).then(|| (argument.clone(), choices.clone()))
        };
        form.choices.iter().filter_map(words).collect()
    };
    compare(|_, _, english, form| {
        let (wanted, has) = (by_word(english), by_word(form));
        (wanted != has).then(|| format!("chooses among {has:?}, English among {wanted:?}"))
    });
}

/// [0] says something of its own in English: “Start whenever you like.”
#[test]
fn what_english_says_of_none_is_said_of_none() {
    let of_none = |form: &Form| -> BTreeSet<String> {
        let none = |choices: &BTreeSet<String>| choices.contains("0") || choices.contains("zero");
        form.choices.iter().filter(|(_, choices)| none(choices)).map(|(argument, _)| argument.clone()).collect()
    };
    compare(|_, _, english, form| {
        let has = of_none(form);
        let lacking: Vec<_> = of_none(english).into_iter().filter(|argument| !has.contains(argument)).collect();
        (!lacking.is_empty()).then(|| format!("does not tell none apart by {lacking:?}"))
    });
}

/// What a person reads first, side by side.
#[test]
fn the_same_in_every_language() {
    let args =
        Args::new().with("exercise", "X").with("repetitions", 12).with("good", 28).with("graded", 40).with("count", 3);
    let args = args.with("value", -12.5).with("steps", 12_345).with("time", "09:30").with("what", "Y");
    let keys = [
        "app-name",
        "language-unreviewed",
        "welcome-what",
        "cue-up",
        "cue-rest-between-sets",
        "steps-share-heel",
        "steps-walked",
        "today-due",
        "today-next-reminder",
        "session-done",
        "borders-value-heel",
        "safety-stop-signs",
        "gate-urgent-emergency",
    ];
    let lines = keys.iter().flat_map(|key| {
        let args = &args;
        tags().map(move |tag| format!("{key} {tag}: {}", Words::new(&[tag]).text(key, args)))
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}
