//! What a person reads or hears is in core/words, in every language: no code writes a sentence.
//!
//! A sentence is known by how it is written: at least three words, and a capital letter at its beginning or a full stop at its end. What
//! tells a caller why its input was refused ("is empty; choose a file that the app wrote") is neither: it is a reason within a notice, and
//! not translated. What is logged, asserted or said in an attribute is for who works on the program.

use std::path::Path;

use crate::sources::files;

/// Modules that are compiled for tests alone.
const FOR_TESTS: &[&str] = &["tests", "tests.rs", "testing.rs", "by_hand.rs"];
/// What a literal may stand in.
const NOT_FOR_A_PERSON: &[&str] = &["tracing::", "assert", "expect(", "reason = ", "#[error(", "panic!(", "because: "];

/// Each literal of a source file that is no comment, with what stands before it in its statement.
fn literals(source: &str) -> Vec<(String, String)> {
    let (mut found, mut before) = (Vec::new(), String::new());
    let mut rest = source.chars().peekable();
    while let Some(one) = rest.next() {
        match one {
            '/' if rest.peek() == Some(&'/') => while rest.next_if(|next| *next != '\n').is_some() {},
            ';' | '{' | '}' => before.clear(),
            // A quotation mark as a character.
            '\'' if rest.peek() == Some(&'"') => drop(rest.next()),
            '"' => {
                let mut literal = String::new();
                while let Some(next) = rest.next_if(|next| *next != '"') {
                    literal.push(next);
                    if next == '\\' {
                        literal.extend(rest.next());
                    }
                }
                rest.next();
                found.push((before.clone(), literal));
            }
            other => before.push(other),
        }
    }
    found
}

fn is_sentence(literal: &str) -> bool {
    let words = literal.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 1).count();
    let begins = literal.trim_start().chars().take(2).collect::<Vec<_>>();
    let capital = matches!(begins.as_slice(), [first, second] if first.is_uppercase() && second.is_lowercase());
    words >= 3 && literal.contains(' ') && (capital || literal.trim_end().ends_with('.'))
}

/// The sentences for a person that stand in a source.
pub fn sentences_in(code: &str) -> Vec<String> {
    let written = literals(code).into_iter().filter(|(before, literal)| {
        is_sentence(literal) && !NOT_FOR_A_PERSON.iter().any(|allowed| before.contains(allowed))
    });
    written.map(|(_, literal)| literal).collect()
}

fn sentences(path: &Path) -> Vec<String> {
    let source = std::fs::read_to_string(path).unwrap();
    let (code, _) = source.split_once("#[cfg(test)]\nmod tests {").unwrap_or((&source, ""));
    sentences_in(code).into_iter().map(|literal| format!("{}: {literal}", path.display())).collect()
}

#[test]
fn no_sentence_is_written_in_code() {
    let mut sources = files(&["core/app/src", "core/practice/src"], &["rs"]);
    sources.retain(|path| !path.components().any(|part| FOR_TESTS.iter().any(|name| part.as_os_str() == *name)));
    assert!(sources.len() > 100);
    let found: Vec<_> = sources.iter().flat_map(|path| sentences(path)).collect();
    assert!(found.is_empty(), "put these into core/words/locales:\n{}", found.join("\n"));
}

#[test]
fn a_sentence_in_code_would_be_found() {
    let code = "let text = \"Well done today.\"; // \"No. Not this.\"\nlet key = \"cue-up\"; let why = \"is empty; name a file\";";
    let found: Vec<_> = literals(code).into_iter().filter(|(_, literal)| is_sentence(literal)).collect();
    assert_eq!(found, [("let text = ".to_owned(), "Well done today.".to_owned())]);
    assert!(is_sentence("Four of five walks") && !is_sentence("left foot first") && !is_sentence("Europe/Berlin"));
}
