//! How the steps of each foot are graded: the borders that were moved, and what is usual for the person.

use heelfirst_gait::{Border, BorderFault, Borders, Foot, MovedBorders, Settings};
use heelfirst_history::Context;
use heelfirst_words::Args;

use super::State;
use super::facts::key;
use crate::api::{CoachError, GradeBorderSnapshot, GradeBorders, GradeBordersSnapshot};

/// What grades the steps of a walk, decided once as it begins: its analysers and its sounds both ask here, so that a step is never
/// sounded by other borders than it is graded by.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Grading {
    left: Settings,
    right: Settings,
}

impl Grading {
    pub(super) fn of(&self, foot: Foot) -> Settings {
        match foot {
            Foot::Left => self.left,
            Foot::Right => self.right,
        }
    }

    fn borders(&self, foot: Foot) -> Borders {
        self.of(foot).borders()
    }
}

impl State {
    /// How steps in this context would be graded now.
    pub(super) fn grading(&self, context: &Context) -> Grading {
        let of = |foot| Settings { moved: self.facts.moved_borders, baseline: self.baseline(foot, context) };
        Grading { left: of(Foot::Left), right: of(Foot::Right) }
    }

    /// Moves the borders, from the next walk on.
    pub(crate) fn set_grade_borders(&mut self, borders: GradeBorders) -> Result<(), CoachError> {
        let moved = MovedBorders::from(borders);
        moved.check().map_err(|fault: BorderFault| CoachError::invalid(fault.border().field(), fault))?;
        self.note_setting(key::GRADE_BORDERS, serde_json::to_value(moved))?;
        self.facts.moved_borders = moved;
        Ok(())
    }

    pub(crate) fn grade_borders(&self) -> GradeBordersSnapshot {
        let context = Context { stand_in: self.sensing.stand_in, ..self.facts.context.clone() };
        let grading = self.grading(&context);
        let [heel, toe, slap, drag] = Border::ALL.map(|border| self.grade_border(border, &grading));
        GradeBordersSnapshot {
            moved: self.facts.moved_borders.into(),
            heel,
            toe,
            slap,
            drag,
            note: self.words.plain("borders-note"),
            disclaimer: self.words.plain("safety-not-validated"),
        }
    }

    fn grade_border(&self, border: Border, grading: &Grading) -> GradeBorderSnapshot {
        let name = name(border);
        let moved = self.facts.moved_borders.of(border);
        let [left, right] = [Foot::Left, Foot::Right].map(|foot| border.of(&grading.borders(foot)));
        let (default_value, (least, most)) = (border.of(&Borders::default()), self.facts.moved_borders.room(border));
        let from = moved.unwrap_or(f64::midpoint(left, right));
        let value = |value: f64| self.words.text(&format!("borders-value-{name}"), &Args::new().with("value", value));
        let (of_left, of_right) = (value(left), value(right));
        let text = if of_left == of_right {
            of_left
        } else {
            self.words.text("borders-feet", &Args::new().with("left", of_left).with("right", of_right))
        };
        let moved_key = if moved.is_some() { "borders-moved" } else { "borders-not-moved" };
        GradeBorderSnapshot {
            label: self.words.plain(&format!("borders-label-{name}")),
            what: self.words.plain(&format!("borders-what-{name}")),
            text,
            moved_text: self.words.text(moved_key, &Args::new().with("default", value(default_value))),
            moved,
            left,
            right,
            default_value,
            least,
            most,
            lower: lower(from, step_of(border), least),
            higher: lower(-from, step_of(border), -most).map(|mirrored| -mirrored),
        }
    }
}

/// The next round place below `from`, and not below `least`; `None` at the end.
fn lower(from: f64, step: f64, least: f64) -> Option<f64> {
    (from > least).then(|| (((from / step).ceil() - 1.0) * step).max(least))
}

/// How far a press of − or + goes, in the border's own unit. Powers of two and whole numbers, so that sums stay round.
fn step_of(border: Border) -> f64 {
    match border {
        Border::Heel | Border::Toe => 0.5,
        Border::Slap => 5.0,
        Border::Drag => 0.25,
    }
}

/// As the texts name it.
fn name(border: Border) -> &'static str {
    match border {
        Border::Heel => "heel",
        Border::Toe => "toe",
        Border::Slap => "slap",
        Border::Drag => "drag",
    }
}

impl From<GradeBorders> for MovedBorders {
    fn from(borders: GradeBorders) -> Self {
        let GradeBorders { heel_deg, toe_deg, slap_contact_to_flat_ms, drag_sensitivity_ratio } = borders;
        Self { heel_deg, toe_deg, slap_contact_to_flat_ms, drag_sensitivity_ratio }
    }
}

impl From<MovedBorders> for GradeBorders {
    fn from(borders: MovedBorders) -> Self {
        let MovedBorders { heel_deg, toe_deg, slap_contact_to_flat_ms, drag_sensitivity_ratio } = borders;
        Self { heel_deg, toe_deg, slap_contact_to_flat_ms, drag_sensitivity_ratio }
    }
}

#[cfg(test)]
mod tests;
