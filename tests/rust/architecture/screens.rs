//! The phone's rooms: what their sources may name.

use std::path::PathBuf;

use crate::sentences::sentences_in;
use crate::sources::files;

/// Kotlin that is compiled into the app, by module.
fn kotlin(module: &str) -> Vec<(PathBuf, String)> {
    let found = files(&[&format!("android/{module}/src/main")], &["kt"]);
    found.into_iter().map(|path| (path.clone(), without_comments(&std::fs::read_to_string(path).unwrap()))).collect()
}

/// Comments may name anything.
fn without_comments(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some((before, comment)) = rest.split_once("/*") {
        code.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    code.lines().map(|line| line.split_once("// ").map_or(line, |(before, _)| before)).collect::<Vec<_>>().join("\n")
}

fn naming<'a>(sources: &'a [(PathBuf, String)], words: &'a [&str]) -> Vec<String> {
    let lines = sources.iter().flat_map(|(path, code)| code.lines().map(move |line| (path, line)));
    let named = |line: &str| {
        let mut parts = line.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.');
        parts.any(|part| words.iter().any(|word| part == *word || (word.ends_with('.') && part.starts_with(word))))
    };
    lines.filter(|(_, line)| named(line)).map(|(path, line)| format!("{}: {}", path.display(), line.trim())).collect()
}

#[test]
fn the_screens_and_the_gateway_know_nothing_of_android() {
    for module in ["gateway", "ui"] {
        let sources = kotlin(module);
        assert!(!sources.is_empty());
        let named = naming(&sources, &["android."]);
        assert!(named.is_empty(), "{}", named.join("\n"));
    }
}

#[test]
fn only_the_gateway_names_the_core_itself() {
    let words = [
        "Coach",
        "CoachInterface",
        "CoachListener",
        "org.heelfirst.core.Coach",
        "org.heelfirst.core.CoachInterface",
        "org.heelfirst.core.CoachListener",
    ];
    for module in ["ui", "app", "desktop"] {
        let named = naming(&kotlin(module), &words);
        assert!(named.is_empty(), "{}", named.join("\n"));
    }
}

#[test]
fn no_screen_writes_a_sentence() {
    let found: Vec<_> = ["ui", "app"]
        .into_iter()
        .flat_map(kotlin)
        .flat_map(|(path, code)| sentences_in(&code).into_iter().map(move |one| format!("{}: {one}", path.display())))
        .collect();
    assert!(found.is_empty(), "put these into core/words/locales:\n{}", found.join("\n"));
}

#[test]
fn a_name_is_found_where_it_stands_and_not_within_another() {
    let code = "import android.os.Bundle\nval coaches = Coach.open() // Coach\n/* Coach */ val c = CoachConfig()\nimport androidx.core";
    let sources = [(PathBuf::from("a.kt"), without_comments(code))];
    assert_eq!(naming(&sources, &["android."]), ["a.kt: import android.os.Bundle"]);
    assert_eq!(naming(&sources, &["Coach", "Coach.open"]), ["a.kt: val coaches = Coach.open()"]);
}
