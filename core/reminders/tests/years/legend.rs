//! What the marks and the shades of a picture mean.

use crate::mark::{Look, look, plus};
use crate::picture::{INK, moved, rect, text};
use crate::week::Fate;

const SIZE: f64 = 13.0;
const LINE: f64 = 22.0;

/// Three lines, 900 px wide at most, from their left end and the middle of the first.
pub fn legend(svg: &mut String, left: f64, top: f64) {
    kinds(svg, left, top);
    fates(svg, left, top + LINE);
    shades(svg, left, top + 2.0 * LINE);
}

fn word(svg: &mut String, x: f64, y: f64, words: &str) {
    text(svg, x, y + 4.5, SIZE, INK, "", words);
}

fn marked(svg: &mut String, look_of: Look, x: f64, y: f64, words: &str) {
    svg.push_str(&look(look_of, x + 6.0, y, 5.5));
    word(svg, x + 17.0, y, words);
}

fn kinds(svg: &mut String, left: f64, y: f64) {
    let open = |walk, seated| Look { walk, seated, fate: Fate::Ignored };
    marked(svg, open(true, false), left, y, "walk");
    marked(svg, open(false, true), left + 66.0, y, "seated exercise");
    marked(svg, open(true, true), left + 200.0, y, "walk, seated exercise along");
    svg.push_str(&plus(left + 422.0, y, 5.5));
    word(svg, left + 433.0, y, "practised unasked");
    moved(svg, [left + 592.0, left + 572.0], y, 5.5);
    word(svg, left + 600.0, y, "moved by learning, from where the bar is");
}

fn fates(svg: &mut String, left: f64, y: f64) {
    let fates = [
        (Fate::Practised, "practised", 0.0),
        (Fate::Snoozed, "moved to later by the person", 100.0),
        (Fate::Dismissed, "dismissed", 330.0),
        (Fate::Ignored, "no answer", 434.0),
        (Fate::Unknown, "phone off: nobody knows", 540.0),
    ];
    for (fate, words, x) in fates {
        marked(svg, Look { walk: true, seated: false, fate }, left + x, y, words);
    }
}

fn shades(svg: &mut String, left: f64, y: f64) {
    let shades = [
        ("#d5d9de", "asleep", 0.0),
        ("url(#quiet)", "quiet hours: no prompt", 100.0),
        ("url(#busy)", "busy: no prompt either", 300.0),
        ("url(#tired)", "tired: nothing is moved there", 500.0),
    ];
    for (fill, words, x) in shades {
        let frame = [left + x, y - 7.0, 24.0, 14.0];
        rect(svg, frame, &format!("fill=\"{fill}\" stroke=\"#8c959f\" stroke-width=\"0.8\""));
        word(svg, left + x + 30.0, y, words);
    }
}
