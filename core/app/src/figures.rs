//! From the figure of an exercise to what a screen draws.

use heelfirst_practice::figure::{self, Form, Frame, Moment, Shape, View};

use crate::api::{CoachError, FigureForm, FigurePoint, FigureShape, FigureSnapshot, SessionPhase};

/// The figure at a moment.
pub(crate) fn frame(exercise: &str, view: View, phase: SessionPhase, part: f32) -> Result<FigureSnapshot, CoachError> {
    let moment = Moment { phase: phase.into(), part };
    figure::frame(exercise, view, moment).map(snapshot).map_err(|error| CoachError::invalid("figure", error))
}

/// Three pictures, for whoever wants nothing to move.
pub(crate) fn stills(exercise: &str, view: View) -> Result<Vec<FigureSnapshot>, CoachError> {
    let stills = figure::stills(exercise, view).map_err(|error| CoachError::invalid("figure", error))?;
    Ok(stills.map(snapshot).into())
}

fn snapshot(frame: Frame) -> FigureSnapshot {
    FigureSnapshot { width: frame.width, height: frame.height, shapes: frame.shapes.into_iter().map(shape).collect() }
}

fn shape(shape: Shape) -> FigureShape {
    let (form, points, size) = match shape.form {
        Form::Line { points, width } => (FigureForm::Line, points, width),
        Form::Polygon { points } => (FigureForm::Polygon, points, 0.0),
        Form::Circle { centre, radius } => (FigureForm::Circle, vec![centre], radius),
    };
    let points = points.into_iter().map(|point| FigurePoint { x: point.x, y: point.y }).collect();
    FigureShape { role: shape.role.into(), form, points, size }
}
