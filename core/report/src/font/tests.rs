use crate::draw::Ink;

use super::*;

const FACE: Type = Type { size: 8.0, bold: false, ink: Ink::Black };

#[test]
fn both_faces_are_there_and_agree_on_what_they_can_write() {
    let faces = Faces::new();
    for bold in [false, true] {
        assert_eq!(faces.glyphs("Größe ≥ 3° − ½ Ωш…□", bold).len(), 19);
    }
}

#[test]
fn what_cannot_be_written_is_seen_to_be_there() {
    assert_eq!(Faces::new().writable("a\u{202e}b\n 漢 c\u{301}\t "), "ab □ c\u{301}");
}

#[test]
fn a_long_line_ends_with_the_mark_and_fits() {
    let faces = Faces::new();
    let fitted = faces.fit(&"wide words ".repeat(20), FACE, 100.0);
    assert!(fitted.ends_with(SHORTENED) && faces.width(&fitted, FACE) <= 100.0, "{fitted}");
    assert_eq!(faces.fit("short", FACE, 100.0), "short");
}

#[test]
fn lines_break_between_words_and_within_what_is_too_long() {
    let faces = Faces::new();
    let lines = faces.wrap("one two three four", FACE, 40.0, 9);
    assert_eq!(lines, ["one two", "three four"]);
    let lines = faces.wrap(&"x".repeat(60), FACE, 40.0, 3);
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|line| faces.width(line, FACE) <= 40.0));
    assert!(lines[2].ends_with(SHORTENED));
}
