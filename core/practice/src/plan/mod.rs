//! What a person's plan asks for.

use serde::{Deserialize, Serialize};

use crate::{Affected, Exercise, Prescription};

/// One exercise of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Id of the exercise.
    pub exercise: String,
    /// Times a day.
    pub times_a_day: u8,
    /// Repetitions of a set.
    pub repetitions: Option<u8>,
    /// Sets.
    pub sets: Option<u8>,
    /// Seconds of a hold.
    pub hold_s: Option<u16>,
    /// Seconds of a burst.
    pub walking_s: Option<u16>,
    /// At the person's own pace.
    pub own_pace: bool,
    /// Sides, where they are not the affected ones.
    pub sides: Option<Affected>,
    /// A dose that the dose rules leave alone.
    pub fixed: bool,
}

impl Item {
    /// The prescription of the plan.
    pub fn prescription(&self, exercise: &Exercise, affected: Affected) -> Prescription {
        let mut p = Prescription::for_exercise(exercise, self.sides.unwrap_or(affected));
        for side in &mut p.sides {
            side.repetitions = self.repetitions.unwrap_or(side.repetitions);
            side.sets = self.sets.unwrap_or(side.sets);
        }
        p
    }
}
