//! Settings of reminders as JSON, which a person may have written, and what is the matter with it in plain words.

use heelfirst_reminders::Settings;
use serde_json::Error;
use serde_json::error::Category;

/// Reads what the text says; whether it fits together is not asked here.
///
/// # Errors
/// What is the matter, with its line and column where the text is no JSON, with the key where it is.
pub fn read_settings(text: &str) -> Result<Settings, String> {
    // Some editors put a mark before the text.
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err("it is empty; write at least {}, with which every key has its default".to_owned());
    }
    serde_json::from_str(text).map_err(|error| told(text, &error))
}

/// Why a text cannot be read as JSON of its kind.
pub(crate) fn told(text: &str, error: &Error) -> String {
    match error.classify() {
        Category::Data => error.to_string(),
        Category::Eof => {
            format!("line {}: it ends too early; a bracket or a quotation mark is not closed", error.line())
        }
        Category::Syntax if error.to_string().starts_with("recursion limit") => {
            format!("line {}: brackets stand within brackets too deep; settings need three at most", error.line())
        }
        Category::Syntax | Category::Io => broken(text, error),
    }
}

/// Whether all of it is JSON, and only a number or a letter is none that a computer has; and what to do.
fn beyond(error: &Error) -> Option<&'static str> {
    const HALF: &str = "a letter written with \\u is none, or half of one; write the letter itself";
    let said = error.to_string();
    let reasons = [
        ("number out of range", "the number is too great for any setting; write a smaller one"),
        ("lone leading surrogate", HALF),
        ("unexpected end of hex escape", HALF),
        ("invalid unicode code point", HALF),
    ];
    reasons.into_iter().find(|(start, _)| said.starts_with(start)).map(|(_, reason)| reason)
}

/// The last key before the end of a text, if a value has begun after it.
fn last_key(text: &str) -> Option<&str> {
    let (mut key, mut last, mut begun) = (None, None, None);
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match (letter, begun) {
            _ if escaped => escaped = false,
            ('\\', Some(_)) => escaped = true,
            ('"', Some(from)) => (last, begun) = (text.get(from..at), None),
            ('"', None) => begun = Some(at + 1),
            (':', None) => key = last,
            _ => {}
        }
    }
    key
}

/// Where the text ceases to be JSON, and why, as far as the letters there tell.
fn broken(text: &str, error: &Error) -> String {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len);
    let line = lines.sum::<usize>();
    // Columns are counted in bytes, from 1; a text that goes on in the next line has the column 0 there.
    let place = line + error.column().saturating_sub(1);
    let (before, rest) = text.split_at_checked(place).unwrap_or((text, ""));
    let column = before.get(line..).unwrap_or_default().chars().count() + 1;
    let place = format!("line {}, column {column}", error.line());
    match beyond(error) {
        Some(reason) => format!("{place}: {}: {reason}", last_key(before).unwrap_or("settings")),
        None => format!("{place}: {}", why(before.trim_end(), rest)),
    }
}

fn why(before: &str, rest: &str) -> String {
    let letter = rest.chars().next().unwrap_or('\n');
    let why = match letter {
        '\0' => "take it out; if there are many, save the file as text in UTF-8",
        '\'' => "JSON has double quotation marks, \"; write them instead of '",
        '/' | '#' => "JSON has no comments; take it out",
        '}' | ']' if before.ends_with(',') => "a comma stands before the bracket; take it out",
        '}' | ']' => "something is missing before the bracket",
        '\n' | '\r' => "something is missing before the line ends",
        _ if before.ends_with('\\') => "a backslash is written twice, \\\\",
        letter if letter.is_alphanumeric() => {
            "keys, texts and times stand in quotation marks; true, false and null have small letters"
        }
        _ => "look for a comma, a colon or a quotation mark missing before it",
    };
    match letter {
        _ if letter.is_whitespace() => why.to_owned(),
        '\0' => format!("a NUL character cannot stand here: {why}"),
        _ if letter.is_control() => format!("U+{:04X} cannot stand here: {why}", u32::from(letter)),
        _ => format!("“{letter}” cannot stand here: {why}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_json_is_told_by_its_place_and_in_plain_words() {
        let deep = "[".repeat(200);
        let broken = [
            "",
            " \n",
            "{",
            "{\n  \"wake\": ",
            "{\"wake\": \"08:00",
            "{\"wake\": \"08:00\"\n \"sleep\": \"21:00\"}",
            "{\"wake\": \"08:00\",}",
            "{\"wake\": \"08:00\",\n}",
            "{\"wake\":\n}",
            "{'wake': 1}",
            "{// early\n}",
            "{wake: 1}",
            "{\"wake\": 08:00}",
            "{\"wäke\": x}",
            "{\"wake\": \"08\n:00\"}",
            "{\"learning\": True}",
            "{\"wake\": \"\\q\"}",
            "{\"days\": [\"mon\" \"tue\"]}",
            "{\"wake\" \"08:00\"}",
            "{} x",
            "{\"wake\": \"08:00\"\0}",
            "{\"wake\": \"08\0:00\"}",
            "{\0\"\0w\0",
            "{\"wake\": \u{1b}[1m}",
            &format!("{{\"quiet\": {deep}"),
        ];
        let told = broken.map(|text| format!("{text:?}\n    {}", read_settings(text).unwrap_err()));
        for word in ["EOF", "expected", "invalid", "trailing", "parsing"] {
            assert!(told.iter().all(|told| !told.contains(word)), "{word}");
        }
        insta::assert_snapshot!(told.join("\n"));
    }

    #[test]
    fn numbers_and_letters_that_no_computer_has_are_told_by_their_key() {
        let too_great = "the number is too great for any setting; write a smaller one";
        let half = "a letter written with \\u is none, or half of one; write the letter itself";
        for (text, told) in [
            (r#"{"walks_per_day": 1e400}"#, format!("walks_per_day: {too_great}")),
            (r#"{"wake": "08:00", "max_per_day": -1e999}"#, format!("max_per_day: {too_great}")),
            (r#"{"quiet": [["12:00", 1e400]]}"#, format!("quiet: {too_great}")),
            ("[1e400]", format!("settings: {too_great}")),
            (r#"{"wake": "\ud800"}"#, format!("wake: {half}")),
            (r#"{"wake": "\ud800\u0041"}"#, format!("wake: {half}")),
            (r#"{"anchors": [{"name": "\"a\": \udc00", "at": "08:30"}]}"#, format!("name: {half}")),
        ] {
            let error = read_settings(text).unwrap_err();
            assert!(error.starts_with("line 1, column ") && error.ends_with(&format!(": {told}")), "{text}: {error}");
        }
        let minus = read_settings(r#"{"walks_per_day": -0}"#).unwrap_err();
        assert_eq!(minus, "walks_per_day: -0 is not a whole number in digits alone; write 0");
        let whole = read_settings(r#"{"walks_per_day": 4.0}"#).unwrap_err();
        assert_eq!(whole, "walks_per_day: 4.0 is not a whole number in digits alone; write 4");
    }

    #[test]
    fn json_of_something_else_is_told_by_its_key() {
        assert!(read_settings("[]").unwrap_err().starts_with("settings: [] is not an object"));
        assert!(read_settings("{\"wakes\": 1}").unwrap_err().starts_with("wakes: "));
    }

    #[test]
    fn a_mark_before_the_text_is_passed_over() {
        assert_eq!(read_settings("\u{feff}{}"), Ok(Settings::default()));
    }
}
