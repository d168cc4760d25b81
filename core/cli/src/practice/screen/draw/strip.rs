//! The last steps: a shape for each, the newest at the right, and words for what they were.

use heelfirst::{StepMark, StepSnapshot};
use heelfirst_words::{Args, Words};
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};

use super::super::model::Model;
use crate::wrap;

/// A shape with its colour and the key of its word.
struct Shape {
    mark: StepMark,
    letter: &'static str,
    colour: Color,
    word: &'static str,
}

/// Heel: the toes point up. Flat: a line. Toes: pointing down. Slap: falling hard. Drag: along the ground.
const SHAPES: [Shape; 6] = [
    Shape { mark: StepMark::Heel, letter: "◢", colour: Color::Green, word: "step-heel" },
    Shape { mark: StepMark::Flat, letter: "▬", colour: Color::Blue, word: "step-flat" },
    Shape { mark: StepMark::Toe, letter: "◣", colour: Color::Magenta, word: "step-toe" },
    Shape { mark: StepMark::Slap, letter: "!", colour: Color::Red, word: "step-slap" },
    Shape { mark: StepMark::Drag, letter: "≈", colour: Color::Cyan, word: "step-drag" },
    Shape { mark: StepMark::Ungraded, letter: "·", colour: Color::Reset, word: "step-ungraded" },
];

/// At most `height` lines; the most telling are kept.
pub(super) fn lines(model: &Model, words: &Words, width: usize, height: usize) -> Vec<Line<'static>> {
    let Some(sensor) = &model.sensor else { return Vec::new() };
    let args = Args::new().with("name", sensor.name.clone()).with("state", sensor.link_text.clone());
    let link = Line::from(words.text("terminal-sensor", &args));
    if model.steps.is_empty() {
        return lifted(model, link, width, height);
    }
    let mut lines = vec![shapes(&model.steps, width), last(model, width)];
    let legend = legend(words, width);
    if height >= lines.len() + legend.len() {
        lines.extend(legend);
    }
    if height > lines.len() {
        lines.insert(0, link);
    }
    lines.truncate(height);
    lines
}

/// The last lift; at the end what all of them amount to, where that fits.
fn lifted(model: &Model, link: Line<'static>, width: usize, height: usize) -> Vec<Line<'static>> {
    let said = if model.is_over() { model.measured.clone() } else { vec![model.lift.clone()] };
    let said = said.iter().filter(|line| !line.is_empty()).flat_map(|line| wrap::words(line, width));
    let mut lines: Vec<Line<'static>> = said.map(Line::from).collect();
    if height > lines.len() && !model.is_over() {
        lines.insert(0, link);
    }
    lines.truncate(height);
    lines
}

fn shapes(steps: &[StepSnapshot], width: usize) -> Line<'static> {
    let room = width.div_ceil(2);
    let newest = steps.iter().skip(steps.len().saturating_sub(room)).filter_map(|step| shape(step.mark));
    let mut spans = Vec::new();
    for shape in newest {
        if !spans.is_empty() {
            spans.push(Span::raw(" "));
        }
        spans.push(Span::styled(shape.letter, Style::new().fg(shape.colour)));
    }
    Line::from(spans)
}

/// The newest step in words, and how all of them stand where that fits as well.
fn last(model: &Model, width: usize) -> Line<'static> {
    let last = model.steps.last().map(in_words).unwrap_or_default();
    let both = format!("{last}.  {}", model.steps_summary);
    let text = if Span::raw(&both).width() <= width { both } else { last };
    Line::from(text)
}

/// What it was, and that it does not count where it does not.
fn in_words(step: &StepSnapshot) -> String {
    match &step.apart_text {
        Some(apart) => format!("{}, {apart}", step.text),
        None => step.text.clone(),
    }
}

fn legend(words: &Words, width: usize) -> Vec<Line<'static>> {
    let texts: Vec<String> =
        SHAPES.iter().map(|shape| format!("{} {}", shape.letter, words.plain(shape.word))).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    wrap::flow(&texts, "  ", width).into_iter().map(|line| Line::from(line.join("  "))).collect()
}

fn shape(mark: StepMark) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.mark == mark)
}
