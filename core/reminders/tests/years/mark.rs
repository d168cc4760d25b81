//! How a prompt is drawn.

use std::fmt::Write;

use heelfirst_reminders::Kind;

use crate::week::{Fate, Shown};

/// What a mark is to say.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    pub walk: bool,
    pub seated: bool,
    pub fate: Fate,
}

impl Look {
    pub fn of(shown: &Shown) -> Self {
        let seated = shown.kinds.contains(Kind::Stretch) || shown.kinds.contains(Kind::Strength);
        Self { walk: shown.kinds.contains(Kind::Walk), seated, fate: shown.fate }
    }
}

const BLUE: &str = "#0b57d0";
const ORANGE: &str = "#b35900";
const INK: &str = "#1f2328";

/// Half the width of a mark as it is defined once in a picture, in px.
const HALF: f64 = 4.2;

/// The definitions of all marks.
pub fn marks() -> String {
    let mut all = String::new();
    for (walk, seated) in [(true, false), (false, true), (true, true)] {
        for fate in Fate::ALL {
            let look = Look { walk, seated, fate };
            if fate != Fate::InAHurry && fate != Fate::OnNextWalk {
                let _ = writeln!(all, "<g id=\"{}\">{}</g>", id(look), drawn(look, HALF));
            }
        }
    }
    let half = HALF * 0.95;
    let plus = format!("M{:.1} 0h{:.1}M0 {:.1}v{:.1}", -half, 2.0 * half, -half, 2.0 * half);
    // With a rim of paper, since it may lie upon another mark.
    let line = |colour: &str, width: f64| format!("<path d=\"{plus}\" stroke=\"{colour}\" stroke-width=\"{width}\"/>");
    all + &format!("<g id=\"plus\">{}{}</g>\n", line("#ffffff", 3.4), line("#1a7f37", 1.8))
}

/// A mark with its middle at a place.
pub fn look(look: Look, x: f64, y: f64, half: f64) -> String {
    put(&id(look), x, y, half)
}

/// Practised unasked.
pub fn plus(x: f64, y: f64, half: f64) -> String {
    put("plus", x, y, half)
}

fn put(id: &str, x: f64, y: f64, half: f64) -> String {
    if (half - HALF).abs() < 0.01 {
        return format!("<use href=\"#{id}\" x=\"{x:.1}\" y=\"{y:.1}\"/>\n");
    }
    format!("<use href=\"#{id}\" transform=\"translate({x:.1} {y:.1}) scale({:.2})\"/>\n", half / HALF)
}

fn id(look: Look) -> String {
    let shape = match (look.walk, look.seated) {
        (true, false) => "walk",
        (true, true) => "both",
        _ => "seat",
    };
    let fate = match look.fate {
        Fate::Practised => "done",
        Fate::Snoozed | Fate::InAHurry | Fate::OnNextWalk => "later",
        Fate::Dismissed => "no",
        Fate::Ignored => "open",
        Fate::Unknown => "off",
    };
    format!("{shape}-{fate}")
}

/// A walk is a circle, a seated exercise a square, both a diamond. Practised is full, moved to later half full (the half that the mark
/// of its coming again does not hide), dismissed has a bar, not answered is empty, unknown is a broken line.
fn drawn(look: Look, half: f64) -> String {
    let outline = outline(look, half);
    let drawn = |fill: &str, stroke: &str, more: &str| {
        format!("<path d=\"{outline}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.1\"{more}/>")
    };
    match look.fate {
        Fate::Practised => drawn(BLUE, BLUE, ""),
        Fate::Snoozed | Fate::InAHurry | Fate::OnNextWalk => {
            drawn("#ffffff", ORANGE, "") + &format!("<path d=\"{}\" fill=\"{ORANGE}\"/>", left_half(look, half))
        }
        Fate::Dismissed => {
            let bar = half * 0.75;
            let bar = format!("M{:.1} {bar:.1}L{bar:.1} {:.1}", -bar, -bar);
            drawn("#ffffff", INK, "") + &format!("<path d=\"{bar}\" stroke=\"{INK}\" stroke-width=\"1.2\"/>")
        }
        Fate::Ignored => drawn("#ffffff", INK, ""),
        Fate::Unknown => drawn("none", INK, " stroke-dasharray=\"1.4 1.4\""),
    }
}

fn outline(look: Look, half: f64) -> String {
    match (look.walk, look.seated) {
        (true, false) => {
            format!("M{:.1} 0a{half} {half} 0 1 1 {:.1} 0a{half} {half} 0 1 1 {:.1} 0z", -half, 2.0 * half, -2.0 * half)
        }
        (false, _) => {
            let half = half * 0.88;
            format!("M{:.1} {:.1}h{:.1}v{:.1}h{:.1}z", -half, -half, 2.0 * half, 2.0 * half, -2.0 * half)
        }
        (true, true) => {
            let half = half * 1.3;
            format!("M0 {:.1}L{half:.1} 0L0 {half:.1}L{:.1} 0z", -half, -half)
        }
    }
}

fn left_half(look: Look, half: f64) -> String {
    match (look.walk, look.seated) {
        (true, false) => format!("M0 {half:.1}a{half} {half} 0 0 1 0 {:.1}z", -2.0 * half),
        (false, _) => {
            let half = half * 0.88;
            format!("M0 {:.1}h{:.1}v{:.1}h{half:.1}z", -half, -half, 2.0 * half)
        }
        (true, true) => {
            let half = half * 1.3;
            format!("M0 {:.1}L{:.1} 0L0 {half:.1}z", -half, -half)
        }
    }
}
