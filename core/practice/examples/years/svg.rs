//! Lines, words and marks.

use std::fmt::Write;

pub const INK: &str = "#1f2328";
pub const QUIET: &str = "#57606a";
pub const PALE: &str = "#d8d6cc";
pub const BLUE: &str = "#0b5c94";
pub const RED: &str = "#b5390a";
const FONT: &str = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif";

/// Measures of a sheet, in px.
const WIDTH: f64 = 1240.0;
pub const LEFT: f64 = 216.0;
pub const DAY: f64 = 2.75;
pub const RIGHT: f64 = LEFT + 364.0 * DAY;

/// Where a day begins.
pub fn x(day: i32) -> f64 {
    LEFT + f64::from(day) * DAY
}

/// Where the values of a row lie.
pub struct Row {
    pub top: f64,
    pub bottom: f64,
    /// The value at its bottom, and px for one more.
    pub least: f64,
    pub each: f64,
}

impl Row {
    pub fn y(&self, value: i32) -> f64 {
        (self.bottom - (f64::from(value) - self.least) * self.each).max(self.top - 8.0)
    }
}

pub fn open(out: &mut String, height: f64, title: &str, told: &str) {
    push(
        out,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height:.0}\" width=\"{WIDTH}\" height=\"{height:.0}\" font-family=\"{FONT}\" role=\"img\" aria-label=\"{title}\">\n<title>{title}</title>\n<desc>{told}</desc>\n"
        ),
    );
    out.push_str("<defs><pattern id=\"away\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#dcdad0\" fill-opacity=\"0.55\"/><rect width=\"1.6\" height=\"6\" fill=\"#8c8a80\" fill-opacity=\"0.7\"/></pattern></defs>\n");
    rect(out, [0.0, 0.0, WIDTH, height], "fill=\"#fdfcf8\"");
}

pub fn rect(out: &mut String, [left, top, width, height]: [f64; 4], look: &str) {
    push(
        out,
        format_args!("<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" {look}/>\n"),
    );
}

pub fn line(out: &mut String, [left, top, right, bottom]: [f64; 4], ink: &str, width: f64, look: &str) {
    push(
        out,
        format_args!(
            "<path d=\"M{left:.1} {top:.1}L{right:.1} {bottom:.1}\" stroke=\"{ink}\" stroke-width=\"{width}\" fill=\"none\" {look}/>\n"
        ),
    );
}

pub fn text(out: &mut String, left: f64, base: f64, size: f64, ink: &str, look: &str, words: &str) {
    push(
        out,
        format_args!(
            "<text x=\"{left:.1}\" y=\"{base:.1}\" font-size=\"{size}\" fill=\"{ink}\" {look}>{words}</text>\n"
        ),
    );
}

fn push(out: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(words);
}

/// What happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Hard,
    Pain,
    Again,
    Question,
    Check,
    Fall,
    Dot,
    Open,
}

pub fn mark(out: &mut String, mark: Mark, x: f64, y: f64) {
    let path = |out: &mut String, d: String, look: &str| push(out, format_args!("<path d=\"{d}\" {look}/>\n"));
    let circle = |out: &mut String, size: f64, look: &str| {
        push(out, format_args!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{size}\" {look}/>\n"));
    };
    match mark {
        Mark::Hard => {
            let (left, right, top, tip) = (x - 3.2, x + 3.2, y - 2.6, y + 3.2);
            let d = format!("M{left:.1} {top:.1}L{right:.1} {top:.1}L{x:.1} {tip:.1}Z");
            path(out, d, "fill=\"#fdfcf8\" stroke=\"#1f2328\" stroke-width=\"0.9\"");
        }
        Mark::Pain => {
            let (left, right, top, bottom) = (x - 4.0, x + 4.0, y - 4.0, y + 4.0);
            let d = format!("M{left:.1} {top:.1}L{right:.1} {bottom:.1}M{right:.1} {top:.1}L{left:.1} {bottom:.1}");
            path(out, d, "fill=\"none\" stroke=\"#b5390a\" stroke-width=\"2.6\"");
        }
        Mark::Again => circle(out, 3.4, "fill=\"#fdfcf8\" stroke=\"#0b5c94\" stroke-width=\"1.8\""),
        Mark::Question => circle(out, 1.7, "fill=\"#1f2328\""),
        Mark::Check => {
            let d = format!("M{:.1} {:.1}l3 3.4l5 -7", x - 4.0, y);
            path(out, d, "fill=\"none\" stroke=\"#0b5c94\" stroke-width=\"2.4\"");
        }
        Mark::Fall => {
            let d = format!("M{x:.1} {:.1}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z", y - 5.5);
            path(out, d, "fill=\"#b5390a\"");
        }
        Mark::Dot => circle(out, 3.0, "fill=\"#0b5c94\""),
        Mark::Open => circle(out, 2.7, "fill=\"#fdfcf8\" stroke=\"#0b5c94\" stroke-width=\"1.4\""),
    }
}

/// Two lines: what the marks, and what the lines and days mean.
pub fn legend(out: &mut String, y: f64) {
    let word = |out: &mut String, x: f64, y: f64, words: &str| text(out, x, y + 4.5, 13.0, INK, "", words);
    let marks = [
        (Mark::Hard, "rated hard", 20.0),
        (Mark::Pain, "pain: it rests", 124.0),
        (Mark::Again, "tried again", 244.0),
        (Mark::Fall, "fall", 350.0),
        (Mark::Question, "a question answered", 412.0),
        (Mark::Check, "self-check done again", 568.0),
        (Mark::Dot, "weekly check", 738.0),
    ];
    for (shape, words, left) in marks {
        mark(out, shape, left + 5.0, y);
        word(out, left + 15.0, y, words);
    }
    let low = y + 22.0;
    line(out, [20.0, low, 44.0, low], BLUE, 2.8, "");
    word(out, 50.0, low, "dose");
    line(out, [96.0, low, 120.0, low], BLUE, 1.0, "");
    word(out, 126.0, low, "held back by the gate");
    line(out, [282.0, low, 306.0, low], RED, 1.6, "stroke-dasharray=\"1.2 1.6\"");
    word(out, 312.0, low, "resting");
    rect(out, [378.0, low - 6.0, 24.0, 12.0], "fill=\"#b5c9d9\"");
    word(out, 408.0, low, "day with practice");
    rect(out, [534.0, low + 1.0, 24.0, 5.0], "fill=\"#1f2328\"");
    word(out, 564.0, low, "lighter day: half");
    rect(out, [690.0, low - 6.0, 24.0, 12.0], "fill=\"none\" stroke=\"#d8d6cc\"");
    word(out, 720.0, low, "no practice");
    rect(out, [810.0, low - 6.0, 24.0, 12.0], "fill=\"url(#away)\"");
    word(out, 840.0, low, "a week or more without practice");
}
