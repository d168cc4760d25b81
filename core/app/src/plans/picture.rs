//! A plan's code as a picture: a QR code with the same letters beneath, for whom it cannot be scanned.

use heelfirst_report::{Anchor, Ink, Mark, Type, code_drawing, svg};
use heelfirst_words::Words;

/// Width of the picture, in points: 76 mm, so that the largest code still has modules of 0.7 mm.
const WIDTH: f64 = 216.0;
/// Size of the letters and distance of their lines, in points.
const LETTERS: f64 = 7.0;
const LINE: f64 = 9.0;
/// Letters in a line.
const ACROSS: usize = 48;

/// The code as SVG; `None` where it is too long for a code that phones read.
pub(super) fn picture(code: &str, words: &Words) -> Option<String> {
    let (title, says) = (words.plain("report-plan-code"), words.plain("report-plan-code-says"));
    let mut drawing = code_drawing(code, WIDTH, title, says)?;
    let face = Type { size: LETTERS, bold: false, ink: Ink::Black };
    let letters: Vec<char> = code.chars().collect();
    for line in letters.chunks(ACROSS) {
        let at = (WIDTH / 2.0, drawing.height + LETTERS);
        drawing.marks.push(Mark::Text { at, anchor: Anchor::Middle, face, text: line.iter().collect() });
        drawing.height += LINE;
    }
    drawing.height += LINE - LETTERS;
    Some(svg(&drawing))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_stands_beneath_its_picture() {
        let code = "HF1;l;walking-burst*4,s30;seated-ankle-lift*1,r12,l;calf-stretch*3;+goal=clear";
        let svg = picture(code, &Words::default()).unwrap();
        assert!(svg.starts_with("<svg ") && svg.contains("HF1;l;walking-burst*4,s30;seated-ankle-lift*1,r1"), "{svg}");
        assert!(svg.contains("+goal=clear</text>"));
        assert_eq!(picture(&"x".repeat(2000), &Words::default()), None);
    }
}
