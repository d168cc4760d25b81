//! Right-to-left sentences, as they are laid out on a line (Unicode Standard Annex #9).

use unicode_bidi::BidiInfo;

use super::{Args, Words, arguments, combinations};

/// Opens and closes an isolate.
const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// What stands on the line from left to right, without the marks.
fn line(text: &str) -> String {
    let info = BidiInfo::new(text, None);
    let paragraph = &info.paragraphs[0];
    info.reorder_line(paragraph, paragraph.range.clone()).replace([OPEN, CLOSE], "")
}

fn arabic() -> Words {
    Words::new(&["ar"])
}

#[test]
fn a_name_and_a_path_stay_whole_within_an_arabic_sentence() {
    for (key, name, value) in [
        ("today-unfinished", "exercise", "Calf stretch (2)"),
        ("notice-backup-done-what", "path", "/home/you/heelfirst-2026.zip"),
        ("notice-unknown-exercise-what", "name", "calf-strech 3!"),
        ("reminder-answered-snoozed", "time", "09:30"),
        ("reminder-paused", "date", "2 March 2026"),
    ] {
        let text = arabic().text(key, &Args::new().with(name, value));
        assert!(line(&text).contains(value), "{key}: {}", line(&text));
    }
}

#[test]
fn a_number_stays_whole_with_its_sign_and_its_point() {
    for (number, written) in [(-5.5, "−5.5"), (12.5, "12.5"), (123_456.0, "123,456"), (0.0, "0")] {
        let text = arabic().text("borders-value-heel", &Args::new().with("value", number));
        assert!(line(&text).contains(written), "{}", line(&text));
        let text = arabic().text("borders-feet", &Args::new().with("left", number).with("right", 7));
        assert!(line(&text).contains(written), "{}", line(&text));
    }
}

#[test]
fn two_arguments_keep_their_order_from_right_to_left() {
    let text = arabic().text("walk-value-of", &Args::new().with("count", 28).with("of", 40));
    let (count, of) = (line(&text).find("28").unwrap(), line(&text).find("40").unwrap());
    assert!(count > of, "28 is read first, so it stands to the right: {}", line(&text));
}

/// Each argument of a written text has its marks, they are in order, and none is in speech or in left-to-right text.
#[test]
fn marks_are_in_pairs_where_they_help_and_nowhere_else() {
    let (arabic, german) = (arabic(), Words::new(&["de"]));
    for (key, names) in arguments() {
        for args in combinations(&names) {
            let written = arabic.text(&key, &args);
            let mut depth = 0;
            for mark in written.chars() {
                depth += i32::from(mark == OPEN) - i32::from(mark == CLOSE);
                assert!((0..=1).contains(&depth), "{key}: {written:?}");
            }
            assert_eq!(depth, 0, "{key}: {written:?}");
            for plain in [arabic.spoken(&key, &args), german.text(&key, &args)] {
                assert!(!plain.contains([OPEN, CLOSE]), "{key}: {plain:?}");
            }
        }
    }
}

/// The direction of a paragraph is that of its first letter: nothing that is put in decides it.
#[test]
fn a_sentence_that_begins_with_a_name_is_still_right_to_left() {
    let text = arabic().text("notice-session-interrupted-what", &Args::new().with("exercise", "Calf stretch"));
    let info = BidiInfo::new(&text, None);
    assert!(info.paragraphs[0].level.is_rtl(), "{text:?}");
}
