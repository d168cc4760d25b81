//! One exercise for one person today: how much, on which sides, how fast.

mod expected;
mod validate;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use validate::PrescriptionError;

use crate::catalogue::{Dose, Exercise};
use crate::terms::{Affected, Goal, Manner, Side, SideOrder, Tempo};

/// Time to get ready at first, in s.
const GET_READY_S: u16 = 5;
/// Time to change sides, in s.
const SWITCH_SIDE_S: u16 = 10;
/// Rest between sets where the exercise says nothing, in s.
const REST_BETWEEN_SETS_S: u16 = 60;

/// What a session leads through. Every field may be changed; [`Prescription::validate`] says whether it still can be
/// led, and [`crate::Session::start`] asks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prescription {
    /// Id of the exercise.
    pub exercise: String,
    /// What a good step is, for walking items.
    pub goal: Option<Goal>,
    /// In which order the sides come.
    pub order: SideOrder,
    /// What each side is to do, first side first: one or two sides, or none for walking items.
    pub sides: Vec<SideDose>,
    /// How it is moved.
    pub manner: Manner,
    /// Seconds of a repetition; `None` for walking items.
    pub tempo: Option<Tempo>,
    /// Who sets the pace.
    pub pace: Pace,
    /// Whether the session begins with an untimed set-up.
    pub has_set_up: bool,
    /// Time to get ready at first, 1–600 s.
    pub get_ready_s: u16,
    /// Time to change sides, 1–600 s.
    pub switch_side_s: u16,
    /// Rest between two sets, 1–600 s.
    pub rest_between_sets_s: u16,
    /// Length of the burst, 1–120 s, for walking items and only for those.
    pub walking_s: Option<u16>,
}

/// What one side is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideDose {
    /// The side.
    pub side: Side,
    /// Repetitions in each set, 1–60.
    pub repetitions: u8,
    /// Sets, 1–10.
    pub sets: u8,
}

impl SideDose {
    /// Repetitions in all sets together.
    pub fn prescribed(self) -> u16 {
        u16::from(self.repetitions) * u16::from(self.sets)
    }

    /// The dose reduced to `percent` of its repetitions (rounded up, at least one), in as many fewer sets.
    pub(crate) fn scaled(self, percent: u8) -> SideDose {
        let percent = u16::from(percent.min(100));
        let part = |of: u16| (of * percent).div_ceil(100).max(1);
        let sets = part(u16::from(self.sets));
        let repetitions = part(self.prescribed()).div_ceil(sets);
        let narrow = |n: u16| u8::try_from(n).unwrap_or(u8::MAX);
        SideDose { side: self.side, repetitions: narrow(repetitions), sets: narrow(sets) }
    }
}

/// Who sets the pace of a repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// The guide does, at this speed: 100 is the tempo as written, 200 twice as fast, 50 half as fast.
    Guided {
        /// 50–200 %.
        percent: u16,
    },
    /// The person does: nothing within a repetition is timed, and each is counted by person, helper or sensor.
    Own,
}

impl Pace {
    /// The tempo as written.
    pub const AS_WRITTEN: Pace = Pace::Guided { percent: 100 };

    /// How long a phase of `seconds` lasts; `None` if the person sets the pace.
    pub(crate) fn lasting(self, seconds: u16) -> Option<Duration> {
        match self {
            Pace::Guided { percent } => Some(Duration::from_secs(u64::from(seconds)) * 100 / u32::from(percent.max(1))),
            Pace::Own => None,
        }
    }
}

impl Prescription {
    /// The default dose of an exercise for a person whose foot drop is on the `affected` side.
    pub fn for_exercise(exercise: &Exercise, affected: Affected) -> Prescription {
        let (sides, rest_between_sets_s, walking_s) = match exercise.dose {
            Dose::Walking { walking_s, .. } => (Vec::new(), REST_BETWEEN_SETS_S, Some(walking_s)),
            Dose::Repetitions { start, sets, rest_between_sets_s, .. } => {
                let dose = |side| SideDose { side, repetitions: start, sets };
                (sides(exercise.sides, affected).map(dose).collect(), rest_between_sets_s, None)
            }
        };
        Prescription {
            exercise: exercise.id.to_owned(),
            goal: exercise.goal,
            order: exercise.sides,
            sides,
            manner: exercise.manner,
            tempo: exercise.tempo,
            pace: Pace::AS_WRITTEN,
            has_set_up: true,
            get_ready_s: GET_READY_S,
            switch_side_s: SWITCH_SIDE_S,
            rest_between_sets_s,
            walking_s,
        }
    }

    /// Half the dose, for a lighter day: see [`Prescription::scaled`].
    #[must_use]
    pub fn halved(&self) -> Prescription {
        self.scaled(50)
    }

    /// The dose reduced to `percent` (0–100), rounded up: repetitions and sets of each side, seconds of walking. Each
    /// side keeps at least one repetition and a burst one second. The seconds of a hold stay as they are.
    #[must_use]
    pub fn scaled(&self, percent: u8) -> Prescription {
        let walking_s = self.walking_s.map(|s| {
            let part = (u32::from(s) * u32::from(percent.min(100))).div_ceil(100).max(1);
            u16::try_from(part).unwrap_or(s)
        });
        let sides = self.sides.iter().map(|dose| dose.scaled(percent)).collect();
        Prescription { sides, walking_s, ..self.clone() }
    }

    /// The same with another goal, if the exercise has one at all.
    #[must_use]
    pub fn with_goal(mut self, goal: Goal) -> Prescription {
        self.goal = self.goal.map(|_| goal);
        self
    }

    /// The same with this many repetitions in each set of each side.
    #[must_use]
    pub fn with_repetitions(mut self, repetitions: u8) -> Prescription {
        self.sides.iter_mut().for_each(|dose| dose.repetitions = repetitions);
        self
    }

    /// What this side is to do.
    pub fn dose(&self, side: Side) -> Option<SideDose> {
        self.sides.iter().copied().find(|dose| dose.side == side)
    }

    /// Whether this can be led.
    ///
    /// # Errors
    /// The first fault found, naming the field, what it holds and what it may hold.
    pub fn validate(&self) -> Result<(), PrescriptionError> {
        validate::prescription(self)
    }
}

/// The sides that are practised, first side first.
fn sides(order: SideOrder, affected: Affected) -> impl Iterator<Item = Side> {
    let first = affected.first();
    let both = order != SideOrder::Affected || affected == Affected::Both;
    std::iter::once(first).chain(both.then(|| first.other()))
}

#[cfg(test)]
mod tests;
