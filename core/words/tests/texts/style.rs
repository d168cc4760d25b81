//! How every text of every language is written.

use std::sync::LazyLock;

use super::{every_text, tags};

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

/// The same in German, in all their endings.
const FORBIDDEN_GERMAN: &[&str] = &[
    "korrekt",
    "korrekte",
    "korrekten",
    "inkorrekt",
    "falsch",
    "falsche",
    "falschen",
    "falscher",
    "fehler",
    "fehlern",
    "fehlerhaft",
    "fehlgeschlagen",
    "gescheitert",
    "scheitern",
    "versagt",
    "versagen",
    "verpasst",
    "verpassen",
    "versäumt",
    "versäumen",
    "normal",
    "normale",
    "normalen",
    "normalerweise",
    "abnormal",
    "unnormal",
    "serie",
    "gutes bein",
    "schlechtes bein",
    "gute bein",
    "schlechte bein",
    "krankes bein",
    "kranke bein",
    "guter fuß",
    "schlechter fuß",
    "gute fuß",
    "schlechte fuß",
    "guter schritt",
    "guten schritt",
    "schlechter schritt",
    "schlechten schritt",
];

/// The same in Arabic, as the stems that all forms contain: what is prefixed and suffixed varies.
const FORBIDDEN_ARABIC: &[&str] = &[
    "خاطئ",
    "خطأ",
    "أخطاء",
    "بشكل صحيح",
    "صحيحة",
    "تصحيح",
    "فشل",
    "أخفق",
    "إخفاق",
    "فاتك",
    "فاتتك",
    "فوّت",
    "طبيعي",
    "ساق جيدة",
    "الساق الجيدة",
    "ساق سيئة",
    "الساق السيئة",
    "قدم جيدة",
    "القدم الجيدة",
    "قدم سيئة",
    "القدم السيئة",
    "خطوة جيدة",
    "خطوة سيئة",
];

/// The most words in one sentence that can still be followed by ear.
const LONGEST_SENTENCE: usize = 20;
/// The most words of a cue: it is said during a movement.
const LONGEST_CUE: usize = 9;

/// Every text of every language, with its tag and key.
fn all() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    static ALL: LazyLock<Vec<(&str, String, String)>> = LazyLock::new(|| {
        let of = |tag| every_text(tag).into_iter().map(move |(key, text)| (tag, key, text));
        tags().flat_map(of).collect()
    });
    ALL.iter().map(|(tag, key, text)| (*tag, key.as_str(), text.as_str()))
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ':', '\n', '؟']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// Each fault is `LANGUAGE: KEY…: …`; one of a text is enough.
fn report(mut faults: Vec<String>) {
    let of = |fault: &String| fault.split(' ').take(2).collect::<Vec<_>>().join(" ");
    faults.sort();
    faults.dedup_by_key(|fault| of(fault));
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

fn judging(tag: &str, text: &str) -> Option<&'static str> {
    if tag == "ar" {
        // A physical therapist is called by the word that also means “normal”.
        let text = text.replace("لمعالج الطبيعي", "").replace("لعلاج الطبيعي", "");
        return FORBIDDEN_ARABIC.iter().find(|stem| text.contains(**stem)).copied();
    }
    let words = if tag == "de" { FORBIDDEN_GERMAN } else { FORBIDDEN };
    let plain: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let spaced = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
    words.iter().find(|word| spaced.contains(&format!(" {word} "))).copied()
}

#[test]
fn no_text_judges() {
    let fault = |(tag, key, text)| judging(tag, text).map(|word| format!("{tag}: {key}: “{word}” in: {text}"));
    report(all().filter_map(fault).collect());
}

#[test]
fn every_sentence_can_be_followed_by_ear() {
    let mut faults = Vec::new();
    for (tag, key, text) in all() {
        let most = if key.starts_with("cue-") { LONGEST_CUE } else { LONGEST_SENTENCE };
        let long = sentences(text).filter(|sentence| sentence.split_whitespace().count() > most);
        faults.extend(long.map(|sentence| format!("{tag}: {key}: {sentence}")));
    }
    report(faults);
}

/// What was read above is scrolled away, or was never heard, when an answer is chosen.
#[test]
fn an_answer_points_at_nothing_that_is_not_seen_with_it() {
    let answers = all().filter(|(_, key, _)| key.starts_with("answer-"));
    let points =
        |text: &str| ["list", "Liste", "قائمة", "above", "oben", "أعلاه"].iter().any(|word| text.contains(word));
    report(answers.filter(|(.., text)| points(text)).map(|(tag, key, text)| format!("{tag}: {key}: {text}")).collect());
}

#[test]
fn texts_are_typeset_plainly() {
    let mut faults = Vec::new();
    for (tag, key, text) in all() {
        let key_hint = key.starts_with("terminal-key-"); // two spaces between the key and what it does
        let spaced = text.contains("  ") && !key_hint;
        let quoted = text.contains('"') && !key.starts_with("terminal-"); // what is to be typed
        let odd = quoted || text.contains(['{', '}', '\t', '\n', '!', '¡']) || text != text.trim();
        if odd || spaced {
            faults.push(format!("{tag}: {key}: {text:?}"));
        }
    }
    report(faults);
}

/// The marks are put round arguments of right-to-left languages and nowhere else: not into files, and not into speech.
#[test]
fn marks_of_direction_are_not_written_by_hand() {
    let mark =
        |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    for file in super::files() {
        assert!(!file.source.contains(mark), "{}", file.path.display());
    }
    let left_to_right = all().filter(|(tag, ..)| *tag != "ar");
    report(
        left_to_right.filter(|(.., text)| text.contains(mark)).map(|(tag, key, _)| format!("{tag}: {key}")).collect(),
    );
}

#[test]
fn quotes_are_those_of_the_language() {
    let mut faults = Vec::new();
    for (tag, key, text) in all() {
        let (open, close, foreign) = match tag {
            "de" => ('„', '“', ['”', '«', '»']),
            "ar" => ('«', '»', ['“', '”', '„']),
            _ => ('“', '”', ['„', '«', '»']),
        };
        let count = |quote| text.matches(quote).count();
        if text.contains(foreign) || count(open) != count(close) {
            faults.push(format!("{tag}: {key}: {text}"));
        }
    }
    report(faults);
}

#[test]
fn arabic_has_its_own_comma_semicolon_and_question_mark() {
    let latin = |text: &str| {
        let signs: Vec<char> = text.chars().collect();
        let between_digits =
            |at: usize| at > 0 && signs[at - 1].is_ascii_digit() && signs.get(at + 1).is_some_and(char::is_ascii_digit);
        signs.iter().enumerate().any(|(at, sign)| matches!(sign, ',' | ';' | '?') && !between_digits(at))
    };
    let arabic = all().filter(|(tag, ..)| *tag == "ar");
    report(arabic.filter(|(.., text)| latin(text)).map(|(_, key, text)| format!("ar: {key}: {text}")).collect());
}
