//! A figure that moves by itself, in an SVG.

use super::kind::Kind;
use super::svg::{BORDER, Page, Style, listed, short};
use super::{FigureError, Form, Frame, Moment, Shape, View, frame};
use crate::catalogue::Catalogue;
use crate::session::Phase;
use crate::terms::Tempo;

/// Frames in each phase that moves something, and in a stride. What lies between is drawn by whoever shows it.
const STEPS: u8 = 10;
const STRIDE_STEPS: u8 = 36;

/// One turn of an exercise: its moments and when each comes, in s; the last is the first again. A repetition takes the
/// exercise's own tempo, with a rest of at least a second; walking takes one stride.
///
/// # Errors
/// An unknown exercise.
pub fn turn(exercise: &str) -> Result<Vec<(f32, Moment)>, FigureError> {
    let kind = Kind::of(exercise)?;
    if let Some(gait) = kind.gait() {
        return Ok(spread(Phase::Walk, 0.0, gait.cycle_s, STRIDE_STEPS));
    }
    let tempo = tempo(exercise)?;
    let mut moments = Vec::new();
    let mut at_s = 0.0;
    let phases = [
        (Phase::Up, tempo.up_s, STEPS),
        (Phase::Hold, tempo.hold_s, 1),
        (Phase::Down, tempo.down_s, STEPS),
        (Phase::Rest, tempo.rest_s.max(1), 4),
    ];
    for (phase, seconds, steps) in phases.into_iter().filter(|(_, seconds, _)| *seconds > 0) {
        let seconds = f32::from(seconds);
        moments.extend(spread(phase, at_s, seconds, steps));
        at_s += seconds;
    }
    Ok(moments)
}

/// The seconds of a repetition, where nobody walks.
pub(super) fn tempo(exercise: &str) -> Result<Tempo, FigureError> {
    let unknown = || FigureError::UnknownExercise { exercise: exercise.to_owned() };
    let catalogue = Catalogue::standard().map_err(|_| unknown())?;
    catalogue.get(exercise).and_then(|exercise| exercise.tempo).ok_or_else(unknown)
}

fn spread(phase: Phase, from_s: f32, seconds: f32, steps: u8) -> Vec<(f32, Moment)> {
    let moment = |n: u8| {
        let part = f32::from(n) / f32::from(steps);
        (from_s + seconds * part, Moment { phase, part })
    };
    (0..=steps).map(moment).collect()
}

/// One turn, again and again. Whoever asks for less motion sees the end position, which keeps still.
///
/// # Errors
/// An unknown exercise.
pub fn animated_svg(exercise: &str, view: View, style: &Style<'_>) -> Result<String, FigureError> {
    let moments = turn(exercise)?;
    let frames: Vec<Frame> =
        moments.iter().map(|(_, moment)| frame(exercise, view, *moment)).collect::<Result<_, _>>()?;
    let [_, still, _] = super::stills(exercise, view)?;
    let length = moments.last().map_or(1.0, |(at_s, _)| *at_s);
    let times: Vec<String> = moments.iter().map(|(at_s, _)| format!("{:.4}", at_s / length)).collect();
    let timing = format!(" dur=\"{}s\" repeatCount=\"indefinite\" keyTimes=\"{}\"/>", short(length), times.join(";"));
    let css = ".calm{display:none}@media(prefers-reduced-motion:reduce){.calm{display:inline}.lively{display:none}}";
    let mut page = Page::begin(still.width + 2.0 * BORDER, still.height + 2.0 * BORDER, style, css);
    page.group(BORDER, BORDER, "calm", |page| page.shapes(&still.shapes));
    page.group(BORDER, BORDER, "lively", |page| {
        for (n, shape) in still.shapes.iter().enumerate() {
            let over_time: Vec<&Shape> = frames.iter().filter_map(|frame| frame.shapes.get(n)).collect();
            let first = over_time.first().copied().unwrap_or(shape);
            page.shape(first, &animations(&over_time, &timing));
        }
    });
    Ok(page.end())
}

/// One element for each attribute that changes.
fn animations(shapes: &[&Shape], timing: &str) -> String {
    let points = |shape: &&Shape| match &shape.form {
        Form::Line { points, .. } | Form::Polygon { points } => listed(points),
        Form::Circle { .. } => String::new(),
    };
    let width = |shape: &&Shape| match &shape.form {
        Form::Line { width, .. } => short(*width),
        _ => String::new(),
    };
    let circle = |pick: fn(f32, f32) -> f32| {
        move |shape: &&Shape| match &shape.form {
            Form::Circle { centre, .. } => short(pick(centre.x, centre.y)),
            _ => String::new(),
        }
    };
    let attribute = |name: &str, values: Vec<String>| {
        let changes = values.windows(2).any(|pair| pair.first() != pair.last());
        if changes {
            format!("<animate attributeName=\"{name}\" values=\"{}\"{timing}", values.join(";"))
        } else {
            String::new()
        }
    };
    let of = |value: &dyn Fn(&&Shape) -> String| shapes.iter().map(value).collect::<Vec<_>>();
    [
        attribute("points", of(&points)),
        attribute("stroke-width", of(&width)),
        attribute("cx", of(&circle(|x, _| x))),
        attribute("cy", of(&circle(|_, y| y))),
    ]
    .concat()
}
