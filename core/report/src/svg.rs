//! A drawing as SVG, with title and description for those who do not see it.

use std::fmt::Write as _;

use crate::draw::{Anchor, Drawing, Ink, Mark, Type};

/// `drawing` as a stand-alone SVG file. It is 1.5 times as large as on paper, and scales.
pub fn svg(drawing: &Drawing) -> String {
    let (width, height) = (number(drawing.width), number(drawing.height));
    let mut out = String::new();
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"'DejaVu Sans Condensed','DejaVu Sans',sans-serif\">",
        number(drawing.width * 1.5),
        number(drawing.height * 1.5)
    );
    let _ = writeln!(out, "<title id=\"title\">{}</title>", escaped(&drawing.title));
    let _ = writeln!(out, "<desc id=\"desc\">{}</desc>", escaped(&drawing.description));
    let _ = writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>");
    for mark in &drawing.marks {
        element(&mut out, mark);
    }
    out.push_str("</svg>\n");
    out
}

fn element(out: &mut String, mark: &Mark) {
    let _ = match mark {
        Mark::Line { through, width, ink, dash } => line(out, through, *width, *ink, *dash),
        Mark::Area { frame, ink } => {
            let (x, y) = (number(frame.x), number(frame.y));
            let (width, height) = (number(frame.width), number(frame.height));
            let ink = colour(*ink);
            writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{ink}\"/>")
        }
        Mark::Dot { at, radius, ink } => {
            let (x, y, radius, ink) = (number(at.0), number(at.1), number(*radius), colour(*ink));
            writeln!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{ink}\"/>")
        }
        Mark::Text { at, anchor, face, text: words } => text(out, *at, *anchor, *face, words),
        Mark::Squares { at, side } => squares(out, at, *side),
    };
}

fn line(out: &mut String, through: &[(f64, f64)], width: f64, ink: Ink, dash: Option<f64>) -> std::fmt::Result {
    let points: Vec<_> = through.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect();
    let dash = dash.map(|length| format!(" stroke-dasharray=\"{}\"", number(length))).unwrap_or_default();
    let (width, ink) = (number(width), colour(ink));
    writeln!(
        out,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{width}\"{dash}/>",
        points.join(" ")
    )
}

fn text(out: &mut String, at: (f64, f64), anchor: Anchor, face: Type, words: &str) -> std::fmt::Result {
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let weight = if face.bold { " font-weight=\"bold\"" } else { "" };
    let (x, y, size, ink) = (number(at.0), number(at.1), number(face.size), colour(face.ink));
    let words = escaped(words);
    writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"{ink}\"{weight}>{words}</text>"
    )
}

fn squares(out: &mut String, at: &[(f64, f64)], side: f64) -> std::fmt::Result {
    let side = number(side);
    let square = |(x, y): &(f64, f64)| format!("M{} {}h{side}v{side}h-{side}z", number(*x), number(*y));
    writeln!(out, "<path d=\"{}\"/>", at.iter().map(square).collect::<String>())
}

fn colour(ink: Ink) -> String {
    format!("#{0:02x}{0:02x}{0:02x}", ink.lightness())
}

/// Two decimals are a fortieth of a millimetre, and keep a drawing the same on every machine.
fn number(value: f64) -> String {
    let written = format!("{value:.2}");
    let short = written.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

/// What XML may hold, with what it means escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ if character.is_control() => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(character),
        }
    }
    out
}
